package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.core.number.Exact;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that is not what is asked for.
 *
 * @param asked what should stand there
 * @param token what stands there
 * @param text of a string, or the digits of a number
 */
public record Misfit(Wording asked, JsonToken token, String text) {

    private static final int SHOWN_DIGITS = 40;

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,15}(?:[.,][0-9]{1,15})?) ?(%?)");

    // What could as well be a mark between thousands.
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}(?![0-9])");

    /** A value that was read as any value. */
    public static Misfit of(Wording asked, Object value) {
        if (value instanceof Map) {
            return new Misfit(asked, JsonToken.START_OBJECT, "");
        }
        if (value instanceof List) {
            return new Misfit(asked, JsonToken.START_ARRAY, "");
        }
        if (value instanceof Boolean) {
            return new Misfit(asked, JsonToken.VALUE_TRUE, value.toString());
        }
        return new Misfit(
                asked,
                value instanceof Number ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_STRING,
                value.toString());
    }

    /** Says so, with advice where only the way it is written is wrong. */
    public Problem reported(Function<Wording, Problem> place) {
        Problem problem = place.apply(JsonWording.needed(asked, found()));
        if (token == JsonToken.VALUE_STRING && asked.equals(JsonWording.NUMBER)) {
            return meant().map(JsonWording::withoutQuotes)
                    .map(problem::withAdvice)
                    .orElse(problem);
        }
        if (token.isNumeric() && asked.equals(JsonWording.TEXT) && text.length() <= SHOWN_DIGITS) {
            return problem.withAdvice(JsonWording.inQuotes(text));
        }
        return problem;
    }

    /** The number that a text means as a reader of Vietnamese writes it: {@code 1,5}, {@code 30%}. */
    private Optional<String> meant() {
        if (Digits.areIn(text)) {
            return Optional.of(text);
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || THOUSANDS.matcher(text).find()) {
            return Optional.empty();
        }
        String number = written.group(1).replace(',', '.');
        boolean percent = !written.group(2).isEmpty();
        return Optional.of(percent ? Exact.text(new BigDecimal(number).movePointLeft(2)) : number);
    }

    private Wording found() {
        return switch (token) {
            case START_OBJECT -> JsonWording.OBJECT;
            case START_ARRAY -> JsonWording.LIST;
            case VALUE_TRUE, VALUE_FALSE -> Wording.literal(text);
            case VALUE_STRING -> Wording.literal("\"" + Problem.shortened(text) + "\"");
            default -> Wording.literal(shown(text));
        };
    }

    static String shown(String digits) {
        return digits.length() <= SHOWN_DIGITS ? digits : digits.substring(0, SHOWN_DIGITS) + "…";
    }
}
