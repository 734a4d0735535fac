package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** The command line on the files of the illustrative campaign. */
class ParCommandTest {

    @TempDir
    Path folder;

    private String set = "";
    private String assessments = "";

    private record Result(int status, String out, String err) {}

    @BeforeEach
    void writeFiles() {
        set = folder.resolve("set.json").toString();
        assessments = folder.resolve("assessments.json").toString();
        CriteriaSetJson.write(AnGiang2023.set(), Path.of(set));
        AssessmentsJson.write(AnGiang2023.assessments(), Path.of(assessments));
    }

    private static Result par(String... arguments) {
        StringWriter err = new StringWriter();
        return par(ProgressBars.none(), err, arguments);
    }

    private static Result par(ProgressBars bars, StringWriter err, String... arguments) {
        StringWriter out = new StringWriter();
        int status =
                ParCommand.execute(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true), bars);
        return new Result(status, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theRankingIsPrintedInVietnameseWithDecimalCommas() {
        Result result = par("score", "--lang", "vi", "--set", set, "--grade", "Tốt=90,Khá=0", assessments);
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(" hạng   chỉ số  điểm              xếp loại     đơn vị\n")
                .contains("    1    94,87  ")
                .contains("Tốt          ")
                .contains(" Sở Tài chính\n");
    }

    @Test
    void theSameInEnglish() {
        assertThat(par("score", "--lang=en", "--set", set, assessments).out())
                .contains("place    index  points            grade        unit\n")
                .contains("    1    94.87  ");
    }

    @Test
    void scoresAreWrittenAndWhatWasWrittenIsSaid() {
        Result result = par(
                "score",
                "--lang=en",
                "--set",
                set,
                "--out",
                in("s.json"),
                "--out",
                in("r.csv"),
                "--out",
                in("s.xlsx"),
                assessments);
        assertThat(result)
                .isEqualTo(new Result(
                        0,
                        "Written: " + in("s.json") + "\nWritten: " + in("r.csv") + "\nWritten: " + in("s.xlsx") + "\n",
                        ""));
        assertThat(folder.resolve("s.json")).content().contains("\"total\": ");
        assertThat(folder.resolve("r.csv")).content().contains("Sở Tài chính");
        assertThat(folder.resolve("s.xlsx")).isNotEmptyFile();
    }

    @Test
    void aReportIsWritten() {
        Result result = par(
                "report",
                "--lang=vi",
                "--set",
                set,
                "--before",
                assessments,
                "--notice",
                "Số liệu minh họa",
                "--out",
                in("index.html"),
                assessments);
        assertThat(result).isEqualTo(new Result(0, "Đã ghi " + in("index.html") + "\n", ""));
        assertThat(folder.resolve("index.html")).content().contains("94,87", "Số liệu minh họa");
    }

    @Test
    void aReportNamesWhoIssuesAndSignsItAndWhoIsCommendedAlsoAsAFile() {
        Result result = par(
                "report",
                "--lang=vi",
                "--set",
                set,
                "--grade",
                "Tốt=90,Khá=0",
                "--issuer",
                "UBND tỉnh An Giang",
                "--decision",
                "1234/QĐ-UBND",
                "--date",
                "16/7/2024",
                "--office",
                "Chủ tịch",
                "--commend",
                "1",
                "--commend-grade",
                "Tốt",
                "--commend-out",
                in("khen-thuong.csv"),
                "--out",
                in("index.html"),
                assessments);
        assertThat(result)
                .isEqualTo(
                        new Result(0, "Đã ghi " + in("index.html") + "\nĐã ghi " + in("khen-thuong.csv") + "\n", ""));
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("Quyết định số 1234/QĐ-UBND, ngày 16 tháng 7 năm 2024", "1 đơn vị dẫn đầu mỗi khối");
        assertThat(folder.resolve("khen-thuong.csv")).content().contains("Sở Tài chính,1,94.87,Tốt,,dẫn đầu khối");
    }

    @Test
    void assessmentsKeepEverythingThroughEveryFormat() {
        assertThat(par("convert", "--lang=en", "--set", set, assessments, in("a.xlsx")))
                .isEqualTo(new Result(0, "Written: " + in("a.xlsx") + "\n", ""));
        assertThat(par("convert", "--set", set, in("a.xlsx"), in("a.csv")).status())
                .isZero();
        assertThat(par("convert", "--set", set, in("a.csv"), in("b.json")).status())
                .isZero();
        assertThat(folder.resolve("b.json")).hasSameTextualContentAs(Path.of(assessments));
    }

    @Test
    void aTemplateListsTheUnitsAndIsReadBackEmpty() throws IOException {
        Files.writeString(
                folder.resolve("units.csv"),
                "unit,name,block\nSNV,Sở Nội vụ,Sở, ban, ngành\n".replace("Sở, ban, ngành", "\"Sở, ban, ngành\""));
        for (String shape : List.of("rows", "sheets")) {
            Path form = folder.resolve(shape + ".xlsx");
            Result result = par(
                    "template",
                    "--lang=vi",
                    "--set",
                    set,
                    "--units",
                    in("units.csv"),
                    "--shape",
                    shape,
                    "--out",
                    form.toString());
            assertThat(result).isEqualTo(new Result(0, "Đã ghi " + form + "\n", ""));
            assertThat(AssessmentsXlsx.read(form, AnGiang2023.set()).orThrow().all())
                    .singleElement()
                    .satisfies(each -> assertThat(each.unit().name()).isEqualTo("Sở Nội vụ"));
        }
    }

    @Test
    void aFileWithoutFaultIsSaidToBeSo() {
        Result result = par("validate", "--lang=vi", "--set", set, assessments);
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains(assessments + ": không có lỗi, 31 đơn vị\n");
    }

    @Test
    void everyProblemIsPrintedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "unit,name,block,1.9\nSNV,Sở Nội vụ,x,1\n,Sở Y tế,x,2\n");
        Result result = par("validate", "--lang=vi", "--set", set, in("bad.csv"));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains(in("bad.csv") + ":1:4 ").contains(in("bad.csv") + ":3:1 ");
        Result scored = par("score", "--lang=en", "--set", set, in("bad.csv"));
        assertThat(scored.status()).isEqualTo(1);
        assertThat(scored.out()).isEmpty();
        assertThat(scored.err()).contains(in("bad.csv") + ":3:1 ");
    }

    @Test
    void warningsArePrintedAndCountedAndChangeNoStatus() throws IOException {
        Files.writeString(folder.resolve("small.json"), """
                {"id": "S", "edition": {"title": {"vi": "Bộ"}}, "max": 5, "criteria": [
                  {"code": "1", "title": {"vi": "Kế hoạch"}, "rule": {"proportion": 2}},
                  {"code": "2", "title": {"vi": "Hồ sơ"}, "rule": {"proportion": 3}}]}
                """);
        Files.createDirectories(folder.resolve("forms"));
        Files.writeString(folder.resolve("forms/a.csv"), "unit,name,block,1,2\nA,Sở A,Sở,1/2,1/3\nB,Sở B,Sở,1/4,1/5\n");
        Files.writeString(folder.resolve("forms/b.csv"), "unit,name,block,1,2\nC,Sở C,Tất cả,1/2,\n");
        Files.writeString(folder.resolve("units.csv"), "unit,name,block\nA,Sở A,Sở\nC,Sở C,Sở\nD,Sở D,Sở\n");
        Result result = par(
                "score",
                "--lang=vi",
                "--set",
                in("small.json"),
                "--units",
                in("units.csv"),
                "--problems",
                in("p.json"),
                in("forms"));
        assertThat(result.status()).isZero();
        assertThat(result.err().replace(folder + "/", "")).isEqualTo("""
                        forms/b.csv C: Cảnh báo: Đơn vị C đứng một mình trong khối "Tất cả", khối này không có trong bộ tiêu chí. Có lẽ tên khối bị viết sai; đứng một mình thì đơn vị luôn xếp thứ nhất.
                        forms/b.csv C: Cảnh báo: Đơn vị C để trống 1 tiêu chí mà đơn vị khác có số liệu: 2.
                        forms/a.csv B: Cảnh báo: Đơn vị B Sở B không có trong danh sách đơn vị.
                        forms/b.csv C: Cảnh báo: Ở đây đơn vị C thuộc khối "Tất cả", trong danh sách thuộc khối "Sở".
                        S D: Cảnh báo: Chưa nhận được số liệu của đơn vị D Sở D.
                        5 cảnh báo, lưu ý
                        """);
        assertThat(folder.resolve("p.json")).content().contains("\"code\": \"assessment.warning.notSent\"");
        Result silent = par(
                "score",
                "--lang=vi",
                "--set",
                in("small.json"),
                "--silence",
                "assessment.warning.blockAlone=khối riêng",
                "--silence",
                "assessment.warning.blank=nộp sau",
                in("forms"));
        assertThat(silent.err()).isEmpty();
        Result validated = par("validate", "--lang=vi", "--set", in("small.json"), in("forms"));
        assertThat(validated.status()).isZero();
        assertThat(validated.out().replace(folder + "/", ""))
                .contains("forms/a.csv: không có lỗi, 2 đơn vị\n", "forms/b.csv: không có lỗi, 1 đơn vị\n")
                .endsWith("2 cảnh báo, lưu ý\n");
        Result report = par(
                "report",
                "--lang=vi",
                "--set",
                in("small.json"),
                "--out",
                in("r.html"),
                "--silence",
                "assessment.warning.nothing=đã biết",
                in("forms"));
        assertThat(report.err()).contains("2 cảnh báo, lưu ý");
        assertThat(folder.resolve("r.html"))
                .content()
                .contains("<h3>Cảnh báo</h3><ul><li>Đơn vị C đứng một mình")
                .contains("assessment.warning.nothing: đã biết");
    }

    @Test
    void aWarningAboutAFileIsSilencedByItsCode() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "unit,name,block,1.4,1.4 points\nA,Sở A,Sở,1/2,2\n");
        String code = "table.pointsBesideData";
        Result told = par("score", "--lang=vi", "--set", set, in("a.csv"));
        assertThat(told.err()).contains("Tiêu chí 1.4").endsWith("1 cảnh báo, lưu ý\n");
        Result silent = par("score", "--lang=vi", "--set", set, "--silence", code + "=đã xem", in("a.csv"));
        assertThat(silent.err()).isEmpty();
        assertThat(silent.out()).isEqualTo(told.out());
    }

    @Test
    void aWarningIsSilencedForOneFileAndTheReasonStandsInTheReport() throws IOException {
        Files.createDirectories(folder.resolve("forms"));
        for (String unit : List.of("A", "B")) {
            Files.writeString(
                    folder.resolve("forms").resolve(unit + ".csv"),
                    "unit,name,block,1.4,1.4 points\n" + unit + ",Sở " + unit + ",Sở,1/2,2\n");
        }
        Result told = par("score", "--lang=vi", "--set", set, in("forms"));
        assertThat(told.err()).contains("A.csv:2:5", "B.csv:2:5").endsWith("2 cảnh báo, lưu ý\n");
        Result one = par(
                "report",
                "--lang=vi",
                "--set",
                set,
                "--out",
                in("one.html"),
                "--silence",
                "table.pointsBesideData@A.csv=đã hỏi lại đơn vị",
                in("forms"));
        assertThat(one.err()).contains("B.csv:2:5").doesNotContain("A.csv:2:5");
        assertThat(folder.resolve("one.html"))
                .content()
                .contains("<li>table.pointsBesideData, A.csv: đã hỏi lại đơn vị</li>", "B.csv");
    }

    @Test
    void aFolderThatContradictsItselfIsFaulty() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "unit,name,block,1.1\nA,Sở A,Sở,x\n");
        Result result = par("score", "--lang=vi", "--set", set, folder.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void theProblemsOfASetAreWhatValidateWasAskedFor() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"id\": \"S\", \"criteria\": 1}");
        Result result = par("validate", "--lang=en", "--set", in("bad.json"), assessments);
        assertThat(result)
                .isEqualTo(new Result(
                        1,
                        in("bad.json") + ":1:1 /edition: A value is required here.\n" + in("bad.json")
                                + ":1:25 /criteria: Here a list […] is needed, not 1.\n",
                        ""));
    }

    @Test
    void aBarOnTheTerminalShowsHowFarReadingHasComeAndIsWipedOut() {
        StringWriter err = new StringWriter();
        ProgressBars bars = new ProgressBars(new PrintWriter(err), () -> true, 1);
        Result result = par(bars, err, "validate", "--lang=vi", "--set", set, assessments);
        assertThat(result.out())
                .isEqualTo(
                        par("validate", "--lang=vi", "--set", set, assessments).out());
        assertThat(err.toString()).contains("\rassessments.json 100% [====").endsWith("\r");
        assertThat(err.toString()).contains("31 đơn vị");
    }

    @Test
    void nothingIsDrawnIntoAFileOrForASmallOne() {
        StringWriter err = new StringWriter();
        ProgressBars intoAFile = new ProgressBars(new PrintWriter(err), () -> false, 1);
        assertThat(par(intoAFile, err, "validate", "--set", set, assessments).err())
                .isEmpty();
        ProgressBars forLargeFiles = new ProgressBars(new PrintWriter(err), () -> true, 8L << 20);
        assertThat(par(forLargeFiles, err, "validate", "--set", set, assessments)
                        .err())
                .isEmpty();
    }

    @Test
    void aWrongCallSaysWhatIsWrong() {
        assertThat(par("score", "--lang=en", "--set", set, in("a.txt")))
                .isEqualTo(new Result(
                        2,
                        "",
                        "The format of (" + in("a.txt") + ") is not clear. Maybe its name should end with .json, .csv,"
                                + " .xlsx.\n"));
        assertThat(par("score", "--lang=vi", assessments).err())
                .startsWith("Thiếu tùy chọn --set (bộ tiêu chí).")
                .endsWith("Xem: par score --help\n");
        assertThat(par("score", "--lang=vi", "--set", set, assessments, "--colour")
                        .err())
                .startsWith("Không có tùy chọn \"--colour\".")
                .endsWith("\nXem: par score --help\n");
        assertThat(par("score", "--lang=fr", "--set", set, assessments).err())
                .isEqualTo("There is no language (fr). Maybe one of: en, vi.\n");
        assertThat(par("score", "--lang=en", "--set", set, "--tie-break", "99", assessments))
                .satisfies(result -> assertThat(result.status()).isEqualTo(2));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Result result = par("convert", "--lang=vi", "--set", set, assessments, in("nowhere/a.json"));
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("Không ghi được ")
                .contains("nowhere")
                .endsWith(": thư mục không tồn tại.\n");
    }

    @Test
    void whatCannotBePrintedIsAFailure() {
        for (List<String> call : List.of(
                List.of("score", "--lang=en", "--set", set, assessments),
                List.of("validate", "--lang=en", "--set", set, assessments))) {
            StringWriter err = new StringWriter();
            Writer full = new FullWriter();
            int status = ParCommand.execute(
                    call, new PrintWriter(full, true), new PrintWriter(err, true), ProgressBars.none());
            assertThat(status).isEqualTo(3);
            assertThat(lines(err))
                    .isEqualTo("The output could not be printed to its end: the device is full, or nobody reads it.\n");
        }
    }

    // A full device.
    private static final class FullWriter extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void noInputIsWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(assessments));
        String other = folder.resolve(".").resolve("assessments.json").toString();
        for (List<String> call : List.of(
                List.of("score", "--set", set, assessments, "--out", assessments),
                List.of("score", "--set", set, assessments, "--out", set),
                List.of("convert", "--set", set, assessments, other))) {
            Result result = par(call.toArray(String[]::new));
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err())
                    .contains("is one of the inputs, which it would replace. Maybe give it another name.");
        }
        assertThat(Path.of(assessments)).hasBinaryContent(before);
    }

    @Test
    void aNameInAFileCannotCommandTheTerminalOrBeginALine() throws IOException {
        String hostile = "Sở\u001b[2J\nno problem, 63 units\u202e";
        Files.writeString(
                Path.of(assessments),
                Files.readString(Path.of(assessments))
                        .replace("Sở Tài chính", "Sở\\nno problem, 63 units\\u202e\\u009b2J"));
        Result scored = par("score", "--lang=en", "--set", set, assessments);
        assertThat(scored.status()).isZero();
        assertThat(scored.out())
                .contains("Sở\\u000ano problem, 63 units\\u202e\\u009b2J\n")
                .doesNotContain("\nno problem");
        Files.writeString(
                Path.of(assessments),
                "{\"" + hostile.replace("\u001b", "\\u001b").replace("\n", "\\n") + "\": 1}");
        Result validated = par("validate", "--lang=en", "--set", set, assessments);
        assertThat(validated.status()).isEqualTo(1);
        assertThat(validated.out())
                .contains("Sở\\u001b[2J\\u000ano problem, 63 units\\u202e")
                .doesNotContain("\nno problem", "\u001b", "\u202e");
    }

    @Command(name = "broken")
    static final class Broken implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("no such luck");
        }
    }

    @Test
    void aFaultOfTheProgramIsSaidToBeOne() {
        StringWriter err = new StringWriter();
        int status = ParCommand.execute(
                List.of("broken", "--lang=vi"),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                ProgressBars.none(),
                new Broken());
        assertThat(status).isEqualTo(1);
        assertThat(lines(err))
                .startsWith(
                        "Lỗi này là của chương trình, không phải của tệp hay của lệnh. Phần dưới đây giúp người phát"
                                + " triển tìm ra lỗi.\n")
                .contains("no such luck");
    }

    @Test
    void aCriteriaSetComesFromExcelAndGoesBack() {
        Result written = par("set", "--lang=vi", set, "--out", in("set.xlsx"));
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).endsWith("Đã ghi " + in("set.xlsx") + "\n");
        Result back = par("set", "--lang=vi", in("set.xlsx"), "--out", in("back.json"));
        assertThat(back.status()).isZero();
        assertThat(CriteriaSetJson.read(Path.of(in("back.json"))).orThrow()).isEqualTo(AnGiang2023.set());
    }

    @Test
    void everyCommandTakesACriteriaSetFromExcel() {
        par("set", set, "--out", in("set.xlsx"));
        assertThat(par("score", "--lang=vi", "--set", in("set.xlsx"), assessments))
                .isEqualTo(par("score", "--lang=vi", "--set", set, assessments));
        assertThat(par("validate", "--lang=vi", "--set", in("set.xlsx"), assessments)
                        .status())
                .isZero();
    }

    @Test
    void aWorkbookToBeginWithSaysHowItIsUnderstood() {
        assertThat(par("set", "--lang=vi", "--out", in("mau.xlsx")).status()).isZero();
        assertThat(par("set", "--lang=vi", in("mau.xlsx")).out())
                .contains("CCHC-2026 (13 tiêu chí thành phần, tối đa 33 điểm)\n")
                .contains("\n1.4 Điểm tối đa nhân tỷ lệ (3): 3 × tỷ lệ / 0,8, tối đa từ 80% trở lên");
        assertThat(par("set", "--lang=vi"))
                .isEqualTo(new Result(2, "", "Thiếu bộ tiêu chí cần đọc, hoặc --out với sổ tính mẫu cần ghi.\n"));
        assertThat(par("set", "--lang=vi", set, "--out", in("a.csv")).status()).isEqualTo(2);
        assertThat(par("set", "--lang=vi", set, "--out", set).status()).isEqualTo(2);
    }

    @Test
    void helpIsInBothLanguages() {
        assertThat(par("--lang=vi", "--help").out())
                .startsWith("Cách gọi: par ")
                .contains("Chấm điểm và xếp hạng các đơn vị", "Mã kết thúc", "validate");
        assertThat(par("report", "--lang=en", "--help").out())
                .startsWith("Usage: par report ")
                .contains("The report to write", "Exit status");
        assertThat(par("template", "--lang=vi", "--help").out()).contains("Biểu mẫu cần ghi");
    }

    @Test
    void aWorkbookOfAnotherKindIsToBeSavedAgain() {
        for (String name : List.of("a.xls", "b.ODS")) {
            Result result = par("score", "--lang=vi", "--set", set, in(name));
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err())
                    .contains(
                            in(name) + " là bảng tính kiểu khác. Mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "score",
                "report",
                "validate",
                "template",
                "convert",
                "index",
                "set",
                "survey",
                "plan",
                "robust",
                "start",
                "explain",
                "compare"
            })
    void noEnglishWordIsInTheHelpOfAVietnamese(String command) {
        String[] call = command.isEmpty()
                ? new String[] {"--lang=vi", "--help"}
                : new String[] {command, "--lang=vi", "--help"};
        assertThat(par(call).out().replace("--to-grade", ""))
                .doesNotContainPattern(
                        "\\b(COMMAND|SET|ASSESSMENTS|FILE|FROM|TO|VALUE|POLICY|CODE|NAME|SHAPE|TEXT|TREE|FOLDER|UNIT|BEFORE|AFTER|ROUND)\\b")
                .doesNotContainPattern("\\b(the|of|to|with|default|file|Usage|Options)\\b")
                .contains("  0   thành công\n", "  2   lệnh nhập chưa đúng\n");
    }
}
