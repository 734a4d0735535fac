package io.github.parindex.io.token;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.parindex.io.OpenStream;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How this library sets Jackson up: strict tokens in, plain and pretty text out. */
public final class Json {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            // Documents say for other programs how they are bound; here their shapes are known.
            .disable(MapperFeature.USE_ANNOTATIONS)
            .addModule(RecordWriter.module())
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER))
            .with(new NoControlCharacters());
    private static final ObjectWriter LINE = MAPPER.writer().with(new NoControlCharacters());

    /** Refuses, instead of escaping, what the reader would refuse. */
    private static final class NoControlCharacters extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (int c = 0; c < codes.length; c++) {
                if (PlainText.faultIn(Character.toString(c)).isPresent()) {
                    codes[c] = ESCAPE_CUSTOM;
                }
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            if (c > 0x7f) {
                return null;
            }
            throw PlainText.refusal(Character.toString(c), 0).toException();
        }
    }

    private Json() {}

    /** A parser that leaves the length of texts and numbers to the caller, who can then go on reading. */
    public static JsonParser parser(String text, ReadLimits limits) throws IOException {
        return factory(limits).createParser(text);
    }

    /** The same for UTF-8 that need not be in memory. */
    public static JsonParser parser(InputStream bytes, ReadLimits limits) throws IOException {
        return factory(limits).createParser(bytes);
    }

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(limits.textLength())
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** A tree of a text of our own. */
    public static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("our own text is JSON", impossible);
        }
    }

    /** Pretty text that ends with a line break. */
    public static String write(Object document) {
        try {
            return PlainText.checked(WRITER.writeValueAsString(document)) + "\n";
        } catch (JsonProcessingException failed) {
            throw refusal(failed);
        }
    }

    /** The same in one line, without a line break. */
    public static String line(Object document) {
        try {
            return PlainText.checked(LINE.writeValueAsString(document));
        } catch (JsonProcessingException failed) {
            throw refusal(failed);
        }
    }

    /** What was refused inside the library that writes. */
    private static IllegalArgumentException refusal(JsonProcessingException failed) {
        return Wording.refusalIn(failed)
                .orElseGet(() -> new IllegalArgumentException(failed.getOriginalMessage(), failed));
    }

    public static void write(Object document, Path path) {
        WholeFile.writeText(path, out -> send(document, out));
    }

    /** In UTF-8, bit by bit; the stream stays open. */
    public static void write(Object document, OutputStream out) {
        OpenStream.writeText(out, text -> send(document, text));
    }

    /** Bit by bit; it stays open. */
    public static void write(Object document, Writer out) {
        OpenStream.writeText(out, text -> send(document, text));
    }

    private static void send(Object document, Writer out) throws IOException {
        try {
            WRITER.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(new WholePairs(out), document);
            out.write('\n');
        } catch (JsonProcessingException failed) {
            throw refusal(failed);
        }
    }
}
