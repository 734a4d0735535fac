package io.github.parindex.io.csv;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import io.github.parindex.io.Surveys;
import java.util.Locale;

/** Any bytes as responses in CSV; what is counted has results, which can be written. */
final class SurveyCsvFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/survey.dict")
    void responses(byte[] bytes) {
        Outcome.check(SurveyCsv.read(Source.of("a.csv", bytes), Surveys.TWO_FORMS), tally -> {
            SurveyResultsCsv.toText(tally.results(), Locale.ENGLISH);
            return tally;
        });
    }
}
