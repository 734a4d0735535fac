package io.github.parindex.io.json;

import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.shape.ClosedDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a survey says, as a JSON document. Its components are the fields of the document; those that may be null may be left
 * out.
 *
 * @param survey code of the survey
 * @param overall all responses
 * @param units unit by unit, in order of codes
 * @param services service by service; left out where responses name none
 * @param strata stratum by stratum; left out where responses name none
 */
public record SurveyResultsDocument(
        @Filled String survey,
        @Required @Valid Part overall,
        @Required List<@Required @Valid Part> units,
        @Nullable List<@Required @Valid Part> services,
        @Nullable List<@Required @Valid Part> strata)
        implements ClosedDocument {

    /** Copies the lists. */
    public SurveyResultsDocument {
        units = Copies.of(units);
        services = Copies.ofNullable(services);
        strata = Copies.ofNullable(strata);
    }

    /**
     * Puts results into their document.
     *
     * @param results of all responses
     * @return the document that {@link SurveyResultsJson} writes
     */
    public static SurveyResultsDocument from(SurveyResults results) {
        Objects.requireNonNull(results, "results");
        return SurveyResultsForm.of(results);
    }

    /**
     * A part of the responses.
     *
     * @param code of the unit, service or stratum, blank for all responses and for those that name none
     * @param judged whether there are as many respondents as the survey asks for
     * @param forms what became of the forms
     * @param index the index; left out if nobody answered what counts
     * @param wholly the people of whom every answer that counts is satisfied
     * @param factors factor by factor, those without an answer left out
     * @param items item by item, those without an answer left out
     */
    public record Part(
            @Required String code,
            @Required Boolean judged,
            @Required @Valid Forms forms,
            @Valid @Nullable Share index,
            @Valid @Nullable Share wholly,
            @Required List<@Required @Valid Named> factors,
            @Required List<@Required @Valid Named> items)
            implements ClosedDocument {

        /** Copies the lists. */
        public Part {
            factors = Copies.of(factors);
            items = Copies.of(items);
        }
    }

    /**
     * What became of the forms.
     *
     * @param issued forms that went out; left out where that was not counted
     * @param returned forms that came back
     * @param valid forms that count
     * @param skipped items of valid forms that were not answered
     * @param offScale items of valid forms with an answer off the scale
     */
    public record Forms(
            @Nullable Long issued,
            @Required Long returned,
            @Required Long valid,
            @Required Long skipped,
            @Required Long offScale)
            implements ClosedDocument {}

    /**
     * The share of a factor or an item.
     *
     * @param code of the factor or the item
     * @param share its satisfaction
     */
    public record Named(
            @Filled String code, @Required @Valid Share share) implements ClosedDocument {}

    /**
     * A share of satisfaction.
     *
     * @param percent rounded half up to 2 places
     * @param satisfied answers, or people, that are satisfied
     * @param answers all of them
     * @param respondents valid forms they stand on
     * @param standardError in percentage points, rounded half up to 4 places; left out where it cannot be known
     * @param lower end of the interval of 95 % in percent, rounded so and cut at 0
     * @param upper end of the interval of 95 % in percent, rounded so and cut at 100
     */
    public record Share(
            @Required BigDecimal percent,
            @Required Long satisfied,
            @Required Long answers,
            @Required Long respondents,
            @Nullable BigDecimal standardError,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper)
            implements ClosedDocument {}
}
