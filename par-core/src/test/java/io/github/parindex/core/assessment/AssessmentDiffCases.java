package io.github.parindex.core.assessment;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.AssessmentDiff.Aspect;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.rule.Observation;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person changed between two states of an assessment is listed entry by entry. */
final class AssessmentDiffCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026", leaf("1", "Plan", statedUpTo("10")), leaf("2", "Files on time", proportion("3")));
    private static final Unit UNIT = Unit.of("SNV", "Sở Nội vụ");
    private static final Assessment SENT = Assessment.of(SET, UNIT).with("2", self(ratio(47, 52)));

    private static Entry self(Observation observation) {
        return Entry.of(Round.SELF_ASSESSED, observation).withEvidence("KH-01");
    }

    @Test
    void nothingDiffersFromItself() {
        AssessmentDiff diff = AssessmentDiff.between(SENT, SENT.with("2", self(ratio(47, 52))));
        assertThat(diff.changes()).isEmpty();
        assertThat(diff).hasToString("SNV: 0 entries changed");
    }

    @Test
    void theVerifierAddsARoundAndLeavesTheOther() {
        var verified = Entry.of(Round.VERIFIED_1, ratio(45, 52)).withNote("Hai hồ sơ trễ hạn");
        AssessmentDiff diff = AssessmentDiff.between(SENT, SENT.with("2", verified));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.criterion().code()).isEqualTo("2");
            assertThat(change.round()).isEqualTo(Round.VERIFIED_1);
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).contains(verified);
            assertThat(change.aspects()).containsExactly(Aspect.OBSERVATION, Aspect.NOTE);
        });
    }

    @Test
    void eachAspectIsToldApart() {
        var other = self(ratio(47, 52)).withEvidence("KH-02");
        assertThat(AssessmentDiff.between(SENT, SENT.with("2", other)).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.aspects()).containsExactly(Aspect.EVIDENCE));
        var noted = self(ratio(47, 52)).withNote("theo báo cáo quý");
        assertThat(AssessmentDiff.between(SENT, SENT.with("2", noted)).of(Aspect.NOTE))
                .hasSize(1);
        assertThat(AssessmentDiff.between(SENT, SENT.with("2", noted)).of(Aspect.OBSERVATION))
                .isEmpty();
        var computed = self(ratio(47, 52)).with(new Origin.Formula("A1/A2"));
        assertThat(AssessmentDiff.between(SENT, SENT.with("2", computed)).of(Aspect.ORIGIN))
                .hasSize(1);
    }

    @Test
    void whatWasTakenBackIsShown() {
        AssessmentDiff diff = AssessmentDiff.between(SENT, SENT.without("2", Round.SELF_ASSESSED));
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.after()).isEmpty();
            assertThat(change.aspects()).containsExactly(Aspect.OBSERVATION, Aspect.EVIDENCE);
            assertThat(change)
                    .hasToString(
                            "2 SELF_ASSESSED [OBSERVATION, EVIDENCE]: SELF_ASSESSED: 47/52, evidence [KH-01] → none");
        });
    }

    @Test
    void aRoundThatIsTakenBackLetsTheEarlierCountAgain() {
        Assessment verified = SENT.with("2", Entry.of(Round.VERIFIED_1, ratio(45, 52)));
        assertThat(verified.without("2", Round.VERIFIED_1)).isEqualTo(SENT);
        assertThat(verified.without("2", Round.VERIFIED_1).observations().get(1))
                .isEqualTo(ratio(47, 52));
        assertThat(verified.without("2", Round.VERIFIED_2)).isEqualTo(verified);
        assertThat(SENT.without("2", Round.SELF_ASSESSED).isEmpty()).isTrue();
    }

    @Test
    void aUnitThatIsCalledOtherwiseIsChangedTooAndOrderIsThatOfTheSet() {
        Assessment renamed = Assessment.of(SET, Unit.of("SNV", "Sở Nội vụ tỉnh"))
                .with("2", self(ratio(46, 52)))
                .with("1", stated("9"));
        AssessmentDiff diff = AssessmentDiff.between(SENT, renamed);
        assertThat(diff.isUnitChanged()).isTrue();
        assertThat(diff.changes().stream().map(change -> change.criterion().code()))
                .containsExactly("1", "2");
        assertThat(diff).hasToString("SNV: 2 entries changed, SNV Sở Nội vụ → SNV Sở Nội vụ tỉnh");
        assertThat(diff.changes().get(1).before()).isEqualTo(Optional.of(self(ratio(47, 52))));
    }

    @Test
    void twoUnitsAndTwoSetsAreNotCompared() {
        Assessment other = Assessment.of(SET, Unit.of("STC", "Sở Tài chính"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDiff.between(SENT, other))
                .withMessage("Two states of one unit are compared, not of (SNV) and (STC).");
        var later = CriteriaSet.of("PAR-2027", leaf("1", "Plan", statedUpTo("10")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDiff.between(SENT, Assessment.of(later, UNIT)))
                .withMessage("The two states of the unit (SNV) are assessed under two criteria sets. "
                        + "The one is (PAR-2026), the other (PAR-2027).");
    }
}
