package io.github.parindex.core.normalization;

import static io.github.parindex.core.normalization.Columns.GAP;
import static io.github.parindex.core.normalization.Columns.assertScores;
import static io.github.parindex.core.normalization.Columns.benefit;
import static io.github.parindex.core.normalization.Columns.cost;
import static io.github.parindex.core.normalization.Columns.panel;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.OverTime.AnnualChange.Base;
import io.github.parindex.core.normalization.ToReference.Form;
import io.github.parindex.core.normalization.Transformation.Log;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Scores that a calculator confirms. */
final class NormalizationCases {

    @Test
    void minMaxPutsTheWorstAndTheBestAtTheEnds() {
        assertScores(Normalization.minMax().apply(benefit(12, 15.5, 9, 20, GAP)), 3 / 11.0, 6.5 / 11, 0, 1, GAP);
        assertScores(Normalization.minMax(1, 7).apply(cost(0, 5, 10)), 7, 4, 1);
        assertScores(Normalization.distanceToMax().apply(cost(0, 5, 10)), 1, 0.5, 0);
    }

    @Test
    void theLogScaleCountsADoublingTheSameAnywhere() {
        assertScores(Normalization.logMinMax(0, 100).apply(benefit(1, 2, 4, 16)), 0, 25, 50, 100);
    }

