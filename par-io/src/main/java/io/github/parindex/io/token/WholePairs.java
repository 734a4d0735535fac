package io.github.parindex.io.token;

import io.github.parindex.io.PlainText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Hands on text that comes in pieces, and refuses half a surrogate pair as {@link PlainText} does. */
final class WholePairs extends FilterWriter {

    private static final char NONE = 0;

    private char high = NONE;

    WholePairs(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        meet((char) character);
        out.write(character);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            meet(text[i]);
        }
        out.write(text, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            meet(text.charAt(i));
        }
        out.write(text, offset, length);
    }

    private void meet(char next) {
        if (high != NONE && !Character.isLowSurrogate(next)) {
            refuse(high);
        }
        if (high == NONE && Character.isLowSurrogate(next)) {
            refuse(next);
        }
        high = Character.isHighSurrogate(next) ? next : NONE;
    }

    private static void refuse(char half) {
        throw PlainText.refusal(String.valueOf(half), 0).toException();
    }
}
