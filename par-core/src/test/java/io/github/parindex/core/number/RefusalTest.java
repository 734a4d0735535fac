package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal is a key with facts, and its English sentence has a place for each fact. */
final class RefusalTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z]+)+)\"");

    @Test
    void carriesItsFactsAndItsSentence() {
        RefusalException refused = Refusal.refused("number.ratio.count", -3L, "late");
        assertThat(refused.refusal()).isEqualTo(Refusal.of("number.ratio.count", -3L, "late"));
        assertThat(refused)
                .hasMessage("A count is 0 or more, not (-3) of (late).")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void advisesInALineOfItsOwn() {
        assertThat(Refusal.of("number.decimal", "9O"))
                .hasToString("Not a decimal number: (9O).\nMaybe write it like 94.87 or 85%.");
        assertThat(Refusal.of("number.points.share", "85%").advice()).isEmpty();
    }

    @Test
    void aKeyWithoutSentenceIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Refusal.of("number.unheardOf")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aWordMayDependOnANumber() {
        Template places = Template.of("{0} {0,plural,one{place}other{places}} of {1}");
        assertThat(places.fill(List.of(1, "x"), Object::toString)).isEqualTo("1 place of x");
        assertThat(places.fill(List.of(Points.parse("1.0"), "x"), Object::toString))
                .isEqualTo("1 place of x");
        assertThat(places.fill(List.of(2L, "{0}"), Object::toString)).isEqualTo("2 places of {0}");
        assertThat(places.places()).containsExactly(0, 1);
        assertThat(Template.of("{…} and {\"vi\": 1}").places()).isEmpty();
    }

    @Test
    void everySentenceIsUsedAndEveryKeyInTheSourcesHasOne() throws IOException {
        Set<String> rooms = Set.of(
                "number",
                "rule",
                "criteria",
                "assessment",
                "scoring",
                "ranking",
                "indicator",
                "normalization",
                "statistics",
                "sampling",
                "weighting",
                "aggregation",
                "index",
                "analysis");
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(key -> key.group(1))
                        .forEach(used::add);
            }
        }
        Set<String> sentences = new TreeSet<>(Refusal.keys());
        sentences.removeIf(key -> key.endsWith(".maybe"));
        assertThat(used).containsAll(sentences);
        used.removeIf(key -> !rooms.contains(key.substring(0, key.indexOf('.'))));
        assertThat(sentences).containsAll(used);
    }
}
