package io.github.parindex.core.certainty;

import io.github.parindex.core.certainty.RankRanges.Extreme;
import io.github.parindex.core.certainty.RankRanges.Limits;
import io.github.parindex.core.certainty.RankRanges.Range;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The search over all units, on as many threads as there are. Units with many undecided rivals get bounds alone; the others
 * share the nodes of the table. A share depends on counts only, so that the ranges are the same on any number of threads.
 */
final class RankSearch {

    private final LinearScores scores;
    private final LinearScores turned;
    private final WeightSet set;
    private final PlaceSearch.Budget budget;
    private final LeadScreen.Rivals[] searched;
    private final PlaceBounds.Both[] found;

    private RankSearch(LinearScores scores, WeightSet set, PlaceSearch.Budget budget) {
        this.scores = scores;
        this.turned = scores.turned();
        this.set = set;
        this.budget = budget;
        this.searched = new LeadScreen.Rivals[scores.units()];
        this.found = new PlaceBounds.Both[scores.units()];
    }

    static RankSearch of(LinearScores scores, WeightSet set, Limits limits) {
        return new RankSearch(scores, set, new PlaceSearch.Budget(limits.nodes(), limits.rivals(), limits.timer()));
    }

    List<Range> ranges() {
        LeadScreen screen = new LeadScreen(scores, set.polytope());
        IntStream.range(0, scores.units()).parallel().forEach(unit -> {
            LeadScreen.Rivals rivals = screen.rivals(unit);
            if (budget.allows(rivals)) {
                searched[unit] = rivals;
            } else {
                found[unit] = PlaceBounds.of(scores, set, unit, rivals);
            }
        });
        search(IntStream.range(0, scores.units())
                .filter(unit -> searched[unit] != null)
                .toArray());
        return IntStream.range(0, scores.units()).mapToObj(this::range).toList();
    }

    /** Shares out the nodes of the table until all places are known or another share would not be twice the last. */
    private void search(int... units) {
        long left = (long) Limits.SIDES * budget.nodes();
        int[] open = units;
        long last = 0;
        while (open.length > 0) {
            long share = Math.max(1, Math.min(budget.nodes(), left / (2L * open.length)));
            if (share < 2 * last) {
                return;
            }
            search(budget.withNodes((int) share), open);
            left -= Arrays.stream(open).mapToLong(this::nodes).sum();
            open = Arrays.stream(open).filter(this::isOpen).toArray();
            last = share;
        }
    }

    private void search(PlaceSearch.Budget share, int... units) {
        Arrays.stream(units)
                .parallel()
                .forEach(unit -> found[unit] = PlaceSearch.both(searched[unit], scores, turned, set, unit, share));
    }

    private long nodes(int unit) {
        return (long) found[unit].ahead().nodes() + found[unit].behind().nodes();
    }

    private boolean isOpen(int unit) {
        return isOpen(found[unit].ahead()) || isOpen(found[unit].behind());
    }

    private static boolean isOpen(PlaceSearch.Fewest side) {
        return side.proven() < side.attained();
    }

    private Range range(int unit) {
        PlaceSearch.Fewest ahead = found[unit].ahead();
        PlaceSearch.Fewest behind = found[unit].behind();
        int last = scores.rivals(unit) + 1;
        return new Range(
                scores.rows().get(unit),
                new Extreme(1 + ahead.proven(), 1 + ahead.attained(), set, ahead),
                new Extreme(last - behind.proven(), last - behind.attained(), set, behind));
    }
}
