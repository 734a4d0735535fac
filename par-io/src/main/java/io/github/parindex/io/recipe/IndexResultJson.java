package io.github.parindex.io.recipe;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results of composite indices as JSON files, for portals and other programs: every choice of the method, the weights of
 * every node, and for each unit its scores and places; {@link Document} says which fields they have.
 *
 * <p>A score has the places that are stated for it, otherwise as many digits as give the same double; beside it stands the one
 * before rounding. What is written is read back as the same document, to the last digit. It holds the inputs and every choice
 * of the method, so that {@link Document#compute} gives the same result again, bit by bit.
 */
public final class IndexResultJson {

    private static final String NAMELESS = "index";

    private IndexResultJson() {}

    /**
     * A result as a JSON document. Its components are the fields of the document; those that may be null may be left out.
     *
     * @param recipe id of the recipe, if it is known
     * @param method every choice behind the result, one a line
     * @param nodes from the top down, then the indicators
     * @param units in the order of the inputs
     * @param title of the index; left out if the recipe is not known
     * @param source where the method is published; left out if it is not known
     * @param leftOut codes of units that the preparation dropped, with the period behind them where there are several
     * @param computation the recipe with its tree, as {@link IndexRecipeJson} writes it
     * @param inputs what the index was computed from
     */
    public record Document(
            @Nullable String recipe,
            @Required List<@Required String> method,
            @Required List<@Required @Valid Node> nodes,
            @Required List<@Required @Valid Unit> units,
            @Nullable @Valid TitleDocument title,
            @Nullable String source,
            @Nullable List<@Filled String> leftOut,
            @Required Map<String, Object> computation,
            @Required @Valid Inputs inputs) {

        /** Copies the lists. */
        public Document {
            method = Copies.of(method);
            nodes = Copies.of(nodes);
            units = Copies.of(units);
            leftOut = Copies.ofNullable(leftOut);
        }

        /**
         * Puts a result into its document.
         *
         * @param result of any index
         * @return the document that {@link IndexResultJson} writes
         */
        public static Document from(IndexResult result) {
            Objects.requireNonNull(result, "result");
            return IndexResultForm.of(
                    result, IndexRecipe.of(NAMELESS, result.framework(), result.index()), Optional.empty());
        }

        /**
         * Puts a result into its document.
         *
         * @param result of the index of the recipe
         * @param recipe whose id is stated
         * @return the document that {@link IndexResultJson} writes
         */
        public static Document from(IndexResult result, IndexRecipe recipe) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(recipe, "recipe");
            return IndexResultForm.of(result, recipe.in(result.framework()), Optional.of(recipe));
        }

        /**
         * Computes the result again from what the document holds.
         *
         * @return the same result, bit by bit
         * @throws io.github.parindex.io.FaultyFileException if the computation is no recipe
         * @throws IllegalArgumentException if it does not fit the inputs, as in a document that was changed by hand
         */
        public IndexResult compute() {
            return IndexResultInputs.scenario(computation, inputs).result();
        }
    }

    /**
     * A node or an indicator.
     *
     * @param code unique among both
     * @param title in both languages
     * @param weight in the top, the product of the shares on the way up, negative for what is taken off it; left out if it
     *     is not below the top
     * @param parts of a node; left out for an indicator
     */
    public record Node(
            @Filled String code,
            @Required @Valid TitleDocument title,
            @Nullable BigDecimal weight,
            @Nullable List<@Required @Valid Part> parts) {

        /** Copies the list. */
        public Node {
            parts = Copies.ofNullable(parts);
        }
    }

    /**
     * A part of a node.
     *
     * @param code of a node or an indicator
     * @param weight among the parts, negative for a deduction; without signs those of a node add up to 1
     */
    public record Part(@Filled String code, @Required BigDecimal weight) {}

    /**
     * A unit with its scores.
     *
     * @param code of the unit
     * @param name of the unit
     * @param period a year or another time label; left out where there is only one
     * @param block the comparable units it is ranked with; left out where there is only one
     * @param scores of nodes and indicators, in the order of the nodes
     */
    public record Unit(
            @Filled String code,
            @Filled String name,
            @Nullable String period,
            @Nullable String block,
            @Required List<@Required @Valid Score> scores) {

        /** Copies the list. */
        public Unit {
            scores = Copies.of(scores);
        }
    }

    /**
     * A score of a unit.
     *
     * @param code of the node or indicator
     * @param score as it is shown; left out if it is missing
     * @param place of a node, 1 for the best, such as 2.5 where ties share the mean; left out for a unit without a place
     * @param group of a node, such as high, where the index has groups for it
     * @param unrounded the score before rounding; left out if it is the same
     * @param prepared of an indicator, the value that was normalised; left out if it is missing
     * @param imputed true for an indicator without a value among the inputs
     */
    public record Score(
            @Filled String code,
            @Nullable BigDecimal score,
            @Nullable BigDecimal place,
            @Nullable String group,
            @Nullable BigDecimal unrounded,
            @Nullable BigDecimal prepared,
            @Nullable Boolean imputed) {}

    /**
     * What an index was computed from.
     *
     * @param columns codes of the columns of numbers, in order
     * @param rows in order
     */
    public record Inputs(
            @Required List<@Filled String> columns,
            @Required List<@Required @Valid InputRow> rows) {

        /** Copies the lists. */
        public Inputs {
            columns = Copies.of(columns);
            rows = Copies.of(rows);
        }
    }

    /**
     * A row of the inputs.
     *
     * @param code of the unit
     * @param name of the unit
     * @param period left out where there is only one
     * @param block left out where there is only one
     * @param values by column, without those that are missing
     * @param groups texts by column, such as the region; left out where there are none
     * @param participation left out for a unit that is ranked
     * @param scores by indicator, where the table has a text that stands for a score; left out where there are none
     */
    public record InputRow(
            @Filled String code,
            @Filled String name,
            @Nullable String period,
            @Nullable String block,
            @Required Map<String, @Required BigDecimal> values,
            @Nullable Map<String, String> groups,
            @WordOf(Participation.class) @Nullable String participation,
            @Nullable Map<String, @Required BigDecimal> scores) {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<Document> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<Document> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<Document> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.computed(
                source,
                limits,
                Document.class,
                (document, findings) -> IndexResultInputs.check(document.computation(), document.inputs(), findings));
    }

    /**
     * Writes a result as text.
     *
     * @param document of a result
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Document document) {
        Objects.requireNonNull(document, "document");
        return Json.write(document);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param document of a result
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Document document, Path path) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(path, "path");
        Json.write(document, path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param document of a result
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Document document, OutputStream out) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Json.write(document, out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param document of a result
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Document document, Writer out) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Json.write(document, out);
    }

    /**
     * Writes a result without the id of its recipe to a file in UTF-8, over one that may be there.
     *
     * @param result of any index
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(IndexResult result, Path path) {
        write(Document.from(result), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param result of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndexResult result, OutputStream out) {
        write(Document.from(result), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param result of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndexResult result, Writer out) {
        write(Document.from(result), out);
    }
}
