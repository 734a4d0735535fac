package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import io.github.parindex.core.rule.Proportion.InProportion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule and its working are values: equal by content, never changed, and readable part by part. */
final class RuleValuesTest {

    private static List<Options.Option> someOptions() {
        return new ArrayList<>(List.of(Rule.option("yes", "1"), Rule.option("no", "0")));
    }

    @Test
    void laterChangesToAListDoNotReachTheRule() {
        List<Options.Option> options = someOptions();
        Options rule = new Options(options);
        options.clear();
        assertThat(rule.options()).hasSize(2);
        assertThatThrownBy(() -> rule.options().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void laterChangesToAListDoNotReachTheWorking() {
        List<SumOf.Summand> added = new ArrayList<>(
                List.of(new SumOf.Summand("a", Rule.proportion("1").award(Observation.ratio(1, 2)))));
        SumOf.PartsAdded sum = new SumOf.PartsAdded(added, Points.of(1), Points.of(1));
        added.clear();
        assertThat(sum.parts()).hasSize(1);
    }

    @Test
    void aCopyWithAChangeKeepsAllElse() {
        Proportion rule = Rule.proportion("3", Rounding.down(3))
                .withFullFrom("80%")
                .withFloor("20%")
                .ofComplement()
                .withZeroDenominator(ZeroDenominator.FULL_SCORE);
        assertThat(rule.withFullFrom("90%").withFullFrom("80%")).isEqualTo(rule);
        assertThat(rule.withFloor("30%").withFloor("20%")).isEqualTo(rule);
        assertThat(rule.ofComplement()).isEqualTo(rule);
        assertThat(rule.withZeroDenominator(ZeroDenominator.ZERO).withZeroDenominator(ZeroDenominator.FULL_SCORE))
                .isEqualTo(rule);
        assertThat(rule.withFullFrom("90%")).isNotEqualTo(rule);
    }

    @Test
    void aRuleSaysWhatNothingBelowTheLineMeansUnlessToldMissing() {
        assertThat(List.of(
                        Rule.proportion("1").whenNothing(),
                        Rule.bands(Rule.atLeast("1", "1"), Rule.otherwise("0")).whenNothing(),
                        Rule.interpolation(Rule.at("0", "0"), Rule.at("1", "1")).whenNothing(),
                        Rule.answerShares("1", Rule.answer("A", "100%"), Rule.answer("B", "0%"))
                                .whenNothing(),
                        Rule.againstPeers("1", Reference.BEST).whenNothing()))
                .containsOnly(ZeroDenominator.MISSING);
    }

    @Test
    void theWorkingOfAProportionSaysWhetherTheFloorOrTheFullRatioDecided() {
        Proportion rule = Rule.proportion("3").withFullFrom("80%").withFloor("50%");
        InProportion below =
                (InProportion) rule.award(Observation.ratio(49, 100)).working();
        InProportion atFloor =
                (InProportion) rule.award(Observation.ratio(50, 100)).working();
        InProportion full =
                (InProportion) rule.award(Observation.ratio(80, 100)).working();
        assertThat(List.of(below.isBelowFloor(), atFloor.isBelowFloor(), full.isBelowFloor()))
                .containsExactly(true, false, false);
        assertThat(List.of(below.isFull(), atFloor.isFull(), full.isFull())).containsExactly(false, false, true);
    }

    @Test
    void theWorkingOfABandNamesTheRatioThatWasCompared() {
        Bands rule = Rule.bands(Rule.atLeast("50%", "1"), Rule.otherwise("0"))
                .withZeroDenominator(ZeroDenominator.ZERO.withPreviousYearOver(4));
        Award award = rule.award(Observation.ratio(60, 0).withPreviousYear(400));
        assertThat(((Bands.InBand) award.working()).ratio()).isEqualTo(Ratio.of(240, 400));
    }

    @Test
    void theWorkingOfAChecklistNamesWhatIsOpenAndTheSumBeforeTheCap() {
        Checklist rule = Rule.checklist(Rule.item("a", "1"), Rule.item("b", "1"), Rule.item("c", "1"))
                .withCap("1.5");
        Checklist.Ticked working =
                (Checklist.Ticked) rule.award(Observation.checked("c", "a")).working();
        assertThat(working.ticked()).containsExactly(Rule.item("a", "1"), Rule.item("c", "1"));
        assertThat(working.open()).containsExactly(Rule.item("b", "1"));
        assertThat(working.sum()).isEqualTo(Points.of(2));
        assertThat(working.rule()).isEqualTo(rule);
    }

    @Test
    void theWorkingOfCasesNamesTheKindsThatOccurredInTheOrderOfTheRule() {
        PerCase rule =
                Rule.perFault("5", Rule.kind("serious", "2"), Rule.kind("minor", "0.5"), Rule.kind("slip", "0.1"));
        PerCase.Counted working = (PerCase.Counted)
                rule.award(Observation.counts("minor", 3).and("slip", 0).and("serious", 1))
                        .working();
        assertThat(working.counts())
                .containsExactly(
                        new PerCase.Count(Rule.kind("serious", "2"), 1),
                        new PerCase.Count(Rule.kind("minor", "0.5"), 3));
        assertThat(working.sum()).isEqualTo(Points.parse("3.5"));
    }

    @Test
    void peersAreTheUnitsThatHaveAFigure() {
        assertThat(Peers.of(List.of(
                                Observation.quantity(3),
                                Observation.ratio(1, 2),
                                Observation.ratio(1, 0),
                                Observation.missing("no report"),
                                Observation.chosen("yes")))
                        .size())
                .isEqualTo(2);
        assertThat(Peers.of(List.of()).size()).isZero();
    }

    @Test
    void aCheckOfOneUnitNeedsNoPeers() {
        AgainstPeers rule = Rule.againstPeers("40", Reference.BEST);
        rule.check(Observation.quantity(3));
        rule.check(Observation.missing("no report"));
        assertThatThrownBy(() -> rule.check(Observation.chosen("yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A ratio or a number is needed, not an option (yes).\nMaybe 47/52, 88.42% or 3.");
    }

    @Test
    void theMaximumIsThatOfTheBestOption() {
        assertThat(new Options(someOptions()).max()).isEqualTo(Points.of(1));
        assertThat(Rule.bands(Rule.otherwise("3"), Rule.atLeast("1", "2")).max())
                .isEqualTo(Points.of(3));
        assertThat(Rule.interpolation(Rule.at("0", "5"), Rule.at("1", "0")).max())
                .isEqualTo(Points.of(5));
        assertThat(Rule.bestOf(Rule.part("a", Rule.proportion("2")), Rule.part("b", Rule.proportion("7")))
                        .max())
                .isEqualTo(Points.of(7));
        assertThat(Rule.sumOf(Rule.part("a", Rule.proportion("2")), Rule.part("b", Rule.proportion("7")))
                        .max())
                .isEqualTo(Points.of(9));
        assertThat(Rule.tracked().max()).isEqualTo(Points.ZERO);
    }
}
