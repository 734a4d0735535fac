package io.github.parindex.io.token;

import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Map;

/** What a broken constraint says: its key in the bundles and the parameters that fill the sentence. */
public final class BundleWording {

    private static final String PREFIX = "io.github.parindex.";

    /** The parameters of the constraints that have some, in the order of the places of their sentences. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "size", List.of("min"),
            "min", List.of("value"),
            "max", List.of("value"),
            "length", List.of("max"),
            "word", List.of("given", "words"),
            "oneField", List.of("fields", "found"),
            "atMostOneField", List.of("fields", "found"),
            "needs", List.of("rules"));

    private BundleWording() {}

    public static Wording of(String key) {
        return of(key, Map.of());
    }

    /** The sentence with its parameters in place. */
    public static Wording of(String key, Map<String, ?> parameters) {
        return Wording.of(
                "constraint." + key,
                PARAMETERS.getOrDefault(key, List.of()).stream()
                        .map(parameters::get)
                        .toArray());
    }

    /** The sentence of a template such as {@code {io.github.parindex.size}}. */
    static Wording ofTemplate(String template, Map<String, ?> parameters) {
        return of(template.substring(1 + PREFIX.length(), template.length() - 1), parameters);
    }
}
