package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.CellRefused;
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
 * Who verifies what, as CSV files in UTF-8: one line for each duty.
 *
 * <p>The columns, in any order and in Vietnamese too, are {@code verifier}, and, where they are not for all, {@code criterion}
 * (the code of a leaf or group), {@code block} and {@code unit} (its code). Other columns, such as titles, are passed over. A file
 * with any problem is not usable.
 */
public final class VerifiersCsv {

    private final CsvTable table;
    private final CriteriaSet set;

    private VerifiersCsv(CsvTable table, CriteriaSet set) {
        this.table = table;
        this.set = set;
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param set of the criteria
     * @return the duties, or all problems by line and column
     */
    public static Loaded<Verifiers> read(Path path, CriteriaSet set) {
        Objects.requireNonNull(path, "path");
        return read(Source.of(path), set);
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param set of the criteria
     * @return the duties, or all problems by line and column
     */
    public static Loaded<Verifiers> read(Source source, CriteriaSet set) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        return CsvTable.read(source, ReadLimits.withDefaults(), table -> new VerifiersCsv(table, set).verifiers());
    }

    private @Nullable Verifiers verifiers() throws IOException {
        int verifier = column("verifier");
        int criterion = column("criterion");
        int block = column("block");
        int unit = column("unit");
        if (verifier < 0) {
            table.missing("verifier", table.headings());
        }
        Map<List<String>, Verifiers.Duty> duties = new LinkedHashMap<>();
        for (Optional<CsvRow> row = table.next(); verifier >= 0 && row.isPresent(); row = table.next()) {
            Optional<String> name = table.filled(row.get(), verifier);
            if (name.isPresent()) {
                add(
                        duties,
                        new Verifiers.Duty(
                                name.get(), text(row.get(), criterion), text(row.get(), block), text(row.get(), unit)),
                        row.get(),
                        Math.max(criterion, 0));
            }
        }
        return table.isClean() ? new Verifiers(set, List.copyOf(duties.values())) : null;
    }

    private String text(CsvRow row, int column) {
        return column < 0 ? "" : table.text(row, column);
    }

    /** Adds a duty, or reports at the cell of its criterion why it cannot be. */
    private void add(Map<List<String>, Verifiers.Duty> duties, Verifiers.Duty duty, CsvRow row, int at) {
        Verifiers.@Nullable Duty same = duties.putIfAbsent(List.of(duty.criterion(), duty.block(), duty.unit()), duty);
        try {
            CellRefused.unlessAccepted(() -> new Verifiers(set, same == null ? List.of(duty) : List.of(same, duty)));
        } catch (CellRefused refused) {
            table.add(refused.advice()
                    .map(table.problem(row, at, refused.message())::withAdvice)
                    .orElseGet(() -> table.problem(row, at, refused.message())));
        }
    }

    private int column(String name) {
        List<String> known = Words.languages().stream()
                .map(language -> Wording.of("verifiersCsv." + name).in(language))
                .toList();
        for (int i = 0; i < table.headings().size(); i++) {
            if (known.stream().anyMatch(table.headings().get(i)::equalsIgnoreCase)) {
                return i;
            }
        }
        return -1;
    }
}
