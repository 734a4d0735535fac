package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a table of nodes and indicators, each read by itself. */
final class FrameworkLines {

    private static final List<String> HIGHER = List.of("", "1", "+1", "higher-is-better");
    private static final List<String> LOWER = List.of("-1", "−1", "lower-is-better");
    private static final List<String> OUTSIDE = List.of("group", "denominator", "other");
    /** The type of a line that begins a tree beside the first. */
    private static final String TREE = "tree";

    /** What tables say beside: headings that nothing is computed from. */
    private static final Set<String> PASSED_OVER = Set.of(
            "level", "note", "notes", "comment", "comments", "description", "source", "remark", "remarks", "year");

    private static final String GOALPOSTS = "goalposts";

    /** Of whole numbers, the second not zero. */
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,9})\\s*/\\s*([1-9][0-9]{0,8})");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Words inside a heading that tell what it is meant to be. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("weight", "weight"),
            Map.entry("weights", "weight"),
            Map.entry("parent", "parent"),
            Map.entry("parents", "parent"),
            Map.entry("direction", "direction"),
            Map.entry("sign", "direction"),
            Map.entry("polarity", "direction"),
            Map.entry("orientation", "direction"),
            Map.entry("min", "min"),
            Map.entry("max", "max"),
            Map.entry("denominator", "denominator"),
            Map.entry("normalisation", "normalize"),
            Map.entry("normalization", "normalize"));

    private static final Wording NOT_KNOWN = Wording.of("framework.maybeLeaveCellBlank");

    private final CsvTable table;
    private final DecimalMark mark;
    private final Map<Field, Integer> columns = new HashMap<>();
    private static final Set<Field> DECISIVE = Set.of(Field.PARENT, Field.WEIGHT);

    /** What a line says of the code as a part of its parent. */
    private static final Set<Field> OF_A_PARENT = Set.of(Field.CODE, Field.PARENT, Field.WEIGHT);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> again = new ArrayList<>();
    private final Map<String, Entry> byCode = new HashMap<>();

    // What a column holds, with its headings.
    private enum Field {
        CODE("code icode structure_id id"),
        PARENT("parent pillar"),
        WEIGHT("weight weight_percent"),
        TITLE("title label name iname title_en label_en name_en"),
        TITLE_VI("title_vi label_vi name_vi"),
        DIRECTION("direction"),
        UNIT("unit"),
        DENOMINATOR("denominator"),
        TARGET("target"),
        TYPE("type"),
        NORMALIZE("normalize"),
        MIN("min"),
        MAX("max"),
        CAP("cap"),
        SCALE("scale");

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
     * @param weighed whether a weight stands there
     * @param step of normalisation, as far as the line states it
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
            String type,
            boolean weighed,
            Optional<Method> step) {

        boolean isOutside() {
            return OUTSIDE.contains(type);
        }

        /** Whether it is meant to be a tree beside the first. */
        boolean isTree() {
            return type.equals(TREE);
        }
    }

    private FrameworkLines(CsvTable table, DecimalMark mark) {
        this.table = table;
        this.mark = mark;
    }

    static FrameworkLines read(CsvTable table, DecimalMark mark) throws IOException {
        FrameworkLines lines = new FrameworkLines(table, mark);
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
        lines.checkHeadings();
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            lines.add(row.get());
        }
        return lines;
    }

    /** A heading that looks like one that is read is refused, as passing it over would change the index. */
    private void checkHeadings() {
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i).toLowerCase(Locale.ROOT);
            if (!heading.isEmpty() && !columns.containsValue(i) && !PASSED_OVER.contains(heading)) {
                checkHeading(i, heading);
            }
        }
    }

    private void checkHeading(int column, String heading) {
        Optional<Field> same = Stream.of(Field.values())
                .filter(field -> field.headings().anyMatch(heading::equals))
                .findFirst();
        if (same.isPresent()) {
            checkDouble(column, same.get());
            return;
        }
        Optional<String> meant = meant(heading);
        Problem problem = table.headingProblem(
                column,
                Wording.of(
                        meant.isPresent() ? "framework.headingNotUnderstood" : "framework.columnNotRead",
                        Problem.shortened(table.headings().get(column))));
        table.add(meant.map(word -> problem.withAdvice(Wording.of("problem.maybe", word)))
                .orElseGet(() -> problem.as(Problem.Severity.WARNING)));
    }

    /** Two columns may say what a line is called, but not what is computed. */
    private void checkDouble(int column, Field field) {
        if (DECISIVE.contains(field)) {
            String read = table.headings().get(column(field));
            table.add(table.headingProblem(column, Wording.of("framework.columnSaysTheSame", read))
                    .withAdvice(Wording.of("framework.maybeLeaveOneOut")));
        }
    }

    /** The heading that another one is meant to be: of nearly the same letters, or with the word inside. */
    private static Optional<String> meant(String heading) {
        List<String> known = Stream.of(Field.values()).flatMap(Field::headings).toList();
        List<String> words = Stream.of(NO_LETTERS.split(heading, -1)).toList();
        return words.stream()
                .map(word -> WORDS.getOrDefault(word, ""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .or(() -> Nearest.to(heading, known));
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
        } else if (isOtherParent(entry, before)) {
            again.add(entry);
            checkAgain(row, before);
        } else {
            refuse(
                    row,
                    Field.CODE,
                    Wording.of("framework.codeOccursTwiceFirst"),
                    Problem.shortened(entry.code()),
                    before.row().line());
        }
    }

    private boolean isOtherParent(Entry entry, Entry before) {
        return !entry.parent().isEmpty()
                && !before.parent().isEmpty()
                && Stream.concat(Stream.of(before), again.stream())
                        .filter(each -> each.code().equals(entry.code()))
                        .noneMatch(each -> each.parent().equals(entry.parent()));
    }

    /** A line for a further parent says nothing else than the first. */
    private void checkAgain(CsvRow row, Entry before) {
        Stream.of(Field.values()).filter(field -> !OF_A_PARENT.contains(field)).forEach(field -> {
            String said = text(row, field);
            if (!said.isEmpty() && !said.equals(text(before.row(), field))) {
                refuse(
                        row,
                        field,
                        Wording.of("framework.saidOtherwise"),
                        Problem.shortened(before.code()),
                        before.row().line());
            }
        });
    }

    /** The lines of codes that stand before, each with a further parent. */
    List<Entry> again() {
        return again;
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
                text(row, Field.TYPE).toLowerCase(Locale.ROOT),
                !columns.containsKey(Field.WEIGHT) || !text(row, Field.WEIGHT).isEmpty(),
                step(row));
    }

    /** How the line is normalised: a method by name, goalposts if it only has their ends. */
    private Optional<Method> step(CsvRow row) {
        Map<String, Object> settings = new LinkedHashMap<>();
        number(row, Field.MIN).ifPresent(min -> settings.put("min", min));
        number(row, Field.MAX).ifPresent(max -> settings.put("max", max));
        for (Field field : List.of(Field.CAP, Field.SCALE)) {
            String word = text(row, field);
            if (!word.isEmpty()) {
                settings.put(field.headings, word);
            }
        }
        String name = text(row, Field.NORMALIZE);
        return name.isEmpty() && settings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Method(name.isEmpty() ? GOALPOSTS : name, settings));
    }

    /** A problem at the line of a code, which is not added. */
    Optional<Problem> at(String code, Problem problem) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .map(entry -> table.problem(entry.row(), column(Field.CODE), problem.message())
                        .as(problem.severity()))
                .map(told -> problem.advice().map(told::withAdvice).orElse(told));
    }

    /** A framework alone does not hold how lines are normalised. */
    void warnOfSteps() {
        Stream.of(Field.NORMALIZE, Field.MIN, Field.MAX, Field.CAP, Field.SCALE)
                .filter(columns::containsKey)
                .map(field -> table.headingProblem(
                        column(field),
                        Wording.of("framework.columnNotRead", table.headings().get(column(field)))))
                .forEach(problem -> table.add(problem.as(Problem.Severity.WARNING)));
    }

    private int column(Field field) {
        return columns.getOrDefault(field, 0);
    }

    private String text(CsvRow row, Field field) {
        return columns.containsKey(field) ? table.text(row, column(field)) : "";
    }

    private double weight(CsvRow row) {
        Matcher fraction = FRACTION.matcher(text(row, Field.WEIGHT));
        if (fraction.matches()) {
            return DoubleText.unsigned(Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2)));
        }
        return number(row, Field.WEIGHT).orElse(1);
    }

    private OptionalDouble number(CsvRow row, Field field) {
        String text = text(row, field);
        double number = DoubleText.parsed(text, mark);
        if (!text.isEmpty() && Double.isNaN(number)) {
            DoubleText.Refusal refusal = DoubleText.refusal(text, mark, NOT_KNOWN);
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

    /** Refuses the blank weight of a line whose neighbours have one. */
    void refuseBlankWeight(Entry entry, String node) {
        table.add(table.problem(
                        entry.row(),
                        column(Field.WEIGHT),
                        Wording.of(
                                "framework.weightBlankAmongOthers",
                                Problem.shortened(entry.code()),
                                Problem.shortened(node)))
                .withAdvice(Wording.of("framework.maybeWriteWeight")));
    }

    /** A problem of the parent of a line, which is not added yet. */
    Problem parentProblem(Entry entry, Wording message) {
        return table.problem(entry.row(), column(Field.PARENT), message);
    }
}
