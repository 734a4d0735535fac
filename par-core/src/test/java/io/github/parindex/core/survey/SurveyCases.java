package io.github.parindex.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Reason;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SurveyDesign;
import io.github.parindex.core.survey.AnswerScale.Choice;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import io.github.parindex.core.survey.SurveyPolicy.OffScale;
import io.github.parindex.core.survey.SurveyPolicy.Pooling;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small surveys, counted by hand. */
final class SurveyCases {

    private static final AnswerScale FIVE = AnswerScale.levels(5, 4).withSkips("99");

    private final SurveyForm citizens = SurveyForm.of(
            "citizens",
            "Citizens",
            SurveyFactor.of("access", "Access", SurveyItem.of("1", "Signs", FIVE), SurveyItem.of("2", "Seats", FIVE)),
            SurveyFactor.of("officials", "Officials", SurveyItem.of("3", "Polite", FIVE))
                    .withWeight("3"),
            SurveyFactor.of(
                            "policy",
                            "Policies",
                            SurveyItem.of("4", "Interest", AnswerScale.of(List.of("very", "slightly", "none"), "very")))
                    .withWeight("0"));

    private final Survey survey = Survey.of("S", "Survey", citizens);

    private SurveyResponse citizen(String... answers) {
        return new SurveyResponse(citizens, "A", "", "", List.of(answers));
    }

    private static SurveyResults results(Survey survey, SurveyResponse... responses) {
        SurveyTally tally = SurveyTally.of(survey);
        for (SurveyResponse response : responses) {
            tally.add(response);
        }
        return tally.results();
    }

    private static Ratio ratio(long numerator, long denominator) {
        return Ratio.of(numerator, denominator);
    }

    private SurveyResults three() {
        return results(
                survey, citizen("5", "4", "3", "very"), citizen("4", "", "5", "none"), citizen("2", "99", "4", ""));
    }

    @Test
    void anItemAndAFactorAreTheSatisfiedOfTheAnswers() {
        assertThat(three().item("1").share()).isEqualTo(ratio(2, 3));
        assertThat(three().factor("access").share()).isEqualTo(ratio(3, 4));
        assertThat(three().factor("officials").share()).isEqualTo(ratio(2, 3));
        assertThat(three().factor("policy").share()).isEqualTo(ratio(1, 2));
        assertThat(three().factor("access")).hasToString("3 of 4 satisfied, 75 %");
    }

    @Test
    void theIndexIsTheMeanOfTheFactorsByTheirWeights() {
        Satisfaction index = three().index();
        assertThat(index.share().compareTo(ratio(11, 16))).isZero();
        assertThat(index.percent(Rounding.halfUp(2))).isEqualTo(Points.parse("68.75"));
        assertThat(index.satisfied()).isEqualTo(5);
        assertThat(index.answers()).isEqualTo(7);
    }

    @Test
    void orThatOfAllAnswersAlike() {
        Survey pooled = survey.with(SurveyPolicy.withDefaults().with(Pooling.BY_ANSWERS));
        assertThat(results(pooled, citizen("5", "4", "3", "very"), citizen("4", "", "5", "none"))
                        .index()
                        .share())
                .isEqualTo(ratio(4, 5));
    }

    @Test
    void aFactorThatNobodyAnsweredDoesNotCount() {
        SurveyResults results = results(survey, citizen("5", "1", "", "very"));
        assertThat(results.index().share()).isEqualTo(ratio(1, 2));
        assertThat(results.factor("officials").isDefined()).isFalse();
        assertThatThrownBy(() -> results.factor("officials").share()).hasMessage("Nobody answered what counts.");
        assertThat(results.factor("officials")).hasToString("no answers");
    }

    @Test
    void peopleAreWhollySatisfiedIfEveryAnswerThatCountsIs() {
        assertThat(three().wholly().share()).isEqualTo(ratio(1, 3));
        assertThat(results(survey, citizen("5", "", "4", "none")).wholly().share())
                .as("what is skipped and what does not count leaves somebody satisfied")
                .isEqualTo(ratio(1, 1));
        assertThat(results(survey, citizen("", "", "", "very")).wholly().share())
                .as("who answered nothing that counts is not")
                .isEqualTo(ratio(0, 1));
    }

