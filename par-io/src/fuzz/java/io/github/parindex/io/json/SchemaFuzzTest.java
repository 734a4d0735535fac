package io.github.parindex.io.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;

/** Any bytes held against the schema of each document. */
final class SchemaFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void schemas(byte[] bytes) {
        for (DocumentSchema schema : DocumentSchema.values()) {
            Outcome.check(
                    schema.check(Source.of("a.json", bytes)),
                    text -> schema.check(Source.of("b.json", text)).orThrow());
        }
    }
}
