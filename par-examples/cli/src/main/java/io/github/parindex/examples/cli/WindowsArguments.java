package io.github.parindex.examples.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call as {@code par.bat} hands them over: one text in the environment, which keeps Vietnamese letters
 * where the code page of Windows lacks them.
 *
 * <p>The text is split as programs on Windows split theirs: at blanks that are not between double quotes; {@code \"} is a
 * quote, and a backslash before anything else is itself.
 */
public final class WindowsArguments {

    /** Text without blanks, quoted text, or both in a row; a last quote may be left open. */
    private static final Pattern ARGUMENT = Pattern.compile("(?:\\\\\"|\"(?:\\\\\"|[^\"])*+\"?|[^\\s\"])++");

    /** A quote that counts as a letter, or one that only quotes. */
    private static final Pattern QUOTE = Pattern.compile("\\\\?\"");

    private WindowsArguments() {}

    /**
     * The arguments of a call.
     *
     * @param given the arguments that Java got
     * @param line what {@code par.bat} was called with, or null where it was not
     * @return those of the line if there is one
     */
    public static List<String> of(String[] given, @Nullable String line) {
        return line == null ? List.of(given) : split(line);
    }

    private static List<String> split(String line) {
        return ARGUMENT.matcher(line)
                .results()
                .map(argument -> unquoted(argument.group()))
                .toList();
    }

    private static String unquoted(String argument) {
        return QUOTE.matcher(argument).replaceAll(quote -> quote.group().length() == 1 ? "" : "\"");
    }
}
