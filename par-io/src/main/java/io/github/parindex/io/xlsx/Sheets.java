package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Set;

/** The names of sheets that mean something. */
final class Sheets {

    static final Wording GUIDE = Wording.word("sheet.guide");
    static final Wording CHOICES = Wording.word("sheet.choices");

    private static final Set<String> GUIDES =
            CellWords.read(List.of("sheet.guide", "sheet.choices"), key -> key).keySet();

    private Sheets() {}

    /** Whether a sheet has such a name in any language: it holds no assessments and is not read. */
    static boolean isGuide(String name) {
        return GUIDES.contains(CellWords.compared(name));
    }

    /** Names that no other sheet is given. */
    static Set<String> guides() {
        return GUIDES;
    }
}
