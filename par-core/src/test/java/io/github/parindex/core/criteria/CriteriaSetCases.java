package io.github.parindex.core.criteria;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.deduction;
import static io.github.parindex.core.criteria.Criterion.followed;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a criteria set is, what it warns of, and what it refuses to be. */
final class CriteriaSetCases {

    /** Fields of Decision 2948/QĐ-BNV of 28/12/2017 for provinces: number, criteria listed, maximum. */
    private static final List<String[]> FIELDS_OF_2948 = Stream.of(
                    "1, 6, 10.00",
                    "2, 4, 10.00",
                    "3, 5, 14.50",
                    "4, 4, 11.00",
                    "5, 9, 16.00",
                    "6, 3, 7.00",
                    "7, 5, 16.00",
                    "8, 3, 15.50")
            .map(row -> row.split(", "))
            .toList();

    private static final CriteriaSet MIXED = CriteriaSet.of(
            "PAR-DEPT-2026",
            group(
                    "2",
                    "Procedures",
                    leaf("2.1", "Files on time", statedUpTo("40")),
                    survey(
                            "2.2",
                            "Citizens asked",
                            group("2.2.1", "At the desk", leaf("2.2.1.1", "Courtesy", statedUpTo("30"))))),
            group("1", "Leadership", leaf("1.10", "Report", statedUpTo("5.5")), leaf("1.2", "Plan", statedUpTo("4.5"))),
            bonus("B", "Initiatives", leaf("B.1", "Initiative", statedUpTo("5"))),
            deduction("D", "Violations", leaf("D.1", "Late report", statedUpTo("3"))),
            followed("F", "Figures", leaf("F.1", "Petitions", statedUpTo("2"))),
            leaf("N", "Noted", tracked()));

    private static Group fields(int column) {
        List<Criterion> fields = new ArrayList<>();
        for (String[] field : FIELDS_OF_2948) {
            fields.add(leaf(field[0], "Field " + field[0], statedUpTo(field[column])));
        }
        return Group.of("2948", Title.of("Province"), Group.Kind.PLAIN, fields);
    }

    @Test
    void criteriaStandInTheOrderOfTheDecision() {
        assertThat(MIXED.codes())
                .containsExactly(
                        "2", "2.1", "2.2", "2.2.1", "2.2.1.1", "1", "1.10", "1.2", "B", "B.1", "D", "D.1", "F", "F.1",
                        "N");
        assertThat(MIXED.leaves())
                .extracting(Leaf::code)
                .containsExactly("2.1", "2.2.1.1", "1.10", "1.2", "B.1", "D.1", "F.1", "N");
        assertThat(MIXED.criteria()).extracting(Criterion::code).containsExactly("2", "1", "B", "D", "F", "N");
    }

    @Test
    void aCriterionIsFoundByItsCode() {
        assertThat(MIXED.criterion("2.2.1")).hasToString("2.2.1 At the desk (1 criterion, max 30)");
        assertThat(MIXED.criterion("1.2")).isSameAs(MIXED.leaves().get(3));
        assertThat(MIXED.indexOf("1.2")).isEqualTo(3);
        assertThat(MIXED.indexOf("2.1")).isZero();
    }

    @Test
    void theMaximumIsThatOfPlainAndSurveyCriteria() {
        assertThat(MIXED.max()).isEqualTo(Points.parse("80"));
    }

    @Test
    void aLeafEntersTheTotalAsTheNearestGroupAroundItSays() {
        assertThat(MIXED.leaves().stream().map(each -> MIXED.kindOf(MIXED.indexOf(each.code()))))
                .containsExactly(
                        Group.Kind.PLAIN,
                        Group.Kind.SURVEY,
                        Group.Kind.PLAIN,
                        Group.Kind.PLAIN,
                        Group.Kind.BONUS,
                        Group.Kind.DEDUCTION,
                        Group.Kind.TRACKED,
                        Group.Kind.PLAIN);
    }

    @Test
    void aSetMayHaveAnyMaximumNotOnlyOneHundred() {
        var centralAgencies = CriteriaSet.of(
                "HT-52-2019",
                group("1", "Assessed", leaf("1.1", "Work", statedUpTo("40"))),
                survey("2", "Survey", leaf("2.1", "Answers", statedUpTo("20"))));
        assertThat(centralAgencies.max()).isEqualTo(Points.of(60));
    }

