package io.github.parindex.io.words;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a Vietnamese reader finds in documents of results, and why two criteria sets do not go together. */
final class ResultsInVietnameseTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CriteriaSet SET =
            CriteriaSet.of("S", leaf("1", "Một", proportion("4")), leaf("2", "Hai", statedUpTo("6")));

    private static Ranking ranking() {
        Assessments assessments = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "Sở A")).with("1", Observation.ratio(1, 2)),
                Assessment.of(SET, Unit.of("B", "Sở B")).with("1", Observation.ratio(1, 2)));
        return RankingMethod.withDefaults()
                .with(TieBreak.higher("1").then(TieBreak.byName()))
                .with(GradeScale.bands(grade("Tốt", "80"), grade("Yếu", "0")))
                .rank(Scorer.score(assessments));
    }

    @Test
    void theReasonOfAScoreIsVietnamese() {
        assertThat(ScoreboardJson.toText(ranking().board(), VIETNAMESE))
                .contains("\"reason\": \"Kết quả 1/2 (50%) được 4 × 1/2.\"", "chưa ghi nhận kết quả")
                .doesNotContain("The result", "left out");
    }

    @Test
    void theMethodOfARankingIsVietnamese() {
        assertThat(RankingJson.toText(ranking(), VIETNAMESE))
                .contains("cao hơn", "tên theo thứ tự chữ cái tiếng Việt", "Tốt từ 80")
                .doesNotContain("” higher", "then name", " from ");
    }

    @Test
    void theHeadingsOfATableAreVietnamese() {
        assertThat(RankingCsv.toText(ranking(), VIETNAMESE))
                .contains(
                        "khối,hạng,mã,tên đơn vị,điểm,điểm tối đa,chỉ số (%)", "có,tên theo thứ tự chữ cái tiếng Việt");
    }

    @Test
    void twoSetsOfOneNameAreToldApart() {
        CriteriaSet other = CriteriaSet.of("S", leaf("1", "Một", proportion("4")), leaf("2", "Hai", proportion("6")));
        IllegalArgumentException refused = catchThrowableOfType(
                IllegalArgumentException.class,
                () -> Assessments.of(
                        SET, Assessment.of(SET, Unit.of("A", "A")), Assessment.of(other, Unit.of("V", "V"))));
        assertThat(Wording.of(refused, Medium.TABLE).in(VIETNAMESE))
                .isEqualTo(
                        "Đơn vị V được chấm theo bộ tiêu chí khác các đơn vị còn lại. Cả hai đều tên là S. Tiêu chí chỉ bên"
                                + " này có: [], chỉ bên kia có: [], cả hai có nhưng khác nhau: [2: quy tắc chấm].");
    }
}
