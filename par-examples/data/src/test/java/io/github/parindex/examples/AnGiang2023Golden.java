package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An Giang 2023, illustrative: the two published leaders (province's portal, 16 July 2024) come out first. */
class AnGiang2023Golden {

    private final Assessments assessments = AnGiang2023.assessments();
    private final Ranking ranking = Ranking.of(Scorer.score(assessments));

    @Test
    void theFinanceDepartmentLeadsTheDepartmentsWithItsPublishedIndex() {
        leads("Sở, ban, ngành cấp tỉnh", 20, "Sở Tài chính", "94.87");
    }

    @Test
    void chauDocLeadsTheDistrictsWithItsPublishedIndex() {
        leads("UBND huyện, thị xã, thành phố", 11, "UBND thành phố Châu Đốc", "92.41");
    }

    private void leads(String block, int units, String name, String index) {
        assertThat(ranking.block(block).standings()).hasSize(units);
        Ranking.Standing first = ranking.block(block).standings().get(0);
        assertThat(first.place()).contains(Place.of(1));
        assertThat(first.card().unit().name()).isEqualTo(name);
        assertThat(first.card().published()).contains(Points.parse(index));
        assertThat(ranking.block(block).standings().get(1).place()).contains(Place.of(2));
    }

    @Test
    void theCampaignHasEightFieldsAndThreeRounds() {
        assertThat(assessments.set().criteria()).hasSize(10);
        assertThat(assessments.set().max()).isEqualTo(Points.of(100));
        assertThat(assessments.all().stream()
                        .flatMap(each ->
                                assessments.set().leaves().stream().flatMap(leaf -> each.entries(leaf.code()).stream()))
                        .map(entry -> entry.round())
                        .distinct())
                .containsExactlyInAnyOrder(Round.SELF_ASSESSED, Round.VERIFIED_1, Round.SURVEY);
    }

    @Test
    void onlyTheLeadersCarryNamesOfRealOffices() {
        assertThat(assessments.all().stream()
                        .map(each -> each.unit().name())
                        .filter(name -> !name.contains("minh họa")))
                .containsExactly("Sở Tài chính", "UBND thành phố Châu Đốc");
    }

    private static String printed(String language) {
        StringWriter printed = new StringWriter();
        AnGiang2023.print(new PrintWriter(printed, true), Locale.forLanguageTag(language));
        return printed.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void theOutputSaysThatItIsIllustrative() {
        assertThat(printed("en"))
                .startsWith("ILLUSTRATIVE: only the totals of Sở Tài chính and UBND thành phố Châu Đốc are published")
                .contains("    1    94.87  94.87 of 100      Tốt          ")
                .contains("\nCriteria on which most points were lost\n")
                .contains("\nFrom self-assessed to verified\nSở Tài chính: ");
        assertThat(printed("vi"))
                .startsWith("MINH HỌA: chỉ tổng điểm của Sở Tài chính và UBND thành phố Châu Đốc là số liệu đã công bố")
                .contains("MINH HỌA: Chỉ số cải cách hành chính An Giang 2023")
                .contains("    1    94,87  94,87/100         Tốt          ")
                .contains("\nTiêu chí mất điểm nhiều nhất\n")
                .contains("\nTừ tự chấm đến thẩm định\nSở Tài chính: ");
    }

    @Test
    void noEnglishWordIsInWhatAVietnameseReads() {
        assertThat(printed("vi")).doesNotContain(" of ", " units", "criteria", "ILLUSTRATIVE", "change");
    }
}
