package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The difference between two criteria sets, leaf by leaf, so that a change log can say whose figures may move.
 *
 * @param added leaves only the later set has
 * @param removed leaves only the earlier set has
 * @param changed leaves that both have, differently
 */
public record CriteriaChange(List<Leaf> added, List<Leaf> removed, List<Changed> changed) {

    /** In what a leaf differs. */
    public enum Aspect {
        /** Its title. */
        TITLE,
        /** Its maximum, and so its rule. */
        MAX,
        /** Its rule, with the same maximum. */
        RULE,
        /** The blocks it applies to. */
        BLOCKS,
        /** How it enters the total. */
        KIND,
        /** Where it is laid down. */
        SOURCE
    }

    /**
     * A leaf that changed.
     *
     * @param earlier as it was
     * @param later as it is
     * @param aspects in what they differ, at least one
     */
    public record Changed(Leaf earlier, Leaf later, Set<Aspect> aspects) {

        /** Copies the aspects in the order of their declaration. */
        public Changed {
            Objects.requireNonNull(earlier, "earlier");
            Objects.requireNonNull(later, "later");
            Objects.requireNonNull(aspects, "aspects");
            aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
        }

        @Override
        public String toString() {
            return later.code() + " " + aspects + ": " + earlier + " → " + later;
        }
    }

    /** Copies the lists. */
    public CriteriaChange {
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(changed, "changed");
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * Compares leaves of the same code.
     *
     * @param earlier a set
     * @param later another set
     * @return what differs
     */
    public static CriteriaChange between(CriteriaSet earlier, CriteriaSet later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        List<Changed> changed = new ArrayList<>();
        CriteriaMapping both = CriteriaMapping.sameCodes(earlier, later);
        for (String code : both.codes().keySet()) {
            int before = earlier.indexOf(code);
            int after = later.indexOf(code);
            Leaf was = earlier.leaves().get(before);
            Leaf is = later.leaves().get(after);
            Set<Aspect> aspects = aspects(was, is);
            if (earlier.kindOf(before) != later.kindOf(after)) {
                aspects.add(Aspect.KIND);
            }
            if (!aspects.isEmpty()) {
                changed.add(new Changed(was, is, aspects));
            }
        }
        return new CriteriaChange(only(later, both), only(earlier, both), changed);
    }

    /**
     * In what two sets differ, as a fact for the refusal of one where the other is expected.
     *
     * @param one a set
     * @param other another set, not equal to it
     * @return the first that differs: id, leaves, policy, edition, the groups around the leaves, printed maxima, or silences
     */
    public static Refusal difference(CriteriaSet one, CriteriaSet other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        if (!one.id().equals(other.id())) {
            return Refusal.of("criteria.differ.id", one.id(), other.id());
        }
        CriteriaChange change = between(one, other);
        if (!change.added.isEmpty() || !change.removed.isEmpty() || !change.changed.isEmpty()) {
            return Refusal.of(
                    "criteria.differ.leaves", one.id(), codes(change.removed), codes(change.added), change.aspects());
        }
        if (!one.policy().equals(other.policy())) {
            return Refusal.of("criteria.differ.policy", one.id());
        }
        if (!one.edition().equals(other.edition())) {
            return Refusal.of("criteria.differ.edition", one.id());
        }
        if (!one.criteria().equals(other.criteria())) {
            return Refusal.of("criteria.differ.groups", one.id());
        }
        boolean declared = !one.declared().equals(other.declared());
        return Refusal.of(declared ? "criteria.differ.declared" : "criteria.differ.silences", one.id());
    }

    private static List<String> codes(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::code).toList();
    }

    private Map<String, List<Aspect>> aspects() {
        Map<String, List<Aspect>> aspects = new LinkedHashMap<>();
        changed.forEach(each -> aspects.put(each.later().code(), List.copyOf(each.aspects())));
        return aspects;
    }

    private static List<Leaf> only(CriteriaSet set, CriteriaMapping both) {
        return set.leaves().stream()
                .filter(leaf -> !both.codes().containsKey(leaf.code()))
                .toList();
    }

    private static Set<Aspect> aspects(Leaf was, Leaf is) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!was.title().equals(is.title())) {
            aspects.add(Aspect.TITLE);
        }
        if (!was.rule().equals(is.rule())) {
            aspects.add(was.max().equals(is.max()) ? Aspect.RULE : Aspect.MAX);
        }
        if (!was.blocks().equals(is.blocks())) {
            aspects.add(Aspect.BLOCKS);
        }
        if (!was.source().equals(is.source())) {
            aspects.add(Aspect.SOURCE);
        }
        return aspects;
    }

    @Override
    public String toString() {
        return added.size() + " added, " + removed.size() + " removed, " + changed.size() + " changed";
    }
}
