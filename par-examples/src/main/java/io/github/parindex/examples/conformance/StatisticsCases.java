package io.github.parindex.examples.conformance;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.OutlierTreatment;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.indicator.Statistics.Percentile;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Quantiles, moments and places of the numbers of one column. */
final class StatisticsCases {

    private StatisticsCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of(
                "quantiles", StatisticsCases::quantiles,
                "moments", StatisticsCases::moments,
                "winsoriseByCount", StatisticsCases::winsorised,
                "percentileOfScore", StatisticsCases::percentiles);
    }

    private static Column column(Question question) {
        double[] x = question.input().numbers("x");
        List<Row> rows = IntStream.rangeClosed(1, x.length)
                .mapToObj(row -> Row.of(String.format("%06d", row)))
                .toList();
        return Column.of(Indicator.of("x"), rows, x);
    }

    private static Actual quantiles(Question question) {
        question.options().describes("types", "^hyndman & fan( 1 ?\\.\\. ?9)?");
        Column column = column(question);
        double[] probabilities = question.input().numbers("p");
        Map<String, Actual> named = new LinkedHashMap<>();
        for (Quantile type : Quantile.values()) {
            named.put(
                    "type" + number(type),
                    new Later(() -> Actual.of(Arrays.stream(probabilities)
                            .map(p -> type.of(column.presentValues(), p))
                            .toArray())));
        }
        return new Actual.Named(named);
    }

    private static String number(Quantile type) {
        return type.name().substring("TYPE_".length());
    }

    private static Actual moments(Question question) {
        Column x = column(question);
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("mean", Actual.of(x.mean()));
        named.put("median", Actual.of(Statistics.of(x).median()));
        named.put("sdPopulation", later(() -> x.standardDeviation(0)));
        named.put("sdSample", later(() -> x.standardDeviation(1)));
        named.put("variancePopulation", later(() -> x.variance(0)));
        named.put("varianceSample", later(() -> x.variance(1)));
        named.put("skewG1population", Actual.of(orNone(Statistics.skewness(x, Moments.POPULATION))));
        named.put("skewSample", Actual.of(orNone(Statistics.skewness(x, Moments.SAMPLE))));
        named.put("kurtosisExcessPopulation", Actual.of(orNone(Statistics.kurtosis(x, Moments.POPULATION))));
        named.put("kurtosisExcessSample", Actual.of(orNone(Statistics.kurtosis(x, Moments.SAMPLE))));
        named.put("madUnscaled", Actual.of(Statistics.medianAbsoluteDeviation(x)));
        named.put("cvSample", later(() -> Statistics.coefficientOfVariation(x, Moments.SAMPLE)));
        named.put("cvPopulation", later(() -> Statistics.coefficientOfVariation(x, Moments.POPULATION)));
        for (Quantile type : Quantile.values()) {
            named.put("iqrType" + number(type), later(() -> Statistics.interquartileRange(x, type)));
        }
        return new Actual.Named(named);
    }

    private static Actual later(Supplier<Double> number) {
        return new Later(() -> Actual.of(number.get()));
    }

    private static double orNone(OptionalDouble number) {
        return number.orElse(Double.NaN);
    }

    private static Actual winsorised(Question question) {
        Fields options = question.options();
        options.describes(
                "rule",
                "^the k largest become the \\(k\\+1\\)-th largest; the k smallest the \\(k\\+1\\)-th smallest$");
        OutlierTreatment.Winsorisation method =
                new OutlierTreatment.Winsorisation(options.whole("high", 0), options.whole("low", 0), List.of());
        Column column = column(question);
        IndicatorMatrix treated = method.apply(IndicatorMatrix.of(List.of(column)));
        return new Actual.Named(Map.of("x", Actual.of(treated.column(column.code()))));
    }

    private static Actual percentiles(Question question) {
        question.options()
                .describes(
                        "formulas",
                        "^strict=100\\*lt/n; weak=100\\*\\(lt\\+eq\\)/n; mean=100\\*\\(lt\\+eq/2\\)/n;"
                                + " rank=100\\*\\(lt\\+\\(eq\\+1\\)/2\\)/n when eq>0 else 100\\*lt/n;"
                                + " excelinc=lt/\\(n-1\\) for members$");
        Column column = column(question);
        double[] scores = question.input().numbers("scores");
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("strict", percentiles(column, scores, Percentile.STRICT, 1));
        named.put("weak", percentiles(column, scores, Percentile.WEAK, 1));
        named.put("mean", percentiles(column, scores, Percentile.MEAN, 1));
        named.put("rank", percentiles(column, scores, Percentile.RANK, 1));
        named.put("excelInc", percentiles(column, scores, Percentile.INCLUSIVE, 100));
        return new Actual.Named(named);
    }

    private static Actual percentiles(Column column, double[] scores, Percentile percentile, double divisor) {
        return Actual.of(Arrays.stream(scores)
                .map(score -> orNone(Statistics.percentileOfScore(column, score, percentile)) / divisor)
                .toArray());
    }
}
