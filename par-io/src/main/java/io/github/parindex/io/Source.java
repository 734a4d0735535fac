package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Where a document comes from: a file, a stream, bytes or text, with the name that problems show. */
public final class Source {

    private final String name;
    private final Content content;
    private final Consumer<? super Progress> listener;

    // Either opens bytes or has a text.
    private interface Content {
        InputStream open() throws IOException;

        default byte[] first(int most) throws IOException {
            try (InputStream in = open()) {
                return in.readNBytes(most);
            }
        }

        default OptionalLong size() {
            return OptionalLong.empty();
        }

        default Optional<String> text() {
            return Optional.empty();
        }

        default boolean isFolder() {
            return false;
        }
    }

    // Text that is there already.
    private record Text(String given) implements Content {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(given.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(given.length());
        }

        @Override
        public Optional<String> text() {
            return Optional.of(given);
        }
    }

    // Bytes that are there already.
    private static final class Bytes implements Content {

        private final byte[] given;

        Bytes(byte[] given) {
            this.given = given;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(given);
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(given.length);
        }
    }

    // A stream of somebody else, of which nothing is lost when its first bytes are looked at.
    private static final class Once implements Content {

        private InputStream stream;

        Once(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public byte[] first(int most) throws IOException {
            InputStream marked = stream.markSupported() ? stream : new BufferedInputStream(stream);
            stream = marked;
            marked.mark(most);
            byte[] bytes = marked.readNBytes(most);
            marked.reset();
            return bytes;
        }

        @Override
        public InputStream open() {
            return new FilterInputStream(stream) {
                @Override
                public void close() {
                    // The stream is its owner's.
                }
            };
        }
    }

    // A file that may be there.
    private record File(Path path) implements Content {

        @Override
        public boolean isFolder() {
            return Files.isDirectory(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public OptionalLong size() {
            try {
                return OptionalLong.of(Files.size(path));
            } catch (IOException unknown) {
                return OptionalLong.empty();
            }
        }
    }

    private Source(String name, Content content) {
        this(name, content, progress -> {});
    }

    private Source(String name, Content content, Consumer<? super Progress> listener) {
        this.name = name;
        this.content = content;
        this.listener = listener;
    }

    /**
     * A file.
     *
     * @param path of the file; one that is missing or unreadable is a problem, not an exception
     * @return the source
     */
    public static Source of(Path path) {
        Objects.requireNonNull(path, "path");
        return new Source(path.toString(), new File(path));
    }

    /**
     * A stream, which is read once and not closed.
     *
     * @param name what problems call it
     * @param stream UTF-8, or a workbook
     * @return the source
     */
    public static Source of(String name, InputStream stream) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stream, "stream");
        return new Source(name, new Once(stream));
    }

    /**
     * Bytes in memory.
     *
     * @param name what problems call them
     * @param bytes UTF-8, or a workbook; not copied
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        return new Source(name, new Bytes(bytes));
    }

    /**
     * Text in memory.
     *
     * @param name what problems call it
     * @param text the document
     * @return the source
     */
    public static Source of(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        return new Source(name, new Text(text));
    }

    /**
     * Tells how far reading has come: at each unit, and at the end. The readers of assessments do that.
     *
     * <pre>{@code
     * AssessmentsCsv.read(Source.of(path).reporting(System.err::println), set);
     * }</pre>
     *
     * @param to is told by the thread that reads, and should be quick
     * @return a copy that reports
     */
    public Source reporting(Consumer<? super Progress> to) {
        Objects.requireNonNull(to, "to");
        return new Source(name, content, to);
    }

