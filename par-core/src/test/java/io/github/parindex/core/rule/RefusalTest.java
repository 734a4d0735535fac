package io.github.parindex.core.rule;

import static io.github.parindex.core.rule.Rule.above;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.answer;
import static io.github.parindex.core.rule.Rule.answerShares;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.atMost;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.below;
import static io.github.parindex.core.rule.Rule.bestOf;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.interpolation;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.level;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.part;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.perFault;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.sumOf;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What no rule can be made of, with the whole message. */
final class RefusalTest {

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Nested
    final class OfOptions {

        @Test
        void oneOptionIsNoChoice() {
            assertRefused(() -> options(option("yes", "1")), "There must be at least 2 options, not (1).");
            assertRefused(() -> options(), "There must be at least 2 options, not (0).");
        }

        @Test
        void twoOptionsOfOneName() {
            assertRefused(
                    () -> options(option("yes", "1"), option("no", "0"), option("yes", "0.5")),
                    "The option (yes) occurs twice.");
        }

        @Test
        void anOptionWithoutAName() {
            assertRefused(() -> option(" ", "1"), "The name of the option is blank.");
        }

        @Test
        void anOptionThatTakesPointsAway() {
            assertRefused(() -> option("late", "-0.5"), "The option (late) is 0 points or more, not (-0.5).");
        }

        @Test
        void optionsThatGiveNothingAtAll() {
            assertRefused(
                    () -> options(option("yes", "0"), option("no", "0")),
                    "The best option is above 0 points, not (0).");
        }

        @Test
        void aLevelOfMoreThanTheWholeOrLessThanNothing() {
            assertRefused(
                    () -> level("excellent", "100.01%", "2"),
                    "The share of the level (excellent) lies within 0 and 1, not (1.0001).");
            assertRefused(
                    () -> level("poor", "-1%", "2"), "The share of the level (poor) lies within 0 and 1, not (-0.01).");
            assertThat(level("excellent", "100%", "2").points()).isEqualTo(Points.of(2));
            assertThat(level("poor", "0%", "2").points()).isEqualTo(Points.ZERO);
        }

        @Test
        void aPercentageInPlaceOfPoints() {
            assertRefused(() -> option("good", "75%"), "Points are a plain number such as 0.5, not the share (75%).");
        }
    }

    @Nested
    final class OfAChecklist {

        @Test
        void noItems() {
            assertRefused(() -> checklist(), "There must be at least 1 item, not (0).");
        }

        @Test
        void twoItemsOfOneName() {
            assertRefused(
                    () -> checklist(item("issued", "0.5"), item("issued", "0.5")), "The item (issued) occurs twice.");
        }

        @Test
        void anItemWithoutANameOrWithoutPoints() {
            assertRefused(() -> item("", "1"), "The name of the item is blank.");
            assertRefused(() -> item("issued", "0"), "The item (issued) is above 0 points, not (0).");
            assertRefused(() -> item("issued", "-1"), "The item (issued) is above 0 points, not (-1).");
        }

        @Test
        void aCapThatTheItemsCannotReach() {
            assertRefused(
                    () -> checklist(item("issued", "0.5"), item("on time", "0.5"))
                            .withCap("1.01"),
                    "The cap (1.01) cannot be reached: all items give 1.\nMaybe lower the cap or raise the items.");
        }

        @Test
        void aCapOfNothing() {
            assertRefused(() -> checklist(item("issued", "0.5")).withCap("0"), "The cap is above 0 points, not (0).");
        }

        @Test
        void aCapThatIsJustReachedIsNoFault() {
            assertThat(checklist(item("issued", "0.5")).withCap("0.5")).isEqualTo(checklist(item("issued", "0.5")));
        }
    }

    @Nested
    final class OfBands {

