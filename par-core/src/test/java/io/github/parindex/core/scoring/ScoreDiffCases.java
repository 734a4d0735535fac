package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Policy.WhenMissing;
import io.github.parindex.core.criteria.Policy.WhenNotApplicable;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.ScoreDiff.Basis;
import io.github.parindex.core.scoring.ScoreDiff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changed between two scorecards: self-assessed and verified, last year and this. */
final class ScoreDiffCases {

    private static final Unit UNIT = Unit.of("SNV", "Sở Nội vụ");

    private static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026",
            group(
                    "1",
                    "Assessed",
                    leaf("1.1", "Plan", statedUpTo("10")),
                    leaf("1.2", "Report", statedUpTo("10")),
                    leaf("1.3", "Staff", statedUpTo("20")),
                    leaf("1.10", "Files", proportion("30"))),
            survey("S", "Survey", leaf("S.1", "Citizens", statedUpTo("30"))),
            bonus("B", "Initiatives", leaf("B.1", "Initiative", statedUpTo("2"))),
            leaf("T", "Petitions", tracked()));

    private static final Assessment ROUNDS = Assessment.of(SET, UNIT)
            .with("1.1", Entry.of(Round.SELF_ASSESSED, stated("10")))
            .with("1.1", Entry.of(Round.VERIFIED_1, stated("8")))
            .with("1.2", Entry.of(Round.SELF_ASSESSED, stated("7")))
            .with("1.2", Entry.of(Round.VERIFIED_1, stated("9")))
            .with("1.3", Entry.of(Round.SELF_ASSESSED, stated("20")))
            .with("1.10", Entry.of(Round.SELF_ASSESSED, ratio(95, 100)))
            .with("1.10", Entry.of(Round.VERIFIED_1, ratio(90, 100)))
            .with("T", Entry.of(Round.SELF_ASSESSED, quantity(3)))
            .with("S.1", Entry.of(Round.SURVEY, stated("25")));

    private static Scorecard scored(Policy policy, Observation plan) {
        return Scorer.score(
                Assessment.of(SET.with(policy), UNIT).with("1.1", plan).with("S.1", stated("25")));
    }

    private static ScoreDiff selfAndVerified() {
        return ScoreDiff.between(
                Scorer.score(ROUNDS.asOf(Round.SELF_ASSESSED)), Scorer.score(ROUNDS.asOf(Round.VERIFIED_1)));
    }

    @Test
    void selfAssessedAndVerifiedDifferCriterionByCriterion() {
        var diff = selfAndVerified();
        assertThat(diff.basis()).isEqualTo(Basis.POINTS);
        assertThat(diff.changes())
                .map(Change::toString)
                .containsExactly(
                        "1.1 Plan   10 of 10 → 8 of 10   -2",
                        "1.2 Report   7 of 10 → 9 of 10   +2",
                        "1.3 Staff   20 of 20 → 20 of 20   0",
                        "1.10 Files   28.5 of 30 → 27 of 30   -1.5",
                        "S.1 Citizens   25 of 30 → 25 of 30   0",
                        "B.1 Initiative   0 → 0   0",
                        "T Petitions   – → –   no comparison");
        assertThat(diff.total()).contains(Points.parse("-1.5"));
        assertThat(diff.dropped()).isEmpty();
        assertThat(diff.added()).isEmpty();
    }

    @Test
    void whatMovedIsOrderedByItsSizeAndThenByCode() {
        assertThat(selfAndVerified().moved())
                .extracting(change -> change.after().criterion().code())
                .containsExactly("1.1", "1.2", "1.10");
        assertThat(selfAndVerified()).hasToString("SNV → SNV   90.5 → 89, 3 criteria moved (POINTS)");
    }

    @Test
    void aScoreThatAppearsOrDisappearsMoved() {
        var before = Scorer.score(ROUNDS.asOf(Round.SELF_ASSESSED));
        var after = Scorer.score(
                ROUNDS.asOf(Round.SELF_ASSESSED).with("1.3", Entry.of(Round.VERIFIED_1, missing("no evidence"))));
        assertThat(ScoreDiff.between(before, after).moved())
                .map(Change::toString)
                .containsExactly("1.3 Staff   20 of 20 → –   no comparison");
        assertThat(ScoreDiff.between(after, before).moved())
                .map(Change::toString)
                .containsExactly("1.3 Staff   – → 20 of 20   no comparison");
    }

    @Test
    void whatIsMissingInBothDidNotMove() {
        var card = scored(Policy.withDefaults(), missing("not sent"));
        assertThat(ScoreDiff.between(card, card).moved()).isEmpty();
    }

    @Test
    void whatScoresByPolicyIsCompared() {
        var asZero = Policy.withDefaults().with(WhenMissing.ZERO).with(WhenNotApplicable.ZERO);
        var zeros = ScoreDiff.between(scored(asZero, stated("4")), scored(asZero, missing("not sent")));
        assertThat(zeros.changes().get(0).by()).contains(Points.of(-4));
        var zero = ScoreDiff.between(scored(asZero, stated("4")), scored(asZero, notApplicable("none")));
        assertThat(zero.changes().get(0).by()).contains(Points.of(-4));
        var asFull = Policy.withDefaults().with(WhenNotApplicable.FULL_SCORE);
        var full = ScoreDiff.between(scored(asFull, stated("4")), scored(asFull, notApplicable("none")));
        assertThat(full.changes().get(0).by()).contains(Points.of(6));
    }

    @Test
    void whatLeftTheMaximumIsNotCompared() {
        var policy = Policy.withDefaults();
        var diff = ScoreDiff.between(scored(policy, stated("4")), scored(policy, notApplicable("none")));
        assertThat(diff.changes().get(0)).hasToString("1.1 Plan   4 of 10 → –   no comparison");
    }

    @Test
    void aCardThatCouldNotBeScoredHasNoTotalToCompare() {
        var nothing = Scorer.score(Assessment.of(SET, UNIT));
        var something = scored(Policy.withDefaults(), stated("4"));
        assertThat(ScoreDiff.between(nothing, something).total()).isEqualTo(Optional.empty());
        assertThat(ScoreDiff.between(something, nothing).total()).isEqualTo(Optional.empty());
        assertThat(ScoreDiff.between(something, something).total()).contains(Points.ZERO);
    }

    private static final CriteriaSet LAST_YEAR = CriteriaSet.of(
            "PAR-2025",
            leaf("1", "Files", proportion("40")),
            leaf("1.1", "Plan", statedUpTo("5")),
            leaf("1.3", "Staff", statedUpTo("15")),
            leaf("9", "Paper", statedUpTo("10")),
            leaf("T", "Petitions", tracked()));

    private static final Scorecard CARD_2025 = Scorer.score(Assessment.of(LAST_YEAR, UNIT)
            .with("1", ratio(90, 100))
            .with("1.1", stated("4.5"))
            .with("1.3", stated("10"))
            .with("9", stated("1"))
            .with("T", quantity(3)));

    private static final CriteriaMapping MAPPING =
            CriteriaMapping.sameCodes(LAST_YEAR, SET).with("1", "1.10");

    @Test
    void whatBothObservedIsCappedRoundedAndRescaledAsTheWholeIs() {
        CriteriaSet capped = CriteriaSet.of(
                "S",
                leaf("1", "Plan", statedUpTo("10")),
                leaf("2", "Report", statedUpTo("10")),
                bonus("3", "Initiatives", leaf("3.1", "One", statedUpTo("5")), leaf("3.2", "Other", statedUpTo("5")))
                        .withCap("5"));
        Assessment early = Assessment.of(capped, UNIT)
                .with("1", stated("10"))
                .with("3.1", stated("5"))
                .with("3.2", stated("0"));
        Assessment late = early.with("2", stated("3")).with("3.2", stated("5"));
        ScoreDiff diff = ScoreDiff.between(Scorer.score(early), Scorer.score(late));
        assertThat(diff.isPartial()).isTrue();
        assertThat(diff.total()).contains(Points.ZERO);
        CriteriaMapping mapping = CriteriaMapping.sameCodes(capped, capped);
        assertThat(ScoreDiff.between(Scorer.score(early), Scorer.score(late), mapping)
                        .total())
                .contains(Points.ZERO);

        CriteriaSet rescaled = CriteriaSet.of(
                        "S",
                        leaf("1", "Plan", statedUpTo("10")),
                        leaf("2", "Report", statedUpTo("10")),
                        leaf("3", "Staff", statedUpTo("20")))
                .with(Policy.withDefaults().with(WhenNotApplicable.RESCALE_BLOCK));
        Assessment first = Assessment.of(rescaled, UNIT).with("1", stated("4")).with("3", notApplicable("none"));
        Assessment second = first.with("1", stated("5")).with("2", stated("10"));
        assertThat(ScoreDiff.between(Scorer.score(first), Scorer.score(second)).total())
                .contains(Points.of(3));
    }

    @Test
    void acrossSetsPercentagesOfTheMaximumAreCompared() {
        var diff = ScoreDiff.between(CARD_2025, Scorer.score(ROUNDS), MAPPING);
        assertThat(diff.basis()).isEqualTo(Basis.PERCENT_OF_MAXIMUM);
        assertThat(diff.changes())
                .map(Change::toString)
                .containsExactly(
                        "1.1 Plan   4.5 of 5 → 8 of 10   -10",
                        "1.3 Staff   10 of 15 → 20 of 20   +33.33",
                        "1.10 Files   36 of 40 → 27 of 30   0",
                        "T Petitions   – → –   no comparison");
        assertThat(diff.dropped()).extracting(Leaf::code).containsExactly("9");
        assertThat(diff.added()).extracting(Leaf::code).containsExactly("1.2", "S.1", "B.1");
        assertThat(diff.moved())
                .extracting(change -> change.after().criterion().code())
                .containsExactly("1.3", "1.1");
    }

    /** 51.5 of 70 is 73.57 %, 89 of 100 is 89 %. */
    @Test
    void theWholeIsThenComparedByThePublishedIndex() {
        var diff = ScoreDiff.between(CARD_2025, Scorer.score(ROUNDS), MAPPING);
        assertThat(diff.total()).contains(Points.parse("15.43"));
        assertThat(diff).hasToString("SNV → SNV   51.5 → 89, 2 criteria moved (PERCENT_OF_MAXIMUM)");
    }

    @Test
    void acrossSetsAWholeWithoutAnIndexIsNotCompared() {
        var nothing = Scorer.score(Assessment.of(LAST_YEAR, UNIT));
        assertThat(ScoreDiff.between(nothing, Scorer.score(ROUNDS), MAPPING).total())
                .isEmpty();
        assertThat(ScoreDiff.between(CARD_2025, Scorer.score(Assessment.of(SET, UNIT)), MAPPING)
                        .total())
                .isEmpty();
        assertThat(ScoreDiff.between(nothing, Scorer.score(ROUNDS), MAPPING).moved())
                .extracting(change -> change.after().criterion().code())
                .containsExactly("1.1", "1.3", "1.10");
    }

    @Test
    void acrossSetsPointsAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreDiff.between(CARD_2025, Scorer.score(ROUNDS)))
                .withMessage("The cards were scored under different criteria sets. The one is (PAR-2025), the"
                        + " other (PAR-2026).\nMaybe compare them through a CriteriaMapping.");
    }

    @Test
    void aMappingBetweenOtherSetsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScoreDiff.between(CARD_2025, Scorer.score(ROUNDS), CriteriaMapping.sameCodes(SET, SET)))
                .withMessage("The mapping begins at another criteria set than the earlier scores."
                        + " The one is (PAR-2026), the other (PAR-2025).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreDiff.between(
                        CARD_2025, Scorer.score(ROUNDS), CriteriaMapping.sameCodes(LAST_YEAR, LAST_YEAR)))
                .withMessage("The mapping ends at another criteria set than the later scores."
                        + " The one is (PAR-2025), the other (PAR-2026).");
    }

    @Test
    void theSameSetMayBeComparedThroughAMapping() {
        var before = Scorer.score(ROUNDS.asOf(Round.SELF_ASSESSED));
        var diff = ScoreDiff.between(before, Scorer.score(ROUNDS), CriteriaMapping.sameCodes(SET, SET));
        assertThat(diff.moved())
                .map(Change::by)
                .containsExactly(Optional.of(Points.of(-20)), Optional.of(Points.of(20)), Optional.of(Points.of(-5)));
    }

    @Test
    void nobodyChangesADifferenceThroughItsLists() {
        var diff = selfAndVerified();
        List<Change> changes = new ArrayList<>(diff.changes());
        var copy = new ScoreDiff(diff.before(), diff.after(), diff.basis(), changes, List.of(), List.of());
        changes.clear();
        assertThat(copy).isEqualTo(diff);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> diff.added().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> diff.dropped().clear());
    }
}