    /**
     * Begins to count a reading.
     *
     * @return a meter at 0, for the reader
     */
    public Meter meter() {
        return new Meter(listener, content.size());
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
     * @param limits how large it may be; what is not in memory yet must not exceed {@link ReadLimits#held()} either
     * @return the text without a byte order mark, or the problem: missing, unreadable, too large, not UTF-8
     */
    public Loaded<String> text(ReadLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Optional<String> given = content.text();
        if (given.isPresent()) {
            return given.get().length() > limits.bytes()
                    ? Loaded.failed(List.of(tooMany(limits)))
                    : Loaded.of(given.get(), List.of());
        }
        try (InputStream in = content.open()) {
            int room = Math.min(Math.min(limits.bytes(), limits.held()), Integer.MAX_VALUE - 16);
            byte[] bytes = in.readNBytes(room + 1);
            return bytes.length > room ? Loaded.failed(List.of(tooManyHeld(limits))) : Utf8.decode(name, bytes);
        } catch (IOException failed) {
            return Loaded.failed(List.of(problem(failed)));
        }
    }

    /**
     * Reads the whole text, so that it can be read again.
     *
     * @param limits how large it may be
     * @return the same source with its text in memory, or the problem as in {@link #text(ReadLimits)}
     */
    public Loaded<Source> held(ReadLimits limits) {
        Objects.requireNonNull(limits, "limits");
        Loaded<String> text = text(limits);
        return text.usable().isEmpty()
                ? Loaded.failed(text.problems())
                : Loaded.of(new Source(name, new Text(text.orThrow()), listener), List.of());
    }

    /**
     * Looks at the first bytes; they are read again when the source is opened, also those of a stream.
     *
     * @param most how many are wanted
     * @return as many, or all there are
     * @throws IOException if they cannot be read, which {@link #problem(IOException)} puts into words
     */
    public byte[] first(int most) throws IOException {
        return content.first(most);
    }

    /**
     * Opens the bytes, to be read once.
     *
     * @param limits how many there may be; reading one more fails
     * @return the bytes, to be closed
     * @throws IOException if they cannot be read, which {@link #problem(IOException)} puts into words
     */
    public InputStream open(ReadLimits limits) throws IOException {
        return open(limits, bytes -> {});
    }

    private InputStream open(ReadLimits limits, LongConsumer counter) throws IOException {
        return new CountedBytes(content.open(), limits.bytes(), () -> tooMany(limits), counter);
    }

    /**
     * Opens the text, to be read once, for documents that need not be in memory as a whole.
     *
     * @param limits how large it may be; reading on fails
     * @param meter counts what is read
     * @return UTF-8 text without a byte order mark, to be closed; reading fails where it is not UTF-8
     * @throws IOException if it cannot be read, which {@link #problem(IOException)} puts into words
     */
    public Reader reader(ReadLimits limits, Meter meter) throws IOException {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(meter, "meter");
        Optional<String> given = given(limits);
        return given.isPresent()
                ? new CountedText(given.get(), meter)
                : new InputStreamReader(checked(limits, meter), StandardCharsets.UTF_8);
    }

    /**
     * Opens the same text as bytes.
     *
     * @param limits how large it may be; reading on fails
     * @param meter counts the bytes that are read
     * @return UTF-8 without a byte order mark, to be closed; reading fails where it is not UTF-8
     * @throws IOException if it cannot be read, or a text in memory holds half a surrogate pair, which {@link
     *     #problem(IOException)} puts into words
     */
    public InputStream utf8(ReadLimits limits, Meter meter) throws IOException {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(meter, "meter");
        Optional<String> given = given(limits);
        if (given.isEmpty()) {
            return checked(limits, meter);
        }
        byte[] bytes = Utf8.encode(name, given.get());
        meter.expect(bytes.length);
        return new CountedBytes(new ByteArrayInputStream(bytes), Long.MAX_VALUE, () -> tooMany(limits), meter::read);
    }

    private Optional<String> given(ReadLimits limits) throws IOException {
        Optional<String> given = content.text();
        if (given.isPresent() && given.get().length() > limits.bytes()) {
            throw new RefusedContent(tooMany(limits));
        }
        return given;
    }

    private InputStream checked(ReadLimits limits, Meter meter) throws IOException {
        return new Utf8Bytes(name, open(limits, meter::read));
    }

    private Problem tooMany(ReadLimits limits) {
        return tooMany(limits.bytes());
    }

    private Problem tooMany(int bytes) {
        return Problem.of(name, Wording.of("source.fileHasMoreThan", bytes));
    }

    private Problem tooManyHeld(ReadLimits limits) {
        return limits.held() < limits.bytes()
                ? tooMany(limits.held()).withAdvice(Wording.of("source.maybeDivide"))
                : tooMany(limits);
    }

    /**
     * Puts a failure to read this source into words.
     *
     * @param failure of one of the methods above
     * @return the problem: missing, unreadable, too large, not UTF-8; its value is what the failure says of itself
     */
    public Problem problem(IOException failure) {
        Objects.requireNonNull(failure, "failure");
        return failure instanceof RefusedContent refused
                ? refused.problem()
                : Problem.of(name, unread(failure)).withValue(String.valueOf(failure.getMessage()));
    }

    private static boolean isInNoFolder(@Nullable String file) {
        @Nullable
        Path folder = file == null ? null : Path.of(file).toAbsolutePath().getParent();
        return folder != null && !Files.isDirectory(folder);
    }

    private Wording unread(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return Wording.of(isInNoFolder(missing.getFile()) ? "source.noSuchFolder" : "source.noSuchFile");
        }
        if (failure instanceof AccessDeniedException) {
            return Wording.of("source.fileMayNotRead");
        }
        return content.isFolder() ? Wording.of("source.folder") : Wording.of("source.fileCannotRead");
    }

    @Override
    public String toString() {
        return name;
    }
}
