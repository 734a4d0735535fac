package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column holds what, by the headings of a table. */
final class Columns {

    static final String UNIT = "unit";
    static final String NAME = "name";
    static final String BLOCK = "block";
    static final String PARTICIPATION = "participation";
    static final String ROUND = "round";

    private static final Set<String> REQUIRED = new LinkedHashSet<>(List.of(UNIT, NAME, BLOCK));
    private static final Set<String> FIXED = new LinkedHashSet<>(List.of(UNIT, NAME, BLOCK, PARTICIPATION, ROUND));

    private final Map<String, Integer> byHeading = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    /** The heading of a leaf's observations; a code that is the name of another column gets a word behind it. */
    static String heading(Leaf leaf) {
        return FIXED.contains(leaf.code()) ? leaf.code() + " value" : leaf.code();
    }

    static String evidence(Leaf leaf) {
        return leaf.code() + " evidence";
    }

    static String note(Leaf leaf) {
        return leaf.code() + " note";
    }

    /** Reads the headings; unknown and repeated ones are reported and left out. */
    static Columns of(CsvTable.Row row, CriteriaSet set, CsvFindings findings) {
        Columns columns = new Columns();
        Map<String, String> known = known(set);
        for (int i = 0; i < row.cells().size(); i++) {
            columns.add(row.cell(i), known, findings);
        }
        for (String heading : REQUIRED) {
            if (!columns.byHeading.containsKey(heading)) {
                findings.add(findings.problem(
                        row.line(),
                        0,
                        new Wording("Thiếu cột (" + heading + ").", "The column (" + heading + ") is missing.")));
            }
        }
        return columns;
    }

    private static Map<String, String> known(CriteriaSet set) {
        Map<String, String> known = new LinkedHashMap<>();
        FIXED.forEach(heading -> known.put(heading, heading));
        for (Leaf leaf : set.leaves()) {
            for (String heading : List.of(heading(leaf), evidence(leaf), note(leaf))) {
                known.put(composed(heading), heading);
            }
        }
        return known;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private void add(CsvTable.Cell cell, Map<String, String> known, CsvFindings findings) {
        String heading = known.getOrDefault(composed(cell.text()), "");
        headings.add(heading.isEmpty() ? cell.text() : heading);
        if (heading.isEmpty()) {
            findings.add(unknown(cell, known.values(), findings));
        } else if (byHeading.putIfAbsent(heading, cell.column() - 1) != null) {
            findings.add(findings.problem(
                            cell.line(),
                            cell.column(),
                            new Wording(
                                    "Cột (" + heading + ") xuất hiện hai lần.",
                                    "The column (" + heading + ") occurs twice."))
                    .at(heading)
                    .withValue(cell.text()));
        }
    }

    private static Problem unknown(CsvTable.Cell cell, Collection<String> known, CsvFindings findings) {
        String text = Problem.shortened(cell.text());
        Wording message = new Wording("Không có cột (" + text + ").", "There is no column (" + text + ").");
        boolean misspelt = Nearest.to(text, known).isPresent();
        List<String> main =
                known.stream().filter(each -> misspelt || each.indexOf(' ') < 0).toList();
        return findings.problem(cell.line(), cell.column(), message)
                .at(text)
                .withValue(text)
                .withNearest(text, main);
    }

    /** Whether all is there without which no row makes sense. */
    boolean suffice() {
        return byHeading.keySet().containsAll(REQUIRED);
    }

    int size() {
        return headings.size();
    }

    /** The position of a column, or -1. */
    int indexOf(String heading) {
        return byHeading.getOrDefault(heading, -1);
    }

    String heading(int index) {
        return headings.get(index);
    }
}
