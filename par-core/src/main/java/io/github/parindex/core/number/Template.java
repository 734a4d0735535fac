package io.github.parindex.core.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence with places for arguments: {@code {0}} to {@code {9}}; {@code {0,plural,one{place}other{places}}} for a word
 * that depends on an argument, as in ICU's message format; and {@code {0,each,after{=1}between{ | }}} for the elements of a
 * list, each with a text behind it. A brace that opens no place stands for itself.
 */
public final class Template {

    private static final Pattern PLACE = Pattern.compile(
            "\\{([0-9])(?:,plural,one\\{([^{}]*)}other\\{([^{}]*)}" + "|,each,after\\{([^{}]*)}between\\{([^{}]*)})?}");

    private final String pattern;
    private final List<MatchResult> places;

    private Template(String pattern) {
        this.pattern = pattern;
        this.places = PLACE.matcher(pattern).results().toList();
    }

    /**
     * Takes a sentence apart once, for many fillings.
     *
     * @param pattern the sentence with its places
     * @return the template
     */
    public static Template of(String pattern) {
        Objects.requireNonNull(pattern, "pattern");
        return new Template(pattern);
    }

    /**
     * Reads a file of sentences, a key and a sentence on each line, as {@link Properties} writes them.
     *
     * @param file UTF-8; it is left open
     * @return the templates by their keys
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Template> readAll(InputStream file) throws IOException {
        Objects.requireNonNull(file, "file");
        Properties lines = new Properties();
        lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        Map<String, Template> templates = new HashMap<>();
        lines.stringPropertyNames().forEach(key -> templates.put(key, of(lines.getProperty(key))));
        return Map.copyOf(templates);
    }

    /**
     * The arguments that the sentence asks for.
     *
     * @return their numbers from 0, ascending
     */
    public Set<Integer> places() {
        return places.stream().map(Template::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Puts arguments in their places. What is filled in is never read for places itself.
     *
     * @param arguments at least as many as the highest place asks for; the first stands at {@code {0}}
     * @param words how an argument reads
     * @return the sentence
     * @throws IndexOutOfBoundsException if an argument is lacking
     */
    public String fill(List<?> arguments, Function<Object, String> words) {
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(words, "words");
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        for (MatchResult place : places) {
            Object argument = arguments.get(number(place));
            sentence.append(pattern, from, place.start());
            sentence.append(filled(place, argument, words));
            from = place.end();
        }
        return sentence.append(pattern, from, pattern.length()).toString();
    }

    private static String filled(MatchResult place, Object argument, Function<Object, String> words) {
        if (place.group(2) != null) {
            return place.group(isOne(argument) ? 2 : 3);
        }
        if (place.group(4) == null) {
            return words.apply(argument);
        }
        Collection<?> list = argument instanceof Collection<?> several ? several : List.of(argument);
        return list.stream()
                .map(each -> words.apply(each) + place.group(4))
                .collect(Collectors.joining(place.group(5)));
    }

    private static int number(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }

    private static boolean isOne(Object argument) {
        if (argument instanceof Points points) {
            return isOne(points.value());
        }
        return argument instanceof Number number && new BigDecimal(number.toString()).compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public String toString() {
        return pattern;
    }
}
