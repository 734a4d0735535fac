package io.github.parindex.io.table;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column holds what, by the headings of a table.
 *
 * <p>The fixed columns have a Vietnamese name too, in any case; codes of criteria are taken letter by letter. Spaces around a
 * heading and the encoding of its accents make no difference.
 */
public final class Columns {

    /** Code of the unit. */
    public static final String UNIT = "unit";

    /** Name of the unit. */
    public static final String NAME = "name";

    /** Block of the unit. */
    public static final String BLOCK = "block";

    /** Participation of the unit. */
    public static final String PARTICIPATION = "participation";

    /** Round of the observations. */
    public static final String ROUND = "round";

    private static final Map<String, String> VIETNAMESE = Map.of(
            "mã", UNIT,
            "mã đơn vị", UNIT,
            "tên đơn vị", NAME,
            "khối", BLOCK,
            "tham gia", PARTICIPATION,
            "vòng", ROUND);

    private static final Set<String> REQUIRED = new LinkedHashSet<>(List.of(UNIT, NAME, BLOCK));
    private static final Set<String> FIXED = new LinkedHashSet<>(List.of(UNIT, NAME, BLOCK, PARTICIPATION, ROUND));

    private final Map<String, Integer> byHeading = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    private Columns() {}

    /**
     * The heading of a leaf's observations; a code that is the name of another column gets a word behind it.
     *
     * @param leaf of the criteria set
     * @return its code, usually
     */
    public static String heading(Leaf leaf) {
        return FIXED.contains(leaf.code()) ? leaf.code() + " value" : leaf.code();
    }

    /**
     * The heading of a leaf's evidence.
     *
     * @param leaf of the criteria set
     * @return its code with a word behind it
     */
    public static String evidence(Leaf leaf) {
        return leaf.code() + " evidence";
    }

    /**
     * The heading of a leaf's notes.
     *
     * @param leaf of the criteria set
     * @return its code with a word behind it
     */
    public static String note(Leaf leaf) {
        return leaf.code() + " note";
    }

    /**
     * The fixed column that a heading names, in either language.
     *
     * @param heading any text
     * @return none for the heading of a criterion and any other text
     */
    public static Optional<String> fixed(String heading) {
        String text = composed(heading);
        return FIXED.contains(text)
                ? Optional.of(text)
                : Optional.ofNullable(VIETNAMESE.get(text.toLowerCase(Locale.ROOT)));
    }

    /**
     * No columns, as there is no row of headings.
     *
     * @return the columns
     */
    public static Columns none() {
        return new Columns();
    }

    /**
     * The Vietnamese name of a fixed column.
     *
     * @param heading of any column
     * @return the name, or the heading of a criterion as it is
     */
    public static String inVietnamese(String heading) {
        return switch (heading) {
            case UNIT -> "Mã";
            case NAME -> "Tên đơn vị";
            case BLOCK -> "Khối";
            case PARTICIPATION -> "Tham gia";
            case ROUND -> "Vòng";
            default -> heading;
        };
    }

    /**
     * Reads the headings; unknown and repeated ones are reported and left out.
     *
     * @param row of headings
     * @param set whose criteria they name
     * @param findings where problems go
     * @return the columns
     */
    public static Columns of(Row row, CriteriaSet set, Findings findings) {
        Columns columns = new Columns();
        Map<String, String> known = known(set);
        for (int i = 0; i < row.size(); i++) {
            columns.add(row.cell(i), known, findings);
        }
        for (String heading : REQUIRED) {
            if (!columns.byHeading.containsKey(heading)) {
                findings.add(findings.problem(row.line(), 0, Wording.of("table.columnMissing", heading)));
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

    /**
     * A text as headings are compared.
     *
     * @param text any text
     * @return without spaces around it and composed (NFC)
     */
    public static String composed(String text) {
        return Normalizer.normalize(text.replace('\u00a0', ' ').strip(), Normalizer.Form.NFC);
    }

    private void add(Cell cell, Map<String, String> known, Findings findings) {
        if (cell.text().isBlank() && !cell.place().isEmpty()) {
            headings.add("");
            return;
        }
        String heading =
                known.getOrDefault(composed(cell.text()), fixed(cell.text()).orElse(""));
        headings.add(heading.isEmpty() ? cell.text() : heading);
        if (heading.isEmpty()) {
            findings.add(unknown(cell, known.values(), findings));
        } else if (byHeading.putIfAbsent(heading, cell.column() - 1) != null) {
            findings.add(findings.problem(cell.line(), cell.column(), Wording.of("table.columnOccursTwice", heading))
                    .at(cell.placeUnder(heading))
                    .withValue(cell.text()));
        }
    }

    private static Problem unknown(Cell cell, Collection<String> known, Findings findings) {
        String text = Problem.shortened(cell.text());
        Wording message = Wording.of("table.noColumn", text);
        if (findings.isFull()) {
            return findings.problem(cell.line(), cell.column(), message);
        }
        boolean misspelt = Nearest.to(text, known).isPresent();
        List<String> main =
                known.stream().filter(each -> misspelt || each.indexOf(' ') < 0).toList();
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.placeUnder(text))
                .withValue(text)
                .withNearest(text, main);
    }

    /**
     * Whether all is there without which no row makes sense.
     *
     * @return true if the columns of units are
     */
    public boolean suffice() {
        return byHeading.keySet().containsAll(REQUIRED);
    }

    /**
     * Whether a column has a heading, known or not.
     *
     * @param index 0 for the first
     * @return false for a column of a sheet without one
     */
    public boolean isHeaded(int index) {
        return index < headings.size() && !headings.get(index).isEmpty();
    }

    /**
     * How many columns have a heading.
     *
     * @return all up to the last
     */
    public int size() {
        return headings.size();
    }

    /**
     * The cell of a row under a heading.
     *
     * @param row of the table
     * @param heading one of this class
     * @return none if there is no such column or the row is shorter
     */
    public Optional<Cell> cell(Row row, String heading) {
        int index = byHeading.getOrDefault(heading, -1);
        return index < 0 || index >= row.size() ? Optional.empty() : Optional.of(row.cell(index));
    }
}
