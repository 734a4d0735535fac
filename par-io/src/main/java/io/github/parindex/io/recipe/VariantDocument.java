package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.io.token.OneOrList;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a variant of a recipe computes otherwise; all else is as the recipe says.
 *
 * @param prepare steps in place of those of the recipe
 * @param cities rows that are averaged; what is left out is as the recipe says
 * @param indicators what holds for all indicators
 * @param nodes what holds for all nodes
 * @param weighOn what weights of the data are computed from
 * @param count how present parts are counted
 * @param at what holds for nodes and indicators by code
 * @param rounding none, to round nothing
 * @param ranking how units are ranked
 * @param groups by score
 */
record VariantDocument(
        @OneOrList @Nullable List<@Required @Valid MethodText> prepare,
        @Valid RecipeDocument.@Nullable Cities cities,
        @Valid ComputationDocument.@Nullable OfIndicators indicators,
        @Valid @Nullable ComputationDocument nodes,

        @WordOf(CompositeIndex.WeighedOn.class) @Nullable String weighOn,

        @WordOf(CompositeIndex.Counting.class) @Nullable String count,

        @Nullable Map<String, @Required @Valid ComputationDocument> at,

        @WordOf(IndexRecipe.Variant.Rounded.class) @Nullable String rounding,

        @Valid RecipeDocument.@Nullable RankingPart ranking,

        @OneOrList @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required @Valid GroupsDocument> groups) {}
