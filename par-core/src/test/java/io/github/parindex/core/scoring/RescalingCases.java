package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.deduction;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Policy.WhenNotApplicable;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a removed criterion does to the total, as Bắc Giang's form and Hà Nội's framework compute it.
 *
 * <p>Bắc Giang: ratio = round(verified / (max - removed) × 100, 2), brought back to the nominal maximum of the verified
 * block; survey points are added as they are.
 */
final class RescalingCases {

    /** An assessed block of 70 in which 2.5 may not apply, and a survey of 30. */
    private static final CriteriaSet BAC_GIANG = CriteriaSet.of(
                    "BG-2025",
                    group(
                            "1",
                            "Assessed",
                            leaf("1.1", "Procedures", statedUpTo("67.5")),
                            leaf("1.2", "Petitions", statedUpTo("2.5"))),
                    survey(
                            "S",
                            "Survey",
                            leaf("S.1", "Citizens", statedUpTo("20")),
                            leaf("S.2", "Staff", statedUpTo("10"))),
                    bonus("B", "Initiatives", leaf("B.1", "Initiative", statedUpTo("2"))),
                    deduction("D", "Violations", leaf("D.1", "Late report", statedUpTo("1"))))
            .with(Policy.withDefaults().with(WhenNotApplicable.RESCALE_BLOCK));

    private static final Assessment VERIFIED = Assessment.of(BAC_GIANG, Unit.of("SNV", "Sở Nội vụ"))
            .with("1.1", stated("61.46"))
            .with("1.2", notApplicable("no petitions"))
            .with("S.1", stated("17.5"))
            .with("S.2", stated("8"));

    private static Scorecard under(Policy policy) {
        return Scorer.score(Assessment.of(BAC_GIANG.with(policy), Unit.of("SNV", "Sở Nội vụ"))
                .with("1.1", stated("61.46"))
                .with("1.2", notApplicable("no petitions"))
                .with("S.1", stated("17.5"))
                .with("S.2", stated("8")));
    }

    @Test
    void theVerifiedBlockIsBroughtBackToItsNominalMaximum() {
        var rescaling = Scorer.score(VERIFIED).rescaling().orElseThrow();
        assertThat(rescaling)
                .isEqualTo(new Rescaling(
                        Points.parse("61.46"),
                        Points.parse("67.5"),
                        Points.of(70),
                        new BigDecimal("91.05"),
                        Rounding.halfUp(2)));
        assertThat(rescaling.points()).isEqualTo(Points.parse("63.735"));
        assertThat(rescaling).hasToString("61.46 of 67.5 is 91.05 % (half up to 2 places), of 70 that is 63.735");
    }

    @Test
    void theSurveyKeepsItsMaximum() {
        var card = Scorer.score(VERIFIED);
        assertThat(card.score("S").applicable()).isEqualTo(Points.of(30));
        assertThat(card.score("S").points()).isEqualTo(Points.parse("25.5"));
        assertThat(card.total()).isEqualTo(Points.parse("89.235"));
        assertThat(card.applicable()).isEqualTo(Points.of(100));
        assertThat(card.lost()).isEqualTo(Points.parse("10.765"));
        assertThat(card.index()).contains(new Ratio(new BigDecimal("89.235"), new BigDecimal("100")));
        assertThat(card).hasToString("SNV Sở Nội vụ   89.235 of 100, index 89.24");
    }

    @Test
    void nodesShowTheirPointsBeforeRescaling() {
        var card = Scorer.score(VERIFIED);
        assertThat(card.score("1")).hasToString("1 Assessed   61.46 of 67.5");
        assertThat(card.scores()).extracting(each -> each.criterion().code()).containsExactly("1", "S", "B", "D");
        assertThat(card.losses())
                .map(Loss::toString)
                .containsExactly(
                        "1.1 Procedures   61.46 of 67.5   −6.04   61.46 as stated",
                        "S.1 Citizens   17.5 of 20   −2.5   17.5 as stated",
                        "S.2 Staff   8 of 10   −2   8 as stated");
    }

