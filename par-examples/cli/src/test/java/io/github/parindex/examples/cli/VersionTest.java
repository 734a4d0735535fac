package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;

/** The version is that of the root POM wherever it is named. */
final class VersionTest {

    private static final Path TOP = Path.of("..", "..");

    private static List<String> found(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(TOP.resolve(file)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String version() throws IOException {
        return found("pom.xml", "<revision>(.*)</revision>").get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        README.md                           | <artifactId>par-core</artifactId>\\s*<version>(.*)</version>
        par-examples/cli/Dockerfile         | ARG VERSION=(.*)
        par-examples/cli/jbang-catalog.json | io\\.github\\.parindex:par-examples-cli:([^"]*)
        """)
    void whereUsersReadItItIsThatOfTheBuild(String file, String pattern) throws IOException {
        assertThat(found(file, pattern)).containsExactly(version());
    }

    @Test
    void theCommandSaysIt() throws IOException {
        assertThat(ParCommand.class.getAnnotation(Command.class).version())
                .containsExactly("par " + version().replace("-SNAPSHOT", ""));
    }

    @Test
    void theChangeLogSaysWhenItWasCut() throws IOException {
        List<String> cut = found("CHANGELOG.md", "## ([0-9.]+ \\([0-9-]+\\))");
        if (version().endsWith("-SNAPSHOT")) {
            String coming = version().replace("-SNAPSHOT", " ");
            assertThat(cut).noneMatch(heading -> heading.startsWith(coming));
        } else {
            String day = found("pom.xml", "<project.build.outputTimestamp>([0-9-]+)T")
                    .get(0);
            assertThat(cut).first().isEqualTo(version() + " (" + day + ")");
        }
    }
}
