package io.github.parindex.io.action;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Plans as JSON files; {@link PlanDocument} says which fields they have. What is written is read back as the same document, to
 * the last digit, and with the board for which plans were made as the plans themselves.
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
        return DocumentReader.computed(source, ReadLimits.withDefaults(), PlanDocument.class, PlanMeaning::requireOnce);
    }

    /**
     * Reads the plans themselves, to hold them against a later round.
     *
     * @param path of the file
     * @param before the units as they were scored when the plans were made
     * @return the plans, or all problems with pointer, line and column
     */
    public static Loaded<List<Plan>> read(Path path, Scoreboard before) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        return read(Source.of(path), before);
    }

    /**
     * Reads the plans themselves from any source.
     *
     * @param source a file, a stream, bytes or text
     * @param before the units as they were scored when the plans were made
     * @return the plans, or all problems with pointer, line and column: a unit or criterion that is not there or stands twice, or
     *     one that was observed or scored otherwise than the plan says
     */
    public static Loaded<List<Plan>> read(Source source, Scoreboard before) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(before, "before");
        return DocumentReader.meant(
                source,
                ReadLimits.withDefaults(),
                PlanDocument.class,
                (document, findings) -> PlanMeaning.of(document, before, findings));
    }

    /**
     * Writes plans as text.
     *
     * @param plans of units under one criteria set, at least one and one a unit
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if there is none, they are of several sets, two are of one unit, or a text has a character that no document
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

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param plans of units under one criteria set, at least one
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Collection<? extends Outcome> plans, OutputStream out) {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(out, "out");
        Json.write(PlanForm.of(plans), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param plans of units under one criteria set, at least one
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Collection<? extends Outcome> plans, Writer out) {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(out, "out");
        Json.write(PlanForm.of(plans), out);
    }
}
