package io.github.parindex.core.analysis;

import static io.github.parindex.core.weighting.Weighting.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.statistics.Concordance;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Rankings of five and six units compared, by hand and against SciPy and pymcdm. */
final class RankComparisonCases {

    private static final Offset<Double> EXACT = within(1e-14);

    private static double[] ranks(double... ranks) {
        return ranks;
    }

    private static RankComparison compare(double[] x, double[] y) {
        return RankComparison.ofRanks(x, y);
    }

    @Test
    void theSameOrderAgreesEntirely() {
        var same = compare(ranks(1, 2, 3, 4, 5), ranks(1, 2, 3, 4, 5));
        assertThat(same.spearman()).isEqualTo(1);
        assertThat(same.kendallA()).isEqualTo(1);
        assertThat(same.kendallB()).isEqualTo(1);
        assertThat(same.kendallC()).isEqualTo(1);
        assertThat(same.gamma()).isEqualTo(1);
        assertThat(same.weightedSpearman()).isEqualTo(1);
        assertThat(same.ws()).isEqualTo(1);
        assertThat(same.kemenyDistance()).isZero();
        assertThat(same).hasToString("5 units, Spearman 1, mean shift 0, largest 0");
    }

    @Test
    void theReversedOrderDisagreesEntirely() {
        var reversed = compare(ranks(1, 2, 3, 4, 5), ranks(5, 4, 3, 2, 1));
        assertThat(reversed.spearman()).isEqualTo(-1);
        assertThat(reversed.kendallB()).isEqualTo(-1);
        assertThat(reversed.weightedSpearman()).isCloseTo(-1, EXACT);
        assertThat(reversed.footrule()).isEqualTo(12);
        assertThat(reversed.meanAbsoluteShift()).isEqualTo(2.4);
        assertThat(reversed.maxAbsoluteShift()).isEqualTo(4);
        assertThat(reversed.kemenyDistance()).isEqualTo(20);
    }

    @Test
    void aSwapAtTheTopWeighsMoreThanOneAtTheBottom() {
        var top = compare(ranks(1, 2, 3, 4, 5), ranks(2, 1, 3, 4, 5));
        var bottom = compare(ranks(1, 2, 3, 4, 5), ranks(1, 2, 3, 5, 4));
        assertThat(top.spearman()).isCloseTo(bottom.spearman(), EXACT);
        assertThat(top.weightedSpearman()).isCloseTo(0.85, EXACT);
        assertThat(bottom.weightedSpearman()).isCloseTo(0.95, EXACT);
        assertThat(top.ws()).isLessThan(bottom.ws());
    }

    @Test
    void tiesAreToldApart() {
        var ties = compare(ranks(1, 2.5, 2.5, 4, 5, 6), ranks(2, 1, 3.5, 3.5, 6, 5));
        assertThat(ties.size()).isEqualTo(6);
        assertThat(ties.pearson()).isCloseTo(0.8088235294117647, EXACT);
        assertThat(ties.spearman()).isCloseTo(0.8088235294117647, EXACT);
        assertThat(ties.kendallA()).isCloseTo(0.6, EXACT);
        assertThat(ties.kendallB()).isCloseTo(0.6428571428571429, EXACT);
        assertThat(ties.kendallC()).isCloseTo(0.625, EXACT);
        assertThat(ties.gamma()).isCloseTo(0.6923076923076923, EXACT);
        assertThat(ties.weightedSpearman()).isCloseTo(0.7948979591836735, EXACT);
        assertThat(ties.ws()).isCloseTo(0.752376765264307, EXACT);
        assertThat(ties.wsReversed()).isCloseTo(0.723529491411009, EXACT);
        assertThat(ties.maxAbsoluteShift()).isEqualTo(1.5);
        assertThat(ties.kemenyDistance()).isEqualTo(6);
    }

    @Test
    void whatHasNoAnswerIsRefused() {
        assertThatThrownBy(() -> compare(ranks(1), ranks(1)))
                .hasMessage("Rankings of the same units, of at least (2), are compared, not of (1) and (1).");
        assertThatThrownBy(() -> compare(ranks(1, 2), ranks(1, Double.NaN)))
                .hasMessage("The rank of unit (2) is from 1 to (2), not (NaN).\n"
                        + "Maybe leave out units that are not ranked, or compare scores:"
                        + " RankComparison.ofScores(one, other).");
        var tied = compare(ranks(1, 2), ranks(1, 1));
        assertThatThrownBy(tied::spearman)
                .hasMessage("All units of one ranking are tied, so correlation has no answer.\nMaybe the footrule.");
        assertThatThrownBy(tied::kendallB).hasMessageContaining("so tau-b has no answer");
        assertThatThrownBy(tied::kendallC).hasMessageContaining("so tau-c has no answer");
        assertThatThrownBy(tied::gamma).hasMessage("Every pair is tied, so gamma has no answer.\nMaybe the footrule.");
        assertThat(tied.kendallA()).isZero();
        assertThat(tied.kemenyDistance()).isEqualTo(1);
    }

