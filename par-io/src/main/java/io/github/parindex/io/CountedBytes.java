package io.github.parindex.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Bytes that end in a refusal when there are too many. */
final class CountedBytes extends FilterInputStream {

    private final Supplier<Problem> refusal;
    private final LongConsumer counter;
    private long left;

    CountedBytes(InputStream in, long most, Supplier<Problem> refusal, LongConsumer counter) {
        super(in);
        this.left = most;
        this.refusal = refusal;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        counter.accept(bytes);
        if (left < 0) {
            throw new RefusedContent(refusal.get());
        }
    }
}