    @Test
    void scoresOfAnyDirectionAreBetterWhenHigherAndLoseUnitAndTarget() {
        var column = cost(1, 2);
        var scores = Normalization.minMax().apply(column.with(column.indicator().withTarget(7)));
        assertThat(scores.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(scores.indicator().target()).isEmpty();
        assertThat(scores.rows()).isEqualTo(column.rows());
        assertThat(scores.code()).isEqualTo("x");
    }

    @Test
    void goalpostsCapWhereStated() {
        var post = Normalization.goalposts(10, 20).to(0, 100);
        assertScores(post.apply(benefit(5, 15, 25)), -50, 50, 150);
        assertScores(post.with(Cap.LOWER).apply(benefit(5, 15, 25)), 0, 50, 150);
        assertScores(post.with(Cap.UPPER).apply(benefit(5, 15, 25)), -50, 50, 100);
        assertScores(post.with(Cap.BOTH).apply(cost(5, 15, 25)), 100, 50, 0);
        assertScores(Normalization.scaled(10, 20, 7).apply(cost(5, 15, 25)), 10.5, 3.5, -3.5);
    }

    @Test
    void humanDevelopmentCapsIncomeInLogarithms() {
        var income = Normalization.goalposts(100, 75_000).with(Scale.LOG).with(Cap.UPPER);
        assertScores(income.apply(benefit(100, Math.sqrt(100 * 75_000.0), 75_000, 100_000)), 0, 0.5, 1, 1);
    }

    @Test
    void zScoresOfSampleAndPopulation() {
        assertScores(Normalization.zScore().apply(benefit(1, 2, 3)), -1, 0, 1);
        assertScores(Normalization.mazziottaPareto().apply(cost(1, 3)), 110, 90);
    }

    @Test
    void ranksGiveTheBestTheHighestNumber() {
        var column = cost(85, 80, 85, GAP, 90);
        assertScores(Normalization.rank().apply(column), 2.5, 4, 2.5, GAP, 1);
        assertScores(Normalization.rank(TiedRanks.MIN).apply(column), 2, 4, 2, GAP, 1);
        assertScores(Normalization.rank(TiedRanks.MAX).apply(column), 3, 4, 3, GAP, 1);
        assertScores(Normalization.rank(TiedRanks.DENSE).apply(column), 2, 3, 2, GAP, 1);
        assertScores(Normalization.rank(TiedRanks.ORDINAL).apply(column), 2, 4, 3, GAP, 1);
    }

    @Test
    void ordinalRanksFollowCodesAndNotTheOrderOfRows() {
        var column = Column.of(benefit().indicator(), List.of(Row.of("b"), Row.of("a")), 7, 7);
        assertScores(Normalization.rank(TiedRanks.ORDINAL).apply(column), 2, 1);
    }

    @Test
    void zeroAndMinusZeroTie() {
        assertScores(Normalization.rank().apply(benefit(0.0, -0.0, 1)), 1.5, 1.5, 3);
    }

    @Test
    void percentRankBordaAndShare() {
        assertScores(Normalization.percentRank(TiedRanks.AVERAGE).apply(benefit(1, 2, 2, 5)), 0, 0.5, 0.5, 1);
        assertScores(Normalization.borda().apply(benefit(1, 2, 2, 5)), 0, 1.5, 1.5, 3);
        assertScores(Normalization.shareBelowOrEqual().apply(cost(1, 2, 2, 5)), 100, 75, 75, 25);
    }

    @Test
    void aConstantColumnStillHasRanksReferencesAndCategories() {
        assertScores(Normalization.rank().apply(benefit(4, 4)), 1.5, 1.5);
        assertScores(Normalization.ratioToBest().apply(cost(4, 4)), 1, 1);
        assertScores(Normalization.categorical().apply(benefit(4, 4)), 100, 100);
        assertScores(Normalization.aboveBelowMean(0.2).apply(benefit(4, 4)), 0, 0);
        assertScores(Normalization.sum().apply(benefit(4, 4)), 0.5, 0.5);
        assertScores(Normalization.distanceToTarget(8).apply(benefit(4, 4)), 0, 0);
        assertScores(Normalization.goalposts(0, 8).apply(benefit(4, 4)), 0.5, 0.5);
    }

    @Test
    void theSmallestCostIsTheBestRatio() {
        assertScores(Normalization.ratioToBest().apply(benefit(2, 4, 8)), 0.25, 0.5, 1);
        assertScores(Normalization.ratioToBest().apply(cost(2, 4, 8)), 1, 0.5, 0.25);
        assertScores(Normalization.ratioToWorst().apply(cost(2, 4, 8)), 4, 2, 1);
        assertScores(Normalization.differenceToWorst().apply(cost(2, 4, 8)), 0.75, 0.5, 0);
    }

    @Test
    void referencesAreTheMeanAValueOrAUnit() {
        assertScores(Normalization.distanceToMean(Form.RATIO).apply(cost(1, 3)), 2, 2 / 3.0);
        assertScores(Normalization.distanceToMean(Form.RELATIVE_DIFFERENCE).apply(benefit(-1, -3)), 0.5, -0.5);
        assertScores(Normalization.distanceToValue(4, Form.RATIO).apply(benefit(2, 6, GAP)), 0.5, 1.5, GAP);
        assertScores(Normalization.distanceToUnit("u2", Form.RATIO).apply(benefit(2, 4)), 0.5, 1);
    }

    @Test
    void aUnitOfAPanelIsComparedInEachPeriodOrInOne() {
        var column = panel(new double[] {2, 6}, new double[] {4, 3});
        assertScores(Normalization.distanceToUnit("u1", Form.RATIO).apply(column), 1, 1, 2, 0.5);
        assertScores(Normalization.distanceToUnit("u1 2020", Form.RATIO).apply(column), 1, 3, 2, 1.5);
    }

    @Test
    void theWayToATargetMayBeCapped() {
        assertScores(Normalization.distanceToTarget(5).apply(benefit(1, 3, 9)), 0, 0.5, 2);
        assertScores(Normalization.distanceToTarget(5).with(Cap.UPPER).apply(cost(1, 7, 9)), 1, 0.5, 0);
        var column = benefit(1, 3);
        var own = column.with(column.indicator().withTarget(5));
        assertScores(Normalization.distanceToTarget().apply(own), 0, 0.5);
    }

    @Test
    void sharesOfSumAndNorm() {
        assertScores(Normalization.sum().apply(benefit(0, 1, 3)), 0, 0.25, 0.75);
        assertScores(Normalization.sum().apply(cost(1, 3)), 0.75, 0.25);
        assertScores(Normalization.vector().apply(benefit(3, -4)), 0.6, -0.8);
        assertScores(Normalization.vector().apply(cost(3, 4)), 0.4, 0.2);
    }

    @Test
    void aValueOnACutIsInTheBetterCategory() {
        var thirds = Normalization.categorical(List.of(0.5), List.of(0.0, 1.0));
        assertScores(thirds.apply(benefit(1, 2, 3)), 0, 1, 1);
        assertScores(thirds.apply(cost(1, 2, 3)), 1, 1, 0);
    }

    @Test
    void aValueOnABoundIsInTheBetterBand() {
        var bands = Normalization.bands(List.of(10.0, 20.0), List.of(1.0, 2.0, 5.0));
        assertScores(bands.apply(benefit(9, 10, 19.9, 20, Double.NaN)), 1, 2, 2, 5, Double.NaN);
        assertScores(bands.apply(cost(9, 10, 10.1, 20, 21)), 5, 5, 2, 2, 1);
        assertThat(Normalization.of(bands.method())).isEqualTo(bands);
    }

    @Test
    void aboveAndBelowTheMean() {
        assertScores(Normalization.aboveBelowMean(0.2).apply(benefit(5, 10, 15)), -1, 0, 1);
        assertScores(Normalization.aboveBelowMean(0.2).apply(cost(5, 10, 15)), 1, 0, -1);
    }

    @Test
    void theAdjustedIndexTellsItsGoalposts() {
        assertThat(Normalization.adjustedMazziottaPareto().withReference(2).goalposts(cost(0, 5, 10)))
                .isEqualTo(Normalization.goalposts(-3, 7).to(70, 130));
        assertThat(Normalization.adjustedMazziottaPareto(0, 60).goalposts(benefit(7)))
                .isEqualTo(Normalization.goalposts(0, 60).to(70, 130));
    }

    @Test
    void theReferenceOfTheAdjustedIndexScores100() {
        assertScores(Normalization.adjustedMazziottaPareto().apply(cost(0, 5, 10)), 130, 100, 70);
        assertScores(Normalization.adjustedMazziottaPareto().withReference(2).apply(benefit(0, 2, 10)), 88, 100, 148);
        assertScores(Normalization.adjustedMazziottaPareto(0, 60).apply(benefit(0, 60)), 70, 130);
    }

    @Test
    void changesOverTimeNeedThePeriodBefore() {
        var column = panel(new double[] {50, 52, 51}, new double[] {20, GAP, 22});
        assertScores(Normalization.annualChange(Base.PREVIOUS).apply(column), GAP, 0.04, -1 / 52.0, GAP, GAP, GAP);
        assertScores(Normalization.annualChange(Base.CURRENT).apply(column), GAP, 2 / 52.0, -1 / 51.0, GAP, GAP, GAP);
        assertScores(Normalization.balanceOfOpinions().apply(column), GAP, 100, -100, GAP, 100, -100);
        assertScores(Normalization.cyclical().apply(column), -1.5, 1.5, 0, -1, GAP, 1);
    }

    @Test
    void aUnitWithoutAnyValueHasNoCycle() {
        assertScores(
                Normalization.cyclical().apply(panel(new double[] {1, 3}, new double[] {GAP, GAP})), -1, 1, GAP, GAP);
    }

    @Test
    void stepsKeepWhichRowsAreBetter() {
        assertScores(Normalization.linear(2, 1).apply(benefit(1, GAP)), 3, GAP);
        assertScores(Normalization.reverse(0, 10).apply(benefit(1, 10)), 9, 0);
        assertScores(Normalization.power(0.5).apply(benefit(4, 9)), 2, 3);
        assertScores(Normalization.log(Log.Base.TEN, 1).apply(benefit(0, 9)), 0, 1);
        assertScores(Normalization.log().apply(benefit(1, Math.E)), 0, 1);
        assertScores(Normalization.cap(2, 3).apply(benefit(1, 2.5, 7)), 2, 2.5, 3);
        assertThat(Normalization.reverse(0, 10).apply(benefit(1)).direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(Normalization.linear(-1, 0).apply(cost(1)).direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(Normalization.power(-1).apply(cost(1)).direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(Normalization.log().apply(cost(1)).direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(Normalization.none().apply(cost(1))).isEqualTo(cost(1));
    }

    @Test
    void aTargetIsChangedWithItsNumbers() {
        var column = benefit(1, 100);
        var aimed = column.with(column.indicator().withTarget(1000));
        assertThat(Normalization.log(Log.Base.TEN, 0).apply(aimed).indicator().target())
                .isEqualTo(OptionalDouble.of(3));
        var impossible = column.with(column.indicator().withTarget(-1));
        assertThat(Normalization.log().apply(impossible).indicator().target()).isEmpty();
    }

    @Test
    void roundingTakesNoNoiseForDigits() {
        double mean = (0.10 + 0.37 + 0.58 + 0.05) / 4;
        assertThat(mean).isEqualTo(0.27499999999999997);
        double other = (0.41 + 0.49 + 0.33 + 0.11) / 4;
        assertScores(
                Normalization.round(Rounding.halfUp(2)).apply(benefit(mean, -mean, other, 2.5)),
                0.28,
                -0.28,
                0.34,
                2.5);
        assertScores(Normalization.round(Rounding.halfEven(0)).apply(benefit(2.5, 1e300)), 2, 1e300);
    }
}
