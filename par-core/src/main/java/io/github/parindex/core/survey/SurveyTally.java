package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.survey.SurveyPolicy.OffScale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Counts responses, one by one, in memory that depends on how many units, forms, services, strata and clusters there are,
 * not on how many respondents. Tallies add up in any order and grouping to the same counts, so that each thread or machine counts for
 * itself. Who responded is not kept: a respondent that two tallies count is counted twice. Not for several threads at once.
 */
public final class SurveyTally {

    /** The most responses that tallies add up to, a hundred thousand times those of mankind. */
    public static final long MOST_RESPONSES = 1_000_000_000_000_000L;

    private final Survey survey;
    private final Map<String, FormLayout> layouts = new HashMap<>();
    private final Map<SurveyCell, FormCounts> cells = new HashMap<>();
    private long responses;

    private SurveyTally(Survey survey) {
        this.survey = Objects.requireNonNull(survey, "survey");
        survey.forms().forEach(form -> layouts.put(form.code(), new FormLayout(form)));
    }

    /**
     * A tally of nothing.
     *
     * @param survey whose responses are counted
     * @return the tally
     */
    public static SurveyTally of(Survey survey) {
        return new SurveyTally(survey);
    }

    /**
     * Counts a response.
     *
     * @param response to a form of the survey
     * @throws IllegalArgumentException if the survey has no such form, or, where the policy refuses it, an answer is off its
     *     scale; nothing of the response counts then
     */
    public void add(SurveyResponse response) {
        Objects.requireNonNull(response, "response");
        SurveyForm form = response.form();
        FormLayout layout = layouts.get(form.code());
        if (layout == null || !layout.form().equals(form)) {
            throw Refusal.refused(
                    "survey.form.unknown",
                    form.code(),
                    survey.forms().stream().map(SurveyForm::code).toList());
        }
        int[] positions = positions(form, response.answers());
        FormCounts counts = cells.computeIfAbsent(
                new SurveyCell(
                        response.unit(), form.code(), response.stratum(), response.service(), response.cluster()),
                cell -> new FormCounts(layout));
        responses++;
        if (isValid(positions)) {
            counts.addValid(positions);
        } else {
            counts.addInvalid();
        }
    }

    private int[] positions(SurveyForm form, List<String> answers) {
        int[] positions = new int[answers.size()];
        for (int i = 0; i < positions.length; i++) {
            SurveyItem item = form.items().get(i);
            positions[i] = item.scale().position(answers.get(i));
            if (positions[i] == AnswerScale.UNKNOWN && survey.policy().offScale() == OffScale.REFUSED) {
                throw Refusal.refused(
                        "survey.answer.off",
                        item.code(),
                        answers.get(i),
                        item.scale().codes());
            }
        }
        return positions;
    }

    private boolean isValid(int... positions) {
        int answered = 0;
        boolean voided = false;
        for (int position : positions) {
            answered += position >= 0 ? 1 : 0;
            voided |= position == AnswerScale.UNKNOWN;
        }
        BigDecimal least = survey.policy().leastAnswered();
        return answered > 0
                && !(voided && survey.policy().offScale() == OffScale.VOIDS_THE_FORM)
                && (least.signum() == 0
                        || BigDecimal.valueOf(answered).compareTo(least.multiply(BigDecimal.valueOf(positions.length)))
                                >= 0);
    }

    /**
     * Adds what another tally counted.
     *
     * @param other of the same survey; it stays as it is
     * @throws IllegalArgumentException if it is of another survey, or both have more than {@value #MOST_RESPONSES} responses;
     *     nothing of it counts then
     */
    public void add(SurveyTally other) {
        Objects.requireNonNull(other, "other");
        if (!survey.equals(other.survey)) {
            throw Refusal.refused("survey.tally.other", survey.code(), other.survey.code());
        }
        if (responses > MOST_RESPONSES - other.responses) {
            throw Refusal.refused("survey.tally.many", responses, other.responses, MOST_RESPONSES);
        }
        responses += other.responses;
        other.cells.forEach((cell, counts) -> cells.computeIfAbsent(cell, absent -> new FormCounts(counts.layout()))
                .add(counts));
    }

    /**
     * What was counted so far.
     *
     * @return results that later responses do not change
     */
    public SurveyResults results() {
        Map<SurveyCell, FormCounts> counted = new TreeMap<>();
        cells.forEach((cell, counts) -> counted.put(cell, counts.copy()));
        return SurveyResults.of(survey, counted);
    }
}
