package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.WholeFile;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report with the years before, with what a survey says, and with a plan for each unit. */
final class ReportActionsTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() {
        write("set.json", """
                {"id": "S", "edition": {"title": "Chỉ số sở", "period": "2026"}, "criteria": [
                  {"code": "1", "title": {"vi": "Kế hoạch", "en": "Plans"}, "rule": {"proportion": 4}},
                  {"code": "2", "title": {"vi": "Hồ sơ", "en": "Files"}, "rule": {"proportion": 6}}]}
                """);
        write("old.json", """
                {"id": "S-OLD", "edition": {"title": "Chỉ số sở", "period": "2024"}, "criteria": [
                  {"code": "3", "title": {"vi": "Hồ sơ", "en": "Files"}, "rule": {"proportion": 5}}]}
                """);
        write("mapping.csv", "earlier,later\n3,2\n");
        write("old.csv", "unit,name,block,3\nA,Sở A,Sở,1/5\nB,Sở B,Sở,5/5\n");
        write("2025.csv", "unit,name,block,1,2\nA,Sở A,Sở,2/4,3/6\nB,Sở B,Sở,2/4,4/6\nC,Sở C,Sở,1/4,3/6\n");
        write("2026.csv", "unit,name,block,1,2\nA,Sở A,Sở,3/4,4/6\nD,Sở D,Sở,2/4,3/6\n");
        write("merged.csv", "successor,part,weight\nD,B,3\nD,C,1\n");
        write("survey.json", """
                {"code": "K", "scales": [{"name": "s", "levels": 5, "satisfied": 4}], "forms": [{"code": "f", "factors": [
                  {"code": "1", "title": "Tiếp cận dịch vụ", "items": [{"code": "1.1"}, {"code": "1.2"}]}]}]}
                """);
        write("responses.csv", "respondent,unit,1.1,1.2\n1,A,4,5\n2,A,3,4\n3,D,5,5\n");
    }

    private void write(String name, String text) {
        WholeFile.writeText(folder.resolve(name), to -> to.write(text));
    }

    private void report(int status, String call) {
        par(status, "report " + call);
    }

    private void par(int status, String call) {
        List<String> all = new ArrayList<>();
        for (String word : List.of(call.split(" ", -1))) {
            all.add(word.replaceFirst("^([^=]*=)?([\\w-]+\\.[a-z]+)$", "$1" + folder + "/$2"));
        }
        int given = ParCommand.execute(
                all, new PrintWriter(new StringWriter()), new PrintWriter(err, true), ProgressBars.none());
        assertThat(given).as(err.toString()).isEqualTo(status);
    }

    private String html(String options) throws IOException {
        report(0, "--lang=en --set set.json --out r.html " + options + " 2026.csv");
        return Files.readString(folder.resolve("r.html"));
    }

    @Test
    void withoutTheseOptionsTheReportHasNoneOfTheSections() throws IOException {
        assertThat(html("--notice x")).doesNotContain("id=\"years\"", "id=\"satisfaction\"", "id=\"plans\"");
    }

    @Test
    void theYearsBeforeAreASectionThatEndsWithTheYearOfTheReport() throws IOException {
        assertThat(html("--year 2025=2025.csv --succession merged.csv"))
                .contains(
                        "id=\"years\"",
                        "Sở D is held against the weighted mean of Sở B, Sở C, of which it came.",
                        "Most improved from 2025 to 2026: Sở A (+20.00).");
    }

    @Test
    void anEarlierYearHasItsSetAndTheYearOfTheReportItsName() throws IOException {
        assertThat(html("--this-year=2027 --year 2024=old.csv --year-set 2024=old.json --year 2025=2025.csv"
                        + " --year-mapping 2025=mapping.csv --succession 2027=merged.csv"))
                .contains("From 2024 to 2025 the criteria set changed", "from 2025 to 2027");
    }

    @Test
    void theSurveyIsASectionWithItsFactors() throws IOException {
        assertThat(html("--survey survey.json --responses responses.csv"))
                .contains("id=\"satisfaction\"", "Tiếp cận dịch vụ");
    }

    @ParameterizedTest
    @CsvSource({"index=80", "index=80%", "score=7.5", "place=1", "budget=2", "'grade=Good'"})
    void eachUnitHasAPlan(String goal) throws IOException {
        String html = html("--grade=Good=80,Fair=0 --plan-for " + goal);
        assertThat(html).contains("id=\"plans\"");
        assertThat(html.substring(html.indexOf("id=\"plans\""))).contains("Sở A", "Sở D");
    }

    @Test
    void theReportOpensWithWhatCameOfThePlansOfTheYearBefore() throws IOException {
        par(0, "plan --set set.json --unit all --budget 3 --out plan.json 2025.csv");
        String html = html("--before 2025.csv --follow-up plan.json");
        assertThat(html.indexOf("id=\"follow-up\"")).isBetween(0, html.indexOf("id=\"ranking"));
        assertThat(html.substring(html.indexOf("id=\"follow-up\""))).contains("Sở A");
    }

    @Test
    void claimsAreAddedUpByVerifier() throws IOException {
        write(
                "rounds.csv",
                "unit,name,block,round,1,2\nA,Sở A,Sở,self-assessed,4/4,6/6\nA,Sở A,Sở,verified-1,2/4,6/6\n");
        write("verifiers.csv", "verifier,criterion\nSở Nội vụ,1\n");
        report(0, "--lang=en --set set.json --out r.html --verifiers verifiers.csv rounds.csv");
        String html = Files.readString(folder.resolve("r.html"));
        assertThat(html.substring(html.indexOf("id=\"rounds\"")))
                .contains("By verifier", "Sở Nội vụ", "Nobody assigned", "lowered");
    }

    @Test
    void aMisspeltUnitOfADutyIsWarnedOf() {
        write("rounds.csv", "unit,name,block,round,1,2\nA,Sở A,Sở,self-assessed,4/4,6/6\n");
        write("verifiers.csv", "verifier,unit\nSở Nội vụ,AA\n");
        report(0, "--lang=en --set set.json --out r.html --verifiers verifiers.csv rounds.csv");
        assertThat(err.toString()).contains("(Sở Nội vụ) is to verify the unit (AA), which is not in the campaign.");
    }

    @Test
    void effortsChangeThePlans() throws IOException {
        String usual = html("--plan-for budget=2");
        write("efforts.csv", "criterion,effort\n1,50\n2,50\n");
        assertThat(html("--plan-for budget=2 --efforts efforts.csv")).isNotEqualTo(usual);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--survey survey.json; --survey and --responses go together",
                "--responses responses.csv; --survey and --responses go together",
                "--survey survey.json --responses a.txt; The format of ",
                "--plan-for Good; --plan-for is written GOAL=VALUE",
                "--plan-for goal=3; --plan-for is written GOAL=VALUE",
                "--plan-for place=first; --plan-for is written GOAL=VALUE",
                "--plan-for index=; --plan-for is written GOAL=VALUE",
                "--plan-for index=high; --plan-for: \"high\" is not a number",
                "--plan-for grade=Good; A ranking without grades does not give the grade (Good).",
                "--efforts e.csv; --efforts needs --plan-for",
                "--this-year 2026; --this-year (2026) needs earlier years",
                "--succession merged.csv; --year-set, --year-mapping and --succession need years",
                "--year 2026=2025.csv; Two years are called 2026.",
                "--year 2024=old.csv --year-set 2024=old.json; 2026 and 2024 have different criteria sets",
            })
    void whatDoesNotFitIsRefused(String call, String said) {
        report(2, "--lang=en --set set.json --out r.html " + call + " 2026.csv");
        assertThat(err.toString()).startsWith(said);
        assertThat(folder.resolve("r.html")).doesNotExist();
    }

    @Test
    void aFaultyResponseLeavesNoReport() {
        write("responses.csv", "respondent,unit,1.1,1.2\n1,A,4,9\n");
        report(1, "--lang=en --set set.json --out r.html --survey survey.json --responses responses.csv 2026.csv");
        assertThat(err.toString()).contains("responses.csv:2:4 ");
        assertThat(folder.resolve("r.html")).doesNotExist();
    }
}
