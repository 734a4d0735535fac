package io.github.parindex.core.certainty;

import java.util.function.DoublePredicate;

/** The least change of a score that makes a place possible or certain, found by halving. */
final class PostFactum {

    /** The share of the greatest value to which the change is found. */
    private static final double NEAR = 1e-9;

    private final LinearScores scores;
    private final WeightSet set;
    private final int unit;
    private final int place;
    private final RankRanges.Limits limits;

    private PostFactum(LinearScores scores, WeightSet set, int unit, int place, RankRanges.Limits limits) {
        this.scores = scores;
        this.set = set;
        this.unit = unit;
        this.place = place;
        this.limits = limits;
    }

    static RankRanges.Change points(
            LinearScores scores, WeightSet set, int unit, int place, boolean byAll, RankRanges.Limits limits) {
        PostFactum asked = new PostFactum(scores, set, unit, place, limits);
        DoublePredicate suffices = byAll
                ? points -> asked.behind(points, true)
                : points -> asked.ahead(points).attained() < place;
        DoublePredicate fallsShort = byAll
                ? points -> !asked.behind(points, false)
                : points -> asked.ahead(points).proven() >= place;
        double[] found = asked.least(suffices);
        double proven = fallsShort.test(found[0]) ? found[0] : asked.least(points -> !fallsShort.test(points))[0];
        return new RankRanges.Change(proven, found[1]);
    }

    private PlaceSearch.Fewest ahead(double points) {
        return PlaceSearch.ahead(scores.raised(unit, points), set, unit, PlaceSearch.Budget.of(limits));
    }

    /** Whether the worst place, as proved or else as attained, is good enough. */
    private boolean behind(double points, boolean proved) {
        PlaceSearch.Fewest behind =
                PlaceSearch.ahead(scores.raised(unit, points).turned(), set, unit, PlaceSearch.Budget.of(limits));
        int last = scores.rivals(unit) + 1;
        return last - (proved ? behind.proven() : behind.attained()) <= place;
    }

    /** Two changes next to each other, the smaller of which does not pass a test that every larger one passes. */
    private double[] least(DoublePredicate test) {
        double step = scores.size() / 1024;
        double passes = 0;
        while (!test.test(passes)) {
            passes += step;
            step *= 2;
        }
        double fails = passes > 0 ? passes - step / 2 : -scores.size() / 1024;
        for (step = scores.size() / 512; test.test(fails); step *= 2) {
            passes = fails;
            fails -= step;
        }
        while (passes - fails > NEAR * scores.size()) {
            double middle = (passes + fails) / 2;
            if (test.test(middle)) {
                passes = middle;
            } else {
                fails = middle;
            }
        }
        return new double[] {fails, passes};
    }
}
