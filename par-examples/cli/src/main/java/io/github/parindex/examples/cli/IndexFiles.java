package io.github.parindex.examples.cli;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of a composite index: a recipe, a table of indicators, and a tree if it is in a table of its own. */
final class IndexFiles {

    private final Path recipe;
    private final Path inputs;
    private final Optional<Path> tree;
    private final DecimalMark decimal;
    private final PrintWriter err;
    private final Locale locale;

    IndexFiles(Path recipe, Path inputs, Optional<Path> tree, DecimalMark decimal, PrintWriter err, Locale locale) {
        this.recipe = recipe;
        this.inputs = inputs;
        this.tree = tree;
        this.decimal = decimal;
        this.err = err;
        this.locale = locale;
    }

    /** Reads the recipe, with the tree of the table if there is one. */
    IndexRecipe method() {
        ReadLimits limits = ReadLimits.withDefaults();
        if (tree.isEmpty()) {
            return shown(IndexRecipeJson.read(recipe));
        }
        FrameworkCsv.Table table = shown(FrameworkCsv.readTable(Source.of(tree.get()), decimal, limits));
        return shown(IndexRecipeJson.read(Source.of(recipe), limits, table.framework(), table.steps()));
    }

    IndicatorMatrix matrix(IndexRecipe method) {
        return shown(IndicatorMatrixCsv.read(Source.of(inputs), method, decimal, ReadLimits.withDefaults()));
    }

    /** What was read, with its warnings beside the table. */
    private <T> T shown(Loaded<T> loaded) {
        T value = loaded.orThrow();
        loaded.warnings().forEach(warning -> err.println(PlainText.visible(warning.toText(locale))));
        err.flush();
        return value;
    }

    /** What a method refuses is a fault of the files, not of the call. */
    <T> T computed(Supplier<T> computation) {
        try {
            return computation.get();
        } catch (IllegalArgumentException refused) {
            Problem problem = Problem.of(recipe + ", " + inputs, Wording.of(refused, Medium.TABLE));
            return Loaded.<T>failed(List.of(Wording.advice(refused, Medium.TABLE)
                            .map(problem::withAdvice)
                            .orElse(problem)))
                    .orThrow();
        }
    }
}
