package io.github.parindex.io.recipe;

import io.github.parindex.core.indicator.Direction;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.ByName;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.OneOrList;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.SomeText;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the tree of a recipe: a node if it has parts of its own, otherwise an indicator or the name of a node that
 * stands elsewhere.
 *
 * @param code of the node or indicator
 * @param column heading of an indicator, where it is not its code
 * @param title the code if left out
 * @param weight beside the other parts, 1 if left out
 * @param direction higher is better if left out
 * @param unit of an indicator
 * @param denominator column that an indicator is divided by
 * @param target of an indicator, in raw units
 * @param values what texts stand for in the column of an indicator
 * @param check a printed figure with which the score is compared
 * @param weights of the parts of a node
 * @param aggregate of a node
 * @param missing of a node, what a missing part does
 * @param normalize steps in order
 * @param round of the score, before anything above uses it
 * @param publish of the score where it is shown
 * @param of the parts of a node
 */
@InShort("code")
record PartDocument(
        @Filled String code,
        @SomeText @Nullable String column,
        @Valid @Nullable TitleDocument title,

        @Nullable WeightText weight,
        @WordOf(Direction.class) @Nullable String direction,
        @Nullable String unit,
        @SomeText @Nullable String denominator,
        @Nullable BigDecimal target,
        @Nullable Map<String, @Required @Valid ValueText> values,
        @Valid @Nullable CheckText check,
        @Valid @Nullable WeightsText weights,
        @Valid @Nullable MethodText aggregate,
        @Valid @Nullable MethodText missing,
        @OneOrList @Nullable List<@Required @Valid StepText> normalize,
        @Valid @Nullable Places round,
        @Valid @Nullable Places publish,

        @ByName(
                value = "code",
                alone = {"of", "weight"})
        @Size(min = 1, message = "{io.github.parindex.size}")
        @Nullable
        List<@Required @Valid PartDocument> of)
        implements Described {

    /** A part of which only the code is said. */
    static PartDocument of(String code) {
        return new PartDocument(
                code, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
