package io.github.parindex.core.years;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.CriteriaVersions;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.years.Movement.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed from year to year, and why. */
final class YearsCases {

    private static final CriteriaSet SET =
            CriteriaSet.of("PAR", leaf("1", "Procedures", statedUpTo("60")), leaf("2", "Staff", statedUpTo("40")));

    private static final CriteriaSet NEXT = CriteriaSet.of(
            "PAR-NEW",
            leaf("1", "Procedures", statedUpTo("50")),
            leaf("2a", "Officials", statedUpTo("40")),
            leaf("3", "Digital", statedUpTo("10")));

    private static Assessment unit(CriteriaSet set, String code, String... points) {
        Assessment assessment = Assessment.of(set, Unit.of(code, "Unit " + code));
        for (int i = 0; i < points.length; i++) {
            if (!points[i].isEmpty()) {
                assessment = assessment.with(set.leaves().get(i).code(), stated(points[i]));
            }
        }
        return assessment;
    }

    private static Year year(String label, CriteriaSet set, Assessment... units) {
        return Year.of(label, Ranking.of(Scorer.score(Assessments.of(set, List.of(units)))));
    }

    private static List<String> codes(List<Standing> standings) {
        return standings.stream().map(each -> each.card().unit().code()).toList();
    }

    /**
     * Decision 766/QĐ-TTg, An Giang in 2023 (document 3032/VPUBND-TH of 12 June 2023): 65.2 and place 10 of 63 on 27 March,
     * 69.63 and place 13 on 31 May. The other provinces are invented: three overtake it.
     */
    @Test
    void anGiangRoseAndFellBehindBecauseThreeRoseMore() {
        List<Assessment> march = new ArrayList<>();
        List<Assessment> may = new ArrayList<>();
        for (int i = 1; i <= 63; i++) {
            String code = "P" + i;
            String before = i < 10 ? "80" : i == 10 ? "65.2" : "60";
            String after = i < 10 ? "85" : i == 10 ? "69.63" : i <= 13 ? "70" : "61";
            march.add(of(code, before));
            may.add(of(code, after));
        }
        Year first = year("2023-03", SET, march.toArray(Assessment[]::new));
        Year second = year("2023-05", SET, may.toArray(Assessment[]::new));
        Movement anGiang = YearChange.between(first, second).movement("P10");
        assertThat(anGiang.index()).contains(Points.parse("65.2"));
        assertThat(anGiang.change()).contains(Points.parse("4.43"));
        assertThat(anGiang.place()).contains(Place.of(10));
        assertThat(anGiang.now().place()).contains(Place.of(13));
        assertThat(anGiang.rise()).contains(BigDecimal.valueOf(-3));
        assertThat(anGiang.verdict()).isEqualTo(Verdict.SCORE_UP_PLACE_DOWN);
        assertThat(codes(anGiang.passedBy())).containsExactly("P11", "P12", "P13");
        assertThat(anGiang)
                .hasToString("P10 Unit P10   65.2 → 69.63 (+4.43), place 10 → 13\n  SCORE_UP_PLACE_DOWN, "
                        + "overtaken by P11, P12, P13");
    }

    private static Assessment of(String code, String points) {
        BigDecimal all = new BigDecimal(points);
        BigDecimal procedures = all.min(BigDecimal.valueOf(60));
        return unit(
                SET, code, procedures.toPlainString(), all.subtract(procedures).toPlainString());
    }

    @Test
    void aSeriesHoldsWhatChangedFromEachYearToTheNext() {
        Years years = Years.of(year("2022", SET, unit(SET, "A", "30", "20"), unit(SET, "B", "40", "20")))
                .with(year("2023", SET, unit(SET, "A", "45", "20"), unit(SET, "B", "40", "20")))
                .with(year("2024", SET, unit(SET, "A", "45", "25"), unit(SET, "B", "40", "40")));
        assertThat(years).hasToString("2022 → 2023 → 2024");
        assertThat(years.changes())
                .map(YearChange::toString)
                .containsExactly("2022 → 2023: 2 units", "2023 → 2024: 2 units");
        assertThat(years.course("A"))
                .hasToString("A Unit A\n  2022   50, place 2\n  2023   65, place 1\n  2024   70, place 2");
        assertThat(years.changes().get(1).contrary())
                .map(Movement::verdict)
                .containsExactly(Verdict.SCORE_UP_PLACE_DOWN);
        assertThat(years.changes().get(0).improved())
                .map(movement -> movement.now().card().unit().code())
                .containsExactly("A");
        assertThat(years.changes().get(1).improved())
                .map(movement -> movement.now().card().unit().code())
                .containsExactly("B", "A");
    }

