package io.github.parindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Framework.Node;
import io.github.parindex.core.indicator.Framework.Part;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The ASEM connectivity data with results computed by COINr, from {@code shared/data/asem} where it is present. */
public final class AsemData {

    private AsemData() {}

    /** Whether the folder is above the working directory, or in the one the property {@code shared.data} names. */
    public static boolean isPresent() {
        return folder().isPresent();
    }

    /** The 49 indicators of {@code iMeta.csv}, or those of them that the file has, denominators and groups beside. */
    public static IndicatorMatrix matrix(String dataFile) {
        var meta = rows("iMeta.csv");
        var data = rows(dataFile);
        var inTime = data.stream()
                        .map(line -> line.getOrDefault("Time", ""))
                        .distinct()
                        .count()
                > 1;
        List<Row> units = new ArrayList<>();
        for (var line : data) {
            var unit = Row.of(line.get("uCode"), line.getOrDefault("uName", line.get("uCode")));
            units.add(inTime ? unit.in(line.get("Time")) : unit);
        }
        List<Column> columns = new ArrayList<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (var line : meta) {
            var code = line.get("iCode");
            if (!data.get(0).containsKey(code)) {
                continue;
            }
            if (line.get("Type").equals("Group")) {
                groups.put(code, data.stream().map(row -> row.get(code)).toList());
            } else {
                columns.add(Column.of(
                        indicator(line),
                        units,
                        data.stream().mapToDouble(row -> number(row.get(code))).toArray()));
            }
        }
        return IndicatorMatrix.of(columns, groups, framework(meta, data.get(0)));
    }

    private static Framework framework(List<Map<String, String>> meta, Map<String, String> data) {
        var indicators = meta.stream()
                .filter(line -> line.get("Type").equals("Indicator") && data.containsKey(line.get("iCode")))
                .map(AsemData::indicator)
                .toList();
        if (indicators.size() < 49) {
            return Framework.flat("Index", indicators);
        }
        List<Node> nodes = new ArrayList<>();
        for (var line : meta) {
            if (line.get("Type").equals("Aggregate")) {
                var code = line.get("iCode");
                var parts = meta.stream()
                        .filter(part -> part.get("Parent").equals(code))
                        .map(part -> new Part(part.get("iCode"), number(part.get("Weight"))))
                        .toList();
                nodes.add(new Node(code, Title.of(line.get("iName")), Direction.HIGHER_IS_BETTER, parts));
            }
        }
        return Framework.of(indicators, nodes);
    }

    private static Indicator indicator(Map<String, String> line) {
        var target = number(line.get("Target"));
        return new Indicator(
                line.get("iCode"),
                Title.of(line.get("iName")),
                line.get("Direction").equals("-1") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                line.get("Unit"),
                Optional.of(line.get("Denominator")).filter(code -> !code.isEmpty()),
                Double.isNaN(target) ? OptionalDouble.empty() : OptionalDouble.of(target));
    }

    /** An expected file: text of its first column, then name of the column, to text; empty where missing. */
    public static Map<String, Map<String, String>> table(String expectedFile) {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        for (var row : rows("expected/" + expectedFile)) {
            assertThat(table.put(row.values().iterator().next(), row))
                    .as("a second %s", row)
                    .isNull();
        }
        return table;
    }

    /** The lines of any file of the folder, each by name of the column; empty texts where missing. */
    public static List<Map<String, String>> rows(String file) {
        var present = folder();
        assumeThat(present).as("shared/data/asem is absent; skipped").isPresent();
        try {
            var lines = Files.readAllLines(present.orElseThrow().resolve(file));
            var header = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (var line : lines.subList(1, lines.size())) {
                Map<String, String> row = new LinkedHashMap<>();
                var cells = cells(line);
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number, NaN where the text is empty. */
    public static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** Asserts that indicators equal a table of units × indicators, to 1e-9 of the larger of 1 and the value. */
    public static void assertEqual(IndicatorMatrix matrix, String expectedFile) {
        var expected = table(expectedFile);
        var codes =
                expected.values().iterator().next().keySet().stream().skip(1).toList();
        assertThat(expected).hasSameSizeAs(matrix.rows());
        for (var code : codes) {
            for (int row = 0; row < matrix.rows().size(); row++) {
                var text = expected.get(matrix.rows().get(row).code()).get(code);
                assertClose(
                        matrix.column(code).at(row),
                        number(text),
                        code + " of " + matrix.rows().get(row));
            }
        }
    }

    /** Asserts that a number equals another, or both are missing, to 1e-9 of the larger of 1 and the value. */
    public static void assertClose(double actual, double expected, String what) {
        if (Double.isNaN(expected)) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertThat(actual)
                    .as(what)
                    .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Optional<Path> folder() {
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("data"));
        return Stream.concat(Optional.ofNullable(System.getProperty("shared.data")).map(Path::of).stream(), above)
                .map(path -> path.resolve("asem"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
