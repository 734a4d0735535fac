package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.sampling.SurveyEstimate.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares with their intervals, against tables and textbook examples. */
final class SurveyEstimateCases {

    @ParameterizedTest
    @CsvSource({
        "0.8, 1.2815515655446008",
        "0.84, 1.4050715603096322",
        "0.86, 1.4757910281791702",
        "0.999999999999, 7.130509892879272",
        "0.9999999999999, 7.440861085427212",
    })
    void aLevelIsAQuantileOfTheNormalDistribution(double level, double z) {
        assertThat(Confidence.of(level).z()).isCloseTo(z, within(1e-12));
    }

    @Test
    void theUsualLevelHasTheUsualDigits() {
        assertThat(Confidence.of(0.95).z()).isCloseTo(1.959963984540054, within(1e-15));
        assertThat(Confidence.of(0.5).z()).isCloseTo(0.6744897501960817, within(1e-15));
        assertThat(Confidence.of(0.99).z()).isCloseTo(2.5758293035489004, within(1e-14));
    }

    @Test
    void waldAndWilsonOfFourInTen() {
        SurveyEstimate share = new SurveyEstimate(0.4, 10);
        Confidence two = new Confidence(2);

        Interval wald = share.wald(two);
        assertThat(wald.lower()).isCloseTo(0.4 - 2 * Math.sqrt(0.024), within(1e-15));
        assertThat(wald.upper()).isCloseTo(0.4 + 2 * Math.sqrt(0.024), within(1e-15));

        Interval wilson = share.wilson(two);
        assertThat(wilson.lower()).isCloseTo((0.4 + 0.2 - 2 * Math.sqrt(0.034)) / 1.4, within(1e-15));
        assertThat(wilson.upper()).isCloseTo((0.4 + 0.2 + 2 * Math.sqrt(0.034)) / 1.4, within(1e-15));
    }

    /**
     * The first four are those of Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
     * (1998) 857–872, table I, who gives four places; all digits are of SciPy 1.17.1, {@code
     * binomtest(x, n).proportion_ci(0.95, method)} with the methods {@code wilson} and {@code exact}.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2552885198782742, 0.36620957698280004, 0.25273674558504267, 0.36762192260134746",
        "15, 148, 0.06238639953073629, 0.16048724172330803, 0.05784401008344801, 0.16165049034947895",
        "0, 20, 0, 0.16112515805281935, 0, 0.16843347098308548",
        "1, 29, 0.006113214292762667, 0.17175521879320282, 0.0008726468835971072, 0.17764429548841465",
        "281, 310, 0.8688778551800023, 0.9340753331811766, 0.8684150164953081, 0.9364517586204641",
        "128, 141, 0.8486453120296745, 0.9453262547878328, 0.8474983837071242, 0.9499906035875672",
    })
    void wilsonAndClopperPearsonAreThoseOfTheLiterature(
            int satisfied, int asked, double lower, double upper, double exactLower, double exactUpper) {
        SurveyEstimate share = new SurveyEstimate((double) satisfied / asked, asked);
        Interval wilson = share.wilson(Confidence.of(0.95));
        assertThat(wilson.lower()).isCloseTo(lower, within(1e-12));
        assertThat(wilson.upper()).isCloseTo(upper, within(1e-12));
        Interval exact = share.clopperPearson(Confidence.of(0.95));
        assertThat(exact.lower()).isCloseTo(exactLower, within(1e-12));
        assertThat(exact.upper()).isCloseTo(exactUpper, within(1e-12));
    }

    @Test
    void wilsonStaysWithinTheSharesThatCanBe() {
        assertThat(new SurveyEstimate(0, 5).wilson(Confidence.of(0.95)).lower()).isZero();
        assertThat(new SurveyEstimate(1, 5).wilson(Confidence.of(0.95)).upper()).isEqualTo(1);
        assertThat(new SurveyEstimate(1, 5).wald(Confidence.of(0.95))).isEqualTo(new Interval(1, 1));
    }

    @Test
    void refusesWhatIsNoShareNoSizeAndNoLevel() {
        assertThatThrownBy(() -> new SurveyEstimate(80, 5))
                .hasMessage("A share is from 0 to 1, not (80.0).\nMaybe 0.8 for 80 %.");
        assertThatThrownBy(() -> new SurveyEstimate(Double.NaN, 5)).hasMessageStartingWith("A share is from 0 to 1");
        assertThatThrownBy(() -> new SurveyEstimate(0.5, 0))
                .hasMessage("A share rests on a number of answers above 0, not (0.0).");
        assertThatThrownBy(() -> Confidence.of(95))
                .hasMessage("A level of confidence is between 0 and 1, not (95.0).\nMaybe 0.95 for 95 %.");
        assertThatThrownBy(() -> Confidence.of(1)).hasMessageStartingWith("A level of confidence");
        assertThatThrownBy(() -> new Confidence(-1.96))
                .hasMessage("The z of an interval is above 0, not (-1.96).\nMaybe 1.96.");
    }

    @Test
    void theExactIntervalIsThatOfBinomialTails() {
        var exact = new SurveyEstimate(0.3, 10).clopperPearson(Confidence.of(0.95));
        assertThat(exact.lower()).isCloseTo(0.0667395111777345, within(1e-13));
        assertThat(exact.upper()).isCloseTo(0.6524528500599973, within(1e-13));
        var nobody = new SurveyEstimate(0, 20).clopperPearson(Confidence.of(0.95));
        assertThat(nobody.lower()).isZero();
        assertThat(nobody.upper()).isCloseTo(1 - Math.pow(0.025, 1 / 20.0), within(1e-14));
        assertThat(new SurveyEstimate(1, 20).clopperPearson(Confidence.of(0.95)).upper())
                .isEqualTo(1);
    }
}
