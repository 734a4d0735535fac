package io.github.parindex.io.xlsx;

import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as a workbook, as our reader and LibreOffice see it. */
final class ScoreboardXlsxTest {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    private static Scoreboard board() {
        return Scorer.score(Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "=HYPERLINK(\"http://x\")").in("sở"))
                        .with("1", chosen("no"))
                        .with("2.1", ratio(1, 3)),
                Assessment.of(SET, Unit.of("B", "Sở Y tế").in("sở"))
                        .with("1", chosen("yes"))
                        .with("2.1", ratio(1, 1))));
    }

    static List<String> lines(Path file, int sheet) throws IOException {
        List<String> lines = new ArrayList<>();
        Source source = Source.of(file);
        try (Workbook workbook = Workbook.open(source, ReadLimits.withDefaults(), source.meter());
                Sheet rows = workbook.sheet(sheet)) {
            lines.add(rows.name());
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                SheetRow found = row.get();
                lines.add(IntStream.range(0, found.size())
                        .mapToObj(i -> (found.cell(i).isNumber() ? "#" : "")
                                + found.cell(i).text())
                        .collect(Collectors.joining("|")));
            }
        }
        return lines;
    }

    @Test
    void aRankingAndItsScoresAreWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("board.xlsx");
        ScoreboardXlsx.of(Ranking.of(board())).write(file);
        assertThat(lines(file, 0))
                .startsWith(
                        "Xếp hạng sở",
                        "Xếp hạng sở",
                        "Hạng|Mã|Tên đơn vị|Điểm|Điểm tối đa áp dụng|Chỉ số (%)|Chỉ số chưa làm tròn (%)|Xếp loại|Tạm"
                                + " tính|Phân định bằng")
                .anySatisfy(line -> assertThat(line).contains("|A|=HYPERLINK(\"http://x\")|#"));
        assertThat(lines(file, 3).get(2)).startsWith("Mã|Tên đơn vị|Khối|Tổng điểm|1|2|2.1");
        assertThat(lines(file, 4))
                .startsWith("Điểm mất")
                .anySatisfy(line -> assertThat(line).startsWith("A|=HYPERLINK(\"http://x\")|sở|1|"));
    }

    @Test
    void aRankingIsSummedUpByBlockAndByUnit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("board.xlsx");
        ScoreboardXlsx.of(Ranking.of(board())).write(file);
        assertThat(lines(file, 1))
                .startsWith("Tổng hợp", "Tổng hợp theo khối và lĩnh vực")
                .anySatisfy(line -> assertThat(line).startsWith("sở|Chỉ số chung|#2|#"));
        assertThat(lines(file, 2))
                .startsWith("Chỉ số thành phần sở")
                .anySatisfy(line -> assertThat(line).startsWith("B|Sở Y tế|#"));
    }

    @Test
    void noSheetHasACutNameAndItsTitleIsWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("board.xlsx");
        String block = "Sở, ban, ngành cấp tỉnh";
        ScoreboardXlsx.of(Ranking.of(Scorer.score(Assessments.of(
                        SET, Assessment.of(SET, Unit.of("A", "Sở A").in(block)).with("1", chosen("no"))))))
                .write(file);
        assertThat(lines(file, 0)).startsWith("Xếp hạng khối 1", "Xếp hạng " + block);
        assertThat(lines(file, 2)).startsWith("Thành phần khối 1", "Chỉ số thành phần " + block);
    }

    @Test
    void placesAreNumbersAndASheetHasAFilterAndPrintsAcross(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("board.xlsx");
        ScoreboardXlsx.of(Ranking.of(board())).write(file);
        assertThat(lines(file, 0).get(3)).startsWith("#1|B|");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(part(zip, "xl/worksheets/sheet1.xml"))
                    .contains(
                            "<autoFilter ref=\"A2:J4\"/>",
                            "orientation=\"landscape\"",
                            "fitToPage=\"1\"",
                            " s=\"13\"><v>");
            assertThat(part(zip, "xl/workbook.xml")).contains("'Xếp hạng sở'!$2:$2", "'Điểm'!$A:$B,'Điểm'!$1:$3");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void headingsAreEnglishOnRequestAndARankingIsOfItsBoard(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("board.xlsx");
        ScoreboardXlsx workbook = ScoreboardXlsx.of(board()).in(Locale.ENGLISH);
        workbook.write(file);
        assertThat(lines(file, 0).get(2)).startsWith("Unit|Name|Block|Total|1|2|");
        assertThat(lines(file, 1).get(0)).isEqualTo("Losses");
        assertThat(workbook).hasToString("workbook of " + board());
        Scoreboard other = Scorer.score(Assessments.of(SET));
        assertThatThrownBy(() -> workbook.with(Ranking.of(other)))
                .hasMessage("The ranking is of another board (" + other + ") than the one given (" + board()
                        + ").\nMaybe rank the board again.");
    }

    @Test
    void namesOfSheetsAreShortDifferentAndPlain() {
        SheetNames names = new SheetNames();
        assertThat(names.of("a/b:[c]")).isEqualTo("a b  c");
        assertThat(names.of("A B  C")).isEqualTo("A B  C (2)");
        assertThat(names.of("")).isEqualTo("-");
        assertThat(names.of("Hướng dẫn")).isEqualTo("Hướng dẫn (2)");
        assertThat(names.of("x".repeat(40))).hasSize(31);
        assertThat(names.of("x".repeat(40))).isEqualTo("x".repeat(27) + " (2)");
        assertThat(names.of("x".repeat(30) + "😀")).isEqualTo("x".repeat(30));
    }

    private static Optional<Path> office() {
        return List.of("soffice", "libreoffice").stream()
                .flatMap(
                        name -> List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                                .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Converts the first sheet to CSV with LibreOffice. */
    static List<String> converted(Path file, Path folder) throws IOException, InterruptedException {
        saved(file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", folder);
        String name = file.getFileName().toString().replace(".xlsx", ".csv");
        return Files.readAllLines(folder.resolve(name));
    }

    /** Opens a workbook with LibreOffice and saves it under the same name in another folder. */
    static void saved(Path file, String format, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Optional<Path> office = office();
        Assumptions.assumeTrue(office.isPresent(), "LibreOffice is not installed: not opened by it.");
        Process process = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void libreOfficeOpensScoresWithNumbersAndWithoutFormulas(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("board.xlsx");
        ScoreboardXlsx.of(board()).write(file);
        List<String> lines = converted(file, folder);
        assertThat(lines.get(1)).startsWith("Mã,Tên đơn vị,Khối,Tổng điểm,1,2,");
        assertThat(lines.get(3)).startsWith("A,\"=HYPERLINK(\"\"http://x\"\")\",sở,");
        assertThat(lines.get(4)).startsWith("B,Sở Y tế,sở," + board().card("B").total() + ",");
    }

    @Test
    void libreOfficeOpensATemplate(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("template.xlsx");
        TemplateXlsx.of(SET, List.of(Unit.of("A", "Sở A")))
                .with(SheetShape.SHEET_PER_UNIT)
                .write(file);
        assertThat(converted(file, folder)).anyMatch(line -> line.startsWith("Chỉ điền các ô nền vàng"));
    }
}