    @Test
    void contributionsSayWhichCriterionDidIt() {
        YearChange change = YearChange.between(
                year("2022", SET, unit(SET, "A", "30", "20")), year("2023", SET, unit(SET, "A", "45.5", "18")));
        assertThat(change.movement("A").contributions())
                .map(Contribution::toString)
                .containsExactly("1 Procedures   +15.5", "2 Staff   -2");
        assertThat(change.movement("A").exactChange().orElseThrow().compareTo(Ratio.of(135, 1000)))
                .isZero();
    }

    @Test
    void acrossSetsPercentagesAreComparedAndTheMappingIsSaid() {
        Year before = year("2024", SET, unit(SET, "A", "30", "20"));
        Year after = year("2025", NEXT, unit(NEXT, "A", "25", "30", "10"));
        CriteriaMapping mapping = CriteriaMapping.sameCodes(SET, NEXT).with("2", "2a");
        YearChange change = YearChange.between(before, after, mapping, Succession.sameCodes());
        assertThat(change.isMapped()).isTrue();
        assertThat(change).hasToString("2024 → 2025: 1 unit, sets mapped");
        Movement movement = change.movement("A");
        assertThat(movement.change()).contains(Points.of(15));
        assertThat(movement.diffs().get(0).changes())
                .map(each -> each.by().orElseThrow())
                .containsExactly(Points.ZERO, Points.of(25));
        // A maximum of 10 less, of which half was earned, in an index of 57.5 on the mean of both years: −5 + 5.75.
        assertThat(movement.contributions())
                .map(Contribution::toString)
                .containsExactly("1 Procedures   +0.75", "2a Officials   +10", "3 Digital   +4.25, ADDED");
        assertThat(Years.of(before).with(after, mapping).course("A"))
                .hasToString("A Unit A\n  2024   50, place 1\n  2025   65, place 1, another set");
    }

    @Test
    void thisYearsAnswersAreScoredUnderLastYearsSet() {
        Year before = year("2024", SET, unit(SET, "A", "30", "20"), unit(SET, "B", "31", "20"));
        Year after = year("2025", NEXT, unit(NEXT, "A", "25", "30", "10"), unit(NEXT, "B", "26", "30", "0"));
        CriteriaMapping mapping = CriteriaMapping.sameCodes(SET, NEXT).with("2", "2a");
        YearChange change = YearChange.between(before, after, mapping, Succession.sameCodes());
        Ranking asBefore = change.rankingUnderEarlierSet();
        assertThat(change.movement("A").now().place()).contains(Place.of(1));
        assertThat(asBefore.standing("A").place()).contains(Place.of(2));
        assertThat(asBefore.standing("A").card().published()).contains(Points.of(55));
        assertThat(change.underEarlierSet().gaps()).isEmpty();
    }

