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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups: what they add up to, what may stand inside them, and how they are capped. */
final class GroupCases {

    private static final Leaf TWO = leaf("1.1", "Plan", statedUpTo("2"));
    private static final Leaf THREE = leaf("1.2", "Report", statedUpTo("3"));
    private static final LegalSource SOURCE = LegalSource.of("876/QĐ-BNV", "Annex 2");

    private static String word(Group.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Group of(Group.Kind kind, String code, Criterion... children) {
        return Group.of(code, Title.of("Section"), kind, List.of(children));
    }

    @Test
    void aGroupIsWorthTheSumOfItsCriteria() {
        assertThat(group("1", "Leadership", TWO, THREE).max()).isEqualTo(Points.of(5));
    }

    @Test
    void whatIsFollowedInsideAGroupAddsNothing() {
        var inner = followed("1.3", "Figures", leaf("1.3.1", "Petitions", statedUpTo("9")));
        var outer = group("1", "Leadership", TWO, inner, leaf("1.4", "Noted", tracked()));
        assertThat(outer.max()).isEqualTo(Points.of(2));
        assertThat(outer.withMax("2").declared()).contains(new Group.DeclaredMax(Points.of(2), ""));
    }

    @Test
    void aSurveyInsideAGroupAddsItsPoints() {
        var asked = survey("1.3", "Citizens asked", leaf("1.3.1", "Courtesy", statedUpTo("4.5")));
        assertThat(group("1", "Leadership", TWO, asked).max()).isEqualTo(Points.parse("6.5"));
    }

    @Test
    void aGroupWithoutCriteriaIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("1", "Leadership"))
                .withMessage("The group (1 Leadership) has no criteria.");
    }

    @Test
    void aGroupNeedsACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("1 2", "Leadership", TWO))
                .withMessageStartingWith("Not a criterion code: (1 2).");
    }

    @Test
    void aPrintedMaximumThatTheCriteriaReachIsAccepted() {
        assertThat(group("1", "Leadership", TWO, THREE).withMax("5.00").declared())
                .contains(new Group.DeclaredMax(Points.of(5), ""));
    }

    @ParameterizedTest
    @CsvSource({"4.5", "5.5"})
    void aPrintedMaximumThatTheyDoNotReachIsRefused(String printed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("1", "Leadership", TWO, THREE).withMax(printed))
                .withMessage("The criteria of (1) add up to 5, but its maximum is " + printed
                        + ".\nMaybe one maximum is wrong, or the published decision is: then declare it as published.");
    }

    @Test
    void anInconsistencyOfTheDecisionIsKeptWithItsReason() {
        var printed = group("1", "Leadership", TWO, THREE).withPublishedMax("6", "row 1.3 was struck out");
        assertThat(printed.max()).isEqualTo(Points.of(5));
        assertThat(printed.declared().orElseThrow()).hasToString("6 (row 1.3 was struck out)");
    }

    @Test
    void anInconsistencyWithoutAReasonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group("1", "Leadership", TWO).withPublishedMax("6", " "))
                .withMessage("Say what is inconsistent about the maximum (6).");
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, PLAIN",
        "PLAIN, SURVEY",
        "PLAIN, TRACKED",
        "SURVEY, PLAIN",
        "BONUS, PLAIN",
        "DEDUCTION, PLAIN",
        "TRACKED, PLAIN"
    })
    void thisKindMayStandInsideThat(Group.Kind outer, Group.Kind inner) {
        assertThat(of(outer, "1", of(inner, "1.1", THREE)).children()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, BONUS, put it beside the top groups.",
        "PLAIN, DEDUCTION, put it beside the top groups.",
        "SURVEY, SURVEY, make it a plain one.",
        "SURVEY, TRACKED, make it a plain one.",
        "SURVEY, BONUS, put it beside the top groups.",
        "BONUS, BONUS, put it beside the top groups.",
        "BONUS, SURVEY, make it a plain one.",
        "DEDUCTION, TRACKED, make it a plain one.",
        "DEDUCTION, BONUS, put it beside the top groups.",
        "TRACKED, SURVEY, make it a plain one.",
        "TRACKED, TRACKED, make it a plain one."
    })
    void thisKindMayNot(Group.Kind outer, Group.Kind inner, String advice) {
        var message = "The " + word(inner) + " group (1.1) cannot stand inside the " + word(outer)
                + " group (1).\nMaybe " + advice;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(outer, "1", TWO, of(inner, "1.1", THREE)))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"BONUS, SURVEY", "DEDUCTION, SURVEY", "SURVEY, TRACKED", "TRACKED, SURVEY"})
    void aPlainGroupBetweenThemChangesNothing(Group.Kind outer, Group.Kind inner) {
        var between = of(Group.Kind.PLAIN, "1.1", of(inner, "1.1.1", THREE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(outer, "1", between))
                .withMessage("The " + word(inner) + " group (1.1.1) cannot stand inside the " + word(outer)
                        + " group (1).\nMaybe make it a plain one.");
    }

    @Test
    void aBonusIsWorthItsCap() {
        var capped = bonus("B", "Initiatives", TWO, THREE).withCap("4");
        assertThat(capped.cap()).contains(Points.of(4));
        assertThat(capped.max()).isEqualTo(Points.of(4));
        assertThat(bonus("B", "Initiatives", TWO, THREE).withCap("5").max()).isEqualTo(Points.of(5));
        assertThat(bonus("B", "Initiatives", TWO, THREE).max()).isEqualTo(Points.of(5));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "5.01"})
    void aCapOutsideTheReachOfTheCriteriaIsRefused(String cap) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deduction("D", "Violations", TWO, THREE).withCap(cap))
                .withMessage("The cap (" + cap + ") of (D) lies above 0 and at most at 5.");
    }

    @ParameterizedTest
    @CsvSource({"PLAIN", "SURVEY", "TRACKED"})
    void onlyABonusOrADeductionHasACap(Group.Kind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(kind, "1", TWO).withCap("1"))
                .withMessage("Only a bonus or a deduction has a cap, not the " + word(kind) + " group (1).");
    }

    @Test
    void copiesKeepWhatTheyDoNotChange() {
        var changed = bonus("B", "Initiatives", TWO, THREE)
                .withCap("4")
                .withMax("5")
                .with(SOURCE)
                .with(Title.of("Sáng kiến", "Ideas"));
        assertThat(changed)
                .isEqualTo(new Group(
                        "B",
                        Title.of("Sáng kiến", "Ideas"),
                        Group.Kind.BONUS,
                        List.of(TWO, THREE),
                        Optional.of(Points.of(4)),
                        Optional.of(new Group.DeclaredMax(Points.of(5), "")),
                        Optional.of(SOURCE)));
    }

    @Test
    void nobodyChangesAGroupThroughItsList() {
        List<Criterion> children = new ArrayList<>(List.of(TWO));
        var group = Group.of("1", Title.of("Leadership"), Group.Kind.PLAIN, children);
        children.clear();
        assertThat(group.children()).containsExactly(TWO);
    }

    @Test
    void aGroupIsShownInOneLine() {
        assertThat(group("1", "Leadership", TWO, THREE)).hasToString("1 Leadership (2 criteria, max 5)");
        assertThat(bonus("B", "Initiatives", TWO, THREE).withCap("4"))
                .hasToString("B Initiatives (bonus, 2 criteria, max 4)");
        assertThat(deduction("D", "Violations", TWO)).hasToString("D Violations (deduction, 1 criterion, max 2)");
        assertThat(new Group.DeclaredMax(Points.parse("14.50"), "")).hasToString("14.5");
    }
}
