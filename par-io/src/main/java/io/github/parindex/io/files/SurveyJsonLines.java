package io.github.parindex.io.files;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.table.ResponseRows;
import io.github.parindex.io.table.Row;
import io.github.parindex.io.words.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Responses to a survey as JSON lines in UTF-8, one object a line, counted while they are read: what a portal that asks online
 * keeps.
 *
 * <p>The fields are those of the columns of {@link io.github.parindex.io.csv.SurveyCsv}, with texts or numbers: either one line a
 * respondent, {@code {"respondent": "r1", "unit": "SNV", "1.1": 5, "1.2": null}}, or one line an answer, {@code {"respondent":
 * "r1", "unit": "SNV", "item": "1.1", "answer": 5}}; the first line decides which. An item that is left out, null or blank is a
 * skip. Where the first line names its respondent or cluster all must. Blank lines are passed over.
 *
 * <p>Whatever is wrong is reported by line and column; usable are the responses without a problem. A line that is no JSON costs
 * that line alone.
 */
public final class SurveyJsonLines {

    /** In characters; a form of 1,000 items has less. */
    private static final int LONGEST_LINE = 1 << 20;

    private SurveyJsonLines() {}

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
     * Counts the responses of any source within given limits.
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
        try (BufferedReader lines = new BufferedReader(source.reader(limits, meter))) {
            return findings.load(() -> counted(lines, survey, limits, findings, meter));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private static @Nullable SurveyTally counted(
            BufferedReader lines, Survey survey, ReadLimits limits, CellFindings findings, Meter meter)
            throws IOException {
        ResponseRows rows = ResponseRows.of(survey, findings, limits);
        ResponseFields fields = null;
        StringBuilder line = new StringBuilder();
        for (int number = 1; isRead(lines, line); number++) {
            String text = line.toString();
            if (text.isBlank()) {
                continue;
            }
            if (fields == null) {
                fields = ResponseFields.like(text, survey, limits, findings);
                rows.begin(fields.headings(number));
            }
            Optional<Row> row = fields.read(text, number);
            if (row.isPresent()) {
                rows.add(row.get());
            } else {
                rows.lose(fields.blank(number));
            }
            meter.units(rows.responses());
        }
        if (fields == null) {
            findings.add(findings.problem(1, 0, Wording.of("responses.empty")));
            return null;
        }
        return rows.tally();
    }

    private static boolean isRead(BufferedReader lines, StringBuilder line) throws IOException {
        line.setLength(0);
        int c = lines.read();
        if (c < 0) {
            return false;
        }
        for (; c >= 0 && c != '\n'; c = lines.read()) {
            if (line.length() == LONGEST_LINE) {
                throw RefusedFile.of(Wording.of("responses.longLine", LONGEST_LINE));
            }
            line.append((char) c);
        }
        return true;
    }
}
