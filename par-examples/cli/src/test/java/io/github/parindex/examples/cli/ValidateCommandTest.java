package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.WholeFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind are checked as what they are. */
final class ValidateCommandTest {

    private static final String SET = """
            {"id": "S", "edition": {"title": "Chỉ số sở"}, "criteria": [
              {"code": "1", "title": "Kế hoạch", "rule": {"proportion": 3}},
              {"code": "2", "title": "Hồ sơ", "rule": {"proportion": 2}}]}
            """;

    private static final String SURVEY = """
            {"code": "K", "title": "Khảo sát", "scales": [{"name": "s", "levels": 5, "satisfied": 4}], "forms": [
              {"code": "f", "title": "Phiếu", "factors": [{"code": "F", "title": "Yếu tố", "items": [
                {"code": "1.1", "title": "Nơi ngồi chờ"}]}]}],
             "issued": [{"unit": "A", "form": "f", "issued": 2}]}
            """;

    private static final String RECIPE = """
            {"id": "R", "tree": {"code": "index", "of": ["a", "b"]}}
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private void write(String name, String text) {
        WholeFile.writeText(folder.resolve(name), to -> to.write(text));
    }

    @BeforeEach
    void writeFiles() {
        write("set.json", SET);
        write("a.csv", "unit,name,block,1,2\nA,Sở A,Sở,1/2,1/3\nB,Sở B,Sở,1/4,2/3\n");
        write("efforts.csv", "criterion,effort\n1,3\n");
        write("survey.json", SURVEY);
        write("responses.csv", "unit,1.1\nA,5\nA,3\n");
        write("recipe.json", RECIPE);
        write("inputs.csv", "unit,a,b\nX,1,2\nY,3,4\n");
        write("tree.csv", "code,parent\nindex,\na,index\nb,index\n");
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private String par(int status, String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        all.add("--lang=vi");
        StringWriter out = new StringWriter();
        int given =
                ParCommand.execute(all, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        assertThat(given).as(out + "\n" + err).isEqualTo(status);
        return out.toString().replace(folder + "/", "").replace(folder.toString(), "");
    }

    private String validate(int status, String... names) {
        List<String> call = new ArrayList<>(List.of("validate"));
        List.of(names).forEach(name -> call.add(name.startsWith("--") ? name : in(name)));
        return par(status, call.toArray(String[]::new));
    }

    private void written(String name, String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        all.add("--out");
        all.add(in(name));
        assertThat(par(0, all.toArray(String[]::new))).isEqualTo("Đã ghi " + name + "\n");
    }

    @Test
    void aCriteriaSetAmongTheFilesIsThatOfTheOthers() {
        assertThat(validate(0, "a.csv", "efforts.csv", "set.json")).isEqualTo("""
                        set.json: S (2 tiêu chí thành phần, tối đa 5 điểm)
                        efforts.csv: không có lỗi (công sức của các thay đổi)
                        a.csv: không có lỗi, 2 đơn vị
                        """);
    }

    @Test
    void theSetMayComeFromExcelAndSoMayTheForms() {
        par(0, "set", in("set.json"), "--out", in("set.xlsx"));
        par(0, "template", "--set", in("set.json"), "--units", in("a.csv"), "--shape=sheets", "--out", in("form.xlsx"));
        par(0, "convert", "--set", in("set.json"), in("a.csv"), in("a.xlsx"));
        assertThat(validate(0, "form.xlsx", "set.xlsx"))
                .startsWith("""
                        set.xlsx: S (2 tiêu chí thành phần, tối đa 5 điểm)
                        """)
                .contains("form.xlsx: không có lỗi, 2 đơn vị\n");
        assertThat(validate(0, "a.xlsx", "set.xlsx")).endsWith("a.xlsx: không có lỗi, 2 đơn vị\n");
        validate(2, "form.xlsx");
        assertThat(err.toString()).endsWith("form.xlsx cần có bộ tiêu chí: thêm --set, hoặc nêu cả tệp bộ tiêu chí.\n");
    }

    @Test
    void aSurveyIsThatOfItsResponses() {
        assertThat(validate(0, "responses.csv", "survey.json")).isEqualTo("""
                        responses.csv: không có lỗi (phiếu trả lời)
                        survey.json: không có lỗi (cuộc khảo sát)
                        """);
        par(0, "survey", in("survey.json"), "--questionnaire", in("survey.xlsx"));
        assertThat(validate(0, "survey.xlsx", "responses.csv")).isEqualTo("""
                        survey.xlsx: không có lỗi (cuộc khảo sát)
                        responses.csv: không có lỗi (phiếu trả lời)
                        """);
        write("responses.csv", "unit,1.1\nA,5\nA,7\n");
        assertThat(validate(1, "survey.json", "responses.csv"))
                .startsWith("survey.json: không có lỗi (cuộc khảo sát)\nresponses.csv:3:2 ");
    }

    @Test
    void aRecipeIsThatOfItsIndicatorsAndATreeIsChecked() {
        assertThat(validate(0, "recipe.json", "inputs.csv", "tree.csv")).isEqualTo("""
                        recipe.json: không có lỗi (công thức của chỉ số)
                        inputs.csv: không có lỗi (bảng chỉ tiêu)
                        tree.csv: không có lỗi (cây chỉ tiêu)
                        """);
        write("inputs.csv", "unit,a,b\nX,1,2\nY,3,x\n");
        assertThat(validate(1, "recipe.json", "inputs.csv")).contains("inputs.csv:3:3 ");
        write("recipe.json", "{\"id\": \"R\", \"tree\": {\"code\": \"index\", \"off\": [\"a\", \"b\"]}}");
        assertThat(validate(1, "recipe.json")).startsWith("recipe.json:1:").contains("off");
    }

    @Test
    void whatParWritesIsFoundToBeWhatItIs() {
        written("scores.json", "score", "--set", in("set.json"), in("a.csv"));
        written("plan.json", "plan", "--set", in("set.json"), "--unit", "A", "--index", "60", in("a.csv"));
        written("spread.json", "robust", "--set", in("set.json"), "--draws", "100", in("a.csv"));
        written("results.json", "survey", in("survey.json"), in("responses.csv"));
        written("index.json", "index", in("recipe.json"), in("inputs.csv"));
        written(
                "years.json",
                "compare",
                "--set",
                in("set.json"),
                "--year",
                "1=" + in("a.csv"),
                "--year",
                "2=" + in("a.csv"));
        par(0, "convert", "--set", in("set.json"), in("a.csv"), in("a.json"));
        assertThat(validate(0, "years.json")).isEqualTo("years.json: không có lỗi (chuỗi năm)\n");
        assertThat(validate(0, "scores.json", "plan.json", "spread.json", "results.json", "index.json"))
                .isEqualTo("""
                        scores.json: không có lỗi (bảng điểm)
                        plan.json: không có lỗi (kế hoạch)
                        spread.json: không có lỗi (độ chắc chắn của xếp hạng)
                        results.json: không có lỗi (kết quả khảo sát)
                        index.json: không có lỗi (kết quả của chỉ số)
                        """);
        assertThat(validate(0, "set.json", "a.json")).endsWith("a.json: không có lỗi, 2 đơn vị\n");
    }

    @Test
    void problemsAreAListOfJsonToo() {
        write("bad.csv", "unit,name,block,1,2\nA,Sở A,Sở,1/x,1/3\n");
        assertThat(validate(1, "--format=json", "set.json", "bad.csv"))
                .startsWith("[\n  {\n    \"code\": ")
                .contains("\"severity\": \"error\"", "\"file\": \"bad.csv\"", "\"line\": 2", "\"column\": 4")
                .endsWith("]\n");
        assertThat(validate(0, "--format=json", "set.json", "a.csv")).isEqualTo("[]\n");
    }

    @Test
    void aDocumentWithAMisspeltFieldIsStillFoundToBeWhatItIs() {
        write("bad.json", SET.replace("criteria", "critera"));
        assertThat(validate(1, "bad.json")).isEqualTo("""
                        bad.json:1:48 /critera: Không có trường "critera". Có lẽ là "criteria".
                        """);
        write("bad.json", "{\"id\": ");
        assertThat(validate(1, "bad.json")).startsWith("bad.json:1:");
        assertThat(validate(1, "nothing.json")).isEqualTo("nothing.json: Không có tệp này.\n");
    }

    @Test
    void whatBelongsToAnotherFileNamesIt() {
        validate(2, "a.csv");
        validate(2, "efforts.csv");
        validate(2);
        assertThat(err.toString().replace(folder + "/", "")).isEqualTo("""
                        a.csv cần có bộ tiêu chí: thêm --set, hoặc nêu cả tệp bộ tiêu chí.
                        efforts.csv cần có bộ tiêu chí: thêm --set, hoặc nêu cả tệp bộ tiêu chí.
                        Thiếu tệp cần kiểm tra, hoặc --set.
                        """);
    }
}
