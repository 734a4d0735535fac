package io.github.parindex.io.csv;

import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assessments as tables of one line for each unit and round. */
final class AssessmentsCsvTest {

    private static final CriteriaSet SET = BrokenDocuments.takingAnyNumber();

    private static Loaded<Assessments> read(String text) {
        return AssessmentsCsv.read(Source.of("a.csv", text), SET);
    }

    private static Observation only(String code, String cell) {
        String text = "unit,name,block," + code + "\nA,Sở A,sở,\"" + cell.replace("\"", "\"\"") + "\"\n";
        return read(text).orThrow().assessment("A").entries(code).get(0).observation();
    }

    private static String problem(String text, DecimalMark mark, ReadLimits limits) {
        List<Problem> problems =
                AssessmentsCsv.read(Source.of("a.csv", text), SET, mark, limits).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    @Test
    void aTableHoldsUnitsRoundsEvidenceAndNotes() {
        Unit first = new Unit("A", "Sở Nội vụ", "sở", Participation.RANKED);
        Unit second = new Unit("B", "=SUM(A1)", "", Participation.EXCLUDED);
        Assessments assessments = Assessments.of(
                SET,
                Assessment.of(SET, first)
                        .with("1", Entry.of(Round.SELF_ASSESSED, chosen("yes")).withNote("đã gửi"))
                        .with("1", Entry.of(Round.FINAL, chosen("no")).withEvidence("12/BC", "a;b", ""))
                        .with("2.1", ratio(1204, 1250))
                        .with("2.2", counts("late", 3).and("lost", 0))
                        .with("2.3", checked("issued", "on time"))
                        .with("2.4", part("part one", ratio(1, 2)).and("part two", checked("a", "b")))
                        .with("2.5", stated("4").on(ratio(47, 52).withPreviousYear(1450)))
                        .with("3.1", missing("chưa khảo sát"))
                        .with("5", part("a | b", stated("-1.204"))),
                Assessment.of(SET, second));
        String text = AssessmentsCsv.toText(assessments);
        assertThat(text).isEqualTo("""
                        unit,name,block,participation,round,1,1 evidence,1 note,2.1,2.2,2.3,2.4,2.5,3.1,4,5
                        A,Sở Nội vụ,sở,ranked,self-assessed,yes,,đã gửi,,,,,,,,
                        A,Sở Nội vụ,sở,ranked,final,no,"12/BC; ""a;b""; \""\""\",,1204/1250,late=3 | lost=0,issued | on time,part one: 1/2 | part two: {a | b},4 on 47/52 (1450),missing: chưa khảo sát,,"parts: ""a | b"": stated: -1.2040"
                        B,'=SUM(A1),,excluded,final,,,,,,,,,,,
                        """);
        assertThat(read(text).orThrow()).isEqualTo(assessments);
    }

    @Test
    void aTableOfFinalObservationsOfRankedUnitsNeedsNoMore() {
        Assessments assessments = Assessments.of(SET, Assessment.of(SET, Unit.of("A", "Sở A")));
        assertThat(AssessmentsCsv.toText(assessments))
                .isEqualTo("unit,name,block,1,2.1,2.2,2.3,2.4,2.5,3.1,4,5\nA,Sở A,,,,,,,,,,\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparatorIsRecognised(String separator) {
        String text = "unit,name,block,1,2.1\nA,Sở A,sở,yes,47/52\n".replace(",", separator);
        assertThat(read(text).orThrow().assessment("A").entries("2.1"))
                .containsExactly(Entry.of(Round.FINAL, ratio(47, 52)));
    }

    @Test
    void headingsComeInAnyOrderAndUnicodeForm() {
        String text = "\ufeff 1 ,block,name,unit\r\nno,sở,Sở A,A\r\n\r\nyes,sở,Sở B,B\r\n";
        Loaded<Assessments> loaded =
                AssessmentsCsv.read(Source.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), SET);
        assertThat(loaded.orThrow().all()).hasSize(2);
        assertThat(loaded.orThrow().assessment("B").entries("1")).containsExactly(Entry.of(Round.FINAL, chosen("yes")));
    }

    @Test
    void aNameInAnotherUnicodeFormIsTheKnownOne() {
        CriteriaSet set = CriteriaSetJson.read(Source.of("s", """
                        {"id": "S", "edition": {"title": {"vi": "S", "en": "S"}}, "criteria": [{"code": "1",
                          "title": {"vi": "1", "en": "1"},
                          "rule": {"options": {"options": [{"name": "Đúng hạn", "points": 1}, {"name": "trễ", "points": 0}]}}}]}
                        """)).orThrow();
        String text = "unit,name,block,1\nA,A,,Đúng hạn\n";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(text);
        assertThat(AssessmentsCsv.read(Source.of("a", decomposed), set)
                        .orThrow()
                        .assessment("A")
                        .entries("1"))
                .containsExactly(Entry.of(Round.FINAL, chosen("Đúng hạn")));
    }

    @Test
    void cellsAreReadAsTheirRuleAsks() {
        assertThat(only("2.1", " 47 / 52 ")).isEqualTo(ratio(47, 52));
        assertThat(only("2.1", "0/0 (1450)")).isEqualTo(ratio(0, 0).withPreviousYear(1450));
        assertThat(only("2.1", "88,42 %")).isEqualTo(quantity("0.8842"));
        assertThat(only("2.1", "Missing : late")).isEqualTo(missing("late"));
        assertThat(only("2.1", "missing:")).isEqualTo(missing(""));
        assertThat(only("2.1", "N/A: no files")).isEqualTo(notApplicable("no files"));
        assertThat(only("1", "\"yes\"")).isEqualTo(chosen("yes"));
        assertThat(only("1", "chosen: no")).isEqualTo(chosen("no"));
        assertThat(only("2.2", "-")).isEqualTo(new Observation.Counts(java.util.Map.of()));
        assertThat(only("2.3", "-")).isEqualTo(checked());
        assertThat(only("2.3", "\"on time\"|issued")).isEqualTo(checked("on time", "issued"));
        assertThat(only("2.4", "part one: n/a: none | part two: -"))
                .isEqualTo(part("part one", notApplicable("none")).and("part two", checked()));
        assertThat(only("2.5", "3.75")).isEqualTo(stated("3.75"));
    }

    @Test
    void aTrackedCriterionTakesAnything() {
        assertThat(only("5", "12.5")).isEqualTo(quantity("12.5"));
        assertThat(only("5", "1/4")).isEqualTo(ratio(1, 4));
        assertThat(only("5", "under construction")).isEqualTo(chosen("under construction"));
        assertThat(only("5", "chosen: 12")).isEqualTo(chosen("12"));
        assertThat(only("5", "checked: a | b")).isEqualTo(checked("a", "b"));
        assertThat(only("5", "counts: A=1 | \"B = C\"=2"))
                .isEqualTo(counts("A", 1).and("B = C", 2));
        assertThat(only("5", "stated: 4 on stated: 3 on {parts: a: 1 | b: 2}"))
                .isEqualTo(stated("4").on(stated("3").on(part("a", quantity(1)).and("b", quantity(2)))));
    }

    @Test
    void aCellThatIsNestedTooDeepIsRefused() {
        String text = "unit,name,block,5\nA,A,,stated: " + "1 on stated: ".repeat(5000) + "1\n";
        assertThat(problem(text, DecimalMark.EITHER, ReadLimits.withDefaults()))
                .isEqualTo("a.csv:2:4 5: The cell is nested too deep.");
    }

    @Test
    void namesOfAnyLengthAndWithAnyQuotationMarksAreRead() {
        String name = "\"|a".repeat(20_000);
        String text = "unit,name,block,5\nA,A,,\"checked: "
                + ("\"" + name.replace("\"", "\"\"") + "\"").replace("\"", "\"\"") + "\"\n";
        assertThat(read(text).orThrow().assessment("A").entries("5"))
                .containsExactly(Entry.of(Round.FINAL, checked(name)));
        assertThat(read("\"" + "\"\";".repeat(100_000) + "\",unit\n").problems())
                .isNotEmpty();
    }

    @Test
    void aDeclaredDecimalMarkLeavesNoDoubt() {
        String text = "unit;name;block;3.1\nA;A;;0.500\n";
        String grouped = text.replace("0.500", "1.204");
        assertThat(AssessmentsCsv.read(Source.of("a", grouped), SET, DecimalMark.POINT, ReadLimits.withDefaults())
                        .orThrow()
                        .assessment("A")
                        .entries("3.1"))
                .containsExactly(Entry.of(Round.FINAL, quantity("1.204")));
        assertThat(AssessmentsCsv.read(
                                Source.of("a", grouped.replace('.', ',').replace("3,1", "3.1")),
                                SET,
                                DecimalMark.COMMA,
                                ReadLimits.withDefaults())
                        .orThrow()
                        .assessment("A")
                        .entries("3.1"))
                .containsExactly(Entry.of(Round.FINAL, quantity("1.204")));
        assertThat(problem(text, DecimalMark.COMMA, ReadLimits.withDefaults()))
                .isEqualTo("a.csv:2:4 3.1: The number (0.500) has a (.) where the decimal mark is (,). Maybe 0,500.");
        assertThat(problem(text.replace("0.500", "0,5"), DecimalMark.POINT, ReadLimits.withDefaults()))
                .isEqualTo("a.csv:2:4 3.1: The number (0,5) has a (,) where the decimal mark is (.). Maybe 0.5.");
        assertThat(read(text).orThrow().assessment("A").entries("3.1"))
                .containsExactly(Entry.of(Round.FINAL, quantity("0.5")));
    }

    @Test
    void blankLinesCountAsRows() {
        ReadLimits limits = ReadLimits.withDefaults().withRows(4);
        assertThat(problem("unit,name,block\n\n\n\n\nA,A,\n", DecimalMark.EITHER, limits))
                .isEqualTo("a.csv: The table has more than 4 rows.");
        assertThat(AssessmentsCsv.read(
                                Source.of("a", "unit,name,block\n\n\r\n\nA,A,\n"), SET, DecimalMark.EITHER, limits)
                        .orThrow()
                        .all())
                .hasSize(1);
    }

    @Test
    void wideLinesManyUnitsAndManyProblemsAreRefused() {
        ReadLimits limits = ReadLimits.withDefaults();
        assertThat(problem("unit,name,block,1\n", DecimalMark.EITHER, limits.withColumns(3)))
                .isEqualTo("a.csv: The line has more than 3 cells.");
        assertThat(problem("unit,name,block\nA,A,\nB,B,\n", DecimalMark.EITHER, limits.withUnits(1)))
                .isEqualTo("a.csv: The file has more than 1 unit.");
        assertThat(problem("unit,name,block\nABC,A,\n", DecimalMark.EITHER, limits.withCodeLength(2)))
                .isEqualTo("a.csv:2:1 unit: The cell has 3 characters, more than 2.");
        String faulty = "unit,name,block\n" + ",A,\n".repeat(21);
        Loaded<Assessments> givenUp =
                AssessmentsCsv.read(Source.of("a", faulty), SET, DecimalMark.EITHER, limits.withProblems(2));
        assertThat(givenUp.usable()).isEmpty();
        assertThat(givenUp.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a:2:1 unit: The cell is blank.",
                        "a:3:1 unit: The cell is blank.",
                        "a: There are more problems, which are not listed.");
    }

    @Test
    void sixteenThousandUnknownHeadingsAreAdvisedOnOnlyAsFarAsListed() {
        String heading = IntStream.range(0, 16_000)
                .mapToObj(i -> "verified-column-of-criterion-" + i)
                .collect(Collectors.joining(","));
        assertThat(read("unit,name,block," + heading + "\n").problems()).hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;=1+41;y",
                "x\t=1+41",
                "x\n=1+41",
                "x\r\n@A1",
                ";\"=1+41;",
                ";'=1",
                "a;'b",
                "'a;b",
                "=1;=2",
                "＝1+41",
                "a;＋1",
                "＠a",
                "－a",
                "-5;-5",
                "x;-5;y",
                "- a\n- b",
                ";;;'",
                "\"=1",
                ";-"
            })
    void noSpreadsheetFindsAFormulaWhateverItsSeparator(String text) {
        Assessments assessments = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "A"))
                        .with("1", Entry.of(Round.FINAL, chosen("yes")).withNote(text)));
        String csv = AssessmentsCsv.toText(assessments);
        assertThat(read(csv).orThrow()).isEqualTo(assessments);
        String line = csv.substring(csv.indexOf('\n') + 1);
        for (String separator : List.of("[;\n\r]", "[\t\n\r]")) {
            assertThat(Pattern.compile(separator).split(line))
                    .noneMatch(cell -> Pattern.compile("\"*[=+@＝＋－＠].*|\"*-[^0-9;,\"].*", Pattern.DOTALL)
                            .matcher(cell)
                            .matches());
        }
    }

    @Test
    void cellsWithOtherSeparatorsAreQuoted() {
        Assessments assessments =
                Assessments.of(SET, Assessment.of(SET, Unit.of("A", "a;b")), Assessment.of(SET, Unit.of("B", "a\tb")));
        assertThat(AssessmentsCsv.toText(assessments)).contains("A,\"a;b\",", "B,\"a\tb\",");
    }

    @Test
    void limitsHold() {
        ReadLimits limits = ReadLimits.withDefaults();
        assertThat(problem("unit,name,block,1\nA,Abcd,,yes\n", DecimalMark.EITHER, limits.withTextLength(3)))
                .isEqualTo("a.csv:2:2 name: The cell has 4 characters, more than 3.");
        assertThat(problem("unit,name,block,1\nA,Abcd,,yes\n", DecimalMark.EITHER, limits.withBytes(9)))
                .isEqualTo("a.csv: The file has more than 9 bytes.");
        String lines = "unit,name,block,1\n" + ",A,,yes\n".repeat(9);
        assertThat(AssessmentsCsv.read(Source.of("a", lines), SET, DecimalMark.EITHER, limits.withProblems(2))
                        .problems())
                .hasSize(3)
                .last()
                .hasToString("a: There are more problems, which are not listed.");
    }

    @Test
    void unitsWithoutAProblemInAnyLineAreUsable() {
        Loaded<Assessments> loaded =
                read("unit,name,block,round,1\nA,A,,final,yes\nB,B,,final,yes\nA,A,,verified-1,maybe\nC,C\n");
        assertThat(loaded.problems()).hasSize(2);
        assertThat(loaded.usable().orElseThrow().all())
                .extracting(assessment -> assessment.unit().code())
                .containsExactly("B");
    }

    @Test
    void nothingIsUsableOfATableThatBreaksOffOrNamesNoUnits() {
        assertThat(read("unit,name,block,1\nA,A,,yes\nB,\"B").usable()).isEmpty();
        assertThat(read("unit,1\nA,yes\n").usable()).isEmpty();
        assertThat(read("\"unit").usable()).isEmpty();
    }

    @Test
    void filesAreWrittenAndReadBack(@TempDir Path folder) {
        Assessments assessments =
                Assessments.of(SET, Assessment.of(SET, Unit.of("A", "Sở A")).with("3.1", quantity("12.500")));
        Path file = folder.resolve("a.csv");
        AssessmentsCsv.write(assessments, file);
        assertThat(AssessmentsCsv.read(file, SET).orThrow()).isEqualTo(assessments);
        assertThatThrownBy(() -> AssessmentsCsv.write(assessments, folder)).isInstanceOf(UncheckedIOException.class);
        assertThat(AssessmentsCsv.read(folder.resolve("no.csv"), SET).problems())
                .hasSize(1);
    }

    @Test
    void whatCouldNotBeReadBackIsNotWritten() {
        Assessments named = Assessments.of(SET, Assessment.of(SET, Unit.of("A", "Sở\u0000")));
        assertThatThrownBy(() -> AssessmentsCsv.toText(named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The character U+0000 is not allowed. It stands in (Sở\u0000).");
        Points sum = Points.parse("1" + "0".repeat(37)).plus(Points.parse("0." + "0".repeat(37) + "1"));
        Assessments exact = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "A")).with("5", new Observation.StatedPoints(sum, Optional.empty())));
        assertThatThrownBy(() -> AssessmentsCsv.toText(exact))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has more than 38 digits before or after the point, or in all.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "'x", "''", "'=x", "-1", "12", "-", "x=1", "+84 913"})
    void formulasAreDefusedAndTextsComeBack(String text) {
        String written = Formulas.defused(text);
        assertThat(Formulas.undone(written)).isEqualTo(text);
        assertThat(written).matches("(?s)[^=+@\\t-].*|-|-?[0-9]+");
    }
}
