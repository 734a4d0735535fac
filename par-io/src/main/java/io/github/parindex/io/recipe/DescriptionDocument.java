package io.github.parindex.io.recipe;

import io.github.parindex.core.indicator.Direction;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.OneOrList;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.SomeText;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that may be said of a node or an indicator away from its place in the tree.
 *
 * @param title the code if left out
 * @param column heading of an indicator, where it is not its code
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
 */
record DescriptionDocument(
        @Valid @Nullable TitleDocument title,
        @SomeText @Nullable String column,
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
        @Valid @Nullable Places publish)
        implements Described {}
