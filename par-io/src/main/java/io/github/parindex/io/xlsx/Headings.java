package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a form, the sheet of one unit, by their headings in any language. */
final class Headings {

    /** What a column of a form holds. */
    enum Kind {
        NUMBER,
        TITLE,
        MAX,
        HOW,
        DATA,
        SELF,
        VERIFIED,
        VERIFIED_AGAIN,
        FINAL,
        EVIDENCE,
        NOTE;

        /** In which order headings of many words are held against those of a kind: the more particular first. */
        private static final List<Kind> PARTICULAR_FIRST =
                List.of(NOTE, EVIDENCE, VERIFIED_AGAIN, SELF, VERIFIED, FINAL, MAX, HOW, DATA, TITLE);

        private static final Map<Kind, List<String>> WITHIN = new EnumMap<>(Kind.class);

        static {
            PARTICULAR_FIRST.forEach(kind -> WITHIN.put(
                    kind,
                    Words.languages().stream()
                            .flatMap(language -> Words.in(language).alternatives("form.within." + kind.name()).stream())
                            .map(CellWords::compared)
                            .distinct()
                            .toList()));
        }

        /** What it is called. */
        Wording said() {
            return Wording.word(Words.key(this));
        }

        /** Whose observations the column holds; a survey is entered where others are verified. */
        Optional<Round> round(boolean survey) {
            return switch (this) {
                case DATA -> Optional.of(survey ? Round.SURVEY : Round.SELF_ASSESSED);
                case SELF -> Optional.of(Round.SELF_ASSESSED);
                case VERIFIED -> Optional.of(survey ? Round.SURVEY : Round.VERIFIED_1);
                case VERIFIED_AGAIN -> Optional.of(Round.VERIFIED_2);
                case FINAL -> Optional.of(Round.FINAL);
                default -> Optional.empty();
            };
        }

        /** Whether the column holds points, or data of those who give them. */
        boolean isOfPoints() {
            return this == SELF || this == VERIFIED || this == VERIFIED_AGAIN || this == FINAL;
        }

        /** The kind that is called exactly so. */
        static Optional<Kind> named(String text) {
            return CellWords.parse(Kind.class, spaced(text));
        }

        /** The kind that is called so, or has its words within others. */
        static Optional<Kind> of(String text) {
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
            String compared = CellWords.compared(spaced(text));
            return named(text)
                    .or(() -> PARTICULAR_FIRST.stream()
                            .filter(kind -> WITHIN.getOrDefault(kind, List.of()).stream()
                                    .anyMatch(compared::contains))
                            .findFirst());
        }

        private static String spaced(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    private static final int LONGEST = 200;

    /** What says in a heading that points are asked for. */
    private static final List<String> POINTS = Words.languages().stream()
            .flatMap(language -> Words.in(language).alternatives("form.pointsWithin").stream())
            .toList();

    private final Map<Kind, Cell> byKind = new LinkedHashMap<>();
    private final Map<Kind, Cell> twice = new LinkedHashMap<>();
    private final Map<Integer, Cell> unknown = new HashMap<>();
    private final Set<Integer> headed = new HashSet<>();

    /** Takes the cells of a row: those called exactly like a kind first. */
    static Headings of(SheetRow row) {
        Headings headings = new Headings();
        List<Cell> cells = row.contents().filter(cell -> !cell.text().isBlank()).toList();
        cells.forEach(cell -> headings.headed.add(cell.column()));
        cells.forEach(cell -> Kind.named(cell.text()).ifPresent(kind -> headings.add(kind, cell, true)));
        cells.stream()
                .filter(cell -> Kind.named(cell.text()).isEmpty())
                .forEach(cell -> Kind.of(cell.text())
                        .ifPresentOrElse(
                                kind -> headings.add(kind, cell, kind.isOfPoints() || kind == Kind.DATA),
                                () -> headings.unknown.put(cell.column(), cell)));
        return headings;
    }

    private void add(Kind kind, Cell cell, boolean isNeeded) {
        if (byKind.putIfAbsent(kind, cell) != null) {
            if (isNeeded) {
                twice.put(kind, cell);
            } else {
                unknown.put(cell.column(), cell);
            }
        }
    }

    /** Headings that say nothing to a form. */
    Stream<Cell> unknown() {
        return unknown.values().stream();
    }

    /** Headings of columns of which a form can have one only. */
    Stream<Cell> twice() {
        return twice.values().stream();
    }

    /** Whether a cell stands under a heading, known or not. */
    boolean covers(Cell cell) {
        return headed.contains(cell.column());
    }

    boolean has(Kind kind) {
        return byKind.containsKey(kind);
    }

    boolean hasRounds() {
        return has(Kind.DATA) || byKind.keySet().stream().anyMatch(Kind::isOfPoints);
    }

    /** Whether a number under a heading is points: the heading says so, or data have a column, or maxima stand beside. */
    boolean areOfPoints(Kind kind) {
        return kind.isOfPoints() && (has(Kind.MAX) || saysPoints(kind));
    }

    /** The same where nobody could think otherwise. */
    boolean saysPoints(Kind kind) {
        return has(Kind.DATA)
                || Optional.ofNullable(byKind.get(kind)).stream()
                        .map(cell -> CellWords.compared(cell.text()))
                        .anyMatch(text -> POINTS.stream().anyMatch(text::contains));
    }

    Cell cell(SheetRow row, Kind kind) {
        Cell heading = byKind.get(kind);
        return row.cell(heading == null ? Reference.COLUMNS : heading.column() - 1);
    }
}
