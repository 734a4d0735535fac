package io.github.parindex.io.json;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.io.shape.ClosedDocument;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A criteria set as a JSON document. Its components are the fields of the document; those that may be null may be left out.
 *
 * @param id names the set
 * @param edition which edition it is
 * @param policy what it does with missing and not applicable, and where it rounds; the default policy if left out
 * @param max what all criteria within the maximum must add up to, such as 100
 * @param inconsistency why they do not add up to the printed maximum
 * @param silenced warnings that are not shown, with their reasons
 * @param criteria groups and leaves, at least one
 */
@Needs({"inconsistency → max"})
public record CriteriaSetDocument(
        @Filled String id,
        @Required @Valid Edition edition,
        @Valid @Nullable PolicyPart policy,
        @ExactDecimal @Nullable BigDecimal max,
        @Nullable String inconsistency,
        @Nullable List<@Required @Valid Silenced> silenced,

        @Required @Size(min = 1, message = "{io.github.parindex.size}")
        List<@Required @Valid NodeDocument> criteria)
        implements ClosedDocument {

    /** Copies the lists. */
    public CriteriaSetDocument {
        silenced = Copies.ofNullable(silenced);
        criteria = Copies.of(criteria);
    }

    /**
     * Puts a criteria set into its document; what is as usual is left out.
     *
     * @param set any criteria set
     * @return the document that {@link CriteriaSetJson} writes, and {@link CriteriaSetJson#from} takes back
     */
    public static CriteriaSetDocument from(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return CriteriaForm.of(set);
    }

    /**
     * A warning that somebody has looked at and does not want to see again.
     *
     * @param warning its code, such as {@code criteria.warning.bandsFall}
     * @param criterion for which it is silenced; for all if left out
     * @param reason why, which stands among the notes on the method
     */
    public record Silenced(
            @Filled String warning,
            @Nullable String criterion,
            @Filled String reason) implements ClosedDocument {}

    /**
     * Where something is laid down.
     *
     * @param decision number of the decision
     * @param article article or appendix row
     * @param note anything else
     */
    public record Source(
            @Filled String decision,
            @Nullable String article,
            @Nullable String note) implements ClosedDocument {}

    /**
     * Which edition of a criteria set it is.
     *
     * @param title of the set
     * @param version 1 if left out
     * @param period the year or other period it applies to
     * @param level of the units it is for
     * @param source the decision behind it
     */
    public record Edition(
            @Required @Valid TitleDocument title,
            @Nullable String version,
            @Nullable String period,
            @Nullable String level,
            @Valid @Nullable Source source)
            implements ClosedDocument {}

    /**
     * The policy of a criteria set; what is left out is as in {@link Policy#withDefaults()}.
     *
     * @param missing {@code provisional} or {@code zero}
     * @param notApplicable {@code rescale-everything}, {@code rescale-block}, {@code full-score} or {@code zero}
     * @param groups rounding of group sums
     * @param block rounding of a rescaled block
     * @param published rounding of the published index
     */
    public record PolicyPart(
            @WordOf(Policy.WhenMissing.class) @Nullable String missing,

            @WordOf(Policy.WhenNotApplicable.class) @Nullable
            String notApplicable,

            @Valid @Nullable RoundingDocument groups,
            @Valid @Nullable RoundingDocument block,
            @Valid @Nullable RoundingDocument published)
            implements ClosedDocument {}
}
