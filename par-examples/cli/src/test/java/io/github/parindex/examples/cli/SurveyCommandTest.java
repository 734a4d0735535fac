package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A survey from its responses to a report of its own. */
final class SurveyCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() {
        write("survey.json", """
                {"code": "K", "title": "Hài lòng 2026", "scales": [{"name": "s", "levels": 5, "satisfied": 4}],
                 "forms": [{"code": "f", "factors": [
                  {"code": "1", "title": "Tiếp cận dịch vụ", "items": [{"code": "1.1"}, {"code": "1.2"}]}]}]}
                """);
        write("responses.csv", "respondent,unit,1.1,1.2\n1,A,4,5\n2,A,3,4\n3,D,5,5\n");
        write("units.csv", "Mã;Tên đơn vị;Khối\nA;Sở Hoa Sen;Sở\nD;Xã Hoa Mai;Xã\n");
    }

    private void write(String name, String text) {
        WholeFile.writeText(folder.resolve(name), to -> to.write(text));
    }

    private int survey(String options) {
        List<String> all = new ArrayList<>(List.of("--lang=vi", "survey"));
        for (String word :
                List.of((options + " survey.json responses.csv").strip().split(" ", -1))) {
            all.add(word.matches("[\\w-]+\\.[a-z]+") ? folder.resolve(word).toString() : word);
        }
        return ParCommand.execute(all, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
    }

    @Test
    void aReportOfTheSurveyAloneIsWritten() throws IOException {
        assertThat(
                        survey(
                                "--report sipas.html --out results.csv --units units.csv --notice Nháp --issuer UBND --date 16/7/2026"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("Đã ghi " + folder.resolve("results.csv"), "Đã ghi " + folder.resolve("sipas.html"));
        assertThat(Files.readString(folder.resolve("sipas.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("Hài lòng 2026", "Nháp", "UBND", "16 tháng 7 năm 2026", "Sở Hoa Sen", "Xã Hoa Mai", "75,00");
    }

    @Test
    void withoutAListOfUnitsTheyAreCalledByTheirCodes() throws IOException {
        assertThat(survey("--report sipas.html")).isZero();
        assertThat(Files.readString(folder.resolve("sipas.html"))).contains(">A</th>", ">D</th>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--units units.csv", "--notice Nháp", "--issuer UBND", "--out a.csv --notice Nháp"})
    void whatOnlyAReportShowsNeedsOne(String options) {
        assertThat(survey(options)).isEqualTo(2);
        assertThat(err.toString()).contains("hãy thêm --report và tên tệp báo cáo.");
        assertThat(folder.resolve("a.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--report survey.json",
                "--report a.pdf",
                "--report a.html --units a.html",
                "--report a.html --out a.html"
            })
    void aReportIsWrittenOverNothingThatIsReadAndAsHtmlOnly(String options) {
        assertThat(survey(options)).isEqualTo(2);
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,A,t,Mỹ Long,4,5;2,A,t,Mỹ Bình,4,5;3,A,h,Núi Tô,4,5 | 4 | đơn vị A, tầng h chỉ có một cụm Núi Tô
                    1,A,t,Mỹ Long,4,5;2,A,t,Mỹ Bình,4,9                  | 3 | Câu hỏi 1.2 không có mức trả lời 9
                    1,A,t,Mỹ Long,4,5;1,A,t,Mỹ Bình,4,5                  | 3 | Người trả lời 1 trả lời phiếu này về đơn vị này hai lần
                    """)
    void aFaultOfTheResponsesIsSaidWithItsFileAndLine(String rows, int line, String said) {
        write("responses.csv", "respondent,unit,stratum,cluster,1.1,1.2\n" + rows.replace(';', '\n') + "\n");
        assertThat(survey("--out results.csv")).isEqualTo(1);
        assertThat(err.toString())
                .contains("responses.csv", said)
                .containsPattern("\\b" + line + "\\b")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("results.csv")).doesNotExist();
    }

    /** Without a survey file too: five factors as criteria, by how many gave each answer of the scale of five. */
    @Test
    void satisfactionWrittenByHandAsFiveCriteriaIsScoredAndRanked() {
        StringBuilder criteria = new StringBuilder();
        for (int factor = 1; factor <= 5; factor++) {
            criteria.append(factor == 1 ? "" : ",").append("""
                    {"code": "%d", "title": "Yếu tố %d", "rule": {"answerShares": {"max": 20, "answers": [
                      {"name": "5", "share": 1}, {"name": "4", "share": 1}, {"name": "3", "share": 0},
                      {"name": "2", "share": 0}, {"name": "1", "share": 0}]}}}
                    """.formatted(factor, factor));
        }
        write("set.json", "{\"id\": \"SIPAS\", \"edition\": {\"title\": \"SIPAS\"}, \"criteria\": [" + criteria + "]}");
        String all = ",5=60 | 4=30 | 3=6 | 2=3 | 1=1".repeat(5);
        String fewer = ",5=50 | 4=25 | 3=15 | 2=5 | 1=5".repeat(5);
        write("counted.csv", "unit,name,block,1,2,3,4,5\nA,Sở A,Sở" + fewer + "\nB,Sở B,Sở" + all + "\n");
        int status = ParCommand.execute(
                List.of(
                        "--lang=vi",
                        "score",
                        "--set",
                        folder.resolve("set.json").toString(),
                        folder.resolve("counted.csv").toString()),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                ProgressBars.none());
        assertThat(status).as(err.toString()).isZero();
        assertThat(out.toString())
                .containsSubsequence("    1    90,00  90/100", "B Sở B", "    2    75,00  75/100", "A Sở A");
    }
}
