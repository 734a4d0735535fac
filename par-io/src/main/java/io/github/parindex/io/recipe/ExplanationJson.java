package io.github.parindex.io.recipe;

import io.github.parindex.core.index.Explanation;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a unit has its score in a composite index, and what two explanations say otherwise, as JSON files: two years, two
 * recipes, or data that two people have checked. {@link Document} and {@link Difference} say which fields they have.
 *
 * <p>Numbers have as many digits as give the same double. What is written is read back as the same document. Those of exact
 * scores are {@link io.github.parindex.io.json.ScorecardJson} and {@code ComparisonJson}.
 */
public final class ExplanationJson {

    private ExplanationJson() {}

    /**
     * An explanation as a JSON document. Its components are the fields of the document; those that may be null may be left out.
     *
     * @param unit its code
     * @param name of the unit
     * @param period a year or another time label; left out where there is only one
     * @param nodes from the top down
     * @param zeroed the nodes of which single parts make the score 0; left out if there are none
     */
    public record Document(
            @Filled String unit,
            @Required String name,
            @Nullable String period,
            @Required List<@Required @Valid Node> nodes,
            @Nullable List<@Required @Valid Zeroed> zeroed) {

        /** Copies the lists. */
        public Document {
            nodes = Copies.of(nodes);
            zeroed = Copies.ofNullable(zeroed);
        }

        /**
         * Puts an explanation into its document.
         *
         * @param explanation of any unit
         * @return the document that {@link ExplanationJson} writes
         */
        public static Document from(Explanation explanation) {
            return ExplanationForm.of(explanation);
        }
    }

    /**
     * A node of the unit.
     *
     * @param code of the node
     * @param title in both languages
     * @param depth 0 for a root
     * @param aggregated what the parts give together; left out if missing
     * @param score after normalisation and rounding of the node itself; left out if missing
     * @param parts in the order of the tree
     */
    public record Node(
            @Filled String code,
            @Required @Valid TitleDocument title,
            @Required Integer depth,
            @Nullable BigDecimal aggregated,
            @Nullable BigDecimal score,
            @Required List<@Required @Valid Part> parts) {

        /** Copies the list. */
        public Node {
            parts = Copies.of(parts);
        }
    }

    /**
     * A part of a node.
     *
     * @param code of a node or an indicator
     * @param raw of an indicator, the value before normalisation; left out of a node, or if missing
     * @param score of the part; left out if missing
     * @param share of the weight that it has for this unit, 0 to 1
     * @param contribution to the aggregated value of the node; left out if missing, or if the aggregation has no split
     */
    public record Part(
            @Filled String code,
            @Nullable BigDecimal raw,
            @Nullable BigDecimal score,
            @Required BigDecimal share,
            @Nullable BigDecimal contribution) {}

    /**
     * A node of which single parts make the score 0.
     *
     * @param node its code
     * @param aggregation that makes it 0, by name
     * @param parts with weight that are 0
     */
    public record Zeroed(
            @Filled String node,
            @Filled String aggregation,
            @Required List<@Filled String> parts) {

        /** Copies the list. */
        public Zeroed {
            parts = Copies.of(parts);
        }
    }

    /**
     * The difference of two explanations as a JSON document. Its components are the fields of the document; those that may be
     * null may be left out.
     *
     * @param unit its code in the later one
     * @param name of the unit
     * @param periodBefore of the earlier one; left out where there is only one
     * @param periodAfter of the later one; left out where there is only one
     * @param changes of the nodes that either has, in the order of the later one
     */
    public record Difference(
            @Filled String unit,
            @Required String name,
            @Nullable String periodBefore,
            @Nullable String periodAfter,
            @Required List<@Required @Valid NodeChange> changes) {

        /** Copies the list. */
        public Difference {
            changes = Copies.of(changes);
        }

        /**
         * Puts a difference into its document.
         *
         * @param difference of two explanations
         * @return the document that {@link ExplanationJson} writes
         */
        public static Difference from(Explanation.Difference difference) {
            return ExplanationForm.of(difference);
        }
    }