    @Test
    void weightedAnswersAreWorthTheirShares() {
        AnswerScale letters = AnswerScale.weighted(
                Choice.of("A", "100%"), Choice.of("B", "60%"), Choice.of("C", "20%"), Choice.of("D", "0%"));
        SurveyForm form = SurveyForm.of("deputies", "", SurveyFactor.of("1", "", SurveyItem.of("1", "", letters)));
        SurveyTally tally = SurveyTally.of(Survey.of("Y", "", form));
        for (int i = 0; i < 60; i++) {
            tally.add(SurveyResponse.of(form, "A").with("1", i < 30 ? "A" : i < 50 ? "B" : "D"));
        }
        Satisfaction item = tally.results().item("1");
        assertThat(item.share().compareTo(ratio(42, 60))).isZero();
        assertThat(item.satisfied()).isEqualTo(30);
        Rule rule = Rule.answerShares(
                "5",
                Rule.answer("A", "100%"),
                Rule.answer("B", "60%"),
                Rule.answer("C", "20%"),
                Rule.answer("D", "0%"));
        assertThat(rule.award(tally.results().counts("1")).points()).isEqualTo(Points.parse("3.5"));
    }

    @Test
    void itemsCountAsOftenAsTheyWeigh() {
        SurveyForm form = SurveyForm.of(
                "f",
                "",
                SurveyFactor.of(
                        "1",
                        "",
                        SurveyItem.of("a", "", AnswerScale.yesNo()).withWeight(3),
                        SurveyItem.of("b", "", AnswerScale.yesNo()),
                        SurveyItem.of("c", "", AnswerScale.yesNo()).withWeight(0)));
        SurveyResults results =
                results(Survey.of("S", "", form), new SurveyResponse(form, "A", "", "", List.of("yes", "no", "no")));
        assertThat(results.index().share().compareTo(ratio(3, 4))).isZero();
        assertThat(results.index().answers()).isEqualTo(2);
        assertThat(results.item("c").share()).isEqualTo(ratio(0, 1));
    }

    @Test
    void classesOfRespondentsCountByTheWeightsOfTheirForms() {
        SurveyForm firms = SurveyForm.of("firms", "", SurveyFactor.of("access", "", SurveyItem.of("1", "", FIVE)))
                .withWeight("3");
        Survey both = Survey.of("S", "", citizens, firms);
        SurveyResults results = results(
                both, citizen("5", "5", "5", ""), SurveyResponse.of(firms, "A").with("1", "1"));
        assertThat(results.index().share().compareTo(ratio(1, 4))).isZero();
        assertThat(results.factor("access").share().compareTo(ratio(1, 4))).isZero();
        assertThat(results.form("firms").index().share()).isEqualTo(ratio(0, 1));
        assertThat(results.item("1").answers()).isEqualTo(2);
    }

    @Test
    void strataCountByPopulationWhereThatIsStated() {
        Survey strata = survey.with(SurveyPolicy.withDefaults().with(StratumShare.BY_POPULATION))
                .withIssued(List.of(
                        new FormsIssued("", "citizens", "town", 4, OptionalLong.of(300)),
                        new FormsIssued("A", "citizens", "land", 5, OptionalLong.of(100)),
                        new FormsIssued("", "citizens", "land", 0, OptionalLong.of(7))));
        SurveyResponse yes = citizen("5", "5", "5", "");
        SurveyResponse no = citizen("1", "1", "1", "");
        SurveyResults results = results(
                strata, yes.inStratum("town"), yes.inStratum("town"), yes.inStratum("land"), no.inStratum("land"));
        assertThat(results.index().share().compareTo(ratio(7, 8))).isZero();
        assertThat(results.stratum("land").index().share()).isEqualTo(ratio(3, 6));
        assertThat(results.stratum("town").accounting().issued()).hasValue(4);
        assertThat(results.unit("A").accounting().issued()).hasValue(5);
        assertThatThrownBy(() -> results(strata, yes.inStratum("hill")).index())
                .hasMessage("Form (citizens), unit (A), stratum (hill) has no population, by which strata count.\n"
                        + "Maybe say it beside the forms that went out, or let answers count alike.");
    }

