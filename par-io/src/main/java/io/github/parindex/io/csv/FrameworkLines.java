package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a table of nodes and indicators, each read by itself. */
final class FrameworkLines {

    private static final List<String> HIGHER = List.of("", "1", "+1", "higher-is-better");
    private static final List<String> LOWER = List.of("-1", "−1", "lower-is-better");
    private static final List<String> OUTSIDE = List.of("group", "denominator", "other");
    private static final Wording NOT_KNOWN = Wording.of("framework.maybeLeaveCellBlank");

    private final CsvTable table;
    private final Map<Field, Integer> columns = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byCode = new HashMap<>();

    // What a column holds, with its headings.
    private enum Field {
        CODE("code icode structure_id id"),
        PARENT("parent pillar"),
        WEIGHT("weight weight_percent"),
        TITLE("title label name iname"),
        TITLE_VI("title_vi label_vi name_vi"),
        DIRECTION("direction"),
        UNIT("unit"),
        DENOMINATOR("denominator"),
        TARGET("target"),
        TYPE("type");

        private final String headings;

        Field(String headings) {
            this.headings = headings;
        }

        Stream<String> headings() {
            return Stream.of(headings.split(" ", -1));
        }
    }

    /**
     * A line.
     *
     * @param row where it stands
     * @param code of the node or indicator
     * @param parent blank for none
     * @param weight in its parent
     * @param title what it is
     * @param direction which end is good
     * @param unit of measurement
     * @param denominator code of a column
     * @param target to reach
     * @param type as it stands, in lower case
     */
    record Entry(
            CsvRow row,
            String code,
            String parent,
            double weight,
            Title title,
            Direction direction,
            String unit,
            Optional<String> denominator,
            OptionalDouble target,
            String type) {

        boolean isOutside() {
            return OUTSIDE.contains(type);
        }
    }

    private FrameworkLines(CsvTable table) {
        this.table = table;
    }

    static FrameworkLines read(CsvTable table) throws IOException {
        FrameworkLines lines = new FrameworkLines(table);
        for (Field field : Field.values()) {
            field.headings()
                    .map(lines::position)
                    .filter(position -> position >= 0)
                    .findFirst()
                    .ifPresent(position -> lines.columns.put(field, position));
        }
        if (!lines.columns.containsKey(Field.CODE)) {
            table.missing("code", table.headings());
            return lines;
        }
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            lines.add(row.get());
        }
        return lines;
    }

    private int position(String heading) {
        List<String> lower = table.headings().stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
        return lower.indexOf(heading);
    }

    boolean haveParents() {
        return columns.containsKey(Field.PARENT);
    }

    /** All lines, those of groups and denominators included. */
    List<Entry> entries() {
        return entries;
    }

    private void add(CsvRow row) {
        Optional<String> code = table.filled(row, column(Field.CODE));
        if (code.isEmpty()) {
            return;
        }
        Entry entry = entry(row, code.get());
        @Nullable Entry before = byCode.putIfAbsent(entry.code(), entry);
        if (before == null) {
            entries.add(entry);
        } else {
            refuse(
                    row,
                    Field.CODE,
                    Wording.of("framework.codeOccursTwiceFirst"),
                    Problem.shortened(entry.code()),
                    before.row().line());
        }
    }

    private Entry entry(CsvRow row, String code) {
        String title = text(row, Field.TITLE);
        String english = title.isEmpty() ? code : title;
        String vietnamese = text(row, Field.TITLE_VI);
        String denominator = text(row, Field.DENOMINATOR);
        return new Entry(
                row,
                code,
                text(row, Field.PARENT),
                weight(row),
                vietnamese.isEmpty() ? Title.of(english) : Title.of(vietnamese, english),
                direction(row),
                text(row, Field.UNIT),
                denominator.isEmpty() ? Optional.empty() : Optional.of(denominator),
                number(row, Field.TARGET),
                text(row, Field.TYPE).toLowerCase(Locale.ROOT));
    }

    private int column(Field field) {
        return columns.getOrDefault(field, 0);
    }

    private String text(CsvRow row, Field field) {
        return columns.containsKey(field) ? table.text(row, column(field)) : "";
    }

    private double weight(CsvRow row) {
        double weight = number(row, Field.WEIGHT).orElse(1);
        if (weight < 0) {
            refuse(row, Field.WEIGHT, Wording.of("framework.weightNumberAtLeast"), text(row, Field.WEIGHT));
            return 1;
        }
        return weight;
    }

    private OptionalDouble number(CsvRow row, Field field) {
        String text = text(row, field);
        double number = DoubleText.parsed(text, DecimalMark.POINT);
        if (!text.isEmpty() && Double.isNaN(number)) {
            DoubleText.Refusal refusal = DoubleText.refusal(text, DecimalMark.POINT, NOT_KNOWN);
            table.add(table.problem(row, column(field), refusal.message()).withAdvice(refusal.advice()));
        }
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private Direction direction(CsvRow row) {
        String text = text(row, Field.DIRECTION).toLowerCase(Locale.ROOT);
        if (!HIGHER.contains(text) && !LOWER.contains(text)) {
            Problem problem = table.problem(
                    row,
                    column(Field.DIRECTION),
                    Wording.of("framework.noDirectionIndicator", Problem.shortened(text)));
            table.add(problem.withAdvice(Wording.of("framework.maybeWhereMoreBetter")));
        }
        return LOWER.contains(text) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }

    private void refuse(CsvRow row, Field field, Wording message, Object... parts) {
        table.add(table.problem(row, column(field), message.filledWith(parts)));
    }

    /** Reports the code of a line. */
    void refuse(Entry entry, Wording message, Object... parts) {
        refuse(entry.row(), Field.CODE, message, parts);
    }

    /** A problem of the parent of a line, which is not added yet. */
    Problem parentProblem(Entry entry, Wording message) {
        return table.problem(entry.row(), column(Field.PARENT), message);
    }
}
