package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.EffortLine;
import io.github.parindex.io.shape.EffortLine.Field;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes cost, who sees to them and by when, as CSV files in UTF-8: one line for each criterion, or for each item, kind
 * or option of it.
 *
 * <p>The columns, in any order and in Vietnamese too, are {@code criterion} (a code, or {@code *} for all others), which must
 * be there; {@code part} of a composed rule; {@code name} of an item, kind, option or answer, blank for all that are not
 * named; {@code effort} of one change, a whole number; {@code most} changes, {@code 0} for none; {@code step} by which one
 * change moves a number; {@code office}; {@code by}, a half year such as {@code 2026-H1}; {@code requires}, the criterion without
 * whose {@code points} this one cannot change; {@code excludes}, the criterion of which only one of both changes. What no line
 * states costs 1 a change; nothing is stated twice. Decimals have a comma or a point. A file with any problem is not usable.
 */
public final class EffortsCsv {

    private final CsvTable table;
    private final CriteriaSet set;
    private final EffortLine.Stated stated = new EffortLine.Stated();
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);

    private EffortsCsv(CsvTable table, CriteriaSet set) {
        this.table = table;
        this.set = set;
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @param set of the criteria
     * @return the efforts, or all problems by line and column
     */
    public static Loaded<Efforts> read(Path path, CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return read(Source.of(path), set);
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @param set of the criteria
     * @return the efforts, or all problems by line and column
     */
    public static Loaded<Efforts> read(Source source, CriteriaSet set) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(set, "set");
        return CsvTable.read(source, ReadLimits.withDefaults(), table -> new EffortsCsv(table, set).efforts());
    }

    private @Nullable Efforts efforts() throws IOException {
        if (table.headings().stream().noneMatch(heading -> field(heading).equals(Optional.of(Field.CRITERION)))) {
            table.missing("criterion", table.headings());
            return null;
        }
        for (int i = 0; i < table.headings().size(); i++) {
            add(table.headings().get(i), i);
        }
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            add(row.get());
        }
        return stated.efforts();
    }

    private void add(String heading, int at) {
        Optional<Field> field = field(heading);
        if (field.isEmpty() && !heading.isEmpty()) {
            List<String> known = Stream.of(Field.values())
                    .flatMap(EffortsCsv::headings)
                    .distinct()
                    .toList();
            Problem unknown = table.headingProblem(at, Wording.of("efforts.unknownColumn", Problem.shortened(heading)));
            table.add(table.advised(unknown, heading, known));
        } else if (field.isPresent() && columns.putIfAbsent(field.get(), at) != null) {
            table.add(table.headingProblem(at, Wording.of("table.columnOccursTwice", heading)));
        }
    }

    private static Optional<Field> field(String heading) {
        return Stream.of(Field.values())
                .filter(field -> headings(field).anyMatch(heading::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> headings(Field field) {
        return Words.languages().stream()
                .map(language -> Wording.of("effortsCsv." + field.name().toLowerCase(Locale.ROOT))
                        .in(language));
    }

    private void add(CsvRow row) {
        EffortLine.Refused refused = new EffortLine.Refused() {
            @Override
            public Problem at(Field field, Wording message) {
                return table.problem(row, columns.getOrDefault(field, 0), message);
            }

            @Override
            public void add(Problem problem) {
                table.add(problem);
            }

            @Override
            public Wording here() {
                return Wording.of("efforts.line", row.line());
            }

            @Override
            public Medium medium() {
                return Medium.TABLE;
            }
        };
        EffortLine line = new EffortLine(
                text(row, Field.CRITERION),
                text(row, Field.PART),
                text(row, Field.NAME),
                whole(row, Field.EFFORT),
                whole(row, Field.MOST),
                number(row, Field.STEP, "efforts.number"),
                text(row, Field.OFFICE),
                text(row, Field.BY),
                text(row, Field.REQUIRES),
                number(row, Field.POINTS, "efforts.number"),
                text(row, Field.EXCLUDES));
        line.addTo(stated, set, refused);
    }

    private String text(CsvRow row, Field field) {
        @Nullable Integer column = columns.get(field);
        return column == null ? "" : table.text(row, column);
    }

    private OptionalLong whole(CsvRow row, Field field) {
        Optional<BigDecimal> number = number(row, field, "efforts.whole");
        try {
            return number.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(number.get().longValueExact());
        } catch (ArithmeticException fraction) {
            refuse(row, field, Wording.of("efforts.whole", Problem.shortened(text(row, field))), Optional.empty());
            return OptionalLong.empty();
        }
    }

    private Optional<BigDecimal> number(CsvRow row, Field field, String refusal) {
        String text = text(row, field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Cells.number(text, DecimalMark.EITHER));
        } catch (CellRefused refused) {
            boolean isNumber = Cells.isBareNumber(text);
            refuse(
                    row,
                    field,
                    isNumber ? refused.message() : Wording.of(refusal, Problem.shortened(text)),
                    isNumber ? refused.advice() : Optional.empty());
            return Optional.empty();
        }
    }

    private void refuse(CsvRow row, Field field, Wording message, Optional<Wording> advice) {
        Problem problem = table.problem(row, columns.getOrDefault(field, 0), message);
        table.add(advice.map(problem::withAdvice).orElse(problem));
    }
}
