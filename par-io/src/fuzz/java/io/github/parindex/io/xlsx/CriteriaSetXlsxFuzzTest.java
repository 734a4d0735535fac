package io.github.parindex.io.xlsx;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Any bytes as a workbook of a criteria set; one that begins with {@code == } is the text of its parts, as in {@link
 * XlsxFuzzTest}. Any text as a way of scoring, in the sheet of a set that is sound without it.
 */
final class CriteriaSetXlsxFuzzTest {

    private static final String HEADINGS = BookBuilder.row(1, "STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm");

    private static CriteriaSet writtenAndRead(CriteriaSet set) {
        try {
            Path file = Files.createTempFile("fuzz", ".xlsx");
            try {
                CriteriaSetXlsx.write(set, file);
                return CriteriaSetXlsx.read(file).orThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new AssertionError("a temporary file can be written", failed);
        }
    }

    private static byte[] bookWith(String rule) {
        String escaped = rule.replaceAll("[^\\t\\n\\r\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return new BookBuilder()
                .sheet("S", HEADINGS + BookBuilder.row(2, "1", "Một", "2", escaped))
                .bytes();
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/xlsx.dict")
    void workbooks(byte[] bytes) throws IOException {
        Outcome.check(
                CriteriaSetXlsx.read(Source.of("a.xlsx", XlsxFuzzTest.archive(bytes))),
                CriteriaSetXlsxFuzzTest::writtenAndRead);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/rules.dict")
    void rules(byte[] bytes) {
        String rule = new String(bytes, StandardCharsets.UTF_8);
        Outcome.check(
                CriteriaSetXlsx.read(Source.of("a.xlsx", bookWith(rule))), CriteriaSetXlsxFuzzTest::writtenAndRead);
    }
}
