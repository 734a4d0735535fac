package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Of each unit: the points it claimed, what verification left of them, the survey, and the rest, which make its total. */
final class RoundsSection {

    private final Material material;
    private final Scoreboard claimed;
    private final Markup out;
    private final Figures figures;
    private final CriteriaSet set;
    private final boolean surveyed;

    private RoundsSection(Material material, Scoreboard claimed, Markup out) {
        this.material = material;
        this.claimed = claimed;
        this.out = out;
        this.figures = material.figures();
        this.set = material.board().set();
        this.surveyed = IntStream.range(0, set.leaves().size()).anyMatch(this::isSurvey);
    }

    static void write(Material material, Markup out) {
        material.selfAssessed().ifPresent(claimed -> new RoundsSection(material, claimed, out).write());
    }

    private void write() {
        Wording title = Wording.of("unit.selfAssessedVerified");
        out.open("section", "id", "rounds", "aria-labelledby", "rounds-h");
        out.leaf("h2", title, "id", "rounds-h");
        out.leaf("p", Wording.of("rounds.about"));
        for (Ranking.Block block : material.ranking().blocks()) {
            out.leaf("h3", material.blockName(block.name()));
            String caption = out.words(Wording.of("board.ofBlock", out.words(title), material.blockName(block.name())));
            Table table = Table.open(out, caption, "plain sortable").head(headings());
            block.standings().forEach(standing -> row(table, standing.card()));
            table.close();
        }
        material.additions().review().ifPresent(this::byVerifier);
        out.close().line();
    }

    /** What became of the claims that each verifier was to verify. */
    private void byVerifier(RoundReview review) {
        Wording title = Wording.of("rounds.verifiers");
        out.leaf("h3", title);
        Table table = Table.open(out, out.words(title), "plain sortable")
                .head(
                        text(Wording.of("rounds.verifier")),
                        numbers(Wording.of("rounds.claims")),
                        numbers(Wording.literal(RoundReview.Outcome.ACCEPTED)),
                        numbers(Wording.literal(RoundReview.Outcome.LOWERED)),
                        numbers(Wording.literal(RoundReview.Outcome.RAISED)),
                        numbers(Wording.literal(RoundReview.Outcome.NOT_VERIFIED)),
                        numbers(Wording.of("rounds.explained")),
                        numbers(Wording.of("rounds.disputed")),
                        numbers(Wording.of("unit.selfAssessed")),
                        numbers(Wording.of("unit.verified")),
                        numbers(Wording.of("unit.change")));
        review.byVerifier().forEach((verifier, sum) -> row(table, verifier, sum));
        table.close();
    }

    private void row(Table table, String verifier, RoundReview.Sum sum) {
        table.row()
                .name(verifier.isEmpty() ? out.words(Wording.of("rounds.nobody")) : verifier)
                .number(Integer.toString(sum.claims()))
                .number(Integer.toString(sum.accepted()))
                .number(Integer.toString(sum.lowered()))
                .number(Integer.toString(sum.raised()))
                .number(Integer.toString(sum.unverified()))
                .number(Integer.toString(sum.explained()))
                .number(Integer.toString(sum.disputed()));
        points(table, sum.claimedPoints());
        points(table, sum.acceptedPoints());
        table.number(figures.signed(sum.change()), sum.change().toString()).end();
    }

    private Table.Heading[] headings() {
        List<Table.Heading> headings = new ArrayList<>(List.of(
                text(Wording.of("rankings.unit")),
                numbers(Wording.of("unit.selfAssessed")),
                numbers(Wording.of("unit.verified")),
                numbers(Wording.of("unit.change"))));
        if (surveyed) {
            headings.add(numbers(Wording.of("rounds.survey")));
        }
        headings.add(numbers(Wording.of("rounds.others")));
        headings.add(numbers(Wording.of("waterfallChart.total")));
        return headings.toArray(Table.Heading[]::new);
    }

    private void row(Table table, Scorecard card) {
        Points before = sum(claimed.card(card.unit().code()), leaf -> isClaimed(card, leaf));
        Points after = sum(card, leaf -> isClaimed(card, leaf));
        Points survey = sum(card, leaf -> isSurvey(leaf) && !isClaimed(card, leaf));
        table.row().name(card.unit().name());
        points(table, before);
        points(table, after);
        Points change = after.minus(before);
        table.number(figures.signed(change), change.toString());
        if (surveyed) {
            points(table, survey);
        }
        points(table, card.total().minus(after).minus(survey));
        points(table, card.total());
        table.end();
    }

    private void points(Table table, Points points) {
        table.number(figures.fixed(points), points.toString());
    }

    private static Points sum(Scorecard card, IntPredicate test) {
        List<Integer> leaves =
                IntStream.range(0, card.leaves().size()).filter(test).boxed().toList();
        return Points.sum(leaves, leaf -> card.leaves().get(leaf).points());
    }

    private boolean isSurvey(int leaf) {
        return set.kindOf(leaf) == Group.Kind.SURVEY;
    }

    private boolean isClaimed(Scorecard card, int leaf) {
        return card.assessment().entries(set.leaves().get(leaf).code()).stream()
                .anyMatch(entry -> entry.round() == Round.SELF_ASSESSED);
    }
}
