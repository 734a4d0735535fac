package io.github.parindex.examples.cli;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.ResultComparison;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.files.RecipeFiles;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.recipe.IndexResultJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of a composite index: a recipe, a table of indicators, and a tree if it is in a table of its own. */
final class IndexFiles {

    private final RecipeFiles files;
    private final Path inputs;
    private final PrintWriter err;
    private final Locale locale;

    IndexFiles(Path recipe, Path inputs, Optional<Path> tree, DecimalMark decimal, PrintWriter err, Locale locale) {
        RecipeFiles given =
                RecipeFiles.of(Source.of(recipe)).with(Source.of(inputs)).with(decimal);
        this.files = tree.map(path -> given.withTree(Source.of(path))).orElse(given);
        this.inputs = inputs;
        this.err = err;
        this.locale = locale;
    }

    /** Reads the recipe, with the tree of the table if there is one. */
    IndexRecipe method() {
        return shown(files.method(), err, locale);
    }

    IndicatorMatrix matrix(IndexRecipe method) {
        return shown(
                IndicatorMatrixCsv.read(Source.of(inputs), method, files.mark(), ReadLimits.withDefaults()),
                err,
                locale);
    }

    /** What a method refuses is a fault of the files, not of the call. */
    <T> T computed(Supplier<T> computation) {
        return files.computed(computation).orThrow();
    }

    /** The result against one that was written before, computed again from what it holds. */
    ResultComparison comparison(Path before, IndexResult after) {
        return ResultComparison.of(
                shown(IndexResultJson.read(before), err, locale).compute(), after);
    }

    /** A first recipe for a table, named for its file. */
    static String first(Path inputs, DecimalMark decimal, PrintWriter err, Locale locale) {
        InputColumns columns = shown(IndicatorMatrixCsv.guess(Source.of(inputs)), err, locale);
        String name = inputs.getFileName().toString();
        String id = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        IndicatorMatrix matrix = shown(
                IndicatorMatrixCsv.read(
                        Source.of(inputs), IndexRecipe.treeless(id, columns), decimal, ReadLimits.withDefaults()),
                err,
                locale);
        return IndexRecipeJson.firstText(id, columns, matrix);
    }

    /** What was read, with its warnings beside the table. */
    private static <T> T shown(Loaded<T> loaded, PrintWriter err, Locale locale) {
        T value = loaded.orThrow();
        loaded.warnings().forEach(warning -> err.println(PlainText.visible(warning.toText(locale))));
        err.flush();
        return value;
    }
}
