package io.github.parindex.io.csv;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.io.table.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the columns of an input table must hold.
 *
 * @param inputs which columns say whose a row is
 * @param framework what the indicators are parts of; empty for all columns of numbers
 * @param beside columns of numbers that are no indicators
 * @param groups columns of texts, even if they look like numbers
 * @param filled the one of them in which no cell may be blank
 * @param isTyped whether the columns are those of a program, not of a recipe
 * @param treeless the id of a recipe that needs a tree and has none
 */
record MatrixLayout(
        InputColumns inputs,
        Optional<Framework> framework,
        Set<String> beside,
        Set<String> groups,
        Optional<String> filled,
        boolean isTyped,
        Optional<String> treeless) {

    static MatrixLayout of(InputColumns inputs) {
        return new MatrixLayout(
                inputs,
                Optional.empty(),
                Set.of(),
                new LinkedHashSet<>(inputs.groups()),
                Optional.empty(),
                true,
                Optional.empty());
    }

    static MatrixLayout of(IndexRecipe recipe) {
        Optional<CityAverage> cities = recipe.index().cities();
        Set<String> beside = new LinkedHashSet<>();
        recipe.framework().ifPresent(tree -> beside.addAll(denominators(tree)));
        cities.flatMap(CityAverage::weight).ifPresent(beside::add);
        recipe.index().printed().values().forEach(scores -> beside.add(scores.column()));
        variants(recipe).flatMap(each -> each.weight().stream()).forEach(beside::add);
        Optional<String> unit = cities.map(CityAverage::unit);
        boolean treeless =
                recipe.framework().isEmpty() && recipe.inputs().indicators() == InputColumns.Indicators.IN_THE_TREE;
        return new MatrixLayout(
                recipe.inputs(),
                recipe.framework(),
                beside,
                groups(recipe),
                unit,
                false,
                treeless ? Optional.of(recipe.id()) : Optional.empty());
    }

    /** The columns of texts that a recipe names anywhere. */
    private static Set<String> groups(IndexRecipe recipe) {
        Set<String> groups = new LinkedHashSet<>(recipe.inputs().groups());
        recipe.index().cities().ifPresent(cities -> groups.addAll(cities.texts()));
        variants(recipe).forEach(cities -> groups.addAll(cities.texts()));
        recipe.index().preparations().stream()
                .filter(Imputation.ByGroup.class::isInstance)
                .map(step -> ((Imputation.ByGroup) step).group())
                .forEach(groups::add);
        return groups;
    }

    private static Stream<CityAverage> variants(IndexRecipe recipe) {
        return recipe.variants().values().stream().flatMap(variant -> variant.cities().stream());
    }

    static Set<String> denominators(Framework framework) {
        return framework.indicators().stream()
                .flatMap(indicator -> indicator.denominator().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The codes of the columns that must hold numbers, by heading; several may be read from one. */
    Map<String, List<String>> numbers() {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        Stream.concat(
                        framework.stream()
                                .flatMap(tree -> tree.indicators().stream())
                                .map(Indicator::code),
                        beside.stream())
                .distinct()
                .forEach(code -> numbers.computeIfAbsent(
                                Columns.composed(inputs.heading(code)), heading -> new ArrayList<>())
                        .add(code));
        return numbers;
    }

    /** The columns that hold texts, in the same form. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        groups.forEach(name -> texts.put(Columns.composed(name), name));
        return texts;
    }

    /** The headings of the columns of name, period and block, as far as they are named. */
    List<String> labels() {
        return List.of(inputs.name(), inputs.period(), inputs.block()).stream()
                .flatMap(Optional::stream)
                .map(Columns::composed)
                .toList();
    }

    /** What texts mean in the column of a code. */
    Map<String, Meaning> meanings(String code) {
        Map<String, Meaning> meanings = new HashMap<>();
        inputs.meanings(code).forEach((text, meaning) -> meanings.put(Columns.composed(text), meaning));
        return meanings;
    }

    /** The texts of the rows that are read, by heading. */
    Map<String, List<String>> only() {
        Map<String, List<String>> only = new LinkedHashMap<>();
        inputs.only()
                .forEach((heading, texts) -> only.put(
                        Columns.composed(heading),
                        texts.stream().map(Columns::composed).toList()));
        return only;
    }

    Set<String> missing() {
        return inputs.missing().stream().map(Columns::composed).collect(Collectors.toSet());
    }
}
