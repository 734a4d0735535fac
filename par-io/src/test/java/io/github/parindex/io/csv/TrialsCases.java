package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
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

    private static Assessment only(String table) {
        return AssessmentsCsv.read(Source.of("a.csv", table), SET)
                .orThrow()
                .all()
                .get(0);
    }
}
