package io.github.parindex.io.xlsx;

import io.github.parindex.io.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as Excel and others write them, part by part, sound or broken. */
final class BookBuilder {

    static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.00%"/><numFmt numFmtId="171" formatCode="dd\\/mm"/>\
            <numFmt numFmtId="172" formatCode="[Red]0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="16"/><xf numFmtId="171"/>\
            <xf numFmtId="172"/></cellXfs></styleSheet>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int count;

    /** The rows of a sheet. */
    BookBuilder sheet(String name, String rows) {
        return raw(name, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** The whole part of a sheet. */
    BookBuilder raw(String name, String part) {
        return raw(name, "", part);
    }

    /** The same of a sheet that is not shown. */
    BookBuilder hidden(String name, String part) {
        return raw(name, " state=\"hidden\"", part);
    }

    private BookBuilder raw(String name, String state, String part) {
        count++;
        sheets.append(
                "<sheet name=\"" + name + "\" sheetId=\"" + count + "\"" + state + " r:id=\"rId" + count + "\"/>");
        links.append("<Relationship Id=\"rId" + count + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet" + count
                + ".xml\"/>");
        return part("xl/worksheets/sheet" + count + ".xml", part);
    }

    BookBuilder part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    BookBuilder part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** A row of text cells from column A on; one that begins with a less-than sign is a cell element as it stands. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String at = new Reference(number, i + 1).toString();
            row.append(
                    cells[i].startsWith("<")
                            ? cells[i].replace("<c", "<c r=\"" + at + "\"")
                            : cells[i].isEmpty()
                                    ? ""
                                    : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    byte[] bytes() {
        return zipped(parts());
    }

    Map<String, byte[]> parts() {
        part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships>" + links
                        + "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"t\""
                        + " Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.putIfAbsent("xl/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    Source source() {
        return Source.of("a.xlsx", bytes());
    }
}
