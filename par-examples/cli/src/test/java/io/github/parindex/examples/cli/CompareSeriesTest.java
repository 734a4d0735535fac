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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three years: under one criteria set, under two, and with units that merged. */
final class CompareSeriesTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() {
        write("set.json", """
                {"id": "S-2026", "edition": {"title": "Chỉ số sở", "period": "2026"}, "criteria": [
                  {"code": "1", "title": {"vi": "Kế hoạch", "en": "Plans"}, "rule": {"proportion": 4}},
                  {"code": "2", "title": {"vi": "Hồ sơ", "en": "Files"}, "rule": {"proportion": 6}}]}
                """);
        write("old.json", """
                {"id": "S-2024", "edition": {"title": "Chỉ số sở", "period": "2024"}, "criteria": [
                  {"code": "1", "title": {"vi": "Kế hoạch", "en": "Plans"}, "rule": {"proportion": 5}},
                  {"code": "3", "title": {"vi": "Hồ sơ đúng hạn", "en": "Files on time"}, "rule": {"proportion": 5}}]}
                """);
        write("2024.csv", "unit,name,block,1,2\nA,Sở A,Sở,4/4,3/6\nB,Sở B,Sở,2/4,4/6\nC,Sở C,Sở,1/4,3/6\n");
        write("2025.csv", "unit,name,block,1,2\nA,Sở A,Sở,4/4,4/6\nB,Sở B,Sở,4/4,5/6\nC,Sở C,Sở,1/4,3/6\n");
        write("2026.csv", "unit,name,block,1,2\nA,Sở A,Sở,4/4,5/6\nD,Sở D,Sở,3/4,5/6\n");
        write("merged.csv", "successor,part,weight\nD,B,3\nD,C,1\n");
        write("old.csv", "unit,name,block,1,3\nA,Sở A,Sở,5/5,1/5\nB,Sở B,Sở,2/5,5/5\n");
        write("mapping.csv", "earlier,later\n1,1\n3,2\n");
    }

    private void write(String name, String text) {
        WholeFile.writeText(folder.resolve(name), to -> to.write(text));
    }

    /** What is printed; names of files are in the folder. */
    private String compare(int status, String call) {
        List<String> all = new ArrayList<>(List.of("compare"));
        for (String word : List.of(call.split(" ", -1))) {
            all.add(word.replaceFirst("^([^=]*=)?([\\w-]+\\.\\w+)$", "$1" + folder + "/$2"));
        }
        StringWriter out = new StringWriter();
        int given =
                ParCommand.execute(all, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        assertThat(given).as(err.toString()).isEqualTo(status);
        return out.toString().replace(folder + "/", "");
    }

    @Test
    void eachUnitIsFollowedThroughTheYearsWithWhatMovedIt() {
        assertThat(compare(0, "--lang=en --set set.json 2024.csv 2025.csv 2026.csv --succession merged.csv"))
                .isEqualTo("""
                        2024 → 2025 → 2026
                        A Sở A
                          2024: index 70.00, place 1
                          2025: index 80.00 (+10), place 1 → 2; score up, place down; overtaken by Sở B
                            2 Files: +10
                          2026: index 90.00 (+10), place 2 → 1; better; overtook Sở B
                            2 Files: +10
                        D Sở D
                          2024: index 55.00, the weighted mean of Sở B, Sở C
                          2025: index 77.50, the weighted mean of Sở B, Sở C
                          2026: index 80.00 (+2.5), place - → 2; not comparable
                            2 Files: +5
                            1 Plans: −2.5
                        Most improved from 2024 to 2025: Sở B (+30), Sở A (+10).
                        Most improved from 2025 to 2026: Sở A (+10), Sở D (+2.5).
                        """);
    }

    @Test
    void yearsAreNamedAndAMappingBridgesTwoSets() {
        assertThat(compare(
                        0,
                        "--lang=vi --set set.json --unit A --year 2023=old.csv --year 2024=2024.csv --year 2025=2025.csv"
                                + " --year-set 2023=old.json --year-mapping 2024=mapping.csv"))
                .isEqualTo("""
                        2023 → 2024 → 2025
                        Từ 2023 đến 2024 bộ tiêu chí đã thay đổi: so sánh tỷ lệ phần trăm điểm tối đa, theo bảng đối chiếu tiêu chí.
                        A Sở A
                          2023: chỉ số 60,00, hạng 2
                          2024: chỉ số 70,00 (+10), hạng 2 → 1; tiến bộ; vượt Sở B
                            2 Hồ sơ: +13,5
                            1 Kế hoạch: −3,5
                          2025: chỉ số 80,00 (+10), hạng 1 → 2; điểm tăng, hạng giảm; bị Sở B vượt
                            2 Hồ sơ: +10
                        """);
    }

    @Test
    void twoYearsWithASuccessionAreASeriesToo() {
        assertThat(compare(0, "--lang=en --set set.json --unit D --succession 2026=merged.csv 2025.csv 2026.csv"))
                .startsWith("2025 → 2026\nD Sở D\n");
    }

    @Test
    void unitsThatAreNoMoreAreNamed() {
        assertThat(compare(0, "--lang=en --set set.json --year 2025=2025.csv --year 2026=2026.csv"))
                .endsWith("From 2025 to 2026 no more: B Sở B, C Sở C.\n");
    }

    @Test
    void theSeriesIsATable() {
        assertThat(compare(
                        0, "--lang=en --set set.json 2024.csv 2025.csv 2026.csv --succession merged.csv --out s.csv"))
                .isEqualTo("Written: s.csv\n");
        assertThat(folder.resolve("s.csv")).content().contains("A,Sở A,Sở,2024,2025,,,70");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--year 2023=old.csv --year 2024=2024.csv --year-set 2023=old.json; "
                        + "2024 and 2023 have different criteria sets (S-2026, S-2024). --year-mapping 2024=FILE.csv says",
                "2024.csv 2025.csv 2026.csv --succession 2023=merged.csv; "
                        + "--succession: there is no year (2023). The years are 2024, 2025, 2026.",
                "2024.csv 2025.csv 2026.csv --year-mapping 2024=mapping.csv; "
                        + "--year-mapping: 2024 is the first year, there is none before it.",
                "2024.csv 2025.csv 2026.csv --year-set old.json; --year-set is written LABEL=FILE",
                "2024.csv 2025.csv 2024.csv; Two years are called 2024.",
                "2024.csv 2025.csv 2026.csv --rounds final,survey; --rounds is for one file or two",
                "2024.csv 2025.csv 2026.csv --before-set old.json; --before-set and --mapping are for two files.",
                "2024.csv --year 2025=2025.csv; All years are named by --year, or none: ",
                "2024.csv 2025.csv 2026.csv --unit A --out s.csv; The file of a series has all units.",
                "2024.csv 2025.csv 2026.csv --out s.xlsx; The format of ",
                "--year 2024=2024.csv; Two files are compared",
                "2024.csv 2025.csv --succession 2025=merged.csv; There is no unit",
            })
    void whatDoesNotFitIsRefused(String call, String said) {
        compare(2, "--lang=en --set set.json " + call);
        assertThat(err.toString()).startsWith(said);
    }
}
