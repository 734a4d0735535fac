package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Setting.renamed;
import static io.github.parindex.examples.conformance.Setting.same;
import static io.github.parindex.examples.conformance.Setting.says;
import static io.github.parindex.examples.conformance.Setting.words;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Columns normalised one by one, and series over time. */
final class NormalizationMethods {

    static final Map<String, Computation> BY_NAME = new TreeMap<>();

    static {
        columns("minMax", "minMax", same("lower"), same("upper"));
        columns("zScore", "zScore", same("mean"), same("sd"), same("ddof"));
        columns("rank", "rank", same("ties"), says("best", "highest"));
        columns("percentRank", "percentRank", same("ties"), says("best", "highest"), says("formula", ".*"));
        columns("ratioToBest", "ratioToBest", says("reference", "best"));
        columns(
                "distanceToReference",
                "distanceToReference",
                same("reference"),
                words("form", "form", "ratio", "\\(x ?- ?(ref|mean).*>relative-difference"));
        columns("sum", "sum");
        columns("vector", "vector");
        columns("logThenMinMax", "logMinMax", same("lower"), same("upper"), says("log", "natural|ln"));
        columns("aboveBelowMean", "aboveBelowMean", same("threshold"));
        columns(
                "categorical",
                "categorical",
                renamed("cutProbabilities", "cuts"),
                same("scores"),
                words(
                        "quantileType",
                        "quantile",
                        IntStream.rangeClosed(1, 9)
                                .mapToObj(type -> type + ">type-" + type)
                                .toArray(String[]::new)));
        BY_NAME.put("goalposts", NormalizationMethods::goalposts);
        BY_NAME.put("distanceToTarget", NormalizationMethods::distanceToTarget);
        BY_NAME.put("normalisationTable", NormalizationMethods::table);
        BY_NAME.put("annualChange", NormalizationMethods::annualChange);
        BY_NAME.put(
                "balanceOfOpinions",
                question -> Map.of(
                        "balance", overTime(question, "balanceOfOpinions", 1).get(0)));
        BY_NAME.put("cyclical", question -> Map.of("scores", overTime(question, "cyclical", 0)));
    }

    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern NAMED =
            Pattern.compile("([a-z]+-?[a-z]+) ?(?:" + NUMBER + " ?(?:to|\\.\\.|_) ?" + NUMBER + ")?(?:[ (].*)?");

    private NormalizationMethods() {}

    private static void columns(String name, String known, Setting... settings) {
        BY_NAME.put(name, question -> {
            Normalization method = Normalization.of(Setting.method(known, question.options(), settings));
            return normalised(Numbers.of(question).map(method::apply));
        });
    }

    private static Map<String, Object> normalised(Numbers numbers) {
        Map<String, Object> named = new LinkedHashMap<>(Map.of("normalised", numbers.rows()));
        numbers.columns().forEach(column -> named.put(column.code(), column));
        return named;
    }

    private static Object goalposts(Question question) {
        Fields options = question.options();
        Numbers numbers = Numbers.of(question);
        Method method = Setting.method("goalposts", options, same("lower"))
                .with("upper", options.number("upper", 100))
                .with("cap", options.flag("clip", false) ? "both" : "none");
        options.get("goalposts");
        return normalised(numbers.map(column -> {
            double[] ends = Fields.numbers(
                    "goalposts", numbers.setting(options, "goalposts", column).orElseThrow());
            if (ends.length != 2) {
                throw options.unsupported("goalposts");
            }
            return Normalization.of(method.with("min", ends[0]).with("max", ends[1]))
                    .apply(column);
        }));
    }

    private static Object distanceToTarget(Question question) {
        Fields options = question.options();
        Numbers numbers = Numbers.of(question);
        Method method = Setting.method("distanceToTarget", options, words("cap", "cap", "1>upper"));
        options.get("target");
        return normalised(numbers.map(column -> {
            double target = Fields.number(
                    "target", numbers.setting(options, "target", column).orElseThrow());
            return Normalization.of(method.with("target", target)).apply(column);
        }));
    }

    /** One column under several normalizations. */
    private static Object table(Question question) {
        Numbers numbers = Numbers.of(question);
        if (numbers.columns().size() != 1) {
            throw new IllegalArgumentException(
                    "input names one column, not " + numbers.columns().size() + ".");
        }
        Setting ties =
                words("rank", "ties", ".*take the min(imum)?>min", ".*take the max(imum)?>max", "highest>average");
        Map<String, Method> methods = new LinkedHashMap<>();
        methods.put("rankHighIsTop", Setting.method("rank", question.options(), ties));
        methods.put("zScoreSample", Method.of("zScore").with("ddof", 1));
        methods.put("zScorePopulation", Method.of("zScore").with("ddof", 0));
        methods.put("ratioToMean", Method.of("distanceToReference").with("form", "ratio"));
        methods.put("differenceToMean", Method.of("distanceToReference").with("form", "relative-difference"));
        List.of("minMax", "ratioToBest", "ratioToWorst", "differenceToWorst", "shareBelowOrEqual")
                .forEach(same -> methods.put(same, Method.of(same)));
        for (int percent = 1; percent < 100; percent++) {
            methods.put("aboveBelowMean" + percent, Method.of("aboveBelowMean").with("threshold", percent / 100.0));
        }
        Column column = numbers.columns().get(0);
        return Methods.each(methods, method -> Normalization.of(method).apply(column));
    }

    /** A normalization in a word: {@code minMax1to100}, {@code zScore100_10} of the population, {@code rank}, {@code none}. */
    static Normalization named(String text) {
        Matcher words = NAMED.matcher(text.toLowerCase(Locale.ROOT).strip());
        return switch (words.matches() ? words.group(1) : "") {
            case "minmax", "min-max" -> Normalization.minMax(number(words, 2, 0), number(words, 3, 1));
            case "zscore", "z-score" -> Normalization.zScore(number(words, 2, 0), number(words, 3, 1), 0);
            case "rank", "none" -> Normalization.of(Method.of(words.group(1)));
            default -> throw new IllegalArgumentException("unknown normalisation (" + text + ").");
        };
    }

    private static double number(Matcher words, int group, double otherwise) {
        return words.group(group) == null ? otherwise : Double.parseDouble(words.group(group));
    }

    private static Object annualChange(Question question) {
        return Map.of(
                "previousBase", overTime(question, Method.of("annualChange").with("base", "previous"), 1),
                "currentBase", overTime(question, Method.of("annualChange").with("base", "current"), 1));
    }

    private static List<double[]> overTime(Question question, String method, int from) {
        return overTime(question, Method.of(method), from);
    }

    /** Series, a row for each unit and a column for each period; from a period on, as the first has no change. */
    private static List<double[]> overTime(Question question, Method method, int from) {
        Numbers numbers = Numbers.of(question);
        int periods = numbers.columns().size();
        List<Row> rows = new ArrayList<>();
        for (String unit : numbers.units()) {
            IntStream.range(0, periods).forEach(period -> rows.add(Row.of(unit).in(String.format("%06d", period))));
        }
        double[] values =
                numbers.rows().stream().flatMapToDouble(Arrays::stream).toArray();
        double[] changed = Normalization.of(method)
                .apply(Column.of(Indicator.of("x"), rows, values))
                .toArray();
        return IntStream.range(0, numbers.units().size())
                .mapToObj(unit -> Arrays.copyOfRange(changed, unit * periods + from, (unit + 1) * periods))
                .toList();
    }
}
