package io.github.parindex.examples;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A ranking as text: block by block each unit with its index, points and grade, and its three largest losses. */
public final class RankingText {

    private static final int LOSSES = 3;
    private static final String ROW = "%5s  %7s  %-16s  %-11s  %s";

    private final PrintWriter to;
    private final Locale locale;
    private final int losses;

    private RankingText(PrintWriter to, Locale locale, int losses) {
        this.to = to;
        this.locale = locale;
        this.losses = losses;
    }

    /**
     * A text in a language.
     *
     * @param to takes the text
     * @param locale any; English if there is no file of its language
     * @return prints rankings
     */
    public static RankingText of(PrintWriter to, Locale locale) {
        return new RankingText(to, locale, LOSSES);
    }

    /**
     * Changes how many losses of a unit are printed below it.
     *
     * @param most 0 or more; 3 if nothing is said
     * @return a copy that prints so many of the largest
     */
    public RankingText withLosses(int most) {
        return new RankingText(to, locale, most);
    }

    /**
     * Prints the whole ranking.
     *
     * @param ranking of any board
     */
    public void print(Ranking ranking) {
        CriteriaSet set = ranking.board().set();
        Title title = set.edition().title();
        line(in(title));
        set.edition().source().ifPresent(source -> line(source.decision()));
        line(say("par.criteriaAndPoints", set.leaves().size(), set.max()));
        line(rankedBy(ranking.method()));
        provisional(ranking);
        ranking.blocks().forEach(this::block);
    }

    /** One line, whatever stands in the names and titles of the files. */
    private void line(String text) {
        to.println(PlainText.visible(text));
    }

    private String rankedBy(RankingMethod method) {
        return say(
                "par.rankedBy",
                RankingWords.compared(method),
                RankingWords.chain(method),
                RankingWords.of(method.ties()),
                RankingWords.grades(method));
    }

    private void provisional(Ranking ranking) {
        List<Points> maxima = ranking.board().cards().stream()
                .filter(Scorecard::isProvisional)
                .map(Scorecard::applicable)
                .sorted()
                .toList();
        if (maxima.isEmpty()) {
            return;
        }
        String least = number(maxima.get(0));
        String most = number(maxima.get(maxima.size() - 1));
        String all = number(ranking.board().set().max());
        line(
                least.equals(most)
                        ? say("par.provisionalUnitsAlike", maxima.size(), most, all)
                        : say("par.provisionalUnitsWereObserved", maxima.size(), least, most, all));
    }

    private void block(Ranking.Block block) {
        int units = block.standings().size();
        String name = block.name().isBlank() ? say("par.all") : block.name();
        to.println();
        line(String.format("%s: %d %s", name, units, say("par.unitsWord", units)));
        line(String.format(
                ROW, say("par.place"), say("par.index"), say("par.points"), say("par.grade"), say("par.unit")));
        block.standings().forEach(this::standing);
    }

    private void standing(Ranking.Standing standing) {
        Scorecard card = standing.card();
        int places = card.set().policy().published().places();
        line(String.format(
                ROW,
                number(standing.place().map(Place::toString).orElse("-")),
                card.published().map(index -> number(index.toText(places))).orElse("-"),
                say("par.of", card.total(), card.applicable()),
                standing.grade().orElse(""),
                card.unit().code() + " " + card.unit().name()));
        card.losses().stream().limit(losses).forEach(this::loss);
    }

    private void loss(Loss loss) {
        line(String.format(
                "%16s  %s %s: %s",
                "−" + number(loss.lost()),
                loss.score().criterion().code(),
                in(loss.score().criterion().title()),
                Reasons.of(loss).in(locale)));
    }

    private String in(Title title) {
        return title.in(locale);
    }

    private String say(String key, Object... facts) {
        return Wording.of(key, facts).in(locale);
    }

    private String number(Points points) {
        return number(points.toString());
    }

    private String number(String text) {
        return Words.in(locale).marked(text);
    }
}
