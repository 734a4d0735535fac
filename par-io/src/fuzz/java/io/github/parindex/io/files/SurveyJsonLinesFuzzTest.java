package io.github.parindex.io.files;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import io.github.parindex.io.Surveys;

/** Any bytes as responses, one JSON object a line. */
final class SurveyJsonLinesFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    @DictionaryFile(resourcePath = "/fuzz/survey.dict")
    void responses(byte[] bytes) {
        Outcome.check(SurveyJsonLines.read(Source.of("a.jsonl", bytes), Surveys.TWO_FORMS), tally -> {
            tally.results();
            return tally;
        });
    }
}
