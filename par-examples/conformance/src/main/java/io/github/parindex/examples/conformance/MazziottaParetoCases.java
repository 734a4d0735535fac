package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.aggregation.Penalised;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.AdjustedMazziottaPareto;
import io.github.parindex.core.normalization.Goalposts;
import io.github.parindex.core.normalization.Normalization;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The Mazziotta-Pareto index, and the adjusted one, whose goalposts span all rows and years. */
final class MazziottaParetoCases {

    private MazziottaParetoCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of(
                "mazziottaPareto", MazziottaParetoCases::plain,
                "adjustedMazziottaPareto", MazziottaParetoCases::adjusted);
    }

    private static Actual plain(Question question) {
        Fields options = question.options();
        Normalization method = Normalization.zScore(
                options.number("mean", 100), options.number("sd", 10), options.whole("ddofUnits", 0));
        Numbers numbers = question.numbers();
        Numbers normalised =
                numbers.with(numbers.columns().stream().map(method::apply).toList());
        return new Actual.Named(index("mpi", normalised, options));
    }

    private static Actual adjusted(Question question) {
        Fields options = question.options();
        options.describes("range", "^60 wide, 70 ?\\.\\. ?130$");
        question.input().optional("time");
        Numbers numbers = question.numbers();
        List<Column> columns = new ArrayList<>();
        Map<String, Actual> goalposts = new LinkedHashMap<>();
        for (Column column : numbers.columns()) {
            AdjustedMazziottaPareto method = new AdjustedMazziottaPareto(
                    setting(options, "reference", numbers, columns.size()),
                    setting(options, "inf", numbers, columns.size()),
                    setting(options, "sup", numbers, columns.size()));
            goalposts.put(column.code(), goalposts(method, column));
            columns.add(method.apply(column));
        }
        Map<String, Actual> named = index("ampi", numbers.with(columns), options);
        named.put("goalposts", new Actual.Named(goalposts));
        return new Actual.Named(named);
    }

    private static OptionalDouble setting(Fields options, String name, Numbers numbers, int column) {
        Optional<JsonNode> stated =
                Numbers.byColumn(options, name, numbers.names()).get(column).filter(node -> !node.isNull());
        return stated.isPresent()
                ? OptionalDouble.of(Fields.finite("options." + name, stated.get()))
                : OptionalDouble.empty();
    }

    private static Actual goalposts(AdjustedMazziottaPareto method, Column column) {
        return new Later(() -> {
            Goalposts posts = method.goalposts(column);
            return Actual.of(posts.min(), posts.max());
        });
    }

    private static Map<String, Actual> index(String name, Numbers normalised, Fields options) {
        int ddof = options.whole("ddofIndicators", 0);
        Weights weights = Weights.equal(normalised.names());
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("normalised", normalised.byRow());
        named.put("mean", statistic(normalised, Column::mean));
        named.put("sd", statistic(normalised, row -> row.standardDeviation(ddof)));
        for (Penalised.Imbalance imbalance : Penalised.Imbalance.values()) {
            Column scores = Aggregation.mpi(imbalance, ddof)
                    .aggregate(Indicator.of(name), normalised.columns(), weights, Missing.reweigh());
            named.put(name + (imbalance.sign() < 0 ? "Minus" : "Plus"), Actual.of(scores));
        }
        return named;
    }

    /** A statistic of the indicators of each row that are there. */
    private static Actual statistic(Numbers numbers, ToDoubleFunction<Column> of) {
        return new Later(() -> Actual.of(IntStream.range(0, numbers.units().size())
                .mapToDouble(row -> of.applyAsDouble(row(numbers, row)))
                .toArray()));
    }

    private static Column row(Numbers numbers, int row) {
        Column first = numbers.columns().get(0);
        return Column.of(
                Indicator.of("row " + (row + 1)),
                Collections.nCopies(numbers.columns().size(), first.rows().get(row)),
                numbers.columns().stream().mapToDouble(column -> column.at(row)).toArray());
    }
}
