package io.github.parindex.io.xlsx;

import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Meter;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Indicators with their tree from a workbook of the COIN Tool of the European Commission's Joint Research Centre, laid out as
 * COINr's {@code import_coin_tool} reads it.
 *
 * <p>The sheet {@code Database} has a column for each indicator, from E on: its weight in row 7, its direction (1 or −1) in row
 * 8, the codes of the nodes above it from the index in row 11 down to row 14, its name in row 15 and its code in row 16. A row of
 * nodes that is blank, or the same for all indicators, is a level that is not used, but for the index. From row 17 on there is a
 * unit in each row, its name in column B and its code in column C. Blank cells and {@code n/a} are missing. Columns and rows that
 * have no number at all, which the tool keeps ready for more, are left out. The sheet {@code Framework}, which may be left out,
 * has below the heading {@code Code} in row 4, or 5 of the tool's older version, the code of a node in column C, its weight in
 * column E and its name in column H.
 *
 * <p>The layout is that of the cells which COINr names; no workbook of the tool itself is among the tests.
 *
 * <p>Goalposts, in rows 9 and 10, are no part of a matrix: a warning says so where there are any. A file with any error is not
 * usable.
 */
public final class CoinToolXlsx {

    private static final String DATABASE = "database";
    private static final String FRAMEWORK = "framework";

    private CoinToolXlsx() {}

    /**
     * Reads a workbook.
     *
     * @param path of the file
     * @return the matrix in its framework, or all problems by cell
     */
    public static Loaded<IndicatorMatrix> read(Path path) {
        return read(Source.of(path), ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream or bytes
     * @param limits beyond which it is refused
     * @return the matrix in its framework, or all problems by cell
     */
    public static Loaded<IndicatorMatrix> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        CellFindings findings = CellFindings.of(source.name(), limits.problems());
        Meter meter = source.meter();
        try (Workbook workbook = Workbook.open(source, limits, meter)) {
            return findings.load(() -> matrix(workbook, findings));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        } finally {
            meter.end();
        }
    }

    private static @Nullable IndicatorMatrix matrix(Workbook workbook, CellFindings findings) throws IOException {
        CoinToolTable table = new CoinToolTable(findings);
        boolean found = false;
        for (int i = 0; i < workbook.size(); i++) {
            String name = workbook.name(i).trim().toLowerCase(Locale.ROOT);
            if (name.equals(DATABASE) || name.equals(FRAMEWORK)) {
                try (Sheet sheet = workbook.sheet(i)) {
                    for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
                        if (name.equals(DATABASE)) {
                            table.addDatabase(row.get());
                        } else {
                            table.addFramework(row.get());
                        }
                    }
                    sheet.tellHidden(findings);
                }
            }
            found |= name.equals(DATABASE);
        }
        if (!found) {
            findings.add(findings.problem(0, 0, Wording.of("coinTool.noDatabase"))
                    .withAdvice(Wording.of("coinTool.noDatabase.maybe")));
        }
        return found ? table.matrix() : null;
    }
}
