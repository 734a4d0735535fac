package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One weight varied, one part left out, and every combination of choices, by hand. */
final class WeightChoiceCases {

    private static final Weights WEIGHTS = new Weights(Map.of("a", 2.0, "b", 1.0, "c", 1.0));

    private static final List<Column> COLUMNS =
            List.of(column("a", 100, 0, 40), column("b", 0, 100, 60), column("c", 50, 50, 60));

    private static Column column(String code, double... values) {
        var rows = IntStream.rangeClosed(1, values.length)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        return Column.of(Indicator.of(code), rows, values);
    }

    @Test
    void aWinnerKeepsItsPlaceOverAnIntervalOfOneWeight() {
        // without a: u1 25, u2 75, u3 60; a alone: 100, 0, 40. u1 meets u3 at 25 + 75 v = 60 - 20 v
        var varied = OneAtATime.of(COLUMNS, WEIGHTS, "a");
        assertThat(varied.winner()).isEqualTo(Row.of("u1"));
        assertThat(varied.stableFrom()).isCloseTo(35 / 95.0, within(1e-14));
        assertThat(varied.stableTo()).isEqualTo(1);
        assertThat(varied.at(0.2).byCode()).containsExactlyEntriesOf(ordered(0.2, 0.4, 0.4));
        assertThat(varied.scores(0)).containsExactly(25, 75, 60);
        assertThat(varied.ranks(0)).containsExactly(3, 1, 2);
        assertThat(varied.ranks(1)).containsExactly(1, 3, 2);
        assertThat(varied).hasToString("u1 wins with the weight of a from " + 35 / 95.0 + " to 1.0");
        assertThat(OneAtATime.of(COLUMNS, WEIGHTS, "b").stableTo()).isLessThan(1);
    }

    private static Map<String, Double> ordered(double a, double b, double c) {
        return Weights.of(List.of("a", "b", "c"), a, b, c).byCode();
    }

    @Test
    void equalScoresShareARank() {
        var equal = List.of(column("a", 1, 1, 0), column("b", 1, 1 + 1e-12, 0));
        assertThat(OneAtATime.of(equal, Weights.equal(List.of("a", "b")), "b").ranks(1))
                .containsExactly(1.5, 1.5, 3);
    }

    @Test
    void aWeightThatCannotBeVariedIsRefused() {
        assertThatThrownBy(() -> OneAtATime.of(COLUMNS, WEIGHTS, "d"))
                .hasMessage("There is no column (d).\nMaybe one of [a, b, c].");
        assertThatThrownBy(() -> OneAtATime.of(COLUMNS, new Weights(ordered(1, 0, 0)), "a"))
                .hasMessage("All weight is on (a), so the others have no proportions to keep.");
        assertThatThrownBy(() -> OneAtATime.of(COLUMNS, WEIGHTS, "a").scores(1.5))
                .hasMessage("A varied weight is from 0 to 1, not (1.5).");
        assertThatThrownBy(() -> OneAtATime.of(COLUMNS.subList(0, 1), WEIGHTS, "a"))
                .hasMessage("The weights of at least (2) columns are varied, not of (1).");
        assertThatThrownBy(() -> OneAtATime.of(List.of(COLUMNS.get(0), column("b", 1, 2)), WEIGHTS, "a"))
                .hasMessage("Indicators (a) and (b) are of different rows.\nMaybe take both from one matrix.");
        assertThatThrownBy(() -> LeaveOneOut.of(List.of(COLUMNS.get(0), column("b", 1, 2, Double.NaN)), WEIGHTS))
                .hasMessage("Indicator (b) has (2) values, and needs 3.\nMaybe impute it first, or leave it out.");
    }

    @Test
    void leavingOutOnePart() {
        var left = LeaveOneOut.of(COLUMNS, WEIGHTS);
        assertThat(left.ranks()).containsExactly(1.0, 3.0, 2.0);
        assertThat(left.without().keySet()).containsExactly("a", "b", "c");
        assertThat(left.without().get("a")).containsExactly(3.0, 1.0, 2.0);
        assertThat(left.shift("a").meanAbsoluteShift()).isCloseTo(4 / 3.0, within(1e-14));
        assertThat(left.shift("b").spearman()).isEqualTo(1);
        assertThatThrownBy(() -> left.shift("d")).hasMessage("There is no column (d).\nMaybe one of [a, b, c].");
    }

    @Test
    void anAdditiveOutputHasNoInteraction() {
        var additive = FullFactorial.of(List.of(2, 3), choice -> 3 * choice.get(0) + choice.get(1));
        assertThat(additive.mean()).isEqualTo(2.5);
        assertThat(additive.variance()).isCloseTo(2.25 + 2 / 3.0, within(1e-14));
        assertThat(additive.first().get(0).getAsDouble()).isCloseTo(2.25 / (2.25 + 2 / 3.0), within(1e-14));
        assertThat(additive.total().get(0).getAsDouble()).isCloseTo(2.25 / (2.25 + 2 / 3.0), within(1e-14));
        var product = FullFactorial.of(List.of(2, 2), choice -> (2 * choice.get(0) - 1) * (2 * choice.get(1) - 1));
        assertThat(product.first().get(0)).hasValue(0);
        assertThat(product.total().get(0)).hasValue(1);
    }

    @Test
    void anOutputThatDoesNotVaryHasNoIndices() {
        var constant = FullFactorial.of(List.of(2, 3), choice -> 0.1);
        assertThat(constant.variance()).isZero();
        assertThat(constant.first()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(constant.total()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void combinationsThatCannotBeRunAreRefused() {
        assertThat(FullFactorial.combinations(List.of(2, 2)))
                .containsExactly(List.of(0, 0), List.of(0, 1), List.of(1, 0), List.of(1, 1));
        assertThatThrownBy(() -> FullFactorial.combinations(List.of(1000, 1001)))
                .hasMessage("The choices [1000, 1001] make 1 to (1000000) combinations.\nMaybe draw at random.");
        assertThatThrownBy(() -> FullFactorial.combinations(List.of(3, 0)))
                .hasMessage("The choices [3, 0] make 1 to (1000000) combinations.\nMaybe draw at random.");
        assertThatThrownBy(() -> FullFactorial.of(List.of(2), choice -> 1.0 / choice.get(0)))
                .hasMessage("The output of the combination [0] is a finite number, not (Infinity).");
    }
}
