package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes as a workbook of assessments. Bytes of an archive that were changed are refused as they no longer fit their
 * checksum, so that little behind it is reached; an input that begins with {@code == } is the text of the parts instead, each
 * under a line with its name: {@code == xl/workbook.xml}.
 */
final class XlsxFuzzTest {

    private static final String PART = "== ";

    static byte[] archive(byte[] bytes) throws IOException {
        // Every byte becomes one character and the same byte again.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith(PART) ? zipped(text.split("(?m)^" + PART)) : bytes;
    }

    private static byte[] zipped(String[] parts) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String part : parts) {
                int end = part.indexOf('\n');
                if (end >= 0 && names.add(part.substring(0, end))) {
                    zip.putNextEntry(new ZipEntry(part.substring(0, end)));
                    zip.write(part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
                    zip.closeEntry();
                }
            }
        }
        return archive.toByteArray();
    }

    private static Assessments writtenAndRead(Assessments assessments) {
        try {
            Path file = Files.createTempFile("fuzz", ".xlsx");
            try {
                AssessmentsXlsx.write(assessments, file);
                return AssessmentsXlsx.read(file, Outcome.SET).orThrow();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new AssertionError("a temporary file can be written", failed);
        }
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/xlsx.dict")
    void assessments(byte[] bytes) throws IOException {
        Source source = Source.of("a.xlsx", archive(bytes));
        Loaded<Assessments> loaded = AssessmentsXlsx.read(source, Outcome.SET);
        Outcome.check(loaded, value -> value);
        loaded.usable().ifPresent(XlsxFuzzTest::check);
        Outcome.check(AssessmentsXlsx.stream(source, Outcome.SET), loaded);
    }

    /** What a formula computed is written with a note that says so, and then reads back as it was. */
    private static void check(Assessments read) {
        Assessments written = writtenAndRead(read);
        assertThat(observations(written)).isEqualTo(observations(read));
        assertThat(writtenAndRead(written)).isEqualTo(written);
    }

    private static List<Object> observations(Assessments assessments) {
        List<Object> all = new ArrayList<>();
        for (Assessment each : assessments.all()) {
            all.add(each.unit());
            for (Leaf leaf : each.set().leaves()) {
                each.entries(leaf.code()).forEach(entry -> {
                    all.add(entry.round());
                    all.add(entry.observation());
                    all.add(entry.evidence());
                });
            }
        }
        return all;
    }
}
