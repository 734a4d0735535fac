package io.github.parindex.io.xlsx;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Any bytes as a workbook of a criteria set; one that begins with {@code == } is the text of its parts, as in {@link
 * XlsxFuzzTest}. Any text as a way of scoring, in the sheet of a set that is sound without it.
 */
final class CriteriaSetXlsxFuzzTest {

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
        SheetOut sheet = new SheetOut("S");
        sheet.row(cells("STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"));
        sheet.row(cells("1", "Một", "2", plain(rule)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.write(List.of(sheet), bytes);
        return bytes.toByteArray();
    }

    /** Without what no sheet is written with. */
    private static String plain(String rule) {
        StringBuilder plain = new StringBuilder();
        rule.codePoints()
                .filter(each -> PlainText.faultIn(Character.toString(each)).isEmpty())
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static CellOut[] cells(String... texts) {
        return Stream.of(texts)
                .map(text -> CellOut.of(text, CellOut.Style.PLAIN))
                .toArray(CellOut[]::new);
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
        String rule = new String(bytes, 0, Math.min(bytes.length, 32_000), StandardCharsets.UTF_8);
        Outcome.check(
                CriteriaSetXlsx.read(Source.of("a.xlsx", bookWith(rule))), CriteriaSetXlsxFuzzTest::writtenAndRead);
    }
}
