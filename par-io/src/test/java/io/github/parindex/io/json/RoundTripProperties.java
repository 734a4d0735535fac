package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
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
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
