package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe.Variant;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the variants of a recipe.
 *
 * @param meaning of what the recipe says
 * @param tree of the recipe
 * @param findings what is wrong with the recipe
 */
record VariantMeaning(RecipeMeaning meaning, RecipeTree tree, Findings findings) {

    private static final String AT = "/variants";

    /** The variants that have a meaning. */
    Map<String, Variant> of(Map<String, VariantDocument> documents) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        documents.forEach((name, document) -> {
            if (document != null) {
                variants.put(name, variant(document, Pointers.child(AT, name)));
            }
        });
        return variants;
    }

    private Variant variant(VariantDocument document, String at) {
        return new Variant(
                document.prepare() == null ? Optional.empty() : Optional.of(preparations(document.prepare(), at)),
                cities(document.cities(), at + "/cities"),
                document.indicators() == null
                        ? NodeRecipe.unstated()
                        : meaning.stated(document.indicators(), at + "/indicators", Steps.Kind.INDICATORS),
                document.nodes() == null ? NodeRecipe.unstated() : nodes(document.nodes(), at + "/nodes"),
                single(document.at() == null ? Map.of() : document.at(), at + "/at"),
                word(CompositeIndex.WeighedOn.class, document.weighOn(), at + "/weighOn"),
                word(CompositeIndex.Counting.class, document.count(), at + "/count"),
                ranking(document.ranking(), at + "/ranking"),
                groups(document.groups(), at + "/groups"),
                word(Variant.Rounded.class, document.rounding(), at + "/rounding")
                        .orElse(Variant.Rounded.AS_STATED));
    }

    private List<Preparation> preparations(List<MethodText> steps, String at) {
        List<Preparation> built = new ArrayList<>();
        meaning.preparations(steps, at + "/prepare", tree, built);
        return built;
    }

    private Optional<CityAverage> cities(RecipeDocument.@Nullable Cities cities, String at) {
        return cities == null ? Optional.empty() : meaning.cities(cities, at, tree);
    }

    private NodeRecipe nodes(ComputationDocument nodes, String at) {
        meaning.checkDefaults(nodes, at);
        return meaning.stated(nodes, at, Steps.Kind.NODES);
    }

    private Map<String, NodeRecipe> single(Map<String, ComputationDocument> documents, String at) {
        Map<String, NodeRecipe> single = new LinkedHashMap<>();
        documents.forEach((code, document) -> {
            String place = Pointers.child(at, code);
            if (document != null && tree.isKnown(code, place)) {
                NodeRecipe recipe = meaning.elsewhere(document, place, tree.kind(code));
                if (!recipe.equals(NodeRecipe.unstated())) {
                    single.put(code, recipe);
                }
            }
        });
        return single;
    }

    private Optional<RankingRule> ranking(RecipeDocument.@Nullable RankingPart ranking, String at) {
        return ranking == null
                ? Optional.empty()
                : Optional.ofNullable(findings.build(at, () -> RecipeMeaning.ranking(ranking)));
    }

    private Map<String, ScoreGroups> groups(@Nullable List<GroupsDocument> groups, String at) {
        return RecipeGroups.in(CompositeIndex.plain(), groups, tree, findings, at)
                .groups();
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> constants, @Nullable String word, String at) {
        return word == null || findings.isFaulty(at) ? Optional.empty() : Optional.of(EnumWords.parse(constants, word));
    }
}
