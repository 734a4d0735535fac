package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables read one unit at a time, in either language. */
final class CsvStreamTest {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    private static List<String> codes(AssessmentStream units) {
        return units.assessments().map(each -> each.unit().code()).toList();
    }

    private static List<String> problems(AssessmentStream units) {
        return units.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void unitsComeOneAtATimeAndFaultyOnesAreLeftOut() {
        String text =
                "Mã,Tên đơn vị,KHỐI,Vòng,1\nA,A,,final,yes\nA,A,,self-assessed,no\nB,B,,,maybe\nC,C,,,no\nA,A,,,no\n";
        try (AssessmentStream units = AssessmentsCsv.stream(Source.of("a.csv", text), SET)) {
            assertThat(codes(units)).containsExactly("A", "C");
            assertThat(problems(units))
                    .containsExactly(
                            "a.csv:4:5 1: Criterion (1): There is no option (maybe). Maybe one of [yes, no].",
                            "a.csv:6:1 Mã: The lines of the unit (A) do not stand together.");
        }
    }

    @Test
    void aFileThatBreaksOffGivesNoUnitAfterTheBreak() {
        String text = "unit,name,block,1\nA,A,,yes\nB,B,,yes\nC,\"C";
        try (AssessmentStream units = AssessmentsCsv.stream(Source.of("a.csv", text), SET)) {
            assertThat(codes(units)).containsExactly("A");
            assertThat(units.problems()).hasSize(1);
        }
        byte[] broken = "unit,name,block,1\nA,A,,yes\nB,\u00ff,,yes\n".getBytes(StandardCharsets.ISO_8859_1);
        try (AssessmentStream units = AssessmentsCsv.stream(Source.of("a.csv", broken), SET)) {
            assertThat(codes(units)).isEmpty();
            assertThat(problems(units))
                    .containsExactly("a.csv:3:3: The byte 0xFF is not UTF-8. Maybe save the file again as UTF-8 (in"
                            + " Excel: CSV UTF-8).");
        }
        try (AssessmentStream units = AssessmentsCsv.stream(Source.of(Path.of("no.csv")), SET)) {
            assertThat(codes(units)).isEmpty();
            assertThat(problems(units)).containsExactly("no.csv: There is no such file.");
        }
    }

    @Test
    void otherFilesAndTooManyRowsAreRefused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0};
        assertThat(AssessmentsCsv.read(Source.of("a.csv", zip), SET).problems())
                .singleElement()
                .hasToString(
                        "a.csv: The file is an archive such as an Excel workbook, not text. Maybe read it as an Excel"
                                + " file, or save it as CSV UTF-8.");
        byte[] wide = "unit,name\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(AssessmentsCsv.read(Source.of("a.csv", wide), SET).problems())
                .singleElement()
                .hasToString(
                        "a.csv:1:1: The file is UTF-16, not UTF-8. Maybe save the file again as UTF-8 (in Excel: CSV"
                                + " UTF-8).");
        String rows = "unit,name,block\nA,A,\nB,B,\n";
        ReadLimits limits = ReadLimits.withDefaults().withRows(1);
        assertThat(AssessmentsCsv.read(Source.of("a.csv", rows), SET, DecimalMark.EITHER, limits)
                        .problems())
                .singleElement()
                .hasToString("a.csv: The table has more than 1 row.");
    }
}
