package io.github.parindex.io;

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
import static org.assertj.core.api.Assertions.tuple;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Incomplete;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.json.RankingDocument;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardDocument;
import io.github.parindex.io.json.ScoreboardJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scoreboard and a ranking of a small board, character by character. */
final class ResultsGolden {

    private static final CriteriaSet SET = CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json"))
            .orThrow()
            .with(Policy.withDefaults().with(Policy.WhenNotApplicable.RESCALE_BLOCK));

    private static Assessment assessment(String code, String name, String chosen) {
        return Assessment.of(SET, Unit.of(code, name).in("sở"))
                .with("1", chosen(chosen))
                .with("2.1", ratio(1204, 1250))
                .with("2.2", counts("late", 3))
                .with("2.3", checked("issued"))
                .with("2.4", part("part one", ratio(1, 3)).and("part two", checked("a")))
                .with("2.5", stated("3.6").on(ratio(47, 52)))
                .with("3.1", quantity("87.5%"))
                .with("5", quantity(12));
    }

    private static Scoreboard board() {
        Assessment first = assessment("A", "=Sở Nội vụ", "yes");
        Assessment second =
                assessment("B", "Sở Tài chính", "no").with("2.1", ratio(0, 0)).with("2.2", missing("late"));
        Assessment guest = assessment("C", "Thanh tra", "yes").with("2.3", notApplicable("none"));
        Unit unranked = guest.unit().with(Participation.SCORED_ONLY);
        Assessment third = Assessment.of(SET, unranked).with("1", chosen("yes")).with("2.3", notApplicable("none"));
        return Scorer.score(Assessments.of(SET, first, assessment("D", "Sở Y tế", "yes"), second, third));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(BrokenDocuments.resource("golden").resolve(name));
    }

    @Test
    void aScoreboardIsWrittenWithEveryWorking(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("board.json");
        ScoreboardJson.write(board(), file);
        assertThat(Files.readString(file)).isEqualTo(golden("scoreboard.json"));
        assertThat(ScoreboardJson.read(file).orThrow()).isEqualTo(ScoreboardDocument.from(board()));
    }

    private static Ranking ranking() {
        return RankingMethod.withDefaults()
                .with(Incomplete.TOGETHER)
                .with(TieBreak.higher("2.1").then(TieBreak.byName()))
                .with(GradeScale.bands(GradeScale.grade("Tốt", "80"), GradeScale.grade("Khá", "0")))
                .rank(board());
    }

    @Test
    void aRankingIsWrittenBlockByBlock(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ranking.csv");
        RankingCsv.write(ranking(), file);
        assertThat(Files.readString(file)).isEqualTo(golden("ranking.csv"));
    }

    @Test
    void aRankingIsWrittenWithItsMethod(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ranking.json");
        RankingJson.write(ranking(), file);
        assertThat(Files.readString(file)).isEqualTo(golden("ranking.json"));
        assertThat(RankingJson.read(file).orThrow()).isEqualTo(RankingDocument.from(ranking()));
    }

    @Test
    void aResultThatWasChangedByHandIsRefusedWhereItIsAtFault() throws IOException {
        String changed = golden("ranking.json").replace("\"total\": 19.758", "\"totl\": true");
        assertThat(RankingJson.read(Source.of("r", changed)).usable()).isEmpty();
        assertThat(RankingJson.read(Source.of("r", changed)).problems())
                .isEqualTo(DocumentSchema.RANKING.check(Source.of("r", changed)).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "r:41:11 /blocks/0/standings/0/totl: There is no field (totl). Maybe (total).",
                        "r:55:11 /blocks/0/standings/1/totl: There is no field (totl). Maybe (total).");
        String board = golden("scoreboard.json").replace("\"provisional\": false", "\"provisional\": \"no\"");
        assertThat(ScoreboardJson.read(Source.of("b", board)).problems())
                .isEqualTo(
                        DocumentSchema.SCOREBOARD.check(Source.of("b", board)).problems())
                .extracting(problem -> problem.in(Locale.forLanguageTag("vi")), problem -> problem.in(Locale.ENGLISH))
                .containsOnly(tuple(
                        "Ở đây cần true hoặc false, không phải \"no\".", "Here true or false is needed, not \"no\"."));
    }
}
