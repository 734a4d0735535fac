package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a criteria set, by their headings in any language. */
final class SetColumns {

    /** What a column of a criteria set holds. */
    enum Kind {
        NUMBER,
        TITLE,
        MAX,
        RULE,
        LEVEL,
        GROUP,
        CAP,
        BLOCKS,
        DECISION,
        ARTICLE,
        NOTE,
        INCONSISTENCY;

        /** What it is called. */
        Wording said() {
            return Wording.word(Words.key(this));
        }
    }

    /** Columns that are also known by a heading which has more words. */
    private static final Set<Kind> CONTAINED = Set.of(Kind.TITLE, Kind.MAX, Kind.RULE);

    private static final Map<String, Kind> WORDS = CellWords.read(List.of(Kind.values()), Words::key);

    private static final List<String> LONGEST_FIRST = WORDS.keySet().stream()
            .filter(word -> CONTAINED.contains(WORDS.get(word)) && word.length() > 4)
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private final Map<Kind, Integer> indexes = new EnumMap<>(Kind.class);
    private final Map<Locale, Integer> titles = new LinkedHashMap<>();
    private final Set<Integer> headed = new HashSet<>();
    private boolean faulty;

    /** What a heading means; the text is as it was typed. */
    static Optional<Kind> of(String text) {
        String heading = CellWords.compared(text.replaceAll("\\s+", " "));
        if (heading.length() > 200) {
            return Optional.empty();
        }
        Optional<Kind> exact = Optional.ofNullable(WORDS.get(heading));
        return exact.or(() -> language(heading).map(language -> Kind.TITLE))
                .or(() -> LONGEST_FIRST.stream()
                        .filter(heading::contains)
                        .findFirst()
                        .map(WORDS::get));
    }

    /** The language of a title's heading, if it names one. */
    static Optional<Locale> language(String heading) {
        return SetTexts.language(heading, word -> WORDS.get(word) == Kind.TITLE);
    }

    /** Whether a row heads the columns of a criteria set. */
    static boolean areIn(SheetRow row) {
        Set<Kind> kinds = Set.copyOf(
                row.filled().stream().flatMap(cell -> of(cell.text()).stream()).toList());
        return kinds.containsAll(Set.of(Kind.NUMBER, Kind.TITLE))
                && (kinds.contains(Kind.MAX) || kinds.contains(Kind.RULE));
    }

    /** Takes the headings; those of an assessment are left out, and others refused. */
    static SetColumns of(SheetRow row, CellFindings findings) {
        SetColumns columns = new SetColumns();
        row.contents().forEach(cell -> columns.add(cell, findings));
        for (Kind needed : List.of(Kind.MAX, Kind.RULE)) {
            if (!columns.has(needed)) {
                columns.faulty = true;
                findings.add(problem(findings, row.cell(0), Wording.of("set.noColumn", needed))
                        .withAdvice(Wording.of("set.maybeColumn", needed)));
            }
        }
        return columns;
    }

    private void add(Cell cell, CellFindings findings) {
        Optional<Kind> kind = of(cell.text());
        headed.add(cell.column());
        if (kind.isEmpty()) {
            if (Headings.Kind.of(cell.text()).isEmpty()) {
                faulty = true;
                findings.add(unknown(cell, findings));
            }
            return;
        }
        int index = cell.column() - 1;
        boolean first = indexes.putIfAbsent(kind.get(), index) == null;
        if (kind.get() == Kind.TITLE) {
            first = titles.putIfAbsent(language(cell.text()).orElse(Locale.ROOT), index) == null;
        }
        if (!first) {
            faulty = true;
            findings.add(problem(findings, cell, Wording.of("form.columnOccursTwice", Problem.shortened(cell.text()))));
        }
    }

    private static Problem unknown(Cell cell, CellFindings findings) {
        String text = Problem.shortened(cell.text());
        Problem problem = problem(findings, cell, Wording.of("set.unknownColumn", text));
        return findings.isFull()
                ? problem
                : problem.withNearest(
                        text,
                        CellWords.all(Kind.class),
                        Stream.of(Kind.values()).map(Kind::said).toList());
    }

    static Problem problem(CellFindings findings, Cell cell, Wording message) {
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.place())
                .withValue(cell.text());
    }

    /** Whether a heading is wrong or lacking. */
    boolean isFaulty() {
        return faulty;
    }

    /** Whether a cell stands under a heading, of a criteria set or an assessment. */
    boolean covers(Cell cell) {
        return headed.contains(cell.column());
    }

    boolean has(Kind kind) {
        return indexes.containsKey(kind);
    }

    /** The cell of a row; blank if there is no such column. */
    Cell cell(SheetRow row, Kind kind) {
        return row.cell(indexes.getOrDefault(kind, Reference.COLUMNS));
    }

    String text(SheetRow row, Kind kind) {
        return cell(row, kind).text();
    }

    /** The titles of a row that are not blank, in the order of their columns. */
    Map<Locale, String> titles(SheetRow row) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        titles.forEach((language, index) -> {
            String text = row.cell(index).text();
            if (!text.isBlank()) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    /** The cells of a row that have a column, from left to right. */
    List<Cell> cells(SheetRow row) {
        List<Integer> all = new ArrayList<>(indexes.values());
        all.addAll(titles.values());
        return all.stream().distinct().sorted().map(row::cell).toList();
    }
}
