package io.github.parindex.examples.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The kinds of CSV case files. */
final class Tables {

    /** A kind, known by its header. */
    interface Kind {

        boolean recognises(List<String> header);

        List<Outcome> outcomes(Table table);
    }

    private static final List<Kind> KINDS = kinds();

    private Tables() {}

    private static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(PortalRows.LAYOUTS);
        kinds.add(new IndicatorList());
        return List.copyOf(kinds);
    }

    /** Whether a file is of no kind, and holds names in its first column and numbers, or nothing, in all others. */
    static boolean isData(Path file) {
        try {
            Table table = Table.read(file);
            return KINDS.stream().noneMatch(kind -> kind.recognises(table.header())) && table.isNumbers();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    static List<Outcome> outcomes(Path file) {
        try {
            return outcomes(Table.read(file));
        } catch (IllegalArgumentException refused) {
            return List.of(Outcome.failed("file", String.valueOf(refused.getMessage())));
        }
    }

    private static List<Outcome> outcomes(Table table) {
        for (Kind kind : KINDS) {
            if (kind.recognises(table.header())) {
                return table.rows().isEmpty()
                        ? List.of(Outcome.failed("file", "has a header and no rows."))
                        : kind.outcomes(table);
            }
        }
        return List.of(Outcome.failed(
                "file", "unknown kind: no layout has the columns " + table.header() + ", and no JSON case names it."));
    }
}
