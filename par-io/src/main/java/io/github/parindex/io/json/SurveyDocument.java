package io.github.parindex.io.json;

import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.io.shape.ClosedDocument;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey as a JSON document: what is asked, of whom, and how it is counted. Its components are the fields of the document;
 * those that may be null may be left out.
 *
 * @param code names the survey
 * @param title of the survey
 * @param scales what may be answered, at least one
 * @param forms one for each class of respondents, at least one
 * @param issued how many forms went out
 * @param policy how answers are counted; the default policy if left out
 */
public record SurveyDocument(
        @Filled String code,
        @Nullable String title,

        @Required @Size(min = 1, message = "{io.github.parindex.size}")
        List<@Required @Valid Scale> scales,

        @Required @Size(min = 1, message = "{io.github.parindex.size}")
        List<@Required @Valid Form> forms,

        @Nullable List<@Required @Valid Issued> issued,
        @Valid @Nullable Policy policy)
        implements ClosedDocument {

    /** Copies the lists. */
    public SurveyDocument {
        scales = Copies.of(scales);
        forms = Copies.of(forms);
        issued = Copies.ofNullable(issued);
    }

    /**
     * What may be answered: levels, or choices of any kind.
     *
     * @param name by which items refer to it
     * @param levels how many there are, 1 for the worst
     * @param satisfied from which level on an answer is satisfied
     * @param choices the answers one by one
     * @param skips codes that say that somebody does not answer
     */
    @OneField(of = {"levels", "choices"})
    @Needs({"satisfied → levels", "levels → satisfied"})
    public record Scale(
            @Filled String name,
            @Nullable Integer levels,
            @Nullable Integer satisfied,

            @Size(min = 2, message = "{io.github.parindex.size}") @Nullable
            List<@Required @Valid Choice> choices,

            @Nullable List<@Required String> skips)
            implements ClosedDocument {

        /** Copies the lists. */
        public Scale {
            choices = Copies.ofNullable(choices);
            skips = Copies.ofNullable(skips);
        }
    }

    /**
     * An answer that may be chosen.
     *
     * @param code how responses call it
     * @param title what it means
     * @param worth the part of full satisfaction, 0 to 1
     * @param satisfied whether it counts as satisfied where people are counted; if it is worth 1, unless said otherwise
     */
    public record Choice(
            @Filled String code,
            @Nullable String title,
            @Required @ExactDecimal BigDecimal worth,
            @Nullable Boolean satisfied)
            implements ClosedDocument {}

    /**
     * The questions for one class of respondents.
     *
     * @param code unique in the survey
     * @param title whom it is for
     * @param weight of this class; 1 if left out
     * @param factors at least one
     */
    public record Form(
            @Filled String code,
            @Nullable String title,
            @ExactDecimal @Nullable BigDecimal weight,

            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid Factor> factors)
            implements ClosedDocument {

        /** Copies the list. */
        public Form {
            factors = Copies.of(factors);
        }
    }

    /**
     * Questions of one subject.
     *
     * @param code the same in all forms that ask about it
     * @param title what it is about
     * @param weight in the index of the form; 1 if left out, 0 for a factor that is only shown
     * @param items at least one
     */
    public record Factor(
            @Filled String code,
            @Nullable String title,
            @ExactDecimal @Nullable BigDecimal weight,

            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid Item> items)
            implements ClosedDocument {

        /** Copies the list. */
        public Factor {
            items = Copies.of(items);
        }
    }

    /**
     * A question.
     *
     * @param code unique in the form
     * @param title the question
     * @param scale the name of its scale; the first one if left out
     * @param weight how many times an answer counts; 1 if left out, 0 for a question that is only shown
     */
    public record Item(
            @Filled String code,
            @Nullable String title,
            @Nullable String scale,
            @Nullable Integer weight) implements ClosedDocument {}

    /**
     * How many forms went out.
     *
     * @param unit asked about; all units together if left out
     * @param form its code
     * @param stratum where respondents were drawn; none if left out
     * @param issued forms that went out
     * @param population from which respondents were drawn; not known if left out
     */
    public record Issued(
            @Nullable String unit,
            @Filled String form,
            @Nullable String stratum,
            @Required Long issued,
            @Nullable Long population)
            implements ClosedDocument {}

    /**
     * How answers are counted; what is left out is as in {@link SurveyPolicy#withDefaults()}.
     *
     * @param leastAnswered the share of its items that a valid form has answered
     * @param offScale {@code refused}, {@code skipped} or {@code voids-the-form}
     * @param pooling {@code by-factors} or {@code by-answers}
     * @param strata {@code by-answers} or {@code by-population}
     * @param leastRespondents how many valid forms a unit must have to be judged
     * @param fewRespondents {@code kept}, {@code not-applicable} or {@code missing}
     * @param longShares how a share of more than 38 digits is rounded where it is observed for a criterion
     */
    public record Policy(
            @ExactDecimal @Nullable BigDecimal leastAnswered,
            @WordOf(SurveyPolicy.OffScale.class) @Nullable String offScale,
            @WordOf(SurveyPolicy.Pooling.class) @Nullable String pooling,

            @WordOf(SurveyPolicy.StratumShare.class) @Nullable
            String strata,

            @Nullable Long leastRespondents,

            @WordOf(SurveyPolicy.FewRespondents.class) @Nullable
            String fewRespondents,

            @Valid @Nullable RoundingDocument longShares)
            implements ClosedDocument {}
}
