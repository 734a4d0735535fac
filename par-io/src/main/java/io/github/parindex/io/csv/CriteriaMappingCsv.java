package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which criterion of one year became which of another, as CSV files in UTF-8: one line for each leaf criterion that has a
 * counterpart.
 *
 * <p>The columns, in any order and in Vietnamese too, are {@code earlier} and {@code later}, both codes of leaf criteria;
 * other columns, such as titles, are passed over. Criteria that no line names have no counterpart. A file with any problem is
 * not usable.
 */
public final class CriteriaMappingCsv {

    private final CsvTable table;
    private final CriteriaSet from;
    private final CriteriaSet to;
    private final Map<String, String> codes = new LinkedHashMap<>();

    private CriteriaMappingCsv(CsvTable table, CriteriaSet from, CriteriaSet to) {
        this.table = table;
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param from the earlier criteria set
     * @param to the later criteria set
     * @return the mapping, or all problems by line and column
     */
    public static Loaded<CriteriaMapping> read(Path path, CriteriaSet from, CriteriaSet to) {
        Objects.requireNonNull(path, "path");
        return read(Source.of(path), from, to);
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param from the earlier criteria set
     * @param to the later criteria set
     * @return the mapping, or all problems by line and column
     */
    public static Loaded<CriteriaMapping> read(Source source, CriteriaSet from, CriteriaSet to) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return CsvTable.read(
                source, ReadLimits.withDefaults(), table -> new CriteriaMappingCsv(table, from, to).mapping());
    }

    private @Nullable CriteriaMapping mapping() throws IOException {
        int earlier = column("earlier");
        int later = column("later");
        if (!table.isClean()) {
            return null;
        }
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            Optional<String> was = code(row.get(), earlier, from);
            Optional<String> is = code(row.get(), later, to);
            if (was.isPresent() && is.isPresent() && codes.put(was.get(), is.get()) != null) {
                table.add(table.problem(row.get(), earlier, Wording.of("mapping.twice", was.get())));
            }
        }
        return table.attempt(() -> new CriteriaMapping(from, to, codes));
    }

    private int column(String name) {
        List<String> known = Words.languages().stream()
                .map(language -> Wording.of("mappingCsv." + name).in(language))
                .toList();
        for (int i = 0; i < table.headings().size(); i++) {
            if (known.stream().anyMatch(table.headings().get(i)::equalsIgnoreCase)) {
                return i;
            }
        }
        table.missing(name, table.headings());
        return -1;
    }

    private Optional<String> code(CsvRow row, int column, CriteriaSet set) {
        Optional<String> given = table.filled(row, column);
        List<String> known = set.leaves().stream().map(Leaf::code).toList();
        if (given.isPresent() && !known.contains(given.get())) {
            Problem unknown = table.problem(row, column, Wording.of("mapping.unknown", set.id(), given.get()));
            table.add(table.advised(unknown, given.get(), known));
            return Optional.empty();
        }
        return given;
    }
}
