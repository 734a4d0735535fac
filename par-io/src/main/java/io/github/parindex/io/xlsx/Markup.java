package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One part of a workbook, read element by element; names are without their namespaces. */
final class Markup implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final PartBytes in;
    private final XMLStreamReader reader;
    private final int deepest;
    private final int longest;
    private final int mostNames;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private Markup(String part, PartBytes in, XMLStreamReader reader, ReadLimits limits) {
        this.part = part;
        this.in = in;
        this.reader = reader;
        this.deepest = limits.depth();
        this.longest = limits.textLength();
        this.mostNames = limits.names();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static Markup of(String name, PartBytes in, ReadLimits limits) throws IOException {
        String part = Problem.shortened(name);
        InputStreamReader text = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new MarkupGuard(part, text, limits.textLength()));
            return new Markup(part, in, reader, limits);
        } catch (XMLStreamException broken) {
            throw refused(part, broken);
        }
    }

    private static IOException refused(String part, XMLStreamException broken) {
        Throwable cause = broken.getNestedException() == null ? broken.getCause() : broken.getNestedException();
        if (cause instanceof RefusedFile refused) {
            return refused;
        }
        if (cause instanceof CharacterCodingException) {
            return RefusedFile.of(Wording.of("xlsx.partWorkbookNotUtf", part));
        }
        return RefusedFile.of(Wording.of(
                "xlsx.partWorkbookBrokenAt",
                part,
                broken.getLocation().getLineNumber(),
                broken.getLocation().getColumnNumber()));
    }

    /** Goes to the next beginning or end of an element; false at the end of the part, which then is known to be whole. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            in.requireEnd();
            return false;
        } catch (XMLStreamException broken) {
            throw refused(part, broken);
        }
    }

    private void begin() throws RefusedFile {
        depth++;
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (depth > deepest || names.size() > mostNames) {
            throw RefusedFile.of(Wording.of("xlsx.partWorkbookNestedToo", part));
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** The value of an attribute of the element that begins here, empty if it has none. */
    String attribute(String name) {
        @Nullable String found = null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                found = reader.getAttributeValue(i);
            }
        }
        return found == null ? "" : found;
    }

    /** The text up to the end of the element that begins here; elements inside are refused. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                } else if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    throw new XMLStreamException("text expected", reader.getLocation());
                }
                if (text.length() > longest) {
                    throw tooLong();
                }
            }
        } catch (XMLStreamException broken) {
            throw refused(part, broken);
        }
        depth--;
        return text.toString();
    }

    int longest() {
        return longest;
    }

    RefusedFile tooLong() {
        return RefusedFile.of(Wording.of("xlsx.partWorkbookHasText", part, longest));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
