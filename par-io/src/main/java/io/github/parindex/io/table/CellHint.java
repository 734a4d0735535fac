package io.github.parindex.io.table;

import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.words.Wording;
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
            case CHOSEN -> Wording.of("hint.chooseOneLevels");
            case CHECKED ->
                items(((Checklist) rule)
                        .items().stream().map(Checklist.Item::name).toList());
            case COUNTS -> Wording.of("hint.writeCountsLikeB");
            case STATED -> Wording.of("hint.writePointsAtMost", rule.max());
            case PARTS -> Wording.of("hint.writeEachPartLike");
            default -> Wording.of("hint.writeRatioLikeNumber");
        };
    }

    private static Wording items(List<String> names) {
        String list = String.join(" | ", names);
        return Wording.of("hint.writeItemsMetWith", list);
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
