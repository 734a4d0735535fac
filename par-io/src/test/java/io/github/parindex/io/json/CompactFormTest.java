package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is written in one line is read back as what is written on many. */
final class CompactFormTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Source line(String line) {
        assertThat(line).doesNotContain("\n");
        return Source.of("line", line);
    }

    @RepeatedTest(10)
    void documentsOfOneLineAreReadBack(RepetitionInfo repetition) {
        Assessments assessments = Samples.assessments(new Random(repetition.getCurrentRepetition()));
        CriteriaSet set = assessments.set();
        Scoreboard board = Scorer.score(assessments);
        Ranking ranking = Ranking.of(board);
        assertThat(CriteriaSetJson.read(line(CriteriaSetJson.toLine(set))).orThrow())
                .isEqualTo(set);
        assertThat(AssessmentsJson.read(line(AssessmentsJson.toLine(assessments)), set)
                        .orThrow())
                .isEqualTo(assessments);
        assertThat(ScoreboardJson.read(line(ScoreboardJson.toLine(board, VIETNAMESE)))
                        .orThrow())
                .isEqualTo(ScoreboardDocument.from(board, VIETNAMESE));
        assertThat(RankingJson.read(line(RankingJson.toLine(ranking, VIETNAMESE)))
                        .orThrow())
                .isEqualTo(RankingJson.read(Source.of("text", RankingJson.toText(ranking, VIETNAMESE)))
                        .orThrow());
    }
}
