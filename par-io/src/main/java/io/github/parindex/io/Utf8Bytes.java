package io.github.parindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of a stream without the byte order mark, of which each is checked to be UTF-8 before it is handed out: what
 * {@link Utf8} does with a whole file, piece by piece.
 *
 * <p>They are checked where the caller wants them, so that bytes of large files are not copied on the way.
 */
final class Utf8Bytes extends InputStream {

    /** Where fewer are asked for, a character could be longer than the room for it. */
    private static final int FEW = 64;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BREAKS = 0x0a0a0a0a0a0a0a0aL;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(1 << 12);
    private final byte[] few = new byte[FEW];
    private int next;
    private int end;
    // The first bytes of a character whose others are not read yet.
    private byte[] cut = {};
    private boolean begun;
    private int line = 1;
    private int column = 1;

    Utf8Bytes(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (next == end && length >= FEW) {
            return some(checked(into, offset, length));
        }
        if (next == end) {
            next = 0;
            end = checked(few, 0, FEW);
        }
        int read = Math.min(length, end - next);
        System.arraycopy(few, next, into, offset, read);
        next += read;
        return length == 0 ? 0 : some(read);
    }

    private static int some(int read) {
        return read == 0 ? -1 : read;
    }

    /** Reads bytes of whole characters; none at the end. */
    private int checked(byte[] into, int offset, int length) throws IOException {
        System.arraycopy(cut, 0, into, offset, cut.length);
        int wanted = length - cut.length;
        int read = in.readNBytes(into, offset + cut.length, wanted);
        int to = offset + cut.length + read;
        if (!begun) {
            begun = true;
            to = withoutMark(into, offset, to);
        }
        int plain = walkPlain(into, offset, to);
        int whole = plain == to ? to : walkDecoded(into, plain, to, read < wanted);
        cut = Arrays.copyOfRange(into, whole, to);
        return whole - offset;
    }

    private int withoutMark(byte[] text, int from, int to) throws RefusedContent {
        byte[] first = Arrays.copyOfRange(text, from, Math.min(from + 4, to));
        Optional<Problem> other = Utf8.otherEncoding(name, first);
        if (other.isPresent()) {
            throw new RefusedContent(other.get());
        }
        boolean marked =
                first.length >= 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
        int mark = marked ? 3 : 0;
        System.arraycopy(text, from + mark, text, from, to - from - mark);
        return to - mark;
    }

    /**
     * Follows lines and columns, so that a broken byte has its place, eight bytes at a time as this looks at every byte of
     * a large file; stops at the first eight that are not all ASCII.
     */
    private int walkPlain(byte[] text, int from, int to) {
        int i = from;
        int breaks = 0;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(text, i);
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
            breaks += Long.bitCount(~((eight ^ BREAKS) + LOW_BITS | LOW_BITS));
        }
        line += breaks;
        column = breaks == 0 ? column + i - from : 1 + untilBreak(text, i);
        return i;
    }

    private int walkDecoded(byte[] text, int from, int to, boolean last) throws RefusedContent {
        ByteBuffer bytes = ByteBuffer.wrap(text, from, to - from);
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, last);
            follow(chars.flip());
        } while (result.isOverflow());
        if (result.isError()) {
            throw new RefusedContent(Utf8.malformed(name, line, column, bytes.get(bytes.position())));
        }
        return bytes.position();
    }

    private void follow(CharBuffer text) {
        for (int i = 0; i < text.limit(); i++) {
            boolean broken = text.get(i) == '\n';
            line += broken ? 1 : 0;
            column = broken ? 1 : column + 1;
        }
    }

    private static int untilBreak(byte[] text, int end) {
        int behind = 0;
        while (text[end - 1 - behind] != '\n') {
            behind++;
        }
        return behind;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
