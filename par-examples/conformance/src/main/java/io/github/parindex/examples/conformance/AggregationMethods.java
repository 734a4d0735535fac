package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;
import static io.github.parindex.examples.conformance.Setting.same;
import static io.github.parindex.examples.conformance.Setting.says;
import static io.github.parindex.examples.conformance.Setting.words;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Compromise;
import io.github.parindex.core.aggregation.KemenyOrders;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.aggregation.PairwiseSupport;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.AdjustedMazziottaPareto;
import io.github.parindex.core.normalization.Goalposts;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scores of rows: of the values as they are or normalised first, by distances, and by votes. */
final class AggregationMethods {

    static final Map<String, Computation> BY_NAME = new TreeMap<>();

    private static final Map<String, Setting[]> SETTINGS = new TreeMap<>();
    private static final int MOST_ORDERS = 10_000;

    static {
        Setting unweighted = says("weights", "ignored");
        scores("arithmetic");
        scores("geometric");
        scores("harmonic");
        scores("power", same("p"));
        scores("min", unweighted);
        scores("max", unweighted);
        scores("median", unweighted);
        scores("owa");
        scores("meanMin", same("alpha"), same("beta"));
        scores("mpi", words("sign", "penalty", "-1>subtract", "1>add"), same("ddof"), unweighted);
        distances("topsis", "closeness", words("normalisation", "scaling", "vector", "min-?max>min-max"));
        distances("vikor", "Q", same("v"));
        distances("promethee2", "net");
        BY_NAME.put("socialChoice", AggregationMethods::votes);
        BY_NAME.put("mazziottaPareto", AggregationMethods::mazziottaPareto);
        BY_NAME.put("adjustedMazziottaPareto", AggregationMethods::adjustedMazziottaPareto);
    }

    private AggregationMethods() {}

    private static void scores(String name, Setting... settings) {
        SETTINGS.put(name, settings);
        BY_NAME.put(name, AggregationMethods::scored);
    }

    /** The aggregation of one unit that a word names, with its settings among the options. */
    static Aggregation named(String name, Fields options) {
        if (!SETTINGS.containsKey(name)) {
            throw new IllegalArgumentException("unknown aggregation (" + name + ").");
        }
        return Aggregation.of(Setting.method(name, options, SETTINGS.get(name)));
    }

    /** The rule of the options {@code missing} and {@code threshold}. */
    static Missing missing(Fields options) {
        String rule = options.meaning("missing", "propagate", "renormali[sz]e>reweigh")
                .orElse("reweigh");
        return Missing.of(Setting.renamed("threshold", "weightShare").in(Method.of(rule), options));
    }

    private static Object scored(Question question) {
        Fields options = question.options();
        Aggregation method = named(question.method(), options);
        Numbers numbers = Numbers.of(question);
        if (options.has("normalisation")) {
            numbers = numbers.map(NormalizationMethods.named(options.text("normalisation"))::apply);
        }
        if (!question.input().has("weights")) {
            options.says("weights", "equal|ignored");
        }
        Map<String, Object> named = scores("scores", aggregate(method, numbers, question, missing(options)));
        named.put("minMax", numbers.rows());
        named.put("normalised", numbers.rows());
        return named;
    }

    private static Map<String, Object> scores(String name, Column scores) {
        Map<String, Object> named = new LinkedHashMap<>(RankMethods.ofScores(scores));
        named.put(name, scores);
        return named;
    }

    private static Column aggregate(Aggregation method, Numbers numbers, Question question, Missing missing) {
        Weights weights = numbers.weights(question.input(), "weights");
        return method.aggregate(Indicator.of("score of the row"), numbers.columns(), weights, missing);
    }

    private static void distances(String name, String score, Setting... settings) {
        BY_NAME.put(name, question -> {
            Numbers numbers = Numbers.of(question);
            Method stated = Setting.method(name, question.options(), settings);
            Compromise method = (Compromise) Aggregation.of(
                    name.equals("promethee2") ? thresholds(stated, question.options(), numbers) : stated);
            Map<String, Object> named = scores(score, aggregate(method, numbers, question, Missing.reweigh()));
            method.details(numbers.columns(), numbers.weights(question.input(), "weights"), Missing.reweigh())
                    .forEach(detail -> named.put(detail.code(), detail));
            return named;
        });
    }

    /** One threshold for all columns, or one for each; none for the usual preference. */
    private static Method thresholds(Method method, Fields options, Numbers numbers) {
        if (options.meaning("preference", "usual", "(linear|v-shape)>linear")
                .orElse("usual")
                .equals("usual")) {
            return method;
        }
        options.get("p");
        return method.with("q", thresholds("q", options, numbers)).with("p", thresholds("p", options, numbers));
    }

    private static Map<String, Double> thresholds(String name, Fields options, Numbers numbers) {
        return numbers.columns().stream()
                .collect(Collectors.toMap(
                        Column::code,
                        column -> numbers.setting(options, name, column)
                                .map(stated -> Fields.number(name, stated))
                                .orElse(0.0)));
    }