        @Test
        void aGapBelowTheLowestBound() {
            assertRefused(
                    () -> bands(atLeast("85%", "1"), atLeast("100%", "2")),
                    "No band takes the rest beside the bounds [0.85, 1].\nMaybe end with one otherwise(\"0\").");
        }

        @Test
        void twoBandsForTheRest() {
            assertRefused(
                    () -> bands(atLeast("85%", "1"), otherwise("0.5"), otherwise("0")),
                    "More than one band takes the rest: those of [0.5, 0] points.\nMaybe end with one otherwise(\"0\").");
        }

        @Test
        void boundsOfTwoDirections() {
            assertRefused(
                    () -> bands(atLeast("85%", "1"), atMost("50%", "0.5"), otherwise("0")),
                    "The bands overlap, as some have lower bounds [0.85] and some upper bounds [0.5].\nMaybe use atLeast and above only, or atMost and below only.");
            assertRefused(
                    () -> bands(above("85%", "1"), below("50%", "0.5"), otherwise("0")),
                    "The bands overlap, as some have lower bounds [0.85] and some upper bounds [0.5].\nMaybe use atLeast and above only, or atMost and below only.");
        }

        @Test
        void manyBoundsOfTwoDirectionsInAnyOrder() {
            List<Bands.Band> many = IntStream.rangeClosed(1, 80)
                    .mapToObj(i -> i == 80
                            ? otherwise("0")
                            : i % 3 == 0 ? atMost(String.valueOf(i * 37 % 79), "1") : atLeast(String.valueOf(i), "1"))
                    .toList();
            assertThatThrownBy(() -> new Bands(many, ZeroDenominator.ZERO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The bands overlap, as some have lower bounds [1, 2, 4, 5, ");
        }

        @Test
        void oneBoundTwice() {
            assertRefused(
                    () -> bands(atLeast("85%", "1"), atLeast("0.850", "2"), otherwise("0")),
                    "The bound (from 0.85) occurs twice.");
        }

        @Test
        void oneBandIsNoThreshold() {
            assertRefused(() -> bands(otherwise("1")), "There must be at least 2 bands, not (1).");
        }

        @Test
        void bandsThatGiveNothingOrTakePointsAway() {
            assertRefused(
                    () -> bands(atLeast("85%", "0"), otherwise("0")), "The best band is above 0 points, not (0).");
            assertRefused(() -> otherwise("-1"), "A band is 0 points or more, not (-1).");
        }

        @Test
        void aBoundThatIsNoNumber() {
            assertRefused(
                    () -> atLeast("1e999999999", "1"),
                    "Not a decimal number: (1e999999999).\nMaybe write it like 94.87 or 85%.");
            assertRefused(
                    () -> new Bands.Bound(Bands.Comparison.AT_LEAST, new BigDecimal("1e999999999")),
                    "The number (1E+999999999) has more than 38 digits before or after the point, or in all.");
        }
    }

    @Nested
    final class OfAProportion {

        @Test
        void aMaximumOfNothing() {
            assertRefused(() -> proportion("0"), "The maximum is above 0 points, not (0).");
            assertRefused(() -> proportion("-3"), "The maximum is above 0 points, not (-3).");
        }

        @Test
        void aRoundingThatWouldRoundTheMaximumItself() {
            assertRefused(
                    () -> proportion("2.125"),
                    "The maximum (2.125) would itself be rounded (half up to 2 places).\nMaybe keep more places.");
            assertRefused(
                    () -> proportion("0.5", Rounding.down(0)),
                    "The maximum (0.5) would itself be rounded (down to 0 places).\nMaybe keep more places.");
            assertThat(proportion("2.125", Rounding.halfUp(3)).max()).isEqualTo(Points.parse("2.125"));
        }

        @Test
        void fullPointsFromNothingOn() {
            assertRefused(
                    () -> proportion("2").withFullFrom("0"), "The ratio that earns the maximum is above 0, not (0).");
            assertRefused(
                    () -> proportion("2").withFullFrom("-80%"),
                    "The ratio that earns the maximum is above 0, not (-0.8).");
        }

        @Test
        void aFloorAboveTheFullRatioOrBelowNothing() {
            assertRefused(
                    () -> proportion("2").withFullFrom("80%").withFloor("80.01%"),
                    "The floor (0.8001) lies within 0 and the full ratio 0.8.");
            assertRefused(
                    () -> proportion("2").withFloor("-1%"), "The floor (-0.01) lies within 0 and the full ratio 1.");
        }

        @Test
        void aFloorAtTheFullRatioIsAllOrNothing() {
            Proportion allOrNothing = proportion("2").withFullFrom("80%").withFloor("80%");
            assertThat(allOrNothing.award(Observation.ratio(80, 100)).points()).isEqualTo(Points.of(2));
            assertThat(allOrNothing.award(Observation.ratio(79, 100)).points()).isEqualTo(Points.ZERO);
        }

        @Test
        void textInPlaceOfNumbers() {
            assertRefused(() -> proportion("two"), "Not a decimal number: (two).\nMaybe write it like 94.87 or 85%.");
            assertRefused(
                    () -> proportion("2").withFullFrom("0,8"),
                    "Not a decimal number: (0,8).\nMaybe write it like 94.87 or 85%.");
        }
    }

    @Nested
    final class OfAnInterpolation {

        @Test
        void oneBreakPointIsNoLine() {
            assertRefused(() -> interpolation(at("60%", "1")), "There must be at least 2 break points, not (1).");
        }

        @Test
        void twoBreakPointsAtOneNumber() {
            assertRefused(
                    () -> interpolation(at("60%", "0"), at("0.60", "1")), "The break point at (0.6) occurs twice.");
        }

        @Test
        void breakPointsThatGiveNothingOrTakePointsAway() {
            assertRefused(
                    () -> interpolation(at("60%", "0"), at("90%", "0")),
                    "The best break point is above 0 points, not (0).");
            assertRefused(() -> at("60%", "-1"), "A break point is 0 points or more, not (-1) at (0.6).");
        }

        @Test
        void aBreakPointThatTheRoundingWouldMove() {
            assertRefused(
                    () -> interpolation(at("0", "0"), at("50%", "0.126"), at("100%", "1")),
                    "The score of a break point (0.126) would itself be rounded (half up to 2 places).\n"
                            + "Maybe keep more places.");
            assertRefused(
                    () -> interpolation(at("0", "0"), at("100%", "0.5")).with(Rounding.halfUp(0)),
                    "The score of a break point (0.5) would itself be rounded (half up to 0 places).\n"
                            + "Maybe keep more places.");
        }
    }

    @Nested
    final class OfCases {

        @Test
        void aMaximumOfNothing() {
            assertRefused(() -> perCase("0", kind("minor", "1")), "The maximum is above 0 points, not (0).");
            assertRefused(() -> perFault("-1", kind("minor", "1")), "The maximum is above 0 points, not (-1).");
        }

        @Test
        void noKindOrOneKindTwice() {
            assertRefused(() -> perCase("1"), "There must be at least 1 kind, not (0).");
            assertRefused(
                    () -> perFault("1", kind("minor", "0.5"), kind("minor", "1")), "The kind (minor) occurs twice.");
        }

        @Test
        void aKindWithoutANameOrWithoutPoints() {
            assertRefused(() -> kind("\t", "1"), "The name of the kind is blank.");
            assertRefused(() -> kind("minor", "0"), "The kind (minor) is above 0 points, not (0).");
            assertRefused(() -> kind("minor", "-0.5"), "The kind (minor) is above 0 points, not (-0.5).");
        }
    }

    @Nested
    final class OfAnswers {

        @Test
        void aMaximumOfNothing() {
            assertRefused(
                    () -> answerShares("0", answer("A", "100%"), answer("D", "0%")),
                    "The maximum is above 0 points, not (0).");
        }

        @Test
        void oneAnswerIsNoSurvey() {
            assertRefused(() -> answerShares("5", answer("A", "100%")), "There must be at least 2 answers, not (1).");
        }

        @Test
        void oneAnswerTwiceOrWithoutAName() {
            assertRefused(
                    () -> answerShares("5", answer("A", "100%"), answer("A", "0%")), "The answer (A) occurs twice.");
            assertRefused(() -> answer("", "0%"), "The name of the answer is blank.");
        }

        @Test
        void aShareOutsideNothingAndAll() {
            assertRefused(() -> answer("A", "100.1%"), "The share of the answer (A) lies within 0 and 1, not (1.001).");
            assertRefused(() -> answer("D", "-20%"), "The share of the answer (D) lies within 0 and 1, not (-0.2).");
        }

        @Test
        void noAnswerWorthTheWhole() {
            assertRefused(
                    () -> answerShares("5", answer("A", "99%"), answer("D", "0%")),
                    "No answer is worth 100 %, so the maximum cannot be reached: they are worth [A=99, D=0] %.\nMaybe the best is worth 100 %.");
        }

        @Test
        void aRoundingThatWouldRoundTheMaximumItself() {
            assertRefused(
                    () -> answerShares("2.5", answer("A", "100%"), answer("D", "0%"))
                            .with(Rounding.halfUp(0)),
                    "The maximum (2.5) would itself be rounded (half up to 0 places).\nMaybe keep more places.");
        }

        @Test
        void aPreviousYearThatAnswersDoNotHave() {
            assertRefused(
                    () -> answerShares("5", answer("A", "100%"), answer("D", "0%"))
                            .withZeroDenominator(ZeroDenominator.ZERO.withPreviousYearOver(12)),
                    "Answers are counted of this year only, so nothing among them cannot mean (the previous year's "
                            + "total / 12, else zero points).\nMaybe say what it means without the previous year.");
        }
    }

    @Nested
    final class OfStatedPoints {

        @Test
        void aMaximumOfNothing() {
            assertRefused(() -> statedUpTo("0"), "The maximum is above 0 points, not (0).");
        }

        @Test
        void aRecomputationWithAnotherMaximum() {
            assertRefused(
                    () -> statedUpTo("4").checkedBy(proportion("5"), "0.015"),
                    "The recomputation gives at most 5, but up to 4 may be stated.");
        }

        @Test
        void aToleranceBelowNothing() {
            assertRefused(
                    () -> statedUpTo("4").checkedBy(proportion("4"), "-0.01"),
                    "The tolerance is 0 points or more, not (-0.01).");
        }

        @Test
        void aRecomputationThatNeedsMoreThanTheBasis() {
            assertRefused(
                    () -> statedUpTo("4").checkedBy(againstPeers("4", Reference.BEST), "0"),
                    "A stated score cannot be recomputed against peers (up to 4), as its basis does not tell of them.");
            assertRefused(
                    () -> statedUpTo("4").checkedBy(statedUpTo("4"), "0"),
                    "A stated score cannot be recomputed by a rule (up to 4) that computes nothing from its basis.");
            assertRefused(
                    () -> statedUpTo("4").checkedBy(tracked(), "0"),
                    "A stated score cannot be recomputed by a rule (up to 0) that computes nothing from its basis.");
        }
    }

    @Nested
    final class OfPeers {

        @Test
        void aMaximumOfNothing() {
            assertRefused(() -> againstPeers("0", Reference.MEAN), "The maximum is above 0 points, not (0).");
        }

        @Test
        void aRoundingThatWouldRoundTheMaximumItself() {
            assertRefused(
                    () -> againstPeers("0.125", Reference.BEST),
                    "The maximum (0.125) would itself be rounded (half up to 2 places).\nMaybe keep more places.");
        }

        @Test
        void aPreviousYearThatTheOtherUnitsAreNotComparedBy() {
            assertRefused(
                    () -> againstPeers("40", Reference.BEST)
                            .withZeroDenominator(ZeroDenominator.MISSING.withPreviousYearOver(1)),
                    "Peers are compared by figures of this year only, so nothing among them cannot mean (the previous "
                            + "year's total / 1, else missing).\nMaybe say what it means without the previous year.");
        }
    }

    @Nested
    final class OfComposedRules {

        @Test
        void onePartIsNoComposition() {
            assertRefused(() -> bestOf(part("a", proportion("1"))), "There must be at least 2 parts, not (1).");
            assertRefused(() -> sumOf(part("a", proportion("1"))), "There must be at least 2 parts, not (1).");
        }

        @Test
        void twoPartsOfOneName() {
            assertRefused(
                    () -> bestOf(part("a", proportion("1")), part("a", proportion("2"))), "The part (a) occurs twice.");
            assertRefused(
                    () -> sumOf(part("a", proportion("1")), part("a", proportion("2"))), "The part (a) occurs twice.");
        }

        @Test
        void aPartWithoutAName() {
            assertRefused(() -> part("  ", proportion("1")), "The name of the part is blank.");
        }

        @Test
        void aPartThatIsRelativeToPeersOrOnlyTracked() {
            assertRefused(
                    () -> part("WAN", againstPeers("40", Reference.BEST)),
                    "The part (WAN) is held against peers, which cannot be part of another rule.\nMaybe make it a criterion of its own.");
            assertRefused(
                    () -> part("petitions", tracked()),
                    "The part (petitions) is tracked only, which cannot be part of another rule.\n"
                            + "Maybe make it a criterion of its own.");
        }

        @Test
        void aCapThatThePartsCannotReach() {
            assertRefused(
                    () -> sumOf(part("a", proportion("1")), part("b", proportion("2")))
                            .withCap("3.5"),
                    "The cap (3.5) cannot be reached: all parts give 3.\nMaybe lower the cap or raise the parts.");
            assertRefused(
                    () -> sumOf(part("a", proportion("1")), part("b", proportion("2")))
                            .withCap("0"),
                    "The cap is above 0 points, not (0).");
        }
    }

    @Nested
    final class OfAnAward {

        private final Working working = Observation.missing("no report");

        @Test
        void pointsAboveTheMaximumOrBelowNothing() {
            assertRefused(
                    () -> new Award(Points.of(1), Points.parse("1.01"), working),
                    "An award lies within 0 and 1, not (1.01).");
            assertRefused(
                    () -> new Award(Points.of(1), Points.parse("-0.01"), working),
                    "An award lies within 0 and 1, not (-0.01).");
        }
    }

    @Nested
    final class OfNumbersThatWouldTakeForever {

        private final BigDecimal absurd = new BigDecimal("1e999999999");
        private final String message =
                "The number (1E+999999999) has more than 38 digits before or after the point, or in all.";

        @Test
        void inAnyRuleThatHoldsADecimal() {
            Proportion rule = proportion("2");
            assertRefused(
                    () -> new Proportion(
                            rule.max(), absurd, rule.floor(), rule.side(), rule.rounding(), rule.whenNothing()),
                    message);
            assertRefused(
                    () -> new Proportion(
                            rule.max(), rule.fullFrom(), absurd, rule.side(), rule.rounding(), rule.whenNothing()),
                    message);
            assertRefused(() -> new Interpolation.Breakpoint(absurd, Points.of(1)), message);
            assertRefused(() -> new AnswerShares.Answer("A", absurd), message);
            assertRefused(() -> Points.of(absurd), message);
        }

        @Test
        void inAnyObservationThatHoldsADecimal() {
            assertRefused(() -> new Observation.Quantity(absurd), message);
            assertRefused(() -> new Observation.Share(Ratio.of(1, 0), Optional.of(absurd)), message);
        }
    }
}
