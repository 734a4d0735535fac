package io.github.parindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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

/** Decodes a stream strictly and piece by piece: what {@link Utf8} does with a whole file. */
final class Utf8Reader extends Reader {

    private static final int PIECE = 1 << 14;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BREAKS = 0x0a0a0a0a0a0a0a0aL;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;

    private final String name;
    private final InputStream in;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE).flip();
    private boolean begun;
    private boolean ended;
    private int line = 1;
    private int column = 1;

    Utf8Reader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !ended) {
            fill();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int read = Math.min(length, chars.remaining());
        chars.get(into, offset, read);
        return read;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + read).flip();
        if (!begun) {
            begin();
        }
        ended = read == 0;
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        if (result.isError()) {
            walk();
            throw new RefusedContent(Utf8.malformed(name, line, column, bytes.get(bytes.position())));
        }
        walk();
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

    /** Follows lines and columns, so that a broken byte has its place. */
    private void walk() {
        int length = chars.limit();
        int breaks = breaks(bytes.array(), bytes.position());
        line += breaks;
        column = breaks == 0 ? column + length : 1 + untilBreak(chars.array(), length);
    }

    /** How many line breaks there are, eight bytes at a time, as this looks at every byte of a large file. */
    private static int breaks(byte[] text, int length) {
        int breaks = 0;
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            long zeroWhereBroken = (long) EIGHT.get(text, i) ^ BREAKS;
            breaks += Long.bitCount(~((zeroWhereBroken & LOW_BITS) + LOW_BITS | zeroWhereBroken | LOW_BITS));
        }
        for (; i < length; i++) {
            breaks += text[i] == '\n' ? 1 : 0;
        }
        return breaks;
    }

    private static int untilBreak(char[] text, int length) {
        int behind = 0;
        while (text[length - 1 - behind] != '\n') {
            behind++;
        }
        return behind;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
