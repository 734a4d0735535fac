package io.github.parindex.examples.conformance;

import io.github.parindex.core.analysis.LeaveOneOut;
import io.github.parindex.core.analysis.RankComparison;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code leaveOneOut}: the ranking without each indicator. */
final class LeaveOneOutCases implements GoldenCase.Method {

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("leaveOneOut", new LeaveOneOutCases());
    }

    @Override
    public Actual compute(Question question) {
        question.options().describes("weights", "^remaining weights renormali[sz]ed$");
        TiePolicy ties = Ties.of(question.options(), "ties", "average");
        Numbers numbers = question.normalised();
        CompositeIndex index =
                CompositeIndex.plain().ranked(RankingRule.withDefaults().with(ties));
        LeaveOneOut result = LeaveOneOut.of(index, numbers.matrix(question.input()));
        double[] reference = places(result.ranking());
        Map<String, Actual> removed = new LinkedHashMap<>();
        result.without().forEach((code, ranks) -> removed.put(code, new Actual.Named(shift(reference, places(ranks)))));
        return new Actual.Named(
                Map.of("referenceRanks", Actual.exactly(reference), "removed", new Actual.Named(removed)));
    }

    /** In the order of the units, whose codes rise with it. */
    private static double[] places(IndexRanking ranking) {
        return ranking.standings().stream()
                .sorted(Comparator.comparing(standing -> standing.row().code()))
                .mapToDouble(standing -> standing.place().orElseThrow().value().doubleValue())
                .toArray();
    }

    private static Map<String, Actual> shift(double[] reference, double[] ranks) {
        RankComparison shift = RankComparison.ofRanks(reference, ranks);
        return Map.of(
                "ranks", Actual.exactly(ranks),
                "meanAbsShift", new Later(() -> Actual.of(shift.meanAbsoluteShift())),
                "maxAbsShift", new Later(() -> Actual.of(shift.maxAbsoluteShift())),
                "spearman", new Later(() -> Actual.of(shift.spearman())));
    }
}
