package io.github.parindex.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Points;
import io.github.parindex.io.shape.SpokenRules.Fault;
import io.github.parindex.io.shape.SpokenRules.Heard;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What officials type for each way of scoring, and what is said where it is not understood. */
final class SpokenRulesCases {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([0-9,]*) ?\\| `([^`]+)` \\|");

    // A line of a file; its cells may contain ends of lines, written as a sign.
    private record Line(String typed, Optional<Points> max, String expected) {

        static Line of(String line) {
            String[] cells = line.split("\\|", 3);
            Optional<Points> max = cells[1].isBlank() ? Optional.empty() : Optional.of(Points.parse(cells[1].strip()));
            return new Line(cells[0].strip().replace(" ⏎ ", "\n"), max, cells[2].strip());
        }
    }

    private static List<Line> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", file)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Line::of)
                .toList();
    }

    private static List<Line> rules() throws IOException {
        return lines("spoken-rules.psv");
    }

    /** The table of forms that is made for officials. */
    private static List<Line> documented() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "criteria-set-in-excel.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> Line.of(row.group(1) + "|" + row.group(2).replace(',', '.') + "|" + row.group(3)))
                .toList();
    }

    private static List<Line> faults() throws IOException {
        return lines("spoken-faults.psv");
    }

    @Test
    void everyRowOfThePageIsAForm() throws IOException {
        assertThat(documented()).hasSize(30);
    }

    @ParameterizedTest
    @MethodSource({"rules", "documented"})
    void whatIsTypedIsUnderstood(Line line) {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            Heard heard = SpokenRules.parse(Normalizer.normalize(line.typed(), form), line.max());
            assertThat(heard.faults()).isEmpty();
            String said = SpokenRules.text(heard.rule().orElseThrow(), VIETNAMESE)
                    .replace("\n", "; ")
                    .replace(":; ", ": ");
            assertThat(Normalizer.normalize(said, Normalizer.Form.NFC)).isEqualTo(line.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatIsNotUnderstoodIsNamedWithItsPlaceAndWhatWasMeant(Line line) {
        Heard heard = SpokenRules.parse(line.typed(), line.max());
        assertThat(heard.rule()).isEmpty();
        String said = heard.faults().stream().map(SpokenRulesCases::text).collect(Collectors.joining(" / "));
        assertThat(said).startsWith(line.expected());
    }

    private static String text(Fault fault) {
        String advice = fault.advice().map(each -> " " + each.in(VIETNAMESE)).orElse("");
        return fault.message().in(VIETNAMESE) + " »" + advice;
    }

    /** The examples that are shown are of the shape they are shown for, in every language. */
    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsHeard(Wording example) {
        Heard vietnamese = SpokenRules.parse(example.in(VIETNAMESE), Optional.empty());
        assertThat(vietnamese.faults()).isEmpty();
        Class<?> shape = vietnamese.rule().orElseThrow().getClass();
        assertThat(SpokenRules.parse(example.in(Locale.ENGLISH), Optional.empty())
                        .rule())
                .get()
                .isInstanceOf(shape);
    }

    private static List<Wording> examples() {
        return SpokenRules.examples();
    }
}
