package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.action.PlanDocument;
import io.github.parindex.io.action.PlanJson;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
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

/** Plans on the files of the illustrative campaign. */
class PlanCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() {
        CriteriaSetJson.write(AnGiang2023.set(), folder.resolve("set.json"));
        AssessmentsJson.write(AnGiang2023.assessments(), folder.resolve("assessments.json"));
    }

    /** Status, then what was printed and complained of. */
    private List<String> plan(String... options) {
        List<String> call = new ArrayList<>(List.of("plan", "--set", in("set.json")));
        call.addAll(List.of(options));
        call.add(in("assessments.json"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status =
                ParCommand.execute(call, new PrintWriter(out, true), new PrintWriter(err, true), ProgressBars.none());
        List<String> lines = new ArrayList<>(List.of(String.valueOf(status)));
        out.toString().lines().forEach(lines::add);
        err.toString().lines().forEach(lines::add);
        return lines;
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aPlanIsPrintedWithItsSteps() {
        assertThat(plan("--lang=vi", "--unit=STC", "--index=95"))
                .containsExactly(
                        "0",
                        "STC: từ 94,87 lên 95,87 với 1 việc, công sức 1",
                        "  C.1 Mô hình được nhân rộng: mô hình: 0 → mô hình: 1; 1 điểm, công sức 1");
    }

    @Test
    void theMostIsSaidWhereATargetCannotBeReached() {
        assertThat(plan("--lang=en", "--unit=STC", "--index=103"))
                .startsWith("0", "STC: index 103 cannot be reached; the most is 101.67 with 8 changes, effort 116");
    }

    @Test
    void aGradeIsOneOfThoseThatAreStated() {
        assertThat(plan("--lang=vi", "--unit=S02", "--grade=Tốt=90,Khá=0", "--to-grade=Tốt"))
                .contains("S02: từ 84,81 lên 90,06 với 6 việc, công sức 7");
        assertThat(plan("--lang=en", "--unit=S02", "--grade=Tốt=90,Khá=0", "--to-grade=A"))
                .startsWith("2", "There is no grade (A).");
    }

    @Test
    void allUnitsPlanInEveryFormat() {
        List<String> printed = plan(
                "--lang=en",
                "--unit=all",
                "--budget=5",
                "--out",
                in("plan.json"),
                "--out",
                in("plan.csv"),
                "--out",
                in("plan.xlsx"));
        assertThat(printed)
                .containsExactly(
                        "0",
                        "Written: " + in("plan.json"),
                        "Written: " + in("plan.csv"),
                        "Written: " + in("plan.xlsx"));
        PlanDocument document = PlanJson.read(folder.resolve("plan.json")).orThrow();
        assertThat(document.plans())
                .hasSize(31)
                .allSatisfy(each -> assertThat(each.effort()).isLessThanOrEqualTo(5));
        assertThat(folder.resolve("plan.csv")).content().contains("S02,");
        assertThat(folder.resolve("plan.xlsx")).isNotEmptyFile();
    }

    @Test
    void statedEffortsChangeThePlanAndTheirProblemsHaveAPlace() throws IOException {
        Files.writeString(folder.resolve("e.csv"), "criterion,effort,office\nC.1,50,Văn phòng\n");
        assertThat(plan("--lang=vi", "--unit=STC", "--index=95", "--efforts", in("e.csv")))
                .element(1)
                .isNotEqualTo("STC: từ 94,87 lên 95,87 với 1 việc, công sức 1");
        Files.writeString(folder.resolve("e.json"), "{\"efforts\": [{\"criterion\": \"C.9\", \"effort\": 1}]}");
        assertThat(plan("--lang=vi", "--unit=STC", "--index=95", "--efforts", in("e.json")))
                .startsWith("1")
                .element(1)
                .asString()
                .contains("e.json", "/efforts/0/criterion", "(C.9)");
    }

    @Test
    void aPlanWhoseStepsWaitForOneAnotherIsRefusedAtItsLine() throws IOException {
        Files.writeString(folder.resolve("e.csv"), "criterion,requires,points\n1.1,1.2,0.5\n1.2,1.1,0.5\n");
        assertThat(plan("--lang=vi", "--unit=STC", "--index=95", "--efforts", in("e.csv")))
                .startsWith("1")
                .element(1)
                .asString()
                .contains("e.csv:3:2", "1.1, 1.2, 1.1");
    }
}
