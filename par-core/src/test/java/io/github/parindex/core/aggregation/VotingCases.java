package io.github.parindex.core.aggregation;

import static io.github.parindex.core.aggregation.Table.GAP;
import static io.github.parindex.core.aggregation.Table.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.parindex.core.aggregation.Voting.Copeland.Form;
import io.github.parindex.core.indicator.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Social choice on the examples of the literature; units u1, u2, … stand for a, b, … */
final class VotingCases {

    /** 21 voters: 3 a>b>c>d, 5 a>c>b>d, 7 b>d>c>a, 6 c>b>d>a, the paradox of plurality in the Handbook. */
    private static final Table PLURALITY = Table.of(row(4, 4, 1, 1), row(3, 2, 4, 3), row(2, 3, 2, 4), row(1, 1, 3, 2));

    private static final double[] VOTERS = {3, 5, 7, 6};

    /** 7 voters: 3 c>b>a>d, 2 b>a>d>c, 2 a>d>c>b, after Fishburn. */
    private static final Table FISHBURN = Table.of(row(2, 3, 4), row(3, 4, 1), row(4, 1, 2), row(1, 2, 3));

    /** 5 voters: 3 a>b>c, 2 b>c>a: a beats all, b has the most points. */
    private static final Table WINNER = Table.of(row(3, 1), row(2, 3), row(1, 2));

    private static PairwiseSupport support(Table table, double... weights) {
        return PairwiseSupport.of(table.parts(), table.weights(weights));
    }

    private static List<String> codes(List<Row> order) {
        return order.stream().map(Row::code).toList();
    }

    @Test
    void aCondorcetWinnerIsFirstByCopelandAndKemenyButNotByBorda() {
        assertThat(support(WINNER, 3, 2).condorcetWinner()).contains(Row.of("u1"));
        assertThat(WINNER.scores(Aggregation.copeland(), 3, 2)).containsExactly(2, 0, -2);
        assertThat(WINNER.scores(Aggregation.kemeny(), 3, 2)).containsExactly(2, 1, 0);
        assertThat(WINNER.scores(Aggregation.borda(), 3, 2))
                .containsExactly(new double[] {1.2, 1.4, 0.4}, within(1e-12));
    }

    @Test
    void supportIsTheShareOfWeightsAndTiesCountHalf() {
        var support = support(Table.of(row(5, 5, 1), row(5, 4, 2), row(3, 4, 2)), 0.5, 0.3, 0.2);
        assertThat(support.strict(0, 1)).isCloseTo(0.3, within(1e-15));
        assertThat(support.strict(1, 0)).isCloseTo(0.2, within(1e-15));
        assertThat(support.withHalfTies(0, 1)).isCloseTo(0.55, within(1e-15));
        assertThat(support.withHalfTies(1, 1)).isZero();
        assertThat(support.beats(0, 1)).isTrue();
        assertThat(support).hasToString("3 units compared in pairs, u1 beats all");
    }

