package io.github.parindex.io.recipe;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Recipes of composite indices as JSON files: a tree that is easily written by hand, in which every node may state its
 * weights, aggregation, missing rule, normalisation and rounding. {@code docs/recipes.md} describes it field by field.
 *
 * <p>All problems of shape and meaning are reported at once. What is written is read back as an equal recipe. A recipe with
 * any problem is not usable.
 */
public final class IndexRecipeJson {

    private IndexRecipeJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the recipe, or all problems with pointer, line and column
     */
    public static Loaded<IndexRecipe> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the recipe, or all problems with pointer, line and column
     */
    public static Loaded<IndexRecipe> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the recipe, or all problems with pointer, line and column
     */
    public static Loaded<IndexRecipe> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.read(source, limits, RecipeDocument.class, RecipeMeaning::of);
    }

    /**
     * Reads a recipe whose tree comes as a table of its own. A tree of the recipe with the top of the table is replaced by the
     * table; others stand beside it and may use its nodes. What is stated for a code that is in neither is a problem.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @param table what the index is made of
     * @param steps a method of normalisation and its settings, by code, as far as the table states them; the default of the
     *     indicators completes the settings of the same method
     * @return the recipe in that framework, or all problems with pointer, line and column
     */
    public static Loaded<IndexRecipe> read(
            Source source, ReadLimits limits, Framework table, Map<String, Method> steps) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(steps, "steps");
        GivenTree given = new GivenTree(Optional.of(table), Map.copyOf(steps));
        return DocumentReader.read(
                source,
                limits,
                RecipeDocument.class,
                (document, findings) -> RecipeMeaning.of(document, given, findings));
    }

    /**
     * Tells what a method refuses of a node at the place where a recipe describes the node.
     *
     * @param recipe that was read
     * @param limits beyond which it is refused
     * @param refused by the computation
     * @return the problem with pointer, line and column; empty if it is about no node that the document describes
     */
    public static Optional<Problem> problemAt(Source recipe, ReadLimits limits, IllegalArgumentException refused) {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(refused, "refused");
        List<String> codes = codesIn(refused);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        Wording message = Wording.of(refused, Medium.TABLE);
        return DocumentReader.read(recipe, limits, RecipeDocument.class, (document, findings) -> {
                    RecipeMeaning.tell(document, findings, codes, message);
                    return message;
                })
                .problems()
                .stream()
                .filter(problem -> problem.message().equals(message))
                .findFirst()
                .map(problem -> Wording.advice(refused, Medium.TABLE)
                        .map(problem::withAdvice)
                        .orElse(problem));
    }

    /**
     * The codes that a refusal of a node names, the node first.
     *
     * @param refused by the computation
     * @return the codes, none if it is about something else
     */
    public static List<String> codesIn(IllegalArgumentException refused) {
        Objects.requireNonNull(refused, "refused");
        return refused instanceof RefusalException typed
                        && typed.refusal().key().startsWith("index.node")
                ? typed.refusal().arguments().stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /**
     * A first recipe for a table, to be changed by hand: every indicator of the matrix is a part of one node, with its title,
     * unit, direction, weight and normalisation written out, and the arithmetic mean above. It can be read and computed as it
     * is, unless a column is the same for every unit.
     *
     * @param id of the recipe
     * @param columns with which the table was read
     * @param matrix that was read of it
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String firstText(String id, InputColumns columns, IndicatorMatrix matrix) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(matrix, "matrix");
        return Json.write(FirstRecipe.of(id, columns, matrix));
    }

    /**
     * Writes a recipe as text, in the short form: what is as usual is left out, parts stand under their codes, and steps of
     * normalisation that complete the default say only what differs. Levels and named steps are written as what they stand
     * for.
     *
     * @param recipe of any index
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(IndexRecipe recipe) {
        Objects.requireNonNull(recipe, "recipe");
        return Json.write(RecipeForm.of(recipe));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param recipe of any index
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(IndexRecipe recipe, Path path) {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(path, "path");
        Json.write(RecipeForm.of(recipe), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param recipe of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndexRecipe recipe, OutputStream out) {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(out, "out");
        Json.write(RecipeForm.of(recipe), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param recipe of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndexRecipe recipe, Writer out) {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(out, "out");
        Json.write(RecipeForm.of(recipe), out);
    }
}
