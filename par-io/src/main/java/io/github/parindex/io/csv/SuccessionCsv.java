package io.github.parindex.io.csv;

import io.github.parindex.core.years.Succession;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which unit came from which, as CSV files in UTF-8: one line for each unit that another came from.
 *
 * <p>The columns, in any order and in Vietnamese too, are {@code successor} and {@code part}, both codes of units, and {@code
 * weight}, a number above 0, 1 where it is blank or there is no such column; other columns, such as names, are passed over. A
 * line with a successor alone says that it is new although an earlier unit had its code. Units that no line names as successors
 * are the same where their codes are. A file with any problem is not usable.
 */
public final class SuccessionCsv {

    private final CsvTable table;
    private final Map<String, Map<String, BigDecimal>> parts = new LinkedHashMap<>();

    private SuccessionCsv(CsvTable table) {
        this.table = table;
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the succession, or all problems by line and column
     */
    public static Loaded<Succession> read(Path path) {
        Objects.requireNonNull(path, "path");
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the succession, or all problems by line and column
     */
    public static Loaded<Succession> read(Source source) {
        Objects.requireNonNull(source, "source");
        return CsvTable.read(source, ReadLimits.withDefaults(), table -> new SuccessionCsv(table).succession());
    }

    private @Nullable Succession succession() throws IOException {
        int successor = column("successor", true);
        int part = column("part", true);
        int weight = column("weight", false);
        if (!table.isClean()) {
            return null;
        }
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            Optional<String> code = table.filled(row.get(), successor);
            if (code.isPresent()) {
                add(row.get(), parts.computeIfAbsent(code.get(), any -> new LinkedHashMap<>()), part, weight);
            }
        }
        return table.attempt(() -> new Succession(parts));
    }

    private int column(String name, boolean needed) {
        List<String> known = Words.languages().stream()
                .map(language -> Wording.of("successionCsv." + name).in(language))
                .toList();
        for (int i = 0; i < table.headings().size(); i++) {
            if (known.stream().anyMatch(table.headings().get(i)::equalsIgnoreCase)) {
                return i;
            }
        }
        if (needed) {
            table.missing(name, table.headings());
        }
        return -1;
    }

    private void add(CsvRow row, Map<String, BigDecimal> weights, int part, int weight) {
        String code = table.text(row, part);
        if (code.isEmpty()) {
            return;
        }
        Optional<BigDecimal> counts = weight < 0 ? Optional.of(BigDecimal.ONE) : weight(row, weight);
        if (counts.isPresent() && weights.put(code, counts.get()) != null) {
            table.add(table.problem(row, part, Wording.of("succession.twice", code)));
        }
    }

    private Optional<BigDecimal> weight(CsvRow row, int column) {
        String text = table.text(row, column);
        if (text.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        try {
            BigDecimal weight = Cells.number(text, DecimalMark.EITHER);
            if (weight.signum() > 0) {
                return Optional.of(weight);
            }
        } catch (CellRefused refused) {
            Problem problem = table.problem(row, column, refused.message());
            table.add(refused.advice().map(problem::withAdvice).orElse(problem));
            return Optional.empty();
        }
        table.add(table.problem(row, column, Wording.of("succession.weight", Problem.shortened(text))));
        return Optional.empty();
    }
}
