package io.github.parindex.io.xlsx;

import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The packed parts of a workbook, behind a guard: before anything is unpacked the directory of the archive must fit its
 * limits, and unpacked bytes are counted, whatever the directory says of them.
 *
 * <p>The file is copied first, so that it cannot change while it is read and a stream can be read at all; the copy is
 * deleted when the archive is closed.
 */
final class Archive implements AutoCloseable {

    private static final int END = 22;
    private static final int COMMENT = 0xffff;
    private static final int LARGEST_DIRECTORY = 1 << 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final long OLE = 0xd0cf11e0a1b11ae1L;

    private static final Wording NOT_AN_ARCHIVE = Wording.of("xlsx.fileNotExcelWorkbook");
    private static final Wording LOCKED_OR_OLD = Wording.of("xlsx.workbookHasPasswordExcel");
    private static final Wording SAVE_AGAIN = Wording.of("xlsx.maybeRemovePasswordSave");
    private static final Wording TRUNCATED = Wording.of("xlsx.workbookCutOffBroken");
    private static final Wording SEND_AGAIN = Wording.of("xlsx.maybeCopyDownloadFile");
    private static final Wording MAYBE_CSV = Wording.of("xlsx.maybeExtensionWrongText");

    private final Path copy;
    private final ZipFile zip;
    private final ReadLimits limits;
    private final Meter meter;
    private long unpacked;

    private Archive(Path copy, ZipFile zip, ReadLimits limits, Meter meter) {
        this.copy = copy;
        this.zip = zip;
        this.limits = limits;
        this.meter = meter;
        meter.expect(zip.stream().mapToLong(part -> Math.max(0, part.getSize())).sum());
    }

    static Archive open(Source source, ReadLimits limits, Meter meter) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        try (InputStream in = source.open(limits)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            check(copy, limits);
            return new Archive(copy, new ZipFile(copy.toFile()), limits, meter);
        } catch (ZipException | IllegalArgumentException broken) {
            Files.deleteIfExists(copy);
            throw broken();
        } catch (IOException | RuntimeException | Error failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
    }

    private static RefusedFile broken() {
        return RefusedFile.of(Wording.of("xlsx.workbookBroken"), SEND_AGAIN);
    }

    private static void check(Path file, ReadLimits limits) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            checkBeginning(bytes);
            checkDirectory(bytes, limits);
        }
    }

    private static void checkBeginning(RandomAccessFile bytes) throws IOException {
        if (bytes.length() < 8) {
            throw RefusedFile.of(NOT_AN_ARCHIVE);
        }
        long first = bytes.readLong();
        if (first == OLE) {
            throw RefusedFile.of(LOCKED_OR_OLD, SAVE_AGAIN);
        }
        if (first >>> 32 != 0x504b0304L) {
            throw RefusedFile.of(NOT_AN_ARCHIVE, MAYBE_CSV);
        }
    }

    /** The last record of the archive says how many parts there are and how large their directory is. */
    private static void checkDirectory(RandomAccessFile bytes, ReadLimits limits) throws IOException {
        int length = (int) Math.min(bytes.length(), END + COMMENT);
        byte[] tail = new byte[length];
        bytes.seek(bytes.length() - length);
        bytes.readFully(tail);
        int at = length - END;
        while (at >= 0 && Integer.reverseBytes(int32(tail, at)) != END_SIGNATURE) {
            at--;
        }
        if (at < 0 || at + END + int16(tail, at + 20) != length) {
            throw RefusedFile.of(TRUNCATED, SEND_AGAIN);
        }
        int parts = int16(tail, at + 10);
        long directory = Integer.toUnsignedLong(Integer.reverseBytes(int32(tail, at + 12)));
        if (parts > limits.parts() || directory > LARGEST_DIRECTORY) {
            throw RefusedFile.of(Wording.of("xlsx.workbookHasMoreThan", limits.parts()));
        }
    }

    private static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
    }

    private static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | (bytes[at + 3] & 0xff);
    }

    /** Opens a part, if there is one of that name. */
    Optional<Markup> part(String name) throws IOException {
        try {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            if (entry.getSize() > limits.unpacked()) {
                throw tooLarge();
            }
            return Optional.of(Markup.of(name, new Counted(zip.getInputStream(entry)), limits));
        } catch (ZipException | IllegalArgumentException broken) {
            throw broken();
        }
    }

    private RefusedFile tooLarge() {
        return RefusedFile.of(Wording.of("xlsx.workbookUnpacksMoreThan", limits.unpacked()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
        Files.deleteIfExists(copy);
    }

    /** Unpacked bytes, counted over all parts. */
    private final class Counted extends InputStream {

        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int read = in.read(bytes, offset, length);
                unpacked += Math.max(0, read);
                meter.read(Math.max(0, read));
                if (unpacked > limits.unpacked()) {
                    throw tooLarge();
                }
                return read;
            } catch (ZipException | EOFException broken) {
                throw broken();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
