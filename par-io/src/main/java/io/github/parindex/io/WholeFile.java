package io.github.parindex.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: a temporary file beside the target takes the content, and is then moved to its place in
 * one step.
 *
 * <p>On a full disk, or when the program is ended, the file that was there stays as it was, and a reader meets either that
 * one or the new one. A temporary file begins with {@code .par-}; it is deleted unless the program was ended by force.
 * What is no ordinary file, such as a pipe or a device, is written to directly. Whether a file outlives a power failure is
 * up to the file system.
 */
public final class WholeFile {

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out takes the bytes, is buffered, and need not be closed
         * @throws IOException if it does not take them
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What goes into a file of text. */
    @FunctionalInterface
    public interface Text {

        /**
         * Writes all of it.
         *
         * @param out takes the characters, and need not be closed
         * @throws IOException if it does not take them
         */
        void writeTo(Writer out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file over one that may be there.
     *
     * @param path of the file, or of a link to it
     * @param content of the file
     * @throws UncheckedIOException if it cannot be written; then what was there is there still
     */
    public static void write(Path path, Content content) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(content, "content");
        write(path, content, out -> out);
    }

    /**
     * Writes a file in UTF-8 over one that may be there.
     *
     * @param path of the file, or of a link to it
     * @param text of the file
     * @throws UncheckedIOException if it cannot be written; then what was there is there still
     */
    public static void writeText(Path path, Text text) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        write(path, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
            text.writeTo(writer);
            writer.flush();
        });
    }

    /** The same through something that may fail. */
    static void write(Path path, Content content, UnaryOperator<OutputStream> through) {
        try {
            Path file = Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path;
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content, through);
            } else {
                replace(file, content, through);
            }
        } catch (UncheckedIOException failed) {
            throw failure(path, Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            throw failure(path, failed);
        }
    }

    private static void replace(Path file, Content content, UnaryOperator<OutputStream> through) throws IOException {
        Path beside = file.resolveSibling(".par-" + UUID.randomUUID() + ".tmp");
        try {
            fill(beside, content, through, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(file, beside);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(
            Path file, Content content, UnaryOperator<OutputStream> through, StandardOpenOption... options)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(through.apply(Files.newOutputStream(file, options)))) {
            content.writeTo(out);
        }
    }

    private static void keepPermissions(Path before, Path file) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(before, PosixFileAttributeView.class);
        if (view != null && Files.exists(before)) {
            Files.setPosixFilePermissions(file, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException other) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Names the file that was to be written, not the temporary one. */
    private static UncheckedIOException failure(Path path, IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return new UncheckedIOException(path + ": no such folder", new NoSuchFileException(path.toString()));
        }
        return new UncheckedIOException(path + ": " + reason(failed), failed);
    }

    private static String reason(IOException failed) {
        @Nullable String reason = failed instanceof FileSystemException file ? file.getReason() : failed.getMessage();
        return reason == null ? failed.getClass().getSimpleName() : reason;
    }
}
