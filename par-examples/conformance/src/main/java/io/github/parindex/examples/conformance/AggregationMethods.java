package io.github.parindex.examples.conformance;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.aggregation.Penalised;
import io.github.parindex.core.aggregation.UnitAggregation;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How the case files call the aggregations of one unit, and the rule for missing parts. */
final class AggregationMethods {

    private static final Map<String, Function<Fields, UnitAggregation>> BY_NAME = new TreeMap<>(Map.of(
            "arithmetic", options -> Aggregation.arithmetic(),
            "geometric", options -> Aggregation.geometric(),
            "harmonic", options -> Aggregation.harmonic(),
            "power", options -> Aggregation.power(options.number("p")),
            "min", options -> Aggregation.min(),
            "max", options -> Aggregation.max(),
            "median", options -> Aggregation.median(),
            "owa", options -> Aggregation.owa(),
            "meanMin", options -> Aggregation.meanMin(options.number("alpha"), options.number("beta")),
            "mpi", AggregationMethods::mazziottaPareto));

    private AggregationMethods() {}

    static Iterable<String> names() {
        return BY_NAME.keySet();
    }

    /** The method of a name, with its settings among the options. */
    static UnitAggregation of(String name, Fields options) {
        Function<Fields, UnitAggregation> found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("unknown aggregation (" + name + ").");
        }
        return found.apply(options);
    }

    /** Whether a method takes all parts alike, but for those of weight 0. */
    static boolean ignoresWeights(String name) {
        return name.equals("min") || name.equals("max") || name.equals("median") || name.equals("mpi");
    }

    private static UnitAggregation mazziottaPareto(Fields options) {
        Penalised.Imbalance imbalance = switch (options.whole("sign", -1)) {
            case -1 -> Penalised.Imbalance.SUBTRACT;
            case 1 -> Penalised.Imbalance.ADD;
            default -> throw options.unsupported("sign");
        };
        return Aggregation.mpi(imbalance, options.whole("ddof", 0));
    }

    /** The rule of the options {@code missing} and {@code threshold}. */
    static Missing missing(Fields options) {
        double threshold = options.number("threshold", 0);
        if (options.words("missing").startsWith("propagate")) {
            return propagated(options, threshold);
        }
        options.describes(
                "missing",
                "^renormali[sz]e( weights over present values| among present siblings)?"
                        + "(; null when (the )?present weight share < threshold)?$");
        return Missing.reweigh().withWeightShare(threshold);
    }

    private static Missing propagated(Fields options, double threshold) {
        options.describes("missing", "^propagate( nulls?)?$");
        if (threshold != 0) {
            throw options.unsupported("threshold");
        }
        return Missing.propagate();
    }
}
