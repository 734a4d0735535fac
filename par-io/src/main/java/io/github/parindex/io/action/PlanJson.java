package io.github.parindex.io.action;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;

/**
 * Plans as JSON files; {@link PlanDocument} says which fields they have. What is written is read back as the same document, to
 * the last digit.
 */
public final class PlanJson {

    private PlanJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<PlanDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<PlanDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), PlanDocument.class);
    }

    /**
     * Writes plans as text.
     *
     * @param plans of units under one criteria set, at least one
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if there is none, they are of several sets, or a text has a character that no document
     *     may have, such as NUL
     */
    public static String toText(Collection<? extends Outcome> plans) {
        Objects.requireNonNull(plans, "plans");
        return Json.write(PlanForm.of(plans));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param plans of units under one criteria set, at least one
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Collection<? extends Outcome> plans, Path path) {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(path, "path");
        Json.write(PlanForm.of(plans), path);
    }
}
