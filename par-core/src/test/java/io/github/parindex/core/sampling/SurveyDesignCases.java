package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.sampling.StratifiedProportion.Stratum;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Small samples, worked by hand. */
final class SurveyDesignCases {

    private static final Offset<Double> EXACTLY = within(1e-14);

    private final double[] answers = {1, 1, 0, 1, 0, 0};

    @Test
    void aSimpleSampleHasTheErrorOfTheTextbook() {
        DesignEstimate mean = SurveyDesign.of(6).mean(answers);
        assertThat(mean.value()).isEqualTo(0.5);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(0.25 / 5), EXACTLY);
        assertThat(mean.degreesOfFreedom()).isEqualTo(5);
        assertThat(mean.designEffect()).hasValueCloseTo(1.0, EXACTLY);
    }

    @Test
    void aFinitePopulationHasLessError() {
        DesignEstimate mean = SurveyDesign.of(6).withPopulation(24).mean(answers);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(0.75 * 0.25 / 5), EXACTLY);
        assertThat(SurveyDesign.of(6).withPopulation(24).total(answers).value()).isCloseTo(12, EXACTLY);
        assertThat(SurveyDesign.of(6).withPopulation(6).mean(answers).standardError())
                .isZero();
    }

    @Test
    void strataCountByTheirPopulationAsInAStratifiedProportion() {
        DesignEstimate mean = SurveyDesign.of(6)
                .withStrata(List.of("land", "land", "land", "trade", "trade", "trade"))
                .withPopulations(Map.of("land", 30.0, "trade", 10.0))
                .mean(answers);
        StratifiedProportion share =
                new StratifiedProportion(List.of(new Stratum("land", 2, 3, 30), new Stratum("trade", 1, 3, 10)));
        assertThat(mean.value()).isCloseTo(share.share(), EXACTLY);
        assertThat(mean.standardError()).isCloseTo(share.standardError(), EXACTLY);
        assertThat(mean.degreesOfFreedom()).isEqualTo(4);
    }

    @Test
    void peopleOfOneClusterCountAsOneDraw() {
        DesignEstimate mean = SurveyDesign.of(6)
                .withClusters(List.of("a", "a", "b", "b", "c", "c"))
                .mean(1, 1, 0, 0, 1, 1);
        assertThat(mean.value()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(mean.standardError()).isCloseTo(1 / 3.0, EXACTLY);
        assertThat(mean.degreesOfFreedom()).isEqualTo(2);
        assertThat(mean.designEffect()).hasValueCloseTo((1 / 9.0) / (2 / 9.0 / 5), EXACTLY);
    }

    @Test
    void whoDidNotAnswerIsOutsideTheDomain() {
        List<String> services = List.of("land", "land", "land", "trade", "trade", "land");
        Map<String, DesignEstimate> means =
                SurveyDesign.of(6).means(new double[] {1, 1, 0, 1, 0, Double.NaN}, services);
        assertThat(means).containsOnlyKeys("land", "trade");
        DesignEstimate land = means.get("land");
        assertThat(land).isNotNull();
        assertThat(land.value()).isCloseTo(2 / 3.0, EXACTLY);
        assertThat(land.respondents()).isEqualTo(3);
        double squares = (2 * (1 / 9.0) + 4 / 9.0) / 9;
        assertThat(land.standardError()).isCloseTo(Math.sqrt(6 / 5.0 * squares), EXACTLY);
    }

    @Test
    void twoPartsOfOneSampleDifferWithTheirOwnError() {
        List<String> services = List.of("land", "land", "land", "trade", "trade", "trade");
        EstimatedDifference difference = SurveyDesign.of(6).difference(answers, services, "land", "trade");
        assertThat(difference.estimate().value()).isCloseTo(1 / 3.0, EXACTLY);
        double squares = 2 * (2 * (1 / 9.0) + 4 / 9.0) / 9;
        assertThat(difference.estimate().standardError()).isCloseTo(Math.sqrt(6 / 5.0 * squares), EXACTLY);
        assertThat(difference.isBeyondError(Confidence.of(0.95))).isFalse();
    }

    @Test
    void equalAnswersHaveNoErrorAndNoDesignEffect() {
        DesignEstimate mean = SurveyDesign.of(3).mean(1, 1, 1);
        assertThat(mean.standardError()).isZero();
        assertThat(mean.designEffect()).isEmpty();
        assertThat(mean.interval(Confidence.of(0.95))).isEqualTo(new SurveyEstimate.Interval(1, 1));
        assertThat(mean.asShare().size()).isEqualTo(3);
    }

    @Test
    void whatWasAskedOfEverybodyIsLikeNoSample() {
        DesignEstimate whole = SurveyDesign.of(6).withPopulation(6).mean(answers);
        assertThat(whole.designEffect()).hasValue(0);
        assertThat(whole.interval(Confidence.of(0.95))).isEqualTo(new SurveyEstimate.Interval(0.5, 0.5));
        assertThatThrownBy(whole::asShare)
                .hasMessage("The share (0.5) has no error, and no number of answers of a simple random sample has as"
                        + " little.\nMaybe take its interval, which has no width.");
    }

    @Test
    void refusesDesignsThatSayNothingOfTheError() {
        List<String> strata = List.of("north", "north", "south");
        SurveyDesign design = SurveyDesign.of(3).withStrata(strata);
        assertThatMean(design)
                .hasMessage("Stratum (south) has one cluster, which says nothing of how clusters vary.\n"
                        + "Maybe merge it with another stratum.");
        assertThatMean(design.withPopulations(Map.of("north", 5.0)))
                .hasMessage("The population of the strata [south] is not known.\n"
                        + "Maybe give it for every stratum, or weights.");
        assertThatMean(design.withPopulations(Map.of("north", 5.0, "south", 1.0, "west", 2.0)))
                .hasMessage("Nobody was asked in the strata [west], although they have a population.\n"
                        + "Maybe their names are misspelt, or they belong to another survey.");
        assertThatMean(design.withPopulations(Map.of("north", 1.0, "south", 1.0)))
                .hasMessage("Stratum (north): (2) were drawn of a population of (1.0).\n"
                        + "Maybe the population is that of another stratum.");
        assertThat(design.withPopulations(Map.of("north", 5.0, "south", 1.0))
                        .mean(1, 0, 1)
                        .degreesOfFreedom())
                .as("a stratum of one that was asked whole is certain")
                .isEqualTo(1);
    }

    private static AbstractThrowableAssert<?, ?> assertThatMean(SurveyDesign design) {
        ThrowingCallable mean = () -> design.mean(1, 0, 1);
        return assertThatThrownBy(mean);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> SurveyDesign.of(1)).hasMessage("A sample has (2) or more respondents, not (1).");
        SurveyDesign two = SurveyDesign.of(2);
        assertThatThrownBy(() -> two.mean(1)).hasMessage("There is (1) value for (2) respondents.");
        assertThatThrownBy(() -> two.withWeights(1, 0))
                .hasMessage("Respondent (2): the weight (0.0) is no number above 0.\n"
                        + "Maybe leave out who does not count.");
        assertThatThrownBy(() -> two.mean(1, Double.POSITIVE_INFINITY))
                .hasMessage("Respondent (2): the answer (Infinity) is no finite number.");
        assertThatThrownBy(() -> two.difference(new double[] {1, 0}, List.of("a", "a"), "a", "b"))
                .hasMessage("Nobody answered in (b).");
    }
}
