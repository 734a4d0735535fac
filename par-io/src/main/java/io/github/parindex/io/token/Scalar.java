package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value without parts. */
// What is asked for is a record of two texts.
@SuppressWarnings("ImmutableEnumChecker")
enum Scalar implements Shape {
    /** A text in quotes, plain and not too long. */
    TEXT(String.class, JsonWording.TEXT) {
        @Override
        public boolean fits(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }

        @Override
        public @Nullable Object read(Tokens tokens) throws IOException {
            String text = tokens.text();
            return tokens.isPlain(text) ? text : null;
        }
    },
    /** A number with not too many digits. */
    NUMBER(BigDecimal.class, JsonWording.NUMBER) {
        @Override
        public boolean fits(JsonToken token) {
            return token.isNumeric();
        }

        @Override
        public @Nullable Object read(Tokens tokens) throws IOException {
            return tokens.number();
        }
    },
    /** True or false. */
    TRUTH(Boolean.class, JsonWording.TRUTH) {
        @Override
        public boolean fits(JsonToken token) {
            return token.isBoolean();
        }

        @Override
        public Object read(Tokens tokens) {
            return tokens.token() == JsonToken.VALUE_TRUE;
        }
    },
    /** A whole number that an int can hold, written without a point. */
    WHOLE(Integer.class, JsonWording.WHOLE) {
        @Override
        public boolean fits(JsonToken token) {
            return token == JsonToken.VALUE_NUMBER_INT;
        }

        @Override
        public @Nullable Object read(Tokens tokens) throws IOException {
            @Nullable BigDecimal number = tokens.whole(Integer.MAX_VALUE);
            return number == null ? null : number.intValueExact();
        }
    },
    /** A whole number that a long can hold, written without a point. */
    LONG(Long.class, JsonWording.WHOLE) {
        @Override
        public boolean fits(JsonToken token) {
            return token == JsonToken.VALUE_NUMBER_INT;
        }

        @Override
        public @Nullable Object read(Tokens tokens) throws IOException {
            @Nullable BigDecimal number = tokens.whole(Long.MAX_VALUE);
            return number == null ? null : number.longValueExact();
        }
    };

    private final Class<?> type;
    private final Wording asked;

    Scalar(Class<?> type, Wording asked) {
        this.type = type;
        this.asked = asked;
    }

    Class<?> type() {
        return type;
    }

    @Override
    public Wording asked() {
        return asked;
    }
}
