package io.github.parindex.io.xlsx;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list for commendation as a workbook. */
final class CommendationXlsxTest {

    private static final CriteriaSet SET = CriteriaSet.of("S", leaf("1", "Hồ sơ đúng hạn", proportion("100")));

    @TempDir
    private Path folder;

    private static Ranking ranking(int first, int second) {
        return RankingMethod.withDefaults()
                .with(GradeScale.bands(GradeScale.grade("Tốt", "80"), GradeScale.grade("Khá", "0")))
                .rank(Scorer.score(Assessments.of(
                        SET,
                        Assessment.of(SET, Unit.of("A", "Sở A").in("sở")).with("1", ratio(first, 100)),
                        Assessment.of(SET, Unit.of("B", "=1+1").in("sở")).with("1", ratio(second, 100)))));
    }

    private List<String> lines(Locale locale) throws IOException {
        Path file = folder.resolve("khen-thuong.xlsx");
        Commendation rule = Commendation.firstPlaces(1).withImprovements(1);
        CommendationXlsx.write(rule.of(ranking(90, 70), ranking(85, 50)), file, locale);
        return ScoreboardXlsxTest.lines(file, 0);
    }

    @Test
    void placesIndexAndRiseAreNumbersAndNamesAreText() throws IOException {
        assertThat(lines(Locale.forLanguageTag("vi")))
                .containsExactly(
                        "Khen thưởng",
                        "Danh sách đề nghị khen thưởng",
                        "khối|mã|tên đơn vị|hạng|chỉ số (%)|xếp loại|tăng so với năm trước|lý do",
                        "sở|A|Sở A|#1|#90|Tốt|#5|dẫn đầu khối",
                        "sở|B|=1+1|#2|#70|Khá|#20|tăng nhiều nhất so với năm trước");
    }

    @Test
    void headingsAreEnglishOnRequest() throws IOException {
        assertThat(lines(Locale.ENGLISH)).startsWith("Commendation", "Units proposed for commendation");
    }
}
