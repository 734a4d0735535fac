package io.github.parindex.io.table;

import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which column of a table of responses holds what. The fixed columns have a name in each language, in any case; codes of
 * items are taken letter by letter, and one that is the name of a fixed column is headed by its code and {@code answer}.
 */
final class ResponseColumns {

    static final String RESPONDENT = "respondent";
    static final String UNIT = "unit";
    static final String FORM = "form";
    static final String SERVICE = "service";
    static final String STRATUM = "stratum";
    static final String CLUSTER = "cluster";
    static final String ITEM = "item";
    static final String ANSWER = "answer";

    private static final List<String> FIXED = List.of(RESPONDENT, UNIT, FORM, SERVICE, STRATUM, CLUSTER, ITEM, ANSWER);
    private static final Map<String, String> NAMES = CellWords.read(FIXED, ResponseColumns::key);

    private final Map<String, Integer> fixed = new HashMap<>();
    private final Map<String, Integer> byItem = new HashMap<>();
    private final List<String> headings = new ArrayList<>();
    private final Map<SurveyForm, int[]> items = new HashMap<>();
    private final Map<SurveyForm, int[]> others = new HashMap<>();
    private boolean sufficient = true;

    private ResponseColumns() {}

    private static String key(String heading) {
        return heading.equals(UNIT) ? "column.unit" : "responseColumn." + heading;
    }

    /** The fixed column that a heading names, in any language; empty for the code of an item and any other text. */
    static String fixed(String heading) {
        return NAMES.getOrDefault(CellWords.compared(heading), "");
    }

    /** How an item is headed. */
    static String heading(String item) {
        return fixed(item).isEmpty() ? item : item + " answer";
    }

    /** Reads the headings; unknown, repeated and lacking ones are reported. */
    static ResponseColumns of(Row row, Survey survey, CellFindings findings) {
        ResponseColumns columns = new ResponseColumns();
        Map<String, String> known = items(survey);
        for (int i = 0; i < row.size(); i++) {
            columns.add(row.cell(i), i, known, findings);
        }
        Set<String> needed = new LinkedHashSet<>(List.of(UNIT));
        if (columns.isLong()) {
            needed.addAll(List.of(RESPONDENT, ITEM, ANSWER));
        }
        if (survey.forms().size() > 1) {
            needed.add(FORM);
        }
        needed.removeAll(columns.fixed.keySet());
        for (String heading : needed) {
            findings.add(
                    findings.problem(row.line(), 0, Wording.of("table.columnMissing", Wording.word(key(heading)))));
            columns.sufficient = false;
        }
        survey.forms().forEach(columns::place);
        return columns;
    }

    // The codes of the items by their headings.
    private static Map<String, String> items(Survey survey) {
        Map<String, String> known = new HashMap<>();
        survey.forms().stream()
                .flatMap(form -> form.items().stream())
                .forEach(item -> known.put(Columns.composed(heading(item.code())), item.code()));
        return known;
    }

    /** How many columns a row would head. */
    static long known(Row row, Survey survey) {
        Map<String, String> items = items(survey);
        return IntStream.range(0, row.size())
                .mapToObj(index -> Columns.composed(row.text(index)))
                .map(text -> items.containsKey(text) ? text : fixed(text))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
    }

    private void add(Cell cell, int index, Map<String, String> known, CellFindings findings) {
        String text = Columns.composed(cell.text());
        headings.add(text);
        if (text.isEmpty() && !cell.place().isEmpty()) {
            return;
        }
        String item = known.get(text);
        String name = item == null ? fixed(text) : item;
        Map<String, Integer> columns = item == null ? fixed : byItem;
        if (name.isEmpty()) {
            Problem problem = problem(cell, text, Wording.of("table.noColumn", Problem.shortened(text)), findings);
            List<Object> listed = new ArrayList<>();
            FIXED.forEach(each -> listed.add(Wording.word(key(each))));
            listed.addAll(known.keySet());
            List<String> names = new ArrayList<>(known.keySet());
            names.addAll(NAMES.keySet());
            findings.add(findings.isFull() ? problem : problem.withNearest(text, names, listed));
        } else if (columns.putIfAbsent(name, index) != null) {
            findings.add(problem(cell, text, Wording.of("table.columnOccursTwice", text), findings));
        }
    }

    private static Problem problem(Cell cell, String text, Wording message, CellFindings findings) {
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.placeUnder(text))
                .withValue(cell.text());
    }

    /** Where the items of a form stand, and where those that it does not ask. */
    private void place(SurveyForm form) {
        items.put(
                form,
                form.items().stream()
                        .mapToInt(item -> byItem.getOrDefault(item.code(), Integer.MAX_VALUE))
                        .toArray());
        others.put(
                form,
                byItem.entrySet().stream()
                        .filter(each -> !form.asks(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .toArray());
    }

    boolean suffice() {
        return sufficient;
    }

    /** Whether each row is an answer, and not a respondent. */
    boolean isLong() {
        return fixed.containsKey(ITEM) || fixed.containsKey(ANSWER);
    }

    boolean needsRespondent() {
        return fixed.containsKey(RESPONDENT);
    }

    boolean needsCluster() {
        return fixed.containsKey(CLUSTER);
    }

    /** The column of a fixed heading, -1 if there is none. */
    int of(String heading) {
        return fixed.getOrDefault(heading, -1);
    }

    String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    int size() {
        return headings.size();
    }

    int[] items(SurveyForm form) {
        return items.getOrDefault(form, new int[0]);
    }

    int[] others(SurveyForm form) {
        return others.getOrDefault(form, new int[0]);
    }

    /** The items of a form that have no column. */
    List<String> lacking(SurveyForm form) {
        return form.items().stream()
                .map(SurveyItem::code)
                .filter(item -> !byItem.containsKey(item))
                .toList();
    }
}
