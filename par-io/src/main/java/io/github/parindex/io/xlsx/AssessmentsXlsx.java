package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.KnownUnits;
import io.github.parindex.io.table.UnitStream;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Assessments as Excel workbooks (.xlsx) in the two shapes of {@link SheetShape}; each sheet is recognised by its headings.
 *
 * <p>Cells of text are read as in {@link io.github.parindex.io.csv.AssessmentsCsv}, cells of numbers to the 15 digits Excel
 * keeps; 0.8842 in a cell of a percent format is 88.42 %. A formula counts with the value stored beside it, and the note of
 * the observation then says so. Dates and errors are refused; hidden rows and columns are read, with a warning if they hold
 * something. Sheets that are neither rows of units nor a form are passed over with a notice, those called {@code Hướng dẫn},
 * {@code Instructions} or {@code Danh mục} without.
 *
 * <p>A form is found by headings that contain {@code Tiêu chí}, {@code Điểm tối đa}, {@code Số liệu}, {@code Tự chấm} or
 * {@code Tự đánh giá}, {@code Thẩm định} beside {@code STT}. Its codes may begin again under each Roman numeral. A bare number
 * under {@code Tự chấm} or {@code Thẩm định} is points, under {@code Số liệu kê khai} data: data are scored by the rule, points
 * beside them compared, and points alone count as they were given.
 *
 * <p>Problems have the row as their line and name sheet and cell, such as {@code 'Sở Nội vụ'!D7}. Usable are the units
 * without a problem; nothing is usable of a file that is broken, locked by a password or beyond its limits.
 */
public final class AssessmentsXlsx {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private AssessmentsXlsx() {}

    /**
     * Reads a file with decimal points or commas.
     *
     * @param path of the file
     * @param set what was assessed
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Path path, CriteriaSet set) {
        return read(Source.of(path), set);
    }

    /**
     * Reads any source with decimal points or commas.
     *
     * @param source a file, a stream or bytes
     * @param set what was assessed
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set) {
        return read(source, set, DecimalMark.EITHER, ReadLimits.withDefaults());
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream or bytes
     * @param set what was assessed
     * @param mark of the numbers in cells of text
     * @param limits beyond which it is refused
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits) {
        return read(source, set, mark, limits, KnownUnits.none());
    }

    /**
     * Reads a source of units that are expected: their names may stand for codes, and their blocks may be left out. What it
     * says of them otherwise stays, and is what {@link Roster#warnings} tells.
     *
     * @param source a file, a stream or bytes
     * @param set what was assessed
     * @param roster who may send something
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(Source source, CriteriaSet set, Roster roster) {
        Objects.requireNonNull(roster, "roster");
        return read(source, set, DecimalMark.EITHER, ReadLimits.withDefaults(), roster);
    }

    /**
     * Reads a source of units that are expected.
     *
     * @param source a file, a stream or bytes
     * @param set what was assessed
     * @param mark of the numbers in cells of text
     * @param limits beyond which it is refused
     * @param roster who may send something
     * @return the assessments, with all problems
     */
    public static Loaded<Assessments> read(
            Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits, Roster roster) {
        Objects.requireNonNull(roster, "roster");
        return read(source, set, mark, limits, KnownUnits.of(roster));
    }

    private static Loaded<Assessments> read(
            Source source, CriteriaSet set, DecimalMark mark, ReadLimits limits, KnownUnits known) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        return UnitStream.load(
                source,
                set,
                mark,
                limits,
                known,
                (findings, meter) -> XlsxRows.open(source, set, limits, known, findings, meter));
    }

    /**
     * Reads a large source with decimal points or commas, one unit at a time.
     *
     * @param source a file, a stream or bytes
     * @param set what was assessed
     * @return the units as they are asked for, to be closed
     */
    public static AssessmentStream stream(Source source, CriteriaSet set) {
        return stream(source, set, DecimalMark.EITHER, ReadLimits.withDefaults());
    }

    /**
     * Reads a large source one unit at a time.
     *
     * @param source a file, a stream or bytes
     * @param set what was assessed
     * @param mark of the numbers in cells of text
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
                (findings, meter) -> XlsxRows.open(source, set, limits, KnownUnits.none(), findings, meter));
    }

    /**
     * Writes a row for each unit and round, over a file that may be there.
     *
     * @param assessments of any units
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters, or a number more digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Assessments assessments, Path path) {
        write(assessments, SheetShape.ROW_PER_UNIT, path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param assessments of any units
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters, or a number more digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Assessments assessments, OutputStream out) {
        write(assessments, SheetShape.ROW_PER_UNIT, out);
    }

    /**
     * Writes a file, over one that may be there. Headings are Vietnamese; observations are text, exact to the last digit.
     *
     * @param assessments of any units; forms need at least one
     * @param shape rows or forms
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: as above, and if a form has no room for the evidence
     *     and notes of several rounds
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Assessments assessments, SheetShape shape, Path path) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(path, "path");
        WorkbookWriter.write(sheets(assessments, shape), path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param assessments of any units; forms need at least one
     * @param shape rows or forms
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #write(Assessments, SheetShape, Path)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Assessments assessments, SheetShape shape, OutputStream out) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(out, "out");
        WorkbookWriter.write(sheets(assessments, shape), out);
    }

    private static List<SheetOut> sheets(Assessments assessments, SheetShape shape) {
        if (shape == SheetShape.ROW_PER_UNIT) {
            return List.of(new RowSheets(VIETNAMESE).plain(assessments));
        }
        if (assessments.all().isEmpty()) {
            throw Wording.of("write.noUnit").toException();
        }
        FormSheets forms = new FormSheets(VIETNAMESE, false, assessments.all());
        Choices none = new Choices(assessments.set(), VIETNAMESE);
        return assessments.all().stream().map(each -> forms.of(each, none)).toList();
    }
}
