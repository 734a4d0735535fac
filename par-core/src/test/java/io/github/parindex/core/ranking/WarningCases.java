package io.github.parindex.core.ranking;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What looks wrong is said, stops nothing, and is silenced by its code with a reason. */
final class WarningCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "S", group("1", "Plan", leaf("1.1", "On time", proportion("20")), leaf("1.2", "Done", proportion("80"))));

    private static CriteriaSet of(Rule rule) {
        return CriteriaSet.of("S", leaf("1", "Plan", rule));
    }

    private static Assessment full(String code, String block) {
        return Assessment.of(SET, Unit.of(code, "Đơn vị " + code).in(block))
                .with("1.1", ratio(1, 2))
                .with("1.2", ratio(1, 2));
    }

    private static Assessments campaign(Assessment... assessments) {
        return Assessments.of(SET, assessments);
    }

    private static List<String> said(List<Warning> warnings) {
        return warnings.stream().map(Warning::toString).toList();
    }

    @Test
    void bandsThatNoShareReachesAreBandsWithoutAPercentSign() {
        assertThat(said(of(bands(atLeast("85", "2"), atLeast("0.5", "1"), otherwise("0")))
                        .warnings()))
                .containsExactly("The band from (85) of (1) cannot be reached by a share.\nMaybe 85%.");
        assertThat(of(bands(atLeast("120%", "2"), atLeast("85%", "1"), otherwise("0")))
                        .warnings())
                .as("growth may be more than the whole")
                .isEmpty();
        assertThat(of(bands(atLeast("85", "2"), otherwise("0"))).warnings())
                .as("a quantity")
                .isEmpty();
    }

    @Test
    void bandsThatGiveMoreForLess() {
        assertThat(said(of(bands(atLeast("85%", "1"), otherwise("3"))).warnings()))
                .containsExactly("The bands of (1) give more (3) behind a better band that gives less (1).\n"
                        + "Maybe two points are swapped; where less is better, bands have upper bounds.");
        assertThat(of(bands(atLeast("85%", "3"), otherwise("1"))).warnings()).isEmpty();
        assertThat(said(of(Rule.sumOf(
                                Rule.part("a", bands(atLeast("85%", "1"), otherwise("3"))),
                                Rule.part("b", proportion("1"))))
                        .warnings()))
                .hasSize(1);
    }

    @Test
    void aShareBelowBoundsThatLackTheirPercentSign() {
        CriteriaSet set = of(bands(atLeast("85", "2"), otherwise("0")));
        assertThat(said(Assessments.of(
                                set, Assessment.of(set, Unit.of("A", "A")).with("1", ratio(9, 10)))
                        .warnings()))
                .containsExactly("The unit (A) has the ratio 9/10 for (1), whose bands begin at [85].\n"
                        + "Maybe these bounds lack a percent sign.");
    }

    @Test
    void aNumberThatMayLackItsPercentSign() {
        CriteriaSet set = of(bands(atLeast("100%", "2"), otherwise("0")));
        assertThat(said(Assessments.of(
                                set, Assessment.of(set, Unit.of("A", "A")).with("1", quantity(95)))
                        .warnings()))
                .containsExactly("The unit (A) has 95 for (1), which counts as 9500 %.\nMaybe 95%.");
        assertThat(Assessments.of(set, Assessment.of(set, Unit.of("A", "A")).with("1", quantity(3)))
                        .warnings())
                .as("three initiatives")
                .isEmpty();
    }

    @Test
    void aBlockThatIsMisspelt() {
        Assessments campaign = campaign(
                full("A", "Sở, ban, ngành cấp tỉnh"),
                full("B", "Sở, ban, ngành cấp tỉnh"),
                full("C", "Sở ban ngành cấp tỉnh"));
        assertThat(said(campaign.warnings()))
                .containsExactly("The block (Sở ban ngành cấp tỉnh) of 1 unit looks like (Sở, ban, ngành cấp tỉnh).\n"
                        + "Maybe (Sở, ban, ngành cấp tỉnh).");
    }

    @Test
    void aBlockThatLooksLikeOneOfTheCriteria() {
        CriteriaSet set = CriteriaSet.of(
                "S", leaf("1", "Plan", proportion("2")).onlyFor("Sở có TTHC"), leaf("2", "All", proportion("2")));
        Assessments campaign = Assessments.of(
                set, Assessment.of(set, Unit.of("A", "A").in("So co TTHC")).with("2", ratio(1, 2)));
        assertThat(said(campaign.warnings()))
                .containsExactly("The block (So co TTHC) of 1 unit looks like (Sở có TTHC).\nMaybe (Sở có TTHC).");
    }

    @Test
    void aUnitThatIsAloneOrWithoutABlock() {
        assertThat(said(campaign(full("A", "Sở"), full("B", "Sở"), full("C", "Tất cả"))
                        .warnings()))
                .containsExactly("The unit (C) is alone in the block (Tất cả), which no criterion knows.\n"
                        + "Maybe the name of the block is misspelt; alone, the unit is the first of its block.");
        Assessments blank = campaign(full("A", "Sở"), full("B", "Sở"), full("C", ""));
        assertThat(said(blank.warnings()))
                .containsExactly("The unit (C) has no block, but others have one.\n"
                        + "Maybe a merged cell: every unit has its block.");
        assertThat(blank.withoutBlock()).extracting(Unit::code).containsExactly("C");
        assertThat(campaign(full("A", "")).warnings()).isEmpty();
        assertThat(campaign(full("A", "Cụm 1"), full("B", "Cụm 2"), full("C", "Cụm 2"), full("D", "Cụm 1"))
                        .warnings())
                .as("numbers are no misspelling")
                .isEmpty();
    }

    @Test
    void aBlockOfItsOwnForEachOfVeryManyUnitsIsSoonLookedThrough() {
        String long200 = "x".repeat(190);
        Assessments many = Assessments.of(
                SET,
                IntStream.range(0, 8_000)
                        .mapToObj(i -> full("U" + i, long200 + Integer.toString(i, 36)))
                        .toList());
        List<Warning> warnings = assertTimeoutPreemptively(Duration.ofSeconds(30), many::warnings);
        assertThat(warnings).extracting(Warning::code).hasSize(8_000).containsOnly("assessment.warning.blockAlone");
        Assessments some = Assessments.of(
                SET,
                IntStream.range(0, 900)
                        .mapToObj(i -> full("U" + i, long200 + Integer.toString(i, 36)))
                        .toList());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), some::warnings))
                .extracting(Warning::code)
                .contains("assessment.warning.blockLike");
    }

    @Test
    void criteriaThatAUnitLeftBlankAndOthersDidNot() {
        CriteriaSet set = CriteriaSet.of(
                "S",
                leaf("1", "Plan", proportion("2")),
                leaf("2", "Files", proportion("2")),
                leaf("3", "Communes", proportion("2")).onlyFor("xã"),
                leaf("4", "Nobody yet", proportion("2")),
                Criterion.bonus("5", "Bonus", leaf("5.1", "Initiatives", proportion("1"))));
        Assessments campaign = Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "A").in("xã"))
                        .with("1", ratio(1, 2))
                        .with("2", ratio(1, 2))
                        .with("3", ratio(1, 2))
                        .with("5.1", ratio(1, 2)),
                Assessment.of(set, Unit.of("B", "B").in("xã")).with("1", missing("later")),
                Assessment.of(set, Unit.of("C", "C").in("huyện")).with("1", ratio(1, 2)),
                Assessment.of(set, Unit.of("D", "D").in("huyện"))
                        .with("1", ratio(1, 2))
                        .with("2", ratio(1, 2)),
                Assessment.of(set, Unit.of("E", "E").in("huyện")));
        assertThat(said(campaign.warnings()))
                .containsExactly(
                        "The unit (B) has left 2 criteria blank that other units filled in: 2, 3.",
                        "The unit (C) has left 1 criterion blank that other units filled in: 2.",
                        "Nothing is filled in for the unit (E E).");
    }

    @Test
    void selfAssessedValuesThatNobodyVerified() {
        Assessment half = Assessment.of(SET, Unit.of("A", "A"))
                .with("1.1", Entry.of(Round.SELF_ASSESSED, ratio(1, 2)))
                .with("1.2", Entry.of(Round.SELF_ASSESSED, ratio(1, 2)))
                .with("1.2", Entry.of(Round.VERIFIED_1, ratio(1, 4)));
        assertThat(said(campaign(half).warnings()))
                .containsExactly("Of 1 unit a part is verified; 1 value counts as self-assessed: A.");
        Assessment none = Assessment.of(SET, Unit.of("A", "A"))
                .with("1.1", Entry.of(Round.SELF_ASSESSED, ratio(1, 2)))
                .with("1.2", Entry.of(Round.SELF_ASSESSED, ratio(1, 2)));
        assertThat(said(campaign(none).warnings()))
                .containsExactly("Nothing of the unit (A) is verified: 2 criteria count as self-assessed: 1.1, 1.2.");
    }

    @Test
    void aUnitThatSentNothingHasNoPlaceUnlessTheCallSaysSo() {
        CriteriaSet zero = SET.with(Policy.withDefaults().with(Policy.WhenMissing.ZERO));
        Assessments campaign = Assessments.of(
                zero,
                Assessment.of(zero, Unit.of("A", "A")).with("1.1", ratio(1, 2)).with("1.2", ratio(1, 2)),
                Assessment.of(zero, Unit.of("B", "B")));
        Ranking ranking = Ranking.of(Scorer.score(campaign));
        assertThat(ranking.standing("B").place()).isEmpty();
        assertThat(said(ranking.warnings())).containsExactly("Nothing is filled in for the unit (B B).");
        assertThat(RankingMethod.withDefaults()
                        .with(Incomplete.TOGETHER)
                        .rank(Scorer.score(campaign))
                        .standing("B")
                        .place())
                .contains(Place.of(2));
    }

    @Test
    void lessIsNotHeldAgainstMoreUnlessTheCallSaysSo() {
        Assessments campaign =
                campaign(full("A", ""), Assessment.of(SET, Unit.of("B", "B")).with("1.1", ratio(1, 1)));
        GradeBands scale = GradeScale.bands(grade("Xuất sắc", "90"), grade("Yếu", "0"));
        Ranking apart = RankingMethod.withDefaults().with(scale).rank(Scorer.score(campaign));
        assertThat(apart.standing("A").place()).contains(Place.of(1));
        assertThat(apart.standing("B").place()).isEmpty();
        assertThat(apart.standing("B").grade()).isEmpty();
        String blank = "The unit (B) has left 1 criterion blank that other units filled in: 1.2.";
        assertThat(said(apart.warnings()))
                .containsExactly(
                        blank,
                        "The unit (B) was observed on 20 of 100 points only: it is provisional, and has no place"
                                + " among those observed on other points.");
        Ranking together = RankingMethod.withDefaults()
                .with(scale)
                .with(Incomplete.TOGETHER)
                .rank(Scorer.score(campaign));
        assertThat(together.standing("B").place()).contains(Place.of(1));
        assertThat(together.standing("B").grade()).contains("Xuất sắc");
        assertThat(said(together.warnings()))
                .containsExactly(
                        blank,
                        "The unit (B) was observed on 20 of 100 points only, and is ranked with those observed on"
                                + " other points.");
        assertThat(together.method())
                .hasToString(
                        "by the published value, tie-break: none, ties: competition, bands [Xuất sắc from 90, Yếu from"
                                + " 0], incomplete units together with the others");
    }

    @Test
    void halfAYearIsHeldAgainstWhatTheWholeYearObservedToo() {
        var year = Scorer.score(full("A", ""));
        var half = Scorer.score(Assessment.of(SET, Unit.of("A", "Đơn vị A")).with("1.1", ratio(1, 1)));
        var diff = ScoreDiff.between(year, half);
        assertThat(diff.isPartial()).isTrue();
        assertThat(diff.shared()).hasSize(1);
        assertThat(diff.total()).contains(Points.parse("10"));
        assertThat(diff).hasToString("A → A   50 → 20, 2 criteria moved (POINTS, on what both observed)");
        var percent = ScoreDiff.between(year, half, CriteriaMapping.sameCodes(SET, SET));
        assertThat(percent.total()).contains(Points.parse("50"));
        assertThat(ScoreDiff.between(year, year).isPartial()).isFalse();
    }

    @Test
    void allUnitsThatLackTheSameAreRanked() {
        Assessments half = campaign(
                Assessment.of(SET, Unit.of("A", "A")).with("1.1", ratio(1, 2)),
                Assessment.of(SET, Unit.of("B", "B")).with("1.1", ratio(1, 1)));
        Ranking ranking = Ranking.of(Scorer.score(half));
        assertThat(ranking.standing("A").place()).contains(Place.of(2));
        assertThat(ranking.warnings()).isEmpty();
    }

    @Test
    void gradesWithoutALowestOneOrAsShares() {
        RankingMethod method = RankingMethod.withDefaults().with(GradeScale.bands(grade("A", "0.9")));
        assertThat(said(method.rank(Scorer.score(campaign(full("A", "")))).warnings()))
                .containsExactly(
                        "The grade (A) begins at 0.9 %.\nMaybe bounds of grades are percent, such as 90.",
                        "Below 0.9, where (A) begins, there is no grade.\nMaybe the lowest grade begins at 0.");
    }

    @Test
    void aListOfUnitsKnowsWhoIsMissingAndHowTheyAreCalled() {
        Roster roster = Roster.of(List.of(
                Unit.of("A", "Sở Nội vụ").in("Sở"),
                Unit.of("B", "Đơn vị B").in("Sở"),
                Unit.of("D", "Y tế").in("Sở")));
        Assessments came = campaign(full("A", "Sở"), full("B", "Ban"), full("C", "Sở"));
        assertThat(said(roster.warnings(came)))
                .containsExactly(
                        "The unit (A) is called (Đơn vị A) here, and (Sở Nội vụ) in the list of units.",
                        "The unit (B) is of the block (Ban) here, and of (Sở) in the list of units.",
                        "The unit (C Đơn vị C) is not in the list of units.",
                        "Nothing came of the unit (D Y tế).");
        assertThat(roster.awaited(came)).extracting(Unit::code).containsExactly("D");
        assertThat(roster.units()).hasSize(3);
        assertThat(roster).hasToString("3 units");
    }

    @Test
    void aWarningIsSilencedByItsCodeForACriterionOrForAll() {
        CriteriaSet set = CriteriaSet.of(
                "S",
                leaf("1", "Plan", bands(atLeast("85%", "1"), otherwise("3"))),
                leaf("2", "Late", bands(atLeast("85%", "1"), otherwise("3"))));
        Silence one = Silence.of("criteria.warning.bandsFall", "tỷ lệ trễ hạn, càng ít càng tốt")
                .onlyFor("2");
        assertThat(set.withSilences(List.of(one)).warnings())
                .extracting(Warning::criterion)
                .containsExactly(Optional.of("1"));
        assertThat(set.withSilences(List.of(Silence.of("criteria.warning.bandsFall", "đã xem")))
                        .warnings())
                .isEmpty();
        assertThat(one).hasToString("criteria.warning.bandsFall of 2: tỷ lệ trễ hạn, càng ít càng tốt");
        Assessments campaign = campaign(full("A", "Sở"), full("B", "Sở"), full("C", "Tất cả"))
                .withSilences(List.of(Silence.of("assessment.warning.blockAlone", "khối riêng")));
        assertThat(campaign.warnings()).isEmpty();
        Ranking ranking = Ranking.of(Scorer.score(campaign));
        assertThat(ranking.warnings()).isEmpty();
        assertThat(ranking.board().silences()).extracting(Silence::reason).containsExactly("khối riêng");
        assertThat(ranking.board())
                .isNotEqualTo(Scorer.score(campaign.withSilences(List.of())))
                .isEqualTo(Scorer.score(campaign.withSilences(campaign.silences())));
        assertThatThrownBy(() -> Silence.of("x", " ")).hasMessage("A warning (x) is silenced with a reason.");
        assertThatThrownBy(() -> set.withSilences(List.of(one.onlyFor("9"))))
                .hasMessageStartingWith("The criteria set (S) has no criterion (9).");
    }

    @Test
    void aWarningIsSilencedForOneUnit() {
        Assessments campaign = campaign(
                Assessment.of(SET, Unit.of("A", "A")).with("1.1", Entry.of(Round.SELF_ASSESSED, ratio(1, 2))),
                Assessment.of(SET, Unit.of("B", "B")).with("1.1", Entry.of(Round.SELF_ASSESSED, ratio(1, 2))));
        assertThat(campaign.warnings()).extracting(Warning::unit).containsExactly(Optional.of("A"), Optional.of("B"));
        Silence seen =
                Silence.of("assessment.warning.notVerified", "thẩm định sau").about("A");
        assertThat(campaign.withSilences(List.of(seen)).warnings())
                .extracting(Warning::unit)
                .containsExactly(Optional.of("B"));
        assertThat(campaign.withSilences(List.of(seen.onlyFor("1.1"))).warnings())
                .as("the warning is about the unit as a whole")
                .hasSize(2);
        assertThat(seen.onlyFor("1.1")).hasToString("assessment.warning.notVerified of 1.1 about A: thẩm định sau");
        assertThatThrownBy(() -> SET.withSilences(List.of(seen))).hasMessageContaining("(S) knows no units");
    }

    @Test
    void aSetDeclaresItsTotal() {
        assertThat(SET.withMax("100").declared()).isPresent();
        assertThatThrownBy(() -> of(proportion("37")).withMax("100"))
                .hasMessage("The criteria of (S) add up to 37, but its maximum is 100.\n"
                        + "Maybe the points of a criterion are wrong, or bonuses and deductions were counted,"
                        + " which stand outside.");
        assertThat(said(of(proportion("37")).withPublishedMax("38", "misprint").warnings()))
                .containsExactly("The criteria of (S) add up to 37, printed is 38: misprint");
    }
}
