package io.github.parindex.io.csv;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;

/** Any bytes as assessments in CSV. */
final class CsvFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/csv.dict")
    void assessments(byte[] bytes) {
        Source source = Source.of("a.csv", bytes);
        Loaded<Assessments> loaded = AssessmentsCsv.read(source, Outcome.SET);
        Outcome.check(
                loaded,
                value -> AssessmentsCsv.read(Source.of("b.csv", AssessmentsCsv.toText(value)), Outcome.SET)
                        .orThrow());
        Outcome.check(AssessmentsCsv.stream(source, Outcome.SET), loaded);
    }
}
