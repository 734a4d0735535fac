package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The words that officials stumbled over and no output has any more, and the ones that stand there instead. */
final class VietnameseCases {

    private static final Map<String, String> TEXTS = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeEverything() throws IOException {
        CriteriaSetJson.write(AnGiang2023.set(), folder.resolve("set.json"));
        AssessmentsJson.write(AnGiang2023.assessments(), folder.resolve("given.json"));
        TEXTS.put("help", par("--help") + par("report", "--help") + par("score", "--help"));
        TEXTS.put("score", par("score", "--set", in("set.json"), in("given.json")));
        par("score", "--set", in("set.json"), "--out", in("r.csv"), "--out", in("r.xlsx"), in("given.json"));
        par("report", "--set", in("set.json"), "--before", in("given.json"), "--out", in("r.html"), in("given.json"));
        for (String shape : List.of("rows", "sheets")) {
            par(
                    "template",
                    "--set",
                    in("set.json"),
                    "--shape",
                    shape,
                    "--units",
                    in("given.json"),
                    "--out",
                    in(shape + ".xlsx"));
        }
        TEXTS.put("ranking", Files.readString(folder.resolve("r.csv")));
        TEXTS.put("report", withoutMarkup(Files.readString(folder.resolve("r.html"))));
        TEXTS.put("results", workbook("r.xlsx"));
        TEXTS.put("rows", workbook("rows.xlsx"));
        TEXTS.put("forms", workbook("sheets.xlsx"));
    }

    private static String in(String name) {
        return folder.resolve(name).toString();
    }

    private static String par(String... call) {
        List<String> arguments = new ArrayList<>(List.of(call));
        arguments.add("--lang=vi");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = ParCommand.execute(
                arguments, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return out.toString();
    }

    private static String withoutMarkup(String xml) {
        return xml.replaceAll("(?s)<(script|style).*?</\\1>", "")
                .replaceAll("<[^>]*>", "\n")
                .replace("&amp;", "&");
    }

    /** The texts of cells, prompts and lists, and the names of the sheets. */
    private static String workbook(String name) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile archive = new ZipFile(in(name))) {
            for (ZipEntry entry : archive.stream()
                    .filter(each -> each.getName().startsWith("xl/work"))
                    .collect(Collectors.toList())) {
                all.append(new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String named = all.toString().replaceAll("(?:name|prompt|promptTitle|error)=\"([^\"]*)\"", ">\n$1<");
        return withoutMarkup(named);
    }

    private static List<String> lines(String where, String words) {
        return TEXTS.get(where).lines().filter(line -> line.contains(words)).toList();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(
            resources = "vietnamese.csv",
            numLinesToSkip = 1,
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false)
    void theWordsOfOfficialsStandThere(String where, String never, String instead) {
        assertThat(lines(where, never)).isEmpty();
        assertThat(lines(where, instead)).isNotEmpty();
    }

    @Test
    void aPercentSignStandsClose() {
        assertThat(TEXTS.values()).noneMatch(text -> text.matches("(?s).*[0-9][ \u00a0]%.*"));
        assertThat(lines("report", "(100%)")).isNotEmpty();
    }

    @Test
    void theUsualRoundingIsSaidInTheMethodAndNowhereElse() {
        String report = TEXTS.get("report");
        String before = report.substring(0, report.lastIndexOf("Phương pháp tính điểm"));
        assertThat(before).doesNotContain("làm tròn đến 2 chữ số");
        assertThat(report).contains("làm tròn đến 2 chữ số thập phân (số 5 làm tròn lên)");
    }

    @Test
    void whatWasNotAssessedYetIsSaidOfTheWhole() throws IOException {
        Files.writeString(
                folder.resolve("two.json"),
                "{\"id\": \"S\", \"edition\": {\"title\": {\"vi\": \"Bộ tiêu chí\", \"en\": \"Set\"}}, \"criteria\": ["
                        + "{\"code\": \"1\", \"title\": \"Một\", \"rule\": {\"proportion\": {\"max\": 66}}},"
                        + "{\"code\": \"2\", \"title\": \"Hai\", \"rule\": {\"proportion\": {\"max\": 34}}}]}");
        Files.writeString(folder.resolve("half.csv"), "Mã,Tên đơn vị,Khối,1\nA,Sở A,sở,1/2\nB,Sở B,sở,1/3\n");
        assertThat(par("score", "--set", in("two.json"), in("half.csv")))
                .startsWith("Bộ tiêu chí\n")
                .contains("Tạm tính: 2 đơn vị mới đánh giá được 66/100 điểm; ")
                .doesNotContain("Set");
    }
}
