package io.github.parindex.io.csv;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;

/** Any bytes as what became of units and criteria from one year to another. */
final class YearsFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/years.dict")
    void successions(byte[] bytes) {
        Outcome.check(SuccessionCsv.read(Source.of("a.csv", bytes)), succession -> succession);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/years.dict")
    void mappings(byte[] bytes) {
        Outcome.check(CriteriaMappingCsv.read(Source.of("a.csv", bytes), Outcome.SET, Outcome.SET), mapping -> mapping);
    }
}
