package io.github.parindex.io.xlsx;

import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The packed parts of a workbook, behind a guard: before anything is unpacked the directory of the archive must fit the file
 * and the limits, unpacked bytes are counted, whatever the directory says of them, and each part must have its checksum.
 *
 * <p>The file is copied first, so that it cannot change while it is read and a stream can be read at all. The system deletes
 * the copy as soon as it is open, or when the program ends, however it ends.
 */
final class Archive implements AutoCloseable {

    private static final int BEGINNING = 8;
    private static final long OLE = 0xd0cf11e0a1b11ae1L;
    private static final long PACKED = 0x504b0304L;

    private static final Wording NOT_AN_ARCHIVE = Wording.of("xlsx.fileNotExcelWorkbook");
    private static final Wording LOCKED_OR_OLD = Wording.of("xlsx.workbookHasPasswordExcel");
    private static final Wording SAVE_AGAIN = Wording.of("xlsx.maybeRemovePasswordSave");
    private static final Wording MAYBE_CSV = Wording.of("xlsx.maybeExtensionWrongText");

    private final SeekableByteChannel copy;
    private final Directory directory;
    private final ReadLimits limits;
    private final Meter meter;
    private long unpacked;

    private Archive(SeekableByteChannel copy, Directory directory, ReadLimits limits, Meter meter) {
        this.copy = copy;
        this.directory = directory;
        this.limits = limits;
        this.meter = meter;
        meter.expect(directory.size());
    }

    static Archive open(Source source, ReadLimits limits, Meter meter) throws IOException {
        SeekableByteChannel copy = room();
        try (InputStream in = source.open(limits)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            checkBeginning(beginning);
            copy.write(ByteBuffer.wrap(beginning));
            in.transferTo(Channels.newOutputStream(copy));
            return new Archive(copy, Directory.of(copy, limits), limits, meter);
        } catch (IOException | RuntimeException | Error failed) {
            copy.close();
            throw failed;
        }
    }

    private static SeekableByteChannel room() throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        return Files.newByteChannel(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void checkBeginning(byte[] bytes) throws RefusedFile {
        if (bytes.length < BEGINNING) {
            throw RefusedFile.of(NOT_AN_ARCHIVE);
        }
        long first = ByteBuffer.wrap(bytes).getLong();
        if (first == OLE) {
            throw RefusedFile.of(LOCKED_OR_OLD, SAVE_AGAIN);
        }
        if (first >>> Integer.SIZE != PACKED) {
            throw RefusedFile.of(NOT_AN_ARCHIVE, MAYBE_CSV);
        }
    }

    /** Opens a part, if there is one of that name. */
    Optional<Markup> part(String name) throws IOException {
        Optional<Directory.Part> part = directory.part(name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        if (part.get().size() > limits.unpacked()) {
            throw tooLarge();
        }
        long content = directory.content(part.get());
        return Optional.of(Markup.of(name, new PartBytes(copy, content, part.get(), this::count), limits));
    }

    private void count(int bytes) throws RefusedFile {
        unpacked += bytes;
        meter.read(bytes);
        if (unpacked > limits.unpacked()) {
            throw tooLarge();
        }
    }

    private RefusedFile tooLarge() {
        return RefusedFile.of(Wording.of("xlsx.workbookUnpacksMoreThan", limits.unpacked()));
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
