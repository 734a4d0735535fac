package io.github.parindex.io;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One sentence in the two languages of this library.
 *
 * @param vi the sentence in Vietnamese
 * @param en the same in English
 */
public record Wording(String vi, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * A text that reads the same in both languages, such as a name or a message of the core.
     *
     * @param text the text
     * @return the wording
     */
    public static Wording of(String text) {
        return new Wording(text, text);
    }

    /**
     * A decimal with a comma in Vietnamese and a point in English, all its digits and no others.
     *
     * @param number any
     * @return for example {@code 94,87} and {@code 94.87}
     */
    public static Wording of(BigDecimal number) {
        String text = Exact.text(number);
        return new Wording(text.replace('.', ','), text);
    }

    /**
     * Points as a decimal, see {@link #of(BigDecimal)}.
     *
     * @param points any
     * @return for example {@code 0,5} and {@code 0.5}
     */
    public static Wording of(Points points) {
        return of(points.value());
    }

    /**
     * The sentence in a language.
     *
     * @param locale any locale
     * @return Vietnamese for {@code vi}, else English
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("vi") ? vi : en;
    }

    /**
     * Fills the places {@code {0}} to {@code {9}}. What is filled in is never read for places itself.
     *
     * @param parts wordings in their language, points and decimals with its decimal mark, all else as its text
     * @return the filled sentence
     */
    public Wording filledWith(Object... parts) {
        return new Wording(filled(vi, VIETNAMESE, parts), filled(en, Locale.ENGLISH, parts));
    }

    private static String filled(String sentence, Locale locale, Object... parts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (MatchResult place : PLACE.matcher(sentence).results().toList()) {
            Object part = parts[Integer.parseInt(place.group(1))];
            text.append(sentence, from, place.start()).append(text(part, locale));
            from = place.end();
        }
        return text.append(sentence, from, sentence.length()).toString();
    }

    private static String text(Object part, Locale locale) {
        if (part instanceof Wording wording) {
            return wording.in(locale);
        }
        if (part instanceof Points points) {
            return of(points).in(locale);
        }
        return part instanceof BigDecimal number ? of(number).in(locale) : part.toString();
    }

    @Override
    public String toString() {
        return en;
    }
}
