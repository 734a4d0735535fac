package io.github.parindex.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.survey.AnswerScale.Choice;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two surveys, forms, counts and results equal, and what the parts of a survey say of themselves. */
final class SurveyValuesTest {

    private static final SurveyItem POLITE = SurveyItem.of("1", "Polite", AnswerScale.yesNo());
    private static final SurveyItem QUICK =
            SurveyItem.of("2", "Quick", AnswerScale.levels(5, 4).withSkips("99"));

    private static SurveyForm form(String code, String text, String weight) {
        return SurveyForm.of(
                        code, text, SurveyFactor.of("staff", "Staff", POLITE), SurveyFactor.of("time", "Time", QUICK))
                .withWeight(weight);
    }

    private static final SurveyForm CITIZENS = form("citizens", "Citizens", "0.5");
    private static final SurveyForm FIRMS = form("firms", "Firms", "0.5");
    private static final Survey SURVEY = Survey.of("S", "Survey", CITIZENS, FIRMS);

    private static SurveyResults results(SurveyResponse... responses) {
        SurveyTally tally = SurveyTally.of(SURVEY);
        List.of(responses).forEach(tally::add);
        return tally.results();
    }

    private static SurveyResponse response(SurveyForm form, String polite, String quick) {
        return SurveyResponse.of(form, "A").with("1", polite).with("2", quick);
    }

    @Test
    void formsAreEqualInAllTheyAsk() {
        assertThat(CITIZENS)
                .isEqualTo(form("citizens", "Citizens", "0.50"))
                .hasSameHashCodeAs(form("citizens", "Citizens", "0.50"));
        assertThat(CITIZENS)
                .isNotEqualTo(form("firms", "Citizens", "0.5"))
                .isNotEqualTo(form("citizens", "People", "0.5"))
                .isNotEqualTo(form("citizens", "Citizens", "1"))
                .isNotEqualTo(SurveyForm.of("citizens", "Citizens", SurveyFactor.of("staff", "Staff", POLITE))
                        .withWeight("0.5"))
                .isNotEqualTo("citizens");
        assertThat(CITIZENS.hashCode()).isNotEqualTo(FIRMS.hashCode()).isNotZero();
        assertThat(CITIZENS.text()).isEqualTo("Citizens");
        assertThat(CITIZENS.asks("1")).isTrue();
        assertThat(CITIZENS.asks("3")).isFalse();
    }

