package io.github.parindex.io.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looked right and was not: each is refused or warned of, in the words of whoever fills in a table. */
final class NothingSilentCases {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private static final CriteriaSet SET = set("""
            {"code": "1", "title": {"vi": "Hồ sơ đúng hạn"}, "rule": {"proportion": 2}},
            {"code": "2", "title": {"vi": "Kế hoạch"}, "rule": {"bands": [
              {"atLeast": 1, "points": 2}, {"atLeast": 0.85, "points": 1}, {"points": 0}]}},
            {"code": "3", "title": {"vi": "Số ngày chậm"}, "rule": {"bands": [
              {"atMost": 0, "points": 1}, {"atMost": 5, "points": 0.5}, {"points": 0}]}},
            {"code": "4", "title": {"vi": "Tăng thu"}, "rule": {"bands": {"bands": [
              {"atLeast": 0.1, "points": 1}, {"points": 0}], "range": "any"}}},
            {"code": "8", "title": {"vi": "Khảo sát"}, "kind": "survey", "children": [
              {"code": "8.1", "title": {"vi": "Hài lòng"}, "rule": {"proportion": {"max": 10, "fullFrom": 0.9}}}]}
            """);

    private static CriteriaSet set(String criteria) {
        return read("\"policy\": {}", criteria).orThrow();
    }

    private static Loaded<CriteriaSet> read(String field, String criteria) {
        return CriteriaSetJson.read(Source.of(
                "set.json",
                "{\"id\": \"S\", \"edition\": {\"title\": {\"vi\": \"Bộ\"}}, " + field + ", \"criteria\": [" + criteria
                        + "]}"));
    }

