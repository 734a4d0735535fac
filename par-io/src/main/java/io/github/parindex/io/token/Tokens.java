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
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, and the refusal of those that do not fit where they stand. */
public final class Tokens {

    private static final Pattern PARSER_DETAILS =
            Pattern.compile("(?s)( \\(start marker|: enable |: maybe a \\(|\\n at \\[).*");

    private final JsonParser parser;
    private final Numbers numbers;
    private final Findings findings;
    private final Function<JsonLocation, Locations.Location> places;

    /** The tokens of a text. */
    public Tokens(JsonParser parser, Numbers numbers, Findings findings) {
        this(parser, numbers, findings, Locations.Location::of);
    }

    /** The tokens of bytes, which know the places of characters. */
    public Tokens(
            JsonParser parser, Numbers numbers, Findings findings, Function<JsonLocation, Locations.Location> places) {
        this.parser = parser;
        this.numbers = numbers;
        this.findings = findings;
        this.places = places;
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
        return placed(
                findings.problem(pointer(), reason(broken)),
                broken.getLocation() == null ? parser.currentLocation() : broken.getLocation());
    }

    private Wording reason(JsonProcessingException broken) {
        if (broken instanceof JsonEOFException) {
            return JsonWording.CUT_OFF;
        }
        String message = broken.getOriginalMessage();
        boolean beyondLimit = broken instanceof StreamConstraintsException;
        if (beyondLimit && message.startsWith("Name length")) {
            return JsonWording.longName(findings.limits().textLength());
        }
        if (beyondLimit && message.contains("nesting")) {
            return JsonWording.tooDeep(findings.limits().depth());
        }
        String details = PARSER_DETAILS.matcher(message).replaceFirst("");
        return JsonWording.notJson(details);
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

    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private Problem here(String pointer, Wording message) {
        return placed(findings.problem(pointer, message), parser.currentTokenLocation());
    }

    private Problem placed(Problem problem, JsonLocation at) {
        Locations.Location place = places.apply(at);
        return problem.at(place.line(), place.column());
    }

    /** Reports the current value and steps over it. */
    @Nullable
    Object refuse(Problem problem) throws IOException {
        findings.add(problem);
        findings.lose(problem.place());
        parser.skipChildren();
        return null;
    }

    @Nullable
    Object refuse(Wording message) throws IOException {
        return refuse(here(pointer(), message));
    }

    @Nullable
    public Object refuseNull() throws IOException {
        return refuse(here(pointer(), JsonWording.NULL).withAdvice(JsonWording.LEAVE_OUT));
    }

    /** Says what is asked for where something else stands. */
    @Nullable
    public Object refuseAs(Wording asked) throws IOException {
        String pointer = pointer();
        return refuse(new Misfit(asked, token(), text()).reported(message -> here(pointer, message)));
    }

    String shownNumber() throws IOException {
        return Misfit.shown(text());
    }

    /** Reports a field name that is not known and steps over its value. */
    public void skipUnknown(Collection<String> known) throws IOException {
        String name = name();
        Problem problem = here(pointer(), JsonWording.unknown(Problem.shortened(name)));
        findings.add(problem.withValue(name).withNearest(name, known));
        Nearest.to(name, known).ifPresent(meant -> findings.lose(Pointers.sibling(problem.place(), meant)));
        parser.nextToken();
        parser.skipChildren();
    }

    /** Reports a field name met before in the same object and steps over its value. */
    public void skipDuplicate() throws IOException {
        String name = name();
        findings.add(
                here(pointer(), JsonWording.duplicate(Problem.shortened(name))).withValue(name));
        parser.nextToken();
        parser.skipChildren();
    }

    /** The same for a field name that is data; its value is stepped over. */
    boolean isPlainName(String name) throws IOException {
        OptionalInt fault = PlainText.faultIn(name);
        fault.ifPresent(index -> findings.add(here(pointer(), PlainText.refusal(name, index))));
        if (fault.isPresent()) {
            parser.nextToken();
            parser.skipChildren();
        }
        return fault.isEmpty();
    }

    /** Whether a text is short and plain enough; if not, it is reported. */
    boolean isPlain(String text) throws IOException {
        int limit = findings.limits().textLength();
        if (text.length() > limit) {
            refuse(here(pointer(), JsonWording.tooLong(text.length(), limit)).withValue(text));
            return false;
        }
        OptionalInt fault = PlainText.faultIn(text);
        if (fault.isPresent()) {
            refuse(PlainText.refusal(text, fault.getAsInt()));
            return false;
        }
        return true;
    }
}
