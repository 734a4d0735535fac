package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows below a table that may be its notes, totals and signatures. If the table goes on below them they are told one by one;
 * if it ends, one notice says so, and only rows that cannot be notes are told.
 */
final class Foot {

    /** What a table has in each row; its foot has not. */
    enum Of {
        UNITS,
        CRITERIA;

        private Wording ends(int rows, String text) {
            return Wording.of(this == UNITS ? "xlsx.tableEnds" : "xlsx.criteriaEnd", rows, text);
        }
    }

    private final Of table;
    private final CellFindings findings;
    private final ReadLimits limits;
    private final List<Problem> told = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private @Nullable Cell first;
    private int notes;
    private boolean signed;

    Foot(Of table, CellFindings findings, ReadLimits limits) {
        this.table = table;
        this.findings = findings;
        this.limits = limits;
    }

    /**
     * Takes a row that may be a note, with what is wrong with it if the table goes on. Criteria are signed, which needs no
     * notice.
     */
    void note(SheetRow row, Stream<Problem> problems) {
        problems.forEach(problem -> keep(problem, told));
        signed |= table == Of.CRITERIA && isSignature(row);
        if (signed) {
            return;
        }
        notes++;
        if (first == null) {
            first = row.contents().findFirst().orElseGet(() -> row.cell(0));
        }
    }

    /** Whether a row is dated or signed. */
    static boolean isSignature(SheetRow row) {
        return row.contents().noneMatch(Totals::isPoints)
                && row.contents().anyMatch(cell -> Totals.isSignature(cell.text()));
    }

    /** Takes what is wrong with a row that is no note wherever the table ends. */
    void refuse(Stream<Problem> problems) {
        problems.forEach(problem -> {
            keep(problem, told);
            keep(problem, refused);
        });
    }

    /** More than are shown are not kept either. */
    private void keep(Problem problem, List<Problem> kept) {
        if (kept.size() <= limits.problems()) {
            kept.add(problem);
        }
    }

    /** The table goes on. */
    void goOn(Consumer<Problem> to) {
        told.forEach(to);
        clear();
    }

    /** The table has ended. */
    void end(Consumer<Problem> to) {
        refused.forEach(to);
        Cell at = first;
        if (at != null) {
            to.accept(findings.problem(at.line(), at.column(), table.ends(notes, Problem.shortened(at.text())))
                    .at(at.place())
                    .as(Problem.Severity.NOTICE));
        }
        clear();
    }

    private void clear() {
        told.clear();
        refused.clear();
        first = null;
        notes = 0;
        signed = false;
    }
}
