package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many points were lost for each cause, of a block as a table and of a unit as a sentence. */
final class Causes {

    private Causes() {}

    static void ofBlock(Material material, Markup out, Ranking.Block block) {
        List<Scorecard> cards =
                block.standings().stream().map(Ranking.Standing::card).toList();
        Map<Cause, Points> lost = Cause.of(cards);
        Points all = Points.sum(lost.values());
        if (all.sign() == 0) {
            return;
        }
        Figures figures = material.figures();
        Wording title = Wording.of("cause.title");
        String caption = out.words(Wording.of("board.ofBlock", out.words(title), material.blockName(block.name())));
        Table table = Table.open(out, caption, "plain causes")
                .head(text(title), numbers(Wording.of("board.pointsLostByAll")), numbers(Wording.of("cause.share")));
        largestFirst(lost)
                .forEach(each -> table.row()
                        .name(out.words(each.getKey().words()))
                        .number(figures.fixed(each.getValue()))
                        .number(figures.percent(new Ratio(each.getValue().value(), all.value())))
                        .end());
        table.close();
    }

    private static List<Map.Entry<Cause, Points>> largestFirst(Map<Cause, Points> lost) {
        return lost.entrySet().stream()
                .sorted(Map.Entry.<Cause, Points>comparingByValue().reversed())
                .toList();
    }

    static void ofUnit(Scorecard card, Figures figures, Markup out) {
        String causes = largestFirst(Cause.of(List.of(card))).stream()
                .map(each -> out.words(
                        Wording.of("cause.lost", out.words(each.getKey().words()), figures.fixed(each.getValue()))))
                .collect(Collectors.joining("; "));
        out.leaf("p", Wording.of("cause.ofUnit", causes));
    }
}
