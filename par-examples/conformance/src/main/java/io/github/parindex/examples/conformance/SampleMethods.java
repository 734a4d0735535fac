package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import io.github.parindex.core.analysis.Reliability;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.OutlierTreatment;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.indicator.Statistics.Percentile;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.LikertItem;
import io.github.parindex.core.sampling.StratifiedProportion;
import io.github.parindex.core.sampling.SurveyEstimate;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.weighting.PrincipalComponents;
import io.github.parindex.core.weighting.PrincipalComponents.RotatedFactor;
import io.github.parindex.core.weighting.Retention;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Surveys, quantiles, moments and principal components. */
final class SampleMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "likertItem", SampleMethods::likertItem,
            "cronbachAlpha", SampleMethods::reliability,
            "stratifiedProportion", SampleMethods::stratified,
            "surveyDesign", DesignMethods::design,
            "quantiles", SampleMethods::quantiles,
            "moments", SampleMethods::moments,
            "winsoriseByCount", SampleMethods::winsorised,
            "percentileOfScore", SampleMethods::percentiles,
            "pca", SampleMethods::components);

    private static final Pattern RETENTION =
            Pattern.compile(".*?(?<above>eigenvalues? ?> ?)?(?<number>[0-9]+(?:\\.[0-9]+)?)\\b.*");

    private SampleMethods() {}

    static Column column(String name, double... values) {
        List<Row> rows = map(Numbers.numbered("", values.length), Row::of);
        return Column.of(Indicator.of(name), rows, values);
    }

    private static Object likertItem(Question question) {
        Fields options = question.options();
        Fields input = question.input();
        LikertItem item =
                new LikertItem(options.whole("scalePoints"), box(options, "topBox"), box(options, "bottomBox"));
        double[] answers = input.numbers("responses");
        LikertItem.Summary summary =
                input.has("weights") ? item.summary(answers, input.numbers("weights")) : item.summary(answers);
        boolean counted =
                options.meaning("nForIntervals", "effectiven", "n").orElse("").equals("n");
        SurveyEstimate top = counted ? new SurveyEstimate(summary.topShare(), summary.answered()) : summary.top();
        Confidence confidence = confidence(options);
        return new Answers<LikertItem.Summary>()
                .with("n", LikertItem.Summary::answered)
                .with("responseRate", LikertItem.Summary::responseRate)
                .with("mean", LikertItem.Summary::mean)
                .with("mean0to100", LikertItem.Summary::meanPercent)
                .with("topBoxPercent", all -> 100 * all.topShare())
                .with("bottomBoxPercent", all -> 100 * all.bottomShare())
                .with("netBalance", LikertItem.Summary::netBalance)
                .with("effectiveN", LikertItem.Summary::effectiveSize)
                .with("designEffect", LikertItem.Summary::designEffect)
                .with("variancePopulation", LikertItem.Summary::variance)
                .with("z", all -> confidence.z())
                .with("waldLower", all -> top.wald(confidence).lower())
                .with("waldUpper", all -> top.wald(confidence).upper())
                .with("wilsonLower", all -> top.wilson(confidence).lower())
                .with("wilsonUpper", all -> top.wilson(confidence).upper())
                .of(summary);
    }

    private static Set<Integer> box(Fields options, String name) {
        return Arrays.stream(options.numbers(name))
                .mapToObj(answer -> (int) answer)
                .collect(Collectors.toSet());
    }

    static Confidence confidence(Fields options) {
        return options.has("z")
                ? new Confidence(options.number("z"))
                : Confidence.of(options.number("confidence", 0.95));
    }

    private static Object reliability(Question question) {
        boolean zScores = question.options()
                .meaning("items", "z-scores", "raw")
                .orElse("raw")
                .equals("z-scores");
        Numbers numbers = question.input().flag("standardise", zScores)
                ? Numbers.of(question).map(Normalization.zScore(0, 1, 1)::apply)
                : Numbers.of(question);
        return new Answers<Reliability>()
                .with("alpha", Reliability::alpha)
                .with("averageInterItemCorrelation", Reliability::averageInterItemCorrelation)
                .with("standardisedAlpha", Reliability::standardisedAlpha)
                .with("alphaIfDeleted", Reliability::alphaIfDeleted)
                .with("standardisedAlphaIfDeleted", Reliability::standardisedAlphaIfDeleted)
                .with("correctedItemTotal", Reliability::correctedItemTotal)
                .with("itemMean", all -> byCode(numbers, Column::mean))
                .with("itemSd", all -> byCode(numbers, item -> item.standardDeviation(1)))
                .of(Reliability.of(numbers.columns()));
    }

    private static Map<String, Double> byCode(Numbers items, Function<Column, Double> of) {
        return items.columns().stream().collect(Collectors.toMap(Column::code, of));
    }

    private static Object stratified(Question question) {
        double[] satisfied = question.input().numbers("satisfied");
        double[] asked = question.input().numbers("n");
        double[] population = question.input().numbers("population");
        int groups = question.input().has("groups")
                ? question.input().texts("groups").size()
                : asked.length;
        if (satisfied.length != groups || asked.length != groups || population.length != groups) {
            throw new IllegalArgumentException("input.groups, satisfied, n and population are of different lengths.");
        }
        List<StratifiedProportion.Stratum> strata = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            strata.add(new StratifiedProportion.Stratum("group " + i, satisfied[i], asked[i], population[i]));
        }
        Confidence confidence = confidence(question.options());
        return new Answers<StratifiedProportion>()
                .with("groupPercent", all -> map(all.strata(), group -> 100 * group.share()))
                .with("indexPercent", all -> 100 * all.share())
                .with("unweightedPercent", all -> 100 * all.unweightedShare())
                .with("standardErrorPercent", all -> 100 * all.standardError())
                .with("ci95Lower", all -> 100 * all.interval(confidence).lower())
                .with("ci95Upper", all -> 100 * all.interval(confidence).upper())
                .of(new StratifiedProportion(strata));
    }

    private static Column x(Question question) {
        return column("x", question.input().numbers("x"));
    }

    private static Object quantiles(Question question) {
        double[] probabilities = question.input().numbers("p");
        Answers<Column> answers = new Answers<>();
        for (Quantile type : Quantile.values()) {
            answers.with(
                    type.name().replace("TYPE_", "type"),
                    x -> Arrays.stream(probabilities)
                            .map(p -> type.of(x.presentValues(), p))
                            .toArray());
        }
        return answers.of(x(question));
    }

    private static Object moments(Question question) {
        Answers<Column> moments = new Answers<Column>()
                .with("mean", Column::mean)
                .with("median", x -> Statistics.of(x).median())
                .with("sdPopulation", x -> x.standardDeviation(0))
                .with("sdSample", x -> x.standardDeviation(1))
                .with("variancePopulation", x -> x.variance(0))
                .with("varianceSample", x -> x.variance(1))
                .with(
                        "skewG1population",
                        x -> Statistics.skewness(x, Moments.POPULATION).orElse(Double.NaN))
                .with("skewSample", x -> Statistics.skewness(x, Moments.SAMPLE).orElse(Double.NaN))
                .with(
                        "kurtosisExcessPopulation",
                        x -> Statistics.kurtosis(x, Moments.POPULATION).orElse(Double.NaN))
                .with(
                        "kurtosisExcessSample",
                        x -> Statistics.kurtosis(x, Moments.SAMPLE).orElse(Double.NaN))
                .with("madUnscaled", Statistics::medianAbsoluteDeviation)
                .with("cvSample", x -> Statistics.coefficientOfVariation(x, Moments.SAMPLE))
                .with("cvPopulation", x -> Statistics.coefficientOfVariation(x, Moments.POPULATION));
        for (Quantile type : Quantile.values()) {
            moments.with(type.name().replace("TYPE_", "iqrType"), x -> Statistics.interquartileRange(x, type));
        }
        return moments.of(x(question));
    }

    private static Object winsorised(Question question) {
        var method = new OutlierTreatment.Winsorisation(
                (int) question.options().number("high", 0),
                (int) question.options().number("low", 0),
                List.of());
        return Map.of(
                "x", method.apply(IndicatorMatrix.of(List.of(x(question)))).column("x"));
    }

    private static Object percentiles(Question question) {
        double[] scores = question.input().numbers("scores");
        return new Answers<Column>()
                .with("strict", x -> percentiles(x, Percentile.STRICT, 1, scores))
                .with("weak", x -> percentiles(x, Percentile.WEAK, 1, scores))
                .with("mean", x -> percentiles(x, Percentile.MEAN, 1, scores))
                .with("rank", x -> percentiles(x, Percentile.RANK, 1, scores))
                .with("excelInc", x -> percentiles(x, Percentile.INCLUSIVE, 100, scores))
                .of(x(question));
    }

    private static double[] percentiles(Column x, Percentile kind, double divisor, double... scores) {
        return Arrays.stream(scores)
                .map(score -> Statistics.percentileOfScore(x, score, kind).orElse(Double.NaN) / divisor)
                .toArray();
    }

    private static Object components(Question question) {
        Retention retention = retention(question.options());
        List<Column> columns = Numbers.of(question).columns();
        Method rotated = retention.in(Method.of("pca").with("weights", "rotated"));
        return new Answers<PrincipalComponents>()
                .with("correlation", PrincipalComponents::correlation)
                .with("eigenvalues", PrincipalComponents::eigenvalues)
                .with("explained", PrincipalComponents::explained)
                .with("cumulative", all -> cumulated(all.explained()))
                .with("eigenvectors", PrincipalComponents::eigenvectors)
                .with("kmo", all -> all.kmo().orElse(Double.NaN))
                .with("firstComponentSquaredLoadingWeights", all -> WeightMethods.shares(Method.of("pca"), columns))
                .with("nicolettiWeights", all -> WeightMethods.shares(rotated, columns))
                .with("retained", all -> retention.count(all.eigenvalues()))
                .with("rotatedLoadings", all -> map(all.rotated(retention), factor -> loadings(factor, columns)))
                .with("rotatedSumOfSquares", all -> map(all.rotated(retention), RotatedFactor::sumOfSquares))
                .with("indicatorFactor", all -> map(columns, column -> greatest(all.rotated(retention), column.code())))
                .of(PrincipalComponents.of(columns));
    }

    private static double[] cumulated(double... shares) {
        Arrays.parallelPrefix(shares, Double::sum);
        return shares;
    }

    /** {@code eigenvalue > 1} or {@code first 4 components}. */
    private static Retention retention(Fields options) {
        if (!options.has("retention")) {
            return Retention.eigenvalueAbove(1);
        }
        Matcher stated = RETENTION.matcher(options.text("retention"));
        if (!stated.matches()) {
            throw options.unsupported("retention");
        }
        double number = Double.parseDouble(stated.group("number"));
        return stated.group("above") == null ? Retention.components((int) number) : Retention.eigenvalueAbove(number);
    }

    private static List<Double> loadings(RotatedFactor factor, List<Column> columns) {
        return map(columns, column -> factor.loadings().getOrDefault(column.code(), Double.NaN));
    }

    /** The position of the first factor on which an indicator loads most. */
    private static int greatest(List<RotatedFactor> factors, String code) {
        Comparator<RotatedFactor> loading =
                Comparator.comparing(factor -> Math.abs(factor.loadings().getOrDefault(code, 0.0)));
        return factors.indexOf(factors.stream().max(loading).orElseThrow());
    }
}
