package io.github.parindex.io.token;

import io.github.parindex.io.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of the validation bundle, for what is found without a validator. */
public final class BundleWording {

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final ResourceBundle VIETNAMESE = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag("vi"));
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    private BundleWording() {}

    public static Wording of(String key) {
        return of(key, Map.of());
    }

    /** The sentence with its parameters in place; what they contain is not looked at again. */
    public static Wording of(String key, Map<String, String> parameters) {
        return new Wording(filled(VIETNAMESE, key, parameters), filled(ENGLISH, key, parameters));
    }

    private static String filled(ResourceBundle bundle, String key, Map<String, String> parameters) {
        StringBuilder sentence = new StringBuilder();
        String rest = bundle.getString("io.github.parindex." + key);
        for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
            int close = rest.indexOf('}', open);
            sentence.append(rest, 0, open).append(parameters.get(rest.substring(open + 1, close)));
            rest = rest.substring(close + 1);
        }
        return sentence.append(rest).toString();
    }
}
