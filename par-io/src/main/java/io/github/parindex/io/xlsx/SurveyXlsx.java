package io.github.parindex.io.xlsx;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.table.ResponseRows;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Responses to a survey as Excel workbooks, in the columns of {@link io.github.parindex.io.csv.SurveyCsv}: headings in one
 * of the first rows of each sheet, and the rows of responses below. All sheets with such headings are counted, but for guides;
 * others are left out with a notice, and so are totals, notes and signatures below the last response.
 */
public final class SurveyXlsx {

    private final ResponseRows rows;
    private final CellFindings findings;
    private final ReadLimits limits;
    private final Meter meter;
    private boolean found;

    private SurveyXlsx(ResponseRows rows, CellFindings findings, ReadLimits limits, Meter meter) {
        this.rows = rows;
        this.findings = findings;
        this.limits = limits;
        this.meter = meter;
    }

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
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        CellFindings findings = CellFindings.of(source.name(), limits.problems());
        Meter meter = source.meter();
        ResponseRows rows = ResponseRows.of(survey, findings, limits);
        SurveyXlsx reading = new SurveyXlsx(rows, findings, limits, meter);
        try (Workbook workbook = Workbook.open(source, limits, meter)) {
            return findings.load(() -> reading.counted(workbook));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private @Nullable SurveyTally counted(Workbook workbook) throws IOException {
        boolean whole = true;
        for (int i = 0; i < workbook.size(); i++) {
            if (!Sheets.isGuide(workbook.name(i))) {
                try (Sheet sheet = workbook.sheet(i)) {
                    whole &= isCounted(sheet);
                    sheet.tellHidden(findings);
                }
            }
        }
        if (!found) {
            findings.add(findings.problem(0, 0, Wording.of("responses.noTable"))
                    .withAdvice(Wording.of("responses.noTable.maybe")));
        }
        return whole && found ? rows.tally() : null;
    }

    /** Counts below the headings, if there are any; what stands above them is a title. */
    private boolean isCounted(Sheet sheet) throws IOException {
        Optional<SheetRow> first = sheet.next();
        Optional<SheetRow> row = first;
        long characters = 0;
        for (int above = 0; row.isPresent() && !rows.areHeadings(row.get()); above++) {
            characters += row.get().characters();
            sheet.check(characters);
            row = above < XlsxRows.TOP ? sheet.next() : Optional.empty();
        }
        if (row.isEmpty()) {
            first.ifPresent(ignored -> findings.add(sheet.ignored(findings, Sheet.NO_TABLE)));
            return true;
        }
        found = true;
        return rows.begin(row.get()) && isCountedBelow(sheet);
    }

    private boolean isCountedBelow(Sheet sheet) throws IOException {
        List<SheetRow> below = new ArrayList<>();
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            if (below.size() < XlsxRows.TOP && isFoot(row.get(), below)) {
                below.add(row.get());
            } else {
                below.forEach(rows::add);
                below.clear();
                rows.add(row.get());
                meter.units(rows.responses());
            }
        }
        Foot foot = new Foot(Foot.Of.UNITS, findings, limits);
        below.forEach(row -> foot.note(row, Stream.of()));
        foot.end(findings::add);
        return true;
    }

    /** A lone text that is no unit with other responses, a date or a signature, and names below it; if others follow it counts. */
    private boolean isFoot(SheetRow row, List<SheetRow> below) {
        boolean isNote = row.only().filter(cell -> !rows.hasMet(cell.text())).isPresent();
        return isNote
                || Foot.isSignature(row)
                || (below.stream().anyMatch(Foot::isSignature) && row.contents().noneMatch(Totals::isPoints));
    }
}
