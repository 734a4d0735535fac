package io.github.parindex.io;

import java.io.IOException;
import java.io.StringReader;

/** A text in memory whose characters are counted as they are read. */
final class CountedText extends StringReader {

    private final Meter meter;

    CountedText(String text, Meter meter) {
        super(text);
        this.meter = meter;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        meter.read(Math.max(0, read));
        return read;
    }
}
