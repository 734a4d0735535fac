package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.AssessmentsTable;
import io.github.parindex.io.table.UnitStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Assessments as CSV files in UTF-8: one line for each unit and round.
 *
 * <p>The columns are {@code unit}, {@code name}, {@code block}; optionally {@code participation} ({@code ranked} if blank,
 * {@code scored-only}, {@code excluded}) and {@code round} ({@code final} if blank, {@code self-assessed},
 * {@code verified-1}, {@code verified-2}, {@code survey}), or in Vietnamese {@code Mã}, {@code Tên đơn vị}, {@code Khối},
 * {@code Tham gia}, {@code Vòng}; then one for the code of each leaf criterion, any of them in any
 * order, and beside it optionally {@code <code> evidence}, references separated by semicolons, and {@code <code> note}. A
 * leaf whose code is the name of one of the first five columns is headed {@code <code> value}. A blank cell is no
 * observation.
 *
 * <p>A cell is read as the rule of its criterion asks: {@code 47/52}, with the previous year's total {@code 47/52 (1450)};
 * {@code 88.42%}; the name of an option; ticked items {@code issued | on time}, none {@code -}; counts
 * {@code A=30 | B=20}; stated points {@code 4.5}, with their basis {@code 4.5 on 47/52}; parts
 * {@code first: 47/52 | second: {issued | on time}}; and always {@code missing: reason} and {@code n/a: reason}. A name
 * that contains a bar, a brace or a quotation mark stands in quotation marks, with those inside doubled. Observations may
 * stand inside each other up to 20 deep.
 *
 * <p>Comma, semicolon and tab separate columns, whichever is most frequent in the first line. A byte order mark is
 * accepted. Usable are the units without a problem in any of their lines; nothing is usable if the columns of units are
 * missing or the text breaks off inside quotation marks.
 */
public final class AssessmentsCsv {

    private AssessmentsCsv() {}

    /**
     * Reads a file with decimal points or commas.
     *
     * @param path of the file
     * @param set what was assessed
     * @return the assessments, with all problems by line and column
     */
    public static Loaded<Assessments> read(Path path, CriteriaSet set) {
        return read(Source.of(path), set);
    }

    /**
     * Reads any source with decimal points or commas.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @return the assessments, with all problems by line and column
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set) {
        return read(source, set, DecimalMark.EITHER, ReadLimits.withDefaults());
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @return the assessments, with all problems by line and column
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        ReadLimits whole = limits.whole();
        return UnitStream.load(
                source,
                set,
                mark,
                whole,
                (findings, meter) -> CsvRows.open(source.reader(whole, meter), set, whole, findings));
    }

    /**
     * Reads a large source with decimal points or commas, one unit at a time.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @return the units as they are asked for, to be closed
     */
    public static AssessmentStream stream(Source source, CriteriaSet set) {
        return stream(source, set, DecimalMark.EITHER, ReadLimits.withDefaults());
    }

    /**
     * Reads a large source one unit at a time.
     *
     * @param source a file, a stream, bytes or text
     * @param set what was assessed
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @return the units as they are asked for, to be closed
     */
    public static AssessmentStream stream(Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        return UnitStream.of(
                source,
                set,
                mark,
                limits,
                (findings, meter) -> CsvRows.open(source.reader(limits, meter), set, limits, findings));
    }

    /**
     * Writes assessments as text with decimal points, which reads back as it was under {@link DecimalMark#EITHER}.
     *
     * <p>Texts that a spreadsheet would take for a formula get an apostrophe before them; reading takes it off again.
     *
     * @param assessments of any units
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a number has
     *     more digits than {@link io.github.parindex.core.number.Exact} takes
     */
    public static String toText(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return Formulas.table(AssessmentsTable.of(assessments, Locale.ENGLISH));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param assessments of any units
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a number has
     *     more digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Assessments assessments, Path path) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(path, "path");
        Formulas.write(toText(assessments), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param assessments of any units
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a number has
     *     more digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Assessments assessments, OutputStream out) {
        Formulas.write(toText(assessments), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param assessments of any units
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a number has
     *     more digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Assessments assessments, Writer out) {
        Formulas.write(toText(assessments), out);
    }
}
