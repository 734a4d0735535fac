package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.assessment.Verifiers.Duty;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Claims of a campaign, who verified them, and what became of them. */
final class RoundReviewCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "S",
            group("1", "Chỉ đạo", leaf("1.1", "Kế hoạch", statedUpTo("2")), leaf("1.2", "Báo cáo", statedUpTo("3"))),
            group("2", "Dịch vụ", leaf("2.1", "Đúng hạn", statedUpTo("5").checkedBy(proportion("5"), "0.015"))));

    private static Entry entry(Round round, String points, String note) {
        return Entry.of(round, stated(points)).withNote(note);
    }

    private static final Assessment A = Assessment.of(SET, Unit.of("A", "Sở A").in("sở"))
            .with("1.1", entry(Round.SELF_ASSESSED, "2", "đã ban hành"))
            .with("1.1", entry(Round.VERIFIED_1, "1", "ban hành chậm"))
            .with("1.1", entry(Round.VERIFIED_2, "1.5", "chấp nhận một phần"))
            .with("1.2", entry(Round.SELF_ASSESSED, "3", ""))
            .with(
                    "2.1",
                    Entry.of(
                            Round.SELF_ASSESSED,
                            new Observation.StatedPoints(Points.parse("4.5"), Optional.of(Observation.ratio(9, 10)))))
            .with(
                    "2.1",
                    Entry.of(
                            Round.VERIFIED_1,
                            new Observation.StatedPoints(Points.parse("4.5"), Optional.of(Observation.ratio(4, 5)))));

    private static final Assessment B = Assessment.of(
                    SET, Unit.of("SNV", "Sở Nội vụ").in("sở"))
            .with("1.1", entry(Round.SELF_ASSESSED, "1", ""))
            .with("1.1", entry(Round.VERIFIED_1, "2", ""))
            .with("1.2", entry(Round.VERIFIED_1, "2", ""));

    private static final Assessments ALL = Assessments.of(SET, A, B);

    private static final Verifiers VERIFIERS = Verifiers.none(SET)
            .with("1", "Sở Nội vụ")
            .with("1.2", "Sở Tài chính")
            .with(new Duty("Văn phòng UBND", "", "", "SNV"));

    @Test
    void everyClaimSaysWhatBecameOfIt() {
        assertThat(RoundReview.of(ALL, VERIFIERS).claims())
                .extracting(RoundReview.Claim::toString)
                .containsExactly(
                        "A 1.1   2 → 1.5   LOWERED by Sở Nội vụ, explained: đã ban hành, remark: chấp nhận một phần,"
                                + " NOT_CHECKED",
                        "A 1.2   3 → 3   NOT_VERIFIED by Sở Tài chính, NOT_CHECKED",
                        "A 2.1   4.5 → 4.5   ACCEPTED, BEYOND_TOLERANCE",
                        "SNV 1.1   1 → 2   RAISED by Văn phòng UBND, NOT_CHECKED");
    }

    @Test
    void claimsAddUpByUnitCriterionAndVerifier() {
        RoundReview review = RoundReview.of(ALL, VERIFIERS);
        assertThat(review)
                .hasToString(
                        "SELF_ASSESSED → FINAL: 4 claims: 1 accepted, 1 lowered, 1 raised, 1 not verified, 1 explained,"
                                + " 1 disputed; 10.5 → 11");
        assertThat(review.byVerifier()).containsOnlyKeys("Sở Nội vụ", "Sở Tài chính", "", "Văn phòng UBND");
        assertThat(review.byVerifier().get("Sở Nội vụ").change())
                .isEqualTo(Points.parse("0.5").negated());
        assertThat(review.byUnit().get("A"))
                .hasToString(
                        "3 claims: 1 accepted, 1 lowered, 0 raised, 1 not verified, 1 explained, 1 disputed; 9.5 → 9");
        assertThat(review.byCriterion()).containsOnlyKeys("1.1", "1.2", "2.1");
        assertThat(review.byCriterion().get("1.1").change()).isEqualTo(Points.parse("0.5"));
        for (var sums : List.of(review.byUnit(), review.byCriterion(), review.byVerifier())) {
            assertThat(Points.sum(sums.values(), RoundReview.Sum::change))
                    .isEqualTo(review.whole().change());
            assertThat(sums.values().stream().mapToInt(RoundReview.Sum::claims).sum())
                    .isEqualTo(4);
        }
        assertThat(review.disputed())
                .extracting(claim -> claim.criterion().code())
                .containsExactly("2.1");
    }

    @Test
    void onlyRoundsUpToTheLaterOneCount() {
        RoundReview first = RoundReview.of(ALL, Round.SELF_ASSESSED, Round.VERIFIED_1, VERIFIERS);
        assertThat(first.claims().get(0).change()).isEqualTo(Points.of(1).negated());
        RoundReview second = RoundReview.of(ALL, Round.VERIFIED_1, Round.VERIFIED_2, VERIFIERS);
        assertThat(second.byUnit().get("A").change()).isEqualTo(Points.parse("0.5"));
        assertThat(second.byUnit().get("A").unverified()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundReview.of(ALL, Round.VERIFIED_2, Round.VERIFIED_1, VERIFIERS))
                .withMessageStartingWith(
                        "A review goes from a round to a later one, not from verified 2 to verified 1.");
    }

    @Test
    void aDutyForAUnitOrBlockThatIsNotThereIsWarnedOf() {
        Verifiers slips = VERIFIERS
                .with(new Duty("Thanh tra", "", "", "STCC"))
                .with(new Duty("Văn phòng", "1", "sờ", ""))
                .with(new Duty("Sở Tư pháp", "2", "sở", ""));
        assertThat(VERIFIERS.warnings(ALL)).isEmpty();
        assertThat(slips.warnings(ALL))
                .extracting(Warning::toString)
                .containsExactly(
                        "(Thanh tra) is to verify the unit (STCC), which is not in the campaign.\n"
                                + "Maybe its code is misspelt.",
                        "(Văn phòng) is to verify units of the block (sờ), of which the campaign has none.\n"
                                + "Maybe the name of the block is misspelt.");
    }

    @Test
    void theNarrowerDutyHolds() {
        Unit a = A.unit();
        assertThat(VERIFIERS.of(a, "1.1")).contains("Sở Nội vụ");
        assertThat(VERIFIERS.of(a, "1.2")).contains("Sở Tài chính");
        assertThat(VERIFIERS.of(a, "2.1")).isEqualTo(Optional.empty());
        assertThat(VERIFIERS.of(B.unit(), "1.2")).contains("Văn phòng UBND");
        Verifiers more = VERIFIERS.with(new Duty("Thanh tra", "", "sở", ""));
        assertThat(more.of(a, "1.2")).contains("Thanh tra");
        assertThat(more.of(B.unit(), "1.2")).contains("Văn phòng UBND");
    }

    @Test
    void aDutyOfNoCriterionOrASecondTimeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERIFIERS.with("9", "Sở X"))
                .withMessageContaining("(9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERIFIERS.with("1", "Sở X"))
                .withMessageStartingWith("It is said twice who verifies criterion (1), block (), unit ().");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VERIFIERS.with("2", " "))
                .withMessageStartingWith("Nobody is named who verifies (2).");
    }
}
