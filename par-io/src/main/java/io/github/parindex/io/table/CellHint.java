package io.github.parindex.io.table;

import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.Wording;
import java.util.List;

/** What to write into the cell of a criterion, said to the person who fills it in. */
public final class CellHint {

    private CellHint() {}

    /**
     * One or two sentences.
     *
     * @param rule of the criterion
     * @return the hint
     */
    public static Wording of(Rule rule) {
        return switch (ObservationKind.expectedBy(rule)) {
            case CHOSEN -> new Wording("Chọn một mức.", "Choose one of the levels.");
            case CHECKED ->
                items(((Checklist) rule)
                        .items().stream().map(Checklist.Item::name).toList());
            case COUNTS ->
                new Wording("Ghi số đếm như A=30 | B=20, hoặc một số.", "Write counts like A=30 | B=20, or a number.");
            case STATED ->
                new Wording("Ghi điểm, nhiều nhất " + rule.max() + ".", "Write points, at most " + rule.max() + ".");
            case PARTS -> new Wording("Ghi từng phần như a: 47/52 | b: 3.", "Write each part like a: 47/52 | b: 3.");
            default ->
                new Wording(
                        "Ghi tỷ lệ như 47/52, hoặc số như 88,42% hay 12.",
                        "Write a ratio like 47/52, or a number like 88.42% or 12.");
        };
    }

    private static Wording items(List<String> names) {
        String list = String.join(" | ", names);
        return new Wording(
                "Ghi các mục đạt, ngăn bởi dấu |; không có thì ghi -. Các mục: " + list,
                "Write the items that are met with | between them, or - for none. Items: " + list);
    }

    /**
     * The names a cell is chosen from.
     *
     * @param rule of the criterion
     * @return as a cell holds them; empty if it is not chosen
     */
    public static List<String> choices(Rule rule) {
        return rule instanceof Options options
                ? options.options().stream()
                        .map(option -> Names.written(option.name(), ""))
                        .toList()
                : List.of();
    }
}
