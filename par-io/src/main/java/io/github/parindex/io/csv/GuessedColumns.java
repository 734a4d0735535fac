package io.github.parindex.io.csv;

import io.github.parindex.core.index.InputColumns;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the headings and cells of a table that nothing is known of seem to mean. */
final class GuessedColumns {

    private static final Set<String> UNITS =
            Set.of("code", "unit", "ucode", "id", "iso", "iso2", "iso3", "iso_code", "mã", "mã đơn vị");
    private static final Set<String> NAMES =
            Set.of("name", "uname", "unit_name", "country", "province", "district", "tên", "tên đơn vị", "tỉnh");
    private static final Set<String> PERIODS = Set.of("year", "period", "time", "năm", "kỳ");
    private static final Set<String> BLOCKS = Set.of("block", "khối");

    /** Texts by which tables say that a number is missing. */
    private static final Set<String> MISSING =
            Set.of("..", "...", "…", "-", "–", "n/a", "N/A", "NA", "n.a.", "NaN", "#N/A", "null");

    private GuessedColumns() {}

    static InputColumns of(CsvTable table) throws IOException {
        Map<String, String> headings = new LinkedHashMap<>();
        table.headings().forEach(heading -> headings.putIfAbsent(heading.toLowerCase(Locale.ROOT), heading));
        String first = table.headings().get(0);
        String unit = found(headings, UNITS).orElse(first);
        InputColumns columns = found(headings, NAMES)
                .filter(name -> !name.equals(unit))
                .map(name -> InputColumns.withDefaults().unit(unit, name))
                .orElseGet(() -> onlyUnit(unit));
        columns = found(headings, PERIODS).map(columns::period).orElse(columns);
        columns = found(headings, BLOCKS).map(columns::block).orElse(columns);
        return columns.missing(missing(table).toArray(String[]::new)).allColumns();
    }

    private static InputColumns onlyUnit(String unit) {
        InputColumns columns = InputColumns.withDefaults();
        return new InputColumns(
                Optional.of(unit),
                columns.name(),
                columns.period(),
                columns.block(),
                columns.missing(),
                columns.groups(),
                columns.columns(),
                columns.values(),
                columns.valuesOf(),
                columns.only(),
                columns.indicators());
    }

    private static Optional<String> found(Map<String, String> headings, Set<String> meant) {
        return headings.entrySet().stream()
                .filter(heading -> meant.contains(heading.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Set<String> missing(CsvTable table) throws IOException {
        Set<String> missing = new LinkedHashSet<>();
        List<String> headings = table.headings();
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            for (int i = 0; i < headings.size(); i++) {
                String text = table.text(row.get(), i);
                if (MISSING.contains(text)) {
                    missing.add(text);
                }
            }
        }
        return missing;
    }
}
