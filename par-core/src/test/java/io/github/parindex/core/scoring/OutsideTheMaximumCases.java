package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.deduction;
import static io.github.parindex.core.criteria.Criterion.followed;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Policy.WhenMissing;
import io.github.parindex.core.criteria.Policy.WhenNotApplicable;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bonus, deduction and what is only followed: outside the hundred points of the set. */
final class OutsideTheMaximumCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026",
            group("1", "Assessed", leaf("1.1", "Work", statedUpTo("70")), leaf("1.2", "Noted", tracked())),
            survey("S", "Survey", leaf("S.1", "Citizens", statedUpTo("30"))),
            bonus("B", "Initiatives", leaf("B.1", "Initiative", statedUpTo("4")), leaf("B.2", "Prize", statedUpTo("3")))
                    .withCap("5"),
            deduction(
                            "D",
                            "Violations",
                            leaf("D.1", "Late reports", perCase("3", kind("report", "0.5"))),
                            leaf("D.2", "Fines", statedUpTo("4")))
                    .withCap("6"),
            followed("F", "Figures", leaf("F.1", "Petitions", statedUpTo("8"))));

    private static Assessment assessed() {
        return Assessment.of(SET, Unit.of("SNV", "Sở Nội vụ"))
                .with("1.1", stated("60"))
                .with("S.1", stated("25"));
    }

    @Test
    void aBonusIsAddedOutsideTheMaximum() {
        var card = Scorer.score(assessed().with("B.1", stated("2.5")));
        assertThat(card).hasToString("SNV Sở Nội vụ   87.5 of 100, index 87.50");
        assertThat(card.score("B")).hasToString("B Initiatives   2.5 of 0");
        assertThat(card.score("B").lost()).isEqualTo(Points.parse("-2.5"));
        assertThat(card.score("B.1")).hasToString("B.1 Initiative   2.5 of 0   2.5 as stated");
    }

    @Test
    void aBonusEndsAtItsCap() {
        var card = Scorer.score(assessed().with("B.1", stated("4")).with("B.2", stated("3")));
        assertThat(card.score("B").points()).isEqualTo(Points.of(5));
        assertThat(card.total()).isEqualTo(Points.of(90));
    }

    @Test
    void aBonusMayLiftTheIndexOverOneHundred() {
        var best =
                assessed().with("1.1", stated("70")).with("S.1", stated("29")).with("B.1", stated("4"));
        assertThat(Scorer.score(best)).hasToString("SNV Sở Nội vụ   103 of 100, index 103.00");
        assertThat(Scorer.score(best).lost()).isEqualTo(Points.of(-3));
    }

    @Test
    void aDeductionIsTakenAwayOutsideTheMaximum() {
        var card = Scorer.score(assessed().with("D.1", counts("report", 3)));
        assertThat(card).hasToString("SNV Sở Nội vụ   83.5 of 100, index 83.50");
        assertThat(card.score("D")).hasToString("D Violations   -1.5 of 0");
        assertThat(card.score("D").lost()).isEqualTo(Points.parse("1.5"));
    }

    @Test
    void aDeductionEndsAtItsCap() {
        var card = Scorer.score(assessed().with("D.1", counts("report", 9)).with("D.2", stated("4")));
        assertThat(card.score("D.1").points()).isEqualTo(Points.of(-3));
        assertThat(card.score("D").points()).isEqualTo(Points.of(-6));
        assertThat(card.total()).isEqualTo(Points.of(79));
    }

    @Test
    void deductionsMayPushTheIndexBelowZero() {
        var worst = assessed().with("1.1", stated("0")).with("S.1", stated("1")).with("D.2", stated("4"));
        assertThat(Scorer.score(worst)).hasToString("SNV Sở Nội vụ   -3 of 100, index -3.00");
    }

    @Test
    void aDeductionIsALossAndABonusIsNone() {
        var card = Scorer.score(assessed().with("B.1", stated("2")).with("D.1", counts("report", 3)));
        assertThat(card.losses())
                .map(Loss::toString)
                .containsExactly(
                        "1.1 Work   60 of 70   −10   60 as stated",
                        "S.1 Citizens   25 of 30   −5   25 as stated",
                        "D.1 Late reports   -1.5 of 0   −1.5   3 × report 0.5");
    }

    @ParameterizedTest
    @EnumSource(WhenMissing.class)
    void whatWasNotClaimedIsNeitherMissingNorProvisional(WhenMissing treatment) {
        var set = SET.with(Policy.withDefaults().with(treatment).with(WhenNotApplicable.FULL_SCORE));
        var card = Scorer.score(Assessment.of(set, Unit.of("SNV", "Sở Nội vụ"))
                .with("1.1", stated("60"))
                .with("S.1", stated("25"))
                .with("B.2", notApplicable("no contest"))
                .with("D.2", missing("not asked")));
        assertThat(card).hasToString("SNV Sở Nội vụ   85 of 100, index 85.00");
        assertThat(card.score("B.1"))
                .hasToString("B.1 Initiative   0 of 0   missing: not observed yet, nothing claimed");
        assertThat(card.leaves().subList(3, 7))
                .extracting(LeafScore::treatment)
                .containsOnly(Treatment.NOTHING_CLAIMED);
    }

    @Test
    void aClaimOfZeroIsAScore() {
        var card = Scorer.score(assessed().with("B.1", stated("0")));
        assertThat(card.score("B.1")).hasToString("B.1 Initiative   0 of 0   0 as stated");
    }

    @ParameterizedTest
    @CsvSource({"8", "0"})
    void whatIsFollowedNeverCounts(String points) {
        var card = Scorer.score(assessed().with("F.1", stated(points)).with("1.2", quantity(12)));
        assertThat(card).hasToString("SNV Sở Nội vụ   85 of 100, index 85.00");
        assertThat(card.score("F")).hasToString("F Figures   0 of 0");
        assertThat(card.score("F.1")).hasToString("F.1 Petitions   0 of 0   " + points + " as stated");
        assertThat(card.score("1.2")).hasToString("1.2 Noted   0 of 0   12, tracked only");
    }

    @Test
    void whatIsFollowedIsNeverAskedFor() {
        assertThat(Scorer.score(assessed()).isProvisional()).isFalse();
        assertThat(Scorer.score(assessed()).leaves())
                .filteredOn(leaf -> leaf.treatment() == Treatment.TRACKED)
                .extracting(leaf -> leaf.criterion().code())
                .containsExactly("1.2", "F.1");
        Observation absent = notApplicable("no petitions");
        assertThat(Scorer.score(assessed().with("F.1", absent)).total()).isEqualTo(Points.of(85));
    }

    @Test
    void onlyABonusIsNoIndex() {
        var card = Scorer.score(Assessment.of(SET, Unit.of("SNV", "Sở Nội vụ")).with("B.1", stated("2")));
        assertThat(card.index()).isEmpty();
        assertThat(card).hasToString("SNV Sở Nội vụ   2 of 0, provisional");
    }
}
