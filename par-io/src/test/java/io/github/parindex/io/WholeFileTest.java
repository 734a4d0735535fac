package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is written whole or not at all, whatever happens in between. */
class WholeFileTest {

    private static final Pattern OPENS = Pattern.compile(
            "Files\\.(?:write|writeString|newBufferedWriter|newOutputStream|copy)\\(|FileOutputStream|FileWriter");
    private static final String OLD = "what was there";

    @TempDir
    Path folder;

    // A disk that is full after some bytes.
    private static final class FullDisk extends FilterOutputStream {

        private int left;

        FullDisk(OutputStream out, int room) {
            super(out);
            left = room;
        }

        @Override
        public void write(int one) throws IOException {
            if (--left < 0) {
                throw new IOException("No space left on device");
            }
            super.write(one);
        }
    }

    /** No writer of this module opens a file by itself, so that none can leave half of one. */
    @Test
    void nothingElseWritesFiles() throws IOException {
        List<Path> writers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                if (OPENS.matcher(Files.readString(file)).find()) {
                    writers.add(file.getFileName());
                }
            }
        }
        assertThat(writers).containsExactly(Path.of("WholeFile.java"));
        assertThat(OPENS.matcher("Files.writeString(path, text)").find()).isTrue();
    }

    private static void writeLines(OutputStream out) throws IOException {
        out.write("a line of a report\n".repeat(2_000).getBytes(StandardCharsets.UTF_8));
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("report.html"), OLD);
    }

    private void assertNothingElseIsThere(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_191, 20_000, 37_999})
    void onAFullDiskTheOldFileStays(int room) throws IOException {
        Path file = old();
        assertThatThrownBy(() -> WholeFile.write(file, WholeFileTest::writeLines, out -> new FullDisk(out, room)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(file + ": No space left on device");
        assertThat(file).hasContent(OLD);
        assertNothingElseIsThere(file);
    }

    @Test
    void onADiskThatHasJustRoomTheNewFileIsThere() throws IOException {
        Path file = old();
        WholeFile.write(file, WholeFileTest::writeLines, out -> new FullDisk(out, 38_000));
        assertThat(file).hasSize(38_000);
        assertNothingElseIsThere(file);
    }

    @Test
    void aWriterThatGivesUpLeavesTheOldFile() throws IOException {
        Path file = old();
        assertThatThrownBy(() -> WholeFile.writeText(file, out -> {
                    out.write("half");
                    throw new IllegalArgumentException("no more");
                }))
                .hasMessage("no more");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    throw new AssertionError("an error too");
                }))
                .hasMessage("an error too");
        assertThat(file).hasContent(OLD);
        assertNothingElseIsThere(file);
    }

    @Test
    void halfASurrogatePairIsNotReplacedInSilence() throws IOException {
        Path file = old();
        assertThatThrownBy(() -> WholeFile.writeText(file, out -> out.write("\ud800x")))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent(OLD);
    }

    @Test
    void aReaderBesideAWriterMeetsOneFileOrTheOther() throws Exception {
        Path file = folder.resolve("ranking.csv");
        byte[] first = "1".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        byte[] second = "2".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(first));
        Thread writer = new Thread(() -> {
            for (int i = 0; i < 100; i++) {
                byte[] content = i % 2 == 0 ? second : first;
                WholeFile.write(file, out -> out.write(content));
            }
        });
        writer.start();
        do {
            assertThat(Files.readAllBytes(file)).isIn(first, second);
        } while (writer.isAlive());
        writer.join();
        assertNothingElseIsThere(file);
    }

    @Test
    void aWriterThatIsKilledLeavesAWholeFile() throws IOException, InterruptedException {
        Path file = folder.resolve("report.html");
        for (int delay = 0; delay < 100; delay += 25) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            BoundedMemoryTest.classPath(),
                            EndlessWriter.class.getName(),
                            file.toString())
                    .redirectError(folder.resolve("log.txt").toFile())
                    .start();
            assertThat(writer.inputReader().readLine()).isEqualTo("written");
            Thread.sleep(delay);
            writer.destroyForcibly().waitFor();
            assertThat(Files.size(file))
                    .isEqualTo((long) EndlessWriter.LINES * EndlessWriter.LINE.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void aFileThatIsLinkedToIsWrittenAndTheLinkStays() throws IOException {
        Path file = old();
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), file.getFileName());
        WholeFile.writeText(link, out -> out.write("new"));
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
    }

    @Test
    void permissionsStayAndAreUsualForANewFile() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        WholeFile.writeText(file, out -> out.write("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        Path fresh = folder.resolve("fresh");
        WholeFile.writeText(fresh, out -> out.write("new"));
        assertThat(Files.getPosixFilePermissions(fresh))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual"))));
    }

    @Test
    void whatCannotBeWrittenIsNamedAsItWasGiven() {
        assertThatThrownBy(() -> WholeFile.writeText(folder.resolve("no").resolve("a.csv"), out -> out.write("a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(folder.resolve("no").resolve("a.csv") + ": no such folder");
        assertThatThrownBy(() -> WholeFile.writeText(folder, out -> out.write("a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(folder + ": ");
    }

    @Test
    void aFullDeviceIsWrittenToDirectlyAndItsRefusalIsPassedOn() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        assertThatThrownBy(() -> WholeFile.writeText(full, out -> out.write("a")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("/dev/full: ");
        assertThat(full).exists();
    }
}
