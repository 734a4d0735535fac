package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 that can be read once, but for the part that is being worked on, which can be asked for again.
 *
 * <p>Jackson's locations in bytes count columns in bytes; here they are counted in characters, as everywhere else.
 */
public final class RecordedBytes extends InputStream implements Tokens.Text {

    /** What is kept exceeds the limit. */
    public static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final InputStream bytes;
    private final int most;
    private byte[] kept = new byte[1 << 14];
    private int length;
    private long begin;
    // How many bytes more than characters the line has before what is kept.
    private long surplus;
    // The same before the place that was asked for last, so that a long line is not counted anew for each.
    private int counted;
    private long surplusCounted;

    public RecordedBytes(InputStream bytes, int most) {
        this.bytes = bytes;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        if (length + wanted > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + wanted));
        }
        int read = bytes.read(kept, length, wanted);
        if (read > 0) {
            if (length + read > most) {
                throw new TooLong();
            }
            System.arraycopy(kept, length, into, offset, read);
            length += read;
        }
        return read;
    }

    /** Forgets what stands before; offsets count the bytes of the whole text. */
    public void forget(long before) {
        int gone = (int) (before - begin);
        surplus = surplus(gone);
        System.arraycopy(kept, gone, kept, 0, length - gone);
        length -= gone;
        begin = before;
        counted = 0;
        surplusCounted = surplus;
    }

    /** How many bytes more than characters the line has before an index. */
    private long surplus(int index) {
        boolean onward = index >= counted;
        int from = onward ? counted : 0;
        int line = index;
        while (line > from && kept[line - 1] != '\n') {
            line--;
        }
        long before = line > from ? 0 : onward ? surplusCounted : surplus;
        surplusCounted = before + surplus(line, index);
        counted = index;
        return surplusCounted;
    }

    /** All but the first byte of a character begin with the bits 10; four bytes are two characters of Java. */
    private int surplus(int from, int to) {
        int surplus = 0;
        for (int i = from; i < to; i++) {
            boolean firstOfFour = (kept[i] & 0xf8) == 0xf0;
            surplus += isFurther(kept[i]) ? 1 : firstOfFour ? -1 : 0;
        }
        return surplus;
    }

    private static boolean isFurther(byte one) {
        return (one & 0xc0) == 0x80;
    }

    /** A part that was read and not forgotten. */
    public String part(long from, long to) {
        return new String(kept, (int) (from - begin), (int) (to - from), StandardCharsets.UTF_8);
    }

    /** The line and the column, in characters, of a part that was read and not forgotten. */
    @Override
    public Locations.Location place(JsonLocation at) {
        int index = index(at);
        long within = at.getByteOffset() - begin - index;
        return new Locations.Location(at.getLineNr(), (int) (at.getColumnNr() - within - surplus(index)));
    }

    /** Where the character begins that a location is in. */
    private int index(JsonLocation at) {
        int index = (int) (at.getByteOffset() - begin);
        while (index > 0 && index < length && isFurther(kept[index])) {
            index--;
        }
        return index;
    }

    @Override
    public String before(JsonLocation at, int most) {
        int to = index(at);
        int from = Math.max(to - most, 0);
        return new String(kept, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public String from(JsonLocation at, int most) {
        int from = index(at);
        return new String(kept, from, Math.max(Math.min(length - from, most), 0), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