    @Test
    void scoresAreRankedByTheirDirection() {
        var rows = List.of(Row.of("A"), Row.of("B"), Row.of("C"), Row.of("D"));
        var share = Column.of(Indicator.of("share"), rows, 90, 70, Double.NaN, 80);
        var days = Column.of(Indicator.of("days").with(Direction.LOWER_IS_BETTER), rows, 3, 9, 1, 5);
        var compared = RankComparison.ofScores(share, days);
        assertThat(compared.size()).isEqualTo(3);
        assertThat(compared.spearman()).isEqualTo(1);
        assertThat(RankComparison.ofScores(share, days.linear(-1, 0)).spearman())
                .isEqualTo(-1);
        var panel = Column.of(
                Indicator.of("x"), List.of(Row.of("A").in("2025"), Row.of("A").in("2026")), 1, 2);
        assertThatThrownBy(() -> RankComparison.ofScores(panel, panel))
                .hasMessage("The scores are of (2) periods, which are not ranked together.\n"
                        + "Maybe take one period of the matrix.");
    }

    @Test
    void resultsAreComparedByTheirPlaces() {
        double[][] values = {{1, 6}, {2, 5}, {3, 1}, {3, 1}};
        var matrix = IndicatorMatrix.of(List.of("A", "B", "C", "D"), List.of("x", "y"), values);
        var plain = CompositeIndex.plain();
        var compared =
                RankComparison.of(plain.compute(matrix), plain.with(given(3, 1)).compute(matrix));
        assertThat(compared.maxAbsoluteShift()).isEqualTo(2.5);
        var without = plain.ranked(RankingRule.withDefaults().without("A"));
        assertThat(RankComparison.of(plain.compute(matrix), without.compute(matrix)))
                .hasToString("3 units, Spearman 1, mean shift 0, largest 0");
        var blocks = IndicatorMatrix.of(List.of(Column.of(
                Indicator.of("x"), List.of(new Row(Unit.of("A", "A").in("one"), ""), Row.of("B")), 1, 2)));
        var ranked = plain.compute(blocks);
        assertThatThrownBy(() -> RankComparison.of(ranked, ranked))
                .hasMessage("Units of (1) period and (2) blocks are not ranked together.\n"
                        + "Maybe take one period of each, or compare scores.");
    }

    @Test
    void judgesAgree() {
        var plain = Concordance.of(List.of(ranks(1, 2, 3, 4, 5), ranks(2, 1, 3, 5, 4), ranks(1, 3, 2, 4, 5)));
        assertThat(plain.uncorrected()).isCloseTo(0.8444444444444444, EXACT);
        assertThat(plain.tieCorrected()).isEqualTo(plain.uncorrected());
        assertThat(plain.chiSquare()).isCloseTo(10.133333333333333, EXACT);
        var ties = Concordance.of(
                List.of(ranks(1, 2, 2, 4, 5), ranks(1, 1, 3, 4, 4), ranks(2, 1, 3, 3, 5), ranks(1, 2, 3, 4, 5)));
        assertThat(ties.uncorrected()).isCloseTo(0.871875, EXACT);
        assertThat(ties.tieCorrected()).isCloseTo(0.9177631578947368, EXACT);
        assertThat(Concordance.of(List.of(ranks(1, 1, 3), ranks(7, 7, 9))).tieCorrected())
                .isEqualTo(1);
    }

    @Test
    void judgesThatCannotAgreeAreRefused() {
        assertThatThrownBy(() -> Concordance.of(List.of(ranks(1, 2))))
                .hasMessage("Concordance is of at least (2) rankings of at least (2) units, not of (1) ranking.");
        assertThatThrownBy(() -> Concordance.of(List.of(ranks(1, 2), ranks(1, 2, 3))))
                .hasMessage("Ranking (2) is of (3) units, and the first of (2).");
        assertThatThrownBy(() -> Concordance.of(List.of(ranks(1, Double.NaN), ranks(1, 2))))
                .hasMessage("Ranking (1) has a unit without a rank.\nMaybe leave out units that are not ranked.");
        assertThatThrownBy(() -> Concordance.of(List.of(ranks(1, 1), ranks(2, 2))))
                .hasMessage("All units are tied in every ranking, so W has no answer.");
    }
}
