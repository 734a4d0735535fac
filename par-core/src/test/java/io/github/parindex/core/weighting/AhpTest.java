package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.byCode;
import static io.github.parindex.core.weighting.Tables.siblings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.PairwiseMatrix.Derivation;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AhpTest {

    private static final List<String> DRINKS = List.of("coffee", "wine", "tea", "beer", "soda", "milk", "water");

    /** Saaty (2008), relative consumption of drinks. */
    private static final PairwiseMatrix SAATY_2008 = PairwiseMatrix.of(
            DRINKS,
            9,
            5,
            2,
            1,
            1,
            0.5,
            0.3333333333333333,
            0.1111111111111111,
            0.1111111111111111,
            0.1111111111111111,
            0.1111111111111111,
            0.3333333333333333,
            0.25,
            0.3333333333333333,
            0.1111111111111111,
            0.5,
            1,
            0.3333333333333333,
            2,
            0.5,
            0.3333333333333333);

    private static final List<String> ABCD = List.of("a", "b", "c", "d");

    /** The example of Bozóki, Fülöp and Rónyai (2010): c against d is unknown. */
    private static final PairwiseMatrix BOZOKI_2010 = PairwiseMatrix.of(ABCD)
            .with("a", "b", 1)
            .with("a", "c", 5)
            .with("a", "d", 2)
            .with("b", "c", 3)
            .with("b", "d", 4);

    private static double[] weights(PairwiseMatrix matrix, Derivation derivation) {
        return matrix.priorities(derivation).weights().byCode().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    @ParameterizedTest
    @EnumSource
    void judgementsThatAgreeAreTheWeightsRatios(Derivation derivation) {
        var agreeing = PairwiseMatrix.of(List.of("a", "b", "c"), 2, 6, 3);
        assertThat(weights(agreeing, derivation)).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-14));
        assertThat(agreeing.priorities(derivation).lambdaMax()).isCloseTo(3, within(1e-14));
        assertThat(agreeing.consistencyIndex()).isCloseTo(0, within(1e-14));
        assertThat(agreeing.geometricConsistencyIndex()).isCloseTo(0, within(1e-14));
    }

    @Test
    void saatysDrinks() {
        assertThat(weights(SAATY_2008, Derivation.EIGENVECTOR))
                .containsExactly(
                        new double[] {
                            0.17745674744571682,
                            0.01914947602435358,
                            0.041831181662097906,
                            0.11641703173485864,
                            0.18957237532617613,
                            0.12878054853872256,
                            0.32679263926807434
                        },
                        within(1e-12));
        assertThat(SAATY_2008.priorities(Derivation.EIGENVECTOR).lambdaMax())
                .isCloseTo(7.176629039330342, within(1e-12));
        assertThat(weights(SAATY_2008, Derivation.GEOMETRIC_MEAN))
                .containsExactly(
                        new double[] {
                            0.17872338459102768,
                            0.018460616160309935,
                            0.04223438731988099,
                            0.1164983977544033,
                            0.19113550919235567,
                            0.12862465932043748,
                            0.32432304566158493
                        },
                        within(1e-12));
        assertThat(weights(SAATY_2008, Derivation.COLUMN_MEAN))
                .containsExactly(
                        new double[] {
                            0.17755959992281264,
                            0.019542292082133057,
                            0.042139494954531995,
                            0.11729840809870404,
                            0.18883779541153445,
                            0.12959013167149835,
                            0.32503227785878547
                        },
                        within(1e-12));
        assertThat(SAATY_2008.geometricConsistencyIndex()).isCloseTo(0.08036344050371515, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "SAATY_1980, 0.022301646380093614",
        "SAATY_2005, 0.021806054238313756",
        "DONEGAN_DODD_1991, 0.023514796087326123",
        "TUMMALA_LING_1998, 0.022097412717102215",
        "ALONSO_LAMATA_2006, 0.021974252218255965"
    })
    void theConsistencyRatioDependsOnTheTable(RandomIndex table, double ratio) {
        assertThat(SAATY_2008.consistencyRatio(table)).isCloseTo(ratio, within(1e-12));
    }

    @Test
    void theEigenvalueIsThatOfHipparchus() {
        double[][] a = new double[7][7];
        for (int i = 0; i < 7; i++) {
            for (int j = 0; j < 7; j++) {
                a[i][j] = SAATY_2008.judgement(DRINKS.get(i), DRINKS.get(j)).orElseThrow();
            }
        }
        double largest = 0;
        for (var value : new EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(a)).getEigenvalues()) {
            largest = Math.max(largest, value.getReal());
        }
        assertThat(SAATY_2008.priorities(Derivation.EIGENVECTOR).lambdaMax()).isCloseTo(largest, within(1e-10));
    }

    @Test
    void twoThingsCannotContradict() {
        var two = PairwiseMatrix.of(List.of("a", "b"), 3);
        assertThat(two.consistencyRatio(RandomIndex.SAATY_1980)).isZero();
        assertThat(two.consistencyIndex()).isZero();
        assertThat(two.geometricConsistencyIndex()).isZero();
        assertThat(weights(two, Derivation.EIGENVECTOR)).containsExactly(new double[] {0.75, 0.25}, within(1e-15));
        assertThat(weights(PairwiseMatrix.of(List.of("a")), Derivation.GEOMETRIC_MEAN))
                .containsExactly(1);
    }

    @Test
    void anUnknownJudgementContradictsLeast() {
        assertThat(BOZOKI_2010.isComplete()).isFalse();
        assertThat(BOZOKI_2010.judgement("c", "d")).isEmpty();
        assertThat(BOZOKI_2010.completed().judgement("c", "d").orElseThrow())
                .isCloseTo(0.7302967433402214, within(1e-10));
        assertThat(weights(BOZOKI_2010, Derivation.EIGENVECTOR))
                .containsExactly(
                        new double[] {0.37378688434061574, 0.391992548336916, 0.09848421768550748, 0.1357363496369608},
                        within(1e-10));
        assertThat(BOZOKI_2010.consistencyRatio(RandomIndex.SAATY_1980)).isCloseTo(0.03421010886639064, within(1e-10));
    }

    @Test
    void geometricMeansTakeTheKnownJudgements() {
        assertThat(weights(BOZOKI_2010, Derivation.GEOMETRIC_MEAN))
                .containsExactly(
                        new double[] {0.3741829541717732, 0.3916330283977237, 0.09884074851905233, 0.13534326891145076},
                        within(1e-12));
        assertThat(BOZOKI_2010.priorities(Derivation.GEOMETRIC_MEAN).lambdaMax())
                .isBetween(4.09, 4.10);
    }

    @Test
    void whatNeedsEveryJudgementSaysSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOZOKI_2010.priorities(Derivation.COLUMN_MEAN))
                .withMessage("Not every pair of [a, b, c, d] is judged, as column means need.\n"
                        + "Maybe judge them, or take the completed matrix.");
        assertThatIllegalArgumentException()
                .isThrownBy(BOZOKI_2010::geometricConsistencyIndex)
                .withMessageStartingWith(
                        "Not every pair of [a, b, c, d] is judged, as geometric consistency indices need.");
    }

    @ParameterizedTest
    @EnumSource(names = "COLUMN_MEAN", mode = EnumSource.Mode.EXCLUDE)
    void judgementsThatConnectNothingAreRefused(Derivation derivation) {
        var apart = PairwiseMatrix.of(ABCD).with("a", "b", 2).with("c", "d", 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> apart.priorities(derivation))
                .withMessage("No judgements connect [c, d] with (a).\nMaybe compare one of them with it.");
    }

    @Test
    void aGroupMayActAsOneOrEachForItself() {
        var group = Weighting.ahp(
                PairwiseMatrix.of(ABCD, 3, 5, 7, 2, 4, 3),
                PairwiseMatrix.of(ABCD, 2, 4, 5, 3, 5, 2),
                PairwiseMatrix.of(ABCD, 4, 6, 9, 0.5, 2, 3));
        assertThat(Tables.shares(group, siblings(4)))
                .containsExactly(
                        new double[] {0.5807234570724131, 0.20922063542770644, 0.1437493420814389, 0.06630656541844156},
                        within(1e-12));
        assertThat(group.with(Ahp.Consensus.GEOMETRIC_PRIORITIES).priorities().of("a"))
                .isCloseTo(0.5814147860105728, within(1e-12));
        assertThat(group.with(Ahp.Consensus.ARITHMETIC_PRIORITIES).priorities().of("a"))
                .isCloseTo(0.5724207787975941, within(1e-12));
    }

    @Test
    void siblingsMayBeSomeOfWhatIsJudged() {
        var judged = Weighting.ahp(PairwiseMatrix.of(List.of("z", "a", "b"), 2, 6, 3));
        assertThat(Tables.shares(judged, siblings(2))).containsExactly(new double[] {0.75, 0.25}, within(1e-14));
    }

    @Test
    void aHierarchyIsPutTogetherInTwoModes() {
        var hierarchy = new AhpHierarchy(
                new Weights(byCode(1, 3)),
                Map.of("a", Weights.of(List.of("x", "y"), 0.2, 0.8), "b", Weights.of(List.of("x", "y"), 0.5, 0.5)));
        assertThat(hierarchy.distributive().of("x")).isCloseTo(0.25 * 0.2 + 0.75 * 0.5, within(1e-15));
        assertThat(hierarchy.ideal().of("x")).isCloseTo((0.25 * 0.25 + 0.75) / (0.25 * 1.25 + 0.75 * 2), within(1e-15));
    }

    @Test
    void everyCriterionOfAHierarchyHasAlternatives() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AhpHierarchy(new Weights(byCode(1, 3)), Map.of("a", Weights.of(List.of("x"), 1))))
                .withMessage("The criteria [a, b] are not those of the alternatives, [a].");
    }

    @Test
    void judgementsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseMatrix.of(ABCD, 1, 2))
                .withMessage("There are (2) judgements for the (6) pairs of [a, b, c, d].\n"
                        + "Maybe those right of the diagonal, row by row.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseMatrix.of(List.of("a", "b"), -3))
                .withMessage("The judgement of (a) against (b) cannot be (-3.0).\n"
                        + "Maybe a number from 1/9 to 9 between two different things.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseMatrix.of(ABCD).with("a", "a", 1))
                .withMessageStartingWith("The judgement of (a) against (a) cannot be (1.0).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseMatrix.of(ABCD).with("a", "z", 1))
                .withMessage("There is no (z) to compare.\nMaybe one of [a, b, c, d].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseMatrix.of(List.of("a", "a")))
                .withMessage("Things to compare have different codes, not [a, a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.ahp(BOZOKI_2010, SAATY_2008))
                .withMessage("Experts compare the same things in the same order, not [a, b, c, d] and " + DRINKS + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(Weighting::ahp)
                .withMessage("An analytic hierarchy process has at least one expert.");
    }

    @Test
    void aRecipeWritesAnUnknownJudgementAsAQuestionMark() {
        var method = Weighting.ahp(BOZOKI_2010).method();
        assertThat(method.settings()).containsEntry("upper", List.of(1.0, 5.0, 2.0, 3.0, 4.0, "?"));
        assertThat(BOZOKI_2010).hasToString("pairwise matrix of [a, b, c, d], incomplete");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(method.with("upper", List.of(1.0, 5.0, 2.0, 3.0, 4.0, "many"))))
                .withMessage(
                        "The judgement of (c) against (d) cannot be (many).\nMaybe a number, or \"?\" if unknown.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("ahp").with("codes", ABCD)))
                .withMessage("The method (ahp) needs the setting (upper), "
                        + "the judgements right of the diagonal, row by row.");
    }

    @Test
    void tablesOfRandomIndicesEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomIndex.SAATY_1980.of(16))
                .withMessage("The random indices of (Saaty 1980) end at size (15), before (16).\n"
                        + "Maybe Alonso Lamata 2006.");
        assertThat(RandomIndex.ALONSO_LAMATA_2006.of(16)).isCloseTo((1.7699 * 16 - 4.3513) / 15, within(1e-12));
    }

    private static final List<String> AB = List.of("a", "b");

    /** Two experts on one pair: 4 times and as much, the first counting three times as much. */
    private static final Ahp THREE_TO_ONE =
            Weighting.ahp(PairwiseMatrix.of(AB, 4), PairwiseMatrix.of(AB, 1)).withExpertWeights(3, 1);

    @Test
    void anExpertCountsAsOftenAsTheWeightSays() {
        double joint = Math.pow(4, 0.75);
        assertThat(PairwiseMatrix.geometricMean(THREE_TO_ONE.experts(), 3, 1).judgement("a", "b"))
                .hasValueCloseTo(joint, within(1e-14));
        assertThat(THREE_TO_ONE.priorities().of("a")).isCloseTo(joint / (1 + joint), within(1e-14));
        var geometric = THREE_TO_ONE.with(Ahp.Consensus.GEOMETRIC_PRIORITIES);
        assertThat(geometric.priorities().of("a")).isCloseTo(joint / (1 + joint), within(1e-14));
        var arithmetic = THREE_TO_ONE.with(Ahp.Consensus.ARITHMETIC_PRIORITIES);
        assertThat(arithmetic.priorities().of("a")).isCloseTo(0.75 * 0.8 + 0.25 * 0.5, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource
    void anExpertOfWeightTwoIsTwoExperts(Ahp.Consensus group) {
        var other = SAATY_2008.with("tea", "milk", 3).with("coffee", "water", 5);
        var twice = Weighting.ahp(SAATY_2008, SAATY_2008, other).with(group).priorities();
        var weighted = Weighting.ahp(SAATY_2008, other)
                .with(group)
                .withExpertWeights(1, 0.5)
                .priorities();
        assertThat(weighted.byCode().keySet()).containsExactlyElementsOf(DRINKS);
        DRINKS.forEach(drink -> assertThat(weighted.of(drink)).isCloseTo(twice.of(drink), within(1e-14)));
    }

    @Test
    void aPairIsJudgedByThoseWhoKnowIt() {
        var first = BOZOKI_2010;
        var second = BOZOKI_2010.with("c", "d", 7).with("a", "b", 8);
        var joint = PairwiseMatrix.geometricMean(List.of(first, second), 2, 1);
        assertThat(joint.judgement("c", "d")).hasValueCloseTo(7.0, within(1e-14));
        assertThat(joint.judgement("a", "b")).hasValueCloseTo(2.0, within(1e-14));
    }

    @Test
    void weightsOfExpertsAreOneForEachAndAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THREE_TO_ONE.withExpertWeights(1))
                .withMessage("Each of (2) experts has a weight above 0, not [1.0].\n"
                        + "Maybe leave out an expert who does not count.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(THREE_TO_ONE.method().with("expertWeights", List.of(1.0, 0.0))))
                .withMessage("Each of (2) experts has a weight above 0, not [1.0, 0.0].\n"
                        + "Maybe leave out an expert who does not count.");
    }
}
