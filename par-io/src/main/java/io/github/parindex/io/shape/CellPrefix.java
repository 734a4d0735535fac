package io.github.parindex.io.shape;

import io.github.parindex.core.number.Template;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.words.Words;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cell begins with to say which kind of observation follows: a keyword, or words for missing and not applicable in
 * any language, which may also stand alone.
 *
 * @param kind that follows
 * @param rest the text behind it
 */
record CellPrefix(ObservationShape<?, ?> kind, String rest) {

    private static final Map<String, ObservationShape<?, ?>> WORDS = words();

    private static Map<String, ObservationShape<?, ?>> words() {
        Map<String, ObservationShape<?, ?>> words = new LinkedHashMap<>();
        Shapes.observations().forEach(kind -> kind.keyword().ifPresent(keyword -> words.put(keyword, kind)));
        for (Locale language : Words.languages()) {
            addAll(words, language, "cell.prefix.missing", Shapes.MISSING);
            addAll(words, language, "cell.prefix.notApplicable", Shapes.NOT_APPLICABLE);
        }
        return words;
    }

    private static void addAll(
            Map<String, ObservationShape<?, ?>> words, Locale language, String key, ObservationShape<?, ?> kind) {
        String alternatives =
                Words.in(language).template(key).map(Template::toString).orElse("");
        for (String word : alternatives.split("\\|", -1)) {
            words.put(plain(word), kind);
        }
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The prefix of a cell; words that stand alone are one only if they are no name of the rule. */
    static Optional<CellPrefix> of(String text, Rule rule) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return kind(text.substring(0, colon))
                    .map(kind -> new CellPrefix(kind, text.substring(colon + 1).strip()));
        }
        return alone(text).filter(kind -> !isName(text, rule)).map(kind -> new CellPrefix(kind, ""));
    }

    private static boolean isName(String text, Rule rule) {
        return Shapes.names(rule).contains(CellNames.read(text, Shapes.names(rule)));
    }

    private static Optional<ObservationShape<?, ?>> kind(String word) {
        @Nullable ObservationShape<?, ?> kind = WORDS.get(plain(word));
        return Optional.ofNullable(kind);
    }

    private static Optional<ObservationShape<?, ?>> alone(String word) {
        return kind(word).filter(kind -> kind == Shapes.MISSING || kind == Shapes.NOT_APPLICABLE);
    }

    /** Whether a name would be mistaken for a prefix. */
    static boolean isOne(String name) {
        int colon = name.indexOf(':');
        return colon >= 0
                ? kind(name.substring(0, colon)).isPresent()
                : alone(name).isPresent();
    }
}
