package io.github.parindex.examples.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the examples in both languages. */
final class ExampleWordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z]+)*\\.?)\"");

    private final Map<String, Template> english = file("Examples.properties");
    private final Map<String, Template> vietnamese = file("Examples_vi.properties");

    private static Map<String, Template> file(String name) {
        try (InputStream file = ExampleWords.class.getResourceAsStream(name)) {
            return Template.readAll(Objects.requireNonNull(file, name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Set<String> keysOfTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return KEY.matcher(all).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        english.forEach((key, sentence) -> {
            assertThat(vietnamese.get(key).places()).as(key).isEqualTo(sentence.places());
            assertThat(vietnamese.get(key).toString()).as(key).isNotEqualTo(sentence.toString());
        });
    }

    @Test
    void everySentenceIsAskedFor() throws IOException {
        Set<String> asked = keysOfTheSources();
        assertThat(english.keySet())
                .allMatch(key -> asked.contains(key)
                        || asked.stream().anyMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix)));
    }

    @Test
    void aFactReadsInTheLanguageOfItsSentence() {
        assertThat(ExampleWords.of("anGiang.loss", "1.1", "A", Points.parse("2.5"), 3, 4))
                .hasToString("1.1 A: −2.5 at 3 of 4 units")
                .satisfies(wording ->
                        assertThat(wording.in(Locale.forLanguageTag("vi"))).isEqualTo("1.1 A: −2,5 ở 3/4 đơn vị"))
                .satisfies(wording -> assertThat(wording.in(Locale.FRENCH)).isEqualTo(wording.in(Locale.ENGLISH)));
    }
}
