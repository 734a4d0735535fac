package io.github.parindex.core.assessment;

import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The difference between two states of one assessment, entry by entry: in which round which observation, evidence or note
 * changed. What became of the points is the affair of {@code ScoreDiff}.
 *
 * @param before the earlier state
 * @param after the later state
 * @param changes entries that came, went or differ, in the order of the set's leaves and of rounds
 */
public record AssessmentDiff(Assessment before, Assessment after, List<Change> changes) {

    /** In what an entry differs. */
    public enum Aspect {
        /** What was observed. */
        OBSERVATION,
        /** The references to documents, or their order. */
        EVIDENCE,
        /** The explanation or remark. */
        NOTE,
        /** How the value came into its file. */
        ORIGIN
    }

    /**
     * An entry that came, went or differs.
     *
     * @param criterion it is about
     * @param round it is of
     * @param before as it was, empty if it is new
     * @param after as it is, empty if it was taken back
     * @param aspects in what they differ; all that it has if it came or went
     */
    public record Change(
            Leaf criterion, Round round, Optional<Entry> before, Optional<Entry> after, Set<Aspect> aspects) {

        /** Copies the aspects in the order of their declaration. */
        public Change {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(round, "round");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            EnumSet<Aspect> copy = EnumSet.noneOf(Aspect.class);
            copy.addAll(Objects.requireNonNull(aspects, "aspects"));
            aspects = Collections.unmodifiableSet(copy);
        }

        @Override
        public String toString() {
            return criterion.code() + " " + round + " " + aspects + ": " + shown(before) + " → " + shown(after);
        }

        private static String shown(Optional<Entry> entry) {
            return entry.map(Entry::toString).orElse("none");
        }
    }

    /** Copies the list. */
    public AssessmentDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }

    /**
     * Compares two states of one unit.
     *
     * @param before the earlier state
     * @param after the later state
     * @return what differs
     * @throws IllegalArgumentException if they are of two units or under two criteria sets
     */
    public static AssessmentDiff between(Assessment before, Assessment after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        requireSame(before, after);
        List<Change> changes = new ArrayList<>();
        for (Leaf leaf : after.set().leaves()) {
            for (Round round : Round.values()) {
                change(leaf, round, before, after).ifPresent(changes::add);
            }
        }
        return new AssessmentDiff(before, after, changes);
    }

    private static void requireSame(Assessment before, Assessment after) {
        if (!before.unit().code().equals(after.unit().code())) {
            throw Refusal.refused(
                    "assessment.diff.units", before.unit().code(), after.unit().code());
        }
        if (!before.set().equals(after.set())) {
            throw Refusal.refused(
                    "assessment.diff.sets", after.unit().code(), CriteriaChange.difference(before.set(), after.set()));
        }
    }

    private static Optional<Change> change(Leaf leaf, Round round, Assessment before, Assessment after) {
        Optional<Entry> was = entry(before, leaf, round);
        Optional<Entry> is = entry(after, leaf, round);
        return was.equals(is) ? Optional.empty() : Optional.of(new Change(leaf, round, was, is, aspects(was, is)));
    }

    private static Optional<Entry> entry(Assessment assessment, Leaf leaf, Round round) {
        return assessment.entries(leaf.code()).stream()
                .filter(entry -> entry.round() == round)
                .findFirst();
    }

    private static Set<Aspect> aspects(Optional<Entry> was, Optional<Entry> is) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        if (!was.map(Entry::observation).equals(is.map(Entry::observation))) {
            aspects.add(Aspect.OBSERVATION);
        }
        if (!evidence(was).equals(evidence(is))) {
            aspects.add(Aspect.EVIDENCE);
        }
        if (!was.map(Entry::note).orElse("").equals(is.map(Entry::note).orElse(""))) {
            aspects.add(Aspect.NOTE);
        }
        if (!was.map(Entry::origin).equals(is.map(Entry::origin)) && was.isPresent() && is.isPresent()) {
            aspects.add(Aspect.ORIGIN);
        }
        return aspects;
    }

    private static List<String> evidence(Optional<Entry> entry) {
        return entry.map(Entry::evidence).orElse(List.of());
    }

    /**
     * The changes of one aspect, such as all whose evidence differs.
     *
     * @param aspect observation, evidence, note or origin
     * @return in the order of changes
     */
    public Stream<Change> of(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return changes.stream().filter(change -> change.aspects().contains(aspect));
    }

    /**
     * Whether the unit itself is described differently: its name, block or participation.
     *
     * @return true if the units are not equal
     */
    public boolean isUnitChanged() {
        return !before.unit().equals(after.unit());
    }

    @Override
    public String toString() {
        return after.unit().code() + ": " + changes.size() + (changes.size() == 1 ? " entry" : " entries") + " changed"
                + (isUnitChanged() ? ", " + before.unit() + " → " + after.unit() : "");
    }
}