    @Test
    void lessIsBetterWhereTheColumnSaysSo() {
        var cycle = Table.of(row(1, 2, 3), row(2, 3, 1), row(3, 1, 2)).directed(-1, -1, -1);
        var support = support(cycle, 1, 1, 1);
        assertThat(support.strict(0, 1)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(support.condorcetWinner()).isEmpty();
        assertThat(support).hasToString("3 units compared in pairs");
        assertThat(cycle.scores(Aggregation.copeland())).containsExactly(0, 0, 0);
        assertThat(cycle.scores(Aggregation.copeland(Form.HALF_TIES))).containsExactly(1, 1, 1);
        assertThat(cycle.scores(Aggregation.kemeny())).containsExactly(1, 1, 1);
    }

    @Test
    void allBestOrdersOfACycleAreFound() {
        var cycle = KemenyOrders.of(
                support(Table.of(row(1, 2, 3), row(2, 3, 1), row(3, 1, 2)).directed(-1, -1, -1), 1, 1, 1));
        assertThat(cycle.orders(10).stream().map(VotingCases::codes))
                .containsExactly(List.of("u1", "u2", "u3"), List.of("u2", "u3", "u1"), List.of("u3", "u1", "u2"));
        assertThat(cycle.orders(2)).hasSize(2);
        assertThat(cycle.support()).isCloseTo(5.0 / 3, within(1e-12));
        assertThat(cycle.meanPlaces()).containsExactly(2, 2, 2);
        assertThat(cycle.allKnown()).isTrue();
        assertThat(cycle).hasToString("best order [u1, u2, u3] with support " + cycle.support());
    }

    @Test
    void theExamplesOfTheHandbook() {
        var plurality = support(PLURALITY, VOTERS);
        assertThat(plurality.condorcetWinner()).contains(Row.of("u3"));
        assertThat(codes(KemenyOrders.of(plurality).order())).containsExactly("u3", "u2", "u4", "u1");
        assertThat(KemenyOrders.of(plurality).support()).isCloseTo(85.0 / 21, within(1e-12));
        var fishburn = support(FISHBURN, 3, 2, 2);
        assertThat(fishburn.condorcetWinner()).isEmpty();
        assertThat(codes(KemenyOrders.of(fishburn).order())).containsExactly("u3", "u2", "u1", "u4");
        assertThat(FISHBURN.scores(Aggregation.borda(), 3, 2, 2))
                .containsExactly(new double[] {13 / 7.0, 12 / 7.0, 11 / 7.0, 6 / 7.0}, within(1e-12));
    }

    @Test
    void condorcetsExampleOf1785() {
        // 60 voters: 23 a>b>c, 17 b>c>a, 2 b>a>c, 10 c>a>b, 8 c>b>a
        var table = Table.of(row(3, 1, 2, 2, 1), row(2, 3, 3, 1, 2), row(1, 2, 1, 3, 3));
        var orders = KemenyOrders.of(support(table, 23, 17, 2, 10, 8));
        assertThat(orders.orders(9).stream().map(VotingCases::codes)).containsExactly(List.of("u2", "u3", "u1"));
        assertThat(orders.support()).isCloseTo(104 / 60.0, within(1e-12));
    }

    @Test
    void aPairWithGapsIsComparedByWhatBothHold() {
        var table = Table.of(row(5, GAP, 1), row(3, 9, 2), row(GAP, 7, GAP));
        var support = support(table, 1, 5, 3);
        assertThat(support.strict(0, 1)).isCloseTo(0.25, within(1e-15));
        assertThat(support.strict(1, 0)).isCloseTo(0.75, within(1e-15));
        assertThat(support.strict(1, 2)).isEqualTo(1);
        assertThat(support.withHalfTies(0, 2)).isEqualTo(0.5);
        assertThat(table.scores(Aggregation.copeland(), 1, 5, 3)).containsExactly(-1, 2, -1);
    }

    @Test
    void aUnitWithoutAScoreIsNotCompared() {
        var table = Table.of(row(5, GAP), row(3, 9), row(2, 7), row(GAP, GAP));
        assertThat(table.scores(Aggregation.copeland(), Missing.propagate())).containsExactly(GAP, 1, -1, GAP);
        assertThat(table.scores(Aggregation.copeland(), Missing.zero(), 1, 1)).containsExactly(0, 1, -1, GAP);
        assertThat(table.scores(Aggregation.borda(), Missing.reweigh().withAtLeast(2)))
                .containsExactly(GAP, 1, 0, GAP);
        assertThat(Table.of(row(GAP)).scores(Aggregation.kemeny())).containsExactly(GAP);
        assertThat(Table.of(row(3)).scores(Aggregation.kemeny())).containsExactly(0);
        assertThatThrownBy(() -> table.scores(Aggregation.kemeny(), Missing.fail()))
                .hasMessageStartingWith("Indicator (b), unit (u1): the value is missing");
        assertThatThrownBy(() -> table.scores(Aggregation.borda(), Missing.leaveOut()))
                .hasMessageStartingWith("The method (borda) cannot leave out a missing part");
        assertThat(Aggregation.borda().contributions(row(1), row(1))).isEmpty();
    }

    @Test
    void equalUnitsShareTheirPlaces() {
        double[][] units = new double[18][1];
        Arrays.fill(units, row(1));
        assertThat(Table.of(units).scores(Aggregation.kemeny())).containsOnly(8.5);
    }

    @Test
    void moreUnitsThanAllOrdersAreKnownOfAreOrderedByProgramming() {
        // A cycle of three blocks of seven, each beating the next by 2 of 3 voters; within a block all agree.
        double[][] units = new double[21][];
        for (int unit = 0; unit < units.length; unit++) {
            int block = unit / 7;
            int within = 7 - unit % 7;
            units[unit] = row(
                    10.0 * (3 - block) + within, 10.0 * ((3 - block) % 3) + within, 10.0 * ((4 - block) % 3) + within);
        }
        var orders = KemenyOrders.of(support(Table.of(units), 4, 3, 2));
        assertThat(orders.allKnown()).isFalse();
        assertThat(orders.orders(5)).hasSize(1);
        assertThat(codes(orders.order()))
                .isEqualTo(codes(IntStream.rangeClosed(1, 21)
                        .mapToObj(i -> Row.of("u" + i))
                        .toList()));
        assertThat(orders.meanPlaces()[20]).isEqualTo(21);
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        double[][] margins = new double[40][40];
        Random judges = new Random(8);
        for (int judge = 0; judge < 4; judge++) {
            List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
            Collections.shuffle(order, judges);
            for (int place = 0; place < 40; place++) {
                for (int behind = place + 1; behind < 40; behind++) {
                    margins[order.get(place)][order.get(behind)] += 1;
                    margins[order.get(behind)][order.get(place)] -= 1;
                }
            }
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatThrownBy(
                                () -> LargeBlock.Program.of(margins, 1_000).order())
                        .hasMessage("The best order of (40) units was not proved within (1) second.\nMaybe copeland."));
    }

    @Test
    void whatIsTooLargeIsRefused() {
        double[][] many = new double[61][1];
        assertThatThrownBy(() -> Table.of(many).scores(Aggregation.kemeny()))
                .hasMessage(
                        "Between (61) units there is no order by majority that can be separated, and kemeny orders at"
                                + " most (40) of them.\nMaybe copeland.");
        double[][] tooMany = new double[PairwiseSupport.MOST_UNITS + 1][1];
        assertThatThrownBy(() -> support(Table.of(tooMany), 1))
                .hasMessage("The pairs of (4001) units are too many to hold: at most (4000).\n"
                        + "Maybe copeland or borda, which hold none.");
    }
}
