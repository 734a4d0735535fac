package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a workbook, reading it gives a value or problems, and never an exception. */
final class XlsxFaultProperties {

    private static final List<String> PIECES = List.of(
            "",
            "<",
            ">",
            "/>",
            "\"",
            "<row>",
            "</row>",
            "<c/>",
            " r=\"ZZZZZZ1\"",
            " t=\"e\"",
            " t=\"s\"",
            "<v>1</v>",
            "<v>1E999</v>",
            "<f>A1</f>",
            "<v>",
            "&",
            "&#0;",
            "&#xD800;",
            "_x0000_",
            "_xD800_",
            "STT",
            "Tiêu chí",
            "Mã",
            "<!--",
            "<?",
            "]]>",
            "<!DOCTYPE a>",
            "\u0000",
            "ế",
            "s=\"1\"",
            "<is>",
            "<t>",
            "1.5",
            " ");

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }

    private static byte[] written(Assessments assessments, SheetShape shape) throws IOException {
        Path file = Files.createTempFile("fault", ".xlsx");
        try {
            AssessmentsXlsx.write(assessments, shape, file);
            return Files.readAllBytes(file);
        } catch (IllegalArgumentException noRoom) {
            AssessmentsXlsx.write(assessments, file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Replaces up to three stretches by something else. */
    private static String damaged(String text, Random random) {
        String damaged = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(damaged.length() + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(20));
            damaged = damaged.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + damaged.substring(to);
        }
        return damaged;
    }

    private static void check(Loaded<?> loaded) {
        assertThat(loaded.usable().isPresent() || !loaded.problems().isEmpty()).isTrue();
        assertThat(loaded.problems()).isSortedAccordingTo(Problem.BY_POSITION);
    }

    @Property(tries = 300)
    void aWorkbookWithADamagedPartIsReadOrRefused(@ForAll("randoms") Random random) throws IOException {
        Assessments assessments = Samples.assessments(random);
        SheetShape shape = random.nextBoolean() ? SheetShape.ROW_PER_UNIT : SheetShape.SHEET_PER_UNIT;
        Map<String, byte[]> parts = parts(written(assessments, shape));
        List<String> names = List.copyOf(parts.keySet());
        String sheet = names.get(names.size() - 1);
        String name = random.nextBoolean() ? sheet : names.get(random.nextInt(names.size()));
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        parts.put(name, damaged(text, random).getBytes(StandardCharsets.UTF_8));
        check(AssessmentsXlsx.read(Source.of("a.xlsx", BookBuilder.zipped(parts)), assessments.set()));
    }

    @Property(tries = 300)
    void aWorkbookWithDamagedBytesIsReadOrRefused(@ForAll("randoms") Random random) throws IOException {
        Assessments assessments = Samples.assessments(random);
        byte[] bytes = written(assessments, SheetShape.ROW_PER_UNIT);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        check(AssessmentsXlsx.read(Source.of("a.xlsx", bytes), assessments.set()));
    }
}
