package io.github.parindex.core.rule;

import static io.github.parindex.core.number.Rounding.halfUp;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.atMost;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.otherwise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Rule.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that cannot have been observed is refused where a share is asked for, and taken where any number is. */
final class RangeCases {

    private static final String SHARES = "proportion(\"2\")";
    private static final String PLAN = "bands(atLeast(\"100%\", \"2\"), atLeast(\"85%\", \"1\"), otherwise(\"0\"))";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    88.42; A share of the whole is asked for, 0 to 1, and (88.42) is more.
                    1.01; A share of the whole is asked for, 0 to 1, and (1.01) is more.
                    100; A share of the whole is asked for, 0 to 1, and (100) is more.
                    8842; A share of the whole is asked for, 0 to 1, and (8842) is more.
                    8942/8941; A share of the whole is asked for, 0 to 1, and (8942/8941) is more.
                    50/45; A share of the whole is asked for, 0 to 1, and (50/45) is more.
                    -3/5; A share of the whole is asked for, 0 to 1, and (-3/5) is less.
                    -0.1; A share of the whole is asked for, 0 to 1, and (-0.1) is less.
                    5/0; Nothing can be part of a whole of 0, as in (5/0).
                    """)
    void whatCannotBeAShareIsRefused(String observation, String message) {
        for (String rule : new String[] {SHARES, PLAN, "interpolation(at(\"60%\", \"0\"), at(\"90%\", \"3\"))"}) {
            assertThatThrownBy(() -> RuleText.parse(rule).check(ObservationText.parse(observation)))
                    .hasMessageStartingWith(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"88.42, Maybe 88.42%", "100, Maybe 100%", "8842, Maybe numerator", "50/45, Maybe numerator"})
    void aPercentSignIsAdvisedWhereItMayLack(String observation, String advice) {
        assertThatThrownBy(() -> RuleText.parse(SHARES).check(ObservationText.parse(observation)))
                .hasMessageContaining("\n" + advice);
    }

    @ParameterizedTest
    @CsvSource({"0/0", "0", "1", "52/52", "88.42 %"})
    void sharesUpToTheWholeAreTaken(String observation) {
        assertThatCode(() -> RuleText.parse(SHARES).check(ObservationText.parse(observation)))
                .doesNotThrowAnyException();
        assertThatCode(() -> RuleText.parse(PLAN).check(ObservationText.parse(observation)))
                .doesNotThrowAnyException();
    }

    @Test
    void boundsSayWhatIsAskedFor() {
        assertThat(bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0"))
                        .range())
                .isEqualTo(Range.SHARE);
        assertThat(bands(atLeast("120%", "2"), atLeast("100%", "1"), otherwise("0"))
                        .range())
                .as("growth beyond the whole")
                .isEqualTo(Range.ANY);
        assertThat(bands(atMost("0", "2"), atMost("5", "1"), otherwise("0")).range())
                .as("days late")
                .isEqualTo(Range.ANY);
        assertThat(bands(atLeast("-5%", "2"), otherwise("0")).range())
                .as("a decline")
                .isEqualTo(Range.ANY);
        assertThat(bands(atLeast("1", "2"), otherwise("0")).range())
                .as("one initiative, or 100 %")
                .isEqualTo(Range.ANY);
        assertThat(Rule.interpolation(Rule.at("0", "0"), Rule.at("100%", "3")).range())
                .isEqualTo(Range.SHARE);
        assertThat(Rule.interpolation(Rule.at("0", "2"), Rule.at("10", "0")).range())
                .isEqualTo(Range.ANY);
    }

    @Test
    void aRuleMayTakeMoreThanTheWhole() {
        var growth = bands(atLeast("10%", "2"), otherwise("0")).with(Range.ANY);
        var more = Rule.proportion("2").with(Range.ANY).withFullFrom("110%");
        for (Observation seen : new Observation[] {Observation.quantity("120%"), Observation.ratio(-5, 100)}) {
            assertThatCode(() -> growth.check(seen)).doesNotThrowAnyException();
            assertThatCode(() -> more.check(seen)).doesNotThrowAnyException();
        }
        assertThat(growth.withZeroDenominator(ZeroDenominator.ZERO).range()).isEqualTo(Range.ANY);
        assertThatThrownBy(() -> growth.with(Range.SHARE).check(Observation.quantity("120%")))
                .hasMessageContaining("(1.2) is more");
    }

    @Test
    void partsAndTheBasisOfStatedPointsAreChecked() {
        Rule sum = Rule.sumOf(Rule.part("a", Rule.proportion("1")), Rule.part("b", Rule.proportion("1", halfUp(1))));
        assertThatThrownBy(() -> sum.check(Observation.part("a", Observation.quantity(95))))
                .hasMessageContaining("(95) is more");
        assertThatCode(() -> sum.check(Observation.part("a", Observation.quantity("95%"))))
                .doesNotThrowAnyException();
        Rule stated = Rule.statedUpTo("4").checkedBy(Rule.proportion("4"), "0.01");
        assertThatThrownBy(() -> stated.check(Observation.stated("4").on(Observation.ratio(50, 45))))
                .hasMessageContaining("(50/45) is more");
    }

    @Test
    void lastYearsTotalMayStandInForNothing() {
        Rule rule = Rule.proportion("6").withZeroDenominator(ZeroDenominator.ZERO.withPreviousYearOver(12));
        assertThatCode(() -> rule.check(Observation.ratio(75, 0).withPreviousYear(1200)))
                .doesNotThrowAnyException();
    }
}
