package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.shape.Cause;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many points were lost for each cause, of a block as a table and of a unit as a sentence. First it is asked whether
 * anything was reported, then whether a claim was left without evidence, then whether it is the survey, then what the rule
 * looked at.
 */
final class Causes {

    private Causes() {}

    static void ofBlock(Material material, Markup out, Ranking.Block block) {
        List<Scorecard> cards =
                block.standings().stream().map(Ranking.Standing::card).toList();
        Map<Cause, Points> lost = of(cards);
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
        String causes = largestFirst(of(List.of(card))).stream()
                .map(each -> out.words(
                        Wording.of("cause.lost", out.words(each.getKey().words()), figures.fixed(each.getValue()))))
                .collect(Collectors.joining("; "));
        out.leaf("p", Wording.of("cause.ofUnit", causes));
    }

    /** The points lost for each cause, only where some were. */
    static Map<Cause, Points> of(Collection<Scorecard> cards) {
        Map<Cause, Points> lost = new EnumMap<>(Cause.class);
        for (Scorecard card : cards) {
            card.losses().forEach(loss -> lost.merge(of(card, loss), loss.lost(), Points::plus));
        }
        return lost;
    }

    private static Cause of(Scorecard card, Loss loss) {
        LeafScore score = loss.score();
        String code = score.criterion().code();
        if (score.treatment() == Treatment.MISSING_AS_ZERO || score.treatment() == Treatment.NOT_APPLICABLE_AS_ZERO) {
            return Cause.NOT_REPORTED;
        }
        if (isUnproved(card.assessment().entries(code))) {
            return Cause.NO_EVIDENCE;
        }
        CriteriaSet set = card.set();
        return set.kindOf(set.indexOf(code)) == Group.Kind.SURVEY
                ? Cause.SURVEY
                : Cause.of(score.award().working());
    }

    private static boolean isUnproved(List<Entry> entries) {
        boolean changed = entries.stream()
                .filter(entry -> entry.round() == Round.SELF_ASSESSED)
                .anyMatch(claimed ->
                        entries.stream().anyMatch(entry -> !entry.observation().equals(claimed.observation())));
        return changed && entries.stream().allMatch(entry -> entry.evidence().isEmpty());
    }
}
