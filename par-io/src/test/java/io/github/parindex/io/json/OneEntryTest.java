package io.github.parindex.io.json;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.Cells;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A portal keeps one observation, one entry, one unit at a time, and checks one field while somebody types. */
final class OneEntryTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Rule RULE = proportion("3");
    private static final CriteriaSet SET = CriteriaSet.of(
            "S", leaf("1", "Đúng hạn", RULE), leaf("2", "Kế hoạch", options(option("có", "1"), option("không", "0"))));
    private static final Unit UNIT = Unit.of("SNV", "Sở Nội vụ");
    private static final Entry ENTRY = new Entry(Round.VERIFIED_1, ratio(47, 52), List.of("KH-01"), "đã đối chiếu");

    private static Source source(String text) {
        return Source.of("body", text);
    }

    @Test
    void anObservationIsOneLine() {
        String line = ObservationJson.toLine(ratio(47, 52));
        assertThat(line).isEqualTo("{\"ratio\":{\"numerator\":47,\"denominator\":52}}");
        assertThat(ObservationJson.read(source(line), RULE).orThrow()).isEqualTo(ratio(47, 52));
        assertThat(ObservationJson.from(ObservationJson.document(ratio(47, 52)), RULE)
                        .orThrow())
                .isEqualTo(ratio(47, 52));
    }

    @RepeatedTest(20)
    void everyObservationEntryAndUnitIsReadBack(RepetitionInfo repetition) {
        Assessments assessments = Samples.assessments(new Random(repetition.getCurrentRepetition()));
        CriteriaSet set = assessments.set();
        for (Assessment each : assessments.all()) {
            assertThat(AssessmentJson.read(source(AssessmentJson.toLine(each)), set)
                            .orThrow())
                    .isEqualTo(each);
            assertThat(AssessmentJson.from(AssessmentsDocument.Unit.from(each), set)
                            .orThrow())
                    .isEqualTo(each);
            for (Leaf leaf : set.leaves()) {
                for (Entry entry : each.entries(leaf.code())) {
                    assertReadBack(each, leaf, entry);
                }
            }
        }
    }

    private static void assertReadBack(Assessment unit, Leaf leaf, Entry entry) {
        Source line = source(AssessmentJson.toLine(leaf.code(), entry));
        assertThat(AssessmentJson.entry(line, unit.set(), unit.unit()).orThrow())
                .isEqualTo(entry);
        assertThat(AssessmentJson.add(line, unit.without(leaf.code(), entry.round()))
                        .orThrow())
                .isEqualTo(unit);
        assertThat(ObservationJson.read(source(ObservationJson.toLine(entry.observation())), leaf.rule())
                        .orThrow())
                .isEqualTo(entry.observation());
    }

    @Test
    void anEntryIsPutInPlaceOfThatOfItsRound() {
        Assessment before = Assessment.of(SET, UNIT).with("1", Entry.of(Round.VERIFIED_1, ratio(40, 52)));
        assertThat(AssessmentJson.add(source(AssessmentJson.toLine("1", ENTRY)), before)
                        .orThrow()
                        .entries("1"))
                .containsExactly(ENTRY);
    }

    @Test
    void aFaultyEntryIsRefusedAtItsField() {
        Loaded<Assessment> refused = AssessmentJson.add(
                source("{\"criterion\": \"1\", \"round\": \"final\",\n \"observation\": {\"ratio\": {\"numerator\": 1,"
                        + " \"denominator\": -2}}}"),
                Assessment.of(SET, UNIT));
        assertThat(refused.usable()).isEmpty();
        assertThat(refused.problems()).extracting(Problem::place).containsExactly("/observation/ratio/denominator");
        assertThat(refused.problems()).extracting(Problem::line).containsExactly(2);
        Loaded<Entry> otherKind = AssessmentJson.entry(
                source("{\"criterion\": \"2\", \"round\": \"final\", \"observation\": {\"quantity\": 3}}"), SET, UNIT);
        assertThat(otherKind.usable()).isEmpty();
        assertThat(otherKind.problems()).extracting(Problem::place).containsExactly("/observation");
    }

    @Test
    void aFaultyObservationIsRefusedAtItsField() {
        Loaded<Observation> refused =
                ObservationJson.read(source("{\"ratio\": {\"numerator\": 1, \"denominator\": -2}}"), RULE);
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("/ratio/denominator");
            assertThat(problem.column()).isPositive();
        });
        assertThat(ObservationJson.read(source("{\"chosen\": \"có\"}"), RULE).usable())
                .isEmpty();
    }

    @Test
    void aFieldIsCheckedWhileSomebodyTypes() {
        assertThat(Cells.read("1", "47/52", RULE, DecimalMark.EITHER).orThrow()).isEqualTo(ratio(47, 52));
        Loaded<Observation> refused = Cells.read("1", "47 of 52", RULE, DecimalMark.EITHER);
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.value()).isEqualTo("47 of 52");
            assertThat(problem.code()).isEqualTo("number.notNumber");
            assertThat(problem.toText(VIETNAMESE)).startsWith("1: ").doesNotContain("ratio");
        });
        Loaded<Observation> unknown =
                Cells.read("2", "có thể", SET.leaves().get(1).rule(), DecimalMark.EITHER);
        assertThat(unknown.usable()).isEmpty();
    }

    @Test
    void aCardIsWhatStandsForItOnTheBoard() {
        Scorecard card = Scorer.score(Assessment.of(SET, UNIT).with("1", ratio(47, 52)));
        String text = ScorecardJson.toText(card, VIETNAMESE);
        ScoreboardDocument.Unit document = ScorecardJson.read(source(text)).orThrow();
        assertThat(document).isEqualTo(ScoreboardDocument.Unit.from(card, VIETNAMESE));
        assertThat(document.scores().get(0).reason()).isEqualTo("Kết quả 47/52 (≈ 90,38%) được 3 × 47/52.");
        String line = ScorecardJson.toLine(card, VIETNAMESE);
        assertThat(line).doesNotContain("\n");
        assertThat(ScorecardJson.read(source(line)).orThrow()).isEqualTo(document);
    }

    @Test
    void documentsAreMadeOfValuesAndBack() {
        Assessments assessments = Assessments.of(SET, Assessment.of(SET, UNIT).with("1", ENTRY));
        assertThat(CriteriaSetJson.from(CriteriaSetDocument.from(SET)).orThrow())
                .isEqualTo(SET);
        assertThat(AssessmentsJson.from(AssessmentsDocument.from(assessments), SET)
                        .orThrow())
                .isEqualTo(assessments);
        assertThat(AssessmentJson.entry(AssessmentsDocument.Entry.from("1", ENTRY), SET, UNIT)
                        .orThrow())
                .isEqualTo(ENTRY);
    }

    @Test
    void halfAPairOfCharactersIsRefusedInAStreamToo() {
        Assessment broken = Assessment.of(SET, UNIT)
                .with("1", Entry.of(Round.FINAL, ratio(1, 2)).withNote("a\ud800"));
        assertThatThrownBy(() -> AssessmentsJson.write(Assessments.of(SET, broken), new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+D800");
    }
}
