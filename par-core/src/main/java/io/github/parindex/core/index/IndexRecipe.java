package io.github.parindex.core.index;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.number.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A published index as one document: what it is called and where its method is laid down, which columns it reads, what it
 * is made of, and how it is computed.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 *
 * @param id of the index and its edition, not blank
 * @param title in Vietnamese and English
 * @param source where the method is published; blank if nowhere
 * @param inputs which columns say whose a row is
 * @param framework what the index is made of; empty where it comes with the data
 * @param index how it is computed
 * @param variants what is computed otherwise in the same run, by name, such as without rounding or for groups of units
 */
public record IndexRecipe(
        String id,
        Title title,
        String source,
        InputColumns inputs,
        Optional<Framework> framework,
        CompositeIndex index,
        Map<String, Variant> variants) {

    /**
     * What is computed otherwise.
     *
     * @param preparations in place of those of the index, if there are any here
     * @param cities in place of those of the index, if there are any here
     * @param indicators what is stated here goes before the default of the index
     * @param nodes what is stated here goes before the default of the index
     * @param stated what is stated here by code goes before what the index states there
     * @param weighedOn in place of that of the index
     * @param counting in place of that of the index
     * @param ranking in place of that of the index
     * @param groups by code, in place of those of the index
     * @param rounding whether anything is rounded
     */
    public record Variant(
            Optional<List<Preparation>> preparations,
            Optional<CityAverage> cities,
            NodeRecipe indicators,
            NodeRecipe nodes,
            Map<String, NodeRecipe> stated,
            Optional<CompositeIndex.WeighedOn> weighedOn,
            Optional<CompositeIndex.Counting> counting,
            Optional<RankingRule> ranking,
            Map<String, ScoreGroups> groups,
            Rounded rounding) {

        /** Whether anything is rounded. */
        public enum Rounded {
            /** As the index states it. */
            AS_STATED,
            /** Nothing, neither scores that are used above nor those that are shown. */
            NONE
        }

        /** Copies lists and maps in order. */
        public Variant {
            Objects.requireNonNull(preparations, "preparations");
            preparations = preparations.map(List::copyOf);
            Objects.requireNonNull(cities, "cities");
            Objects.requireNonNull(indicators, "indicators");
            Objects.requireNonNull(nodes, "nodes");
            Objects.requireNonNull(stated, "stated");
            stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
            Objects.requireNonNull(weighedOn, "weighedOn");
            Objects.requireNonNull(counting, "counting");
            Objects.requireNonNull(ranking, "ranking");
            Objects.requireNonNull(groups, "groups");
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
            Objects.requireNonNull(rounding, "rounding");
        }

        /**
         * The index computed otherwise.
         *
         * @param index as the recipe states it
         * @return a copy with the changes
         */
        public CompositeIndex of(CompositeIndex index) {
            Objects.requireNonNull(index, "index");
            CompositeIndex changed = index.withIndicators(indicators).withNodes(nodes);
            if (rounding == Rounded.NONE) {
                changed = changed.unrounded();
            }
            if (preparations.isPresent()) {
                changed = changed.prepared(preparations.get().toArray(Preparation[]::new));
            }
            for (Map.Entry<String, NodeRecipe> each : stated.entrySet()) {
                changed = changed.at(each.getKey(), each.getValue());
            }
            for (Map.Entry<String, ScoreGroups> each : groups.entrySet()) {
                changed = changed.grouped(each.getKey(), each.getValue());
            }
            changed = cities.map(changed::averaging).orElse(changed);
            changed = weighedOn.map(changed::weighedOn).orElse(changed);
            changed = counting.map(changed::counting).orElse(changed);
            return ranking.map(changed::ranked).orElse(changed);
        }
    }

    /** Copies the variants in order, and refuses a blank id. */
    public IndexRecipe {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(variants, "variants");
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
        if (id.isBlank()) {
            throw Refusal.refused("index.recipe.id", id);
        }
    }

    /**
     * A recipe of a framework and an index.
     *
     * @param id of the index and its edition, also used as its title
     * @param framework what the index is made of
     * @param index how it is computed
     * @return the recipe
     */
    public static IndexRecipe of(String id, Framework framework, CompositeIndex index) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(framework, "framework");
        return new IndexRecipe(
                id, Title.of(id), "", InputColumns.withDefaults(), Optional.of(framework), index, Map.of());
    }

    /**
     * The standard index of a table that nothing is known of.
     *
     * @param id of the index, also used as its title
     * @param inputs which columns say whose a row is
     * @return a recipe without a framework
     */
    public static IndexRecipe treeless(String id, InputColumns inputs) {
        Objects.requireNonNull(id, "id");
        return new IndexRecipe(id, Title.of(id), "", inputs, Optional.empty(), CompositeIndex.standard(), Map.of());
    }

    /**
     * Puts the recipe on another framework, such as one read from a file of its own.
     *
     * @param other what the index is made of
     * @return a copy
     */
    public IndexRecipe in(Framework other) {
        Objects.requireNonNull(other, "other");
        return new IndexRecipe(id, title, source, inputs, Optional.of(other), index, variants);
    }

    /**
     * Reads other columns.
     *
     * @param other which columns say whose a row is
     * @return a copy
     */
    public IndexRecipe with(InputColumns other) {
        Objects.requireNonNull(other, "other");
        return new IndexRecipe(id, title, source, other, framework, index, variants);
    }

    /**
     * Computes the index otherwise.
     *
     * @param other how it is computed
     * @return a copy
     */
    public IndexRecipe with(CompositeIndex other) {
        Objects.requireNonNull(other, "other");
        return new IndexRecipe(id, title, source, inputs, framework, other, variants);
    }

    /**
     * One of the variants as a recipe of its own, which id and title tell from the index itself.
     *
     * @param name of the variant
     * @return a recipe without variants
     * @throws IllegalArgumentException if there is none of that name
     */
    public IndexRecipe variant(String name) {
        Objects.requireNonNull(name, "name");
        Variant variant = variants.get(name);
        if (variant == null) {
            throw Refusal.refused("index.recipe.variant", name, List.copyOf(variants.keySet()));
        }
        return new IndexRecipe(called(id, name), titled(name), source, inputs, framework, variant.of(index), Map.of());
    }

    private Title titled(String variant) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        title.texts().forEach((language, text) -> texts.put(language, called(text, variant)));
        return Title.of(texts);
    }

    private static String called(String whole, String variant) {
        return whole + " (" + variant + ")";
    }

    /**
     * Computes the index.
     *
     * @param matrix with a column for every indicator
     * @return scores, ranks and contributions of every level
     * @throws IllegalArgumentException if a column is not there, or a method has no answer
     */
    public IndexResult compute(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return index.compute(framework.map(matrix::in).orElse(matrix));
    }

    @Override
    public String toString() {
        return id + " " + title + framework.map(tree -> ", " + tree.inBrief()).orElse("");
    }
}
