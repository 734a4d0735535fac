package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cell begins with to say which kind of observation follows: a keyword, or words for missing, not applicable and given
 * points in any language; those for missing and not applicable may also stand alone.
 *
 * @param kind that follows
 * @param rest the text behind it
 */
record CellPrefix(ObservationShape<?, ?> kind, String rest) {

    private static final Map<String, ObservationShape<?, ?>> WORDS = words();
    private static final Set<String> DATA = CellWord.DATA.words();

    private static Map<String, ObservationShape<?, ?>> words() {
        Map<String, ObservationShape<?, ?>> words = new LinkedHashMap<>();
        Shapes.observations().forEach(kind -> kind.keyword().ifPresent(keyword -> words.put(keyword, kind)));
        CellWord.MISSING.words().forEach(word -> words.put(word, Shapes.MISSING));
        CellWord.NOT_APPLICABLE.words().forEach(word -> words.put(word, Shapes.NOT_APPLICABLE));
        CellWord.GIVEN.words().forEach(word -> words.put(word, Shapes.GIVEN));
        return words;
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

    /** What stands behind the word that says that no points but data follow; none where that word does not stand. */
    static Optional<String> data(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && DATA.contains(CellWord.plain(text.substring(0, colon)))
                ? Optional.of(text.substring(colon + 1).strip())
                : Optional.empty();
    }

    static boolean isName(String text, Rule rule) {
        List<String> names = Shapes.names(rule);
        return names.contains(CellNames.read(text, names));
    }

    private static Optional<ObservationShape<?, ?>> kind(String word) {
        @Nullable ObservationShape<?, ?> kind = WORDS.get(CellWord.plain(word));
        return Optional.ofNullable(kind);
    }

    private static Optional<ObservationShape<?, ?>> alone(String word) {
        return CellWord.isNone(word)
                ? Optional.empty()
                : kind(word).filter(kind -> kind == Shapes.MISSING || kind == Shapes.NOT_APPLICABLE);
    }

    /** Whether a name would be mistaken for a prefix. */
    static boolean isOne(String name) {
        int colon = name.indexOf(':');
        return colon >= 0
                ? kind(name.substring(0, colon)).isPresent() || data(name).isPresent()
                : alone(name).isPresent();
    }
}
