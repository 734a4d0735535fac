package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Effect;
import io.github.parindex.core.indicator.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of this room by name. */
final class Catalogue {

    private static final Map<String, Function<Method, Aggregation>> AGGREGATIONS = aggregations();

    private static final Map<String, Effect> RULES =
            Stream.of(Effect.values()).collect(Collectors.toMap(Method::camel, rule -> rule));

    private Catalogue() {}

    private static Map<String, Function<Method, Aggregation>> aggregations() {
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
        return known("aggregation", method, AGGREGATIONS).apply(method);
    }

    static Effect rule(Method method) {
        return known("rule for missing parts", method, RULES);
    }

    private static <T> T known(String kind, Method method, Map<String, T> known) {
        T found = known.get(method.name());
        if (found == null) {
            throw method.unknown(kind, known.keySet());
        }
        return found;
    }
}
