package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where a text is no JSON. What stands there is read from the text, what was expected from the place: the parser
 * knows inside which object or list it is, and the characters before tell what may follow.
 *
 * @param before the text up to there, or the end of it
 * @param from the text from there on, or the beginning of it
 * @param around what the place is inside of
 * @param last the token before; null at the beginning
 */
record Broken(
        String before,
        String from,
        JsonStreamContext around,
        @Nullable JsonToken last) {

    private static final int SEEN = 200;
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{0,3})?$");
    private static final Pattern NUMBER = Pattern.compile("(^|[\\s\\[,:])([-+]?\\d[\\d.eE+-]*|[-+])$");
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{N}_.+-]*$");
    private static final Pattern WORD = Pattern.compile("^[\\p{L}\\p{N}_.+-]*");
    private static final Pattern WHOLE_VALUE =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?|true|false|null");
    private static final Pattern HALF_A_NUMBER = Pattern.compile("\\d,$");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{P}\\p{S}]");
    private static final String OTHER_QUOTES = "'‘’“”";

    static Broken at(JsonParser parser, Tokens.Text text, JsonLocation at) {
        return new Broken(
                text.before(at, SEEN), text.from(at, SEEN), parser.getParsingContext(), parser.currentToken());
    }

    /** Says so, with advice where the slip is a usual one. */
    Problem reported(Function<Wording, Problem> place) {
        char previous = previous();
        if (previous == ',' && from.isBlank() && from.length() < SEEN) {
            return place.apply(JsonWording.CUT_OFF);
        }
        Problem problem = place.apply(JsonWording.notJson(found(), asked()));
        int standing = standing();
        if (previous == ',' && (standing == ']' || standing == '}')) {
            return problem.withAdvice(JsonWording.WITHOUT_COMMA);
        }
        if (HALF_A_NUMBER.matcher(before).find() && Character.isDigit(standing)) {
            return problem.withAdvice(JsonWording.WITH_POINT);
        }
        return OTHER_QUOTES.indexOf(standing) >= 0 ? problem.withAdvice(JsonWording.DOUBLE_QUOTES) : problem;
    }

    private int standing() {
        return from.isEmpty() ? ' ' : from.codePointAt(0);
    }

    /** The last character before that is no space. */
    private char previous() {
        String stripped = before.stripTrailing();
        return stripped.isEmpty() ? ' ' : stripped.charAt(stripped.length() - 1);
    }

    private Wording found() {
        int standing = standing();
        String word = word();
        if (!word.isEmpty()) {
            return Wording.literal("(" + Problem.shortened(word) + ")");
        }
        if (!VISIBLE.matcher(Character.toString(standing)).matches()) {
            return JsonWording.character(String.format("U+%04X", standing));
        }
        return standing == '"' ? JsonWording.TEXT : Wording.literal("(" + Character.toString(standing) + ")");
    }

    /** The letters and digits around the place. */
    private String word() {
        Matcher end = WORD_BEFORE.matcher(before);
        Matcher begin = WORD.matcher(from);
        String there = begin.find() ? begin.group() : "";
        String open = end.find() && !isInText() ? end.group() : "";
        boolean isOver = there.isEmpty() && WHOLE_VALUE.matcher(open).matches();
        return isOver ? "" : open + there;
    }

    private boolean isInText() {
        return ESCAPE.matcher(before).find() || Character.isISOControl(standing());
    }

    private Wording asked() {
        if (ESCAPE.matcher(before).find()) {
            return JsonWording.ESCAPE;
        }
        if (Character.isISOControl(standing())) {
            return JsonWording.CONTROL_ESCAPE;
        }
        if (NUMBER.matcher(before).find() && !word().equals("-") && ",]}".indexOf(standing()) < 0) {
            return JsonWording.SUCH_A_NUMBER;
        }
        return expected();
    }

    private Wording expected() {
        char previous = previous();
        if (around.inRoot()) {
            return last == null ? JsonWording.VALUE : JsonWording.END;
        }
        if (around.inArray()) {
            return previous == '[' || previous == ',' ? JsonWording.VALUE : JsonWording.NEXT_ELEMENT;
        }
        if (last == JsonToken.FIELD_NAME) {
            return previous == '"' ? JsonWording.COLON : JsonWording.VALUE;
        }
        return previous == '{' || previous == ',' ? JsonWording.NAME : JsonWording.NEXT_FIELD;
    }
}