    @Test
    void aCodeThatOccursTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaSet.of(
                        "PAR",
                        group("1", "Leadership", leaf("1.1", "Plan", statedUpTo("1"))),
                        group("2", "Procedures", leaf("1.1", "Report", statedUpTo("1")))))
                .withMessage("The code (1.1) occurs twice in the criteria set (PAR): Plan, and Report.");
    }

    @Test
    void aGroupAndALeafOfOneCodeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaSet.of("PAR", group("1", "Leadership", leaf("1", "Plan", statedUpTo("1")))))
                .withMessage("The code (1) occurs twice in the criteria set (PAR): Leadership, and Plan.");
    }

    @Test
    void aSetWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaSet.of(" ", leaf("1", "Plan", statedUpTo("1"))))
                .withMessage("A criteria set needs an id.\nMaybe one such as PAR-DEPT-2026.");
    }

    @Test
    void aSetWithNothingToEarnIsRefused() {
        var message = "The criteria set (PAR) has no points to earn.\nMaybe add a leaf with a rule.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaSet.of("PAR"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaSet.of("PAR", leaf("1", "Petitions", tracked())))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaSet.of("PAR", bonus("B", "Extra", leaf("B.1", "Idea", statedUpTo("1")))))
                .withMessage(message);
    }

    @Test
    void anUnknownLeafIsAnsweredWithThoseThatLookMostLikeIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MIXED.indexOf("1.1"))
                .withMessage("The criteria set (PAR-DEPT-2026) has no leaf criterion (1.1).\n"
                        + "Maybe one of [1.2, 1.10, 2.1, B.1, D.1].");
    }

    @Test
    void aGroupIsNoLeaf() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MIXED.indexOf("2.2"))
                .withMessage("The criteria set (PAR-DEPT-2026) has no leaf criterion (2.2).\n"
                        + "Maybe one of [1.2, 2.1, B.1, D.1, F.1].");
    }

    @Test
    void anUnknownCriterionIsAnsweredWithGroupsAndLeaves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MIXED.criterion("2.2.2"))
                .withMessage("The criteria set (PAR-DEPT-2026) has no criterion (2.2.2).\n"
                        + "Maybe one of [1.2, 2.1, 2.2, 2.2.1, 2.2.1.1].");
    }

    @Test
    void theEightFieldsOf2948AddUpToExactlyOneHundred() {
        var set = CriteriaSet.of("2948", List.of(fields(2).withMax("100.00")));
        assertThat(set.max()).isEqualTo(Points.of(100));
        assertThat(set.warnings()).isEmpty();
    }

    @Test
    void whatThePublishedDecisionContradictsIsKeptAsAWarning() {
        var printed = fields(1).withPublishedMax("38", "the text says 38 criteria, the list by field adds up to 39");
        var set = CriteriaSet.of("2948-COUNT", printed, leaf("9", "Ninth", statedUpTo("1")));
        assertThat(set.max()).isEqualTo(Points.of(40));
        assertThat(set.warnings())
                .hasSize(1)
                .first()
                .hasToString("The criteria of (2948) add up to 39, printed is 38: "
                        + "the text says 38 criteria, the list by field adds up to 39");
    }

    @Test
    void aContradictionThatIsNotSaidToBePublishedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields(1).withMax("38"))
                .withMessage("The criteria of (2948) add up to 39, but its maximum is 38.\n"
                        + "Maybe one maximum is wrong, or the published decision is: then declare it as published.");
    }

    @Test
    void aSetIsAValue() {
        var same = CriteriaSet.of("PAR-DEPT-2026", MIXED.criteria());
        assertThat(same).isEqualTo(MIXED).hasSameHashCodeAs(MIXED).isNotSameAs(MIXED);
        assertThat(MIXED.equals(MIXED)).isTrue();
        assertThat(MIXED).isNotEqualTo(CriteriaSet.of("PAR-DEPT-2025", MIXED.criteria()));
        assertThat(MIXED).isNotEqualTo(MIXED.with(MIXED.edition().withVersion("2")));
        assertThat(MIXED).isNotEqualTo(MIXED.with(MIXED.policy().with(Policy.WhenMissing.ZERO)));
        assertThat(MIXED)
                .isNotEqualTo(CriteriaSet.of("PAR-DEPT-2026", MIXED.criteria().subList(0, 2)));
        assertThat(MIXED).isNotEqualTo("PAR-DEPT-2026");
    }

    @Test
    void editionAndPolicyAreChangedInACopy() {
        var edition = Edition.of(Title.of("Chỉ số CCHC", "PAR INDEX")).withPeriod("2026");
        var policy = Policy.withDefaults().with(Policy.WhenMissing.ZERO);
        var changed = MIXED.with(edition).with(policy);
        assertThat(changed.id()).isEqualTo("PAR-DEPT-2026");
        assertThat(changed.edition()).isEqualTo(edition);
        assertThat(changed.policy()).isEqualTo(policy);
        assertThat(changed.criteria()).isEqualTo(MIXED.criteria());
        assertThat(MIXED.edition()).isEqualTo(Edition.of(Title.of("PAR-DEPT-2026")));
        assertThat(MIXED.policy()).isEqualTo(Policy.withDefaults());
    }

    @Test
    void nobodyChangesASetThroughItsLists() {
        var criteria = new ArrayList<Criterion>(List.of(leaf("1", "Plan", statedUpTo("1"))));
        var set = CriteriaSet.of("PAR", criteria);
        criteria.clear();
        assertThat(set.criteria()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> set.leaves().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> set.codes().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> set.criteria().clear());
    }

    @Test
    void aSetIsShownInOneLine() {
        assertThat(MIXED).hasToString("PAR-DEPT-2026 (8 leaf criteria, max 80)");
    }
}
