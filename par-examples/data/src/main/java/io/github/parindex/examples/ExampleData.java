package io.github.parindex.examples;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.recipe.IndexRecipeJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Data to try things on, a call away: in jshell, in a snippet, in a test. */
public final class ExampleData {

    private static final String REFORM_24 = "reform24/";

    private ExampleData() {}

    /**
     * 24 synthetic units with 8 administrative-reform indicators, of which three are better when less.
     *
     * @return the matrix, in the framework of {@link #reform24Recipe()}
     */
    public static IndicatorMatrix reform24() {
        return IndicatorMatrixCsv.read(resource(REFORM_24 + "inputs.csv"), reform24Recipe())
                .orThrow();
    }

    /**
     * The recipe of an index over these indicators: service, capacity, outcome.
     *
     * @return min-max from 0 to 100, weighted arithmetic means
     */
    public static IndexRecipe reform24Recipe() {
        return IndexRecipeJson.read(resource(REFORM_24 + "recipe.json")).orThrow();
    }

    /**
     * The illustrative campaign {@link AnGiang2023}, scored.
     *
     * @return 31 units under 60 criteria; all but two totals are invented
     */
    public static Scoreboard anGiang2023() {
        return Scorer.score(AnGiang2023.assessments());
    }

    /**
     * The recipe of a published index.
     *
     * @param name of its file without ending, such as {@code hdi-2022}
     * @return the recipe
     * @throws IllegalArgumentException if there is none of that name
     */
    public static IndexRecipe recipe(String name) {
        return IndexRecipeJson.read(resource("recipes/" + name + ".json")).orThrow();
    }

    private static Source resource(String name) {
        try (InputStream in = ExampleData.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no example (" + name + ").");
            }
            return Source.of(name, in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
