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
 * @param levels what holds for all nodes or indicators of a level, by its number
 * @param at what holds for nodes and indicators by code, beside the tree or where it comes with the data
 * @param ranking how units are ranked
 * @param groups by score
 * @param variants what is computed otherwise in the same run, by name
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

        @Nullable Map<String, @Required @Valid ComputationDocument> levels,
        @Nullable Map<String, @Required @Valid DescriptionDocument> at,
        @Valid @Nullable RankingPart ranking,

        @OneOrList @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required @Valid GroupsDocument> groups,

        @Nullable Map<String, @Required @Valid VariantDocument> variants) {

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
     * @param values what texts stand for in columns of numbers
     * @param only texts of the rows that are read, by heading
     */
    record Inputs(
            @SomeText @Nullable String unit,
            @SomeText @Nullable String name,
            @SomeText @Nullable String period,
            @SomeText @Nullable String block,
            @Nullable List<@Filled String> missing,
            @Nullable List<@Filled String> groups,
            @Nullable Map<String, @Filled String> columns,
            @Nullable Map<String, @Required @Valid ValueText> values,
            @Nullable Map<String, @Required @Valid TextsText> only) {}

    /**
     * Rows that are averaged, such as the cities of a country.
     *
     * @param unit heading of the unit that they belong to
     * @param name heading of its name
     * @param weight heading of their weights
     * @param average before or after normalisation
     * @param of nodes that are computed for each row, then averaged
     */
    record Cities(
            @SomeText @Nullable String unit,
            @SomeText @Nullable String name,
            @SomeText @Nullable String weight,
            @WordOf(CityAverage.Moment.class) @Nullable String average,
            @OneOrList @Nullable List<@Filled String> of) {}

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
