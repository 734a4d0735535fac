package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.Par;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example folder, and every command that its text gives, called in it by a process of its own. */
final class StartCommandTest {

    @TempDir
    private Path folder;

    private record Called(int status, String printed) {}

    private static Called start(String language, Path example) {
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        int status = ParCommand.execute(
                List.of("--lang", language, "start", example.toString()), to, to, ProgressBars.none());
        return new Called(status, out.toString());
    }

    /** Calls a line of the text in the folder, split as Windows splits it. */
    private static Called call(String line, Path in) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Par.class.getName()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().put("PAR_ARGUMENTS", line.substring("par ".length()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Called(process.exitValue(), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "vi, HUONG-DAN.txt, bao-cao.html, ket-qua.xlsx, Sở Hoa Sen, bieu-mau.xlsx",
        "en, START.txt, report.html, results.xlsx, Lotus Department, form.xlsx"
    })
    void everyCommandOfTheTextWorksInTheFolder(
            String language, String text, String report, String results, String leader, String form) throws Exception {
        Path example = folder.resolve("Sở Nội vụ").resolve("vi-du");
        Called started = start(language, example);
        assertThat(started.status()).isZero();
        assertThat(started.printed().lines()).hasSize(10).last().asString().contains(text);
        List<String> lines = Files.readString(example.resolve(text))
                .lines()
                .filter(line -> line.startsWith("par "))
                .toList();
        assertThat(lines).hasSize(9).allMatch(line -> line.startsWith("par --lang " + language + " "));
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            Called called = call(line, example);
            assertThat(called.status()).as(line + "\n" + called.printed()).isZero();
            assertThat(called.printed()).as(line).isNotBlank().doesNotContain("INFO", "SLF4J", "\tat ");
            all.append(called.printed());
        }
        assertThat(example.resolve(results)).isNotEmptyFile();
        assertThat(example.resolve(form)).isNotEmptyFile();
        assertThat(example.resolve(report)).content().contains(leader, "97").startsWith("<!DOCTYPE html>");
        assertThat(all.toString()).contains(leader, report, results, form);
    }

    @Test
    void theTextIsReadByTheEditorOfWindows() throws IOException {
        start("vi", folder.resolve("a"));
        assertThat(Files.readString(folder.resolve("a/HUONG-DAN.txt")))
                .startsWith("\uFEFF")
                .contains("\r\n")
                .doesNotContainPattern("[^\r]\n")
                .contains("set \"PATH=", "export PATH=")
                .doesNotContain("{windows}", "{shell}");
        assertThat(Files.readString(folder.resolve("a/don-vi.csv"))).startsWith("\uFEFFMã;Tên đơn vị;Khối\r\n");
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        Path used = Files.createDirectories(folder.resolve("used"));
        Path mine = Files.writeString(used.resolve("HUONG-DAN.txt"), "của tôi");
        Called refused = start("vi", used);
        assertThat(refused).isEqualTo(new Called(2, "Thư mục " + used + " đã có tệp. Hãy nêu tên một thư mục mới.\n"));
        assertThat(mine).hasContent("của tôi");
        try (Stream<Path> files = Files.list(used)) {
            assertThat(files).containsExactly(mine);
        }
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(start("en", empty).status()).isZero();
        assertThat(empty.resolve("START.txt")).isNotEmptyFile();
    }
}
