package io.github.parindex.io.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.Json;

/** Any bytes as one assessment, entry, observation or card, which portals keep as lines. */
final class LineFuzzTest {

    private static final Unit UNIT = Unit.of("A", "A").in("Sở");

    private static Source source(byte[] bytes) {
        return Source.of("a.json", bytes);
    }

    private static Source source(String text) {
        return Source.of("a.json", text);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void lines(byte[] bytes) {
        Outcome.check(
                AssessmentJson.read(source(bytes), Outcome.SET),
                one -> AssessmentJson.read(source(AssessmentJson.toLine(one)), Outcome.SET)
                        .orThrow());
        Outcome.check(AssessmentJson.entry(source(bytes), Outcome.SET, UNIT), entry -> entry);
        Outcome.check(AssessmentJson.add(source(bytes), Assessment.of(Outcome.SET, UNIT)), one -> AssessmentJson.read(
                        source(AssessmentJson.toLine(one)), Outcome.SET)
                .orThrow());
        for (Leaf leaf : Outcome.SET.leaves()) {
            Outcome.check(
                    ObservationJson.read(source(bytes), leaf.rule()),
                    observation -> ObservationJson.read(
                                    source(ObservationJson.toLine(observation)), leaf.rule())
                            .orThrow());
        }
        Outcome.check(
                ScorecardJson.read(source(bytes)),
                card -> ScorecardJson.read(source(Json.write(card))).orThrow());
    }
}
