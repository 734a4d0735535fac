package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.Filled;
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
 * The recipe of a composite index as a JSON document.
 *
 * @param id names the recipe
 * @param title the id if left out
 * @param source where it is published
 * @param inputs the table it is for
 * @param prepare steps before anything is normalised
 * @param cities rows that are averaged
 * @param steps of normalisation, by a name of their own
 * @param indicators what holds for all indicators
 * @param nodes what holds for all nodes
 * @param weighOn what weights of the data are computed from
 * @param count how present parts are counted
 * @param tree one node, or several; or the word for all columns of numbers
 * @param at what holds for nodes and indicators by code, beside the tree or where it comes with the data
 * @param ranking how units are ranked
 * @param groups by score
 */
record RecipeDocument(
        @Filled String id,
        @Valid @Nullable TitleDocument title,
        @Nullable String source,
        @Valid @Nullable Inputs inputs,
        @OneOrList @Nullable List<@Required @Valid MethodText> prepare,
        @Valid @Nullable Cities cities,
        @Nullable Map<String, @Required @Valid StepsText> steps,
        @Valid ComputationDocument.@Nullable OfIndicators indicators,
        @Valid @Nullable ComputationDocument nodes,

        @WordOf(CompositeIndex.WeighedOn.class) @Nullable String weighOn,

        @WordOf(CompositeIndex.Counting.class) @Nullable String count,

        @OneOrList @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required @Valid PartDocument> tree,

        @Nullable Map<String, @Required @Valid DescriptionDocument> at,
        @Valid @Nullable RankingPart ranking,

        @OneOrList @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required @Valid GroupsDocument> groups) {

    /**
     * The table of a recipe.
     *
     * @param unit heading of the codes of units
     * @param name heading of their names
     * @param period heading of the periods
     * @param block heading of the blocks
     * @param missing texts that stand for a missing value
     * @param groups headings of other columns that are kept
     * @param columns heading of each indicator that is not in the tree
     * @param values the number that each text stands for
     */
    record Inputs(
            @SomeText @Nullable String unit,
            @SomeText @Nullable String name,
            @SomeText @Nullable String period,
            @SomeText @Nullable String block,
            @Nullable List<@Filled String> missing,
            @Nullable List<@Filled String> groups,
            @Nullable Map<String, @Filled String> columns,
            @Nullable Map<String, @Required BigDecimal> values) {}

    /**
     * Rows that are averaged, such as the cities of a country.
     *
     * @param unit heading of the unit that they belong to
     * @param name heading of its name
     * @param weight heading of their weights
     * @param average before or after normalisation
     */
    record Cities(
            @Filled String unit,
            @SomeText @Nullable String name,
            @SomeText @Nullable String weight,
            @WordOf(CityAverage.Moment.class) @Nullable String average) {}

    /**
     * How units are ranked.
     *
     * @param ties what units of one score share
     * @param compare rounding of scores before they are compared
     * @param best which end is good
     * @param without units that get no place
     */
    record RankingPart(
            @WordOf(TiePolicy.class) @Nullable String ties,
            @Valid @Nullable Places compare,
            @WordOf(Direction.class) @Nullable String best,
            @Nullable List<@Filled String> without) {}
}
