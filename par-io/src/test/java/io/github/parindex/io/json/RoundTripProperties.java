package io.github.parindex.io.json;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.ComparedValue;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.Json;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written as JSON is read back as it was, to the last digit. */
final class RoundTripProperties {

    @Provide
    Arbitrary<CriteriaSet> criteriaSets() {
        return Arbitraries.randomValue(Samples::criteriaSet);
    }

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.randomValue(Samples::assessments);
    }

    @Property(tries = 150)
    void aCriteriaSetIsReadBackAsItWasWritten(@ForAll("criteriaSets") CriteriaSet set) {
        String text = CriteriaSetJson.toText(set);
        CriteriaSet again = CriteriaSetJson.read(Source.of("set.json", text)).orThrow();
        assertThat(again).isEqualTo(set);
        assertThat(CriteriaSetJson.toText(again)).isEqualTo(text);
    }

    @Property(tries = 150)
    void assessmentsAreReadBackAsTheyWereWritten(@ForAll("campaigns") Assessments assessments) {
        String text = AssessmentsJson.toText(assessments);
        Assessments again = AssessmentsJson.read(Source.of("assessments.json", text), assessments.set())
                .orThrow();
        assertThat(again).isEqualTo(assessments);
        assertThat(AssessmentsJson.toText(again)).isEqualTo(text);
    }

    @Property(tries = 50)
    void anEntryOfASurveyIsReadBackAsItWasWritten(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int size) {
        SurveyFactor[] factors = new SurveyFactor[size];
        for (int i = 0; i < size; i++) {
            factors[i] = SurveyFactor.of(
                            "f" + i,
                            "",
                            SurveyItem.of("a" + i, "", AnswerScale.yesNo()),
                            SurveyItem.of("b" + i, "", AnswerScale.yesNo()))
                    .withWeight("0." + (1 + random.nextInt(999)));
        }
        SurveyForm form = SurveyForm.of("citizens", "", factors);
        SurveyTally tally = SurveyTally.of(Survey.of("S", "", form));
        for (int i = 0; i < 200; i++) {
            List<String> answers = Stream.generate(
                            () -> List.of("yes", "no", "").get(random.nextInt(3)))
                    .limit(2L * size)
                    .toList();
            tally.add(new SurveyResponse(form, "U", "", "", answers));
        }
        CriteriaSet set = CriteriaSet.of("S", survey("1", "Survey", leaf("1.1", "Satisfaction", proportion("10"))));
        // A document keeps no origin.
        Entry entry = Entry.of(tally.results()).with(new Origin.Typed());
        Assessments assessments = Assessments.of(
                set, List.of(Assessment.of(set, Unit.of("U", "Unit")).with("1.1", entry)));
        Source written = Source.of("assessments.json", AssessmentsJson.toText(assessments));
        assertThat(AssessmentsJson.read(written, set).orThrow()).isEqualTo(assessments);
    }

    @Property(tries = 100)
    void aScoreboardIsReadBackAsTheDocumentThatWasWritten(@ForAll("campaigns") Assessments assessments) {
        Scoreboard board = Scorer.score(assessments);
        Source source = Source.of("board.json", ScoreboardJson.toText(board));
        ScoreboardDocument again = ScoreboardJson.read(source).orThrow();
        assertThat(again).isEqualTo(ScoreboardDocument.from(board));
        assertThat(Json.write(again)).isEqualTo(ScoreboardJson.toText(board));
        assertThat(DocumentSchema.SCOREBOARD.check(source).problems()).isEmpty();
    }

    @Property(tries = 100)
    void aSummaryIsReadBackAsTheDocumentThatWasWritten(@ForAll("campaigns") Assessments assessments) {
        BoardSummary summary = BoardSummary.of(RankingMethod.withDefaults()
                .with(GradeScale.bands(GradeScale.grade("Tốt", "80"), GradeScale.grade("Khá", "10")))
                .rank(Scorer.score(assessments)));
        Source source = Source.of("summary.json", SummaryJson.toText(summary));
        SummaryDocument again = SummaryJson.read(source).orThrow();
        assertThat(again).isEqualTo(SummaryDocument.from(summary));
        assertThat(Json.write(again)).isEqualTo(SummaryJson.toText(summary));
        assertThat(DocumentSchema.SUMMARY.check(source).problems()).isEmpty();
    }

    @Property(tries = 100)
    void aRankingIsReadBackAsTheDocumentThatWasWritten(
            @ForAll("campaigns") Assessments assessments, @ForAll TiePolicy ties, @ForAll ComparedValue compared) {
        Ranking ranking = RankingMethod.withDefaults()
                .with(ties)
                .with(compared)
                .with(TieBreak.byName())
                .with(GradeScale.bands(GradeScale.grade("Tốt", "80"), GradeScale.grade("Khá", "0")))
                .rank(Scorer.score(assessments));
        Source source = Source.of("ranking.json", RankingJson.toText(ranking));
        RankingDocument again = RankingJson.read(source).orThrow();
        assertThat(again).isEqualTo(RankingDocument.from(ranking));
        assertThat(Json.write(again)).isEqualTo(RankingJson.toText(ranking));
        assertThat(DocumentSchema.RANKING.check(source).problems()).isEmpty();
    }
}
