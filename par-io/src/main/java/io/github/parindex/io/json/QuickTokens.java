package io.github.parindex.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.token.Digits;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of a unit that is read quickly: what is not as it should be, or not as it usually is, is a doubt. */
final class QuickTokens {

    /** Something is not as it should be, or not as it usually is. */
    static final class Doubt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Doubt() {
            super("", null, false, false);
        }
    }

    /** The fields of a unit, in their usual order: the one that usually comes is compared with first. */
    // A SerializedString changes only its caches, and the order is that of the document.
    @SuppressWarnings({"ImmutableEnumChecker", "EnumOrdinal"})
    enum Field {
        CODE("code"),
        NAME("name"),
        BLOCK("block"),
        PARTICIPATION("participation"),
        ENTRIES("entries"),
        CRITERION("criterion"),
        ROUND("round"),
        OBSERVATION("observation"),
        EVIDENCE("evidence"),
        NOTE("note"),
        NUMERATOR("numerator"),
        DENOMINATOR("denominator"),
        PREVIOUS_YEAR("previousYear"),
        POINTS("points"),
        ON("on"),
        RATIO("ratio"),
        QUANTITY("quantity"),
        CHOSEN("chosen"),
        CHECKED("checked"),
        COUNTS("counts"),
        STATED("stated"),
        GIVEN("given"),
        PARTS("parts"),
        MISSING("missing"),
        NOT_APPLICABLE("notApplicable");

        private static final Field[] ALL = values();
        private static final Map<String, Field> BY_NAME = new HashMap<>();

        static {
            for (Field field : ALL) {
                BY_NAME.put(field.name.getValue(), field);
            }
        }

        private final SerializedString name;

        Field(String name) {
            this.name = new SerializedString(name);
        }

        Field next() {
            return this == NOT_APPLICABLE ? CODE : ALL[ordinal() + 1];
        }
    }

    private static final int DIGITS_OF_LONG = 18;

    private final JsonParser parser;
    private final int longestText;
    private final KnownTexts known;

    /** The parser's tokens, among which some texts are usual. */
    QuickTokens(JsonParser parser, int longestText, Collection<String> usual) {
        this.parser = parser;
        this.longestText = longestText;
        this.known = new KnownTexts(usual.stream().filter(this::isPlain).toList());
    }

    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** The next field; null at the end of the object. */
    @Nullable
    Field field(Field usual) throws IOException {
        if (parser.nextFieldName(usual.name)) {
            return usual;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? present(Field.BY_NAME.get(parser.currentName())) : null;
    }

    /** The next field where its name is data; null at the end of the object. */
    @Nullable
    String name() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME ? plain(parser.currentName()) : null;
    }

    /** The next field where its name is data, compared first with a name that was given here. */
    @Nullable
    String name(SerializedString usual) throws IOException {
        if (parser.nextFieldName(usual)) {
            return usual.getValue();
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? plain(parser.currentName()) : null;
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        requireNext(JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(current());
        }
        require(JsonToken.END_ARRAY);
        return texts;
    }

    String text() throws IOException {
        requireNext(JsonToken.VALUE_STRING);
        return current();
    }

    /** A text, compared first with the one that usually stands here, which is plain. */
    String text(String usual) throws IOException {
        requireNext(JsonToken.VALUE_STRING);
        boolean same =
                KnownTexts.isSame(usual, parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        return same && usual.length() <= longestText ? usual : current();
    }

    private String current() throws IOException {
        @Nullable String met = known.find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (met != null) {
            return met;
        }
        return plain(parser.getText());
    }

    private String plain(String text) {
        if (!known.holds(text)) {
            if (!isPlain(text)) {
                throw new Doubt();
            }
            known.add(text);
        }
        return text;
    }

    private boolean isPlain(String text) {
        return text.length() <= longestText && PlainText.faultIn(text).isEmpty();
    }

    long count() throws IOException {
        requireNext(JsonToken.VALUE_NUMBER_INT);
        if (parser.getTextLength() > DIGITS_OF_LONG) {
            throw new Doubt();
        }
        return parser.getLongValue();
    }

    BigDecimal number() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= DIGITS_OF_LONG) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw new Doubt();
        }
        return present(Digits.parse(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength()));
    }

    void requireNext(JsonToken token) throws IOException {
        if (parser.nextToken() != token) {
            throw new Doubt();
        }
    }

    void require(JsonToken token) {
        if (parser.currentToken() != token) {
            throw new Doubt();
        }
    }

    static <T> T first(@Nullable T met, T value) {
        if (met != null) {
            throw new Doubt();
        }
        return value;
    }

    static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new Doubt();
        }
        return value;
    }
}