    /**
     * Sơn La replaced 2211/QĐ-UBND of 31 August 2025 by 2712/QĐ-UBND of 31 October 2025. The criteria and answers are invented:
     * the later decision gives what is digital 60 points of 100 and not 40.
     */
    @Test
    void aSetReplacedInsideTheYearItMeasuresIsScoredByVersionDateAndDecision() {
        CriteriaVersions versions = CriteriaVersions.of(
                        decided("1", "2211/QĐ-UBND", "60", "40"), LocalDate.of(2025, 8, 31))
                .with(decided("2", "2712/QĐ-UBND", "40", "60"), LocalDate.of(2025, 10, 31));
        assertThat(versions.within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .as("the year says that it has two")
                .map(version -> version.set().edition().source().orElseThrow().decision() + " " + version.from())
                .containsExactly("2211/QĐ-UBND 2025-08-31", "2712/QĐ-UBND 2025-10-31");
        Year september =
                answered("2025-09", versions.on(LocalDate.of(2025, 9, 30)).set());
        Year december =
                answered("2025-12", versions.on(LocalDate.of(2025, 12, 31)).set());
        assertThat(september.ranking().standing("A").card().published()).contains(Points.of(70));
        assertThat(september.ranking().standing("A").place()).contains(Place.of(1));
        assertThat(december.ranking().standing("A").card().published()).contains(Points.of(60));
        assertThat(december.ranking().standing("A").place()).contains(Place.of(2));
        assertThat(december.ranking().board().set().edition().version()).isEqualTo("2");
        YearChange change = YearChange.between(
                september,
                december,
                CriteriaMapping.sameCodes(
                        september.ranking().board().set(),
                        december.ranking().board().set()),
                Succession.sameCodes());
        assertThat(change.rankingUnderEarlierSet().standing("A").card().published())
                .as("the answers of December under the decision of August")
                .contains(Points.of(70));
        assertThat(codes(change.movement("A").passedBy())).containsExactly("B");
    }

    private static CriteriaSet decided(String version, String decision, String onTime, String digital) {
        CriteriaSet set = CriteriaSet.of(
                "SON-LA", leaf("1", "On time", proportion(onTime)), leaf("2", "Digital", proportion(digital)));
        return set.with(set.edition().withVersion(version).with(LegalSource.of(decision, "")));
    }

    /** The same answers under any version. */
    private static Year answered(String label, CriteriaSet set) {
        return Year.of(
                label,
                Ranking.of(Scorer.score(Assessments.of(
                        set,
                        List.of(
                                Assessment.of(set, Unit.of("A", "A"), Map.of("1", ratio(9, 10), "2", ratio(4, 10))),
                                Assessment.of(
                                        set, Unit.of("B", "B"), Map.of("1", ratio(5, 10), "2", ratio(9, 10))))))));
    }

    @Test
    void aHalfYearIsComparedOnWhatBothObserved() {
        Year before = year("2023", SET, unit(SET, "A", "60", "0"), unit(SET, "B", "30", "40"));
        Year half = year("2024-H1", SET, unit(SET, "A", "45", ""), unit(SET, "B", "36", ""));
        YearChange change = YearChange.between(before, half);
        assertThat(change.leftOut()).map(Leaf::code).containsExactly("2");
        assertThat(change).hasToString("2023 → 2024-H1: 2 units, without 2");
        assertThat(change.movement("A").index()).contains(Points.of(100));
        assertThat(change.movement("A").change()).contains(Points.of(-25));
        assertThat(change.movement("B").change()).contains(Points.of(10));
        assertThat(change.movement("B").place()).contains(Place.of(2));
        assertThat(Years.of(before).with(half).course("B"))
                .hasToString("B Unit B\n  2023   70, place 1\n  2024-H1   60, place 2");
    }

    @Test
    void aHalfYearIsSoToldFromZerosWhereWhatIsMissingScoresZero() {
        CriteriaSet zero = SET.with(Policy.withDefaults().with(Policy.WhenMissing.ZERO));
        Year before = year("2023", zero, unit(zero, "A", "60", "0"), unit(zero, "B", "30", "40"));
        Year half = year("2024-H1", zero, unit(zero, "A", "45", ""), unit(zero, "B", "36", ""));
        YearChange change = YearChange.between(before, half);
        assertThat(change.leftOut()).map(Leaf::code).containsExactly("2");
        assertThat(change.movement("B").change()).contains(Points.of(10));
    }

    @Test
    void whatOneUnitAloneMissesIsLeftOutForThatUnit() {
        Year before = year("2023", SET, unit(SET, "A", "60", "0"), unit(SET, "B", "30", "40"));
        Year after = year("2024", SET, unit(SET, "A", "45", "30"), unit(SET, "B", "36", ""));
        YearChange change = YearChange.between(before, after);
        assertThat(change.leftOut()).isEmpty();
        assertThat(change.movement("B").isPartial()).isTrue();
        assertThat(change.movement("B").change()).contains(Points.of(10));
        assertThat(change.movement("B").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(change.movement("A").change()).contains(Points.of(15));
    }

    /** The published rule of DTI 2024: a merged province is held against the plain mean of its parts. */
    @Test
    void aMergedUnitIsHeldAgainstTheMeanOfItsParts() {
        Year before = year(
                "2024", SET, unit(SET, "AG", "45", "25.5"), unit(SET, "KG", "40", "20.1"), unit(SET, "HN", "60", "30"));
        Year after = year("2025", SET, unit(SET, "AG", "48", "25"), unit(SET, "HN", "60", "31"));
        Succession merged = Succession.sameCodes().merged("AG", "AG", "KG");
        YearChange change = YearChange.between(before, after, merged);
        Movement anGiang = change.movement("AG");
        assertThat(anGiang.index()).contains(Points.parse("65.3"));
        assertThat(anGiang.change()).contains(Points.parse("7.7"));
        assertThat(anGiang.place()).isEmpty();
        assertThat(anGiang.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(anGiang.contributions())
                .map(Contribution::toString)
                .containsExactly("1 Procedures   +5.5", "2 Staff   +2.2");
        assertThat(change.movement("HN").verdict()).isEqualTo(Verdict.BETTER);
        assertThat(Years.of(before).with(after, merged).course("AG"))
                .hasToString("AG Unit AG\n  2024   65.3, mean of 2 units\n  2025   73, place 2");
    }

    @Test
    void weightsAreThoseThatAreStated() {
        Year before = year("2024", SET, unit(SET, "X", "45", "25"), unit(SET, "Y", "40", "20"));
        Year after = year("2025", SET, unit(SET, "Z", "48", "25"));
        Succession byPeople =
                Succession.sameCodes().with("Z", Map.of("X", new BigDecimal("1.9"), "Y", new BigDecimal("0.1")));
        assertThat(YearChange.between(before, after, byPeople).movement("Z").index())
                .contains(Points.parse("69.5"));
        assertThat(YearChange.between(before, after).movement("Z").before()).isEmpty();
        assertThat(YearChange.between(before, after).movement("Z").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    }

    @Test
    void aUnitThatMergedTwiceIsFollowedBackToAllItsParts() {
        Year first =
                year("2023", SET, unit(SET, "X1", "10", "10"), unit(SET, "X2", "20", "20"), unit(SET, "Y", "50", "40"));
        Year second = year("2024", SET, unit(SET, "X", "40", "20"), unit(SET, "Y", "50", "20"));
        Year third = year("2025", SET, unit(SET, "Z", "48", "25"));
        Years years = Years.of(first)
                .with(second, Succession.sameCodes().merged("X", "X1", "X2"))
                .with(third, Succession.sameCodes().merged("Z", "X", "Y"));
        // (20 + 40) / 2 and 90, then their mean; X1 and X2 count a quarter each.
        assertThat(years.course("Z"))
                .hasToString(
                        "Z Unit Z\n  2023   60, mean of 3 units\n  2024   65, mean of 2 units\n  2025   73, place 1");
    }

    @Test
    void whoJoinedAndWhoLeftIsToldFromWhoOvertook() {
        Year before = year(
                "2023",
                SET,
                unit(SET, "A", "50", "20"),
                unit(SET, "B", "40", "20"),
                unit(SET, "C", "60", "20"),
                unit(SET, "D", "58", "20"));
        Year after = year(
                "2024",
                SET,
                unit(SET, "A", "50", "21"),
                unit(SET, "B", "60", "20"),
                unit(SET, "C", "30", "20"),
                unit(SET, "E", "60", "30"));
        Movement a = YearChange.between(before, after).movement("A");
        assertThat(codes(a.passing().passedBy())).containsExactly("B");
        assertThat(codes(a.passing().joined())).containsExactly("E");
        assertThat(codes(a.passing().passed())).containsExactly("C");
        assertThat(codes(a.passing().left())).containsExactly("D");
        assertThat(a.passing()).hasToString("passed by 1, joined ahead 1, passed 1, left from ahead 1");
        assertThat(a.rise()).contains(BigDecimal.ZERO);
        assertThat(a.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void aCapThatTookPointsAwayIsAContributionOfItsGroup() {
        CriteriaSet capped = CriteriaSet.of(
                "CAP",
                group("1", "Work", leaf("1.1", "Plan", statedUpTo("10"))),
                bonus("B", "Bonus", leaf("B.1", "Ideas", statedUpTo("3"))).withCap("2"));
        YearChange change = YearChange.between(
                year("2022", capped, unit(capped, "A", "5", "1")), year("2023", capped, unit(capped, "A", "5", "3")));
        assertThat(change.movement("A").contributions())
                .map(Contribution::toString)
                .containsExactly("1.1 Plan   0", "B.1 Ideas   +20", "B Bonus   -10, GROUP");
        assertThat(change.movement("A").change()).contains(Points.of(10));
    }
}
