package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What one respondent answered on one form about one unit.
 *
 * @param form the form that was filled in
 * @param unit the code of the unit asked about
 * @param service the service that was used, or blank
 * @param stratum the stratum in which the respondent was drawn, or blank
 * @param cluster with which the respondent was drawn in that stratum, such as a commune or an office; blank for one who was
 *     drawn alone
 * @param answers one for each item of the form in order, as written; blank where there is none
 */
public record SurveyResponse(
        SurveyForm form, String unit, String service, String stratum, String cluster, List<String> answers) {

    /** Copies the answers. */
    public SurveyResponse {
        Objects.requireNonNull(form, "form");
        Codes.valid(Objects.requireNonNull(unit, "unit"));
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(cluster, "cluster");
        answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
        if (answers.size() != form.items().size()) {
            throw Refusal.refused(
                    "survey.response.size",
                    answers.size(),
                    form.code(),
                    form.items().size());
        }
    }

    /**
     * A response of one who was drawn alone.
     *
     * @param form the form that was filled in
     * @param unit the code of the unit asked about
     * @param service the service that was used, or blank
     * @param stratum the stratum in which the respondent was drawn, or blank
     * @param answers one for each item of the form in order, as written; blank where there is none
     */
    public SurveyResponse(SurveyForm form, String unit, String service, String stratum, List<String> answers) {
        this(form, unit, service, stratum, "", answers);
    }

    /**
     * A form that nothing was answered on yet.
     *
     * @param form the form
     * @param unit the code of the unit asked about
     * @return the response
     */
    public static SurveyResponse of(SurveyForm form, String unit) {
        return new SurveyResponse(
                Objects.requireNonNull(form, "form"),
                unit,
                "",
                "",
                Collections.nCopies(form.items().size(), ""));
    }

    /**
     * Says which service was used.
     *
     * @param code of the service
     * @return a copy of that service
     */
    public SurveyResponse ofService(String code) {
        Objects.requireNonNull(code, "code");
        return new SurveyResponse(form, unit, code, stratum, cluster, answers);
    }

    /**
     * Says in which stratum the respondent was drawn.
     *
     * @param code of the stratum
     * @return a copy of that stratum
     */
    public SurveyResponse inStratum(String code) {
        Objects.requireNonNull(code, "code");
        return new SurveyResponse(form, unit, service, code, cluster, answers);
    }

    /**
     * Says with which cluster the respondent was drawn. Clusters of different units, forms and strata are different ones, also
     * where their codes are equal.
     *
     * @param code of the cluster, such as a commune or an office
     * @return a copy of that cluster
     */
    public SurveyResponse inCluster(String code) {
        Objects.requireNonNull(code, "code");
        return new SurveyResponse(form, unit, service, stratum, code, answers);
    }

    /**
     * Answers an item.
     *
     * @param item its code
     * @param answer the code of the answer
     * @return a copy with that answer
     * @throws IllegalArgumentException if the form has no such item
     */
    public SurveyResponse with(String item, String answer) {
        Objects.requireNonNull(answer, "answer");
        List<String> more = new ArrayList<>(answers);
        more.set(form.position(item), answer);
        return new SurveyResponse(form, unit, service, stratum, cluster, more);
    }
}
