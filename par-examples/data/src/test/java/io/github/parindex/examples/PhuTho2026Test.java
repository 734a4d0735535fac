package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhuTho2026Test {

    private static final String PROGRESS =
            "code,level,unit,total_received,total_on_time,total_overdue,ratio_percent,score,max_score\n";

    @TempDir
    Path folder;

    private Printed run(String... arguments) throws Exception {
        return runIn("en", arguments);
    }

    private Printed runIn(String language, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--lang", language));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return Printed.by((out, err) -> PhuTho2026.run(out, err, all.toArray(String[]::new)));
    }

    private String table(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theReportSaysHowManyPublishedRowsAgree() throws Exception {
        Printed printed = run();

        assertThat(printed.status()).isZero();
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .contains("progress      38 of 38 rows agree to the last digit\n")
                .contains("payment       24 of 25 rows agree to the last digit\n")
                .contains("satisfaction  10 of 10 rows agree to the last digit\n");
    }

    @Test
    void aProcessOfItsOwnPrintsTheReportAndNothingBefore() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PhuTho2026.class.getName(),
                        "--lang=en",
                        "--out",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed)
                .startsWith("Index of steering and quality of service to citizens and businesses")
                .doesNotContain("INFO", "SLF4J");
    }

    @Test
    void theOneRowThatDiffersIsNamedWithTheReason() throws Exception {
        assertThat(run().out().lines().filter(line -> line.contains("computed")))
                .containsExactly("  phutho_2026_payment.csv:23 H44.125 UBND xã Chân Mộng, G4: computed 7.23,"
                        + " published 7.22");
        assertThat(run().out()).contains("multiplied in binary floating point");
    }

    @Test
    void aVietnameseReaderGetsVietnamese() throws Exception {
        assertThat(runIn("vi").out())
                .contains("Sở, ban, ngành: 3 đơn vị")
                .contains("    1    82,10  39,41/48          Tốt          H44.07 Sở Công Thương\n"
                        + "           −5,44  2.1 ")
                .contains("Kết quả 1652/2270 (≈ 72,78%) được 20 × 1652/2270.")
                .contains("\nĐối chiếu điểm chấm lại với điểm đã công bố\n")
                .contains("tiến độ       38/38 dòng khớp đến chữ số cuối cùng\n")
                .contains("  phutho_2026_payment.csv:23 H44.125 UBND xã Chân Mộng, G4: chấm lại được 7,23, đã công bố"
                        + " 7,22\n")
                .contains("6 × 0,9325 là 5,59499…")
                .contains("Đã ghi: ")
                .doesNotContain("agree", "computed", "units", " of ", "Written");
    }

    @Test
    void everyBlockIsRankedAndEveryLossHasItsReason() throws Exception {
        assertThat(run().out())
                .contains("Sở, ban, ngành: 3 units")
                .contains("Xã, phường: ")
                .contains("    1    82.10  39.41 of 48       Tốt          H44.07 Sở Công Thương\n"
                        + "           −5.44  2.1 Dossiers settled early or on time: The result 1652/2270 (≈ 72.78 %) earns 20"
                        + " × 1652/2270.\n");
    }

    @Test
    void rankingAndScoresAreWritten() throws Exception {
        runIn("vi");

        assertThat(folder.resolve("out/ranking.csv")).content().contains("H44.125", "Xuất sắc", "tên đơn vị");
        assertThat(folder.resolve("out/scores.json")).content().contains("H44.125", "\"inProportion\"");
        assertThat(folder.resolve("out/index.html")).content().contains("<html lang=\"vi\">", "H44.125", "82,10");

        run();

        assertThat(folder.resolve("out/index.html")).content().contains("<html lang=\"en\">", "H44.125", "82.10");
    }

    /** The communes were observed on 18 to 48 of 100 points: those on fewer than the others have an index and no place. */
    @Test
    void unitsObservedOnLessAreNotRankedAndABlockWithoutPlacesHasNoEmptyTable() throws Exception {
        runIn("vi");
        String report = Files.readString(folder.resolve("out/index.html"));
        assertThat(report)
                .contains("41 đơn vị mới đánh giá được 18 đến 48 trên 100 điểm", "3 / 37", "tạm tính")
                .doesNotContain("(% điểm tối đa) – .", "<tbody></tbody>");
        assertThat(Files.readAllLines(folder.resolve("out/ranking.csv")))
                .filteredOn(line -> line.contains("H44.108"))
                .singleElement()
                .asString()
                .contains("100.00")
                .doesNotContain("Xuất sắc");
    }

    @Test
    void anotherTableCanBeGiven() throws Exception {
        String other = table("khác.csv", PROGRESS + "X.1,COMMUNE,Xã Thử,3,2,1,66.67,13.33,20\n");

        assertThat(run(other).out())
                .contains("progress      1 of 1 row agrees to the last digit")
                .contains("    1    66.65  13.33 of 20       Trung bình   X.1 Xã Thử");
    }

    @Test
    void allProblemsOfATableAreReportedAtOnce() throws Exception {
        String faulty = table(
                "lỗi.csv",
                PROGRESS + "X.1,COMMUNE,Xã Một,ba,2,1,66.67,13.33,20\nX.2,VILLAGE,Xã Hai,3,2,1,66.67,\"13,33\",20\n");

        Printed printed = run(faulty);

        assertThat(printed.status()).isEqualTo(1);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err())
                .isEqualTo(faulty
                        + ":2:4 total_received: Not a count: (ba). Maybe write a whole number without separators.\n"
                        + faulty + ":3:8 score: Not a decimal number: (13,33). Maybe write it like 94.87 or 85%.\n"
                        + faulty + ":3:2 level: The level (VILLAGE) is unknown. Maybe one of [PROVINCE_TOTAL, PROVINCE,"
                        + " COMMUNE].\n");
        assertThat(runIn("vi", faulty).err())
                .isEqualTo(faulty + ":2:4 total_received: \"ba\" không phải là số lượng. Ghi số nguyên, không có dấu"
                        + " ngăn hàng nghìn.\n"
                        + faulty + ":3:8 score: \"13,33\" không phải là số thập phân. Ghi dạng 94,87 hoặc 85%.\n"
                        + faulty + ":3:2 level: Không có cấp \"VILLAGE\". Chọn một trong: PROVINCE_TOTAL, PROVINCE,"
                        + " COMMUNE.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'X.1,COMMUNE,\"Xã Một,3,2,1,66.67,13.33,20\n', Không đọc được bảng từ sau dòng 2. Có lẽ thiếu dấu ngoặc kép",
        "'X.1,COMMUNE,Xã Một,3,2\n', Không đọc được bảng từ sau dòng 2. Có lẽ thiếu dấu ngoặc kép",
        "',COMMUNE,Xã Một,3,2,1,66.67,13.33,20\n', 'Đơn vị phải có mã và tên, không phải \"\" và \"Xã Một\".'"
    })
    void aBrokenTableIsRefusedInOurWords(String line, String vi) throws Exception {
        String broken = table("hỏng.csv", PROGRESS + "X.0,COMMUNE,Xã Không,3,2,1,66.67,13.33,20\n" + line);

        assertThat(runIn("vi", broken).err()).contains(vi);
    }

    @Test
    void anEmptyTableSaysSo() throws Exception {
        assertThat(runIn("vi", table("trống.csv", PROGRESS)).err()).endsWith("Bảng không có dòng nào.\n");
    }

    @Test
    void aUnitThatTwoTablesNameDifferentlyIsRefused() throws Exception {
        String first = table("một.csv", PROGRESS + "X.1,COMMUNE,Xã Một,3,2,1,66.67,13.33,20\n");
        String second = table("hai.csv", PROGRESS + "X.1,COMMUNE,Xã Mốt,3,2,1,66.67,13.33,20\n");

        assertThat(run(first, second).err())
                .contains(
                        second + ":2: The unit is X.1 Xã Mốt (Xã, phường) here, but X.1 Xã Một (Xã, phường) in another"
                                + " table.")
                .contains(second + ":2: The unit X.1 Xã Mốt (Xã, phường) has two rows for 2.1.");
    }

    @Test
    void aTableOfAnUnknownLayoutIsRefused() throws Exception {
        String other = table("bảng.csv", "a,b\n1,2\n3,4\n");

        assertThat(run(other).err()).isEqualTo(other + ":1: No known table has the columns [a, b].\n");
    }

    @Test
    void aMissingTableIsAProblemNotAStackTrace() throws Exception {
        Printed printed = run(folder.resolve("không có.csv").toString());

        assertThat(printed.status()).isEqualTo(1);
        assertThat(printed.err()).contains("There is no such file.").doesNotContain("Exception");
    }

    @Test
    void aWrongCallIsToldHowToCall() throws Exception {
        assertThat(run("--sett", "a.json"))
                .isEqualTo(new Printed(
                        2, "", "Usage: PhuTho2026 [--lang vi|en] [--set FILE] [--out FOLDER] [TABLE...]\n"));
        assertThat(runIn("vi", "--sett", "a.json").err()).startsWith("Cách gọi: PhuTho2026 ");
    }
}
