package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.util.List;

/** Fields that find units by name and grade. The script shows them, as they are of no use without. */
final class RankingTools {

    private RankingTools() {}

    static void write(Markup out, List<String> grades) {
        out.open("div", "id", "tools", "class", "tools", "hidden", "hidden");
        out.leaf("label", Wording.of("rankings.findUnit"), "for", "find");
        out.open("input", "id", "find", "type", "search", "autocomplete", "off");
        if (!grades.isEmpty()) {
            out.leaf("label", Wording.of("rankings.grade"), "for", "grade");
            out.open("select", "id", "grade").leaf("option", Wording.of("rankings.all"), "value", "");
            grades.forEach(grade -> out.leaf("option", grade, "value", grade));
            out.close();
        }
        // The script fills the places.
        Wording shown = Wording.of("rankings.unitsShown", "{0}", "{1}");
        out.leaf("p", "", "id", "shown", "role", "status", "data-words", out.words(shown));
        out.close().line();
    }
}
