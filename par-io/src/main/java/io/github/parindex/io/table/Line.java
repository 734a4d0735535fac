package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Origin;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What one unit holds in one round: cells by the headings of {@link Columns}, and the report of what is wrong with them. In
 * most tables it is a row.
 */
public final class Line {

    private static final Wording BLANK = Wording.of("table.cellBlank");
    private static final Map<String, Wording> BLANKS =
            Map.of(Columns.UNIT, Wording.of("table.unitBlank"), Columns.NAME, Wording.of("table.nameBlank"));

    private final Function<String, Optional<Cell>> cells;
    private final UnaryOperator<String> names;
    private final CellFindings findings;
    private final ReadLimits limits;
    private boolean readable = true;
    private String unit = "";
    private boolean faulty;

    // A cell is asked for several times in a row.
    private String asked = "";
    private Optional<Cell> found = Optional.empty();

    private Line(
            Function<String, Optional<Cell>> cells,
            UnaryOperator<String> names,
            CellFindings findings,
            ReadLimits limits) {
        this.cells = cells;
        this.names = names;
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * A line of any cells.
     *
     * @param cells by heading, none for a column that is not there
     * @param findings where problems go
     * @param limits of its texts
     * @return the line
     */
    public static Line of(Function<String, Optional<Cell>> cells, CellFindings findings, ReadLimits limits) {
        return new Line(cells, UnaryOperator.identity(), findings, limits);
    }

    /**
     * A row.
     *
     * @param row with any number of cells
     * @param columns what they mean
     * @param findings where problems go
     * @param limits of its texts
     * @return the line
     */
    public static Line of(Row row, Columns columns, CellFindings findings, ReadLimits limits) {
        return new Line(heading -> columns.cell(row, heading), columns::named, findings, limits);
    }

    /**
     * Reports a problem that concerns the line as a whole, which is read all the same.
     *
     * @param problem of this line
     * @return this line
     */
    public Line with(Problem problem) {
        faulty |= problem.isError();
        findings.add(problem);
        return this;
    }

    /**
     * Gives up the line, as its cells cannot be told apart.
     *
     * @return this line
     */
    public Line unreadable() {
        readable = false;
        return this;
    }

    /**
     * Counts the line as faulty, for a problem that was reported elsewhere.
     *
     * @return this line
     */
    public Line faulty() {
        faulty = true;
        return this;
    }

    /** The code of the unit as it stands, whatever else is wrong, or no more of it than a code may have. */
    String unit() {
        String code = cells.apply(Columns.UNIT).map(Cell::text).orElse("");
        return code.length() <= limits.codeLength() ? code : code.substring(0, limits.codeLength());
    }

    private Optional<Cell> cell(String heading) {
        if (!heading.equals(asked)) {
            found = cells.apply(heading);
            asked = heading;
        }
        return found;
    }

    boolean isFaulty() {
        return faulty;
    }

    boolean isReadable() {
        return readable;
    }

    boolean has(String heading) {
        return cell(heading).isPresent();
    }

    /** The mark of a cell's numbers. */
    DecimalMark mark(String heading, DecimalMark usual) {
        return cell(heading).filter(Cell::isNumber).isPresent() ? DecimalMark.POINT : usual;
    }

    /** How the value of a cell came into the file. */
    Origin origin(String heading) {
        return cell(heading).map(Cell::origin).orElseGet(Origin.Typed::new);
    }

    /** Where a cell stands, as a later one may be held against it. */
    Wording where(String heading) {
        Cell cell = cell(heading).orElseThrow();
        return cell.place().isEmpty() ? Wording.of("place.line", cell.line()) : Problem.cell(cell.place());
    }

    /** The text of a cell, empty if there is no such column or it is too long or not plain, which is reported. */
    String text(String heading) {
        Optional<Cell> cell = cell(heading);
        if (cell.isEmpty()) {
            return "";
        }
        Optional<CellRefused> unreadable = cell.get().fault();
        if (unreadable.isPresent()) {
            refuse(heading, unreadable.get());
            return "";
        }
        String text = cell.get().text();
        int longest =
                heading.equals(Columns.UNIT) ? Math.min(limits.codeLength(), limits.textLength()) : limits.textLength();
        if (text.length() > longest) {
            refuse(heading, Wording.of("table.cellHasCharactersMore", text.length(), longest));
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
            refuse(heading, BLANKS.getOrDefault(heading, BLANK));
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
        Optional<E> value = CellWords.parse(type, word);
        if (value.isEmpty()) {
            List<E> words = List.of(type.getEnumConstants());
            faulty = true;
            findings.add(problem(heading, Wording.of("table.noneKnownWords", Problem.shortened(word), words))
                    .withNearest(word, CellWords.all(type), words));
        }
        return value;
    }

    /** A value made of a cell; a refusal is reported there. */
    <T> Optional<T> attempt(String heading, Supplier<T> value) {
        try {
            return Optional.of(CellRefused.unlessAccepted(value));
        } catch (CellRefused refused) {
            refuse(heading, refused);
            return Optional.empty();
        }
    }

    private void refuse(String heading, CellRefused refused) {
        faulty = true;
        Problem problem = problem(heading, refused.message());
        findings.add(refused.advice().map(problem::withAdvice).orElse(problem));
    }

    /** Says at a cell what is to be looked at; its unit is read all the same. */
    void warn(String heading, Wording message) {
        Problem warning = problem(heading, message).as(Problem.Severity.WARNING);
        findings.add(unit.isEmpty() ? warning : warning.ofUnit(unit));
    }

    /** Says of which unit the line is, once that is known. */
    void isOf(String code) {
        unit = code;
    }

    void refuse(String heading, Wording message) {
        faulty = true;
        findings.add(problem(heading, message));
    }

    private Problem problem(String heading, Wording message) {
        Cell cell = cell(heading).orElseGet(() -> Cell.of("", 0, 0));
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.placeUnder(names.apply(heading)))
                .withValue(cell.text());
    }
}
