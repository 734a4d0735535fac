package io.github.parindex.io.xlsx;

import static io.github.parindex.io.xlsx.BookBuilder.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile workbooks are refused as a whole, with one clear problem. */
final class HostileXlsxTest {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();
    private static final ReadLimits LIMITS = ReadLimits.withDefaults();
    private static final String HEADINGS = row(1, "Mã", "Tên đơn vị", "Khối", "1");

    private static String refusal(Source source, ReadLimits limits) {
        var loaded = AssessmentsXlsx.read(source, SET, DecimalMark.EITHER, limits);
        assertThat(loaded.usable()).isEmpty();
        assertThat(loaded.problems()).hasSize(1);
        return loaded.problems().get(0).toString();
    }

    private static String refusal(byte[] bytes) {
        return refusal(Source.of("a.xlsx", bytes), LIMITS);
    }

    private static String refusal(String rows, ReadLimits limits) {
        return refusal(new BookBuilder().sheet("S", rows).source(), limits);
    }

    private static String refusal(String rows) {
        return refusal(rows, LIMITS);
    }

    @Test
    void otherFilesAreNoWorkbooks() {
        String no = "a.xlsx: The file is not an Excel workbook (.xlsx).";
        assertThat(refusal(new byte[0])).isEqualTo(no);
        assertThat(refusal("unit,name,block\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(no + " Maybe the extension is wrong: text is read as CSV or JSON.");
        assertThat(refusal(BookBuilder.zipped(Map.of("word/document.xml", new byte[9]))))
                .isEqualTo("a.xlsx: The archive contains no Excel workbook. Maybe save it as .xlsx.");
        byte[] locked = new byte[2048];
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(ole, 0, locked, 0, ole.length);
        assertThat(refusal(locked))
                .isEqualTo(
                        "a.xlsx: The workbook has a password, or is an Excel file of the old kind (.xls). Maybe remove"
                                + " the password and save it as .xlsx.");
        assertThat(refusal(Source.of(Path.of("no.xlsx")), LIMITS)).isEqualTo("no.xlsx: There is no such file.");
        assertThat(refusal(Source.of("a.xlsx", "text"), LIMITS)).isEqualTo(no);
    }

    @Test
    void aSheetOfAnotherOfficeIsToBeSavedAgain() {
        byte[] mimetype = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(BookBuilder.zipped(Map.of("mimetype", mimetype))))
                .isEqualTo("a.xlsx: The archive contains no Excel workbook. Maybe save it as .xlsx.");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 50, 90, 99})
    void aWorkbookThatIsCutOffIsRefused(int percent) {
        byte[] whole = new BookBuilder().sheet("S", HEADINGS).bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length * percent / 100)))
                .isEqualTo("a.xlsx: The workbook is cut off or broken: there is no directory at its end. Maybe copy or"
                        + " download the file again.");
    }

    @Test
    void packedBytesThatAreBrokenAreRefused() {
        byte[] whole = new BookBuilder().sheet("S", HEADINGS).bytes();
        String damaged =
                "a.xlsx: The workbook is broken: its part (xl/worksheets/sheet1.xml) was damaged on the way. Maybe"
                        + " copy or download the file again.";
        int content = new String(whole, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 10;
        for (byte other : List.of((byte) 0x5a, (byte) 0, (byte) -1)) {
            byte[] broken = whole.clone();
            Arrays.fill(broken, content, content + 40, other);
            assertThat(refusal(broken)).isEqualTo(damaged);
        }
    }

    /** In the checksum, the length, the packed bytes, a name: nothing else comes of it, or a refusal does. */
    @Test
    void aBitThatTurnedOverOnTheWayIsFoundOut() throws IOException {
        Source sound = twoUnits().source();
        Assessments expected = AssessmentsXlsx.read(sound, SET).orThrow();
        byte[] bytes = twoUnits().bytes();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= (byte) (1 << i % 8);
            AssessmentsXlsx.read(Source.of("a.xlsx", bytes), SET)
                    .usable()
                    .ifPresent(read -> assertThat(read).isEqualTo(expected));
            bytes[i] ^= (byte) (1 << i % 8);
        }
    }

    private static BookBuilder twoUnits() {
        return new BookBuilder().sheet("S", HEADINGS + row(2, "A", "Sở A", "", "yes") + row(3, "B", "Sở B", "", "no"));
    }

    private static byte[] withInt(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return bytes;
    }

    @Test
    void aDirectoryThatLiesIsRefusedInWords() {
        String lies =
                "a.xlsx: The workbook is broken: its directory does not fit its content. Maybe copy or download the"
                        + " file again.";
        byte[] whole = twoUnits().bytes();
        int end = whole.length - 22;
        int directory = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        assertThat(refusal(withInt(whole.clone(), end + 16, directory + 4))).isEqualTo(lies);
        assertThat(refusal(withInt(whole.clone(), end + 16, -1))).isEqualTo(lies);
        assertThat(refusal(withInt(whole.clone(), end + 12, 7))).isEqualTo(lies);
        for (int field : List.of(20, 42)) {
            for (int part = directory; part < end; part += 46 + whole[part + 28] + whole[part + 30]) {
                assertThat(refusal(withInt(whole.clone(), part + field, -2))).isEqualTo(lies);
            }
        }
        assertThat(refusal(withInt(whole.clone(), directory + 10, 99))).isEqualTo(lies);
        assertThat(AssessmentsXlsx.read(Source.of("a.xlsx", withInt(whole.clone(), end + 16, directory + 4)), SET)
                        .problems()
                        .get(0)
                        .in(Locale.forLanguageTag("vi")))
                .doesNotContain("null")
                .startsWith("Tệp Excel hỏng: mục lục không khớp với nội dung.");
    }

    @Test
    void stylesThatAreMissingAreNotTakenForNone() {
        byte[] whole = twoUnits().bytes();
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int name = text.lastIndexOf("xl/styles.xml");
        whole[name] ^= 1;
        assertThat(refusal(whole)).isEqualTo("a.xlsx: The workbook is broken: its part (xl/styles.xml) is missing.");
    }

    @Test
    void aNumberFormatOfManyBracketsIsReadOnce() {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"" + "[".repeat(99_000)
                + "\"/></numFmts><cellXfs><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
        Source source = twoUnits().part("xl/styles.xml", styles).source();
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(AssessmentsXlsx.read(source, SET).orThrow().all())
                        .hasSize(2));
        String many = styles.replace("/></numFmts>", "/>" + "<numFmt numFmtId=\"171\" formatCode=\"0\"/></numFmts>");
        assertThat(refusal(twoUnits().part("xl/styles.xml", many).source(), LIMITS.withFormats(1)))
                .isEqualTo("a.xlsx: The workbook has more than 1 number format or style.");
        assertThat(refusal(twoUnits().part("xl/styles.xml", styles).source(), LIMITS.withTextLength(9_000)))
                .isEqualTo("a.xlsx: The part (xl/styles.xml) of the workbook has a text of more than 9000 characters.");
    }

    @Test
    void aSheetListedAThousandTimesIsRefused() {
        String sheet = "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>";
        byte[] many = ("<workbook xmlns:r=\"r\"><sheets>" + sheet.repeat(1_001) + "</sheets></workbook>")
                .getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> parts = twoUnits().parts();
        parts.put("xl/workbook.xml", many);
        assertThat(refusal(BookBuilder.zipped(parts))).isEqualTo("a.xlsx: The workbook has more than 1000 sheets.");
    }

    @Test
    void aWorkbookThatIsNothingButCellsUnderNoHeadingIsGivenUp() {
        String cells = "<c t=\"n\"><v>1</v></c>".repeat(16_000);
        StringBuilder rows = new StringBuilder(HEADINGS);
        for (int i = 2; i < 300; i++) {
            rows.append("<row r=\"" + i + "\">" + cells + "</row>");
        }
        var loaded = AssessmentsXlsx.read(
                new BookBuilder().sheet("S", rows.toString()).source(), SET);
        assertThat(loaded.usable()).isEmpty();
        assertThat(loaded.problems()).hasSize(1_001);
        assertThat(loaded.problems().get(1_000)).hasToString("a.xlsx: There are more problems, which are not listed.");
        try (AssessmentStream units = AssessmentsXlsx.stream(
                new BookBuilder().sheet("S", rows.toString()).source(), SET)) {
            assertThat(units.assessments()).isEmpty();
            assertThat(units.problems()).hasSize(1_001);
        }
    }

    @Test
    void wideRowsManyUnitsAndLongCodesAreRefused() {
        assertThat(refusal(row(1, "", "", "", "", "x"), LIMITS.withColumns(4)))
                .isEqualTo("a.xlsx: The line has more than 4 cells.");
        assertThat(refusal(twoUnits().source(), LIMITS.withUnits(1)))
                .isEqualTo("a.xlsx: The file has more than 1 unit.");
        var loaded = AssessmentsXlsx.read(twoUnits().source(), SET, DecimalMark.EITHER, LIMITS.withCodeLength(1));
        assertThat(loaded.orThrow().all()).hasSize(2);
        assertThat(AssessmentsXlsx.read(
                                new BookBuilder()
                                        .sheet("S", HEADINGS + row(2, "ABC", "A", "", "yes"))
                                        .source(),
                                SET,
                                DecimalMark.EITHER,
                                LIMITS.withCodeLength(2))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("a.xlsx:2:1 S!A2: The cell has 3 characters, more than 2.");
    }

    @Test
    void cellsAboveTheHeadingsAreCounted() {
        String wide = "<c t=\"n\"><v>1</v></c>".repeat(400);
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i < 19; i++) {
            rows.append("<row r=\"" + i + "\">" + wide + "</row>");
        }
        assertThat(refusal(rows.toString(), LIMITS.withColumns(400)))
                .isEqualTo("a.xlsx: The sheet (S) has more than 6400 cells above its headings.");
    }

    @Test
    void anEndlessFileThatIsNoWorkbookIsNotCopied() {
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
        assertThat(refusal(Source.of("a.xlsx", zeros), LIMITS)).startsWith("a.xlsx: The file is not an Excel workbook");
    }

    @Test
    void aCommentOnAPartThatIsNoTextMakesNoDifference() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry part = new ZipEntry("_rels/.rels");
            part.setComment("COMMENT");
            zip.putNextEntry(part);
        }
        String damaged = bytes.toString(StandardCharsets.ISO_8859_1).replace("COMMENT", "\u00ff".repeat(7));
        assertThat(refusal(damaged.getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("a.xlsx: The part (_rels/.rels) of the workbook is broken at line 1, ");
    }

    @Test
    void referencesBeyondASheetOrOutOfOrderAreRefused() {
        for (String at : List.of("ZZZZZZ1", "XFE1", "A1048577", "A0", "1A", "a1", "A99999999999", "$A$1")) {
            assertThat(refusal("<row><c r=\"" + at + "\"/></row>"))
                    .isEqualTo("a.xlsx: The workbook is broken: the cell (" + at
                            + ") is beyond A1:XFD1048576 or out of order.");
        }
        assertThat(refusal("<row r=\"2\"/><row r=\"1\"/>")).contains("the cell (1)");
        assertThat(refusal("<row r=\"99999999999\"/>")).contains("the cell (A99999999999)");
        assertThat(refusal("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>")).contains("the cell (A1)");
        assertThat(refusal("<row r=\"1\"><c r=\"B2\"/></row>")).contains("the cell (B2)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>",
                "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><worksheet>&y;</worksheet>",
                "<!DOCTYPE a SYSTEM \"http://localhost/a.dtd\"><worksheet/>",
                "<?xml version=\"1.0\"?><!--x--><!doctype a><worksheet/>"
            })
    void documentTypesAreRefused(String part) {
        assertThat(refusal(new BookBuilder().raw("S", part).source(), LIMITS))
                .isEqualTo(
                        "a.xlsx: The part (xl/worksheets/sheet1.xml) of the workbook declares a DOCTYPE, which is not"
                                + " allowed.");
    }

    @Test
    void brokenMarkupAndOtherEncodingsAreRefused() {
        assertThat(refusal("<row></c></row>"))
                .startsWith("a.xlsx: The part (xl/worksheets/sheet1.xml) of the workbook is broken at line 1, column ");
        assertThat(refusal("&x;")).contains(" is broken at line 1");
        byte[] wide = "<worksheet/>".getBytes(StandardCharsets.UTF_16);
        BookBuilder book = new BookBuilder().raw("S", "").part("xl/worksheets/sheet1.xml", wide);
        assertThat(refusal(book.source(), LIMITS))
                .isEqualTo("a.xlsx: The part (xl/worksheets/sheet1.xml) of the workbook is not UTF-8.");
        assertThat(refusal("<row><c t=\"inlineStr\"><is><t>&#0;</t></is></c></row>"))
                .contains(" is broken at line 1");
        assertThat(refusal("<row><c t=\"s\"><v>7</v></c></row>"))
                .isEqualTo("a.xlsx: The workbook is broken: there is no shared text (7).");
    }

    @Test
    void halvesOfPairsAndControlCharactersInCellsAreProblemsOfTheCell() {
        var loaded = AssessmentsXlsx.read(
                new BookBuilder()
                        .sheet("S", HEADINGS + row(2, "A", "_xD83D_", "", "yes") + row(3, "B", "B", "", "yes"))
                        .source(),
                SET);
        assertThat(loaded.problems().stream().map(Problem::toString))
                .containsExactly("a.xlsx:2:2 S!B2: The character U+D83D is not allowed.");
        assertThat(loaded.usable().orElseThrow().all()).hasSize(1);
    }

    @Test
    void limitsAreThoseOfTheCaller() {
        assertThat(refusal(HEADINGS + row(2, "") + row(3, ""), LIMITS.withRows(2)))
                .isEqualTo("a.xlsx: The table has more than 2 rows.");
        assertThat(refusal(HEADINGS, LIMITS.withParts(4))).isEqualTo("a.xlsx: The workbook has more than 4 parts.");
        assertThat(refusal(HEADINGS, LIMITS.withUnpacked(900)))
                .isEqualTo("a.xlsx: The workbook unpacks to more than 900 bytes.");
        assertThat(refusal(HEADINGS, LIMITS.withBytes(99))).isEqualTo("a.xlsx: The file has more than 99 bytes.");
        assertThat(refusal(row(1, "x".repeat(11)), LIMITS.withTextLength(10)))
                .endsWith(" has a text of more than 10 characters.");
        assertThat(refusal(HEADINGS, LIMITS.withDepth(3)))
                .endsWith(" of the workbook is nested too deep or has too many names.");
        BookBuilder shared = new BookBuilder().part("xl/sharedStrings.xml", "<sst><si><t>abc</t></si></sst>");
        assertThat(refusal(shared.sheet("S", HEADINGS).source(), LIMITS.withSharedText(60)))
                .isEqualTo("a.xlsx: The texts of the workbook take more than 60 bytes.");
    }

    @Test
    void longAttributesCommentsAndManyNamesAreRefused() {
        ReadLimits small = LIMITS.withTextLength(1_000);
        String longText = "> x ".repeat(4_000);
        for (String part : List.of(
                "<row a=\"" + longText + "\"/>",
                "<!--" + longText + "-->",
                "<?x " + longText + "?>",
                "<row a='" + "\">".repeat(9_000) + "'/>",
                longText.replace(">", "&gt;"),
                "<![CDATA[" + longText + "]]>")) {
            assertThat(refusal(part, small))
                    .isEqualTo(
                            "a.xlsx: The part (xl/worksheets/sheet1.xml) of the workbook has a text of more than 1000"
                                    + " characters.");
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            names.append("<n" + i + "/>");
        }
        assertThat(refusal(names.toString())).endsWith(" is nested too deep or has too many names.");
        String harmless = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?><!-- - --><worksheet><sheetData>" + HEADINGS
                + "<?x ??>" + row(2, "A", "A", "", "yes") + "</sheetData></worksheet>";
        assertThat(AssessmentsXlsx.read(new BookBuilder().raw("S", harmless).source(), SET)
                        .orThrow()
                        .all())
                .hasSize(1);
    }

    @Test
    void aSharedTextCountsWhereverItIsUsed() {
        String cell = "<c t=\"s\"><v>0</v></c>";
        StringBuilder rows = new StringBuilder(HEADINGS);
        for (int i = 2; i < 90; i++) {
            rows.append(row(i, cell, cell, cell, cell));
        }
        BookBuilder book = new BookBuilder()
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(1_000) + "</t></si></sst>")
                .sheet("S", rows.toString());
        assertThat(refusal(book.source(), LIMITS.withUnpacked(100_000)))
                .isEqualTo("a.xlsx: The cells of the workbook have more than 100000 characters.");
    }
}
