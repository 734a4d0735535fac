package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.List;

/** Says at the head that a board is provisional, on how many points it rests, and that a whole year may not be held against it. */
final class PartialNotice {

    private PartialNotice() {}

    static void write(Material material, Markup out) {
        List<Scorecard> provisional = material.board().cards().stream()
                .filter(Scorecard::isProvisional)
                .toList();
        if (!provisional.isEmpty()) {
            Points most = provisional.stream()
                    .map(Scorecard::applicable)
                    .reduce(Points::max)
                    .orElse(Points.ZERO);
            Points least = provisional.stream().map(Scorecard::applicable).reduce(most, Points::min);
            Points max = material.board().set().max();
            out.leaf(
                    "p",
                    least.equals(most)
                            ? Wording.of("partial.units", provisional.size(), most, max)
                            : Wording.of("partial.unitsFromTo", provisional.size(), least, most, max),
                    "class",
                    "notice",
                    "role",
                    "note");
        }
        if (restsOnOtherPoints(material)) {
            out.leaf("p", Wording.of("partial.compared"), "class", "notice", "role", "note");
        }
    }

    private static boolean restsOnOtherPoints(Material material) {
        return material.earlier().stream()
                .anyMatch(earlier -> isPartial(material.board().cards())
                        != isPartial(earlier.ranking().board().cards()));
    }

    private static boolean isPartial(List<Scorecard> cards) {
        return cards.stream().anyMatch(Scorecard::isProvisional);
    }
}
