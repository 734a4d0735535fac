package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.columns;
import static io.github.parindex.core.weighting.Tables.directed;
import static io.github.parindex.core.weighting.Tables.row;
import static io.github.parindex.core.weighting.Tables.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PcaTest {

    private static final double N = Double.NaN;

    /** Two pairs of columns: a and b nearly say the same, and c (a cost) and d do. */
    private static final List<Column> PAIRS = directed(
            new int[] {1, 1, -1, 1},
            row(1, 2, 4, 3),
            row(2, 3, 1, 6),
            row(3, 5, 5, 2),
            row(4, 8, 2, 6),
            row(5, 9, 6, 1),
            row(6, 11, 3, 4));

    @Test
    void twoColumnsHaveTheirCorrelationInTheEigenvalues() {
        var two = PrincipalComponents.of(columns(row(1, 1), row(2, 3), row(3, 2)));
        assertThat(two.correlation()[0][1]).isCloseTo(0.5, within(1e-15));
        assertThat(two.eigenvalues()).containsExactly(new double[] {1.5, 0.5}, within(1e-14));
        assertThat(two.explained()).containsExactly(new double[] {0.75, 0.25}, within(1e-14));
        double half = Math.sqrt(0.5);
        assertThat(two.eigenvectors()[0]).containsExactly(new double[] {half, half}, within(1e-14));
        assertThat(two.kmo().orElseThrow()).isCloseTo(0.5, within(1e-14));
        assertThat(two).hasToString("""
                principal components of [a, b] over 3 units
                component  eigenvalue  share
                1                 1.5   0.75
                2                 0.5   0.25""");
    }

    @Test
    void theEigenvaluesAreThoseOfHipparchus() {
        var components = PrincipalComponents.of(PAIRS);
        var oracle = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(components.correlation()));
        assertThat(components.eigenvalues()).containsExactly(oracle.getEigenvalues(), within(1e-13));
        for (int component = 0; component < 4; component++) {
            double[] expected = Varimax.signed(oracle.getEigenvector(component).toArray());
            assertThat(components.eigenvectors()[component]).containsExactly(expected, within(1e-12));
        }
    }

    @Test
    void aCostIsTurnedAround() {
        assertThat(PrincipalComponents.of(PAIRS).correlation()[2][3]).isPositive();
        assertThat(PrincipalComponents.of(PAIRS).codes()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void rotationPutsEachIndicatorOnOneFactor() {
        var factors = PrincipalComponents.of(PAIRS).rotated(Retention.eigenvalueAbove(1));
        assertThat(factors).hasSize(2);
        assertThat(factors.get(0).sumOfSquares()).isGreaterThan(factors.get(1).sumOfSquares());
        for (var factor : factors) {
            long large = factor.loadings().values().stream()
                    .filter(loading -> loading > 0.9)
                    .count();
            assertThat(large).as(factor.toString()).isEqualTo(2);
        }
    }

    @Test
    void rotationKeepsWhatIsExplainedOfEachIndicator() {
        var components = PrincipalComponents.of(PAIRS);
        var factors = components.rotated(Retention.components(2));
        for (int j = 0; j < 4; j++) {
            String code = components.codes().get(j);
            double before = 0;
            for (int f = 0; f < 2; f++) {
                before += components.eigenvalues()[f] * Math.pow(components.eigenvectors()[f][j], 2);
            }
            double after = factors.stream()
                    .mapToDouble(factor -> Math.pow(factor.loadings().getOrDefault(code, N), 2))
                    .sum();
            assertThat(after).isCloseTo(before, within(1e-13));
        }
    }

    @Test
    void weightsOfTheFirstComponentAreItsSquares() {
        double[] first = PrincipalComponents.of(PAIRS).firstComponent().values().stream()
                .mapToDouble(entry -> entry * entry)
                .toArray();
        assertThat(shares(Weighting.pca(), PAIRS)).containsExactly(first, within(1e-14));
    }

    @Test
    void loadingsMayBeWeightsWhereAllArePositive() {
        var loadings = Weighting.of(Method.of("pca").with("weights", "loadings"));
        assertThat(shares(loadings, columns(row(1, 1), row(2, 3), row(3, 2))))
                .containsExactly(new double[] {0.5, 0.5}, within(1e-14));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loadings.weigh(columns(row(1, 1, 3), row(2, 3, 1), row(3, 2, 2))))
                .withMessageMatching("(?s)The weight of \\(c\\) is a number of at least 0, not \\(-0\\.\\d+\\)\\.\n"
                        + "Maybe reverse its direction\\.");
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "0.5, 2", "1, 2", "3, 1"})
    void componentsAreKeptByEigenvalue(double bound, int kept) {
        assertThat(Retention.eigenvalueAbove(bound).count(1.9, 1.6, 0.4, 0.1)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "0.475, 1", "0.5, 2", "0.875, 2", "0.9, 3", "1, 4"})
    void componentsAreKeptByVariance(double share, int kept) {
        assertThat(Retention.variance(share).count(1.9, 1.6, 0.4, 0.1)).isEqualTo(kept);
    }

    @Test
    void anEigenvalueOfOneByNoiseIsNotAboveOne() {
        assertThat(Retention.eigenvalueAbove(1).count(1 + 1e-15, 1, 1 - 1e-15)).isEqualTo(1);
    }

    @Test
    void retentionIsChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.components(3).count(1.5, 0.5))
                .withMessage("There are (2) components, not (3).\nMaybe keep those with an eigenvalue above 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.components(0))
                .withMessage("The number of components is at least 1, not (0).\nMaybe 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.variance(80))
                .withMessage("The share of variance is above 0 and at most 1, not (80.0).\nMaybe 0.8 for 80 %.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.eigenvalueAbove(-1))
                .withMessage("The bound of eigenvalues is a number of at least 0, not (-1.0).\nMaybe 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("pca")
                        .with("weights", "rotated")
                        .with("components", 2)
                        .with("variance", 0.5)))
                .withMessage("The method (pca) keeps components by one rule.\n"
                        + "Maybe one of [eigenvalueAbove, components, variance].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("pca").with("weights", "second")))
                .withMessage("The setting (weights) of the method (pca) is one of [firstComponent, loadings, rotated],"
                        + " not (second).");
    }

    @Test
    void rowsWithAMissingValueAreLeftOut() {
        var holed = columns(row(1, 1), row(2, 3), row(N, 9), row(3, 2), row(7, N));
        var components = PrincipalComponents.of(holed);
        assertThat(components.rows()).isEqualTo(3);
        assertThat(components.correlation()[0][1]).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void tooFewCompleteRowsAreCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(columns(row(1, 1), row(2, 3), row(N, 9))))
                .withMessage(
                        "Only (2) units have a value on all of [a, b], and (3) are needed for principal components.\n"
                                + "Maybe impute first, as in index.prepared(Preparation.imputeByColumn(Imputation.Statistic.MEAN)).");
    }

    @Test
    void aColumnThatIsConstantOnTheCompleteRowsIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrincipalComponents.of(columns(row(1, 1), row(2, 1), row(3, 1), row(N, 9))))
                .withMessage("Indicator (b) is (1.0) in every row, so principal components has no answer.\n"
                        + "Maybe leave the indicator out, or give goalposts.");
    }

    @Test
    void whereAColumnIsTheSumOfOthersThereIsNoKmo() {
        assertThat(PrincipalComponents.of(columns(row(1, 1), row(2, 2), row(4, 4)))
                        .kmo())
                .isEmpty();
        assertThat(PrincipalComponents.of(columns(row(1), row(2), row(4))).kmo())
                .isEmpty();
    }

    @Test
    void theOrderOfUnitsMovesNothingThatCounts() {
        var rows = List.of(row(1, 2, 4), row(2, 3, 1), row(3, 5, 5), row(4, 1, 2));
        var turned = List.of(rows.get(2), rows.get(0), rows.get(3), rows.get(1));
        assertThat(shares(Weighting.pca(Retention.components(2)), columns(turned.toArray(double[][]::new))))
                .containsExactly(
                        shares(Weighting.pca(Retention.components(2)), columns(rows.toArray(double[][]::new))),
                        within(1e-12));
        assertThat(Arrays.stream(shares(Weighting.pca(), PAIRS)).sum()).isCloseTo(1, within(1e-15));
    }
}
