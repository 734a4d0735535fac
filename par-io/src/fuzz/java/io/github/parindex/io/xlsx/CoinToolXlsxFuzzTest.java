package io.github.parindex.io.xlsx;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.io.IOException;

/** Any bytes as a workbook of the COIN Tool; one that begins with {@code == } is the text of its parts, as in {@link XlsxFuzzTest}. */
final class CoinToolXlsxFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/xlsx.dict")
    @DictionaryFile(resourcePath = "/fuzz/coin.dict")
    void workbooks(byte[] bytes) throws IOException {
        Outcome.check(
                CoinToolXlsx.read(Source.of("a.xlsx", XlsxFuzzTest.archive(bytes)), ReadLimits.withDefaults()),
                matrix -> matrix);
    }
}
