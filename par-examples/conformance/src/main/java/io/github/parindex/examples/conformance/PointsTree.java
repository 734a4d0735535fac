package io.github.parindex.examples.conformance;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scorecard;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code pointsTree}: points rolled up a tree of criteria, the percentage of the maximum at every node, and the places of
 * the totals.
 */
final class PointsTree implements GoldenCase.Method {

    private static final String INDEX = "percent = 100 * points earned / maximum points";
    private static final Points HUNDRED = Points.of(100);
    private static final Rounding FINE = Rounding.halfUp(18);

    @Override
    public Actual compute(Question question) {
        Fields input = question.input();
        Fields options = question.options();
        options.requireKnown("index", INDEX);
        RankedTotals ranked = RankedTotals.of(options);
        NodeTree tree = NodeTree.of(input.list("nodes"));
        Map<String, Scorecard> cards = tree.score(input.list("leafOrder"), Rows.of(input));
        Map<String, Actual> units = new LinkedHashMap<>();
        cards.forEach((unit, card) -> units.put(unit, tree.each(code -> node(card.score(code)))));
        Map<String, Actual> result = new LinkedHashMap<>(ranked.of(cards));
        result.put("maxPoints", tree.each(tree::maxPoints));
        result.put("units", new Actual.Named(units));
        return new Actual.Named(result);
    }

    private static Actual node(Score score) {
        return new Actual.Named(
                Map.of("points", new Actual.Amount(score.points().value()), "percent", percent(score)));
    }

    private static Actual percent(Score score) {
        return score.applicable().sign() == 0
                ? new Actual.None()
                : new Actual.Amount(
                        HUNDRED.times(score.points().value(), score.applicable().value(), FINE)
                                .value());
    }
}