    private static Object votes(Question question) {
        TiePolicy ties = RankMethods.policy(question.options(), "ties", TiePolicy.COMPETITION);
        Numbers numbers = Numbers.of(question);
        Column borda = voted(Method.of("borda"), numbers, question);
        Column net = voted(Method.of("copeland").with("form", "net"), numbers, question);
        Method halfTies = Method.of("copeland").with("form", "half-ties");
        return new Answers<PairwiseSupport>()
                .with("pairwiseSupport", all -> matrix(all.size(), all::strict))
                .with("pairwiseSupportHalfTies", all -> matrix(all.size(), all::withHalfTies))
                .with("copelandNet", all -> net)
                .with("copelandHalfTies", all -> voted(halfTies, numbers, question))
                .with("borda", all -> borda)
                .with("bordaRank", all -> RankMethods.places(borda, ties))
                .with("copelandRank", all -> RankMethods.places(net, ties))
                .with(
                        "condorcetWinner",
                        all -> all.condorcetWinner().map(all.rows()::indexOf).orElse(-1))
                .with("kemenyScore", all -> KemenyOrders.of(all).support())
                .with("kemenyOrders", AggregationMethods::orders)
                .of(PairwiseSupport.of(numbers.columns(), numbers.weights(question.input(), "weights")));
    }

    private static Column voted(Method method, Numbers numbers, Question question) {
        return aggregate(Aggregation.of(method), numbers, question, Missing.reweigh());
    }

    /** A number about each pair of units. */
    private interface OfPair {
        double of(int one, int other);
    }

    private static List<double[]> matrix(int size, OfPair number) {
        return IntStream.range(0, size)
                .mapToObj(one -> IntStream.range(0, size)
                        .mapToDouble(other -> number.of(one, other))
                        .toArray())
                .toList();
    }

    /** All best orders in any order, as positions of units; more than a case can list are refused. */
    private static Object orders(PairwiseSupport support) {
        KemenyOrders best = KemenyOrders.of(support);
        List<List<Row>> orders = best.orders(MOST_ORDERS);
        if (!best.allKnown() || orders.size() == MOST_ORDERS) {
            throw new IllegalArgumentException("not every best order is known.");
        }
        return Set.copyOf(map(
                orders, order -> map(order, support.rows()::indexOf).toString().replace(" ", "")));
    }

    private static Object mazziottaPareto(Question question) {
        Fields options = question.options();
        Method method = Setting.method("zScore", options, Setting.renamed("ddofUnits", "ddof"))
                .with("mean", options.number("mean", 100))
                .with("sd", options.number("sd", 10));
        return penalised("mpi", Numbers.of(question).map(Normalization.of(method)::apply), options);
    }

    /** The adjusted index, whose goalposts span all rows and years. */
    private static Object adjustedMazziottaPareto(Question question) {
        question.input().has("time");
        Numbers numbers = Numbers.of(question);
        Map<String, Object> goalposts = new LinkedHashMap<>();
        Numbers normalised = numbers.map(column -> {
            Method stated = Method.of("ampi");
            for (String name : List.of("reference", "inf", "sup")) {
                Optional<JsonNode> setting = numbers.setting(question.options(), name, column);
                stated = setting.isPresent() ? stated.with(name, Fields.number(name, setting.get())) : stated;
            }
            AdjustedMazziottaPareto method = (AdjustedMazziottaPareto) Normalization.of(stated);
            Goalposts posts = method.goalposts(column);
            goalposts.put(column.code(), List.of(posts.min(), posts.max()));
            return method.apply(column);
        });
        Map<String, Object> named = penalised("ampi", normalised, question.options());
        named.put("goalposts", goalposts);
        return named;
    }

    private static Map<String, Object> penalised(String name, Numbers normalised, Fields options) {
        int ddof = (int) options.number("ddofIndicators", 0);
        Map<String, Object> named = new LinkedHashMap<>(Map.of("normalised", normalised.rows()));
        named.put("mean", ofEachRow(normalised, Column::mean));
        named.put("sd", ofEachRow(normalised, row -> row.standardDeviation(ddof)));
        Map.of("Minus", "subtract", "Plus", "add").forEach((sign, penalty) -> {
            Aggregation method =
                    Aggregation.of(Method.of("mpi").with("ddof", ddof).with("penalty", penalty));
            Weights equal = Weights.equal(normalised.names());
            named.put(
                    name + sign, method.aggregate(Indicator.of(name), normalised.columns(), equal, Missing.reweigh()));
        });
        return named;
    }

    private static List<Double> ofEachRow(Numbers numbers, ToDoubleFunction<Column> of) {
        return map(numbers.rows(), row -> of.applyAsDouble(SampleMethods.column("row", row)));
    }
}
