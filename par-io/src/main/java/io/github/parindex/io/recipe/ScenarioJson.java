package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.recipe.IndexResultJson.Inputs;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Scenarios as JSON files: the numbers that went in and every choice of the index, in one document. What is written is read
 * back as an equal scenario, so that whatever is drawn of it again has the same bits.
 *
 * <p>Of a scenario of assessments the scores are written, not the assessments: the scenario that is read is one of those
 * scores, whose single criteria can no longer be doubted. Keep the assessments beside it where they matter.
 */
public final class ScenarioJson {

    private static final String NAMELESS = "index";

    private ScenarioJson() {}

    /**
     * A scenario as a JSON document.
     *
     * @param computation the recipe with its tree, as {@link IndexRecipeJson} writes it
     * @param inputs what the index is computed from, with as many digits as give the same double
     * @param order codes of all indicators and nodes, in the order in which what varies is numbered
     */
    public record Document(
            @Required Map<String, Object> computation,
            @Required @Valid Inputs inputs,
            @Required List<@Filled String> order) {

        /** Copies the list. */
        public Document {
            order = Copies.of(order);
        }

        /**
         * Puts a scenario into its document.
         *
         * @param scenario any
         * @return the document that {@link ScenarioJson} writes
         */
        public static Document from(Scenario scenario) {
            Objects.requireNonNull(scenario, "scenario");
            IndexRecipe recipe = IndexRecipe.of(NAMELESS, scenario.matrix().framework(), scenario.index());
            return new Document(
                    IndexResultInputs.computation(recipe),
                    IndexResultInputs.of(scenario.matrix()),
                    codes(scenario.matrix().framework()));
        }

        /**
         * The scenario of the document.
         *
         * @return a scenario without assessments
         * @throws io.github.parindex.io.FaultyFileException if the computation is no recipe with a tree
         * @throws IllegalArgumentException if it does not fit the inputs, as in a document that was changed by hand
         */
        public Scenario scenario() {
            Scenario scenario = IndexResultInputs.scenario(computation, inputs);
            Framework tree = scenario.matrix().framework();
            Framework ordered = Framework.of(
                    order.stream()
                            .filter(tree::isIndicator)
                            .map(tree::indicator)
                            .toList(),
                    order.stream()
                            .filter(code -> !tree.isIndicator(code))
                            .map(tree::node)
                            .toList(),
                    tree.roots());
            return scenario.with(scenario.matrix().in(ordered));
        }
    }

    private static List<String> codes(Framework tree) {
        return Stream.concat(
                        tree.indicators().stream().map(Indicator::code),
                        tree.nodes().stream().map(Framework.Node::code))
                .toList();
    }

    private static void check(Document document, Findings findings) {
        IndexResultInputs.check(document.computation(), document.inputs(), findings);
        if (findings.isClean()) {
            findings.attempt("/order", document::scenario);
        }
    }

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
        return DocumentReader.computed(source, limits, Document.class, ScenarioJson::check);
    }

    /**
     * Writes a scenario as text.
     *
     * @param scenario any
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scenario scenario) {
        return Json.write(Document.from(scenario));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param scenario any
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scenario scenario, Path path) {
        Objects.requireNonNull(path, "path");
        Json.write(Document.from(scenario), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param scenario any
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scenario scenario, OutputStream out) {
        Json.write(Document.from(scenario), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param scenario any
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scenario scenario, Writer out) {
        Json.write(Document.from(scenario), out);
    }
}
