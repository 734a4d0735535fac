package io.github.parindex.core.scoring;

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

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Policy.WhenMissing;
import io.github.parindex.core.criteria.Policy.WhenNotApplicable;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Missing is not zero is not not-applicable. One unit earns 20 of 30 and 25 of 30; on the third criterion, worth 40, it
 * has a zero, nothing yet, or nothing that could arise.
 */
final class MissingCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026",
            group(
                    "1",
                    "Assessed",
                    leaf("1.1", "Plan", statedUpTo("30")),
                    leaf("1.2", "Files on time", proportion("40").withZeroDenominator(ZeroDenominator.NOT_APPLICABLE))),
            survey("S", "Survey", leaf("S.1", "Courtesy", statedUpTo("30"))));

    private static final Observation ZERO = ratio(0, 50);
    private static final Observation NOTHING_YET = missing("no report received");
    private static final Observation NOTHING_AROSE = notApplicable("no files");

    private static Scorecard card(Policy policy, Observation files) {
        return Scorer.score(Assessment.of(SET.with(policy), Unit.of("SNV", "Sở Nội vụ"))
                .with("1.1", stated("20"))
                .with("1.2", files)
                .with("S.1", stated("25")));
    }

    private static Policy policy(WhenMissing missing, WhenNotApplicable notApplicable) {
        return Policy.withDefaults().with(missing).with(notApplicable);
    }

    /**
     * Rescaling the block: 20 of 30 is 66.67 %, of 70 that is 46.669; with 25 by survey 71.669. Everything: 45 of 60 is
     * 75 %.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a zero is a score whatever the policy      | ZERO          | PROVISIONAL | RESCALE_EVERYTHING | 45     | 100 | 45    | SCORED                 | false
            a zero is a score under the other one      | ZERO          | ZERO        | RESCALE_BLOCK      | 45     | 100 | 45    | SCORED                 | false
            missing is left out for the time being     | NOTHING_YET   | PROVISIONAL | RESCALE_EVERYTHING | 45     | 60  | 75    | MISSING_PROVISIONAL    | true
            missing never rescales the block           | NOTHING_YET   | PROVISIONAL | RESCALE_BLOCK      | 45     | 60  | 75    | MISSING_PROVISIONAL    | true
            missing is not a full score                | NOTHING_YET   | PROVISIONAL | FULL_SCORE         | 45     | 60  | 75    | MISSING_PROVISIONAL    | true
            missing is not a zero unless so stated     | NOTHING_YET   | PROVISIONAL | ZERO               | 45     | 60  | 75    | MISSING_PROVISIONAL    | true
            missing scores zero where evidence was due | NOTHING_YET   | ZERO        | RESCALE_EVERYTHING | 45     | 100 | 45    | MISSING_AS_ZERO        | false
            zero by policy keeps the block as it is    | NOTHING_YET   | ZERO        | RESCALE_BLOCK      | 45     | 100 | 45    | MISSING_AS_ZERO        | false
            missing as zero beside a full score        | NOTHING_YET   | ZERO        | FULL_SCORE         | 45     | 100 | 45    | MISSING_AS_ZERO        | false
            missing as zero beside zero                | NOTHING_YET   | ZERO        | ZERO               | 45     | 100 | 45    | MISSING_AS_ZERO        | false
            not applicable leaves the maximum          | NOTHING_AROSE | PROVISIONAL | RESCALE_EVERYTHING | 45     | 60  | 75    | NOT_APPLICABLE_REMOVED | false
            the same where missing scores zero         | NOTHING_AROSE | ZERO        | RESCALE_EVERYTHING | 45     | 60  | 75    | NOT_APPLICABLE_REMOVED | false
            not applicable rescales its block          | NOTHING_AROSE | PROVISIONAL | RESCALE_BLOCK      | 71.669 | 100 | 71.67 | NOT_APPLICABLE_REMOVED | false
            the same again where missing scores zero   | NOTHING_AROSE | ZERO        | RESCALE_BLOCK      | 71.669 | 100 | 71.67 | NOT_APPLICABLE_REMOVED | false
            nothing arose, so the score is full        | NOTHING_AROSE | PROVISIONAL | FULL_SCORE         | 85     | 100 | 85    | NOT_APPLICABLE_AS_FULL | false
            full as well where missing scores zero     | NOTHING_AROSE | ZERO        | FULL_SCORE         | 85     | 100 | 85    | NOT_APPLICABLE_AS_FULL | false
            not applicable scores zero where so stated | NOTHING_AROSE | PROVISIONAL | ZERO               | 45     | 100 | 45    | NOT_APPLICABLE_AS_ZERO | false
            zero as well where missing scores zero     | NOTHING_AROSE | ZERO        | ZERO               | 45     | 100 | 45    | NOT_APPLICABLE_AS_ZERO | false
            """)
    void theThreeStayApart(
            String name,
            String files,
            WhenMissing missing,
            WhenNotApplicable notApplicable,
            String total,
            String applicable,
            String index,
            Treatment treatment,
            boolean provisional) {
        Observation observed = switch (files) {
            case "ZERO" -> ZERO;
            case "NOTHING_YET" -> NOTHING_YET;
            default -> NOTHING_AROSE;
        };
        var card = card(policy(missing, notApplicable), observed);
        assertThat(card.total()).as(name).isEqualTo(Points.parse(total));
        assertThat(card.applicable()).isEqualTo(Points.parse(applicable));
        assertThat(card.published()).contains(Points.parse(index));
        assertThat(card.leaves().get(1).treatment()).isEqualTo(treatment);
        assertThat(card.isProvisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @EnumSource(WhenNotApplicable.class)
    void aRatioOfNothingIsNotApplicableWhereTheRuleSaysSo(WhenNotApplicable treatment) {
        var policy = Policy.withDefaults().with(treatment);
        var ofNothing = card(policy, ratio(0, 0));
        var stated = card(policy, NOTHING_AROSE);
        assertThat(ofNothing.total()).isEqualTo(stated.total());
        assertThat(ofNothing.applicable()).isEqualTo(stated.applicable());
        assertThat(ofNothing.leaves().get(1).treatment())
                .isEqualTo(stated.leaves().get(1).treatment());
    }

    @Test
    void theReasonStandsBesideThePointsThatWereLost() {
        assertThat(card(policy(WhenMissing.ZERO, WhenNotApplicable.ZERO), NOTHING_YET)
                        .losses())
                .map(Loss::toString)
                .containsExactly(
                        "1.2 Files on time   0 of 40   −40   missing: no report received, scored zero by policy",
                        "1.1 Plan   20 of 30   −10   20 as stated",
                        "S.1 Courtesy   25 of 30   −5   25 as stated");
        assertThat(card(policy(WhenMissing.ZERO, WhenNotApplicable.ZERO), NOTHING_AROSE)
                        .losses())
                .first()
                .hasToString("1.2 Files on time   0 of 40   −40   not applicable: no files, scored zero by policy");
        assertThat(card(Policy.withDefaults(), ZERO).losses())
                .first()
                .hasToString("1.2 Files on time   0 of 40   −40   40 × 0/50, half up to 2 places");
    }

    @Test
    void whatLeftTheMaximumIsNoLossAndSaysWhy() {
        var left = card(Policy.withDefaults(), NOTHING_YET);
        assertThat(left.losses()).map(loss -> loss.score().criterion().code()).containsExactly("1.1", "S.1");
        assertThat(left.score("1.2"))
                .hasToString("1.2 Files on time   0 of 0   missing: no report received, left out for the time being");
        assertThat(card(Policy.withDefaults(), NOTHING_AROSE).score("1.2"))
                .hasToString(
                        "1.2 Files on time   0 of 0   not applicable: no files, removed from the maximum by policy");
        assertThat(card(Policy.withDefaults().with(WhenNotApplicable.FULL_SCORE), NOTHING_AROSE)
                        .score("1.2"))
                .hasToString("1.2 Files on time   40 of 40   not applicable: no files, scored in full by policy");
    }

    @Test
    void aProvisionalTotalSaysSo() {
        assertThat(card(Policy.withDefaults(), NOTHING_YET))
                .hasToString("SNV Sở Nội vụ   45 of 60, index 75.00, provisional");
        assertThat(card(Policy.withDefaults(), NOTHING_AROSE)).hasToString("SNV Sở Nội vụ   45 of 60, index 75.00");
    }

    @Test
    void aMissingSurveyMakesTheTotalProvisionalToo() {
        var card = Scorer.score(Assessment.of(SET, Unit.of("SNV", "Sở Nội vụ"))
                .with("1.1", stated("20"))
                .with("1.2", ratio(50, 50)));
        assertThat(card).hasToString("SNV Sở Nội vụ   60 of 70, index 85.71, provisional");
    }

    @Test
    void whereNothingCouldBeScoredThereIsNoIndex() {
        var card = Scorer.score(Assessment.of(SET, Unit.of("SNV", "Sở Nội vụ")));
        assertThat(card.total()).isEqualTo(Points.ZERO);
        assertThat(card.applicable()).isEqualTo(Points.ZERO);
        assertThat(card.index()).isEqualTo(Optional.empty());
        assertThat(card.published()).isEqualTo(Optional.empty());
        assertThat(card.losses()).isEmpty();
        assertThat(card).hasToString("SNV Sở Nội vụ   0 of 0, provisional");
    }

    @ParameterizedTest
    @CsvSource({
        "SCORED, scored, false",
        "MISSING_PROVISIONAL, left out for the time being, true",
        "MISSING_AS_ZERO, scored zero by policy, true",
        "NOT_APPLICABLE_REMOVED, removed from the maximum by policy, true",
        "NOT_APPLICABLE_AS_FULL, scored in full by policy, true",
        "NOT_APPLICABLE_AS_ZERO, scored zero by policy, true",
        "NOTHING_CLAIMED, nothing claimed, true",
        "TRACKED, tracked, false"
    })
    void aTreatmentIsStatedUnlessTheAwardSpeaksForItself(Treatment treatment, String words, boolean stated) {
        assertThat(treatment).hasToString(words);
        assertThat(treatment.isStated()).isEqualTo(stated);
    }
}
