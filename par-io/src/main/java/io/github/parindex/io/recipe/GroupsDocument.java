package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.SomeText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups by score of one node; or, where the list holds the bands of the top itself, one of these bands.
 *
 * @param of the node; the top if left out
 * @param compare rounding before grouping
 * @param bands from the highest bound down
 * @param name of a band
 * @param atLeast of a band
 * @param above of a band
 */
@OneField(of = {"name", "bands"})
@Needs({"of → bands", "compare → bands", "atLeast → name", "above → name"})
record GroupsDocument(
        @SomeText @Nullable String of,
        @Valid @Nullable Places compare,

        @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required @Valid Band> bands,

        @SomeText @Nullable String name,
        @Valid @Nullable Bound atLeast,
        @Valid @Nullable Bound above) {

    /** The band that stands in place of the groups of a node. */
    Band band() {
        return new Band(name, atLeast, above);
    }

    /**
     * One group.
     *
     * @param name as published
     * @param atLeast the lowest score that is in the group
     * @param above the highest score that is not in the group; neither for all that is left
     */
    @OneField(
            of = {"atLeast", "above"},
            min = 0,
            message = "{io.github.parindex.atMostOneField}")
    record Band(
            @Required @SomeText @Nullable String name,
            @Valid @Nullable Bound atLeast,
            @Valid @Nullable Bound above) {}

    /**
     * A score, or a quantile of the ranked scores.
     *
     * @param score written alone
     * @param quantile from 0 to 1
     */
    @InShort(value = "score", named = false)
    record Bound(
            @Nullable BigDecimal score,

            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
            @Max(value = 1, message = "{io.github.parindex.max}")
            @Nullable
            BigDecimal quantile) {}
}
