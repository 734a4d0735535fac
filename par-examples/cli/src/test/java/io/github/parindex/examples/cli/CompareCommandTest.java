package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.WholeFile;
import io.github.parindex.io.action.ComparisonDocument;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.action.RoundReviewDocument;
import io.github.parindex.io.action.RoundReviewJson;
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

/** Two years and two rounds, under one criteria set and under two. */
final class CompareCommandTest {

    private static final String SET = """
            {"id": "S-2026", "edition": {"title": "Chỉ số sở", "period": "2026"}, "criteria": [
              {"code": "1", "title": {"vi": "Kế hoạch", "en": "Plans"}, "rule": {"proportion": 4}},
              {"code": "2", "title": {"vi": "Hồ sơ", "en": "Files"}, "rule": {"proportion": 6}}]}
            """;

    private static final String OLD_SET = """
            {"id": "S-2025", "edition": {"title": "Chỉ số sở", "period": "2025"}, "criteria": [
              {"code": "1", "title": {"vi": "Kế hoạch", "en": "Plans"}, "rule": {"proportion": 5}},
              {"code": "3", "title": {"vi": "Hồ sơ đúng hạn", "en": "Files on time"}, "rule": {"proportion": 4}},
              {"code": "4", "title": {"vi": "Sáng kiến", "en": "Initiatives"}, "rule": {"proportion": 1}}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() {
        write("set.json", SET);
        write("old-set.json", OLD_SET);
        write("2025.csv", """
                unit,name,block,1,2
                A,Sở A,Sở,4/4,5/6
                B,Sở B,Sở,4/4,6/6
                C,Sở C,Sở,2/4,3/6
                D,Sở D,Sở,1/4,3/6
                """);
        write("2026.csv", """
                unit,name,block,1,2
                A,Sở A,Sở,4/4,4/6
                B,Sở B,Sở,1/4,6/6
                C,Sở C,Sở,4/4,3.9/6
                E,Sở E,Sở,2/4,5.9/6
                """);
    }

    private void write(String name, String text) {
        WholeFile.writeText(folder.resolve(name), to -> to.write(text));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private String par(int status, String... call) {
        List<String> all = new ArrayList<>(List.of(call));
        if (all.stream().noneMatch(word -> word.startsWith("--lang"))) {
            all.add("--lang=vi");
        }
        StringWriter out = new StringWriter();
        int given =
                ParCommand.execute(all, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        assertThat(given).as(err.toString()).isEqualTo(status);
        return out.toString().replace(folder + "/", "");
    }

    @Test
    void whatMovedIsSaidOfEachCriterionAndInSumAndAPlaceThatWentTheOtherWay() {
        assertThat(par(0, "compare", "--set", in("set.json"), in("2025.csv"), in("2026.csv")))
                .isEqualTo("""
                        2025.csv → 2026.csv
                        A Sở A: chỉ số 90,00 → 80,00, −1 điểm; hạng 2 → 1
                          Hạng tăng dù điểm giảm: các đơn vị khác trong khối giảm nhiều hơn hoặc không còn trong khối.
                          2 Hồ sơ: 5/6 → 4/6, −1
                        C Sở C: chỉ số 50,00 → 79,00, +2,9 điểm; hạng 3 → 2
                          1 Kế hoạch: 2/4 → 4/4, +2
                          2 Hồ sơ: 3/6 → 3,9/6, +0,9
                        B Sở B: chỉ số 100,00 → 70,00, −3 điểm; hạng 1 → 4
                          1 Kế hoạch: 4/4 → 1/4, −3
                        Chỉ có trước đây: D Sở D.
                        Chỉ có lần này: E Sở E.
                        """);
    }

    @Test
    void aPlaceThatFellThoughTheScoreRoseIsSaidToo() {
        write("2027.csv", """
                unit,name,block,1,2
                A,Sở A,Sở,4/4,6/6
                B,Sở B,Sở,4/4,6/6
                C,Sở C,Sở,2/4,3.5/6
                D,Sở D,Sở,4/4,3/6
                """);
        assertThat(par(
                        0,
                        "compare",
                        "--lang=en",
                        "--set",
                        in("set.json"),
                        "--unit",
                        "Sở C",
                        in("2025.csv"),
                        in("2027.csv")))
                .isEqualTo("""
                        2025.csv → 2027.csv
                        C Sở C: index 50.00 → 55.00, +0.5 points; place 3 → 4
                          The place is worse although the score rose: others of the block rose more, or joined it.
                          2 Files: 3 of 6 → 3.5 of 6, +0.5
                        """);
    }

    @Test
    void twoYearsUnderTwoSetsAreComparedByAMapping() {
        write("old.csv", "unit,name,block,1,3,4\nA,Sở A,Sở,4/5,2/4,1/1\n");
        write("mapping.csv", "trước,sau\n1,1\n3,2\n");
        String[] call = {
            "compare",
            "--set",
            in("set.json"),
            "--before-set",
            in("old-set.json"),
            "--mapping",
            in("mapping.csv"),
            "--unit",
            "A",
            in("old.csv"),
            in("2026.csv")
        };
        assertThat(par(0, call)).isEqualTo("""
                        old.csv → 2026.csv
                        Hai bộ tiêu chí khác nhau (S-2025, S-2026): so sánh theo tỷ lệ phần trăm của điểm tối đa.
                        Không so sánh, chỉ có trong bộ tiêu chí trước: 4 Sáng kiến.
                        3 nay là 2.
                        1 có thay đổi: điểm tối đa.
                        A Sở A: chỉ số 70,00 → 80,00, +10 điểm phần trăm; hạng 1 → 1
                          1 Kế hoạch: 4/5 → 4/4, +20
                          2 Hồ sơ: 2/4 → 4/6, +16,67
                        """);
    }

    @Test
    void withoutAMappingCriteriaOfOneCodeAreHeldAgainstEachOther() {
        write("old.csv", "unit,name,block,1,3,4\nA,Sở A,Sở,4/5,2/4,1/1\n");
        assertThat(par(
                        0,
                        "compare",
                        "--lang=en",
                        "--set",
                        in("set.json"),
                        "--before-set",
                        in("old-set.json"),
                        in("old.csv"),
                        in("2026.csv")))
                .contains(
                        "Not compared, only in the earlier set: 3 Files on time, 4 Initiatives.\n",
                        "Not compared, only in the later set: 2 Files.\n",
                        "  1 Plans: 4 of 5 → 4 of 4, +20\n");
    }

    @Test
    void aMappingOfCriteriaThatAreNotThereIsFaultyWithItsPlaces() {
        write("mapping.csv", "trước,sau\n1,1\n3,9\n1,2\n,2\n");
        write("old.csv", "unit,name,block,1,3,4\nA,Sở A,Sở,4/5,2/4,1/1\n");
        par(
                1,
                "compare",
                "--set",
                in("set.json"),
                "--before-set",
                in("old-set.json"),
                "--mapping",
                in("mapping.csv"),
                in("old.csv"),
                in("2026.csv"));
        assertThat(err.toString().replace(folder + "/", "")).isEqualTo("""
                        mapping.csv:3:2 sau: Bộ tiêu chí S-2026 không có tiêu chí thành phần 9. Chọn một trong: 1, 2.
                        mapping.csv:4:1 trước: Tiêu chí 1 đã được nối ở một dòng khác.
                        mapping.csv:5:1 trước: Ô để trống.
                        """);
    }

    @Test
    void twoRoundsOfOneFileAreCompared() {
        write("rounds.csv", """
                unit,name,block,round,1,2
                A,Sở A,Sở,self-assessed,4/4,6/6
                A,Sở A,Sở,verified-1,2/4,6/6
                B,Sở B,Sở,self-assessed,3/4,6/6
                B,Sở B,Sở,verified-1,3/4,6/6
                """);
        String compared = """
                tự chấm → thẩm định
                B Sở B: chỉ số 90,00 → 90,00, 0 điểm; hạng 2 → 1
                  Không tiêu chí nào thay đổi.
                A Sở A: chỉ số 100,00 → 80,00, −2 điểm; hạng 1 → 2
                  1 Kế hoạch: 4/4 → 2/4, −2
                """;
        for (String rounds : List.of("self-assessed,verified-1", "Tự chấm,thẩm định lần 1")) {
            assertThat(par(0, "compare", "--set", in("set.json"), "--rounds", rounds, in("rounds.csv")))
                    .isEqualTo(compared);
        }
    }

    private String reviewed(String... options) {
        write("rounds.csv", """
                unit,name,block,round,1,2
                A,Sở A,Sở,self-assessed,4/4,6/6
                A,Sở A,Sở,verified-1,2/4,6/6
                B,Sở B,Sở,self-assessed,3/4,6/6
                """);
        write("verifiers.csv", "cơ quan thẩm định,tiêu chí\nSở Nội vụ,1\n");
        List<String> call = new ArrayList<>(List.of(
                "compare",
                "--set",
                in("set.json"),
                "--rounds=self-assessed,verified-1",
                "--verifiers",
                in("verifiers.csv")));
        call.addAll(List.of(options));
        call.add(in("rounds.csv"));
        return par(0, call.toArray(String[]::new));
    }

    @Test
    void whatBecameOfClaimsIsToldByVerifierAndClaimByClaim() throws IOException {
        assertThat(reviewed("--review", in("review.csv"))).endsWith("""
                        Sở Nội vụ: 2 tiêu chí tự chấm, 0 giữ nguyên, 1 hạ điểm, 0 nâng điểm, 1 chưa thẩm định, 0 có giải trình, \
                        0 lệch số liệu; 7 → 5 điểm
                        Chưa phân công: 2 tiêu chí tự chấm, 1 giữ nguyên, 0 hạ điểm, 0 nâng điểm, 1 chưa thẩm định, \
                        0 có giải trình, 0 lệch số liệu; 12 → 12 điểm
                        Đã ghi review.csv
                        """);
        assertThat(Files.readAllLines(folder.resolve("review.csv")))
                .hasSize(5)
                .contains("A,Sở A,1,Kế hoạch,Sở Nội vụ,4,2,-2,hạ điểm,,,");
    }

    @Test
    void oneUnitIsReviewedAloneInSumsAndFiles() throws IOException {
        assertThat(reviewed("--unit=A", "--review", in("review.csv"))).endsWith("""
                        Sở Nội vụ: 1 tiêu chí tự chấm, 0 giữ nguyên, 1 hạ điểm, 0 nâng điểm, 0 chưa thẩm định, 0 có giải trình, \
                        0 lệch số liệu; 4 → 2 điểm
                        Chưa phân công: 1 tiêu chí tự chấm, 1 giữ nguyên, 0 hạ điểm, 0 nâng điểm, 0 chưa thẩm định, \
                        0 có giải trình, 0 lệch số liệu; 6 → 6 điểm
                        Đã ghi review.csv
                        """);
        assertThat(Files.readAllLines(folder.resolve("review.csv"))).hasSize(3);
    }

    @Test
    void aReviewIsADocumentThatIsReadBack() {
        assertThat(reviewed("--review", in("review.json"))).endsWith("Đã ghi review.json\n");
        RoundReviewDocument document =
                RoundReviewJson.read(folder.resolve("review.json")).orThrow();
        assertThat(document.claims()).hasSize(4);
        assertThat(document.whole().acceptedPoints()).isEqualByComparingTo("17");
        assertThat(par(0, "validate", in("review.json"))).isEqualTo("review.json: không có lỗi (kết quả thẩm định)\n");
    }

    @Test
    void halfAYearIsComparedOnWhatBothObserved() {
        write(
                "provisional.json",
                SET.replace("\"criteria\"", "\"policy\": {\"missing\": \"provisional\"}, \"criteria\""));
        write("half.csv", "unit,name,block,1,2\nA,Sở A,Sở,3/4,\n");
        assertThat(par(0, "compare", "--set", in("provisional.json"), "--unit", "A", in("2025.csv"), in("half.csv")))
                .contains("  Chỉ so sánh 1 tiêu chí mà cả hai bên đều có số liệu.\n", "−1 điểm");
    }

    @Test
    void theComparisonIsATableToo() {
        assertThat(par(0, "compare", "--set", in("set.json"), "--out", in("c.csv"), in("2025.csv"), in("2026.csv")))
                .isEqualTo("Đã ghi c.csv\n");
        assertThat(folder.resolve("c.csv")).content().contains("""
                mã,tên đơn vị,mã tiêu chí,tiêu chí,trước,tối đa trước,sau,tối đa sau,thay đổi,hạng trước,hạng sau
                A,Sở A,,,90.00,100,80.00,100,-1,2,1
                A,Sở A,1,Kế hoạch,4,4,4,4,0,,
                A,Sở A,2,Hồ sơ,5,6,4,6,-1,,
                """);
    }

    @Test
    void theComparisonIsADocumentThatIsReadBack() {
        assertThat(par(0, "compare", "--set", in("set.json"), "--out", in("c.json"), in("2025.csv"), in("2026.csv")))
                .isEqualTo("Đã ghi c.json\n");
        ComparisonDocument document =
                ComparisonJson.read(folder.resolve("c.json")).orThrow();
        assertThat(document.gone()).containsExactly("D");
        assertThat(document.come()).containsExactly("E");
        assertThat(document.units()).extracting(ComparisonDocument.Unit::unit).containsExactly("A", "C", "B");
        ComparisonDocument.Unit first = document.units().get(0);
        assertThat(first.basis()).isEqualTo("points");
        assertThat(first.change()).isEqualByComparingTo("-1");
        assertThat(first.placeBefore()).isEqualByComparingTo("2");
        assertThat(first.placeAfter()).isEqualByComparingTo("1");
        assertThat(first.criteria().get(1).change()).isEqualByComparingTo("-1");
        assertThat(par(0, "validate", in("c.json"))).isEqualTo("c.json: không có lỗi (so sánh)\n");
    }

    @Test
    void aReportComparesAcrossTwoSetsToo() {
        write("old.csv", "unit,name,block,1,3,4\nA,Sở A,Sở,4/5,2/4,1/1\n");
        write("mapping.csv", "earlier,later\n1,1\n3,2\n");
        assertThat(par(
                        0,
                        "report",
                        "--set",
                        in("set.json"),
                        "--before",
                        in("old.csv"),
                        "--before-set",
                        in("old-set.json"),
                        "--mapping",
                        in("mapping.csv"),
                        "--out",
                        in("r.html"),
                        in("2026.csv")))
                .isEqualTo("Đã ghi r.html\n");
        assertThat(folder.resolve("r.html")).content().contains("+10");
    }
}
