package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be known of the scripts for Windows without Windows: that they keep clear of what is known to go wrong in its
 * command interpreter.
 */
final class WindowsScriptTest {

    private static final Path PAR = Path.of("src/dist/bin/par.bat");
    private static final Path WINDOW = Path.of("src/dist/mo-cua-so-lenh.bat");
    private static final Pattern PLACE = Pattern.compile("%PAR_(?:HOME|JAVA|CHCP)%");

    private static Stream<Path> scripts() {
        return Stream.of(PAR, WINDOW);
    }

    private static List<String> commands(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("rem "))
                .toList();
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(PAR))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** The interpreter reads a script in the code page of the machine. */
    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptIsPlainAndSilent(Path script) throws IOException {
        String text = Files.readString(script);
        assertThat(text).startsWith("@echo off\n").doesNotContain("\t");
        assertThat(text.chars()).allMatch(letter -> letter < 128);
    }

    /** An exclamation mark in an argument or a folder survives, whatever the registry says. */
    @Test
    void delayedExpansionIsOffBeforeAnythingIsSet() throws IOException {
        assertThat(commands(PAR).get(1)).isEqualTo("setlocal EnableExtensions DisableDelayedExpansion");
    }

    /** A folder may have blanks, ampersands and parentheses, such as C:\\Program Files (x86). */
    @Test
    void everyFolderAndProgramIsQuoted() throws IOException {
        for (String line : commands(PAR)) {
            for (MatchResult place : PLACE.matcher(line).results().toList()) {
                long quotes = line.substring(0, place.start())
                        .replace("%JAVA_HOME:\"=%", "")
                        .chars()
                        .filter(letter -> letter == '"')
                        .count();
                assertThat(quotes % 2).as(line).isEqualTo(1);
            }
        }
    }

    /** In a block between parentheses variables would be read too early, and a folder's own parenthesis would end it. */
    @Test
    void thereAreNoBlocks() throws IOException {
        assertThat(commands(PAR)).noneMatch(line -> line.endsWith("(") || line.startsWith(")"));
    }

    @Test
    void everyJumpHasItsPlace() throws IOException {
        assertThat(found("goto (\\w+)$")).isNotEmpty().allMatch(found("^:(\\w+)$")::contains);
    }

    /** A backslash before a quote would be taken for part of the argument. */
    @Test
    void noQuotedFolderEndsInABackslash() throws IOException {
        assertThat(Files.readString(PAR)).doesNotContain("\\\"");
    }

    /** A program that dies leaves a negative status, which "if errorlevel 1" takes for success. */
    @Test
    void theStatusIsKeptAndHandedOn() throws IOException {
        List<String> commands = commands(PAR);
        int call = commands.indexOf("set \"PAR_STATUS=%errorlevel%\"");
        assertThat(commands.get(call - 1)).endsWith(" io.github.parindex.examples.Par");
        assertThat(commands).contains("exit /b %PAR_STATUS%").last().isEqualTo("exit /b 2");
        assertThat(commands).noneMatch(line -> line.contains("if errorlevel"));
    }

    /** What is called is not what a folder of somebody's files may hold under that name. */
    @Test
    void nothingIsCalledFromTheCurrentFolder() throws IOException {
        assertThat(commands(PAR))
                .noneMatch(line -> line.matches("(?i)(java|chcp)\\b.*"))
                .anyMatch(line -> line.contains("%%~$PATH:j"))
                .anyMatch(line -> line.contains("%SystemRoot%\\System32\\chcp.com"));
    }

    @Test
    void theCodePageOfTheWindowComesBack() throws IOException {
        List<String> commands = commands(PAR);
        assertThat(commands.indexOf("\"%PAR_CHCP%\" 65001 >nul"))
                .isPositive()
                .isLessThan(commands.indexOf("if defined PAR_PAGE \"%PAR_CHCP%\" %PAR_PAGE% >nul"));
    }

    @Test
    void theArgumentsGoByTheEnvironmentAlone() throws IOException {
        assertThat(commands(PAR))
                .containsOnlyOnce("set PAR_ARGUMENTS=%*")
                .filteredOn(line -> line.contains("%*"))
                .hasSize(1);
    }

    /** The main class is there, and both scripts call the same one with the same options of Java. */
    @Test
    void bothScriptsCallTheSameProgram() throws Exception {
        String main = found("(io\\.github\\.[\\w.]+)$").get(0);
        assertThat(Class.forName(main).getMethod("main", String[].class)).isNotNull();
        assertThat(Files.readString(Path.of("src/dist/bin/par")))
                .contains(main, "-Xlog:disable -Xlog:all=error:stderr");
    }

    /** The option by which Java from 17 on is known is one that this Java takes. */
    @Test
    void theOptionThatOlderJavasRefuseIsTakenByThisOne() throws Exception {
        String option = found("(-Xlog:async) -Xlog:disable -version").get(0);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-Xlog:disable",
                        "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(java.waitFor()).isZero();
    }
}
