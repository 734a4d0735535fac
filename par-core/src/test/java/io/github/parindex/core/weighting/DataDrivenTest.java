package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.BUILDINGS;
import static io.github.parindex.core.weighting.Tables.assertShares;
import static io.github.parindex.core.weighting.Tables.columns;
import static io.github.parindex.core.weighting.Tables.directed;
import static io.github.parindex.core.weighting.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.statistics.Correlation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataDrivenTest {

    private static final List<Column> WITH_ZEROS_AND_A_CONSTANT =
            directed(new int[] {1, 1, -1}, row(0, 5, 2), row(1, 5, 0), row(3, 5, 7), row(4, 5, 1));

    @Test
    void zerosHaveNoEntropyAndAConstantColumnHasNoWeight() {
        assertShares(Weighting.entropy(), WITH_ZEROS_AND_A_CONSTANT, 0.4134450987906347, 0, 0.5865549012093653);
    }

    @Test
    void aConstantColumnSpoilsNoOtherInCritic() {
        assertShares(Weighting.critic(), WITH_ZEROS_AND_A_CONSTANT, 0.5068146828484911, 0, 0.49318531715150893);
    }

    @Test
    void theInverseOfADeviationCountsWhatVariesLeastMost() {
        var columns = columns(row(1, 10), row(2, 30), row(3, 50));
        var deviations = Weighting.stdev().with(StandardDeviation.Scaling.NONE);
        assertShares(Weighting.inverse(deviations), columns, 20 / 21.0, 1 / 21.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.inverse(deviations).weigh(columns(row(1, 5), row(2, 5))))
                .withMessage("The weight of (b) by (stdev (scaling none)) is (0.0), which has no inverse.\n"
                        + "Maybe leave the part out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("inverse")))
                .withMessage("The method (inverse) needs the setting (of), a method.\nMaybe stdev.");
    }

    @Test
    void entropyRefusesAColumnOfZeros() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.entropy().weigh(columns(row(1, 0), row(2, 0))))
                .withMessage("Indicator (b) has the mean (0.0), and entropy divides by it.\n"
                        + "Maybe normalise first, or leave the indicator out.");
    }

    @Test
    void entropyRefusesANegativeValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.entropy().weigh(columns(row(1, 3), row(2, -1))))
                .withMessage("Indicator (b), unit (u2): the value (-1.0) is negative, which entropy cannot take.\n"
                        + "Maybe normalise to a range above 0 first, as in index.with(Normalization.minMax(1, 100)).");
    }

    @Test
    void aMeanThatIsNotPositiveIsRefusedWhereItIsADivisor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.coefficientOfVariation().weigh(columns(row(1, -1), row(2, 1))))
                .withMessage("Indicator (b) has the mean (0.0), and coefficientOfVariation divides by it.\n"
                        + "Maybe normalise first, or leave the indicator out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"entropy", "critic", "stdev", "variance", "coefficientOfVariation", "gini", "merec", "angle"})
    void whatSeparatesNoUnitsIsNamed(String method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of(method)).weigh(columns(row(2, 3), row(2, 3))))
                .withMessage("Nothing separates the units on [a, b], so " + method
                        + " has no answer.\nMaybe equal weights.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lopcow", "cilos", "idocriw"})
    void aConstantColumnIsRefusedWhereItsSpreadIsADivisor(String method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of(method)).weigh(columns(row(2, 3), row(2, 4))))
                .withMessage("Indicator (a) is (2.0) in every row, so " + method.replace("idocriw", "cilos")
                        + " has no answer.\nMaybe leave the indicator out, or give goalposts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entropy", "critic", "merec", "angle", "lopcow", "cilos", "idocriw"})
    void aMissingValueIsNamed(String method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of(method)).weigh(columns(row(2, 3), row(3, Double.NaN))))
                .withMessage(
                        "Indicator (b), unit (u2) has no value, and " + method.replace("idocriw", "entropy")
                                + " needs every value.\nMaybe impute first, as in index.prepared(Preparation.imputeByColumn(Imputation.Statistic.MEAN)).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdev", "variance", "coefficientOfVariation", "gini"})
    void whatDescribesOneColumnTakesTheValuesThatAreThere(String method) {
        var weighting = Weighting.of(Method.of(method));
        var a = columns(row(1, 2), row(2, 7), row(Double.NaN, 3));
        var alone = columns(row(1, 2), row(2, 7), row(1.5, 3));
        assertThat(weighting.weigh(a).of("a"))
                .isGreaterThan(weighting.weigh(alone).of("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entropy", "critic", "stdev", "merec", "cilos", "gini"})
    void anOnlyChildHasAllTheWeight(String method) {
        assertShares(Weighting.of(Method.of(method)), columns(row(2), row(3)), 1);
    }

    @Test
    void oneUnitSeparatesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.entropy().weigh(columns(row(2, 3))))
                .withMessage("Indicator (a) has (1) value, and needs 2.\nMaybe impute it first, or leave it out.");
    }

    @Test
    void columnsThatSayTheSameContradictNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.critic().weigh(columns(row(1, 10.1), row(2, 20.2), row(4, 40.4))))
                .withMessage("Nothing separates the units on [a, b], so critic has no answer.\nMaybe equal weights.");
    }

    @Test
    void merecRefusesAZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.merec().weigh(columns(row(1, 0), row(2, 1))))
                .withMessage("Indicator (b), unit (u1): the value (0.0) is not positive, as merec needs.\n"
                        + "Maybe another method.");
    }

    @Test
    void oneUnitBestOnAllLosesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.cilos().weigh(columns(row(1, 1, 1), row(2, 3, 4), row(5, 6, 7))))
                .withMessage("The losses of [a, b, c] have more than one solution, so cilos has no answer.\n"
                        + "Maybe one unit is best on several of them; try entropy.");
    }

    @Test
    void theGiniCoefficientOfOneWhoHoldsAll() {
        assertThat(Statistics.gini(columns(row(0), row(0), row(0), row(8)).get(0)))
                .isCloseTo(0.75, within(1e-15));
    }

    @Test
    void zavadskasAndPodvezko2016() {
        assertShares(
                Weighting.stdev().with(StandardDeviation.Scaling.NONE),
                BUILDINGS,
                0.017343075559801226,
                0.7137705092324771,
                0.18035407953746718,
                0.08853233567025447);
        assertShares(
                Weighting.entropy(),
                BUILDINGS,
                0.11457544989508972,
                0.19808197181903797,
                0.41846124455960393,
                0.2688813337262684);
        assertShares(
                Weighting.cilos(),
                BUILDINGS,
                0.33434452164269174,
                0.21985190984114558,
                0.1957138663274293,
                0.2500897021887334);
        assertShares(
                Weighting.idocriw(),
                BUILDINGS,
                0.1658344493837127,
                0.18852292250128128,
                0.3545404644252801,
                0.29110216368972597);
        assertShares(
                Weighting.gini(),
                BUILDINGS,
                0.1762778259068138,
                0.2290105088703906,
                0.3263399751403066,
                0.268371690082489);
    }

    @Test
    void keshavarzGhorabaee2021() {
        assertShares(
                Weighting.merec(),
                Tables.MEREC,
                0.5752216672093822,
                0.01409659116846735,
                0.4015613638877311,
                0.009120377734419368);
        assertShares(
                Weighting.critic().with(Correlation.KENDALL),
                Tables.MEREC,
                0.2227630599856903,
                0.23422778936502794,
                0.22232837559819557,
                0.32068077505108616);
        assertShares(
                Weighting.critic().with(Correlation.SPEARMAN),
                Tables.MEREC,
                0.2264303252480958,
                0.238083794195827,
                0.22598848481347875,
                0.30949739574259844);
        assertShares(
                Weighting.critic().with(Critic.Polarity.IGNORED),
                Tables.MEREC,
                0.22945565783691277,
                0.24100859752354994,
                0.28590781931422976,
                0.24362792532530753);
        assertShares(
                Weighting.lopcow(),
                Tables.MEREC,
                0.14779196347447998,
                0.24744613219580572,
                0.40494638586036785,
                0.19981551846934648);
        assertShares(
                Weighting.angle(),
                Tables.MEREC,
                0.496436796524375,
                0.03615076176764888,
                0.4435485132612594,
                0.02386392844671674);
        assertShares(
                Weighting.coefficientOfVariation(),
                Tables.MEREC,
                0.517138668848958,
                0.028999252290557213,
                0.4347316602244506,
                0.019130418636034187);
        assertShares(
                Weighting.variance(),
                Tables.MEREC,
                0.24858809752544753,
                0.27483422854984396,
                0.2476188889224233,
                0.22895878500228523);
        assertShares(
                Weighting.stdev(),
                Tables.MEREC,
                0.2494249933842105,
                0.26226190651413767,
                0.24893828274878443,
                0.23937481735286736);
    }

    @Test
    void theOrderOfUnitsMovesNothingThatCounts() {
        double[][] rows = {row(3, 100, 10, 7), row(2.5, 80, 8, 5), row(1.8, 50, 20, 11), row(2.2, 70, 12, 9)};
        double[][] turned = rows.clone();
        Collections.reverse(Arrays.asList(turned));
        for (String method : List.of("entropy", "critic", "stdev", "gini", "merec", "angle", "lopcow", "cilos")) {
            var weighting = Weighting.of(Method.of(method));
            assertShares(weighting, columns(turned), Tables.shares(weighting, columns(rows)));
        }
    }

    @Test
    void correlationsOfManyRowsAreThoseOfTheDefinition() {
        var columns = new ArrayList<double[]>();
        var random = new Random(5);
        for (int j = 0; j < 7; j++) {
            columns.add(random.doubles(1003, 0, 100).map(Math::rint).toArray());
        }
        double[][] rows = new double[1003][7];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < 7; j++) {
                rows[i][j] = columns.get(j)[i] + (j > 0 ? rows[i][j - 1] : 0);
            }
        }
        var table = columns(rows);
        assertNear(
                Correlation.PEARSON.between(new Siblings("correlation", table).values()),
                new PearsonsCorrelation(rows).getCorrelationMatrix().getData());
        assertNear(
                Correlation.SPEARMAN.between(new Siblings("correlation", table).values()),
                new SpearmansCorrelation().computeCorrelationMatrix(rows).getData());
        assertNear(
                Correlation.KENDALL.between(new Siblings("correlation", table).values()),
                new KendallsCorrelation(rows).getCorrelationMatrix().getData());
    }

    private static void assertNear(double[][] actual, double[][] expected) {
        for (int j = 0; j < expected.length; j++) {
            assertThat(actual[j]).containsExactly(expected[j], within(1e-12));
        }
    }
}
