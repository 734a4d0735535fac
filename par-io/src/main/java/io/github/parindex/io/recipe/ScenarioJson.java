package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.Design;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Scenarios as JSON files, and whole studies of them: the numbers that went in, every choice of the index, what may vary, and
 * how it is doubted, in one document. What is written is read back as an equal scenario with the same factors and designs, so
 * that whatever is drawn of it again has the same bits.
 *
 * <p>A scenario of assessments has them and their criteria set in the document, so that single criteria can be doubted.
 */
public final class ScenarioJson {

    private ScenarioJson() {}

    /**
     * What a file of a scenario holds.
     *
     * @param scenario as it stands
     * @param factors what may vary; none of a scenario alone
     * @param designs how it is doubted; none of a scenario alone
     */
    public record Study(Scenario scenario, List<Factor> factors, List<Design<?>> designs) {

        /** Copies the lists. */
        public Study {
            Objects.requireNonNull(scenario, "scenario");
            factors = List.copyOf(Objects.requireNonNull(factors, "factors"));
            designs = List.copyOf(Objects.requireNonNull(designs, "designs"));
        }

        /**
         * A scenario without anything that varies.
         *
         * @param scenario any
         * @return the study
         */
        public static Study of(Scenario scenario) {
            return new Study(scenario, List.of(), List.of());
        }

        /**
         * Adds what may vary.
         *
         * @param factors in order, in place of those before
         * @return a copy
         */
        public Study varying(Factor... factors) {
            return new Study(scenario, List.of(factors), designs);
        }

        /**
         * Adds how it is doubted.
         *
         * @param designs in order, in place of those before
         * @return a copy
         */
        public Study by(Design<?>... designs) {
            return new Study(scenario, factors, List.of(designs));
        }
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the study, or all problems with pointer, line and column
     */
    public static Loaded<Study> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the study, or all problems with pointer, line and column
     */
    public static Loaded<Study> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the study, or all problems with pointer, line and column
     */
    public static Loaded<Study> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.meant(source, limits, ScenarioDocument.class, ScenarioMeaning::of);
    }

    /**
     * Writes a scenario as text.
     *
     * @param scenario any
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scenario scenario) {
        return toText(Study.of(scenario));
    }

    /**
     * Writes a study as text.
     *
     * @param study any whose factors are stated by values
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException as for {@link #toText(Scenario)}, or for a {@link Factor#choice} that is stated as code,
     *     or two variants of one name
     */
    public static String toText(Study study) {
        Objects.requireNonNull(study, "study");
        return Json.write(ScenarioForm.of(study));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param scenario any
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText(Scenario)}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scenario scenario, Path path) {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(path, "path");
        write(Study.of(scenario), path);
    }

    /**
     * Writes a study to a file in UTF-8, over one that may be there.
     *
     * @param study any whose factors are stated by values
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText(Study)}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Study study, Path path) {
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(path, "path");
        Json.write(ScenarioForm.of(study), path);
    }

    /**
     * Writes a scenario to a stream, in UTF-8; it stays open.
     *
     * @param scenario any
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Scenario)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scenario scenario, OutputStream out) {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(out, "out");
        write(Study.of(scenario), out);
    }

    /**
     * Writes a scenario to a writer; it stays open.
     *
     * @param scenario any
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Scenario)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scenario scenario, Writer out) {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(out, "out");
        write(Study.of(scenario), out);
    }

    /**
     * Writes a study to a stream, in UTF-8; it stays open.
     *
     * @param study any whose factors are stated by values
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Study)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Study study, OutputStream out) {
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(out, "out");
        Json.write(ScenarioForm.of(study), out);
    }

    /**
     * Writes a study to a writer; it stays open.
     *
     * @param study any whose factors are stated by values
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(Study)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Study study, Writer out) {
        Objects.requireNonNull(study, "study");
        Objects.requireNonNull(out, "out");
        Json.write(ScenarioForm.of(study), out);
    }
}
