package io.github.parindex.core;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Restated;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.Action;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.scoring.BlockPeers;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.survey.SurveyTally;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What there is one of is told in the singular. */
final class SingularTest {

    private static final CriteriaSet SET = CriteriaSet.of("S", leaf("1", "Report", statedUpTo("4")));
    private static final Assessment GIVEN =
            Assessment.of(SET, Unit.of("A", "Unit A"), Map.of("1", Observation.stated("3")));
    private static final Assessments ALL = Assessments.of(SET, GIVEN);
    private static final Scoreboard BOARD = Scorer.score(ALL);
    private static final Ranking RANKING = Ranking.of(BOARD);

    @Test
    void oneLeaf() {
        assertThat(SET).hasToString("S (1 leaf criterion, max 4)");
        assertThat(group("2", "Section", leaf("2.1", "Report", statedUpTo("4"))))
                .hasToString("2 Section (1 criterion, max 4)");
        assertThat(CriteriaMapping.sameCodes(SET, SET)).hasToString("S → S: 1 leaf criterion");
        assertThat(GIVEN).hasToString("A Unit A: 1 of 1 criterion observed");
        assertThat(ScoreDiff.between(Scorer.score(GIVEN), Scorer.score(GIVEN.with("1", Observation.stated("2")))))
                .hasToString("A → A   3 → 2, 1 criterion moved (POINTS)");
    }

    @Test
    void oneUnit() {
        assertThat(Roster.of(List.of(GIVEN.unit()))).hasToString("1 unit");
        assertThat(ALL).hasToString("1 unit assessed under " + SET);
        assertThat(BOARD).hasToString("1 unit scored under " + SET);
        assertThat(BOARD.losses().get(0)).hasToString("1 Report   −1 in 1 of 1 unit");
        assertThat(BlockPeers.of(Stream.of(GIVEN))).hasToString("peers among 1 ranked unit");
        assertThat(RANKING).asString().startsWith("1 unit in 1 block, by the ");
        assertThat(BoardSummary.of(RANKING).blocks().get(0)).asString().startsWith("block: 1 of 1 unit ranked");
    }

    @Test
    void oneGap() {
        CriteriaSet other =
                CriteriaSet.of("T", leaf("1", "Report", statedUpTo("4")), leaf("2", "Plan", statedUpTo("4")));
        assertThat(Restated.of(ALL, CriteriaMapping.sameCodes(SET, other)))
                .asString()
                .endsWith(", 1 gap");
    }

    @Test
    void onePointAndOneGrade() {
        assertThat(Target.score("1")).hasToString("1 point");
        assertThat(Target.score("0.5")).hasToString("0.5 points");
        BoardPlanner planner = BoardPlanner.of(ALL)
                .with(RankingMethod.withDefaults().with(GradeScale.bands(GradeScale.grade("Tốt", "100"))));
        assertThat(planner.effect(Action.of("circular").on("1", Effort.each(1).inStepsOf("1"))))
                .hasToString("circular   +1 in 1 of 1 unit, 1 changes grade");
    }

    @Test
    void oneForm() {
        SurveyForm form =
                SurveyForm.of("F", "", SurveyFactor.of("1", "", SurveyItem.of("1", "", AnswerScale.levels(2, 2))));
        assertThat(form).hasToString("F: 1 factor, 1 item");
        SurveyTally tally = SurveyTally.of(Survey.of("V", "", form));
        tally.add(SurveyResponse.of(form, "A").with("1", "2"));
        SurveyResults results = tally.results();
        assertThat(results).asString().startsWith("V: 1 valid form, ");
        assertThat(Entry.of(results)).asString().endsWith(", 1 respondent");
    }
}
