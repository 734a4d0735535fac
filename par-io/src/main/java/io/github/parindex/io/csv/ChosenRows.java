package io.github.parindex.io.csv;

import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows of a table are read: those that hold one of some texts in a column, in each of several columns. */
final class ChosenRows {

    /** Texts that are kept to advise one of them. */
    private static final int SHOWN = 100;

    private final CsvTable table;
    private final List<Choice> choices = new ArrayList<>();

    // The texts of one column.
    private record Choice(int column, List<String> texts, Set<String> met, Set<String> others) {

        boolean holds(String text) {
            if (texts.contains(text)) {
                met.add(text);
                return true;
            }
            if (others.size() < SHOWN) {
                others.add(text);
            }
            return false;
        }
    }

    private ChosenRows(CsvTable table) {
        this.table = table;
    }

    static ChosenRows of(CsvTable table, Map<String, List<String>> only) {
        ChosenRows rows = new ChosenRows(table);
        only.forEach((heading, texts) -> {
            int column = table.position(heading);
            if (column < 0) {
                table.missing(heading, table.headings());
            } else {
                rows.choices.add(new Choice(column, texts, new LinkedHashSet<>(), new LinkedHashSet<>()));
            }
        });
        return rows;
    }

    boolean holds(CsvRow row) {
        boolean holds = true;
        for (Choice choice : choices) {
            holds &= choice.holds(table.text(row, choice.column()));
        }
        return holds;
    }

    /** A text that no row holds is misspelt, or of another table. */
    void check() {
        for (Choice choice : choices) {
            for (String text : choice.texts()) {
                if (!choice.met().contains(text)) {
                    Problem problem = table.headingProblem(
                            choice.column(), Wording.of("matrix.noRowHolds", Problem.shortened(text)));
                    table.add(table.advised(problem, text, choice.others()));
                }
            }
        }
    }
}