    @Test
    void resultsAreEqualInWhatWasAnsweredAndWhatIsLookedAt() {
        SurveyResults one = results(response(CITIZENS, "yes", "5"), response(FIRMS, "no", "4"));
        SurveyResults same = results(response(FIRMS, "no", "4"), response(CITIZENS, "yes", "5"));
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.hashCode()).isNotZero();
        assertThat(one)
                .isNotEqualTo(results(response(CITIZENS, "yes", "5")))
                .isNotEqualTo(results(response(CITIZENS, "no", "5"), response(FIRMS, "no", "4")))
                .isNotEqualTo(results(response(CITIZENS, "yes", "99"), response(FIRMS, "no", "4")))
                .isNotEqualTo(results(response(CITIZENS, "", "5"), response(FIRMS, "no", "4")))
                .isNotEqualTo(one.unit("A"))
                .isNotEqualTo(one.form("citizens"))
                .isNotEqualTo(one.service(""))
                .isNotEqualTo(one.stratum(""))
                .isNotEqualTo("results");
        SurveyTally renamed = SurveyTally.of(Survey.of("S", "Another", CITIZENS, FIRMS));
        renamed.add(response(CITIZENS, "yes", "5"));
        renamed.add(response(FIRMS, "no", "4"));
        assertThat(renamed.results()).isNotEqualTo(one);
    }

    @Test
    void sharesAreEqualInTheirCountsAndErrors() {
        Satisfaction share = results(response(CITIZENS, "yes", "5"), response(CITIZENS, "no", "4"))
                .item("1");
        Satisfaction same = results(response(CITIZENS, "yes", "1"), response(CITIZENS, "no", ""))
                .item("1");
        assertThat(share).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("1 of 2");
        assertThat(share.hashCode()).isNotZero();
        assertThat(share)
                .isNotEqualTo(results(response(CITIZENS, "yes", "5"), response(CITIZENS, "yes", "4"))
                        .item("1"))
                .isNotEqualTo(results(response(CITIZENS, "yes", "5"), response(CITIZENS, "", "4"))
                        .item("1"))
                .isNotEqualTo(results(
                                response(CITIZENS, "yes", "5"),
                                response(CITIZENS, "yes", "5"),
                                response(CITIZENS, "no", "4"),
                                response(CITIZENS, "no", "4"))
                        .item("1"))
                .isNotEqualTo(results(response(CITIZENS, "yes", "5"), response(FIRMS, "no", "4"))
                        .item("1"));
    }

    @Test
    void talliesOfPartsAddUpToTheWhole() {
        SurveyTally morning = SurveyTally.of(SURVEY);
        morning.add(response(CITIZENS, "yes", "5"));
        SurveyTally evening = SurveyTally.of(SURVEY);
        evening.add(response(CITIZENS, "no", "99"));
        evening.add(response(FIRMS, "yes", "1"));
        morning.add(evening);
        assertThat(morning.results())
                .isEqualTo(results(
                        response(CITIZENS, "yes", "5"), response(CITIZENS, "no", "99"), response(FIRMS, "yes", "1")));
        assertThat(morning.results().wholly().satisfied()).isEqualTo(1);
    }

    @Test
    void resultsAreLookedAtByServiceFormAndStratum() {
        SurveyResults results = results(
                response(CITIZENS, "yes", "5").ofService("land").inStratum("north"),
                response(CITIZENS, "no", "5").ofService("tax").inStratum("south"));
        assertThat(results.services()).containsExactly("land", "tax");
        assertThat(results.strata()).containsExactly("north", "south");
        assertThat(results.service("land").item("1").satisfied()).isEqualTo(1);
        assertThat(results.service("tax").item("1").satisfied()).isZero();
        assertThat(results.service("land").accounting().valid()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.service("fee"))
                .withMessageContaining("fee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.form("firms"))
                .withMessageContaining("firms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.stratum("west"))
                .withMessageContaining("west");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> results.counts("9"))
                .withMessageContaining("9");
    }

    @Test
    void aSurveyKnowsItsFormsAndPopulations() {
        assertThat(SURVEY.form("firms")).isSameAs(FIRMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SURVEY.form("firm"))
                .withMessageContaining("firm");
        Survey counted = SURVEY.withIssued(List.of(
                new FormsIssued("A", "citizens", "", 100, OptionalLong.of(1)),
                new FormsIssued("A", "firms", "", 0, OptionalLong.empty())));
        assertThat(counted.hasPopulation("A", "citizens", "")).isTrue();
        assertThat(counted.hasPopulation("A", "firms", "")).isFalse();
        assertThat(counted.issued("A", "citizens", null)).hasValue(100);
        assertThat(counted.issued("A", null, null)).hasValue(100);
    }

    @Test
    void countsOfFormsHaveBounds() {
        long most = FormsIssued.MOST;
        assertThat(new FormsIssued("A", "f", "", most, OptionalLong.of(most)).issued())
                .isEqualTo(most);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormsIssued("A", "f", "", most + 1, OptionalLong.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FormsIssued("A", "f", "", 0, OptionalLong.of(most + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormsIssued("A", "f", "", -1, OptionalLong.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormsIssued("A", "f", "", 0, OptionalLong.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FormsIssued("A", " ", "", 0, OptionalLong.empty()));
    }

    @Test
    void choicesSayWhatTheyAreWorth() {
        assertThat(Choice.of("B", "60%")).hasToString("B 60 %");
        assertThat(new Choice("A", "very good", BigDecimal.ONE, true)).hasToString("A very good 100 %");
        assertThat(Choice.of("A", "100%").satisfied()).isTrue();
        assertThat(Choice.of("B", "60%").satisfied()).isFalse();
        assertThat(Choice.of("C", "0").worth()).isZero();
        assertThat(Choice.of("C", "0.1234").worth()).hasToString("0.1234");
        AnswerScale scale = AnswerScale.yesNo().withSkips("unknown");
        assertThat(scale.accepts("yes")).isTrue();
        assertThat(scale.accepts("unknown")).isTrue();
        assertThat(scale.accepts("")).isTrue();
        assertThat(scale.accepts("maybe")).isFalse();
        assertThat(scale.skips()).isEqualTo(Set.of("unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "-0.1", "0.12345"})
    void aChoiceIsWorthAShareOfFewPlaces(String worth) {
        assertThatIllegalArgumentException().isThrownBy(() -> Choice.of("A", worth));
    }

    @Test
    void weightsHaveBounds() {
        assertThat(POLITE.withWeight(0).weight()).isZero();
        assertThat(POLITE.withWeight(SurveyItem.HEAVIEST).weight()).isEqualTo(SurveyItem.HEAVIEST);
        assertThatIllegalArgumentException().isThrownBy(() -> POLITE.withWeight(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> POLITE.withWeight(SurveyItem.HEAVIEST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> CITIZENS.withWeight("-1"));
        assertThatIllegalArgumentException()
                .as("nothing counts")
                .isThrownBy(() -> SurveyForm.of("f", "", SurveyFactor.of("a", "", POLITE.withWeight(0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SurveyForm.of("f", "", SurveyFactor.of("a", "", POLITE).withWeight("0")));
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyResponse.of(CITIZENS, " "));
    }

    @Test
    void aPolicyIsChangedOneChoiceAtATime() {
        SurveyPolicy policy =
                SurveyPolicy.withDefaults().with(Rounding.halfUp(4)).withLeastAnswered("1");
        assertThat(policy.longShares()).isEqualTo(Rounding.halfUp(4));
        assertThat(policy.leastAnswered()).isEqualByComparingTo("1");
        assertThat(SurveyPolicy.withDefaults().withLeastAnswered("0")).isEqualTo(SurveyPolicy.withDefaults());
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastAnswered("1.01"));
        assertThatIllegalArgumentException().isThrownBy(() -> policy.withLeastAnswered("-0.01"));
        SurveyTally tally = SurveyTally.of(SURVEY.with(
                SurveyPolicy.withDefaults().with(2, FewRespondents.MISSING).withLeastAnswered("0.5")));
        tally.add(response(CITIZENS, "yes", ""));
        assertThat(tally.results().isJudged()).isFalse();
        tally.add(response(CITIZENS, "", "1"));
        assertThat(tally.results().isJudged())
                .as("two are enough where two are asked for")
                .isTrue();
        assertThat(tally.results().accounting().valid()).isEqualTo(2);
    }
}