    private static FormsIssued issued(String unit, String stratum, long issued) {
        return new FormsIssued(unit, "citizens", stratum, issued, OptionalLong.empty());
    }

    private static FormsIssued people(String unit, String stratum, long population) {
        return new FormsIssued(unit, "citizens", stratum, 0, OptionalLong.of(population));
    }

    private SurveyResponse about(String unit, String answer, String stratum) {
        return SurveyResponse.of(citizens, unit).with("1", answer).inStratum(stratum);
    }

    @Test
    void formsThatWentOutCountOnceWhereAWholeIsStatedBesideItsParts() {
        SurveyResponse[] said = {about("A", "5", "town"), about("A", "5", "land"), about("B", "5", "town")};
        SurveyResults whole = results(
                survey.withIssued(List.of(
                        issued("", "", 200),
                        issued("A", "", 100),
                        issued("A", "town", 60),
                        issued("A", "land", 40),
                        issued("B", "town", 70))),
                said);
        assertThat(whole.accounting().issued()).hasValue(200);
        assertThat(whole.form("citizens").accounting().issued()).hasValue(200);
        assertThat(whole.unit("A").accounting().issued()).hasValue(100);
        assertThat(whole.unit("A").stratum("town").accounting().issued()).hasValue(60);
        assertThat(whole.unit("B").accounting().issued()).hasValue(70);
        assertThat(whole.stratum("town").accounting().issued()).hasValue(130);
        SurveyResults parts = results(survey.withIssued(List.of(issued("A", "", 30), issued("A", "town", 60))), said);
        assertThat(parts.accounting().issued())
                .as("30 forms are not all of which 60 are a part")
                .hasValue(90);
    }

    @Test
    void unitsWithoutTheirOwnPopulationShareThatOfAllUnits() {
        Survey strata = survey.with(SurveyPolicy.withDefaults().with(StratumShare.BY_POPULATION));
        SurveyResponse[] said = {
            about("A", "5", "town"),
            about("B", "5", "town"),
            about("B", "1", "town"),
            about("C", "5", "town"),
            about("A", "1", "land")
        };
        SurveyResults shared =
                results(strata.withIssued(List.of(people("", "town", 300), people("", "land", 100))), said);
        assertThat(shared.index().share().compareTo(ratio(9, 16)))
                .as("3/4 of 300, 0 of 100")
                .isZero();
        SurveyResults own = results(
                strata.withIssued(List.of(people("", "town", 300), people("B", "town", 100), people("A", "land", 100))),
                said);
        assertThat(own.index().share().compareTo(ratio(5, 8)))
                .as("2/2 of 200, 1/2 of 100, 0 of 100")
                .isZero();
        Survey contradictory = strata.withIssued(List.of(people("", "town", 90), people("B", "town", 100)));
        assertThatThrownBy(() -> results(contradictory, about("A", "5", "town")).index())
                .hasMessage(
                        "Form (citizens), stratum (town): all units together have a population of (90), but those that"
                                + " state their own have (100).");
        assertThatThrownBy(() -> people("A", "town", FormsIssued.MOST + 1)).hasMessageContaining("which cannot be.");
    }

    @Test
    void aFormThatDoesNotCountIsCountedOnlyWhereItIsAskedForItself() {
        SurveyForm trial = SurveyForm.of("trial", "", SurveyFactor.of("access", "", SurveyItem.of("1", "", FIVE)))
                .withWeight("0");
        SurveyResults results = results(
                Survey.of("S", "", citizens, trial),
                citizen("5", "", "", ""),
                SurveyResponse.of(trial, "A").with("1", "1"));
        assertThat(results.counts("1").counts()).containsEntry("5", 1L).containsEntry("1", 0L);
        assertThat(results.form("trial").counts("1").of("1")).isEqualTo(1);
    }

