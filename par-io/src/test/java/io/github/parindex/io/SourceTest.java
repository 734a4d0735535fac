package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources give text, or say why they cannot. */
final class SourceTest {

    private static final String TEXT = "{\"name\": \"Sở Nội vụ 😀\"}";

    private static Loaded<String> read(Source source) {
        return source.text(ReadLimits.withDefaults());
    }

    private static String problem(Source source) {
        assertThat(read(source).usable()).isEmpty();
        assertThat(read(source).problems()).hasSize(1);
        return read(source).problems().get(0).toString();
    }

    @Test
    void aFileAStreamBytesAndTextGiveTheSame(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), TEXT);
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(read(Source.of(file)).orThrow()).isEqualTo(TEXT);
        assertThat(read(Source.of("a", new ByteArrayInputStream(bytes))).orThrow())
                .isEqualTo(TEXT);
        assertThat(read(Source.of("a", bytes)).orThrow()).isEqualTo(TEXT);
        assertThat(read(Source.of("a", TEXT)).orThrow()).isEqualTo(TEXT);
        assertThat(Source.of(file)).hasToString(file.toString());
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() {
        byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(read(Source.of("a", bytes)).orThrow()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void wideEncodingsAreNamed(String encoding) {
        byte[] bytes = TEXT.getBytes(Charset.forName(encoding));
        assertThat(problem(Source.of("a.json", bytes)))
                .isEqualTo(
                        "a.json:1:1: The file is UTF-16, not UTF-8. Maybe save the file again as UTF-8 (in Excel: CSV UTF-8).");
    }

    @Test
    void aByteThatIsNotUtf8IsFoundByLineAndColumn() {
        byte[] bytes = "unit,name\nA,Tr\u00e9s\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(Source.of("a.csv", bytes)))
                .isEqualTo(
                        "a.csv:2:5: The byte 0xE9 is not UTF-8. Maybe save the file again as UTF-8 (in Excel: CSV UTF-8).");
    }

    @Test
    void aCharacterThatIsCutOffIsNotUtf8() {
        assertThat(problem(Source.of("a", new byte[] {'a', (byte) 0xc3})))
                .startsWith("a:1:2: The byte 0xC3 is not UTF-8.");
    }

    @Test
    void aMissingFileIsAProblem(@TempDir Path folder) {
        Path file = folder.resolve("no.json");
        assertThat(problem(Source.of(file))).isEqualTo(file + ": There is no such file.");
        assertThat(read(Source.of(file)).problems().get(0).in(Locale.forLanguageTag("vi")))
                .isEqualTo("Không có tệp này.");
    }

    @Test
    void aFolderIsAProblem(@TempDir Path folder) {
        assertThat(problem(Source.of(folder))).isEqualTo(folder + ": This is a folder, not a file.");
    }

    @Test
    void aStreamThatFailsIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk full of sand");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        assertThat(problem(Source.of("a", broken))).isEqualTo("a: The file cannot be read.");
    }

    @Test
    void aFailureWithoutAReasonIsASentenceToo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException();
            }
        };
        assertThat(problem(Source.of("a", broken))).isEqualTo("a: The file cannot be read.");
    }

    @Test
    void whatIsHeldInMemoryHasALimitOfItsOwn() {
        ReadLimits limits = ReadLimits.withDefaults().withHeld(4);
        byte[] bytes = "12345".getBytes(StandardCharsets.UTF_8);
        assertThat(Source.of("a", bytes).text(limits).problems())
                .hasToString("[a: The file has more than 4 bytes. Maybe divide it into several files.]");
        assertThat(Source.of("a", "12345").text(limits).orThrow()).isEqualTo("12345");
        assertThat(Source.of("a", bytes).text(limits.withHeld(5)).orThrow()).isEqualTo("12345");
        assertThat(limits.whole().bytes()).isEqualTo(4);
        assertThat(limits.withBytes(3).whole().bytes()).isEqualTo(3);
    }

    @Test
    void theSignOfReplacementIsAllowedWhereItStandsInTheFile() {
        byte[] sign = "\ufeffa\ufffdb".getBytes(StandardCharsets.UTF_8);
        assertThat(Source.of("a", sign).text(ReadLimits.withDefaults()).orThrow())
                .isEqualTo("a\ufffdb");
    }

    @Test
    void whatIsLargerThanTheLimitIsNotRead() {
        ReadLimits limits = ReadLimits.withDefaults().withBytes(10);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                Arrays.fill(bytes, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThat(Source.of("a", endless).text(limits).problems())
                .hasToString("[a: The file has more than 10 bytes.]");
        assertThat(Source.of("a", TEXT).text(limits).problems()).hasToString("[a: The file has more than 10 bytes.]");
        assertThat(Source.of("a", "0123456789").text(limits).orThrow()).hasSize(10);
    }

    @Test
    void aReaderThatIsKilledLeavesNoCopyOfAnUpload(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(FreshMachine.run(HaltedReading.class, folder).out()).containsExactly("U0");
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
    }
}
