package io.github.parindex.examples.cli;

import io.github.parindex.core.number.Template;
import io.github.parindex.io.words.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of the help, for picocli: the rows of a language under {@code par.help}. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "par.help.";

    private final Words words;

    HelpTexts(Locale locale) {
        this.words = Words.in(locale);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return text(key).orElse(null);
    }

    private Optional<String> text(String key) {
        return words.template(PREFIX + key).map(Template::toString);
    }

    @Override
    public boolean containsKey(String key) {
        return text(key).isPresent();
    }

    @Override
    protected Set<String> handleKeySet() {
        return words.keys(PREFIX);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
