package io.github.parindex.io.xlsx;

import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The directory at the end of a ZIP archive (APPNOTE.TXT 6.3.10, 4.3.12 and 4.3.16), as far as workbooks need it: no ZIP64, no
 * encryption, no archive over several disks. What it says is held against the file before anything is believed.
 */
final class Directory {

    private static final int END = 22;
    private static final int COMMENT = 0xffff;
    private static final int ENTRY = 46;
    private static final int LOCAL = 30;

    /** Bytes of the directory for each part that may be there. */
    private static final int EACH = 4096;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private static final Wording TRUNCATED = Wording.of("xlsx.workbookCutOffBroken");
    private static final Wording LIES = Wording.of("xlsx.directoryDoesNotFit");
    static final Wording SEND_AGAIN = Wording.of("xlsx.maybeCopyDownloadFile");

    private final SeekableByteChannel file;
    private final long begin;
    private final Map<String, Part> parts = new HashMap<>();

    /**
     * A part as the directory has it.
     *
     * @param name of the part
     * @param isPacked whether it is deflated
     * @param checksum CRC-32 of its content
     * @param packed bytes in the archive
     * @param size bytes of its content
     * @param header where its own header begins
     */
    record Part(String name, boolean isPacked, int checksum, long packed, long size, long header) {}

    private Directory(SeekableByteChannel file, long begin) {
        this.file = file;
        this.begin = begin;
    }

    static Directory of(SeekableByteChannel file, ReadLimits limits) throws IOException {
        ByteBuffer end = end(file);
        int count = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long begin = Integer.toUnsignedLong(end.getInt(16));
        if (count > limits.parts() || size > (long) EACH * limits.parts()) {
            throw RefusedFile.of(Wording.of("xlsx.workbookHasMoreThan", limits.parts()));
        }
        if (begin + size > file.size() - END) {
            throw lies();
        }
        Directory directory = new Directory(file, begin);
        directory.read(bytes(file, begin, (int) size), count);
        return directory;
    }

    static RefusedFile lies() {
        return RefusedFile.of(LIES, SEND_AGAIN);
    }

    /** The last record of the archive, behind which stands nothing but a comment. */
    private static ByteBuffer end(SeekableByteChannel file) throws IOException {
        int length = (int) Math.min(file.size(), END + COMMENT);
        ByteBuffer tail = bytes(file, file.size() - length, length);
        int at = length - END;
        while (at >= 0 && tail.getInt(at) != END_SIGNATURE) {
            at--;
        }
        if (at < 0 || at + END + Short.toUnsignedInt(tail.getShort(at + 20)) != length) {
            throw RefusedFile.of(TRUNCATED, SEND_AGAIN);
        }
        return tail.position(at).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer bytes(SeekableByteChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw lies();
            }
        }
        return bytes.flip();
    }

    private void read(ByteBuffer entries, int count) throws RefusedFile {
        for (int i = 0; i < count; i++) {
            int at = entries.position();
            if (entries.remaining() < ENTRY || entries.getInt(at) != ENTRY_SIGNATURE) {
                throw lies();
            }
            int name = Short.toUnsignedInt(entries.getShort(at + 28));
            int rest = Short.toUnsignedInt(entries.getShort(at + 30)) + Short.toUnsignedInt(entries.getShort(at + 32));
            if (entries.remaining() < ENTRY + name + rest) {
                throw lies();
            }
            add(part(
                    entries,
                    at,
                    StandardCharsets.UTF_8
                            .decode(entries.slice(at + ENTRY, name))
                            .toString()));
            entries.position(at + ENTRY + name + rest);
        }
    }

    private static Part part(ByteBuffer entries, int at, String name) throws RefusedFile {
        int method = entries.getShort(at + 10);
        if ((entries.getShort(at + 8) & ENCRYPTED) != 0 || (method != STORED && method != DEFLATED)) {
            throw lies();
        }
        return new Part(
                name,
                method == DEFLATED,
                entries.getInt(at + 16),
                Integer.toUnsignedLong(entries.getInt(at + 20)),
                Integer.toUnsignedLong(entries.getInt(at + 24)),
                Integer.toUnsignedLong(entries.getInt(at + 42)));
    }

    private void add(Part part) throws RefusedFile {
        if (parts.putIfAbsent(part.name(), part) != null) {
            throw lies();
        }
    }

    Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** What the parts together say they hold once they are unpacked. */
    long size() {
        return parts.values().stream().mapToLong(Part::size).sum();
    }

    /** Where the content of a part begins: behind a header of its own, which may differ in what is of no use here. */
    long content(Part part) throws IOException {
        if (part.header() + LOCAL > begin) {
            throw lies();
        }
        ByteBuffer header = bytes(file, part.header(), LOCAL);
        long content = part.header()
                + LOCAL
                + Short.toUnsignedInt(header.getShort(26))
                + Short.toUnsignedInt(header.getShort(28));
        if (header.getInt(0) != LOCAL_SIGNATURE || content + part.packed() > begin) {
            throw lies();
        }
        return content;
    }
}
