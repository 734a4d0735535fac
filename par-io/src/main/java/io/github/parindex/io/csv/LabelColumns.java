package io.github.parindex.io.csv;

import io.github.parindex.core.indicator.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The columns that say whose a line is: the unit; its name, period and block where they say anything. */
final class LabelColumns {

    static final String UNIT = "unit";
    static final String NAME = "name";
    static final String PERIOD = "period";
    static final String BLOCK = "block";

    private LabelColumns() {}

    /** What each of them says of a row, by heading. */
    static Map<String, Function<Row, String>> of(List<Row> rows) {
        Map<String, Function<Row, String>> columns = new LinkedHashMap<>();
        columns.put(UNIT, Row::code);
        if (isAny(rows, row -> !row.unit().name().equals(row.code()))) {
            columns.put(NAME, row -> row.unit().name());
        }
        if (isAny(rows, row -> !row.period().isBlank())) {
            columns.put(PERIOD, Row::period);
        }
        if (isAny(rows, row -> !row.unit().block().isBlank())) {
            columns.put(BLOCK, row -> row.unit().block());
        }
        return columns;
    }

    private static boolean isAny(List<Row> rows, Predicate<Row> said) {
        return rows.stream().anyMatch(said);
    }

    /** A heading that is not taken: itself, or with words behind it. */
    static String free(String heading, Map<String, ?> taken) {
        return free(heading, " score", taken);
    }

    static String free(String heading, String more, Map<String, ?> taken) {
        String free = heading;
        while (taken.containsKey(free)) {
            free += more;
        }
        return free;
    }
}
