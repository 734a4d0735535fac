package io.github.parindex.io.xlsx;

import io.github.parindex.io.OpenStream;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.words.Wording;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook; the same sheets always give the same bytes. */
final class WorkbookWriter {

    /** The most characters Excel takes in a cell. */
    static final int LONGEST = 32_767;

    /** Excel keeps 255 characters of a header, codes included. */
    private static final int LONGEST_HEADER = 240;

    private static final int PROMPT = 250;

    /** How high a line of text is, in points. */
    private static final int LINE_HEIGHT = 15;

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer out;

    private WorkbookWriter(OutputStream to) {
        zip = new ZipOutputStream(to);
        out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    static void write(List<SheetOut> sheets, Path path) {
        WholeFile.write(path, out -> new WorkbookWriter(out).write(sheets));
    }

    static void write(List<SheetOut> sheets, OutputStream to) {
        OpenStream.write(to, out -> new WorkbookWriter(new BufferedOutputStream(out)).write(sheets));
    }

    private void write(List<SheetOut> sheets) throws IOException {
        part("[Content_Types].xml", contentTypes(sheets));
        part("_rels/.rels", relationships(relationship("rId1", DOCUMENT + "/officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook(sheets));
        part("xl/_rels/workbook.xml.rels", links(sheets));
        part("xl/styles.xml", Styles.PART);
        for (int i = 0; i < sheets.size(); i++) {
            begin("xl/worksheets/sheet" + (i + 1) + ".xml");
            sheet(sheets.get(i));
            end();
        }
        out.close();
    }

    private void part(String name, String text) throws IOException {
        begin(name);
        out.write(XML + text);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        out.flush();
        zip.closeEntry();
    }

    private static String contentTypes(List<SheetOut> sheets) {
        StringBuilder text = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\""
                + " ContentType=\"application/xml\"/>");
        text.append(contentType("/xl/workbook.xml", "sheet.main+xml"));
        text.append(contentType("/xl/styles.xml", "styles+xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            text.append(contentType("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return text.append("</Types>").toString();
    }

    private static String contentType(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + inner + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String links(List<SheetOut> sheets) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            text.append(relationship("rId" + i, DOCUMENT + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        text.append(relationship("rId" + (sheets.size() + 1), DOCUMENT + "/styles", "styles.xml"));
        return relationships(text.toString());
    }

    private static String workbook(List<SheetOut> sheets) {
        StringBuilder text = new StringBuilder("<workbook" + MAIN + " xmlns:r=\"" + DOCUMENT + "\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            SheetOut sheet = sheets.get(i);
            text.append("<sheet name=\"")
                    .append(escaped(sheet.name))
                    .append("\" sheetId=\"")
                    .append(i + 1)
                    .append(sheet.hidden ? "\" state=\"hidden\" r:id=\"rId" : "\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return text.append("</sheets>")
                .append(repeated(sheets))
                .append("</workbook>")
                .toString();
    }

    /** The rows and columns that are printed on each page. */
    private static String repeated(List<SheetOut> sheets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            SheetOut sheet = sheets.get(i);
            boolean isMany = sheet.page == SheetOut.Page.ACROSS_MANY;
            if (sheet.frozenRows > 0 && (isMany || sheet.page == SheetOut.Page.ACROSS)) {
                String name = "'" + sheet.name.replace("'", "''") + "'!";
                int from = isMany ? 1 : sheet.frozenRows - sheet.repeatedRows + 1;
                text.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">"
                        + escaped((isMany ? name + "$A:$B," : "") + name + "$" + from + ":$" + sheet.frozenRows)
                        + "</definedName>");
            }
            if (!sheet.notice.isEmpty()) {
                text.append("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"" + i + "\">"
                        + escaped("'" + sheet.name.replace("'", "''") + "'!$A$1:$"
                                + Reference.letters(sheet.widths.size()) + "$" + sheet.rows.size())
                        + "</definedName>");
            }
        }
        return text.length() == 0 ? "" : "<definedNames>" + text + "</definedNames>";
    }

    private static String page(SheetOut sheet) {
        if (sheet.page == SheetOut.Page.AS_IS) {
            return "";
        }
        String fit = sheet.page == SheetOut.Page.ACROSS_MANY ? "" : " fitToWidth=\"1\" fitToHeight=\"0\"";
        String across = sheet.page == SheetOut.Page.UPRIGHT ? "portrait" : "landscape";
        String top = sheet.notice.isEmpty() ? "0.5" : "0.8";
        return "<pageMargins left=\"0.5\" right=\"0.4\" top=\"" + top
                + "\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"" + across + "\"" + fit + "/>"
                + "<headerFooter>" + header(sheet) + "<oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>";
    }

    // In a header an ampersand begins a code.
    private static String header(SheetOut sheet) {
        if (sheet.notice.isEmpty()) {
            return "";
        }
        String text = sheet.notice.replace("&", "&&");
        String cut = text.length() > LONGEST_HEADER ? text.substring(0, LONGEST_HEADER - 1) + "…" : text;
        return "<oddHeader>" + escaped("&L&8 " + cut) + "</oddHeader>";
    }

    private static String fitted(SheetOut sheet) {
        boolean isFitted = sheet.page == SheetOut.Page.UPRIGHT || sheet.page == SheetOut.Page.ACROSS;
        return isFitted ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "";
    }

    private void sheet(SheetOut sheet) throws IOException {
        requireRoom(sheet);
        out.write(XML + "<worksheet" + MAIN + ">" + fitted(sheet) + "<sheetViews><sheetView workbookViewId=\"0\">"
                + frozen(sheet) + "</sheetView></sheetViews>" + widths(sheet) + "<sheetData>");
        for (int i = 0; i < sheet.rows.size(); i++) {
            row(sheet, i + 1);
        }
        out.write("</sheetData>"
                + (sheet.locked
                        ? "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\""
                                + " formatRows=\"0\"/>"
                        : "")
                + filter(sheet) + merged(sheet) + choices(sheet) + page(sheet) + "</worksheet>");
    }

    /** Arrows in the last of the frozen rows, by which rows are picked and sorted. */
    private static String filter(SheetOut sheet) {
        if (!sheet.filtered || sheet.rows.size() <= sheet.frozenRows) {
            return "";
        }
        int columns = sheet.rows.get(sheet.frozenRows - 1).size();
        return "<autoFilter ref=\"A" + sheet.frozenRows + ":" + new Reference(sheet.rows.size(), columns) + "\"/>";
    }

    private static void requireRoom(SheetOut sheet) {
        int columns = sheet.rows.stream().mapToInt(List::size).max().orElse(0);
        if (sheet.rows.size() > Reference.ROWS || columns > Reference.COLUMNS) {
            throw Wording.of("write.sheet", Reference.ROWS, Reference.COLUMNS, sheet.rows.size(), columns, sheet.name)
                    .toException();
        }
    }

    private static String frozen(SheetOut sheet) {
        return sheet.frozenRows == 0
                ? ""
                : "<pane ySplit=\"" + sheet.frozenRows + "\" topLeftCell=\"A" + (sheet.frozenRows + 1)
                        + "\" activePane=\"bottomLeft\" state=\"frozen\"/>";
    }

    private static String widths(SheetOut sheet) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= sheet.widths.size(); i++) {
            text.append("<col min=\"" + i + "\" max=\"" + i + "\" width=\"" + sheet.widths.get(i - 1)
                    + "\" customWidth=\"1\"/>");
        }
        return text.length() == 0 ? "" : "<cols>" + text + "</cols>";
    }

    private void row(SheetOut sheet, int row) throws IOException {
        List<CellOut> cells = sheet.rows.get(row - 1);
        int lines = sheet.lines(row);
        out.write("<row r=\"" + row + (lines > 1 ? "\" ht=\"" + lines * LINE_HEIGHT : "") + "\">");
        for (int i = 0; i < cells.size(); i++) {
            CellOut cell = cells.get(i);
            String begin = "<c r=\"" + new Reference(row, i + 1) + "\" s=\""
                    + cell.shown().number() + "\"";
            if (cell.text().isEmpty()) {
                out.write(begin + "/>");
            } else if (!cell.formula().isEmpty()) {
                out.write(begin + "><f>" + escaped(cell.formula()) + "</f><v>" + cell.text() + "</v></c>");
            } else if (cell.isNumber()) {
                out.write(begin + "><v>" + cell.text() + "</v></c>");
            } else {
                out.write(begin + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(fitting(cell.text()))
                        + "</t></is></c>");
            }
        }
        out.write("</row>");
    }

    private static String fitting(String text) {
        if (text.length() > LONGEST) {
            throw Wording.of("write.cell", LONGEST, text.length(), Problem.shortened(text))
                    .toException();
        }
        return PlainText.checked(text);
    }

    private static String merged(SheetOut sheet) {
        StringBuilder text = new StringBuilder();
        sheet.merged.forEach(range -> text.append("<mergeCell ref=\"" + range + "\"/>"));
        return text.length() == 0 ? "" : "<mergeCells>" + text + "</mergeCells>";
    }

    /** Another text than the choices may be written after a warning, such as a reason why there is none. */
    private static String choices(SheetOut sheet) {
        StringBuilder text = new StringBuilder();
        for (SheetOut.Choice choice : sheet.choices) {
            text.append("<dataValidation" + asked(choice)
                    + " errorStyle=\"warning\" allowBlank=\"1\" showInputMessage=\"1\" prompt=\""
                    + escaped(prompt(choice.prompt())) + "\" sqref=\"" + choice.range() + "\">"
                    + (choice.list().isEmpty() ? "" : "<formula1>" + escaped(choice.list()) + "</formula1>")
                    + (choice.most().isEmpty()
                            ? ""
                            : "<formula1>0</formula1><formula2>" + choice.most() + "</formula2>")
                    + "</dataValidation>");
        }
        return text.length() == 0 ? "" : "<dataValidations>" + text + "</dataValidations>";
    }

    private static String asked(SheetOut.Choice choice) {
        if (!choice.most().isEmpty()) {
            return " type=\"decimal\" operator=\"between\" showErrorMessage=\"1\"";
        }
        return choice.list().isEmpty() ? "" : " type=\"list\" showErrorMessage=\"1\"";
    }

    private static String prompt(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= PROMPT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(PROMPT - 1)) ? PROMPT - 1 : PROMPT;
        return line.substring(0, end) + "…";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        String plain = Escapes.encoded(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
