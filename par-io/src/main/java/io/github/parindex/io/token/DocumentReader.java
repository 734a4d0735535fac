package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonParser;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a document in three steps: shape, constraints, meaning. Each reports all it finds. */
public final class DocumentReader {

    private DocumentReader() {}

    /**
     * Makes a value of the core from a document, or null if nothing of it can be used.
     *
     * @param <D> the record of the document
     * @param <T> what it means
     */
    public interface Meaning<D, T> {
        @Nullable
        T of(D document, Findings findings);
    }

    public static <D, T> Loaded<T> read(Source source, ReadLimits limits, Class<D> type, Meaning<D, T> meaning) {
        return read(source, limits, type, Numbers.GIVEN, meaning);
    }

    /** The last two steps, for a document that was bound elsewhere. */
    public static <D, T> Loaded<T> bound(D document, Meaning<D, T> meaning) {
        Findings findings = new Findings("document", "", ReadLimits.withDefaults());
        try {
            Validation.check(document, findings);
            return findings.loaded(meaning.of(document, findings));
        } catch (Findings.TooMany hopeless) {
            return findings.loaded(null);
        }
    }

    /** Reads a result, which means itself; with any problem it is not usable. */
    public static <D> Loaded<D> computed(Source source, ReadLimits limits, Class<D> type) {
        return computed(source, limits, type, (document, findings) -> {});
    }

    /** The same where a result means something of the core beside other material. */
    public static <D, T> Loaded<T> meant(Source source, ReadLimits limits, Class<D> type, Meaning<D, T> meaning) {
        return read(source, limits, type, Numbers.COMPUTED, meaning);
    }

    /** The same where a result is held against itself. */
    public static <D> Loaded<D> computed(
            Source source, ReadLimits limits, Class<D> type, BiConsumer<? super D, ? super Findings> check) {
        return read(source, limits, type, Numbers.COMPUTED, (document, findings) -> {
            if (findings.isClean()) {
                check.accept(document, findings);
            }
            return findings.isClean() ? document : null;
        });
    }

    private static <D, T> Loaded<T> read(
            Source source, ReadLimits limits, Class<D> type, Numbers numbers, Meaning<D, T> meaning) {
        Loaded<String> loaded = source.text(limits);
        Optional<String> text = loaded.usable();
        if (text.isEmpty()) {
            return Loaded.failed(loaded.problems());
        }
        Findings findings = new Findings(source.name(), text.get(), limits);
        try {
            return findings.loaded(value(text.get(), type, numbers, meaning, findings));
        } catch (Findings.TooMany hopeless) {
            return findings.loaded(null);
        }
    }

    private static <D, T> @Nullable T value(
            String text, Class<D> type, Numbers numbers, Meaning<D, T> meaning, Findings findings) {
        @Nullable D document = type.cast(shape(text, Shape.of(type), numbers, findings));
        if (document == null) {
            return null;
        }
        Validation.check(document, findings);
        return meaning.of(document, findings);
    }

    /** Reads the tokens; null if the document has not the shape at all or breaks off. */
    public static @Nullable Object shape(String text, Shape shape, Numbers numbers, Findings findings) {
        try (JsonParser parser = Json.parser(text, findings.limits())) {
            return new Tokens(parser, numbers, findings, new WholeText(text)).document(shape);
        } catch (IOException impossible) {
            throw new AssertionError("the text is in memory", impossible);
        }
    }
}
