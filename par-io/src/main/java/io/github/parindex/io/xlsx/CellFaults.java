package io.github.parindex.io.xlsx;

import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads cells one by one; what is refused is reported at its cell. */
final class CellFaults {

    private final CellFindings findings;
    private final ReadLimits limits;
    private boolean faulty;

    CellFaults(CellFindings findings, ReadLimits limits) {
        this.findings = findings;
        this.limits = limits;
    }

    /** Whether anything was refused. */
    boolean areAny() {
        return faulty;
    }

    /** What a cell says, without spaces around it and without the quotation marks that keep them; empty if it is at fault. */
    String text(Cell cell) {
        if (cell.fault().isPresent()) {
            refuse(cell, cell.fault().get());
            return "";
        }
        String text = cell.text();
        if (text.length() > limits.textLength()) {
            refuse(cell, Wording.of("table.cellHasCharactersMore", text.length(), limits.textLength()));
            return "";
        }
        OptionalInt fault = PlainText.faultIn(text);
        if (fault.isPresent()) {
            refuse(cell, PlainText.refusal(text, fault.getAsInt()));
            return "";
        }
        return SetTexts.read(text.strip());
    }

    /** A value made of a cell, or null if it is refused. */
    <T> @Nullable T value(Cell cell, Supplier<T> value) {
        try {
            return CellRefused.unlessAccepted(value);
        } catch (CellRefused refused) {
            refuse(cell, refused);
            return null;
        }
    }

    void refuse(Cell cell, Wording message) {
        add(problem(cell, message));
    }

    /** Refuses a name that is none of those there are. */
    void refuseUnknown(Cell cell, Wording message, List<String> known) {
        add(problem(cell, message).withNearest(SetTexts.read(cell.text().strip()), known));
    }

    private void refuse(Cell cell, CellRefused refused) {
        Problem problem = problem(cell, refused.message());
        add(refused.advice().map(problem::withAdvice).orElse(problem));
    }

    private Problem problem(Cell cell, Wording message) {
        return SetColumns.problem(findings, cell, message);
    }

    void add(Problem problem) {
        faulty = true;
        findings.add(problem);
    }
}
