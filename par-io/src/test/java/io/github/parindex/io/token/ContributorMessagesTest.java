package io.github.parindex.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The messages for validators of other programs are those of the bundles. With {@code -Dwords.write=true} the files are written
 * instead of compared; nobody writes them by hand.
 */
final class ContributorMessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final String PREFIX = "constraint.";
    private static final Map<String, String> PLACES = Stream.of(
                    "min", "max", "value", "given", "words", "fields", "found", "rules")
            .collect(Collectors.toMap(Function.identity(), name -> "{" + name + "}"));

    static List<Locale> languages() {
        return Words.languages();
    }

    private static String messages(Locale language) {
        return Words.in(language).keys(PREFIX).stream()
                .sorted()
                .map(key -> "io.github.parindex." + key + "="
                        + BundleWording.of(key, PLACES).in(language) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theMessagesAreThoseOfTheBundles(Locale language) throws IOException {
        String ending = language.equals(Locale.ENGLISH) ? "" : "_" + language.getLanguage();
        Path file = RESOURCES.resolve("ContributorValidationMessages" + ending + ".properties");
        if (Boolean.getBoolean("words.write")) {
            Files.writeString(file, messages(language));
        }
        assertThat(file).content().isEqualTo(messages(language));
    }
}
