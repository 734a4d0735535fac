package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Effect;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Signature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of this room by name. */
final class Catalogue {

    private static final Map<String, Function<Method, Aggregation>> AGGREGATIONS = byName();

    private static final Map<String, Effect> RULES =
            Stream.of(Effect.values()).collect(Collectors.toMap(Method::camel, rule -> rule));

    private Catalogue() {}

    private static Map<String, Function<Method, Aggregation>> byName() {
        Map<String, Function<Method, Aggregation>> known = new LinkedHashMap<>();
        for (Aggregation plain : List.of(
                Aggregation.arithmetic(),
                Aggregation.geometric(),
                Aggregation.harmonic(),
                Aggregation.min(),
                Aggregation.max(),
                Aggregation.median(),
                Aggregation.owa(),
                Aggregation.sum(),
                Aggregation.product(),
                Aggregation.quotient(),
                Aggregation.difference(),
                Aggregation.borda(),
                Aggregation.kemeny())) {
            known.put(plain.method().name(), method -> plain(method, plain));
        }
        known.put("power", Mean.Power::from);
        known.put("meanMin", Penalised.MeanMin::from);
        known.put("mpi", Penalised.MazziottaPareto::from);
        known.put("onScale", Combination.OnScale::from);
        known.put("copeland", Voting.Copeland::from);
        known.put("topsis", Compromise.Topsis::from);
        known.put("vikor", Compromise.Vikor::from);
        known.put("promethee2", Compromise.Promethee2::from);
        return known;
    }

    private static Aggregation plain(Method method, Aggregation aggregation) {
        method.allowing();
        return aggregation;
    }

    static Aggregation aggregation(Method method) {
        return known("aggregation.unknown", method, AGGREGATIONS).apply(method);
    }

    static Effect rule(Method method) {
        return known("aggregation.missing.unknown", method, RULES);
    }

    private static <T> T known(String key, Method method, Map<String, T> known) {
        T found = known.get(method.name());
        if (found == null) {
            throw method.unknown(key, known.keySet());
        }
        return found;
    }

    /** Every aggregation with the settings that it knows. */
    static List<Signature> aggregations() {
        Map<String, Signature> known = new LinkedHashMap<>();
        AGGREGATIONS.keySet().forEach(name -> known.put(name, Signature.of(name)));
        Stream.of(
                        Signature.of("power").needs(Kind.NUMBER, "p"),
                        Signature.of("meanMin").number("alpha", 1).number("beta", 0),
                        Signature.of("mpi")
                                .choice("penalty", Penalised.Imbalance.SUBTRACT)
                                .whole("ddof", 0),
                        Signature.of("onScale")
                                .needs(Kind.METHOD, "aggregation")
                                .needs(Kind.NUMBER, "factor")
                                .needs(Kind.NUMBER, "offset"),
                        Signature.of("copeland").choice("form", Voting.Copeland.Form.NET),
                        Signature.of("topsis").choice("scaling", Compromise.Topsis.Scaling.VECTOR),
                        Signature.of("vikor").number("v", 0.5),
                        Signature.of("promethee2").may(Kind.TABLE, "q").may(Kind.TABLE, "p"))
                .forEach(signature -> known.put(signature.name(), signature));
        return List.copyOf(known.values());
    }

    /** Every rule for missing parts with the settings that it knows. */
    static List<Signature> rules() {
        return Stream.of(Effect.values())
                .map(rule -> Signature.of(Method.camel(rule))
                        .whole("atLeast", 1)
                        .number("share", 0)
                        .number("weightShare", 0))
                .toList();
    }
}
