package io.github.parindex.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Where a document comes from: a file, a stream, bytes or text, with the name that problems show. */
public final class Source {

    private final String name;
    private final Content content;

    private interface Content {
        Loaded<String> read(ReadLimits limits) throws IOException;
    }

    private Source(String name, Content content) {
        this.name = name;
        this.content = content;
    }

    /**
     * A file.
     *
     * @param path of the file; one that is missing or unreadable is a problem, not an exception
     * @return the source
     */
    public static Source of(Path path) {
        return new Source(path.toString(), limits -> {
            try (InputStream in = Files.newInputStream(path)) {
                return read(path.toString(), in, limits);
            }
        });
    }

    /**
     * A stream, which is read once and not closed.
     *
     * @param name what problems call it
     * @param stream UTF-8
     * @return the source
     */
    public static Source of(String name, InputStream stream) {
        return new Source(name, limits -> read(name, stream, limits));
    }

    /**
     * Bytes in memory.
     *
     * @param name what problems call them
     * @param bytes UTF-8; not copied
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, limits -> decoded(name, bytes, limits));
    }

    /**
     * Text in memory.
     *
     * @param name what problems call it
     * @param text the document
     * @return the source
     */
    public static Source of(String name, String text) {
        return new Source(
                name, limits -> text.length() > limits.bytes() ? tooLarge(name, limits) : Loaded.of(text, List.of()));
    }

    private static Loaded<String> read(String name, InputStream in, ReadLimits limits) throws IOException {
        int room = Math.min(limits.bytes(), Integer.MAX_VALUE - 16) + 1;
        return decoded(name, in.readNBytes(room), limits);
    }

    private static Loaded<String> decoded(String name, byte[] bytes, ReadLimits limits) {
        return bytes.length > limits.bytes() ? tooLarge(name, limits) : Utf8.decode(name, bytes);
    }

    private static Loaded<String> tooLarge(String name, ReadLimits limits) {
        return Loaded.failed(List.of(Problem.of(
                name,
                new Wording(
                        "Tệp lớn hơn " + limits.bytes() + " byte.",
                        "The file has more than " + limits.bytes() + " bytes."))));
    }

    /**
     * What problems call this source.
     *
     * @return the path as it was given, or the name
     */
    public String name() {
        return name;
    }

    /**
     * Reads the whole text.
     *
     * @param limits how large it may be
     * @return the text without a byte order mark, or the problem: missing, unreadable, too large, not UTF-8
     */
    public Loaded<String> text(ReadLimits limits) {
        try {
            return content.read(limits);
        } catch (NoSuchFileException missing) {
            return unread(new Wording("Không có tệp này.", "There is no such file."));
        } catch (AccessDeniedException denied) {
            return unread(new Wording("Không được phép đọc tệp này.", "The file may not be read."));
        } catch (IOException failed) {
            return unread(new Wording(
                    "Không đọc được tệp: " + failed.getMessage() + ".",
                    "The file cannot be read: " + failed.getMessage() + "."));
        }
    }

    private Loaded<String> unread(Wording message) {
        return Loaded.failed(List.of(Problem.of(name, message)));
    }

    @Override
    public String toString() {
        return name;
    }
}
