package io.github.parindex.io.xlsx;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Surveys as Excel workbooks (.xlsx) that an office can edit: what is asked, of whom, and how it is counted. It says the same as
 * the JSON document of a survey.
 *
 * <p>Tables are known by their headings, whatever their sheets are called: a row for each question ({@code Mẫu phiếu}, {@code Yếu
 * tố}, {@code Câu hỏi}, {@code Nội dung câu hỏi}, {@code Thang trả lời}, {@code Trọng số}) and for each answer of a scale ({@code
 * Thang trả lời}, {@code Trả lời}, {@code Nghĩa}, {@code Giá trị}, {@code Hài lòng}); and, where they are needed, for each form
 * ({@code Mẫu phiếu}, {@code Dành cho}, {@code Trọng số}), factor ({@code Mẫu phiếu}, {@code Yếu tố}, {@code Nội dung yếu tố},
 * {@code Trọng số}) and number of forms that went out ({@code Mã đơn vị}, {@code Mẫu phiếu}, {@code Tầng}, {@code Số phiếu phát
 * ra}, {@code Quy mô}). A table may go over several sheets. What concerns the whole survey stands in labelled cells of a sheet
 * without a table.
 *
 * <p>What is written is read back as it was, to the last digit. Problems name sheet and cell.
 */
public final class SurveyQuestionnaireXlsx {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CellFindings findings;
    private final CellFaults faults;
    private final QuestionnaireLabels labels;
    private final Map<QuestionnaireTable, List<QuestionnaireLine>> tables = new EnumMap<>(QuestionnaireTable.class);
    private final List<Problem> ignored = new ArrayList<>();

    private SurveyQuestionnaireXlsx(Source source, ReadLimits limits) {
        this.findings = CellFindings.of(source.name(), limits.problems());
        this.faults = new CellFaults(findings, limits);
        this.labels = new QuestionnaireLabels(faults);
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the survey, or all problems with sheet and cell
     */
    public static Loaded<Survey> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream or bytes
     * @return the survey, or all problems with sheet and cell
     */
    public static Loaded<Survey> read(Source source) {
        Objects.requireNonNull(source, "source");
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream or bytes
     * @param limits beyond which it is refused
     * @return the survey, or all problems with sheet and cell
     */
    public static Loaded<Survey> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        SurveyQuestionnaireXlsx reading = new SurveyQuestionnaireXlsx(source, limits);
        Meter meter = source.meter();
        try (Workbook workbook = Workbook.open(source, limits, meter)) {
            return reading.findings.load(() -> reading.survey(workbook, SetSheets.idOf(source.name())));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private @Nullable Survey survey(Workbook workbook, String usualCode) throws IOException {
        for (int i = 0; i < workbook.size(); i++) {
            if (!Sheets.isGuide(workbook.name(i))) {
                try (Sheet sheet = workbook.sheet(i)) {
                    read(sheet);
                    sheet.tellHidden(findings);
                }
            }
        }
        if (!tables.containsKey(QuestionnaireTable.ITEMS)) {
            findings.add(findings.problem(0, 0, Wording.of("questionnaire.noTable"))
                    .withAdvice(Wording.of(
                            "questionnaire.noTable.maybe",
                            QuestionnaireColumn.FORM.said(),
                            QuestionnaireColumn.FACTOR.said(),
                            QuestionnaireColumn.ITEM.said(),
                            QuestionnaireColumn.SCALE.said())));
            return null;
        }
        ignored.forEach(findings::add);
        return new QuestionnaireMeaning(tables, faults).survey(labels, usualCode);
    }

    /** Reads a sheet that heads one of the tables, or says something of the survey as a whole. */
    private void read(Sheet sheet) throws IOException {
        List<SheetRow> above = new ArrayList<>();
        long characters = 0;
        long cells = 0;
        for (Optional<SheetRow> row = sheet.next();
                row.isPresent() && above.size() < XlsxRows.TOP;
                row = sheet.next()) {
            characters += row.get().characters();
            cells += row.get().filled().size();
            sheet.check(characters);
            sheet.checkCells(cells);
            Optional<QuestionnaireTable> table = QuestionnaireTable.headed(row.get());
            if (table.isPresent()) {
                read(sheet, table.get(), row.get());
                return;
            }
            above.add(row.get());
        }
        if (above.stream().anyMatch(QuestionnaireLabels::areIn)) {
            above.forEach(labels::add);
        } else if (!above.isEmpty()) {
            ignored.add(sheet.ignored(findings, Sheet.NO_TABLE));
        }
    }

    private void read(Sheet sheet, QuestionnaireTable table, SheetRow headings) throws IOException {
        Map<QuestionnaireColumn, Integer> places = table.places(headings, findings, faults);
        List<QuestionnaireLine> lines = tables.computeIfAbsent(table, each -> new ArrayList<>());
        @Nullable QuestionnaireLine above = null;
        long characters = 0;
        long cells = 0;
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            characters += row.get().characters();
            cells += row.get().filled().size();
            sheet.check(characters);
            sheet.checkCells(cells);
            above = QuestionnaireLine.of(row.get(), places, table.goingOn(), above, faults);
            lines.add(above);
        }
    }

    /**
     * Writes a file in Vietnamese, over one that may be there.
     *
     * @param survey any
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Survey survey, Path path) {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(path, "path");
        write(survey, VIETNAMESE, path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param survey any
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Survey survey, OutputStream out) {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(out, "out");
        write(survey, VIETNAMESE, out);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param survey any
     * @param locale of the headings and words
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Survey survey, Locale locale, Path path) {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(path, "path");
        WorkbookWriter.write(new QuestionnaireSheets(survey, locale).all(), path);
    }

    /**
     * Writes the same to a stream; it stays open.
     *
     * @param survey any
     * @param locale of the headings and words
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL or more than 32,767
     *     characters
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Survey survey, Locale locale, OutputStream out) {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(out, "out");
        WorkbookWriter.write(new QuestionnaireSheets(survey, locale).all(), out);
    }
}
