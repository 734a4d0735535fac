package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;
import static io.github.parindex.examples.conformance.Setting.same;
import static io.github.parindex.examples.conformance.Setting.says;
import static io.github.parindex.examples.conformance.Setting.words;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.BenefitOfTheDoubt.UnitWeights;
import io.github.parindex.core.weighting.BudgetAllocation;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Weights that people state, and weights from data. */
final class WeightMethods {

    static final Map<String, Computation> BY_NAME = new TreeMap<>();

    static {
        ranked("equal");
        ranked("roc");
        ranked("rankSum");
        ranked("rankReciprocal");
        ranked("rankExponent", same("p"));
        ranked("rankGeometric", same("ratio"));
        BY_NAME.put("manual", WeightMethods::manual);
        BY_NAME.put("swara", WeightMethods::swara);
        BY_NAME.put("budgetAllocation", WeightMethods::budgetAllocation);
        Setting unturned = says("polarity", "ignored");
        Setting scaled = says("scaling", "min-?max");
        Setting anyDivisor = says("ddof", "[01]");
        data("entropy", unturned, says("zeroLogZero", "0"));
        data(
                "critic",
                words("correlation", "correlation", "pearson", "spearman", "kendall"),
                words("scaling", "polarity", "min-?max.*(ignored|without)>ignored", "min-?max>scaled"),
                anyDivisor);
        data("stdev", words("scaling", "scaling", "none", "min-?max>min-max"), unturned, anyDivisor);
        data("variance", scaled, unturned, anyDivisor);
        data("coefficientOfVariation", says("scaling", "none|raw"), unturned, anyDivisor);
        data("gini", unturned);
        data("merec");
        data("angle", unturned);
        data("cilos");
        data("idocriw");
        data("lopcow", scaled, says("ddof", "1"));
        BY_NAME.put("giniCoefficient", WeightMethods::giniCoefficient);
        BY_NAME.put("benefitOfTheDoubt", WeightMethods::benefitOfTheDoubt);
    }

    private WeightMethods() {}

    private static void ranked(String name, Setting... settings) {
        BY_NAME.put(name, question -> {
            double[] ranks = question.input().numbers("ranks");
            List<String> codes = codes(question.input(), ranks.length);
            Method method = Setting.method(name, question.options(), settings);
            return weights(name.equals("equal") ? method : method.with("ranks", byCode(codes, ranks)), codes);
        });
    }

    private static void data(String name, Setting... settings) {
        BY_NAME.put(name, question -> {
            Numbers numbers = Numbers.of(question);
            return Map.of("weights", shares(Setting.method(name, question.options(), settings), numbers.columns()));
        });
    }

    private static List<String> codes(Fields input, int count) {
        return input.has("names") ? input.texts("names") : Numbers.numbered("c", count);
    }

    private static Map<String, Double> byCode(List<String> codes, double... numbers) {
        return Weights.of(codes, numbers).byCode();
    }

    private static Map<String, Object> weights(Method method, List<String> codes) {
        List<Column> siblings = map(codes, code -> Column.of(Indicator.of(code), List.of()));
        return Map.of("weights", shares(method, siblings));
    }

    /** Weights divided by their sum, in the order of the columns. */
    static double[] shares(Method method, List<Column> columns) {
        return Weighting.of(method).weigh(columns).shares().of(columns);
    }

    private static Object manual(Question question) {
        double[] raw = question.input().numbers("raw");
        List<Double> given = Arrays.stream(raw).boxed().toList();
        return weights(Method.of("given").with("weights", given), codes(question.input(), raw.length));
    }

    private static Object swara(Question question) {
        double[] s = question.input().numbers("s");
        List<String> codes = codes(question.input(), s.length);
        List<Double> steps = Arrays.stream(s).skip(1).boxed().toList();
        return weights(Method.of("swara").with("order", codes).with("steps", steps), codes);
    }

    private static Object budgetAllocation(Question question) {
        List<double[]> points = question.input().lists("experts");
        List<String> codes = codes(question.input(), points.get(0).length);
        Setting average = words(
                "aggregation", "average", "geometric>geometric-mean", "median", "(arithmetic|mean)>arithmetic-mean");
        Method method = Setting.method("budgetAllocation", question.options(), average)
                .with("experts", map(points, expert -> byCode(codes, expert)));
        BudgetAllocation.Result result = ((BudgetAllocation) Weighting.of(method)).result(codes);
        return Map.of(
                "weights", result.weights().shares().byCode().values(),
                "sd", map(codes, code -> result.standardDeviations().getOrDefault(code, Double.NaN)));
    }

    private static Object giniCoefficient(Question question) {
        return Map.of("gini", map(Numbers.of(question).columns(), Statistics::gini));
    }

    private static Object benefitOfTheDoubt(Question question) {
        Numbers numbers = Numbers.of(question);
        BenefitOfTheDoubt method = BenefitOfTheDoubt.of();
        if (question.options().has("shareBounds")) {
            double[] bounds = question.options().numbers("shareBounds");
            if (bounds.length != 2) {
                throw question.options().unsupported("shareBounds");
            }
            method = BenefitOfTheDoubt.of(bounds[0], bounds[1]);
        }
        BenefitOfTheDoubt.Result result = method.evaluate(numbers.columns());
        Map<String, Object> named = new LinkedHashMap<>(RankMethods.ofScores(result.scores()));
        named.put("scores", result.scores());
        named.put("uniqueWeights", map(result.units(), WeightMethods::isUnique));
        named.put("weights", unique(result, unit -> unit.weights().of(numbers.columns())));
        named.put("shares", unique(result, unit -> unit.shares().of(numbers.columns())));
        return named;
    }

    /** Weights that are the only ones; others are not to be compared. */
    private static List<Object> unique(BenefitOfTheDoubt.Result result, Function<UnitWeights, Object> of) {
        return map(result.units(), unit -> isUnique(unit) ? of.apply(unit) : Double.NaN);
    }

    private static boolean isUnique(UnitWeights unit) {
        return unit.uniqueness() == BenefitOfTheDoubt.Uniqueness.UNIQUE;
    }
}
