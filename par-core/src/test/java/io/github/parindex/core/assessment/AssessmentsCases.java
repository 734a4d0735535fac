package io.github.parindex.core.assessment;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Silence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The assessments of a campaign. */
final class AssessmentsCases {

    private static final CriteriaSet SET = CriteriaSet.of("PAR-2026", leaf("1", "Plan", statedUpTo("10")));

    private static Assessment of(String code) {
        return Assessment.of(SET, Unit.of(code, "Unit " + code));
    }

    @Test
    void unitsStayInTheOrderGiven() {
        var campaign = Assessments.of(SET, of("B"), of("A"));
        assertThat(campaign.all()).containsExactly(of("B"), of("A"));
        assertThat(campaign.set()).isSameAs(SET);
        assertThat(campaign.assessment("A")).isEqualTo(of("A"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> campaign.all().clear());
    }

    @Test
    void aUnitThatIsAssessedTwiceIsRefused() {
        var again = Assessment.of(SET, Unit.of("A", "Sở Nội vụ").in("sở"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessments.of(SET, of("A"), of("B"), again))
                .withMessage("The unit (A) is assessed twice: Unit A, and Sở Nội vụ.");
    }

    @Test
    void aUnitUnderAnotherSetIsRefused() {
        var other = CriteriaSet.of("PAR-2025", leaf("1", "Plan", statedUpTo("8")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessments.of(SET, of("A"), Assessment.of(other, Unit.of("B", "Unit B"))))
                .withMessage(
                        "The unit (B) is assessed under another criteria set than the others. The one is (PAR-2025),"
                                + " the other (PAR-2026).");
    }

    @Test
    void anUnknownUnitIsAnsweredWithUpToTenThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessments.of(SET, of("B"), of("A")).assessment("C"))
                .withMessage("There is no unit (C) among 2 units.\nMaybe one of [B, A].");
        var many = IntStream.rangeClosed(1, 12).mapToObj(i -> of("U" + i)).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessments.of(SET, many).assessment("C"))
                .withMessage("There is no unit (C) among 12 units.\n"
                        + "Maybe one of [U1, U2, U3, U4, U5, U6, U7, U8, U9, U10].");
    }

    @Test
    void theCampaignIsShownAsItStoodAfterARound() {
        var verified = of("A").with("1", Entry.of(Round.SELF_ASSESSED, stated("9")))
                .with("1", Entry.of(Round.VERIFIED_1, stated("7")));
        var campaign = Assessments.of(SET, verified, of("B"));
        assertThat(campaign.asOf(Round.SELF_ASSESSED))
                .isEqualTo(Assessments.of(SET, verified.asOf(Round.SELF_ASSESSED), of("B")))
                .isNotEqualTo(campaign);
        assertThat(campaign.asOf(Round.FINAL)).isEqualTo(campaign);
    }

    @Test
    void oneUnitIsReplacedInItsPlaceAndANewOneStandsLast() {
        var silence = Silence.of("assessment.warning.nothing", "Số liệu còn đang nhập");
        var campaign = Assessments.of(SET, of("B"), of("A")).withSilences(List.of(silence));
        var scored = of("B").with("1", stated("9"));
        assertThat(campaign.with(scored).all()).containsExactly(scored, of("A"));
        assertThat(campaign.with(of("C")).all()).containsExactly(of("B"), of("A"), of("C"));
        assertThat(campaign.with(of("C")).silences()).containsExactly(silence);
        assertThat(campaign.all()).containsExactly(of("B"), of("A"));
    }

    @Test
    void aUnitOfAnotherSetIsNotPutIn() {
        var other = CriteriaSet.of("PAR-2025", leaf("1", "Plan", statedUpTo("8")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessments.of(SET, of("A")).with(Assessment.of(other, Unit.of("A", "Unit A"))))
                .withMessage("The unit (A) is assessed under another criteria set than the others. "
                        + "The one is (PAR-2025), the other (PAR-2026).");
    }

    @Test
    void aUnitLeavesTheCampaign() {
        var campaign = Assessments.of(SET, of("B"), of("A"));
        assertThat(campaign.without("B").all()).containsExactly(of("A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> campaign.without("C"))
                .withMessage("There is no unit (C) among 2 units.\nMaybe one of [B, A].");
    }

    @Test
    void aCampaignIsAValue() {
        var campaign = Assessments.of(SET, of("A"), of("B"));
        assertThat(campaign)
                .isEqualTo(Assessments.of(SET, List.of(of("A"), of("B"))))
                .hasSameHashCodeAs(Assessments.of(SET, List.of(of("A"), of("B"))))
                .isNotEqualTo(Assessments.of(SET, of("A")))
                .isNotEqualTo("PAR-2026");
        var other = CriteriaSet.of("PAR-2025", leaf("1", "Plan", statedUpTo("8")));
        assertThat(Assessments.of(SET)).isNotEqualTo(Assessments.of(other));
        assertThat(campaign).hasToString("2 units assessed under PAR-2026 (1 leaf criterion, max 10)");
    }
}
