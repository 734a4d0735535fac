package io.github.parindex.core.assessment;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.rule.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was observed of one unit, round by round. */
final class AssessmentCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026",
            group(
                    "1",
                    "Leadership",
                    leaf("1.1", "Plan", statedUpTo("10")),
                    leaf("1.2", "Report", proportion("5")),
                    leaf("1.3", "One-stop shop", statedUpTo("5")).onlyFor("sở", "huyện")),
            survey("S", "Survey", leaf("S.1", "Courtesy", statedUpTo("30"))));

    private static final Unit DEPARTMENT = Unit.of("SNV", "Sở Nội vụ").in("sở");
    private static final Unit COMMUNE = Unit.of("BD", "Xã Bình Đức").in("xã");
    private static final Assessment EMPTY = Assessment.of(SET, DEPARTMENT);

    private static Entry entry(Round round, String points) {
        return Entry.of(round, stated(points));
    }

    @Test
    void whatNobodyObservedIsMissing() {
        assertThat(EMPTY.observations()).hasSize(4).containsOnly(missing(new Reason.NotObserved()));
        assertThat(EMPTY.entries("1.1")).isEmpty();
        assertThat(EMPTY.set()).isSameAs(SET);
        assertThat(EMPTY.unit()).isSameAs(DEPARTMENT);
    }

    @Test
    void whatIsLimitedToOtherBlocksIsNotApplicable() {
        assertThat(Assessment.of(SET, COMMUNE).observations())
                .containsExactly(
                        missing(new Reason.NotObserved()),
                        missing(new Reason.NotObserved()),
                        notApplicable(new Reason.OnlyForBlocks(Set.of("sở", "huyện"))),
                        missing(new Reason.NotObserved()));
    }

    @Test
    void anObservationIsAddedInACopy() {
        var one = EMPTY.with("1.2", ratio(47, 52));
        assertThat(one.observations().get(1)).isEqualTo(ratio(47, 52));
        assertThat(one.entries("1.2")).containsExactly(Entry.of(Round.FINAL, ratio(47, 52)));
        assertThat(EMPTY.entries("1.2")).isEmpty();
    }

    @Test
    void theSameObservationsInAnyOrderAreTheSameAssessment() {
        var observations = Map.of("1.2", ratio(47, 52), "1.1", stated("8"), "S.1", stated("25.5"));
        var atOnce = Assessment.of(SET, DEPARTMENT, observations);
        var oneByOne =
                EMPTY.with("S.1", stated("25.50")).with("1.1", stated("8")).with("1.2", ratio(47, 52));
        assertThat(oneByOne).isEqualTo(atOnce).hasSameHashCodeAs(atOnce).hasToString(atOnce.toString());
    }

    @Test
    void allRoundsAtOnceAreTheSameAssessmentAsOneByOne() {
        var verified = entry(Round.VERIFIED_1, "8");
        var claimed = entry(Round.SELF_ASSESSED, "9.5").withEvidence("BC-12");
        var atOnce = Assessment.ofEntries(
                SET, DEPARTMENT, Map.of("1.1", List.of(verified, claimed), "S.1", List.of(entry(Round.SURVEY, "25"))));
        var oneByOne = EMPTY.with("1.1", claimed).with("1.1", verified).with("S.1", entry(Round.SURVEY, "25"));
        assertThat(atOnce).isEqualTo(oneByOne).hasSameHashCodeAs(oneByOne);
        assertThat(atOnce.entries("1.1")).containsExactly(claimed, verified);
    }

    @Test
    void entriesMayStandLeafByLeaf() {
        var verified = entry(Round.VERIFIED_1, "8");
        var byLeaf = Assessment.ofEntries(SET, DEPARTMENT, List.of(List.of(verified), List.of(), List.of(), List.of()));
        assertThat(byLeaf).isEqualTo(EMPTY.with("1.1", verified));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.ofEntries(SET, DEPARTMENT, List.of(List.of(verified))))
                .withMessage(
                        "There are entries of (1) leaves, but the criteria set (PAR-2026) has 4.\nMaybe give an empty list"
                                + " for each leaf without entries.");
    }

    @Test
    void twoEntriesOfOneRoundAreRefused() {
        var twice = Map.of("1.1", List.of(entry(Round.VERIFIED_1, "8"), entry(Round.VERIFIED_1, "7")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.ofEntries(SET, DEPARTMENT, twice))
                .withMessage("The criterion (1.1) has two entries of the round (verified 1).");
    }

    @Test
    void anUnknownCriterionIsRefusedWithThoseThatExist() {
        var message = "The criteria set (PAR-2026) has no leaf criterion (1.4).\nMaybe one of [1.1, 1.2, 1.3, S.1].";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with("1.4", stated("1")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(SET, DEPARTMENT, Map.of("1.4", stated("1"))))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.entries("1.4"))
                .withMessage(message);
    }

    @Test
    void anObservationTheRuleCannotScoreIsRefusedWithItsCriterion() {
        var message = "Criterion (1.1): Stated points are needed, not a ratio (47/52).\nMaybe points within 0 and 10.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with("1.1", ratio(47, 52)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(SET, DEPARTMENT, Map.of("1.1", ratio(47, 52))))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with("1.1", stated("10.01")))
                .withMessage("Criterion (1.1): The stated points lie within 0 and 10, not (10.01).");
    }

    @ParameterizedTest
    @CsvSource({"SELF_ASSESSED, self assessed", "VERIFIED_1, verified 1", "VERIFIED_2, verified 2"})
    void aSurveyCriterionIsObservedBySurveyOnly(Round round, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with("S.1", entry(round, "25")))
                .withMessage("The criterion (S.1) is scored by survey, so it has no entry of the round (" + words
                        + ").\nMaybe the round survey or final.");
    }

    @Test
    void anyOtherCriterionIsNeverObservedBySurvey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.with("1.1", entry(Round.SURVEY, "8")))
                .withMessage("The criterion (1.1) is not scored by survey, so it has no entry of the round (survey).\n"
                        + "Maybe the round self assessed or final.");
    }

    @Test
    void aCriterionThatDoesNotApplyToTheBlockTakesNoObservation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.of(SET, COMMUNE).with("1.3", stated("1")))
                .withMessage("The criterion (1.3) applies to [sở, huyện] only, but the unit (BD) is of (xã).");
        var stated = notApplicable("no one-stop shop");
        assertThat(Assessment.of(SET, COMMUNE)
                        .with("1.3", stated)
                        .observations()
                        .get(2))
                .isEqualTo(stated);
        assertThat(EMPTY.with("1.3", stated("1")).observations().get(2)).isEqualTo(stated("1"));
    }

    @Test
    void theLatestRoundCounts() {
        var verified = EMPTY.with("1.1", entry(Round.VERIFIED_2, "8"))
                .with("1.1", entry(Round.SELF_ASSESSED, "10"))
                .with("1.1", entry(Round.VERIFIED_1, "7"));
        assertThat(verified.entries("1.1"))
                .extracting(Entry::round)
                .containsExactly(Round.SELF_ASSESSED, Round.VERIFIED_1, Round.VERIFIED_2);
        assertThat(verified.observations().get(0)).isEqualTo(stated("8"));
        assertThat(verified.with("1.1", stated("9")).observations().get(0)).isEqualTo(stated("9"));
    }

    @Test
    void anEntryOfTheSameRoundIsReplaced() {
        var corrected = EMPTY.with("1.1", entry(Round.VERIFIED_1, "7")).with("1.1", entry(Round.VERIFIED_1, "7.5"));
        assertThat(corrected.entries("1.1")).containsExactly(entry(Round.VERIFIED_1, "7.5"));
    }

    @Test
    void aLaterMissingValueReplacesAnEarlierScore() {
        var withdrawn = EMPTY.with("1.1", entry(Round.SELF_ASSESSED, "10"))
                .with("1.1", Entry.of(Round.VERIFIED_1, missing("no evidence")));
        assertThat(withdrawn.observations().get(0)).isEqualTo(missing("no evidence"));
    }

    @Test
    void anEarlierRoundLeavesLaterOnesOutButKeepsTheSurvey() {
        var all = EMPTY.with("1.1", entry(Round.SELF_ASSESSED, "10"))
                .with("1.1", entry(Round.VERIFIED_1, "7"))
                .with("1.1", entry(Round.VERIFIED_2, "8"))
                .with("1.1", entry(Round.FINAL, "9"))
                .with("S.1", entry(Round.SURVEY, "25"));
        assertThat(all.asOf(Round.SELF_ASSESSED).observations()).contains(stated("10"), stated("25"));
        assertThat(all.asOf(Round.VERIFIED_1).observations().get(0)).isEqualTo(stated("7"));
        assertThat(all.asOf(Round.VERIFIED_2).observations().get(0)).isEqualTo(stated("8"));
        assertThat(all.asOf(Round.SURVEY).observations().get(0)).isEqualTo(stated("8"));
        assertThat(all.asOf(Round.FINAL)).isEqualTo(all);
        assertThat(all.asOf(Round.SELF_ASSESSED).entries("S.1")).containsExactly(entry(Round.SURVEY, "25"));
    }

    @Test
    void whatWasDecidedInTheEndIsNoSurveyAndIsLeftOut() {
        var decided = EMPTY.with("S.1", stated("25"));
        assertThat(decided.asOf(Round.VERIFIED_2).entries("S.1")).isEmpty();
    }

    @Test
    void evidenceTravelsWithTheObservation() {
        var proven = entry(Round.SELF_ASSESSED, "10")
                .withEvidence("12/KH-SNV", "https://snv.gov.vn/12")
                .withNote("issued in January");
        var kept = EMPTY.with("1.1", proven).with("1.1", entry(Round.VERIFIED_1, "7"));
        assertThat(kept.asOf(Round.SELF_ASSESSED).entries("1.1").get(0))
                .isEqualTo(new Entry(
                        Round.SELF_ASSESSED,
                        stated("10"),
                        List.of("12/KH-SNV", "https://snv.gov.vn/12"),
                        "issued in January"));
        assertThat(proven.withNote("").evidence()).containsExactly("12/KH-SNV", "https://snv.gov.vn/12");
        assertThat(proven.withEvidence().note()).isEqualTo("issued in January");
    }

    @Test
    void nobodyChangesAnAssessmentThroughItsLists() {
        List<String> evidence = new ArrayList<>(List.of("12/KH-SNV"));
        var entry = new Entry(Round.FINAL, stated("1"), evidence, "");
        evidence.clear();
        assertThat(entry.evidence()).containsExactly("12/KH-SNV");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EMPTY.observations().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EMPTY.with("1.1", entry).entries("1.1").clear());
    }

    @Test
    void anAssessmentIsAValue() {
        assertThat(EMPTY).isEqualTo(Assessment.of(SET, DEPARTMENT));
        assertThat(EMPTY).isNotEqualTo(EMPTY.with("1.1", stated("1")));
        assertThat(EMPTY).isNotEqualTo(Assessment.of(SET, DEPARTMENT.in("huyện")));
        assertThat(EMPTY)
                .isNotEqualTo(Assessment.of(SET.with(Policy.withDefaults().with(Policy.WhenMissing.ZERO)), DEPARTMENT));
        assertThat(EMPTY).isNotEqualTo("SNV");
    }

    @Test
    void assessmentsAndEntriesAreShownInOneLine() {
        assertThat(EMPTY.with("1.1", stated("1"))).hasToString("SNV Sở Nội vụ (sở): 1 of 4 criteria observed");
        assertThat(entry(Round.VERIFIED_1, "7.5")).hasToString("VERIFIED_1: 7.5 stated");
        assertThat(entry(Round.SELF_ASSESSED, "10").withEvidence("12/KH-SNV").withNote("issued in January"))
                .hasToString("SELF_ASSESSED: 10 stated, evidence [12/KH-SNV], issued in January");
    }

    @Test
    void anEntryKnowsHowItsValueCameIntoItsFile() {
        var typed = entry(Round.SELF_ASSESSED, "10");
        var computed = typed.with(new Origin.Formula("B2/C2"));
        assertThat(typed.origin()).isEqualTo(new Origin.Typed());
        assertThat(computed.withNote("checked").withEvidence("1").origin()).isEqualTo(new Origin.Formula("B2/C2"));
        assertThat(computed).isNotEqualTo(typed).hasToString("SELF_ASSESSED: 10 stated, formula B2/C2");
        assertThat(typed.with(new Origin.PercentCell())).hasToString("SELF_ASSESSED: 10 stated, percent cell");
        assertThat(new Origin.Typed()).hasToString("typed");
    }

    @Test
    void aUnitIsShownWithWhatIsSpecialAboutIt() {
        assertThat(Unit.of("SNV", "Sở Nội vụ")).hasToString("SNV Sở Nội vụ");
        assertThat(DEPARTMENT).hasToString("SNV Sở Nội vụ (sở)");
        assertThat(DEPARTMENT.with(Participation.SCORED_ONLY)).hasToString("SNV Sở Nội vụ (sở), SCORED_ONLY");
        assertThat(Unit.of("VP", "Văn phòng").with(Participation.EXCLUDED)).hasToString("VP Văn phòng, EXCLUDED");
        assertThat(DEPARTMENT.with(Participation.EXCLUDED).in("xã"))
                .isEqualTo(new Unit("SNV", "Sở Nội vụ", "xã", Participation.EXCLUDED));
    }

    @ParameterizedTest
    @CsvSource({"'', Sở Nội vụ", "SNV, ' '"})
    void aUnitWithoutCodeOrNameIsRefused(String code, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.of(code, name))
                .withMessage("A unit has a code and a name, not (" + code + ") and (" + name + ").");
    }
}
