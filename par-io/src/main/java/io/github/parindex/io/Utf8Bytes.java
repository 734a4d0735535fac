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
import java.util.Optional;

/**
 * The bytes of a stream without the byte order mark, of which each is checked to be UTF-8: what {@link Utf8} does with a
 * whole file, piece by piece.
 */
final class Utf8Bytes extends InputStream {

    private static final int PIECE = 1 << 14;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BREAKS = 0x0a0a0a0a0a0a0a0aL;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    // Up to the position all is checked, and handed out up to `next`.
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE);
    private int next;
    private boolean begun;
    private boolean ended;
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
        while (next == bytes.position() && !ended) {
            fill();
        }
        int read = Math.min(length, bytes.position() - next);
        System.arraycopy(bytes.array(), next, into, offset, read);
        next += read;
        return read == 0 && length > 0 ? -1 : read;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + read).flip();
        if (!begun) {
            begin();
        }
        next = bytes.position();
        ended = read == 0;
        if (!walkPlain()) {
            walkDecoded();
        }
    }

    private void begin() throws IOException {
        begun = true;
        byte[] first = new byte[Math.min(4, bytes.remaining())];
        bytes.duplicate().get(first);
        Optional<Problem> other = Utf8.otherEncoding(name, first);
        if (other.isPresent()) {
            throw new RefusedContent(other.get());
        }
        boolean marked =
                first.length >= 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
        bytes.position(marked ? 3 : 0);
    }

    /**
     * Follows lines and columns, so that a broken byte has its place, eight bytes at a time as this looks at every byte of
     * a large file; stops at the first eight that are not all ASCII.
     */
    private boolean walkPlain() {
        byte[] text = bytes.array();
        int last = bytes.limit() - Long.BYTES;
        int i = next;
        int breaks = 0;
        for (; i <= last; i += Long.BYTES) {
            long eight = (long) EIGHT.get(text, i);
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
            breaks += Long.bitCount(~((eight ^ BREAKS) + LOW_BITS | LOW_BITS));
        }
        line += breaks;
        column = breaks == 0 ? column + i - next : 1 + untilBreak(text, i);
        bytes.position(i);
        return i == bytes.limit();
    }

    private void walkDecoded() throws RefusedContent {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        for (int i = 0; i < chars.position(); i++) {
            boolean broken = chars.get(i) == '\n';
            line += broken ? 1 : 0;
            column = broken ? 1 : column + 1;
        }
        if (result.isError()) {
            throw new RefusedContent(Utf8.malformed(name, line, column, bytes.get(bytes.position())));
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
