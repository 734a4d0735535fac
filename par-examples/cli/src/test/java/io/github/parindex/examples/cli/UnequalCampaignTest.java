package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.WholeFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign in which two units are complete, one is not, and one has sent nothing. */
final class UnequalCampaignTest {

    private static final String SET = """
            {"id": "S", "edition": {"title": "Chỉ số sở"}, "policy": {"missing": "provisional"}, "criteria": [
              {"code": "1", "title": "Kế hoạch", "rule": {"proportion": 3}},
              {"code": "2", "title": "Hồ sơ", "rule": {"proportion": 2}}]}
            """;

    private static final String ASSESSMENTS = """
            unit,name,block,1,2
            STC,Sở Tài chính,Sở,47/50,40/50
            STP,Sở Tư pháp,Sở,45/50,30/50
            SNV,Sở Nội vụ,Sở,50/50,
            SXD,Sở Xây dựng,Sở,,
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    private int par(String... call) {
        List<String> arguments = new ArrayList<>(List.of(call));
        arguments.add("--lang=vi");
        PrintWriter to = new PrintWriter(out, true);
        return ParCommand.execute(arguments, to, to, ProgressBars.none());
    }

    @BeforeEach
    void writeFiles() {
        WholeFile.writeText(folder.resolve("set.json"), to -> to.write(SET));
        WholeFile.writeText(folder.resolve("a.csv"), to -> to.write(ASSESSMENTS));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aPlaceIsPlannedForUnitsThatHaveOne() {
        assertThat(par("plan", "--set", in("set.json"), "--unit", "all", "--place", "1", in("a.csv")))
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("S")))
                .hasSize(2)
                .noneMatch(line -> line.startsWith("SNV") || line.startsWith("SXD"));
        assertThat(out.toString()).contains("Đơn vị SNV mới được đánh giá 3/5 điểm");
    }

    @Test
    void aUnitThatHasNoPlaceCannotReachOne() {
        assertThat(par("plan", "--set", in("set.json"), "--unit", "SNV", "--place", "1", in("a.csv")))
                .isZero();
        assertThat(out.toString()).doesNotContain("NoSuchElementException").contains("SNV");
    }

    @Test
    void howSureARankingIsIsAskedOfUnitsThatAreRanked() {
        assertThat(par("robust", "--set", in("set.json"), "--draws", "200", "--exact", in("a.csv")))
                .isZero();
        assertThat(out.toString()).contains("STC: hạng 1;", "STP: hạng 2;").doesNotContain("SNV: hạng", "SXD: hạng");
    }

    @Test
    void whatIsWrongWithASetIsWrittenToo() throws Exception {
        WholeFile.writeText(folder.resolve("wrong.json"), to -> to.write("{\"id\": 1}"));
        for (String command : List.of("validate", "score")) {
            Path problems = folder.resolve(command + ".json");
            assertThat(par(command, "--set", in("wrong.json"), "--problems", problems.toString(), in("a.csv")))
                    .isEqualTo(1);
            assertThat(Files.readString(problems)).contains("\"severity\": \"error\"", "/id");
        }
    }
}