    private static Loaded<Assessments> cell(String criterion, String cell) {
        return AssessmentsFile.read(
                Source.of("a.csv", "unit;name;block;" + criterion + "\nA;Sở A;Sở;" + cell + "\n"), SET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1   | 94,87     | Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà 94,87 lớn hơn 1. Ghi dạng 47/52 hoặc 94,87%.
                    1   | 98        | Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà 98 lớn hơn 1. Ghi dạng 47/52 hoặc 98%.
                    1   | 2,5       | Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà 2,5 lớn hơn 1. Ghi dạng 47/52 hoặc 2,5%.
                    2   | 95        | Tiêu chí 2: Ở đây cần tỷ lệ từ 0 đến 1, mà 95 lớn hơn 1. Ghi dạng 47/52 hoặc 95%.
                    8.1 | 85        | Tiêu chí 8.1: Ở đây cần tỷ lệ từ 0 đến 1, mà 85 lớn hơn 1. Ghi dạng 47/52 hoặc 85%.
                    1   | 8942/8941 | Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà 8942/8941 lớn hơn 1. Có lẽ hai số bị đổi chỗ; nếu được phép vượt 100% thì bộ tiêu chí phải ghi như vậy.
                    1   | 30/25     | Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà 30/25 lớn hơn 1. Có lẽ hai số bị đổi chỗ; nếu được phép vượt 100% thì bộ tiêu chí phải ghi như vậy.
                    1   | -3/5      | Tiêu chí 1: Ở đây cần tỷ lệ từ 0 đến 1, mà -3/5 nhỏ hơn 0. Có lẽ thừa dấu trừ; nếu được phép âm thì bộ tiêu chí phải ghi như vậy.
                    1   | 5/0       | Tiêu chí 1: Mẫu số bằng 0 thì tử số cũng phải bằng 0, không thể là 5/0. Ghi 0/0 nếu không phát sinh.
                    3   | 5/0       | Tiêu chí 3: Mẫu số bằng 0 thì tử số cũng phải bằng 0, không thể là 5/0. Ghi 0/0 nếu không phát sinh.
                    """)
    void whatCannotBeAShareIsRefused(String criterion, String cell, String message) {
        assertThat(cell(criterion, cell).problems().stream().map(problem -> problem.in(VI)))
                .containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({"1,88.42%", "1,47/52", "1,0/0", "2,1", "3,12", "3,-2", "4,120%", "4,-5%", "8.1,0.85"})
    void whatCanBeIsTaken(String criterion, String cell) {
        assertThat(cell(criterion, cell).problems()).isEmpty();
    }

    @Test
    void jsonSaysTheSameInItsOwnWords() {
        String text = """
                {"criteriaSet": "S", "version": "1", "units": [{"code": "A", "name": "A", "entries": [
                  {"criterion": "1", "round": "final", "observation": {"quantity": 94.87}}]}]}
                """;
        assertThat(AssessmentsFile.read(Source.of("a.json", text), SET).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "a.json:2:55 /units/0/entries/0/observation: Criterion (1): A share of the whole is asked"
                                + " for, 0 to 1, and (94.87) is more. Maybe 0.9487, which is 94.87 %; or a \"ratio\" with"
                                + " numerator and denominator.");
    }

    @Test
    void aFullRatioWithoutItsPercentSignIsRefused() {
        assertThat(read(
                                "\"policy\": {}",
                                "{\"code\": \"1\", \"title\": {\"vi\": \"a\"}, \"rule\": {\"proportion\": {\"max\": 2,"
                                        + " \"fullFrom\": 80}}}")
                        .problems())
                .extracting(problem -> problem.in(VI))
                .containsExactly(
                        "Tỷ lệ được điểm tối đa phải từ 1 trở xuống, không phải 80. Ghi 0.8, tức là 80%; nếu được"
                                + " phép vượt 100% thì ghi thêm \"range\": \"any\".");
    }

    @Test
    void aSetDeclaresItsTotal() {
        String leaf = "{\"code\": \"1\", \"title\": {\"vi\": \"a\"}, \"rule\": {\"proportion\": 37}}";
        assertThat(read("\"max\": 37", leaf).problems()).isEmpty();
        assertThat(read("\"max\": 100", leaf).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "set.json:1:56 /max: The criteria of (S) add up to 37, but its maximum is 100. Maybe the"
                                + " points of a criterion are wrong, or bonuses and deductions were counted, which stand"
                                + " outside.");
        assertThat(read("\"max\": 38, \"inconsistency\": \"in sai\"", leaf)
                        .orThrow()
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("criteria.warning.publishedMax");
    }

    @Test
    void aSetSilencesAWarningWithAReason() {
        String leaf =
                "{\"code\": \"1\", \"title\": {\"vi\": \"a\"}, \"rule\": {\"bands\": [{\"atLeast\": 0.85, \"points\":"
                        + " 1}, {\"points\": 3}]}}";
        assertThat(said(read("\"policy\": {}", leaf).orThrow().warnings()))
                .containsExactly("Tiêu chí 1: mức thấp hơn được 3 điểm, mức cao hơn chỉ được 1 điểm.");
        String silence =
                "\"silenced\": [{\"warning\": \"criteria.warning.bandsFall\", \"criterion\": \"1\", \"reason\":"
                        + " \"càng ít càng tốt\"}]";
        assertThat(read(silence, leaf).orThrow().warnings()).isEmpty();
        assertThat(read(silence.replace("\"1\"", "\"9\""), leaf).problems())
                .extracting(Problem::code)
                .containsExactly("criteria.set.noCriterion");
    }

    private static List<String> said(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> Wording.of(warning.told(), Medium.TABLE).in(VI))
                .toList();
    }

    @Test
    void aTieBreakIsCheckedBeforeTheFirstTieAndGradesBeforeTheyArePublished() {
        Ranking ranking = RankingMethod.withDefaults()
                .with(GradeScale.bands(GradeScale.grade("A", "0.9")))
                .rank(Scorer.score(cell("1", "1/2").orThrow()));
        assertThat(said(ranking.warnings()))
                .containsExactly(
                        "Loại \"A\" bắt đầu từ 0,9%.", "Dưới 0,9 điểm, mức bắt đầu của loại \"A\", không có loại nào.");
        assertThatThrownBy(() -> Ranking.of(ranking.board(), TieBreak.higher("99")))
                .hasMessageStartingWith("The criteria set (S) has no criterion (99).");
    }

    @Test
    void aUnitOfJsonWithoutABlockIsRefusedWhereOthersHaveOne() {
        String text = """
                {"criteriaSet": "S", "version": "1", "units": [
                  {"code": "A", "name": "A", "block": "Sở", "entries": []},
                  {"code": "B", "name": "B", "entries": []},
                  {"code": "C", "name": "C", "participation": "scored-only", "entries": []}]}
                """;
        Loaded<Assessments> loaded = AssessmentsFile.read(Source.of("a.json", text), SET);
        assertThat(loaded.problems())
                .extracting(Problem::toString)
                .containsExactly("a.json:3:3 /units/1: The unit (B) has no block, but others have one.");
        assertThat(loaded.usable().orElseThrow().all()).hasSize(2);
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("a.json", text), SET)) {
            assertThat(units.assessments()).hasSize(2);
            assertThat(units.problems()).isEqualTo(loaded.problems());
        }
        String turned = text.replace(", \"block\": \"Sở\"", "")
                .replace("\"name\": \"B\"", "\"name\": \"B\", \"block\": \"Sở\"");
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("a.json", turned), SET)) {
            assertThat(units.assessments()).hasSize(3);
            assertThat(units.problems())
                    .extracting(Problem::toString)
                    .containsExactly("a.json:2:3 /units/0: The unit (A) has no block, but others have one.");
        }
    }
}