    @Test
    void aFormHasNoMoreFactorsThanCanBeCountedTwoByTwo() {
        List<SurveyFactor> factors = IntStream.rangeClosed(0, SurveyForm.MOST_FACTORS)
                .mapToObj(i -> SurveyFactor.of("f" + i, "", SurveyItem.of("i" + i, "", FIVE)))
                .toList();
        assertThatThrownBy(() -> SurveyForm.of("f", "", BigDecimal.ONE, factors))
                .hasMessage("Form (f) has (101) factors, but at most (100) can be counted.");
    }

    /** Yes and no in turn. */
    private static SurveyTally alternating(Survey of, int responses) {
        SurveyForm form = of.forms().get(0);
        SurveyTally tally = SurveyTally.of(of);
        for (int i = 0; i < responses; i++) {
            String answer = i % 2 == 0 ? "yes" : "no";
            tally.add(new SurveyResponse(
                    form, "A", "", "", Collections.nCopies(form.items().size(), answer)));
        }
        return tally;
    }

    private static Survey asking(int items, int weight) {
        SurveyItem[] all = IntStream.range(0, items)
                .mapToObj(i -> SurveyItem.of("q" + i, "", AnswerScale.yesNo()).withWeight(weight))
                .toArray(SurveyItem[]::new);
        return Survey.of("S", "", SurveyForm.of("f", "", SurveyFactor.of("1", "", all)));
    }

    @Test
    void theLargestFormIsCountedAsExactlyAsOneOfOneQuestion() {
        Satisfaction one = alternating(asking(1, 1), 61).results().index();
        SurveyTally large = alternating(asking(SurveyForm.MOST_ITEMS, SurveyItem.HEAVIEST), 61);
        assertThat(large.results().index().share()).isEqualByComparingTo(one.share());
        assertThat(DesignEstimate.of(large.results().index()).standardError())
                .isEqualTo(DesignEstimate.of(one).standardError());
        SurveyTally first = alternating(asking(SurveyForm.MOST_ITEMS, SurveyItem.HEAVIEST), 30);
        SurveyTally others = alternating(asking(SurveyForm.MOST_ITEMS, SurveyItem.HEAVIEST), 31);
        others.add(first);
        assertThat(others.results()).isEqualTo(large.results()).hasSameHashCodeAs(large.results());
        large.add(large);
        others.add(first);
        others.add(alternating(asking(SurveyForm.MOST_ITEMS, SurveyItem.HEAVIEST), 31));
        assertThat(large.results()).isEqualTo(others.results());
    }

    @Test
    void aTallyIsNotAddedToItselfForEver() {
        SurveyTally tally = alternating(asking(2, 1), 2);
        for (int i = 1; i < 49; i++) {
            tally.add(tally);
        }
        SurveyResults before = tally.results();
        assertThat(before.index().share()).isEqualByComparingTo(ratio(1, 2));
        assertThatThrownBy(() -> tally.add(tally))
                .hasMessage("Counts of (562949953421312) and of (562949953421312) responses are more than"
                        + " (1000000000000000) together.\nMaybe one tally was added to itself again and again.");
        assertThat(tally.results()).isEqualTo(before);
    }

