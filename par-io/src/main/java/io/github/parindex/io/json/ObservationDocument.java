package io.github.parindex.io.json;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An observation as part of a JSON document: an object with exactly one of these fields.
 *
 * @param ratio a part of a whole
 * @param quantity a number
 * @param chosen the name of an option
 * @param checked the names of the ticked items
 * @param counts how many of each kind
 * @param stated points given by someone else
 * @param parts what was observed for each part of a composed rule
 * @param missing why nothing is known
 * @param notApplicable why nothing could be observed
 */
@OneField
public record ObservationDocument(
        @Valid @Nullable Ratio ratio,
        @ExactDecimal @Nullable BigDecimal quantity,
        @Nullable String chosen,
        @Nullable List<@Required String> checked,

        @Nullable
        Map<
                        String,
                        @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
                        @Max(value = Observation.Counts.MOST, message = "{io.github.parindex.max}") Long>
                counts,

        @Valid @Nullable Stated stated,
        @Nullable Map<String, @Required @Valid ObservationDocument> parts,
        @Nullable String missing,
        @Nullable String notApplicable) {

    /** Copies the collections. */
    public ObservationDocument {
        checked = Copies.ofNullable(checked);
        counts = Copies.ofNullable(counts);
        parts = Copies.ofNullable(parts);
    }

    /**
     * A part of a whole.
     *
     * @param numerator the part
     * @param denominator the whole, 0 or more
     * @param previousYear total of the previous year
     */
    public record Ratio(
            @Required @ExactDecimal BigDecimal numerator,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal denominator,

            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal @Nullable
            BigDecimal previousYear) {}

    /**
     * Points given by someone else.
     *
     * @param points within the maximum of the rule
     * @param on the basis they were given on
     */
    public record Stated(
            @Required @ExactDecimal BigDecimal points,
            @Valid @Nullable ObservationDocument on) {}
}
