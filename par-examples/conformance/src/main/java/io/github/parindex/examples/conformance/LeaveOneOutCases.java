package io.github.parindex.examples.conformance;

import io.github.parindex.core.analysis.LeaveOneOut;
import io.github.parindex.core.analysis.RankComparison;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
        LeaveOneOut result = LeaveOneOut.of(numbers.columns(), numbers.weights(question.input()));
        double[] reference = places(result.ranks(), ties);
        Map<String, Actual> removed = new LinkedHashMap<>();
        result.without()
                .forEach((code, ranks) -> removed.put(code, new Actual.Named(shift(reference, places(ranks, ties)))));
        return new Actual.Named(
                Map.of("referenceRanks", Actual.exactly(reference), "removed", new Actual.Named(removed)));
    }

    /** Ranks under another policy than that of means, which keeps their order and their ties. */
    private static double[] places(List<Double> ranks, TiePolicy ties) {
        return ties.places(ranks, Comparator.<Double>naturalOrder()).stream()
                .mapToDouble(place -> place.value().doubleValue())
                .toArray();
    }

    private static Map<String, Actual> shift(double[] reference, double[] ranks) {
        RankComparison shift = RankComparison.of(reference, ranks);
        return Map.of(
                "ranks", Actual.exactly(ranks),
                "meanAbsShift", new Later(() -> Actual.of(shift.meanAbsoluteShift())),
                "maxAbsShift", new Later(() -> Actual.of(shift.maxAbsoluteShift())),
                "spearman", new Later(() -> Actual.of(shift.spearman())));
    }
}