    @Test
    void manyUnitsWithPopulationsOfTheirOwnAreEachLookedUpOnce() {
        List<FormsIssued> counts = IntStream.range(0, 20_000)
                .mapToObj(i -> people("u" + i, "", 1_000))
                .toList();
        SurveyTally tally = SurveyTally.of(survey.withIssued(counts));
        counts.forEach(each -> tally.add(about(each.unit(), "5", "")));
        Satisfaction index = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> tally.results().item("1"));
        assertThat(index.answers()).isEqualTo(20_000);
    }

    @Test
    void responsesThatNameNoStratumAreAPartOfTheirOwn() {
        SurveyResults results = results(
                survey, citizen("5", "", "", ""), citizen("1", "", "", "").inStratum("hill"));
        assertThat(results.strata()).containsExactly("", "hill");
        assertThat(results.stratum("").item("1").share()).isEqualTo(ratio(1, 1));
        assertThat(results.stratum("hill").item("1").share()).isEqualTo(ratio(0, 1));
    }

    @Test
    void formsAreAccountedFor() {
        Survey counted = survey.with(SurveyPolicy.withDefaults().withLeastAnswered("50%"))
                .withIssued(List.of(new FormsIssued("", "citizens", "", 5, OptionalLong.empty())));
        FormAccounting forms = results(
                        counted, citizen("5", "4", "", "very"), citizen("5", "", "", ""), citizen("", "", "", ""))
                .accounting();
        assertThat(forms).isEqualTo(new FormAccounting(OptionalLong.of(5), 3, 1, 1, 0));
        assertThat(forms.returnRate()).isEqualTo(ratio(3, 5));
        assertThat(forms.validRate()).isEqualTo(ratio(1, 5));
    }

    @Test
    void answersOffTheScaleAreRefusedSkippedOrVoidTheForm() {
        SurveyResponse odd = citizen("5", "6", "4", "very");
        SurveyTally strict = SurveyTally.of(survey);
        assertThatThrownBy(() -> strict.add(odd))
                .hasMessage("Item (2) has no answer (6).\n"
                        + "Maybe one of [1, 2, 3, 4, 5], or nothing where somebody did not answer.");
        assertThat(strict.results().accounting().returned()).isZero();
        SurveyPolicy policy = SurveyPolicy.withDefaults();
        assertThat(results(survey.with(policy.with(OffScale.SKIPPED)), odd).accounting())
                .isEqualTo(new FormAccounting(OptionalLong.empty(), 1, 1, 0, 1));
        assertThat(results(survey.with(policy.with(OffScale.VOIDS_THE_FORM)), odd)
                        .accounting()
                        .valid())
                .isZero();
    }

    @Test
    void aUnitWithTooFewRespondentsIsTreatedAsStated() {
        Survey kept = survey.with(SurveyPolicy.withDefaults().with(30, FewRespondents.KEPT));
        SurveyResponse one = citizen("5", "5", "5", "");
        assertThat(results(kept, one).toObservation()).isEqualTo(Observation.ratio(3, 3));
        Reason few = new Reason.FewRespondents(1, 30);
        Survey without = survey.with(SurveyPolicy.withDefaults().with(30, FewRespondents.NOT_APPLICABLE));
        assertThat(results(without, one).toObservation()).isEqualTo(Observation.notApplicable(few));
        Survey missing = survey.with(SurveyPolicy.withDefaults().with(30, FewRespondents.MISSING));
        assertThat(results(missing, one).toObservation()).isEqualTo(Observation.missing(few));
        assertThat(few).hasToString("1 respondent, fewer than 30");
    }

    @Test
    void aShareOfMoreDigitsThanADocumentKeepsIsRoundedAsStated() {
        Satisfaction thirds = new Satisfaction(
                2,
                3,
                1,
                new Fraction(BigInteger.TWO.pow(140), BigInteger.valueOf(3).pow(90)),
                null,
                0);
        assertThat(thirds.toObservation(Rounding.halfUp(10))).isEqualTo(Observation.ratio(Ratio.parse("0.1596932164")));
        assertThat(thirds.toObservation(Rounding.down(3))).isEqualTo(Observation.ratio(Ratio.parse("0.159")));
        Satisfaction short38 = new Satisfaction(1, 2, 1, new Fraction(BigInteger.ONE, BigInteger.TEN.pow(37)), null, 0);
        assertThat(short38.toObservation(Rounding.halfUp(10)))
                .isEqualTo(Observation.ratio(new Ratio(BigDecimal.ONE, BigDecimal.TEN.pow(37))));
    }

    @Test
    void oneSurveyFeedsTwoCriteria() {
        SurveyResults results = three();
        assertThat(Rule.proportion("8")
                        .award(results.toObservation(results.factor("access")))
                        .points())
                .isEqualTo(Points.of(6));
        assertThat(results.toObservation(results.wholly())).isEqualTo(Observation.ratio(1, 3));
        assertThat(Entry.of(results, results.wholly()))
                .isEqualTo(Entry.of(Round.SURVEY, Observation.ratio(1, 3)).with(new Origin.Surveyed("S", 1, 3, 3)));
        assertThat(Entry.of(results)).hasToString("SURVEY: 11/16, S: 5 of 7 satisfied, 3 respondents");
    }

    @Test
    void theErrorIsThatOfTheDesign() {
        SurveyResults results = results(
                survey,
                citizen("5", "", "4", "").inStratum("a"),
                citizen("1", "", "4", "").inStratum("a"),
                citizen("4", "", "4", "").inStratum("b"),
                citizen("2", "", "1", "").inStratum("b"),
                citizen("5", "", "1", "").inStratum("b"));
        DesignEstimate expected =
                SurveyDesign.of(5).withStrata(List.of("a", "a", "b", "b", "b")).mean(1, 0, 1, 0, 1);
        DesignEstimate item = DesignEstimate.of(results.item("1"));
        assertThat(item.value()).isEqualTo(expected.value());
        assertThat(item.standardError()).isCloseTo(expected.standardError(), within(1e-15));
        assertThat(item.degreesOfFreedom()).isEqualTo(expected.degreesOfFreedom());
        DesignEstimate index =
                SurveyDesign.of(5).withStrata(List.of("a", "a", "b", "b", "b")).mean(1, 0.75, 1, 0, 0.25);
        assertThat(DesignEstimate.of(results.index()).standardError()).isCloseTo(index.standardError(), within(1e-15));
        assertThat(DesignEstimate.of(results.index()).value()).isCloseTo(index.value(), within(1e-15));
    }

    @Test
    void oneRespondentOfAStratumLeavesTheErrorUnknown() {
        SurveyResults results = results(survey, citizen("5", "", "4", ""));
        assertThat(results.index().variance()).isEmpty();
        assertThatThrownBy(() -> DesignEstimate.of(results.index()))
                .hasMessage(
                        "Of (1) respondent one stands alone in a stratum, which says nothing of how people differ.\n"
                                + "Maybe merge it with another stratum.");
    }

    @Test
    void refusesSurveysThatCannotBeCounted() {
        assertThatThrownBy(() -> AnswerScale.levels(1, 1)).hasMessage("A scale has (2) or more answers, not (1).");
        assertThatThrownBy(() -> AnswerScale.of(List.of("a", "a"), "a"))
                .hasMessage("A scale has the answer (a) twice.");
        assertThatThrownBy(() -> AnswerScale.of(List.of("a", "b")))
                .hasMessage("None of the answers [a, b] is worth 100 %.\nMaybe say which answers are satisfied.");
        assertThatThrownBy(() -> AnswerScale.of(List.of("a", "b"), "c"))
                .hasMessage("The scale has no answers [c].\nMaybe some of [a, b].");
        assertThatThrownBy(() -> Choice.of("B", "60.125%"))
                .hasMessage("Answer (B) is worth 0 to 1 with at most (4) decimal places, not (0.60125).\n"
                        + "Maybe write 60%.");
        assertThatThrownBy(() -> Choice.of(" B", "1"))
                .hasMessage("A code of a survey is not blank and has no spaces around it, not ( B).");
        SurveyItem item = SurveyItem.of("1", "", FIVE);
        assertThatThrownBy(() -> item.withWeight(101)).hasMessage("The weight of item (1) is 0 to (100), not (101).");
        assertThatThrownBy(() -> SurveyFactor.of("1", "")).hasMessage("Factor (1) has no items.");
        SurveyFactor factor = SurveyFactor.of("1", "", item);
        assertThatThrownBy(() -> factor.withWeight("-1")).hasMessage("The weight of (1) is 0 or more, not (-1).");
        assertThatThrownBy(() -> SurveyForm.of("f", "", factor, factor)).hasMessage("A form has the factor (1) twice.");
        assertThatThrownBy(() -> SurveyForm.of("f", "", SurveyFactor.of("1", "", item, item)))
                .hasMessage("A form has the item (1) twice.");
        assertThatThrownBy(() -> SurveyForm.of("f", "", factor.withWeight("0")))
                .hasMessage(
                        "No item of form (f) counts.\n" + "Maybe give a factor and an item in it a weight above 0.");
        assertThatThrownBy(() -> Survey.of("S", "", citizens, citizens))
                .hasMessage("A survey has the form (citizens) twice.");
        assertThatThrownBy(() -> Survey.of("S", "", citizens.withWeight("0")))
                .hasMessage("No form of survey (S) counts.\nMaybe give one a weight above 0.");
        FormsIssued issued = new FormsIssued("", "firms", "", 3, OptionalLong.empty());
        assertThatThrownBy(() -> survey.withIssued(List.of(issued)))
                .hasMessage("The survey has no form (firms).\nMaybe one of [citizens].");
        FormsIssued twice = new FormsIssued("", "citizens", "", 3, OptionalLong.empty());
        assertThatThrownBy(() -> survey.withIssued(List.of(twice, twice)))
                .hasMessage("It is said twice how many forms went out for (citizens, , ).");
        assertThatThrownBy(() -> new FormsIssued("A", "f", "", -1, OptionalLong.empty()))
                .hasMessage(
                        "Unit (A), form (f), stratum (): (-1) forms went out to a population of (0), which cannot be.");
        assertThatThrownBy(() -> SurveyPolicy.withDefaults().withLeastAnswered("2"))
                .hasMessage("The share of items that must be answered is 0 to 1, not (2).\nMaybe 50%.");
        assertThatThrownBy(() -> SurveyPolicy.withDefaults().with(-1, FewRespondents.KEPT))
                .hasMessage("The least number of respondents is 0 or more, not (-1).");
    }

    @Test
    void refusesWhatDoesNotBelongToTheSurvey() {
        assertThatThrownBy(() -> citizen("5"))
                .hasMessage("There is (1) answer to form (citizens), which has (4) items.");
        assertThatThrownBy(() -> SurveyResponse.of(citizens, "A").with("9", "5"))
                .hasMessage("Form (citizens) has no item (9).\nMaybe one of [1, 2, 3, 4].");
        SurveyForm other = SurveyForm.of("firms", "", citizens.factors().get(0));
        assertThatThrownBy(() -> SurveyTally.of(survey).add(SurveyResponse.of(other, "A")))
                .hasMessage("The survey has no form (firms).\nMaybe one of [citizens].");
        assertThatThrownBy(() -> SurveyTally.of(survey).add(SurveyTally.of(Survey.of("T", "", other))))
                .hasMessage("Counts of survey (T) do not belong to survey (S).\n"
                        + "Maybe they were counted by another version of it.");
        SurveyResults results = three();
        assertThatThrownBy(() -> results.unit("B")).hasMessage("No response is about unit (B).\nMaybe one of [A].");
        assertThatThrownBy(() -> results.factor("x"))
                .hasMessage("No form has a factor (x).\nMaybe one of [access, officials, policy].");
        assertThatThrownBy(() -> results.item("x")).hasMessage("No form has an item (x).\nMaybe one of [1, 2, 3, 4].");
        Survey small = survey.withIssued(List.of(new FormsIssued("", "citizens", "", 3, OptionalLong.of(2))));
        SurveyResponse one = citizen("5", "5", "5", "");
        assertThatThrownBy(() -> results(small, one, one, one).index())
                .hasMessage("Form (citizens), unit (A), stratum () has a population of (2), but (3) valid forms.\n"
                        + "Maybe the population is that of another stratum.");
        assertThat(citizens.weight()).isEqualTo(BigDecimal.ONE);
    }
}
