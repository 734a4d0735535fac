package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a form, the sheet of one unit, by their headings in Vietnamese or English. */
final class Headings {

    /** What a column of a form holds. */
    enum Kind {
        NUMBER("STT", "No.", "tt"),
        TITLE("Tiêu chí", "Criterion", "nội dung|tiêu chí, tiêu chí thành phần"),
        MAX("Điểm tối đa", "Maximum", "điểm chuẩn|max"),
        SELF("Tự chấm", "Self-assessed", "điểm tự chấm|tự đánh giá|điểm tự đánh giá"),
        VERIFIED("Thẩm định", "Verified", "điểm thẩm định|thẩm định lần 1"),
        VERIFIED_AGAIN("Thẩm định lần 2", "Verified again", "điểm thẩm định lần 2"),
        FINAL("Chính thức", "Final", "điểm chính thức"),
        EVIDENCE("Tài liệu kiểm chứng", "Evidence", "evidence"),
        NOTE("Ghi chú", "Note", "giải trình");

        private final String vi;
        private final String en;
        // Further names, with a bar between them.
        private final String others;

        Kind(String vi, String en, String others) {
            this.vi = vi;
            this.en = en;
            this.others = others;
        }

        String in(Locale locale) {
            return locale.getLanguage().equals("vi") ? vi : en;
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
            return Optional.ofNullable(KNOWN.get(Columns.composed(text).toLowerCase(Locale.ROOT)));
        }
    }

    private static final Map<String, Kind> KNOWN = known();

    private final Map<Kind, Integer> indexes = new LinkedHashMap<>();
    private final Set<Integer> headed = new HashSet<>();

    private static Map<String, Kind> known() {
        Map<String, Kind> known = new HashMap<>();
        for (Kind kind : Kind.values()) {
            known.put(kind.vi.toLowerCase(Locale.ROOT), kind);
            known.put(kind.en.toLowerCase(Locale.ROOT), kind);
            Stream.of(kind.others.split("\\|")).forEach(other -> known.put(other, kind));
        }
        return known;
    }

    static List<String> inVietnamese() {
        return Stream.of(Kind.values()).map(kind -> kind.vi).toList();
    }

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
