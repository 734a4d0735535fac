package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a form, the sheet of one unit, by their headings in any language. */
final class Headings {

    /** What a column of a form holds. */
    enum Kind {
        NUMBER,
        TITLE,
        MAX,
        SELF,
        VERIFIED,
        VERIFIED_AGAIN,
        FINAL,
        EVIDENCE,
        NOTE;

        /** What it is called. */
        Wording said() {
            return Wording.word(Words.key(this));
        }

        /** Whose observations the column holds; a survey is entered where others are verified. */
        Optional<Round> round(boolean survey) {
            return switch (this) {
                case SELF -> Optional.of(Round.SELF_ASSESSED);
                case VERIFIED -> Optional.of(survey ? Round.SURVEY : Round.VERIFIED_1);
                case VERIFIED_AGAIN -> Optional.of(Round.VERIFIED_2);
                case FINAL -> Optional.of(Round.FINAL);
                default -> Optional.empty();
            };
        }

        static Optional<Kind> of(String text) {
            return CellWords.parse(Kind.class, text);
        }
    }

    private final Map<Kind, Integer> indexes = new LinkedHashMap<>();
    private final Set<Integer> headed = new HashSet<>();

    /** Takes a heading; false if it is unknown, or known and taken. */
    boolean add(Cell cell) {
        Optional<Kind> kind = Kind.of(cell.text());
        headed.add(cell.column());
        return kind.isPresent() && indexes.putIfAbsent(kind.get(), cell.column() - 1) == null;
    }

    /** Whether a cell stands under a heading, known or not. */
    boolean covers(Cell cell) {
        return headed.contains(cell.column());
    }

    boolean has(Kind kind) {
        return indexes.containsKey(kind);
    }

    Cell cell(SheetRow row, Kind kind) {
        return row.cell(indexes.getOrDefault(kind, Reference.COLUMNS));
    }
}
