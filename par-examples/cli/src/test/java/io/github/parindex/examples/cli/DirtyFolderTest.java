package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.SheetShape;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder in which everything is doubtful and nothing is wrong: each warning is met wherever it should, and silenced. */
final class DirtyFolderTest {

    private static final String SET = """
            {"id": "S", "edition": {"title": {"vi": "Bộ"}}, "max": 10, "inconsistency": "in sai", "criteria": [
              {"code": "1", "title": {"vi": "Kế hoạch"}, "rule": {"proportion": 2}},
              {"code": "2", "title": {"vi": "Hồ sơ"}, "rule": {"bands": [
                {"atLeast": 85, "points": 4}, {"atLeast": 0.5, "points": 1}, {"points": 2}]}},
              {"code": "3", "title": {"vi": "Riêng sở có TTHC"}, "blocks": ["Sở có TTHC"], "rule": {"proportion": 2}},
              {"code": "4", "title": {"vi": "Tăng thu"}, "rule": {"bands": {"bands": [
                {"atLeast": 0.85, "points": 1}, {"points": 0}], "range": "any"}}},
              {"code": "5", "title": {"vi": "Thiếu dấu"}, "rule": {"bands": {"bands": [
                {"atLeast": 85, "points": 1}, {"points": 0}], "range": "any"}}}]}
            """;
    private static final String VERIFIED = """
            unit,name,block,round,1,2,3,4,5
            A,Sở A,Sở có TTHC,final,1/2,1/3,1/1,0.9,9/10
            B,Sở B,Sở có TTHC,self-assessed,1/4,1/5,1/2,0.9,90
            """;
    private static final String OTHERS = """
            unit,name,block,round,1,2,3,4,5
            C,Sở C,So co TTHC,final,1/3,1/3,,88,90
            D,Sở D,So co TTHC,final,1/2,,,,
            E,Sở E,Sở có TTHC,final,,,,,
            F,Sở F,Tất cả,final,1/2,1/2,,0.9,90
            G,Sở G,Sở có TTHC,self-assessed,1/2,1/2,1/1,0.9,90
            G,Sở G,Sở có TTHC,verified-1,1/3,,,,
            """;
    private static final String UNITS = """
            unit,name,block
            A,Sở A,Sở có TTHC
            B,Sở Bê,Sở có TTHC
            C,Sở C,Sở có TTHC
            E,Sở E,Sở có TTHC
            F,Sở F,Sở có TTHC
            G,Sở G,Sở có TTHC
            H,Sở H,Sở có TTHC
            Z,Sở Z,Sở có TTHC
            """;

    @TempDir
    private Path folder;

