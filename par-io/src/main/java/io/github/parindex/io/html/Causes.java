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
        lost.forEach((cause, points) -> table.row()
                .name(out.words(cause.words()))
                .number(figures.fixed(points))
                .number(figures.percent(new Ratio(points.value(), all.value())))
                .end());
        table.close();
    }

    static void ofUnit(Scorecard card, Figures figures, Markup out) {
        String causes = Cause.of(List.of(card)).entrySet().stream()
                .map(each -> out.words(
                        Wording.of("cause.lost", out.words(each.getKey().words()), figures.fixed(each.getValue()))))
                .collect(Collectors.joining("; "));
        out.leaf("p", Wording.of("cause.ofUnit", causes));
    }
}
