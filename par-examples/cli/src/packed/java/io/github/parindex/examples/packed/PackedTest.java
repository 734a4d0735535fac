package io.github.parindex.examples.packed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed runs as a user would run it: unpacked, from a folder with Vietnamese letters, under any locale. */
final class PackedTest {

    private static final Path ZIP = Path.of(System.getProperty("dist.zip"));
    private static final Path IMAGE = Path.of(System.getProperty("dist.image"));

    private static final String FIRST_DAY = """
            bộ tiêu chí.json: CCHC-SO (2 tiêu chí thành phần, tối đa 5 điểm)
            kết quả.csv: không có lỗi, 2 đơn vị
            Chỉ số CCHC cấp sở
            """;

    private static final String RANKING = """
             hạng   chỉ số  điểm              xếp loại     đơn vị
                1    96,40  4,82/5            Xuất sắc     STC Sở Tài chính
            """;

    @TempDir
    private Path folder;

    /** A file system of zips that knows which files may be run. */
    private Path unpacked() throws IOException {
        Path target = folder.resolve("unpacked");
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
                Stream<Path> paths = Files.walk(zip.getPath("/"))) {
            for (Path path : paths.toList()) {
                Path copy = target.resolve(path.toString().substring(1));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(path));
                }
            }
        }
        try (Stream<Path> one = Files.list(target)) {
            return one.findFirst().orElseThrow();
        }
    }

    private static String run(Map<String, String> environment, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String printed;
            try (InputStream out = process.getInputStream()) {
                printed = new String(out.readAllBytes(), UTF_8);
            }
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return printed + "exit " + process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the test was stopped", e);
        }
    }

    private String firstDay(Path program, String locale, String javaHome) throws IOException {
        return script("/ngay-dau.sh", program, locale, javaHome);
    }

    private String script(String name, Path program, String locale, String javaHome) throws IOException {
        Path script = folder.resolve("script.sh");
        try (InputStream source = Objects.requireNonNull(PackedTest.class.getResourceAsStream(name))) {
            Files.copy(source, script);
        }
        Path work = Files.createDirectories(folder.resolve("work"));
        return run(
                Map.of(
                        "LC_ALL",
                        locale,
                        "JAVA_HOME",
                        javaHome,
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toString()),
                "sh",
                script.toString(),
                program.toString(),
                work.toString());
    }

    private static void assertFirstDay(String printed) {
        assertThat(printed).startsWith(FIRST_DAY).contains(RANKING).endsWith("1\nexit 0");
    }

    /** Each Java that par is promised to run on, under each kind of locale. */
    private static Stream<Arguments> anyJavaAndLocale() {
        return Stream.of(Named.of("the Java of this build", Jdks.ofThisBuild()), Named.of("JDK 25", Jdks.ofLater()))
                .flatMap(java -> Stream.of("C", "C.UTF-8").map(locale -> Arguments.of(java, locale)));
    }

    private static String home(Optional<Path> java) {
        assumeThat(java)
                .as("skipped, for no JDK 25 is in JDK25_HOME or under /usr/lib/jvm")
                .isPresent();
        return java.orElseThrow().toString();
    }

    @ParameterizedTest
    @MethodSource("anyJavaAndLocale")
    void theZipRunsWithTheJavaThatIsThere(Optional<Path> java, String locale) throws IOException {
        assertFirstDay(firstDay(unpacked(), locale, home(java)));
    }

    /** From the unpacked program to what is published: every step that the example's own text names, as it stands there. */
    @ParameterizedTest
    @MethodSource("anyJavaAndLocale")
    void theExampleOfStartLeadsToAReport(Optional<Path> java, String locale) throws IOException {
        assertThat(script("/vi-du.sh", unpacked(), locale, home(java)))
                .startsWith("Đã ghi Ví dụ/HUONG-DAN.txt\n")
                .contains("Đã ghi ket-qua.xlsx\n", "\nHD Sở Hoa Đào, khối Sở\n", "Đã ghi bao-cao.html\n")
                .doesNotContain("INFO", "SLF4J", "WARNING", "\tat ", "\ufffd")
                .endsWith("1\nexit 0");
        Path example = folder.resolve("example");
        assertThat(Files.readString(example.resolve("bao-cao.html")))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("Số liệu minh họa", "UBND tỉnh Minh Họa", "01/QĐ-MH", "Sở Hoa Đào", "97,07")
                .doesNotContain("\ufffd");
        for (String workbook : List.of("ket-qua.xlsx", "khen-thuong.xlsx")) {
            try (ZipFile results = new ZipFile(example.resolve(workbook).toFile())) {
                assertThat(results.getEntry("xl/workbook.xml")).isNotNull();
            }
        }
    }

    /** No line of Java's own follows, as one of Maven did. */
    @Test
    void aFaultyFileIsToldByItsProblemsAlone() throws IOException {
        Path set = Files.writeString(folder.resolve("set.json"), """
                {"id": "S", "edition": {"title": "Bộ"}, "criteria": [{"code": "1", "title": "Một", "rule": {"proportion": 3}}]}
                """);
        Path faulty = Files.writeString(folder.resolve("a.csv"), "unit,name,block,1\nA,Sở A,Sở,1/x\n,Sở B,Sở,1/2\n");
        String program = unpacked().resolve("bin/par").toString();
        assertThat(run(
                        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                        program,
                        "--lang=vi",
                        "score",
                        "--set",
                        set.toString(),
                        faulty.toString()))
                .isEqualTo((faulty + ":2:4 1: \"x\" không phải là số. Ghi tỷ lệ như 47/52 hoặc 88,42%.\n" + faulty
                        + ":3:1 unit: Thiếu mã đơn vị.\nexit 1"));
    }

    @Test
    void theWindowOfWindowsKnowsTheProgram() throws IOException {
        String batch = Files.readString(unpacked().resolve("mo-cua-so-lenh.bat"));
        assertThat(batch).contains("set \"PATH=%~dp0bin;%PATH%\"\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(batch.chars()).allMatch(letter -> letter < 128);
    }

    @Test
    void theImageNeedsNoJava() throws IOException {
        assertFirstDay(firstDay(IMAGE, "C", "/nonexistent"));
    }

    @Test
    void withoutJavaTheZipSaysWhatItNeeds() throws IOException {
        Path program = unpacked();
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
        }
        assertThat(run(
                        Map.of("PATH", tools.toString(), "JAVA_HOME", ""),
                        "/bin/sh",
                        program.resolve("bin/par").toString(),
                        "--help"))
                .isEqualTo("""
                        par cần Java 17 trở lên: hãy cài đặt, hoặc đặt biến JAVA_HOME.
                        par needs Java 17 or later: please install it, or set JAVA_HOME.
                        exit 2""");
    }
}
