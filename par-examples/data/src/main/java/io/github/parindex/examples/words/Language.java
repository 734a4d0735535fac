package io.github.parindex.examples.words;

import io.github.parindex.io.words.Words;
import java.util.List;
import java.util.Locale;

/** The language of help and messages; known before the other arguments are read, as help is one of them. */
public final class Language {

    /** The option that asks for one. */
    public static final String OPTION = "--lang";

    private Language() {}

    /**
     * What {@code --lang} asks for, else that of the machine.
     *
     * @param arguments of a call, with {@code --lang=vi}, {@code --lang vi} or neither
     * @return English if the language has no file
     */
    public static Locale of(List<String> arguments) {
        int option = arguments.indexOf(OPTION);
        String asked = arguments.stream()
                .filter(argument -> argument.startsWith(OPTION + "="))
                .map(argument -> argument.substring(OPTION.length() + 1))
                .findFirst()
                .orElse(option >= 0 && option + 1 < arguments.size() ? arguments.get(option + 1) : "");
        String language = asked.isEmpty() ? Locale.getDefault().getLanguage() : asked;
        return Words.in(Locale.forLanguageTag(language)).language();
    }

    /**
     * What {@code --lang} may say.
     *
     * @return codes such as {@code vi}
     */
    public static List<String> codes() {
        return Words.languages().stream().map(Locale::getLanguage).toList();
    }
}
