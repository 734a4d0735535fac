package io.github.parindex.io;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes to a stream that somebody else opened, such as the answer to a request: it is flushed and stays open.
 *
 * <p>What was sent cannot be taken back: if the content breaks off, so does the stream. {@link WholeFile} writes whole or not
 * at all.
 */
public final class OpenStream {

    // Hands on everything but the end.
    private static final class Shielded extends FilterOutputStream {

        Shielded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    // The same for characters.
    private static final class ShieldedText extends FilterWriter {

        ShieldedText(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private OpenStream() {}

    /**
     * Writes bytes.
     *
     * @param out takes them
     * @param content all of them
     * @throws UncheckedIOException if they are not taken
     */
    public static void write(OutputStream out, WholeFile.Content content) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(out, "out");
        try (OutputStream shielded = new Shielded(out)) {
            content.writeTo(shielded);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes text in UTF-8.
     *
     * @param out takes it
     * @param text all of it
     * @throws UncheckedIOException if it is not taken
     */
    public static void writeText(OutputStream out, WholeFile.Text text) {
        Objects.requireNonNull(text, "text");
        write(out, bytes -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
            text.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * Writes text.
     *
     * @param out takes it
     * @param text all of it
     * @throws UncheckedIOException if it is not taken
     */
    public static void writeText(Writer out, WholeFile.Text text) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(out, "out");
        try (Writer shielded = new ShieldedText(out)) {
            text.writeTo(shielded);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
