package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Validation;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Assessments as JSON files; {@link AssessmentsDocument} says which fields they have.
 *
 * <p>What is written is read back to the last digit. Reading is as strict as for {@link CriteriaSetJson}. Usable are the
 * units without a problem; of two units with the same code, the first. Nothing is usable if the file names another
 * criteria set, or another version of it.
 */
public final class AssessmentsJson {

    private AssessmentsJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param set what was assessed
     * @return the assessments, with all problems by pointer, line and column
     */
    public static Loaded<Assessments> read(Path path, CriteriaSet set) {
        return read(Source.of(path), set);
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @return the assessments, with all problems by pointer, line and column
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set) {
        return read(source, set, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @param limits beyond which it is refused
     * @return the assessments, with all problems by pointer, line and column
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(limits, "limits");
        Loaded<Source> held = source.held(limits);
        if (held.usable().isEmpty()) {
            return Loaded.failed(held.problems());
        }
        Source read = held.orThrow();
        try (UnitsInTurn units = new UnitsInTurn(read, set, limits)) {
            List<Assessment> assessments = units.assessments().toList();
            List<Problem> problems = units.problems();
            Assessments all = Assessments.of(set, assessments);
            return problems.stream().noneMatch(Problem::isError)
                            && all.withoutBlock().isEmpty()
                    ? Loaded.of(all, problems)
                    : carefully(read, set, limits);
        }
    }

    /** Reads once more what is faulty, for the problems of the document as a whole. */
    private static Loaded<Assessments> carefully(Source source, CriteriaSet set, ReadLimits limits) {
        return DocumentReader.read(
                source,
                limits,
                AssessmentsDocument.class,
                (document, findings) -> new AssessmentsMeaning(set, findings).assessments(document));
    }

    /**
     * Reads a large file unit by unit, in bounded memory.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @return the units, to be closed
     */
    public static AssessmentStream stream(Source source, CriteriaSet set) {
        return stream(source, set, ReadLimits.withDefaults());
    }

    /**
     * Reads a large file unit by unit, in bounded memory.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @param limits beyond which it is refused; a single unit may have up to 4,194,304 characters
     * @return the units, to be closed
     */
    public static AssessmentStream stream(Source source, CriteriaSet set, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(limits, "limits");
        return new UnitsInTurn(source, set, limits);
    }

    /**
     * Takes a document that was bound elsewhere, such as by the controller of a portal.
     *
     * @param document with any content; it is validated again
     * @param set what was assessed
     * @return the assessments, with all problems by pointer; they have no line, as there is no file
     */
    public static Loaded<Assessments> from(AssessmentsDocument document, CriteriaSet set) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(set, "set");
        return DocumentReader.bound(
                document, (bound, findings) -> new AssessmentsMeaning(set, findings).assessments(bound));
    }

    /**
     * Writes assessments as text; what is as usual is left out.
     *
     * @param assessments of any units
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     */
    public static String toText(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return Json.write(Validation.checked(AssessmentsForm.of(assessments)));
    }

    /**
     * Writes assessments in one line; what is as usual is left out.
     *
     * @param assessments of any units
     * @return JSON without a line break
     * @throws IllegalArgumentException as for {@link #toText}
     */
    public static String toLine(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return Json.line(Validation.checked(AssessmentsForm.of(assessments)));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param assessments of any units
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Assessments assessments, Path path) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(path, "path");
        Json.write(AssessmentsForm.inTurn(assessments), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param assessments of any units
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Assessments assessments, OutputStream out) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(out, "out");
        Json.write(AssessmentsForm.inTurn(assessments), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param assessments of any units
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Assessments assessments, Writer out) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(out, "out");
        Json.write(AssessmentsForm.inTurn(assessments), out);
    }
}
