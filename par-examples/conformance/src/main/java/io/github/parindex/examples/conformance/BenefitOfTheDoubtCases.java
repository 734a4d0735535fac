package io.github.parindex.examples.conformance;

import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.BenefitOfTheDoubt.Uniqueness;
import io.github.parindex.core.weighting.BenefitOfTheDoubt.UnitWeights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code benefitOfTheDoubt}: every unit with the weights that are best for it. */
final class BenefitOfTheDoubtCases implements GoldenCase.Method {

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("benefitOfTheDoubt", new BenefitOfTheDoubtCases());
    }

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes("model", "^max sum_i w_i y_oi s\\.t\\. sum_i w_i y_ji <= 1 for every unit j, w >= 0");
        Numbers numbers = question.numbers();
        BenefitOfTheDoubt.Result result = method(options).evaluate(numbers.columns());
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("scores", Actual.of(result.scores()));
        named.put("uniqueWeights", each(result, unit -> Actual.flag(isUnique(unit))));
        named.put("weights", each(result, unit -> comparable(unit, unit.weights(), numbers.names())));
        named.put("shares", each(result, unit -> comparable(unit, unit.shares(), numbers.names())));
        named.putAll(ScoreRanks.named(result.scores()));
        return new Actual.Named(named);
    }

    private static BenefitOfTheDoubt method(Fields options) {
        if (!options.stated("shareBounds")) {
            return BenefitOfTheDoubt.of();
        }
        double[] bounds = options.numbers("shareBounds");
        if (bounds.length != 2) {
            throw options.unsupported("shareBounds");
        }
        return BenefitOfTheDoubt.of(bounds[0], bounds[1]);
    }

    private static Actual each(BenefitOfTheDoubt.Result result, Function<UnitWeights, Actual> of) {
        return new Actual.Items(result.units().stream().map(of).toList());
    }

    private static boolean isUnique(UnitWeights unit) {
        return unit.uniqueness() == Uniqueness.UNIQUE;
    }

    /** Weights that are the only ones; others are not to be compared. */
    private static Actual comparable(UnitWeights unit, Weights weights, List<String> codes) {
        return isUnique(unit)
                ? Actual.of(codes.stream().mapToDouble(weights::of).toArray())
                : new Actual.None();
    }
}
