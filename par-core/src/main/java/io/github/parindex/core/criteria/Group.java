package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A criterion made of others.
 *
 * @param code unique in its set
 * @param title in any languages
 * @param kind how its points enter the total
 * @param children at least one, in the order of the decision
 * @param cap the most a bonus adds or a deduction takes; empty for the sum of the children
 * @param declared the maximum printed in the decision, if it is to be checked against the children
 * @param source where it is laid down, if it has a source of its own
 */
public record Group(
        String code,
        Title title,
        Kind kind,
        List<Criterion> children,
        Optional<Points> cap,
        Optional<DeclaredMax> declared,
        Optional<LegalSource> source)
        implements Criterion {

    /** How a group's points enter the total. */
    public enum Kind {
        /** Adds its children's points within the maximum. */
        PLAIN,
        /** The same, but scored by survey: rescaling of the assessed block leaves it alone. */
        SURVEY,
        /** Adds points outside the maximum, up to a cap (điểm thưởng, điểm cộng). */
        BONUS,
        /** Takes points away outside the maximum, up to a cap (điểm phạt, điểm trừ). */
        DEDUCTION,
        /** Never counts. */
        TRACKED;

        boolean isOutsideTheMaximum() {
            return this == BONUS || this == DEDUCTION;
        }
    }

    /**
     * A maximum as printed.
     *
     * @param points the printed maximum
     * @param inconsistency blank, or why the printed maximum differs from what the children add up to in the published
     *     decision itself; the difference is then a warning of the set
     */
    public record DeclaredMax(Points points, String inconsistency) {

        /** Refuses null. */
        public DeclaredMax {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(inconsistency, "inconsistency");
        }

        @Override
        public String toString() {
            return points + (inconsistency.isBlank() ? "" : " (" + inconsistency + ")");
        }
    }

    /** Checks code, kinds, cap and declared maximum against the children. */
    public Group {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(children, "children");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(source, "source");
        Codes.valid(code);
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw Refusal.refused("criteria.group.empty", code, title.toString());
        }
        requireKinds(code, kind, children);
        Points sum = sum(children);
        cap.ifPresent(points -> requireCap(code, kind, points, sum));
        declared.filter(max -> max.inconsistency().isBlank() && !max.points().equals(sum))
                .ifPresent(max -> {
                    throw Refusal.refused("criteria.group.declared", code, sum, max.points());
                });
    }

    /** Refuses groups of a wrong kind; the children of a plain group are held against the group around it. */
    private static void requireKinds(String code, Kind kind, List<Criterion> children) {
        for (Criterion child : children) {
            if (child instanceof Group inner && inner.kind == Kind.PLAIN) {
                requireKinds(code, kind, inner.children);
            } else if (child instanceof Group inner && inner.kind.isOutsideTheMaximum()) {
                throw Refusal.refused("criteria.group.outsideInside", inner.kind, inner.code, kind, code);
            } else if (child instanceof Group inner && kind != Kind.PLAIN) {
                throw Refusal.refused("criteria.group.kindInside", inner.kind, inner.code, kind, code);
            }
        }
    }

    private static void requireCap(String code, Kind kind, Points cap, Points sum) {
        if (!kind.isOutsideTheMaximum()) {
            throw Refusal.refused("criteria.group.capKind", kind, code);
        }
        if (cap.sign() <= 0 || cap.compareTo(sum) > 0) {
            throw Refusal.refused("criteria.group.cap", cap, code, sum);
        }
    }

    private static Points sum(List<Criterion> children) {
        return Points.sum(children.stream()
                .filter(child -> !(child instanceof Group inner && inner.kind == Kind.TRACKED))
                .map(Criterion::max)
                .toList());
    }

    /**
     * A group without cap, declared maximum or source.
     *
     * @param code unique in the set
     * @param title in any languages
     * @param kind how its points enter the total
     * @param children at least one
     * @return the group
     */
    public static Group of(String code, Title title, Kind kind, List<? extends Criterion> children) {
        Objects.requireNonNull(children, "children");
        return new Group(
                code, title, kind, List.copyOf(children), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Caps a bonus or a deduction.
     *
     * @param points the most it adds or takes
     * @return a copy with that cap
     */
    public Group withCap(String points) {
        Objects.requireNonNull(points, "points");
        return new Group(code, title, kind, children, Optional.of(Points.parse(points)), declared, source);
    }

    /**
     * Says what the children must add up to.
     *
     * @param max the maximum printed in the decision
     * @return a copy with that maximum
     * @throws IllegalArgumentException if they do not
     */
    public Group withMax(String max) {
        Objects.requireNonNull(max, "max");
        return withDeclared(new DeclaredMax(Points.parse(max), ""));
    }

    /**
     * Keeps a printed maximum that the published decision itself contradicts.
     *
     * @param max the maximum printed in the decision
     * @param inconsistency what is inconsistent, for the set's warnings; not blank
     * @return a copy with that maximum; the computation uses what the children add up to
     */
    public Group withPublishedMax(String max, String inconsistency) {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(inconsistency, "inconsistency");
        if (inconsistency.isBlank()) {
            throw Refusal.refused("criteria.group.inconsistency", Points.parse(max));
        }
        return withDeclared(new DeclaredMax(Points.parse(max), inconsistency));
    }

    private Group withDeclared(DeclaredMax max) {
        return new Group(code, title, kind, children, cap, Optional.of(max), source);
    }

    /**
     * Names where the group is laid down.
     *
     * @param origin decision and article
     * @return a copy with that source
     */
    public Group with(LegalSource origin) {
        Objects.requireNonNull(origin, "origin");
        return new Group(code, title, kind, children, cap, declared, Optional.of(origin));
    }

    /**
     * Changes the title.
     *
     * @param other in any languages
     * @return a copy with that title
     */
    public Group with(Title other) {
        Objects.requireNonNull(other, "other");
        return new Group(code, other, kind, children, cap, declared, source);
    }

    @Override
    public Points max() {
        return cap.orElseGet(() -> sum(children));
    }

    @Override
    public String toString() {
        String what = kind == Kind.PLAIN ? "" : kind.name().toLowerCase(Locale.ROOT) + ", ";
        return code + " " + title + " (" + what + children.size() + (children.size() == 1 ? " criterion" : " criteria")
                + ", max " + max() + ")";
    }
}
