package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.analysis.SobolIndices;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.statistics.SobolSequence;
import io.github.parindex.examples.conformance.Differences.Drawn;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Simulations, and which factor decides. */
final class RobustnessMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "monteCarloWeights", RobustnessMethods::weightSets,
            "rankAcceptability", RobustnessMethods::acceptability,
            "sobolAnalytic", RobustnessMethods::analytic,
            "sobolSequence", RobustnessMethods::sequence,
            "sobolEstimator", RobustnessMethods::estimator);

    private static final long SEED = 20;

    private RobustnessMethods() {}

    private static Scenario scenario(Numbers numbers, Question question) {
        TiePolicy ties = RankMethods.policy(question.options(), "ties", TiePolicy.FRACTIONAL);
        return Scenario.of(
                CompositeIndex.plain().ranked(RankingRule.withDefaults().with(ties)), numbers.matrix(question.input()));
    }

    /** One ranking for each weight vector of a file. */
    private static Object weightSets(Question question) {
        question.options().says("sd", "sample.*");
        question.options().says("quantiles", "type 7");
        question.options().says("aggregation", "weighted arithmetic mean");
        Numbers numbers = Numbers.of(question);
        Table table = question.file().data(question.input().text("weightVectorsFile"));
        List<double[]> columns = map(numbers.names(), table::numbers);
        List<Weights> sets = IntStream.range(0, columns.get(0).length)
                .mapToObj(set -> Weights.of(
                        numbers.names(),
                        columns.stream().mapToDouble(column -> column[set]).toArray()))
                .toList();
        List<String> codes = map(numbers.columns().get(0).rows(), row -> row.code());
        Output shift = Output.meanShift();
        List<Output> scores = map(codes, Output::score);
        List<Output> watched = new ArrayList<>(scores);
        watched.add(shift);
        RankSpread spread = RankSpread.ofEvery(watched, scenario(numbers, question), Factor.weightSets(sets));
        return Map.of(
                "units",
                numbers.byUnit(unit -> unit(spread.unit(codes.get(unit)), spread.values(scores.get(unit)))),
                "meanAbsShift",
                shifts(spread.values(shift)));
    }

    private static Map<String, Object> unit(RankSpread.OfUnit unit, double... scores) {
        return new Answers<RankSpread.OfUnit>()
                .with("referenceRank", all -> all.official().orElseThrow())
                .with("meanScore", all -> Moments.mean(scores))
                .with("sdScore", all -> Moments.SAMPLE.standardDeviation(scores))
                .with("meanRank", RankSpread.OfUnit::mean)
                .with("sdRank", RankSpread.OfUnit::standardDeviation)
                .with("rankP05", all -> all.quantile(Quantile.TYPE_7, 0.05))
                .with("rankMedian", RankSpread.OfUnit::median)
                .with("rankP95", all -> all.quantile(Quantile.TYPE_7, 0.95))
                .with("minRank", RankSpread.OfUnit::best)
                .with("maxRank", RankSpread.OfUnit::worst)
                .with("shareFirst", all -> all.top(1))
                .with("shareTop3", all -> all.top(3))
                .of(unit);
    }

    private static Map<String, Object> shifts(double... shifts) {
        return Map.of(
                "mean", Moments.mean(shifts),
                "sd", Moments.SAMPLE.standardDeviation(shifts),
                "max", Arrays.stream(shifts).max().orElseThrow(),
                "p95", Quantile.TYPE_7.of(shifts, 0.95));
    }

    /** Draws of our own, against the areas of the cells. */
    private static Object acceptability(Question question) {
        question.options().says("weights", "uniform on the simplex");
        int draws = question.options().whole("draws");
        Numbers numbers = Numbers.of(question);
        List<String> codes = map(numbers.columns().get(0).rows(), row -> row.code());
        RankSpread spread =
                MonteCarlo.of(draws, SEED).withPairs().run(scenario(numbers, question), Factor.anyWeights());
        return Map.of(
                "acceptability",
                map(
                        codes,
                        code -> shares(
                                draws, codes.size(), place -> spread.unit(code).acceptability(place + 1))),
                "ahead",
                map(codes, code -> shares(draws, codes.size(), other -> spread.ahead(code, codes.get(other)))),
                "meanRank",
                map(
                        codes,
                        code -> new Drawn(
                                spread.unit(code).mean(),
                                draws,
                                spread.unit(code).standardDeviation())));
    }

    private static List<Drawn> shares(int draws, int count, IntToDoubleFunction share) {
        return IntStream.range(0, count)
                .mapToObj(i -> Drawn.share(share.applyAsDouble(i), draws))
                .toList();
    }

    private static Object sequence(Question question) {
        question.options().says("directionNumbers", "joe.*");
        int dimensions = question.input().whole("dimension");
        SobolSequence sequence = SobolSequence.plain();
        return Map.of(
                "points",
                IntStream.range(0, question.input().whole("count"))
                        .mapToObj(point -> sequence.point(point, dimensions))
                        .toList());
    }

    private static Object estimator(Question question) {
        question.options().says("firstSaltelli2010", Pattern.quote("mean(fb*(fab_i-fa))/v"));
        question.options().says("firstJansen1999", Pattern.quote("1-mean((fb-fab_i)^2)/(2v)"));
        question.options().says("totalJansen1999", Pattern.quote("mean((fa-fab_i)^2)/(2v)"));
        TestFunction function = TestFunction.of(question.input());
        List<double[]> a = question.input().lists("A");
        List<double[]> b = question.input().lists("B");
        int inputs = a.get(0).length;
        List<double[]> mixed = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            int changed = input;
            mixed.add(IntStream.range(0, a.size())
                    .mapToDouble(row -> {
                        double[] point = a.get(row).clone();
                        point[changed] = b.get(row)[changed];
                        return function.at(point);
                    })
                    .toArray());
        }
        double[] ofA = a.stream().mapToDouble(function::at).toArray();
        double[] ofB = b.stream().mapToDouble(function::at).toArray();
        SobolIndices indices = SobolIndices.ofRuns(ofA, ofB, mixed, SEED);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("fA", ofA);
        all.put("fB", ofB);
        all.put("fAB", mixed);
        all.put("variance", indices.variance());
        all.put("firstSaltelli2010", uncentred(indices, ofA, mixed));
        all.put(
                "firstJansen1999",
                map(indices.factors(), factor -> factor.firstJansen().value()));
        all.put(
                "totalJansen1999",
                map(indices.factors(), factor -> factor.total().value()));
        return all;
    }

    /** The first order as it is printed: with the mean times what each factor moves. */
    private static List<Double> uncentred(SobolIndices indices, double[] ofA, List<double[]> mixed) {
        List<Double> printed = new ArrayList<>();
        for (int input = 0; input < mixed.size(); input++) {
            double[] ofMixed = mixed.get(input);
            double moved = IntStream.range(0, ofA.length)
                    .mapToDouble(row -> ofMixed[row] - ofA[row])
                    .average()
                    .orElseThrow();
            double ofMean = indices.mean() * moved / indices.variance();
            printed.add(indices.factors().get(input).first().value() + ofMean);
        }
        return printed;
    }

    private static Object analytic(Question question) {
        question.options().says("f", Pattern.quote("sin(x1)+a*sin(x2)^2+b*x3^4*sin(x1)"));
        SobolIndices.Separable function = TestFunction.of(question.input()).moments();
        int inputs = function.inputs();
        return new Answers<SobolIndices.Separable>()
                .with("mean", SobolIndices.Separable::mean)
                .with("variance", SobolIndices.Separable::variance)
                .with(
                        "first",
                        all -> IntStream.range(0, inputs)
                                .mapToDouble(all::first)
                                .toArray())
                .with(
                        "total",
                        all -> IntStream.range(0, inputs)
                                .mapToDouble(all::total)
                                .toArray())
                .with("second", all -> Map.of("12", all.second(0, 1), "13", all.second(0, 2), "23", all.second(1, 2)))
                .of(function);
    }
}