    @Test
    void bonusAndDeductionsAreAddedAfterRescaling() {
        var card = Scorer.score(VERIFIED.with("B.1", stated("1.5")).with("D.1", stated("0.25")));
        assertThat(card.total()).isEqualTo(Points.parse("90.485"));
        assertThat(card.applicable()).isEqualTo(Points.of(100));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            to 2 places, half up   | HALF_UP   | 2 | 91.05  | 63.735
            to 4 places, half up   | HALF_UP   | 4 | 91.0519 | 63.73633
            to whole percent, down | DOWN      | 0 | 91     | 63.7
            to whole percent, up   | UP        | 0 | 92     | 64.4
            """)
    void theCompletionRatioIsRoundedAsThePolicySays(
            String name, RoundingMode mode, int places, String percentage, String points) {
        var policy = BAC_GIANG.policy().withBlock(new Rounding(places, mode));
        var rescaling = under(policy).rescaling().orElseThrow();
        assertThat(rescaling.percentage()).as(name).isEqualByComparingTo(percentage);
        assertThat(rescaling.points()).isEqualTo(Points.parse(points));
    }

    @Test
    void otherPoliciesRescaleNoBlock() {
        assertThat(under(Policy.withDefaults()).rescaling()).isEqualTo(Optional.empty());
        assertThat(under(Policy.withDefaults().with(WhenNotApplicable.ZERO)).rescaling())
                .isEmpty();
        assertThat(under(Policy.withDefaults().with(WhenNotApplicable.FULL_SCORE))
                        .rescaling())
                .isEmpty();
    }

    @Test
    void aBlockFromWhichNothingIsRemovedIsNotRescaled() {
        var card = Scorer.score(VERIFIED.with("1.2", stated("1")));
        assertThat(card.rescaling()).isEmpty();
        assertThat(card.total()).isEqualTo(Points.parse("87.96"));
    }

    @Test
    void aSurveyCriterionThatDoesNotApplyRescalesNoBlock() {
        var card = Scorer.score(VERIFIED.with("1.2", stated("1")).with("S.2", notApplicable("no staff survey")));
        assertThat(card.rescaling()).isEmpty();
        assertThat(card).hasToString("SNV Sở Nội vụ   79.96 of 90, index 88.84");
    }

    @Test
    void aBlockOfWhichNothingIsLeftIsNotRescaled() {
        var card = Scorer.score(VERIFIED.with("1.1", notApplicable("new unit")));
        assertThat(card.rescaling()).isEmpty();
        assertThat(card).hasToString("SNV Sở Nội vụ   25.5 of 30, index 85.00");
    }

    @Test
    void whatIsMissingStaysOutOfTheNominalMaximum() {
        var set = CriteriaSet.of(
                        "BG",
                        leaf("1", "Procedures", statedUpTo("40")),
                        leaf("2", "Petitions", statedUpTo("20")),
                        leaf("3", "Staff", statedUpTo("10")))
                .with(BAC_GIANG.policy());
        var card = Scorer.score(Assessment.of(set, Unit.of("SNV", "Sở Nội vụ"))
                .with("1", stated("30"))
                .with("2", notApplicable("no petitions"))
                .with("3", missing("not sent")));
        assertThat(card.rescaling().orElseThrow())
                .hasToString("30 of 40 is 75.00 % (half up to 2 places), of 60 that is 45");
        assertThat(card).hasToString("SNV Sở Nội vụ   45 of 60, index 75.00, provisional");
    }

    @Test
    void aBlockOfNestedGroupsIsRescaledAsAWhole() {
        var set = CriteriaSet.of(
                        "BG",
                        group(
                                "1",
                                "Procedures",
                                leaf("1.1", "On time", statedUpTo("30")),
                                survey("1.2", "Asked", leaf("1.2.1", "Citizens", statedUpTo("10")))),
                        group(
                                "2",
                                "Leadership",
                                leaf("2.1", "Plan", statedUpTo("20")),
                                leaf("2.2", "Report", statedUpTo("10"))))
                .with(BAC_GIANG.policy());
        var card = Scorer.score(Assessment.of(set, Unit.of("SNV", "Sở Nội vụ"))
                .with("1.1", stated("27"))
                .with("1.2.1", stated("9"))
                .with("2.1", stated("15"))
                .with("2.2", notApplicable("newly founded")));
        assertThat(card.rescaling().orElseThrow())
                .hasToString("42 of 50 is 84.00 % (half up to 2 places), of 60 that is 50.4");
        assertThat(card).hasToString("SNV Sở Nội vụ   59.4 of 70, index 84.86");
    }

    /** Hà Nội, cấp phòng: survey 30 of 100 is optional; without one the verified 70 are brought to 100. */
    @Test
    void withoutASurveyTheVerifiedScoreIsBroughtToOneHundred() {
        var set = CriteriaSet.of(
                "HN",
                group("1", "Assessed", leaf("1.1", "Work", statedUpTo("70"))),
                survey("S", "Survey", leaf("S.1", "Citizens", statedUpTo("30"))));
        var verified = Assessment.of(set, Unit.of("P1", "Phòng Nội vụ")).with("1.1", stated("61.46"));
        assertThat(Scorer.score(verified.with("S.1", notApplicable("no survey this year"))))
                .hasToString("P1 Phòng Nội vụ   61.46 of 70, index 87.80");
        assertThat(Scorer.score(verified.with("S.1", stated("25.5"))))
                .hasToString("P1 Phòng Nội vụ   86.96 of 100, index 86.96");
    }
}
