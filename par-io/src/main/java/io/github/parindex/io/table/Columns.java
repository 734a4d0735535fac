package io.github.parindex.io.table;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which column holds what, by the headings of a table.
 *
 * <p>The fixed columns have a name in each language, in any case; codes of criteria are taken letter by letter. Spaces around
 * a heading and the encoding of its accents make no difference.
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

    private static final Set<String> REQUIRED = new LinkedHashSet<>(List.of(UNIT, NAME, BLOCK));
    private static final Set<String> FIXED = new LinkedHashSet<>(List.of(UNIT, NAME, BLOCK, PARTICIPATION, ROUND));

    private static final String LABEL_OF_UNIT = "formLabel.unit";
    private static final Map<String, String> NAMES = names();

    private final Map<String, Integer> byHeading = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    /**
     * The headings of one leaf.
     *
     * @param data of its observations
     * @param points of given points
     * @param evidence of references
     * @param note of remarks
     */
    record OfLeaf(String data, String points, String evidence, String note) {

        static OfLeaf of(Leaf leaf) {
            return new OfLeaf(heading(leaf), Columns.points(leaf), Columns.evidence(leaf), Columns.note(leaf));
        }
    }

    private Columns() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(CellWords.read(FIXED, Columns::key));
        names.putAll(CellWords.read(List.of(UNIT), unit -> LABEL_OF_UNIT));
        return names;
    }

    private static String key(String fixed) {
        return "column." + fixed;
    }

    /**
     * The heading of a leaf's observations; a code that is the name of another column gets a word behind it.
     *
     * @param leaf of the criteria set
     * @return its code, usually
     */
    public static String heading(Leaf leaf) {
        return fixed(leaf.code()).isPresent() ? leaf.code() + " value" : leaf.code();
    }

    /**
     * The heading of points that were given for a leaf, beside its observations or in place of them.
     *
     * @param leaf of the criteria set
     * @return its code with a word behind it
     */
    public static String points(Leaf leaf) {
        return leaf.code() + " points";
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
     * The fixed column that a heading names, in any language.
     *
     * @param heading any text
     * @return none for the heading of a criterion and any other text
     */
    public static Optional<String> fixed(String heading) {
        return Optional.ofNullable(NAMES.get(CellWords.compared(heading)));
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
     * How a table heads a column.
     *
     * @param heading one of this class
     * @param set whose criteria have columns
     * @return its name in the language of a reader, or the code of a criterion with a word where it needs one
     */
    public static Wording said(String heading, CriteriaSet set) {
        return FIXED.contains(heading)
                ? Wording.word(key(heading))
                : set.leaves().stream()
                        .flatMap(leaf -> said(leaf).entrySet().stream())
                        .filter(each -> each.getKey().equals(heading))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Wording.literal(heading));
    }

    private static Map<String, Wording> said(Leaf leaf) {
        String code = leaf.code();
        boolean taken = fixed(code).isPresent();
        Map<String, Wording> said = new LinkedHashMap<>();
        said.put(heading(leaf), taken ? Wording.of("column.value", code) : Wording.literal(code));
        said.put(points(leaf), Wording.of("column.points", code));
        said.put(evidence(leaf), Wording.of("column.evidence", code));
        said.put(note(leaf), Wording.of("column.note", code));
        return said;
    }

    /**
     * What labels the code of the unit above its form.
     *
     * @return the label, without a colon
     */
    public static Wording labelOfUnit() {
        return Wording.word(LABEL_OF_UNIT);
    }

    /**
     * Reads the headings; unknown and repeated ones are reported and left out. An unknown one is an error only if it looks
     * like the code of a criterion or begins with one.
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
                findings.add(
                        findings.problem(row.line(), 0, Wording.of("table.columnMissing", Wording.word(key(heading)))));
            }
        }
        return columns;
    }

    private static Map<String, String> known(CriteriaSet set) {
        Map<String, String> known = new LinkedHashMap<>();
        FIXED.forEach(heading -> known.put(heading, heading));
        for (Leaf leaf : set.leaves()) {
            said(leaf)
                    .forEach((heading, said) ->
                            Words.languages().forEach(language -> known.put(composed(said.in(language)), heading)));
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
        headings.add(cell.text());
        if (heading.isEmpty()) {
            findings.add(unknown(cell, known, findings));
        } else if (byHeading.putIfAbsent(heading, cell.column() - 1) != null) {
            findings.add(findings.problem(
                            cell.line(), cell.column(), Wording.of("table.columnOccursTwice", composed(cell.text())))
                    .at(cell.placeUnder(composed(cell.text())))
                    .withValue(cell.text()));
        }
    }

    private static Problem unknown(Cell cell, Map<String, String> known, Findings findings) {
        String text = Problem.shortened(cell.text());
        boolean isCode = isLikeCode(cell.text().strip()) || known.containsKey(firstWord(cell.text()));
        Problem problem = findings.problem(
                        cell.line(), cell.column(), Wording.of(isCode ? "table.noColumn" : "table.columnIgnored", text))
                .at(cell.placeUnder(text))
                .withValue(text);
        if (findings.isFull()) {
            return isCode ? problem : problem.as(Problem.Severity.NOTICE);
        }
        List<String> names = new ArrayList<>(CellWords.all(FIXED, Columns::key));
        names.addAll(known.keySet());
        Optional<String> nearest = Nearest.to(text, names);
        if (isCode) {
            return problem.withNearest(text, names, main(known));
        }
        return nearest.map(name -> problem.as(Problem.Severity.WARNING).withAdvice(Wording.of("problem.maybe", name)))
                .orElseGet(() -> problem.as(Problem.Severity.NOTICE));
    }

    private static String firstWord(String text) {
        String composed = composed(text);
        int end = composed.indexOf(' ');
        return end < 0 ? composed : composed.substring(0, end);
    }

    /**
     * Whether a text looks like the code of a criterion.
     *
     * @param text of a heading or of the first cell of a row
     * @return true if it has a digit and no space
     */
    public static boolean isLikeCode(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isWhitespace);
    }

    /** The columns that every table may have: no word stands behind their codes. */
    private static List<Object> main(Map<String, String> known) {
        return known.values().stream()
                .distinct()
                .filter(heading -> heading.indexOf(' ') < 0)
                .map(heading -> FIXED.contains(heading) ? Wording.word(key(heading)) : heading)
                .toList();
    }

    /** What a column is called in its table. */
    String named(String heading) {
        int index = byHeading.getOrDefault(heading, -1);
        return index < 0 ? heading : composed(headings.get(index));
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
