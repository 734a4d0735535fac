package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The difference between two scorecards, criterion by criterion: self-assessed and verified, or last year and this.
 *
 * <p>Under one criteria set points are compared. Across two sets a mapping is asked for, and percentages of the maximum
 * are compared, rounded half up to 2 places, as points of different maxima say nothing about each other.
 *
 * @param before the earlier card
 * @param after the later card
 * @param basis what is compared
 * @param changes leaves in both, in the order of the later set
 * @param dropped leaves of the earlier set without a successor
 * @param added leaves of the later set without a predecessor
 */
public record ScoreDiff(
        Scorecard before, Scorecard after, Basis basis, List<Change> changes, List<Leaf> dropped, List<Leaf> added) {

    /** What is compared. */
    public enum Basis {
        /** Points, under one set. */
        POINTS,
        /** Percentages of the maximum, across two sets. */
        PERCENT_OF_MAXIMUM
    }

    /**
     * One leaf in both cards.
     *
     * @param before its earlier score
     * @param after its later score
     * @param by later less earlier, in points or percentage points; empty if one of the two has no score
     */
    public record Change(LeafScore before, LeafScore after, Optional<Points> by) {

        /** Refuses null. */
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String toString() {
            String moved =
                    by.map(points -> (points.sign() > 0 ? "+" : "") + points).orElse("no comparison");
            return after.criterion().code() + " " + after.criterion().title() + "   " + earned(before) + " → "
                    + earned(after) + "   " + moved;
        }

        /** A bonus or a deduction is of no maximum. */
        private static String earned(LeafScore score) {
            if (!hasScore(score)) {
                return "–";
            }
            return score.applicable().sign() == 0
                    ? score.points().toString()
                    : score.points() + " of " + score.applicable();
        }
    }

    private static final Comparator<Change> LARGEST_FIRST = Comparator.comparing(
                    (Change change) -> size(change.by().orElse(Points.ZERO)))
            .reversed()
            .thenComparing(change -> change.after().criterion(), Criterion.BY_CODE);

    /** Copies the lists. */
    public ScoreDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(dropped, "dropped");
        Objects.requireNonNull(added, "added");
        changes = List.copyOf(changes);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /**
     * Compares two cards under one criteria set.
     *
     * @param before the earlier card
     * @param after the later card
     * @return the difference in points
     * @throws IllegalArgumentException if the sets differ: an explicit mapping is needed
     */
    public static ScoreDiff between(Scorecard before, Scorecard after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.set().equals(after.set())) {
            throw Refusal.refused("scoring.diff.sets", CriteriaChange.difference(before.set(), after.set()));
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < after.leaves().size(); i++) {
            LeafScore was = before.leaves().get(i);
            LeafScore is = after.leaves().get(i);
            changes.add(new Change(was, is, bothScored(was, is, is.points().minus(was.points()))));
        }
        return new ScoreDiff(before, after, Basis.POINTS, changes, List.of(), List.of());
    }

    /**
     * Compares two cards across criteria sets.
     *
     * @param before the earlier card
     * @param after the later card
     * @param mapping which leaf became which
     * @return the difference in percentages of the maximum
     * @throws IllegalArgumentException if the mapping is not between the two cards' sets
     */
    public static ScoreDiff between(Scorecard before, Scorecard after, CriteriaMapping mapping) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(mapping, "mapping");
        requireBetween(mapping, before.set(), after.set());
        List<Change> changes = new ArrayList<>();
        mapping.codes().forEach((was, is) -> {
            LeafScore earlier = before.leaves().get(before.set().indexOf(was));
            LeafScore later = after.leaves().get(after.set().indexOf(is));
            changes.add(new Change(earlier, later, percentChange(earlier, later)));
        });
        changes.sort(Comparator.comparing(
                change -> after.set().indexOf(change.after().criterion().code())));
        Set<String> successors = Set.copyOf(mapping.codes().values());
        return new ScoreDiff(
                before,
                after,
                Basis.PERCENT_OF_MAXIMUM,
                changes,
                without(before, mapping.codes().keySet()),
                without(after, successors));
    }

    /** Refuses a mapping of other sets. */
    static void requireBetween(CriteriaMapping mapping, CriteriaSet earlier, CriteriaSet later) {
        if (!mapping.from().equals(earlier)) {
            throw Refusal.refused("scoring.mapping.from", CriteriaChange.difference(mapping.from(), earlier));
        }
        if (!mapping.to().equals(later)) {
            throw Refusal.refused("scoring.mapping.to", CriteriaChange.difference(mapping.to(), later));
        }
    }

    private static List<Leaf> without(Scorecard card, Set<String> codes) {
        return card.set().leaves().stream()
                .filter(leaf -> !codes.contains(leaf.code()))
                .toList();
    }

    private static Optional<Points> percentChange(LeafScore earlier, LeafScore later) {
        return Percent.of(later.points(), later.award().max())
                .flatMap(now -> Percent.of(earlier.points(), earlier.award().max())
                        .flatMap(then -> bothScored(earlier, later, now.minus(then))));
    }

    private static Optional<Points> bothScored(LeafScore was, LeafScore is, Points change) {
        return hasScore(was) && hasScore(is) ? Optional.of(change) : Optional.empty();
    }

    private static boolean hasScore(LeafScore score) {
        return switch (score.treatment()) {
            case SCORED, MISSING_AS_ZERO, NOT_APPLICABLE_AS_FULL, NOT_APPLICABLE_AS_ZERO, NOTHING_CLAIMED -> true;
            case MISSING_PROVISIONAL, NOT_APPLICABLE_REMOVED, TRACKED -> false;
        };
    }

    private static Points size(Points points) {
        return points.max(points.negated());
    }

    /**
     * The change of the whole. Where one of the two lacks observations that the other has, such as half a year against a
     * whole one, both are compared as if they had been observed on {@link #shared} alone: caps, rounded groups and rescaled
     * blocks are made of those leaves.
     *
     * @return totals compared in points, or published indices in percentage points; empty if one of the two has no index
     */
    public Optional<Points> total() {
        return isPartial()
                ? change(before.on(shared(Change::before)), after.on(shared(Change::after)))
                : change(before, after);
    }

    /**
     * The change of the published index, whatever is compared of the leaves.
     *
     * @return percentage points, on {@link #shared} alone where the two were observed on different criteria; empty if one of
     *     the two has no index
     */
    public Optional<Points> published() {
        return side(after, Change::after)
                .published()
                .flatMap(now -> side(before, Change::before).published().map(now::minus));
    }

    /**
     * What each leaf brought to the change of the index, and what caps, rounded groups and a rescaled block did.
     *
     * @return they add up exactly to the later index less the earlier one, both as they are before rounding, and both on
     *     {@link #shared} alone where the two were observed on different criteria: first the leaves of the later set, in their
     *     order, then those that were dropped, then groups and rescaling where they did something; empty if one of the two
     *     has no index
     */
    public List<Contribution> contributions() {
        Scorecard earlier = side(before, Change::before);
        Scorecard later = side(after, Change::after);
        if (earlier.index().isEmpty() || later.index().isEmpty()) {
            return List.of();
        }
        Map<String, String> codes = new LinkedHashMap<>();
        changes.forEach(change -> codes.put(
                change.before().criterion().code(), change.after().criterion().code()));
        return new Contributions(earlier, later).of(codes);
    }

    private Scorecard side(Scorecard card, Function<Change, LeafScore> side) {
        return isPartial() ? card.on(shared(side)) : card;
    }

    private Optional<Points> change(Scorecard earlier, Scorecard later) {
        return later.published()
                .flatMap(now -> earlier.published()
                        .map(then -> basis == Basis.POINTS ? later.total().minus(earlier.total()) : now.minus(then)));
    }

    private Set<String> shared(Function<Change, LeafScore> side) {
        return shared().stream()
                .map(change -> side.apply(change).criterion().code())
                .collect(Collectors.toSet());
    }

    /**
     * Whether the two were observed on different criteria, so that {@link #total()} leaves some out.
     *
     * @return true if a leaf of either was left out for the time being and the other has it
     */
    public boolean isPartial() {
        return changes.stream().anyMatch(change -> isMissing(change.before()) != isMissing(change.after()));
    }

    /**
     * The leaves that both were observed on.
     *
     * @return those of {@link #changes()} that count for {@link #total()}
     */
    public List<Change> shared() {
        return changes.stream()
                .filter(change -> !isMissing(change.before()) && !isMissing(change.after()))
                .toList();
    }

    private static boolean isMissing(LeafScore score) {
        return score.treatment() == Treatment.MISSING_PROVISIONAL;
    }

    /**
     * The leaves that moved, or lost or gained a score, largest move first, equal ones by code.
     *
     * @return empty if nothing differs
     */
    public List<Change> moved() {
        return changes.stream()
                .filter(change -> change.by()
                        .map(by -> by.sign() != 0)
                        .orElse(hasScore(change.before()) != hasScore(change.after())))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    @Override
    public String toString() {
        return before.unit().code() + " → " + after.unit().code() + "   " + before.total() + " → " + after.total()
                + ", " + moved().size()
                + (moved().size() == 1 ? " criterion" : " criteria") + " moved (" + basis
                + (isPartial() ? ", on what both observed" : "") + ")";
    }
}
