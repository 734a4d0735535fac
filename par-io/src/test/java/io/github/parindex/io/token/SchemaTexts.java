package io.github.parindex.io.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.core.number.Template;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What the parts of documents are called: rows {@code schema.KEY} of the bundles hold titles, rows {@code schema.KEY.about}
 * descriptions. A field has the row {@code schema.Record.field}, or else {@code schema.field}, which fields of several records
 * share, or else the row of its own record.
 */
public final class SchemaTexts {

    private final List<Locale> languages;
    private final BiFunction<Locale, String, Optional<String>> rows;
    private final Set<String> lacking = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    SchemaTexts(List<Locale> languages, BiFunction<Locale, String, Optional<String>> rows) {
        this.languages = languages;
        this.rows = rows;
    }

    /**
     * The texts of the bundles.
     *
     * @return English in {@code title} and {@code description}, every other language in {@code x-…}
     */
    public static SchemaTexts ofBundles() {
        return new SchemaTexts(
                Words.languages(),
                (language, key) -> Words.in(language).template(key).map(Template::toString));
    }

    /**
     * What was asked for and has no row.
     *
     * @return keys in order
     */
    public List<String> lacking() {
        return new ArrayList<>(lacking);
    }

    /**
     * What was asked for and has a row.
     *
     * @return keys in order, with {@code schema.} before them
     */
    public Set<String> used() {
        return Set.copyOf(used);
    }

    /** Refuses that rows are of two records. */
    void claim(String key, Class<?> type) {
        Class<?> owner = owners.putIfAbsent(key, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException("The rows (schema." + key + ") would be of " + owner + " and of " + type
                    + ".\nMaybe give one of them another name.");
        }
    }

    /**
     * Adds title and description in every language.
     *
     * @param schema of what is described
     * @param keys of its rows without {@code schema.}; the first that has one counts
     */
    public void describe(ObjectNode schema, List<String> keys) {
        say(schema, Locale.ENGLISH, keys);
        for (Locale language : languages) {
            ObjectNode said = say(SchemaOf.object(), language, keys);
            boolean isOwn =
                    said.properties().stream().anyMatch(text -> !text.getValue().equals(schema.get(text.getKey())));
            if (isOwn) {
                schema.set("x-" + language.toLanguageTag(), said);
            }
        }
    }

    private ObjectNode say(ObjectNode schema, Locale language, List<String> keys) {
        return schema.put("title", row(language, keys, "")).put("description", row(language, keys, ".about"));
    }

    private String row(Locale language, List<String> keys, String suffix) {
        for (String key : keys) {
            String asked = "schema." + key + suffix;
            Optional<String> found = rows.apply(language, asked);
            if (found.isPresent()) {
                used.add(asked);
                return found.get();
            }
        }
        lacking.add("schema." + keys.get(0) + suffix);
        return "";
    }
}
