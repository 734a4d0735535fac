package io.github.parindex.io.xlsx;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.Surveys;
import java.io.IOException;

/** Any bytes as a workbook of responses; one that begins with {@code == } is the text of its parts, as in {@link XlsxFuzzTest}. */
final class SurveyXlsxFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/xlsx.dict")
    @DictionaryFile(resourcePath = "/fuzz/survey.dict")
    void responses(byte[] bytes) throws IOException {
        Outcome.check(
                SurveyXlsx.read(
                        Source.of("a.xlsx", XlsxFuzzTest.archive(bytes)),
                        Surveys.TWO_FORMS,
                        ReadLimits.withDefaults()),
                tally -> tally);
    }
}