    private record Result(int status, String err, String problems, String report) {}

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("set.json"), SET);
        Files.writeString(folder.resolve("units.csv"), UNITS);
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.writeString(forms.resolve("a.csv"), VERIFIED);
        Files.writeString(forms.resolve("b.csv"), OTHERS);
        writeFormWithAHiddenRow(forms.resolve("h.xlsx"));
    }

    private void writeFormWithAHiddenRow(Path file) {
        CriteriaSet set = CriteriaSetJson.read(folder.resolve("set.json")).orThrow();
        Observation half = Observation.ratio(1, 2);
        Assessment filled = Assessment.of(
                set,
                Unit.of("H", "Sở H").in("Sở có TTHC"),
                Map.of("1", half, "2", half, "3", half, "4", half, "5", Observation.quantity("90")));
        AssessmentsXlsx.write(Assessments.of(set, filled), SheetShape.SHEET_PER_UNIT, file);
        try (FileSystem book = FileSystems.newFileSystem(file)) {
            for (String sheet : List.of("sheet1.xml", "sheet2.xml")) {
                Path part = book.getPath("xl/worksheets", sheet);
                if (Files.exists(part)) {
                    String text = Files.readString(part);
                    Files.writeString(
                            part,
                            text.replaceFirst("<row r=\"8\"", "<row r=\"8\" hidden=\"1\""),
                            StandardCharsets.UTF_8);
                }
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private Result par(String... more) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                "report",
                "--lang=vi",
                "--set",
                in("set.json"),
                "--units",
                in("units.csv"),
                "--problems",
                in("p.json"),
                "--out",
                in("r.html")));
        call.addAll(List.of(more));
        call.add(in("forms"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                ParCommand.execute(call, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        return new Result(
                status,
                err.toString().replace(folder + "/", ""),
                Files.readString(folder.resolve("p.json")),
                Files.readString(folder.resolve("r.html")));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return text.substring(start, text.indexOf(to, start));
    }

    /** The section of a unit up to that of the next one. */
    private static String section(String report, String unit) {
        Matcher link =
                Pattern.compile("href=\"#(unit-[0-9]+)\">Sở " + unit + "<").matcher(report);
        assertThat(link.find()).isTrue();
        String[] rest = report.split("id=\"" + link.group(1) + "\"", 2);
        return rest[1].split("id=\"unit-[0-9]+\"", 2)[0];
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    assessment.warning.blockAlone     | F     | Đơn vị F đứng một mình trong khối "Tất cả", khối này không có trong bộ tiêu chí.
                    assessment.warning.blockLike      | b.csv | Khối "So co TTHC" (2 đơn vị) gần giống "Sở có TTHC".
                    assessment.warning.nameDiffers    | B     | Ở đây đơn vị B tên là "Sở B", trong danh sách là "Sở Bê".
                    assessment.warning.blockDiffers   | F     | Ở đây đơn vị F thuộc khối "Tất cả", trong danh sách thuộc khối "Sở có TTHC".
                    assessment.warning.notListed      | D     | Đơn vị D Sở D không có trong danh sách đơn vị.
                    assessment.warning.notSent        | Z     | Chưa nhận được số liệu của đơn vị Z Sở Z.
                    assessment.warning.nothing        | E     | Đơn vị E Sở E chưa nộp: chưa có số liệu nào.
                    assessment.warning.blank          | D     | Đơn vị D để trống 3 tiêu chí mà đơn vị khác có số liệu: 2, 4, 5.
                    assessment.warning.notVerified    | B     | Đơn vị B chưa được thẩm định: 5 tiêu chí đang lấy theo số liệu tự chấm: 1, 2, 3, 4, 5.
                    assessment.warning.partlyVerified | b.csv | 1 đơn vị mới được thẩm định một phần, 4 số liệu đang lấy theo tự chấm: G.
                    assessment.warning.boundsBeyond   | A     | Đơn vị A có tỷ lệ 9/10 cho tiêu chí 5, mà các mức bắt đầu từ 85.
                    criteria.warning.bandUnreachable  | 2     | Mức từ (85) của tiêu chí 2 không tỷ lệ nào đạt được.
                    criteria.warning.bandsFall        | 2     | Tiêu chí 2: mức thấp hơn được 2 điểm, mức cao hơn chỉ được 1 điểm.
                    criteria.warning.publishedMax     |       | Các tiêu chí của S cộng lại được 10 điểm, văn bản ghi 10 điểm: in sai
                    xlsx.hidden                       | h.xlsx | Có dòng hoặc cột bị ẩn nhưng có giá trị; các giá trị đó vẫn được đọc. Số dòng: 1.
                    ranking.warning.apart             | D     | Đơn vị D mới được đánh giá 2/10 điểm: kết quả tạm tính, chưa xếp hạng cùng các đơn vị được đánh giá trên số điểm khác.
                    ranking.warning.noLowestGrade     |       | Dưới 50 điểm, mức bắt đầu của loại "B", không có loại nào.
                    """)
    void aWarningIsSeenAndSilenced(String code, String where, String sentence) throws IOException {
        Result told = par("--grade=A=90,B=50");
        assertThat(told.status()).isZero();
        assertThat(told.err()).contains(sentence);
        assertThat(told.problems()).contains("\"code\": \"" + code + "\"");
        String shown = sentence.replace("\"", "&quot;");
        assertThat(between(told.report(), "<h3>Cảnh báo</h3>", "</ul>")).contains(shown);

        Result silent = par("--grade=A=90,B=50", "--silence", code + "=đã xem xét");
        assertThat(silent.status()).isZero();
        assertThat(silent.err()).doesNotContain(sentence);
        assertThat(silent.problems()).doesNotContain("\"" + code + "\"");
        assertThat(between(silent.report(), "<h3>Cảnh báo đã xem xét", "</ul>")).contains(code + ": đã xem xét");
        assertThat(between(silent.report(), "<h3>Cảnh báo</h3>", "</ul>")).doesNotContain(shown);

        if (where != null) {
            Result there = par("--grade=A=90,B=50", "--silence", code + "@" + where + "=đã hỏi");
            assertThat(there.status()).isZero();
            assertThat(there.err()).doesNotContain(sentence);
            assertThat(between(there.report(), "<h3>Cảnh báo đã xem xét", "</ul>"))
                    .contains(code + ", ", "đã hỏi");
        }
    }

    @Test
    void whatIsDoubtfulAboutAUnitStandsBesideIt() throws IOException {
        String report = par("--grade=A=90,B=50").report();
        assertThat(section(report, "B")).contains("chưa được thẩm định", "trong danh sách là");
        assertThat(section(report, "D")).contains("không có trong danh sách", "để trống 3 tiêu chí", "tạm tính");
        assertThat(section(report, "E")).contains("chưa nộp");
        assertThat(section(report, "F")).contains("đứng một mình", "trong danh sách thuộc khối");
        assertThat(section(report, "H")).contains("h.xlsx", "bị ẩn nhưng có giá trị");
        assertThat(section(report, "A")).doesNotContain("bị ẩn", "trong danh sách là");
    }

    @Test
    void whatIsDoubtfulAboutACellOfAFileOfManyUnitsStandsBesideItsUnitAlone() throws IOException {
        Files.writeString(folder.resolve("forms/c.csv"), """
                unit,name,block,round,1,1 points
                C,Sở C,So co TTHC,verified-1,1/2,2
                D,Sở D,So co TTHC,verified-1,1/2,1
                """);
        Result told = par("--grade=A=90,B=50");
        String sentence = "ghi 2 điểm, nhưng số liệu 1/2 (50%) được 1 điểm";
        assertThat(between(told.report(), "<h3>Cảnh báo</h3>", "</ul>")).contains(sentence);
        assertThat(section(told.report(), "C")).contains("c.csv", sentence);
        assertThat(section(told.report(), "D")).doesNotContain(sentence);
        assertThat(told.problems()).containsPattern("\"code\": \"table.pointsBesideData\",[^}]*\"unit\": \"C\"");
        Result there = par("--grade=A=90,B=50", "--silence", "table.pointsBesideData@C=đã hỏi");
        assertThat(there.problems()).doesNotContain("table.pointsBesideData");
    }

    @Test
    void incompleteUnitsAreRankedTogetherIfTheCallSaysSo() throws IOException {
        Result together = par("--incomplete=together");
        assertThat(together.status()).isZero();
        assertThat(together.problems())
                .contains("\"code\": \"ranking.warning.together\"")
                .doesNotContain("ranking.warning.apart");
        assertThat(par("--grade=A=0.9,B=0").problems()).contains("\"code\": \"ranking.warning.gradesAsShares\"");
    }
}
