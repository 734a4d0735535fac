package io.github.parindex.io.xlsx;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.Findings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.table.ResponseRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Responses to a survey as Excel workbooks, in the columns of {@link io.github.parindex.io.csv.SurveyCsv}: headings in the
 * first row of each sheet that is not blank, and the rows of responses below. All sheets are counted, but for guides.
 */
public final class SurveyXlsx {

    private SurveyXlsx() {}

    /**
     * Counts the responses of a workbook.
     *
     * @param path of the file
     * @param survey that was responded to
     * @return the counts of the responses without a problem, with all problems by cell
     */
    public static Loaded<SurveyTally> read(Path path, Survey survey) {
        return read(Source.of(path), survey, ReadLimits.withDefaults());
    }

    /**
     * Counts the responses of any source within given limits.
     *
     * @param source a file, a stream or bytes
     * @param survey that was responded to
     * @param limits beyond which it is refused
     * @return the counts of the responses without a problem, with all problems by cell
     */
    public static Loaded<SurveyTally> read(Source source, Survey survey, ReadLimits limits) {
        Findings findings = Findings.of(source.name(), limits.problems());
        Meter meter = source.meter();
        try (Workbook workbook = Workbook.open(source, limits, meter)) {
            return findings.load(() -> counted(workbook, ResponseRows.of(survey, findings, limits), meter));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private static @Nullable SurveyTally counted(Workbook workbook, ResponseRows rows, Meter meter) throws IOException {
        boolean whole = true;
        for (int i = 0; i < workbook.size(); i++) {
            if (!Sheets.isGuide(workbook.name(i))) {
                try (Sheet sheet = workbook.sheet(i)) {
                    whole &= isCounted(sheet, rows, meter);
                }
            }
        }
        return whole ? rows.tally() : null;
    }

    private static boolean isCounted(Sheet sheet, ResponseRows rows, Meter meter) throws IOException {
        Optional<SheetRow> headings = sheet.next();
        if (headings.isPresent() && !rows.begin(headings.get())) {
            return false;
        }
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            rows.add(row.get());
            meter.units(rows.responses());
        }
        return true;
    }
}
