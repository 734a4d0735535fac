package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names that cells of a template are chosen from, each list in a column of a hidden sheet. */
final class Choices {

    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    private final Locale locale;

    Choices(CriteriaSet set, Locale locale) {
        this.locale = locale;
        for (Leaf leaf : set.leaves()) {
            List<String> names = Cells.choices(leaf.rule());
            if (!names.isEmpty()) {
                columns.put(key(leaf), names);
            }
        }
    }

    /** The range of a criterion's choices, empty if it has none. */
    String list(Leaf leaf) {
        String key = key(leaf);
        return columns.containsKey(key) ? range(key) : "";
    }

    private String key(Leaf leaf) {
        return Wording.of("choices.criterion", leaf.code()).in(locale);
    }

    String list(String heading, List<String> names) {
        columns.put(heading, names);
        return range(heading);
    }

    private String range(String key) {
        String letters = Reference.letters(new ArrayList<>(columns.keySet()).indexOf(key) + 1);
        int last = columns.getOrDefault(key, List.of()).size() + 1;
        return "'" + Sheets.CHOICES.in(locale) + "'!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The hidden sheet. */
    SheetOut sheet() {
        SheetOut sheet = new SheetOut(Sheets.CHOICES.in(locale));
        sheet.hidden = true;
        sheet.rows.add(columns.keySet().stream().map(CellOut::label).toList());
        int longest = columns.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int row = i;
            sheet.rows.add(columns.values().stream()
                    .map(names -> CellOut.label(row < names.size() ? names.get(row) : ""))
                    .toList());
        }
        return sheet;
    }
}
