package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A node of a criteria set: a group (lĩnh vực, tiêu chí) or a leaf that is scored (tiêu chí thành phần).
 *
 * <p>The factories are made for a static import: {@code group("1", "Leadership", leaf("1.1", "Yearly plan", rule))}.
 */
public sealed interface Criterion permits Group, Leaf {

    /** Orders criteria by code, numbers in it as numbers: 1.2 before 1.10. */
    Comparator<Criterion> BY_CODE = Comparator.comparing(Criterion::code, Codes.ORDER);

    /**
     * The code, unique in its set.
     *
     * @return for example {@code 1.2}
     */
    String code();

    /**
     * The title.
     *
     * @return in any languages
     */
    Title title();

    /**
     * The most points a unit can get here.
     *
     * @return 0 or more; for a bonus or deduction its cap
     */
    Points max();

    /**
     * Where this criterion is laid down.
     *
     * @return empty if only the set as a whole names a source
     */
    Optional<LegalSource> source();

    /**
     * A leaf.
     *
     * @param code unique in the set
     * @param title one text for all readers
     * @param rule how it is scored
     * @return the leaf
     */
    static Leaf leaf(String code, String title, Rule rule) {
        Objects.requireNonNull(title, "title");
        return Leaf.of(code, Title.of(title), rule);
    }

    /**
     * A group whose points are the sum of its children's.
     *
     * @param code unique in the set
     * @param title one text for all readers
     * @param children at least one
     * @return the group
     */
    static Group group(String code, String title, Criterion... children) {
        Objects.requireNonNull(title, "title");
        return Group.of(code, Title.of(title), Group.Kind.PLAIN, List.of(Objects.requireNonNull(children, "children")));
    }

    /**
     * A block scored by survey: it keeps its maximum where the assessed block is rescaled.
     *
     * @param code unique in the set
     * @param title one text for all readers
     * @param children at least one
     * @return the group
     */
    static Group survey(String code, String title, Criterion... children) {
        Objects.requireNonNull(title, "title");
        return Group.of(
                code, Title.of(title), Group.Kind.SURVEY, List.of(Objects.requireNonNull(children, "children")));
    }

    /**
     * A section whose points are added outside the maximum.
     *
     * @param code unique in the set
     * @param title one text for all readers
     * @param children at least one
     * @return the group; {@link Group#withCap} caps it
     */
    static Group bonus(String code, String title, Criterion... children) {
        Objects.requireNonNull(title, "title");
        return Group.of(code, Title.of(title), Group.Kind.BONUS, List.of(Objects.requireNonNull(children, "children")));
    }

    /**
     * A section whose points are taken away outside the maximum.
     *
     * @param code unique in the set
     * @param title one text for all readers
     * @param children at least one; what their rules award is deducted
     * @return the group; {@link Group#withCap} caps it
     */
    static Group deduction(String code, String title, Criterion... children) {
        Objects.requireNonNull(title, "title");
        return Group.of(
                code, Title.of(title), Group.Kind.DEDUCTION, List.of(Objects.requireNonNull(children, "children")));
    }

    /**
     * A section that is followed and never counts.
     *
     * @param code unique in the set
     * @param title one text for all readers
     * @param children at least one
     * @return the group
     */
    static Group followed(String code, String title, Criterion... children) {
        Objects.requireNonNull(title, "title");
        return Group.of(
                code, Title.of(title), Group.Kind.TRACKED, List.of(Objects.requireNonNull(children, "children")));
    }
}
