package io.github.parindex.io.xlsx;

import io.github.parindex.core.number.Exact;
import io.github.parindex.io.Problem;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a cell of what stands between {@code <c>} and {@code </c>}. */
final class CellReader {

    /** What Excel keeps of a number; digits behind these are the binary number's noise, as in 0.88419999999999999. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,3})?");

    private final String place;
    private final SharedTexts shared;
    private final NumberFormats formats;
    private final Counter counter;

    // Takes note of the characters of every cell.
    interface Counter {
        void count(int characters) throws RefusedFile;
    }

    // What a cell holds before its place is known.
    private record Content(String text, boolean isNumber, Optional<CellRefused> fault) {

        static Content of(String text) {
            return new Content(text, false, Optional.empty());
        }

        static Content refused(CellRefused fault) {
            return new Content("", false, Optional.of(fault));
        }
    }

    CellReader(String sheet, SharedTexts shared, NumberFormats formats, Counter counter) {
        this.place = place(sheet);
        this.shared = shared;
        this.formats = formats;
        this.counter = counter;
    }

    /** What stands before the address of a cell as Excel writes it. */
    private static String place(String sheet) {
        boolean plain = sheet.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return (plain ? sheet : "'" + sheet.replace("'", "''") + "'") + "!";
    }

    Cell blank(Reference at) {
        return new Cell("", at.row(), at.column(), place + at, false, "", Optional.empty());
    }

    /** Reads to the end of the cell that begins here. */
    Cell read(Markup part, Reference at) throws IOException {
        String type = part.attribute("t");
        NumberFormats.Kind kind = formats.of(part.attribute("s"));
        String value = "";
        String inline = "";
        String formula = "";
        while (part.next() && !part.ends("c")) {
            if (part.begins("v")) {
                value = part.text();
            } else if (part.begins("is")) {
                inline = SharedTexts.richText(part, "is");
            } else if (part.begins("f")) {
                String text = part.text();
                formula = text.isBlank() ? "…" : text;
            }
        }
        Content content = content(type, kind, value, inline);
        if (content.text().isEmpty() && content.fault().isEmpty() && !formula.isEmpty() && !type.equals("str")) {
            content = Content.refused(notComputed(formula));
        }
        counter.count(content.text().length() + formula.length());
        return new Cell(
                content.text(), at.row(), at.column(), place + at, content.isNumber(), formula, content.fault());
    }

    private Content content(String type, NumberFormats.Kind kind, String value, String inline) throws RefusedFile {
        return switch (type) {
            case "s" -> Content.of(shared.get(value));
            case "inlineStr" -> Content.of(inline);
            case "str" -> Content.of(Escapes.decoded(value));
            case "b" -> Content.of(value.equals("1") ? "TRUE" : "FALSE");
            case "e" -> Content.refused(error(value));
            case "d" -> Content.refused(date(value));
            default -> value.isEmpty() ? Content.of("") : number(value, kind);
        };
    }

    private static Content number(String value, NumberFormats.Kind kind) {
        if (!NUMBER.matcher(value).matches()) {
            return Content.refused(CellRefused.of(Wording.of("cell.notNumber", Problem.shortened(value))));
        }
        if (kind == NumberFormats.Kind.DATE) {
            return Content.refused(date(value));
        }
        try {
            BigDecimal number = Exact.of(new BigDecimal(value).round(KEPT));
            String text = kind == NumberFormats.Kind.PERCENT
                    ? Exact.text(number.movePointRight(2)) + "%"
                    : Exact.text(number);
            return new Content(text, true, Optional.empty());
        } catch (IllegalArgumentException tooLong) {
            return Content.refused(CellRefused.of(Wording.of("cell.numberHasMoreThan", value, Exact.MAX_DIGITS)));
        }
    }

    private static CellRefused error(String value) {
        String shown = Problem.shortened(value);
        return CellRefused.of(Wording.of("cell.cellHasExcelError", shown), Wording.of("cell.maybeCorrectFormulaWrite"));
    }

    private static CellRefused date(String value) {
        String shown = Problem.shortened(value);
        return CellRefused.of(Wording.of("cell.cellDateNotObservation", shown), Wording.of("cell.maybeExcelMadeDate"));
    }

    private static CellRefused notComputed(String formula) {
        String shown = Problem.shortened(formula);
        return CellRefused.of(Wording.of("cell.formulaHasNoStored", shown), Wording.of("cell.maybeOpenFileExcel"));
    }
}
