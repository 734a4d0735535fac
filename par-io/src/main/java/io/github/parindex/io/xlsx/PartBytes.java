package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The content of one part, unpacked and counted; at its end it must have its length and its checksum (CRC-32). */
final class PartBytes extends InputStream {

    private static final int BUFFER = 1 << 14;

    private final Directory.Part part;
    private final Counter counter;
    private final Inflater inflater = new Inflater(true);
    private final InputStream in;
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean ended;

    // Takes note of unpacked bytes.
    interface Counter {
        void count(int bytes) throws RefusedFile;
    }

    PartBytes(SeekableByteChannel file, long from, Directory.Part part, Counter counter) {
        this.part = part;
        this.counter = counter;
        InputStream packed = new Stretch(file, from, part.packed());
        this.in = part.isPacked() ? new InflaterInputStream(withOneMore(packed), inflater, BUFFER) : packed;
    }

    /** The inflater asks for a byte behind the last one where there is no header around its data. */
    private static InputStream withOneMore(InputStream packed) {
        return new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = unpacked(bytes, offset, length);
        if (read < 0) {
            check();
            ended = true;
            return read;
        }
        counter.count(read);
        checksum.update(bytes, offset, read);
        size += read;
        return read;
    }

    private int unpacked(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (ZipException | EOFException broken) {
            throw broken();
        }
    }

    /** Refuses a part that was not read to its end, and so not checked. */
    void requireEnd() throws RefusedFile {
        if (!ended) {
            throw broken();
        }
    }

    private void check() throws RefusedFile {
        if (size != part.size() || (int) checksum.getValue() != part.checksum()) {
            throw broken();
        }
    }

    private RefusedFile broken() {
        return RefusedFile.of(Wording.of("xlsx.partDamaged", part.name()), Directory.SEND_AGAIN);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** Some bytes of a file, whoever else reads in it. */
    private static final class Stretch extends InputStream {

        private final SeekableByteChannel file;
        private final long end;
        private long at;

        Stretch(SeekableByteChannel file, long from, long length) {
            this.file = file;
            this.at = from;
            this.end = from + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            file.position(at);
            int read = file.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - at)));
            at += Math.max(0, read);
            return read;
        }
    }
}
