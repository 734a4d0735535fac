package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the recipe of the container and the catalogue of jbang name is there under these names. */
final class OtherWaysToRunTest {

    private static String of(Path file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
        assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
        return found.group(1);
    }

    private static String version() throws IOException {
        return of(Path.of("..", "..", "pom.xml"), "<revision>(.*)</revision>");
    }

    private static String release() throws IOException {
        return of(Path.of("..", "..", "pom.xml"), "<maven.compiler.release>(.*)</maven.compiler.release>");
    }

    @Test
    void theContainerHasTheProgramThatIsPacked() throws IOException {
        Path file = Path.of("Dockerfile");
        assertThat(of(file, "ARG JAVA=(.*)")).isEqualTo(release());
        assertThat(of(file, "ARG VERSION=(.*)")).isEqualTo(version());
        assertThat(of(file, "COPY target/(.*)\\.zip ")).isEqualTo("par-${VERSION}");
        assertThat(of(Path.of("pom.xml"), "<dist.name>(.*)</dist.name>")).isEqualTo("par-${project.version}");
        assertThat(of(Path.of("src/dist/zip.xml"), "<baseDirectory>(.*)</baseDirectory>"))
                .isEqualTo("par-${project.version}");
        String program = of(file, "ENTRYPOINT \\[\"/opt/par/(.*)\"]");
        assertThat(Path.of("src/dist").resolve(program)).isExecutable();
    }

    @Test
    void theCatalogueNamesTheModuleAndItsMainClass() throws Exception {
        JsonNode alias = new ObjectMapper()
                .readTree(Path.of("jbang-catalog.json").toFile())
                .at("/aliases/par");
        Path pom = Path.of("pom.xml");
        String module = of(pom, "</parent>\\s*<artifactId>(.*)</artifactId>");
        String group = of(pom, "<groupId>(.*)</groupId>");
        assertThat(alias.get("script-ref").asText()).isEqualTo(group + ":" + module + ":" + version());
        assertThat(alias.get("java").asText()).isEqualTo(release() + "+");
        Class<?> main = Class.forName(alias.get("main").asText());
        assertThat(Modifier.isStatic(main.getMethod("main", String[].class).getModifiers()))
                .isTrue();
    }
}
