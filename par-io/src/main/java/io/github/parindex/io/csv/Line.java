package io.github.parindex.io.csv;

import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Wording;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One line of a table under known columns: its cells by heading, and the report of what is wrong with them. */
final class Line {

    private static final Wording BLANK = new Wording("Ô để trống.", "The cell is blank.");
    private static final Wording DECIMAL_COMMA = new Wording(
            "Có lẽ ô có dấu ngăn cột cần đặt trong ngoặc kép, ví dụ số có dấu phẩy thập phân.",
            "Maybe put cells that contain the separator in quotation marks, such as a number with a decimal comma.");

    private final CsvTable.Row row;
    private final Columns columns;
    private final CsvFindings findings;
    private final int longest;
    private boolean faulty;

    Line(CsvTable.Row row, Columns columns, CsvFindings findings, int longest) {
        this.row = row;
        this.columns = columns;
        this.findings = findings;
        this.longest = longest;
    }

    boolean isFaulty() {
        return faulty;
    }

    /** Whether there are as many cells as headings; if not, it is reported. */
    boolean isComplete() {
        int cells = row.cells().size();
        if (cells == columns.size()) {
            return true;
        }
        faulty = true;
        findings.add(findings.problem(
                        row.line(),
                        0,
                        new Wording(
                                "Dòng có " + cells + " ô, nhưng có " + columns.size() + " cột.",
                                "The line has " + cells + " cells, but there are " + columns.size() + " columns."))
                .withAdvice(DECIMAL_COMMA));
        return false;
    }

    /** The text of a cell, empty if there is no such column or it is too long or not plain, which is reported. */
    String text(String heading) {
        int index = columns.indexOf(heading);
        if (index < 0 || index >= row.cells().size()) {
            return "";
        }
        String text = row.cell(index).text();
        if (text.length() > longest) {
            refuse(
                    heading,
                    new Wording(
                            "Ô có " + text.length() + " ký tự, nhiều hơn " + longest + ".",
                            "The cell has " + text.length() + " characters, more than " + longest + "."));
            return "";
        }
        OptionalInt fault = PlainText.faultIn(text);
        fault.ifPresent(at -> refuse(heading, PlainText.refusal(text, at)));
        return fault.isPresent() ? "" : text;
    }

    /** The same for a cell that must not be blank. */
    Optional<String> filled(String heading) {
        boolean before = faulty;
        faulty = false;
        String text = text(heading);
        if (text.isBlank() && !faulty) {
            refuse(heading, BLANK);
        }
        faulty |= before;
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** The value that a word names; the usual one for a blank cell, none for another text, which is reported. */
    <E extends Enum<E>> Optional<E> word(String heading, Class<E> type, E usual) {
        String word = text(heading);
        if (word.isBlank()) {
            return Optional.of(usual);
        }
        Optional<E> value = Words.parse(type, word);
        if (value.isEmpty()) {
            String words = String.join(", ", Words.of(type));
            faulty = true;
            findings.add(problem(
                            heading,
                            new Wording(
                                    "(" + Problem.shortened(word) + ") không phải một trong các từ: " + words + ".",
                                    "(" + Problem.shortened(word) + ") is none of the known words: " + words + "."))
                    .withNearest(word, Words.of(type)));
        }
        return value;
    }

    /** A value made of a cell; a refusal is reported there. */
    <T> Optional<T> attempt(String heading, Supplier<T> value) {
        try {
            return Optional.of(CellRefused.unlessAccepted(value));
        } catch (CellRefused refused) {
            faulty = true;
            Problem problem = problem(heading, refused.message());
            findings.add(refused.advice().map(problem::withAdvice).orElse(problem));
            return Optional.empty();
        }
    }

    void refuse(String heading, Wording message) {
        faulty = true;
        findings.add(problem(heading, message));
    }

    private Problem problem(String heading, Wording message) {
        CsvTable.Cell cell = row.cell(columns.indexOf(heading));
        return findings.problem(cell.line(), cell.column(), message).at(heading).withValue(cell.text());
    }
}
