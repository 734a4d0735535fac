package io.github.parindex.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of help and messages; known before the other arguments are read, as help is one of them. */
final class Language {

    private static final String OPTION = "--lang";
    private static final String TEXTS = "io.github.parindex.examples.cli.Texts";

    private Language() {}

    /** What {@code --lang} asks for, else that of the machine: Vietnamese or English. */
    static Locale of(List<String> arguments) {
        int option = arguments.indexOf(OPTION);
        String asked = arguments.stream()
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> argument.substring(OPTION.length() + 1))
                .findFirst()
                .orElse(option >= 0 && option + 1 < arguments.size() ? arguments.get(option + 1) : "");
        String language = asked.isEmpty() ? Locale.getDefault().getLanguage() : asked;
        return language.equals("vi") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
    }

    static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                TEXTS,
                locale.getLanguage().equals("vi") ? locale : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
