package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Criteria sets as Excel workbooks (.xlsx), as officials keep them: a row for each criterion, under the headings {@code STT}
 * (its code), {@code Tiêu chí}, {@code Điểm tối đa} and {@code Cách tính điểm}.
 *
 * <p>How points are given is said in words, as {@link io.github.parindex.io.shape.SpokenRules} describes: {@code ≥ 100% → 2;
 * ≥ 85% → 1; còn lại 0}. Other columns may be there: {@code Loại} (a group of bonus, deduction, survey or tracked criteria),
 * {@code Trần điểm} (its cap), {@code Khối áp dụng}, {@code Căn cứ}, {@code Điều khoản}, {@code Ghi chú căn cứ}, {@code Lý do
 * lệch điểm}, {@code Bậc} (1 at the top; without it codes say what belongs to what), and {@code Tiêu chí (en)} for titles in
 * another language. What concerns the whole set stands in labelled cells above the table or on another sheet. Titles above,
 * totals, notes and signatures are left out; totals must be right.
 *
 * <p>What is written is read back as it was, to the last digit. Problems name sheet, cell and the place inside the cell.
 */
public final class CriteriaSetXlsx {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ReadLimits limits;
    private final CellFindings findings;
    private final SetLabels labels;
    private final List<Problem> ignored = new ArrayList<>();
    private @Nullable SetTable table;
    private boolean whole = true;

    private CriteriaSetXlsx(Source source, ReadLimits limits) {
        this.limits = limits;
        this.findings = CellFindings.of(source.name(), limits.problems());
        this.labels = new SetLabels(findings);
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the set, or all problems with sheet and cell
     */
    public static Loaded<CriteriaSet> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream or bytes
     * @return the set, or all problems with sheet and cell
     */
    public static Loaded<CriteriaSet> read(Source source) {
        Objects.requireNonNull(source, "source");
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream or bytes
     * @param limits beyond which it is refused
     * @return the set, or all problems with sheet and cell
     */
    public static Loaded<CriteriaSet> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        CriteriaSetXlsx reading = new CriteriaSetXlsx(source, limits);
        Meter meter = source.meter();
        try (Workbook workbook = Workbook.open(source, limits, meter)) {
            return reading.findings.load(() -> reading.set(workbook, SetSheets.idOf(source.name())));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private @Nullable CriteriaSet set(Workbook workbook, String usualId) throws IOException {
        for (int i = 0; i < workbook.size(); i++) {
            if (!Sheets.isGuide(workbook.name(i))) {
                try (Sheet sheet = workbook.sheet(i)) {
                    read(sheet);
                    sheet.tellHidden(findings);
                }
            }
        }
        if (table == null) {
            findings.add(findings.problem(0, 0, Wording.of("set.noTable"))
                    .withAdvice(Wording.of(
                            "set.maybeHead",
                            SetColumns.Kind.NUMBER,
                            SetColumns.Kind.TITLE,
                            SetColumns.Kind.MAX,
                            SetColumns.Kind.RULE)));
            return null;
        }
        ignored.forEach(findings::add);
        return set(table, usualId);
    }

    private @Nullable CriteriaSet set(SetTable read, String usualId) {
        @Nullable List<Criterion> criteria = read.criteria();
        if (criteria == null) {
            return null;
        }
        @Nullable CriteriaSet set = labels.set(usualId, () -> CriteriaSet.of(labels.id(usualId), criteria));
        if (set != null) {
            read.checkTotals(set);
        }
        return set == null || read.isFaulty() || !whole ? null : set;
    }

    /** Reads a sheet that heads the columns of criteria, or says something of the set as a whole. */
    private void read(Sheet sheet) throws IOException {
        List<SheetRow> above = new ArrayList<>();
        long characters = 0;
        long cells = 0;
        for (Optional<SheetRow> row = sheet.next();
                row.isPresent() && above.size() < XlsxRows.TOP;
                row = sheet.next()) {
            characters += row.get().characters();
            sheet.check(characters);
            cells += row.get().filled().size();
            sheet.checkCells(cells);
            if (SetColumns.areIn(row.get())) {
                readTable(sheet, row.get());
                above.forEach(each -> labels.add(each, true));
                return;
            }
            above.add(row.get());
        }
        if (above.stream().anyMatch(SetLabels::areIn)) {
            above.forEach(each -> labels.add(each, false));
        } else if (!above.isEmpty()) {
            ignored.add(sheet.ignored(findings, Sheet.NO_TABLE));
        }
    }

    private void readTable(Sheet sheet, SheetRow headings) throws IOException {
        if (table != null) {
            Cell first = headings.contents().findFirst().orElseGet(() -> headings.cell(0));
            whole = false;
            findings.add(SetColumns.problem(findings, first, Wording.of("set.secondTable"))
                    .withAdvice(Wording.of("set.maybeOneTable")));
            return;
        }
        table = SetTable.read(sheet, headings, limits, findings);
    }

    /**
     * Writes a file in Vietnamese, over one that may be there.
     *
     * @param set any criteria set
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(CriteriaSet set, Path path) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(path, "path");
        write(set, VIETNAMESE, path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param set any criteria set
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(CriteriaSet set, OutputStream out) {
        Objects.requireNonNull(set, "set");
        write(set, VIETNAMESE, out);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param set any criteria set
     * @param locale of the headings and of how points are given
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(CriteriaSet set, Locale locale, Path path) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(path, "path");
        WorkbookWriter.write(new SetSheets(set, locale).all(), path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param set any criteria set
     * @param locale of the headings and of how points are given
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(CriteriaSet set, Locale locale, OutputStream out) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(locale, "locale");
        WorkbookWriter.write(new SetSheets(set, locale).all(), out);
    }

    /**
     * Writes a small criteria set with one criterion of each way of scoring, to begin with.
     *
     * @param locale of the reader
     * @param path of the file
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void template(Locale locale, Path path) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(path, "path");
        write(SetSheets.example(locale), locale, path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param locale of the reader
     * @param out takes it
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void template(Locale locale, OutputStream out) {
        Objects.requireNonNull(locale, "locale");
        write(SetSheets.example(locale), locale, out);
    }
}
