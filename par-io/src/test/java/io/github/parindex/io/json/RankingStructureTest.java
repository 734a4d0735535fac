package io.github.parindex.io.json;

import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.ranking.GradeScale.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.RankingDocument.BlockGrades;
import io.github.parindex.io.json.RankingDocument.Grade;
import io.github.parindex.io.json.RankingDocument.Method;
import io.github.parindex.io.json.RankingDocument.Scale;
import io.github.parindex.io.json.RankingDocument.Standing;
import io.github.parindex.io.json.RankingDocument.TieStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What another program needs of tie-breaks, grades and titles stands in fields, beside the words for people. */
final class RankingStructureTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final CriteriaSet SET = CriteriaSet.of(
            "S", Criterion.group("1", "Plan", Criterion.leaf("1.1", "Files on time", Rule.proportion("2"))));

    private static final Scoreboard BOARD = Scorer.score(Assessments.of(SET, unit("A", "An"), unit("B", "Bình")));

    private static Assessment unit(String code, String name) {
        return Assessment.of(SET, Unit.of(code, name).in("sở")).with("1.1", Observation.ratio(1, 2));
    }

    private static RankingDocument document(RankingMethod method) {
        Ranking ranking = method.rank(BOARD);
        RankingDocument document = RankingDocument.from(ranking);
        assertThat(RankingJson.read(Source.of("r", RankingJson.toText(ranking, VIETNAMESE)))
                        .orThrow()
                        .method()
                        .gradeScale())
                .as("is the same in any language")
                .isEqualTo(document.method().gradeScale());
        return document;
    }

    private static Scale scale(GradeScale scale) {
        return document(RankingMethod.withDefaults().with(scale)).method().gradeScale();
    }

    @Test
    void aTieBreakIsAListOfSteps() {
        RankingDocument document = document(RankingMethod.withDefaults()
                .with(TieBreak.higher("1.1")
                        .then(TieBreak.lower("1"))
                        .then(TieBreak.higher("last year", BOARD))
                        .then(TieBreak.higher("survey", Map.of("B", Points.of(2), "A", Points.of(1))))
                        .then(TieBreak.byName())));
        assertThat(document.method().tieBreakSteps())
                .containsExactly(
                        new TieStep("criterion", "1.1", "higher"),
                        new TieStep("criterion", "1", "lower"),
                        new TieStep("scoreboard", "last year", "higher"),
                        new TieStep("values", "survey", "higher"),
                        new TieStep("name", null, null));
        assertThat(document.blocks().get(0).standings())
                .extracting(Standing::code, Standing::separatedStep)
                .containsExactly(tuple("B", null), tuple("A", 4));
    }

    @Test
    void whatDoesNotExistIsLeftOut() {
        Method method = document(RankingMethod.withDefaults()).method();
        assertThat(method.tieBreakSteps()).isNull();
        assertThat(method.gradeScale()).isNull();
    }

    @Test
    void bandsHaveLowerBoundsAndBlocksTheirOwn() {
        assertThat(scale(GradeScale.bands(grade("Tốt", "80"), grade("Khá", "0")).withBlock("xã", grade("Đạt", "0"))))
                .isEqualTo(new Scale(
                        "bands",
                        List.of(of("Tốt", 80), of("Khá", 0)),
                        List.of(new BlockGrades("xã", List.of(of("Đạt", 0)))),
                        null));
    }

    @Test
    void percentilesHaveLowerBoundsToo() {
        assertThat(scale(GradeScale.percentiles(grade("Tốt", "75"), grade("Khá", "0"))))
                .isEqualTo(new Scale("percentiles", List.of(of("Tốt", 75), of("Khá", 0)), null, null));
    }

    @Test
    void forcedSharesSayWhereTiesGo() {
        assertThat(scale(GradeScale.forcedShares(share("Tốt", "20%"), share("Khá", "80%"))
                        .with(ForcedShares.AtCut.DOWN)))
                .isEqualTo(new Scale(
                        "forced-shares",
                        List.of(
                                new Grade("Tốt", null, new BigDecimal("0.2")),
                                new Grade("Khá", null, new BigDecimal("0.8"))),
                        null,
                        "down"));
    }

    private static Grade of(String name, int from) {
        return new Grade(name, BigDecimal.valueOf(from), null);
    }

    @Test
    void titlesStandBesideTheCodesInTheLanguageAskedFor() {
        assertThat(ScorecardJson.toLine(BOARD.card("A"), VIETNAMESE))
                .contains("{\"code\":\"1\",\"title\":\"Plan\",", "{\"code\":\"1.1\",\"title\":\"Files on time\",");
        assertThat(ScoreboardJson.toText(BOARD, VIETNAMESE))
                .contains("\"code\": \"1\",\n", "\"title\": \"Plan\",", "\"title\": \"Files on time\",");
        assertThat(ScoreboardJson.toText(BOARD)).doesNotContain("\"title\"");
    }
}
