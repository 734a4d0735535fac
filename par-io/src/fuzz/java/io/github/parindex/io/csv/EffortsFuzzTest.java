package io.github.parindex.io.csv;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import io.github.parindex.io.action.EffortsJson;

/** Any bytes as what changes cost, in CSV and in JSON. Nothing writes these. */
final class EffortsFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/efforts.dict")
    void tables(byte[] bytes) {
        Outcome.check(EffortsCsv.read(Source.of("a.csv", bytes), Outcome.SET), efforts -> efforts);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/efforts.dict")
    void documents(byte[] bytes) {
        Outcome.check(EffortsJson.read(Source.of("a.json", bytes), Outcome.SET), efforts -> efforts);
    }
}
