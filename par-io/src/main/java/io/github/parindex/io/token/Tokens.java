package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, and the refusal of those that do not fit where they stand. */
public final class Tokens {

    private final JsonParser parser;
    private final Numbers numbers;
    private final Findings findings;
    private final Text text;

    /** The text that the tokens are of. */
    public interface Text {

        /** The line and the column of a location, in characters. */
        Locations.Location place(JsonLocation at);

        /** At most so many characters or bytes before a location, as text. */
        String before(JsonLocation at, int most);

        /** At most so many characters or bytes from a location on, as text. */
        String from(JsonLocation at, int most);
    }

    /** The tokens of a text. */
    public Tokens(JsonParser parser, Numbers numbers, Findings findings, Text text) {
        this.parser = parser;
        this.numbers = numbers;
        this.findings = findings;
        this.text = text;
    }

    /** Reads a whole document; null if it has not the shape at all or breaks off. */
    @Nullable
    Object document(Shape shape) throws IOException {
        try {
            if (parser.nextToken() == null) {
                findings.add(findings.problem("", JsonWording.EMPTY).at(1, 1));
                return null;
            }
            @Nullable Object document = shape.value(this);
            requireEnd();
            return document;
        } catch (JsonProcessingException broken) {
            findings.add(broken(broken));
            return null;
        }
    }

    /** Reports what stands behind the document. */
    public void requireEnd() throws IOException {
        if (parser.nextToken() != null) {
            findings.add(here("", JsonWording.TRAILING));
        }
    }

    /** Where the text is no JSON, and why. */
    public Problem broken(JsonProcessingException broken) {
        @Nullable JsonLocation stated = broken.getLocation();
        JsonLocation at = stated == null ? parser.currentLocation() : stated;
        String pointer = pointer();
        if (broken instanceof JsonEOFException || broken instanceof StreamConstraintsException) {
            return placed(findings.problem(pointer, limit(broken)), at);
        }
        return Broken.at(parser, text, at).reported(message -> placed(findings.problem(pointer, message), at));
    }

    private Wording limit(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return JsonWording.CUT_OFF;
        }
        int depth = findings.limits().depth();
        return parser.getParsingContext().getNestingDepth() > depth
                ? JsonWording.tooDeep(depth)
                : JsonWording.longName(findings.limits().textLength());
    }

    Findings findings() {
        return findings;
    }

    Written written() {
        return findings.written();
    }

    JsonToken token() {
        return parser.currentToken();
    }

    /** Steps on; the end of the text is met inside a value only as an exception. */
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    String name() throws IOException {
        return parser.currentName();
    }

    /** The text of a string or the digits of a number. */
    String text() throws IOException {
        return parser.getText();
    }

    /** The number of the current digits; null if it was refused for their number. */
    @Nullable
    BigDecimal number() throws IOException {
        @Nullable BigDecimal number = numbers.parse(text());
        if (number == null) {
            refuse(JsonWording.tooManyDigits(shownNumber(), numbers.most()));
        }
        return number;
    }

    /** The same for a whole number of limited size. */
    @Nullable
    BigDecimal whole(long most) throws IOException {
        @Nullable BigDecimal number = Digits.parse(text());
        BigDecimal limit = BigDecimal.valueOf(most);
        boolean isWithin = number != null
                && number.compareTo(limit) <= 0
                && number.compareTo(limit.negate().subtract(BigDecimal.ONE)) >= 0;
        if (!isWithin) {
            refuse(JsonWording.tooLarge(shownNumber(), most));
            return null;
        }
        return number;
    }

    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private Problem here(String pointer, Wording message) {
        return placed(findings.problem(pointer, message), parser.currentTokenLocation());
    }

    private Problem placed(Problem problem, JsonLocation at) {
        Locations.Location place = text.place(at);
        return problem.at(place.line(), place.column());
    }

    /** Reports the current value and steps over it. */
    private @Nullable Object refuse(String pointer, Supplier<Problem> problem) throws IOException {
        findings.add(pointer, problem);
        findings.lose(pointer);
        parser.skipChildren();
        return null;
    }

    private @Nullable Object refuse(Wording message) throws IOException {
        String pointer = pointer();
        return refuse(pointer, () -> here(pointer, message));
    }

    /** Reports a null, and steps over it. */
    @Nullable
    public Object refuseNull() throws IOException {
        String pointer = pointer();
        return refuse(pointer, () -> here(pointer, JsonWording.NULL).withAdvice(JsonWording.LEAVE_OUT));
    }

    /** Says what is asked for where something else stands, and steps over it. */
    @Nullable
    public Object refuseAs(Wording asked) throws IOException {
        String pointer = pointer();
        Misfit misfit = new Misfit(asked, token(), text());
        return refuse(pointer, () -> misfit.reported(message -> here(pointer, message)));
    }

    private String shownNumber() throws IOException {
        return Misfit.shown(text());
    }

    /** Reports a field name that is not known and steps over its value. */
    public void skipUnknown(Collection<String> known) throws IOException {
        String name = name();
        String pointer = pointer();
        if (!findings.isFull()) {
            Nearest.to(name, known).ifPresent(meant -> findings.lose(Pointers.sibling(pointer, meant)));
        }
        findings.add(
                pointer,
                () -> here(pointer, JsonWording.unknown(Problem.shortened(name)))
                        .withValue(name)
                        .withNearest(name, known));
        parser.nextToken();
        parser.skipChildren();
    }

    /** Reports a field name met before in the same object and steps over its value. */
    public void skipDuplicate() throws IOException {
        String name = name();
        String pointer = pointer();
        findings.add(
                pointer,
                () -> here(pointer, JsonWording.duplicate(Problem.shortened(name)))
                        .withValue(name));
        parser.nextToken();
        parser.skipChildren();
    }

    /** Whether a field name that is data is plain; if not, it is reported and its value is stepped over. */
    boolean isPlainName(String name) throws IOException {
        OptionalInt fault = PlainText.faultIn(name);
        if (fault.isPresent()) {
            String pointer = pointer();
            findings.add(pointer, () -> here(pointer, PlainText.refusal(name, fault.getAsInt())));
            parser.nextToken();
            parser.skipChildren();
        }
        return fault.isEmpty();
    }

    /** Whether a text is short and plain enough; if not, it is reported. */
    boolean isPlain(String given) throws IOException {
        int limit = findings.limits().textLength();
        if (given.length() > limit) {
            String pointer = pointer();
            refuse(
                    pointer,
                    () -> here(pointer, JsonWording.tooLong(given.length(), limit))
                            .withValue(given));
            return false;
        }
        OptionalInt fault = PlainText.faultIn(given);
        if (fault.isPresent()) {
            refuse(PlainText.refusal(given, fault.getAsInt()));
            return false;
        }
        return true;
    }
}