    /**
     * A node of either explanation.
     *
     * @param code of the node
     * @param title in both languages
     * @param depth 0 for a root
     * @param before the earlier score; left out if missing
     * @param after the later score; left out if missing
     * @param change of the score; left out if either is missing
     * @param aggregatedBefore what the parts gave together; left out if missing
     * @param aggregatedAfter what the parts give together; left out if missing
     * @param parts that either has
     */
    public record NodeChange(
            @Filled String code,
            @Required @Valid TitleDocument title,
            @Required Integer depth,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal change,
            @Nullable BigDecimal aggregatedBefore,
            @Nullable BigDecimal aggregatedAfter,
            @Required List<@Required @Valid PartChange> parts) {

        /** Copies the list. */
        public NodeChange {
            parts = Copies.of(parts);
        }
    }

    /**
     * A part of a node in either explanation.
     *
     * @param code of a node or an indicator
     * @param before the part earlier; left out if there was none
     * @param after the part later; left out if there is none
     * @param change of what it adds to its node; left out if an aggregation has no split
     */
    public record PartChange(
            @Filled String code,
            @Valid @Nullable Side before,
            @Valid @Nullable Side after,
            @Nullable BigDecimal change) {}

    /**
     * A part in one of both explanations.
     *
     * @param raw of an indicator, the value before normalisation; left out of a node, or if missing
     * @param score of the part; left out if missing
     * @param share of the weight that it has for this unit, 0 to 1
     * @param contribution to the aggregated value of the node; left out if missing, or if the aggregation has no split
     */
    public record Side(
            @Nullable BigDecimal raw,
            @Nullable BigDecimal score,
            @Required BigDecimal share,
            @Nullable BigDecimal contribution) {}

    /**
     * Reads an explanation.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<Document> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), Document.class);
    }

    /**
     * Reads the difference of two explanations.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<Difference> readDifference(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), Difference.class);
    }

    /**
     * Writes an explanation as text.
     *
     * @param explanation of any unit
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return Json.write(ExplanationForm.of(explanation));
    }

    /**
     * Writes the difference of two explanations as text.
     *
     * @param difference of any two
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     */
    public static String toText(Explanation.Difference difference) {
        Objects.requireNonNull(difference, "difference");
        return Json.write(ExplanationForm.of(difference));
    }

    /**
     * Writes an explanation to a file in UTF-8, over one that may be there.
     *
     * @param explanation of any unit
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Explanation explanation, Path path) {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(path, "path");
        Json.write(ExplanationForm.of(explanation), path);
    }

    /**
     * Writes the difference of two explanations to a file in UTF-8, over one that may be there.
     *
     * @param difference of any two
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Explanation.Difference difference, Path path) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(path, "path");
        Json.write(ExplanationForm.of(difference), path);
    }

    /**
     * Writes an explanation to a stream, in UTF-8; it stays open.
     *
     * @param explanation of any unit
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Explanation explanation, OutputStream out) {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(out, "out");
        Json.write(ExplanationForm.of(explanation), out);
    }

    /**
     * Writes an explanation to a writer; it stays open.
     *
     * @param explanation of any unit
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Explanation explanation, Writer out) {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(out, "out");
        Json.write(ExplanationForm.of(explanation), out);
    }

    /**
     * Writes the difference of two explanations to a stream, in UTF-8; it stays open.
     *
     * @param difference of any two
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Explanation.Difference difference, OutputStream out) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(out, "out");
        Json.write(ExplanationForm.of(difference), out);
    }

    /**
     * Writes the difference of two explanations to a writer; it stays open.
     *
     * @param difference of any two
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Explanation)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Explanation.Difference difference, Writer out) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(out, "out");
        Json.write(ExplanationForm.of(difference), out);
    }
}
