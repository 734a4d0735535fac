package io.github.parindex.io.csv;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.given;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What officials typed into a table, and what they are told; the words of their language are read. */
final class TrialsCases {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CriteriaSet SET = CriteriaSetJson.read(BrokenDocuments.resource("trial-cells/set.json"))
            .orThrow();

    private static String told(String table) {
        List<Problem> problems =
                AssessmentsCsv.read(Source.of("a.csv", table), SET).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).in(VIETNAMESE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/trial-cells/cells.csv", numLinesToSkip = 1, delimiter = ';')
    void aCellIsRefusedInTheWordsOfTheTable(String name, String heading, String cell, String round, String vi) {
        String table = "Mã;Tên đơn vị;Khối;Vòng;" + heading + "\nSTC;Sở Tài chính;sở;" + (round == null ? "" : round)
                + ";" + cell + "\n";
        assertThat(told(table)).isEqualTo(vi);
    }

    @Test
    void aRowWithoutACodeSaysWhatIsMissing() {
        assertThat(told("Mã;Tên đơn vị;Khối;1.2\n;Sở Tài chính;sở;1\n")).isEqualTo("Thiếu mã đơn vị.");
        assertThat(told("Mã;Tên đơn vị;Khối;1.2\nSTC;;sở;1\n")).isEqualTo("Thiếu tên đơn vị.");
    }

    @Test
    void aSecondRowOfARoundNamesTheFirst() {
        assertThat(told("Mã;Tên đơn vị;Khối;1.2\nSTC;Sở;sở;1\nSTC;Sở;sở;1\n"))
                .isEqualTo("Đơn vị STC đã có số liệu (vòng chính thức) ở dòng 2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tự chấm; SELF_ASSESSED", "tự đánh giá; SELF_ASSESSED", "Thẩm định; VERIFIED_1",
                        "thẩm định lần 1; VERIFIED_1",
                "Thẩm định lần 2; VERIFIED_2", "Chính thức; FINAL", "self-assessed; SELF_ASSESSED",
                        "Verified-1; VERIFIED_1"
            })
    void roundsAreReadInEveryLanguage(String word, Round round) {
        Assessment read = only("Mã đơn vị;Tên đơn vị;Khối;Vòng;1.2\nSTC;Sở;sở;" + word + ";1\n");
        assertThat(read.entries("1.2")).extracting(Entry::round).containsExactly(round);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Xếp hạng; RANKED",
                "không xếp hạng; SCORED_ONLY",
                "Không chấm điểm; EXCLUDED",
                "scored-only; SCORED_ONLY"
            })
    void soIsParticipation(String word, Participation participation) {
        Assessment read = only("MÃ;tên đơn vị;Khối;Tham gia;1.2\nSTC;Sở;sở;" + word + ";1\n");
        assertThat(read.unit().participation()).isEqualTo(participation);
    }

    @Test
    void evidenceAndNotesHaveHeadingsInEveryLanguage() {
        Assessment read = only("Mã,Tên đơn vị,Khối,1.2,1.2 Tài liệu kiểm chứng,1.2 note\nSTC,Sở,sở,1,12/BC,chậm\n");
        assertThat(read.entries("1.2").get(0).evidence()).containsExactly("12/BC");
        assertThat(read.entries("1.2").get(0).note()).isEqualTo("chậm");
    }

    @ParameterizedTest
    @CsvSource({"Có", "có", "CÓ", "Có ", "' có'"})
    void anOptionIsReadHoweverItsLettersAreTyped(String cell) {
        CriteriaSet set = CriteriaSet.of("S", leaf("1", "Một", options(option("có", "1"), option("không", "0"))));
        assertThat(AssessmentsCsv.read(Source.of("a.csv", "Mã;Tên đơn vị;Khối;1\nSTC;Sở;sở;" + cell + "\n"), set)
                        .orThrow()
                        .assessment("STC")
                        .observations())
                .containsExactly(chosen("có"));
    }

    private static Assessment only(String table) {
        return AssessmentsCsv.read(Source.of("a.csv", table), SET)
                .orThrow()
                .all()
                .get(0);
    }

    @Test
    void pointsHaveAColumnBesideTheData() {
        Loaded<Assessments> read = AssessmentsCsv.read(Source.of("a.csv", """
                        Mã;Tên đơn vị;Khối;Vòng;1.2;1.2 Điểm;2.1 points;1.1;1.1 Điểm;8.1 Điểm
                        STC;Sở;sở;Tự chấm;47/52;2;4;-;0;
                        STC;Sở;sở;Thẩm định;;0,5;3,5;;;
                        STC;Sở;sở;Khảo sát;;;;;;9
                        SYT;Sở Y tế;sở;Tự chấm;47/52;1;;;;
                        SYT;Sở Y tế;sở;Thẩm định;;1;;;;
                        """), SET);
        assertThat(read.problems())
                .extracting(problem -> problem.toText(VIETNAMESE))
                .containsExactly(
                        "a.csv:2:6 1.2 Điểm: Cảnh báo: Tiêu chí 1.2: ghi 2 điểm, nhưng số liệu 47/52 (≈ 90,38%) được 1 điểm; lấy"
                                + " điểm tính từ số liệu.",
                        "a.csv:3:6 1.2 Điểm: Cảnh báo: Tiêu chí 1.2: thẩm định 0,5 điểm, nhưng số liệu 47/52 (≈ 90,38%) được 1"
                                + " điểm; lấy điểm thẩm định.");
        Assessment finance = read.orThrow().assessment("STC");
        assertThat(finance.entries("1.2"))
                .extracting(Entry::observation)
                .containsExactly(ratio(47, 52), given("0.5").on(ratio(47, 52)));
        assertThat(finance.entries("2.1")).extracting(Entry::observation).containsExactly(given("4"), given("3.5"));
        assertThat(finance.entries("1.1")).extracting(Entry::observation).containsExactly(checked());
        assertThat(finance.entries("8.1")).extracting(Entry::observation).containsExactly(given("9"));
        assertThat(read.orThrow().assessment("SYT").entries("1.2"))
                .extracting(Entry::observation)
                .containsExactly(ratio(47, 52), ratio(47, 52));
    }

    @Test
    void pointsAboveTheMaximumAreRefusedBesideDataToo() {
        for (String data : List.of("", "47/52")) {
            assertThat(told("Mã;Tên đơn vị;Khối;1.2;1.2 Điểm\nSTC;Sở;sở;" + data + ";2,5\n"))
                    .isEqualTo("Tiêu chí 1.2: điểm phải nằm trong khoảng 0 đến 2, không phải 2,5.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Thứ tự; NOTICE; Cột \"Thứ tự\" không thuộc bộ tiêu chí, đã bỏ qua.",
                "Vong; WARNING; Cột \"Vong\" không thuộc bộ tiêu chí, đã bỏ qua. Có lẽ là \"Vòng\".",
                "1.4; ERROR; Không có cột \"1.4\". Có lẽ là \"1.1\"."
            })
    void aFurtherColumnIsIgnoredUnlessItMayBeACriterion(String heading, Problem.Severity severity, String vi) {
        Loaded<Assessments> read =
                AssessmentsCsv.read(Source.of("a.csv", "Mã;Tên đơn vị;Khối;" + heading + ";1.2\nSTC;Sở;sở;7;1\n"), SET);
        assertThat(read.problems()).extracting(Problem::severity).containsExactly(severity);
        assertThat(read.problems().get(0).in(VIETNAMESE)).isEqualTo(vi);
        assertThat(read.usable().orElseThrow().all()).hasSize(1);
    }
}
