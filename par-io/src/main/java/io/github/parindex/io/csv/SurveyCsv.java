package io.github.parindex.io.csv;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.table.ResponseRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Responses to a survey as CSV files in UTF-8, counted while they are read: in memory are the counts, and who responded.
 *
 * <p>The columns are {@code unit}; optionally {@code respondent}, {@code service}, {@code stratum} and {@code cluster}; {@code form},
 * which may be left out where the survey has only one; or in Vietnamese {@code Mã đơn vị}, {@code Mã phiếu}, {@code Dịch vụ},
 * {@code Tầng}, {@code Cụm} and {@code Mẫu phiếu}. Then either one row a respondent, with a column for each item headed by its code; or
 * one row an answer, with columns {@code item} and {@code answer} ({@code Câu hỏi}, {@code Trả lời}) and
 * {@code respondent}, in which the rows of a respondent stand together. A blank answer is a skip.
 *
 * <p>Where there is a column of respondents, one that fills in the same form about the same unit twice is a problem, and
 * where there is a column of clusters, so is a stratum of a unit and form with only one, whose error nothing tells. Unknown
 * items and forms, answers off the scale that the survey refuses and whatever else is wrong is reported by line and column;
 * usable are the responses without a problem. Nothing is usable if columns are missing or the text breaks off inside
 * quotation marks. Comma, semicolon and tab separate columns, whichever is most frequent in the first line.
 */
public final class SurveyCsv {

    private SurveyCsv() {}

    /**
     * Counts the responses of a file.
     *
     * @param path of the file
     * @param survey that was responded to
     * @return the counts, with all problems by line and column
     */
    public static Loaded<SurveyTally> read(Path path, Survey survey) {
        Objects.requireNonNull(survey, "survey");
        return read(Source.of(path), survey);
    }

    /**
     * Counts the responses of any source.
     *
     * @param source a file, a stream, bytes or text
     * @param survey that was responded to
     * @return the counts, with all problems by line and column
     */
    public static Loaded<SurveyTally> read(Source source, Survey survey) {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(source, "source");
        return read(source, survey, ReadLimits.withDefaults());
    }

    /**
     * Counts the responses of any source within given limits; a large survey needs more rows than the default.
     *
     * @param source a file, a stream, bytes or text; whoever listens to it is told how many responses there were
     * @param survey that was responded to
     * @param limits beyond which it is refused
     * @return the counts, with all problems by line and column
     */
    public static Loaded<SurveyTally> read(Source source, Survey survey, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        CellFindings findings = CellFindings.of(source.name(), limits.problems());
        Meter meter = source.meter();
        try (CsvRecords records = CsvRecords.open(source.reader(limits, meter), limits, findings)) {
            return findings.load(() -> counted(records, ResponseRows.of(survey, findings, limits), meter, findings));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private static @Nullable SurveyTally counted(
            CsvRecords records, ResponseRows rows, Meter meter, CellFindings findings) throws IOException {
        Optional<CsvRow> headings = records.first();
        if (headings.isEmpty() || !rows.begin(headings.get())) {
            return null;
        }
        for (Optional<CsvRow> row = records.next(); row.isPresent(); row = records.next()) {
            if (row.get().size() == rows.width()) {
                rows.add(row.get());
            } else {
                findings.add(records.ragged(row.get(), rows.width()));
                rows.lose(row.get());
            }
            meter.units(rows.responses());
        }
        return records.isWhole() ? rows.tally() : null;
    }
}
