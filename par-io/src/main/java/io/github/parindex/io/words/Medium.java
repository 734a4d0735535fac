package io.github.parindex.io.words;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.AgainstPeers;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What someone has before them who reads a refusal: it decides in which vocabulary advice is given. */
public enum Medium {
    /** A program that calls the library: advice names methods. */
    JAVA(""),
    /** A JSON document: advice names fields. */
    JSON(".json"),
    /** A table or workbook: advice says what to type in a cell. */
    TABLE(".table");

    // Enums whose values a JSON document writes, so that their words are the same in every language.
    private static final Set<Class<?>> WRITTEN =
            Set.of(Round.class, Participation.class, Group.Kind.class, AgainstPeers.Reference.class);

    private final String suffix;

    Medium(String suffix) {
        this.suffix = suffix;
    }

    /** What stands behind the key of a sentence that is this medium's own. */
    String suffix() {
        return suffix;
    }

    /** A key without what stands behind it for one medium. */
    static String without(String key) {
        return Stream.of(values())
                .map(Medium::suffix)
                .filter(suffix -> !suffix.isEmpty() && key.endsWith(suffix))
                .findFirst()
                .map(suffix -> key.substring(0, key.length() - suffix.length()))
                .orElse(key);
    }

    /** The facts of a refusal as this medium says them. */
    List<Object> said(List<?> facts) {
        return facts.stream().map(this::said).toList();
    }

    private Object said(Object fact) {
        if (fact instanceof Refusal refusal) {
            return Wording.of(refusal, this);
        }
        if (fact instanceof Collection<?> list) {
            return said(List.copyOf(list));
        }
        boolean written = this == JSON && fact instanceof Enum<?> word && WRITTEN.contains(word.getDeclaringClass());
        return written ? word((Enum<?>) fact) : fact;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
