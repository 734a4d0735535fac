package io.github.parindex.io.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** A text that can be read once, but for the part that is being worked on, which can be asked for again. */
final class RecordedText extends Reader {

    /** What is kept exceeds the limit. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final Reader text;
    private final int most;
    private char[] kept = new char[1 << 14];
    private int length;
    private long begin;

    RecordedText(Reader text, int most) {
        this.text = text;
        this.most = most;
    }

    @Override
    public int read(char[] into, int offset, int wanted) throws IOException {
        int read = text.read(into, offset, wanted);
        if (read > 0) {
            if (length + read > most) {
                throw new TooLong();
            }
            if (length + read > kept.length) {
                kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + read));
            }
            System.arraycopy(into, offset, kept, length, read);
            length += read;
        }
        return read;
    }

    /** Forgets what stands before; offsets count the characters of the whole text. */
    void forget(long before) {
        int gone = (int) (before - begin);
        System.arraycopy(kept, gone, kept, 0, length - gone);
        length -= gone;
        begin = before;
    }

    /** A part that was read and not forgotten. */
    String part(long from, long to) {
        return new String(kept, (int) (from - begin), (int) (to - from));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
