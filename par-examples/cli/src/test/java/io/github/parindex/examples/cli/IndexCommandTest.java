package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.WholeFile;
import io.github.parindex.io.recipe.IndexResultJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line on a small index. */
class IndexCommandTest {

    private static final String TABLE = """
            unit,name,index,index_rank,economy,jobs,growth
            HN,Hà Nội,2.5,2,2.5,2,3
            CT,Cần Thơ,3,1,3,4,2
            """;

    @TempDir
    Path folder;

    private record Result(int status, String out, String err) {}

    @BeforeEach
    void writeFiles() throws IOException {
        write("recipe.json", """
                {"id": "small-2024", "inputs": {"unit": "code", "name": "province", "missing": [".."]},
                 "tree": {"code": "index", "of": ["jobs", "growth"]}}
                """);
        write("inputs.csv", "code,province,jobs,growth\nHN,Hà Nội,2,3\nCT,Cần Thơ,4,2\n");
        write("tree.csv", "code,parent,weight\njobs,index,1\ngrowth,index,3\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Result par(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = ParCommand.execute(
                List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        String prefix = folder.toString() + folder.getFileSystem().getSeparator();
        return new Result(
                status,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n").replace(prefix, ""));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void noInputIsWrittenOver() throws IOException {
        for (String input : List.of("inputs.csv", "recipe.json", "tree.csv")) {
            String before = Files.readString(folder.resolve(input));
            Result result =
                    par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), in("tree.csv"), "--out", in(input));
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err()).contains("is one of the inputs, which it would replace.");
            assertThat(folder.resolve(input)).hasContent(before);
        }
    }

    @Test
    void anIndexIsPrintedAsCsv() {
        assertThat(par("index", in("recipe.json"), in("inputs.csv")))
                .isEqualTo(new Result(
                        0,
                        TABLE.replace("economy,", "").replace("2,2.5,2", "2,2").replace("1,3,4", "1,4"),
                        ""));
    }

    @Test
    void theLongTableHoldsWhatStandsBehindTheScores() {
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--long", in("long.csv")))
                .isEqualTo(new Result(0, "Written: " + in("long.csv") + "\n", ""));
        assertThat(folder.resolve("long.csv"))
                .content()
                .startsWith("unit,name,code,title_vi,")
                .contains("HN,Hà Nội,jobs,jobs,jobs,index,0.5,0.5,2,2,,2,2,,,small-2024,\n");
    }

    @Test
    void aResultIsComparedCellByCellWithAnEarlierOne() throws IOException {
        par("index", in("recipe.json"), in("inputs.csv"), "--out", in("before.json"));
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--compare", in("before.json")))
                .isEqualTo(new Result(
                        0,
                        "unit,name,code,before,after,change,rank_before,rank_after,group_before,group_after\n",
                        "0 of 6 cells differ.\n"));
        write("inputs.csv", "code,province,jobs,growth\nHN,Hà Nội,2,8\nHP,Hải Phòng,1,1\n");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--compare", in("before.json")))
                .isEqualTo(new Result(0, """
                                unit,name,code,before,after,change,rank_before,rank_after,group_before,group_after
                                HN,Hà Nội,index,2.5,5,2.5,2,1,,
                                HN,Hà Nội,growth,3,8,5,,,,
                                """, """
                                2 of 3 cells differ.
                                Units only in the earlier result: CT.
                                Units only in this result: HP.
                                """));
        assertThat(par("index", in("recipe.json"), in("inputs.csv"), "--compare", in("recipe.json"))
                        .status())
                .isEqualTo(1);
    }

    @Test
    void aFirstRecipeListsEveryColumnAndComputes() throws IOException {
        write(
                "table.csv",
                "Country,iso3,Year,region,gdp,life\nA,AAA,2024,north,1.5,70\nB,BBB,2024,south,..,60\nC,CCC,2024,south,2,65\n");
        Result begun = par("index", "--new", in("table.csv"));
        assertThat(begun.err()).isEmpty();
        assertThat(begun.out())
                .startsWith("{\n  \"id\": \"table\",")
                .contains(
                        "\"unit\": \"iso3\",",
                        "\"name\": \"Country\",",
                        "\"period\": \"Year\",",
                        "\"..\"",
                        "\"region\"",
                        "\"code\": \"gdp\",",
                        "\"code\": \"life\",",
                        "\"direction\": \"higher-is-better\",");
        assertThat(par("index", "--lang=en", "--new", in("table.csv"), "--out", in("first.json")))
                .isEqualTo(new Result(0, "Written: " + in("first.json") + "\n", ""));
        assertThat(folder.resolve("first.json")).content().isEqualTo(begun.out());
        assertThat(par("index", in("first.json"), in("table.csv"))).isEqualTo(new Result(0, """
                                unit,name,period,index,index_rank,gdp,life
                                AAA,A,2024,50,2,0,100
                                BBB,B,2024,0,3,,0
                                CCC,C,2024,75,1,100,50
                                """, ""));
        assertThat(par("index", "--lang=en", in("first.json"), "--new", in("table.csv")))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "A first recipe (--new) needs nothing but the table, and one file (--out) to write at most.\n"));
        assertThat(par("index", "--lang=en", in("first.json")).err()).startsWith("Missing: ");
        for (String option : List.of("--report", "--long", "--explain", "--compare")) {
            assertThat(par("index", "--lang=en", "--new", in("table.csv"), option, in("x.html")))
                    .as(option)
                    .extracting(Result::status, Result::out)
                    .containsExactly(2, "");
        }
    }

    @Test
    void variantsAreComputedInTheSameRun() throws IOException {
        write("recipe.json", """
                {"id": "small-2024", "inputs": {"unit": "code", "name": "province"},
                 "tree": {"code": "index", "round": 0, "of": ["jobs", "growth"]},
                 "variants": {"unrounded": {"rounding": "none"}, "lower/first": {"ranking": {"best": "lower-is-better"}}}}
                """);
        String rounded = "unit,name,index,index_rank,jobs,growth\nHN,Hà Nội,3,1,2,3\nCT,Cần Thơ,3,1,4,2\n";
        String exact = "unit,name,index,index_rank,jobs,growth\nHN,Hà Nội,2.5,2,2,3\nCT,Cần Thơ,3,1,4,2\n";
        assertThat(par("index", in("recipe.json"), in("inputs.csv")))
                .isEqualTo(new Result(0, rounded + "\n# unrounded\n" + exact + "\n# lower/first\n" + rounded, ""));
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--out", in("result.csv")))
                .isEqualTo(new Result(
                        0,
                        "Written: " + in("result.csv") + "\nWritten: " + in("result-unrounded.csv") + "\nWritten: "
                                + in("result-lower-first.csv") + "\n",
                        ""));
        assertThat(folder.resolve("result.csv")).hasContent(rounded);
        assertThat(folder.resolve("result-unrounded.csv")).hasContent(exact);
        assertThat(folder.resolve("result-lower-first.csv")).hasContent(rounded);
    }

    /** Neither a file nor a unit of a variant is passed over in silence, and each file says whose it is. */
    @Test
    void variantsAreReportedExplainedAndMissedLikeTheIndex() throws IOException {
        write("recipe.json", """
                {"id": "small-2024", "inputs": {"unit": "code"},
                 "tree": {"code": "index", "of": ["jobs", "growth"]},
                 "variants": {"whole": {"prepare": {"method": "screen", "availability": 1}}}}
                """);
        write("inputs.csv", "code,jobs,growth\nHN,2,3\nCT,4,2\nDN,5,\n");
        Result written = par(
                "index",
                "--lang=en",
                in("recipe.json"),
                in("inputs.csv"),
                "--report",
                in("r.html"),
                "--long",
                in("l.csv"),
                "--out",
                in("r.json"));
        assertThat(written.err()).isEqualTo("whole: Dropped by the preparation: DN.\n");
        assertThat(written.out().lines())
                .containsExactlyInAnyOrder(
                        "Written: " + in("r.html"),
                        "Written: " + in("r-whole.html"),
                        "Written: " + in("l.csv"),
                        "Written: " + in("l-whole.csv"),
                        "Written: " + in("r.json"),
                        "Written: " + in("r-whole.json"));
        assertThat(folder.resolve("r-whole.html")).content().contains("<title>small-2024 (whole)</title>");
        assertThat(folder.resolve("l-whole.csv")).content().contains("DN,jobs,jobs,jobs,index,0.5,0.5,5,,left out");
        assertThat(IndexResultJson.read(folder.resolve("r-whole.json"))
                        .orThrow()
                        .recipe())
                .isEqualTo("small-2024 (whole)");
        assertThat(par("index", in("recipe.json"), in("inputs.csv"), "--explain", "HN")
                        .out())
                .contains("HN\nindex", "\n# whole\nHN\nindex");
        assertThat(par("index", in("recipe.json"), in("inputs.csv"), "--explain", "DN")
                        .out())
                .contains("DN\nindex")
                .doesNotContain("# whole");
    }

    @Test
    void printedFiguresThatDifferAreTold() throws IOException {
        write("recipe.json", """
                {"id": "small-2024", "inputs": {"unit": "code"},
                 "tree": {"code": "index", "check": {"column": "printed", "within": 0.05}, "of": ["jobs", "growth"]}}
                """);
        write("inputs.csv", "code,jobs,growth,printed\nHN,2,3,2.54\nCT,4,2,3.1\n");
        Result result = par("index", in("recipe.json"), in("inputs.csv"));
        assertThat(result.err()).isEqualTo("CT: index is 3, but 3.1 is printed.\n");
        assertThat(result.out()).contains("HN,2.5,2,2,3\n");
        assertThat(result.status()).isEqualTo(1);
    }

    @Test
    void aTreeReplacesThatOfTheRecipe() {
        assertThat(par("index", in("recipe.json"), in("inputs.csv"), in("tree.csv"))
                        .out())
                .contains("HN,Hà Nội,2.75,1,2,3\n", "CT,Cần Thơ,2.5,2,4,2\n");
    }

    @Test
    void filesAreWrittenAndWhatWasWrittenIsSaid() {
        assertThat(par(
                        "index",
                        "--lang=en",
                        in("recipe.json"),
                        in("inputs.csv"),
                        "--out",
                        in("r.csv"),
                        "--out",
                        in("r.xlsx"),
                        "--out",
                        in("r.json")))
                .isEqualTo(new Result(
                        0,
                        "Written: " + in("r.csv") + "\nWritten: " + in("r.xlsx") + "\nWritten: " + in("r.json") + "\n",
                        ""));
        assertThat(folder.resolve("r.csv")).content().startsWith("unit,name,index,index_rank,jobs,growth\n");
        assertThat(folder.resolve("r.xlsx")).isNotEmptyFile();
        assertThat(IndexResultJson.read(folder.resolve("r.json")).orThrow().recipe())
                .isEqualTo("small-2024");
    }

    @Test
    void aReportIsWrittenInTheLanguageAskedFor() throws IOException {
        assertThat(par("index", "--lang=vi", in("recipe.json"), in("inputs.csv"), "--report", in("r.html")))
                .isEqualTo(new Result(0, "Đã ghi " + in("r.html") + "\n", ""));
        assertThat(folder.resolve("r.html"))
                .content()
                .contains("<title>small-2024</title>", "Bảng màu thứ hạng", "Cần Thơ");
        par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--report", in("r.html"));
        assertThat(folder.resolve("r.html")).content().contains("Map of places");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--report", in("r.csv"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void problemsAreListedWithTheirPlace() throws IOException {
        write("inputs.csv", "code,province,job,growth\nHN,Hà Nội,2,n/a\nHN,Hà Nội,4,..\n");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv")))
                .isEqualTo(new Result(1, "", """
                        inputs.csv:1: The column (jobs) is missing. Maybe (job).
                        inputs.csv:2:4 growth: (n/a) is not a number. Maybe list (n/a) under inputs.missing, or leave the cell blank.
                        inputs.csv:3:1 code: The unit (HN) occurs twice, first in line 2. Maybe name the column of years under inputs.period.
                        """));
        assertThat(par("index", "--lang=vi", in("recipe.json"), in("inputs.csv"))
                        .err())
                .startsWith("inputs.csv:1: Thiếu cột \"jobs\". Có lẽ là \"job\".\n");
        assertThat(par("index", "--lang=en", in("no.json"), in("inputs.csv")))
                .isEqualTo(new Result(1, "", "no.json: There is no such file.\n"));
    }

    @Test
    void whatThePreparationDropsIsSaidBesideTheTable() throws IOException {
        write("recipe.json", """
                {"id": "small-2024", "prepare": {"method": "screen", "availability": 0.6},
                 "inputs": {"unit": "code", "name": "province"}, "tree": {"code": "index", "of": ["jobs", "growth"]}}
                """);
        write("inputs.csv", "code,province,jobs,growth\nHN,Hà Nội,2,3\nCT,Cần Thơ,,2\nDN,Đà Nẵng,5,\n");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv")))
                .isEqualTo(new Result(0, """
                        unit,name,index,index_rank,jobs,growth
                        HN,Hà Nội,2.5,1,2,3
                        """, "Dropped by the preparation: CT, DN.\n"));
    }

    @Test
    void decimalCommasAreReadOnRequest() throws IOException {
        write("inputs.csv", "code;province;jobs;growth\nHN;Hà Nội;2,5;3\n");
        assertThat(par("index", in("recipe.json"), in("inputs.csv"), "--decimal", "comma")
                        .out())
                .contains("HN,Hà Nội,2.75,1,2.5,3\n");
    }

    @Test
    void theInputsAreNotWrittenOver() {
        for (String out : List.of("inputs.csv", "recipe.json", "tree.csv")) {
            assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), in("tree.csv"), "--out", in(out)))
                    .isEqualTo(new Result(
                            2,
                            "",
                            "The output (" + out
                                    + ") is one of the inputs, which it would replace. Maybe give it another name.\n"));
        }
        assertThat(folder.resolve("inputs.csv")).content().startsWith("code,province");
    }

    @Test
    void aWrongCallSaysWhatIsWrong() {
        assertThat(par("index", "--lang=en", in("recipe.json")))
                .isEqualTo(new Result(2, "", "Missing: the file of indicators.\nSee: par index --help\n"));
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--out", in("r.txt")))
                .isEqualTo(new Result(
                        2,
                        "",
                        "The format of (r.txt) is not clear. Maybe its name should end with .csv, .xlsx, .json.\n"));
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--out", in("no/r.csv")))
                .isEqualTo(new Result(3, "", "no/r.csv cannot be written: there is no such folder.\n"));
        assertThat(par("index", "--lang=en", in("recipe.json"), in("no/inputs.csv")))
                .isEqualTo(new Result(1, "", "no/inputs.csv: There is no such folder.\n"));
        assertThat(par("index", "--lang=vi", "--help").out())
                .contains("Công thức của chỉ số", "CÂY-CHỈ-TIÊU", "Mã kết thúc");
        assertThat(par("index", "--lang=en", "--help").out()).contains("Recipe of the index as JSON", "Exit status");
    }

    @Test
    void aForgottenTreeIsAskedFor() throws IOException {
        write("recipe.json", "{\"id\": \"small\"}");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv")))
                .isEqualTo(new Result(
                        1,
                        "",
                        "inputs.csv: The recipe (small) has no tree, so that nothing says which columns are indicators."
                                + " Maybe give the file of the tree after the inputs, or write \"tree\":"
                                + " \"all-columns\" in the recipe.\n"));
        write("recipe.json", "{\"id\": \"small\", \"tree\": \"all-columns\"}");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv")))
                .isEqualTo(new Result(0, """
                        unit,index,index_rank,jobs,growth
                        HN,2.5,2,2,3
                        CT,3,1,4,2
                        """, ""));
    }

    @Test
    void whatTheRecipeStatesForNoNodeOfTheTreeIsARecipesFault() throws IOException {
        write("recipe.json", "{\"id\": \"small\", \"at\": {\"indx\": {\"aggregate\": \"geometric\"}}}");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), in("tree.csv")))
                .isEqualTo(new Result(
                        1, "", "recipe.json:1:32 /at/indx: There is no indicator or node (indx). Maybe (index).\n"));
    }

    @Test
    void whatAMethodRefusesIsAFaultOfTheFiles() throws IOException {
        write("recipe.json", """
                {"id": "small", "tree": {"code": "index", "of": [{"code": "jobs", "normalize": ["minMax", "log"]}]}}
                """);
        Result result = par("index", "--lang=en", in("recipe.json"), in("inputs.csv"));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err())
                .startsWith(
                        "inputs.csv:2:3 jobs: Indicator (jobs), unit (HN): the value (0.0) plus (0.0) is not positive, as a"
                                + " logarithm needs. It was computed from (2), which stands in this cell.");
    }

    @Test
    void theTreeOfAFileStandsBesideThoseOfTheRecipe() throws IOException {
        write("recipe.json", """
                {"id": "small", "inputs": {"unit": "code", "name": "province"},
                 "indicators": {"normalize": {"method": "goalposts", "min": 0, "max": 10, "upper": 100}},
                 "tree": {"code": "change", "aggregate": "difference", "of": ["index", "jobs"]}}
                """);
        write("tree.csv", "code,parent,weight,max\njobs,index,1/4,8\ngrowth,index,3/4,\n");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), in("tree.csv")))
                .isEqualTo(new Result(0, """
                        unit,name,index,index_rank,change,change_rank,jobs,growth
                        HN,Hà Nội,28.75,1,3.75,1,25,30
                        CT,Cần Thơ,27.5,2,-22.5,2,50,20
                        """, ""));
    }

    @Test
    void theDecimalMarkIsThatOfTheTreeToo() throws IOException {
        write("inputs.csv", "code;province;jobs;growth\nHN;Hà Nội;2,5;3\n");
        write("tree.csv", "code;parent;weight;remark;owner\njobs;index;0,5;;A\ngrowth;index;1,5;;B\n");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), in("tree.csv"), "--decimal", "comma"))
                .isEqualTo(new Result(0, """
                        unit,name,index,index_rank,jobs,growth
                        HN,Hà Nội,2.875,1,2.5,3
                        """, "tree.csv:1:5 owner: Warning: The column (owner) is not read.\n"));
    }

    @Test
    void aScoreIsExplainedOnRequest() {
        Result result = par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--explain", "CT");
        assertThat(result.status()).isZero();
        assertThat(result.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .containsExactly(
                        "CT", "index 3.0000", "· jobs 4.0000 50.0 % +2.0000", "· growth 2.0000 50.0 % +1.0000");
        assertThat(par("index", "--lang=en", in("recipe.json"), in("inputs.csv"), "--explain", "XX")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void whatMakesAScoreZeroIsSaidInTheReadersLanguage() {
        WholeFile.writeText(Path.of(in("zero.json")), to -> to.write("""
                {"id": "R", "tree": {"code": "top", "of": ["a", "b"]}, "indicators": {"normalize": "minMax"},
                 "nodes": {"aggregate": "geometric"}}"""));
        WholeFile.writeText(Path.of(in("zero.csv")), to -> to.write("unit,a,b\nA,1,2\nB,3,4\nC,2,9\n"));
        assertThat(par("index", "--lang=vi", "--explain", "A", in("zero.json"), in("zero.csv"))
                        .out()
                        .lines()
                        .reduce((first, last) -> last))
                .contains("A: top bằng 0 do cách tổng hợp geometric, vì a, b bằng 0."
                        + " Có lẽ chuẩn hóa về khoảng trên 0, ví dụ minMax(1, 100).");
        Result unknown = par(
                "index", "--lang=vi", "--explain", "Z", in("zero.json"), in("zero.csv"), "--out", in("zero.out.csv"));
        assertThat(unknown.status()).isNotZero();
        assertThat(Path.of(in("zero.out.csv"))).doesNotExist();
    }
}
