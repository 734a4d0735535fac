package io.github.parindex.io.action;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.EffortsCsv;
import io.github.parindex.io.csv.PlanCsv;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.shape.PlanWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans and efforts as files: what is asked for comes out in every format, and what is wrong is said at its place. */
final class PlanFilesTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private static final CriteriaSet SET = CriteriaSet.of(
            "T-2026",
            group(
                    "1",
                    "Leadership",
                    leaf("1.1", "Yearly plan", checklist(item("issued", "1"), item("on time", "1"))),
                    leaf("1.2", "Plan carried out", bands(atLeast("100%", "4"), atLeast("90%", "2"), otherwise("0")))),
            group("2", "One-stop shop", leaf("2.1", "On time", proportion("4"))));

    private static final Assessments ALL = Assessments.of(SET, observed("A", "=Department A"));

    private static Assessment observed(String code, String name) {
        return Assessment.of(
                SET,
                Unit.of(code, name),
                Map.of(
                        "1.1",
                        Observation.checked("issued"),
                        "1.2",
                        Observation.ratio(45, 52),
                        "2.1",
                        Observation.ratio(15, 20)));
    }

    private static final Efforts STATED = Efforts.none()
            .with("1.1", Effort.of("on time", 3))
            .with("1.2", Effort.each(2))
            .with("2.1", Effort.each(1).atMost(4))
            .with("1.2", Assignment.to("Planning office").by(2026, 2));

    private static final Planner PLANNER = Planner.of(ALL, "A").with(STATED);

    private static final String EFFORTS = """
            criterion,name,effort,most,office,by
            *,,1,0,,
            1.1,on time,3,,,
            1.2,,2,,Planning office,2026-H2
            2.1,,1,4,,
            """;

    private static Outcome plan() {
        return PLANNER.cheapest(Target.index("70"));
    }

    @Test
    void aPlanIsSaidInBothLanguages() {
        assertThat(PlanWords.of(plan()).in(VI)).isEqualTo("A: từ 40 lên 70 với 2 việc, công sức 7");
        assertThat(PlanWords.of(plan()).in(Locale.ENGLISH)).isEqualTo("A: from 40 to 70 with 2 changes, effort 7");
        assertThat(PlanWords.of(plan().plan().steps().get(1)).in(VI))
                .isEqualTo("1.2 Plan carried out: 45/52 (≈ 86,54%) → 47/52 (≈ 90,38%); 2 điểm, công sức 4; "
                        + "Planning office; 6 tháng cuối năm 2026");
        assertThat(PlanWords.of(PLANNER.cheapest(Target.index("99.5"))).in(VI))
                .isEqualTo("A: không thể đạt chỉ số 99,5; nhiều nhất là 98 với 3 việc, công sức 21");
        assertThat(PlanWords.of(PLANNER.cheapest(Target.score("3"))).in(Locale.ENGLISH))
                .isEqualTo("A: 40 is enough, nothing need change");
    }

    @Test
    void theDocumentFollowsItsSchemaAndIsReadBack() {
        Planner other = Planner.of(Assessments.of(SET, observed("B", "B")), "B").with(STATED);
        List<Outcome> plans = List.of(plan(), other.cheapest(Target.index("99.5")));
        String text = PlanJson.toText(plans);
        Source source = Source.of("plan.json", text);
        assertThat(DocumentSchema.PLAN.check(source).problems()).isEmpty();
        PlanDocument read = PlanJson.read(source).orThrow();
        assertThat(read).isEqualTo(PlanDocument.from(plans));
        assertThat(read.plans()).extracting(PlanDocument.Part::reached).containsExactly(true, false);
        PlanDocument.Step step = read.plans().get(0).steps().get(1);
        assertThat(step.won()).isEqualByComparingTo("2");
        assertThat(step.due()).isEqualTo(new PlanDocument.Due(2026, 2));
        assertThat(step.office()).isEqualTo("Planning office");
        assertThatThrownBy(() -> PlanJson.toText(List.of())).hasMessageContaining("under 0 criteria sets");
    }

    /** A document in which a part is doubled, as by hand or by a program that adds to a file again. */
    private static List<String> doubled(String list) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            JsonNode root = mapper.readTree(PlanJson.toText(List.of(plan())));
            ArrayNode parts = (ArrayNode) root.at(list);
            parts.add(parts.get(0).deepCopy());
            Source source = Source.of("plan.json", root.toPrettyString());
            Loaded<PlanDocument> read = PlanJson.read(source);
            assertThat(read.usable()).isEmpty();
            Loaded<List<Plan>> plans = PlanJson.read(source, Scorer.score(ALL));
            assertThat(plans.usable()).isEmpty();
            assertThat(plans.problems()).isEqualTo(read.problems());
            assertThat(read.problems()).allMatch(problem -> problem.line() > 1);
            return read.problems().stream()
                    .map(problem -> problem.place() + " " + problem.message())
                    .toList();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aUnitHasOnePlanAndACriterionOneStep() {
        assertThat(doubled("/plans")).containsExactly("/plans/1/unit Unit (A) has a plan at /plans/0/unit already.");
        assertThat(doubled("/plans/0/steps"))
                .containsExactly(
                        "/plans/0/steps/2/criterion Criterion (1.1) has a step at /plans/0/steps/0/criterion already.");
        assertThatThrownBy(() -> PlanJson.toText(List.of(plan(), plan())))
                .hasMessage("There are two plans of unit (A), of which a document holds one.");
    }

    @Test
    void theTableHasALineForEachChange() {
        assertThat(PlanCsv.toText(List.of(plan()), Locale.ENGLISH)).isEqualTo("""
                unit,name,criterion,title,from,to,before,after,won,effort,office,deadline
                A,'=Department A,1.1,Yearly plan,issued,issued | on time,1,2,1,3,,
                A,'=Department A,1.2,Plan carried out,45/52,47/52,0,2,2,4,Planning office,second half of 2026
                """);
    }

    @Test
    void effortsOfATableAndOfADocumentPlanTheSame() {
        Efforts table = EffortsCsv.read(Source.of("efforts.csv", EFFORTS), SET).orThrow();
        Efforts document = EffortsJson.read(Source.of("efforts.json", """
                        {"efforts": [
                          {"criterion": "*", "effort": 1, "most": 0},
                          {"criterion": "1.1", "name": "on time", "effort": 3},
                          {"criterion": "1.2", "effort": 2, "office": "Planning office", "by": "2026-H2"},
                          {"criterion": "2.1", "effort": 1, "most": 4}
                        ]}
                        """), SET).orThrow();
        assertThat(table).isEqualTo(document);
        assertThat(Planner.of(ALL, "A").with(table).cheapest(Target.index("70")))
                .isEqualTo(plan());
        Efforts vietnamese = EffortsCsv.read(
                        Source.of(
                                "efforts.csv",
                                EFFORTS.replaceFirst(
                                        ".*\n", "Tiêu chí,Nội dung,Công sức,Nhiều nhất,Nơi phụ trách,Thời hạn\n")),
                        SET)
                .orThrow();
        assertThat(vietnamese).isEqualTo(table);
    }

    @Test
    void whatIsWrongWithEffortsIsSaidAtItsPlace() {
        Loaded<Efforts> table = EffortsCsv.read(
                Source.of("efforts.csv", "criterion,name,effort,by\n9.9,,1,\n1.1,on tme,x,2026\n1.2,,0,\n*,a,,\n"),
                SET);
        assertThat(table.usable()).isEmpty();
        assertThat(table.problems())
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactly(
                        tuple(2, 1, "efforts.criterion"),
                        tuple(3, 2, "efforts.name"),
                        tuple(3, 3, "efforts.whole"),
                        tuple(3, 4, "efforts.by"),
                        tuple(4, 3, "rule.effort.range"),
                        tuple(5, 1, "efforts.others"));
        Loaded<Efforts> document = EffortsJson.read(
                Source.of(
                        "efforts.json",
                        "{\"efforts\": [{\"criterion\": \"1.1\", \"effort\": 1}, {\"criterion\": \"1\"}]}"),
                SET);
        assertThat(document.usable()).isEmpty();
        assertThat(document.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("/efforts/1/criterion"));
        assertThat(EffortsCsv.read(Source.of("efforts.csv", "code,effort\n1.1,2\n"), SET)
                        .problems())
                .hasSize(1);
    }

    private static Efforts table(String lines) {
        return EffortsCsv.read(Source.of("e.csv", lines), SET).orThrow();
    }

    private static List<String> refused(String lines) {
        return EffortsCsv.read(Source.of("e.csv", lines), SET).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message()
                        + problem.advice().map(advice -> " " + advice).orElse(""))
                .toList();
    }

    @Test
    void limitsAndStepsCountWithoutAnEffort() {
        assertThat(table("criterion,most\n2.1,0\n")).isEqualTo(table("criterion,effort,most\n2.1,1,0\n"));
        assertThat(table("criterion,step\n2.1,\"0,5\"\n")).isEqualTo(table("criterion,effort,step\n2.1,1,0.5\n"));
        assertThat(table("criterion,most\n*,0\n")).isEqualTo(table("criterion,effort,most\n*,1,0\n"));
        assertThat(EffortsJson.read(Source.of("e.json", "{\"efforts\": [{\"criterion\": \"2.1\", \"most\": 0}]}"), SET)
                        .orThrow())
                .isEqualTo(table("criterion,most\n2.1,0\n"));
    }

    @Test
    void stepsThatWaitForOrExcludeOthersAreReadAlikeAndPlanned() {
        Efforts table = table("criterion,requires,points,excludes\n1.2,1.1,2,\n2.1,,,1.2\n");
        assertThat(table)
                .isEqualTo(Efforts.oneAChange().requiring("1.2", "1.1", "2").excluding("2.1", "1.2"))
                .isEqualTo(table("Tiêu chí;Cần tiêu chí;Cần đạt điểm;Không cùng\n1.2;1.1;2;\n2.1;;;1.2\n"))
                .isEqualTo(EffortsJson.read(Source.of("e.json", """
                                {"efforts": [{"criterion": "1.2", "requires": "1.1", "points": 2},
                                             {"criterion": "2.1", "excludes": "1.2"}]}
                                """), SET).orThrow());
        assertThat(Planner.of(ALL, "A")
                        .with(table)
                        .cheapest(Target.index("80"))
                        .plan()
                        .steps())
                .extracting(step -> step.criterion().code())
                .as("the bands of 1.2 wait for the checklist of 1.1")
                .containsExactly("1.1", "1.2");
    }

    @Test
    void stepsThatContradictEachOtherAreSaidWithTheirLine() {
        assertThat(refused("criterion,requires,points\n1.1,1.2,2\n2.1,1.1,1\n1.2,2.1,4\n"))
                .containsExactly(
                        "4:2 Criteria wait for one another in a circle: [1.1, 1.2, 2.1, 1.1]. Maybe leave out one of these"
                                + " links.");
        assertThat(refused("""
                        criterion,requires,points,excludes
                        1.1,1.1,2,
                        1.2,,,1.2
                        1.2,1.1,9,
                        1.2,7,1,
                        1.2,1.1,,
                        1.2,,1,
                        *,1.1,1,
                        """))
                .containsExactly(
                        "2:2 The criterion (1.1) cannot wait for itself, nor exclude itself.",
                        "3:4 The criterion (1.2) cannot wait for itself, nor exclude itself.",
                        "4:3 (1.2) waits for 9 points of (1.1), which has at most 2.",
                        "5:2 There is no criterion (7) that is scored. Maybe one of: 1.1, 1.2, 2.1.",
                        "6:3 A criterion that is required is named with its points, and points with the criterion.",
                        "7:3 A criterion that is required is named with its points, and points with the criterion.",
                        "8:1 A line for all others (*) states an effort, and nothing of single criteria.");
        assertThat(EffortsJson.read(Source.of("e.json", """
                                {"efforts": [{"criterion": "1.1", "requires": "1.2", "points": 1},
                                             {"criterion": "1.2", "requires": "1.1", "points": 1}]}
                                """), SET)
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly("/efforts/1/requires Criteria wait for one another in a circle: [1.1, 1.2, 1.1].");
    }

    @Test
    void nothingIsStatedTwice() {
        assertThat(refused("criterion,name,effort\n1.1,,1\n1.1,issued,2\n1.1,,3\n"))
                .containsExactly("4:1 What changes of criterion 1.1 cost is stated at line 2 already.");
        assertThat(refused("criterion,effort,office\n1.1,1,A\n1.1,,A\n1.1,,B\n"))
                .containsExactly("4:3 Criterion 1.1 is assigned otherwise at line 2 already.");
        assertThat(EffortsJson.read(
                                Source.of(
                                        "e.json",
                                        "{\"efforts\": [{\"criterion\": \"1.2\", \"effort\": 1}, {\"criterion\": \"1.2\", \"effort\": 9}]}"),
                                SET)
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "/efforts/1/criterion What changes of criterion 1.2 cost is stated at /efforts/0 already.");
    }

    @Test
    void columnsAndNumbersOfEffortsAreReadOrRefused() {
        assertThat(refused("criterion,efort,\n1.1,2,\n"))
                .containsExactly("1:2 There is no column (efort). Maybe (effort).");
        assertThat(refused("criterion,tiêu chí,effort\n1.1,1.1,1\n"))
                .containsExactly("1:2 The column (tiêu chí) occurs twice.");
        assertThat(refused("criterion,effort,most,step\n1.1,1,-3,\n2.1,1,,-5\n1.2,\"1,5\",,1.500\n"))
                .containsExactly(
                        "2:3 There can be 0 changes or more, not (-3).",
                        "3:4 A step is above 0, not (-5).",
                        "4:2 (1,5) is not a whole number.",
                        "4:4 The number (1.500) may be 1500 or 1.5000. Maybe write 1500 or 1.5000, or state the decimal mark.");
        assertThat(refused("criterion,effort,by\n1.1,1,0000-H1\n,1,\n"))
                .containsExactly("2:3 (0000-H1) is no half year such as 2026-H1.", "3:1 The cell is blank.");
    }

    @Test
    void whatCannotBeReachedAndWhatNeedsNothingHasALineOfATable() {
        List<Outcome> outcomes = List.of(PLANNER.cheapest(Target.index("100")), PLANNER.cheapest(Target.index("10")));
        assertThat(PlanCsv.toText(outcomes, Locale.ENGLISH).lines())
                .filteredOn(line -> line.startsWith("A,'=Department A,,"))
                .hasSize(2)
                .anyMatch(line -> line.contains("cannot be reached"))
                .anyMatch(line -> line.contains("is enough"));
    }
}
