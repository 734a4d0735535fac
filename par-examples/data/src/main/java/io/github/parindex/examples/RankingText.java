package io.github.parindex.examples;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.Reasons;
import io.github.parindex.io.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A ranking as text: block by block each unit with its index, points and grade, and its three largest losses. */
public final class RankingText {

    private static final int LOSSES = 3;
    private static final String ROW = "%5s  %7s  %-16s  %-11s  %s%n";

    private final PrintWriter to;
    private final Locale locale;

    private RankingText(PrintWriter to, Locale locale) {
        this.to = to;
        this.locale = locale;
    }

    /**
     * A text in a language.
     *
     * @param to takes the text
     * @param locale Vietnamese, or any other for English
     * @return prints rankings
     */
    public static RankingText of(PrintWriter to, Locale locale) {
        return new RankingText(to, locale);
    }

    /**
     * Prints the whole ranking.
     *
     * @param ranking of any board
     */
    public void print(Ranking ranking) {
        CriteriaSet set = ranking.board().set();
        Title title = set.edition().title();
        to.println(title.vi().equals(title.en()) ? title.vi() : title.vi() + " (" + title.en() + ")");
        set.edition().source().ifPresent(source -> to.println(source.decision()));
        to.println(say(
                set.leaves().size() + " tiêu chí, " + number(set.max()) + " điểm",
                set.leaves().size() + " criteria, " + set.max() + " points; ranked " + ranking.method()));
        provisional(ranking);
        ranking.blocks().forEach(this::block);
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
        to.println(say(
                "Tạm tính: " + maxima.size() + " đơn vị mới có dữ liệu cho " + least + " đến " + most + " trên " + all
                        + " điểm; chỉ số và thứ hạng so sánh phần đã có dữ liệu.",
                "Provisional: " + maxima.size() + " units were observed on " + least + " to " + most + " of " + all
                        + " points; index and place compare what was observed."));
    }

    private void block(Ranking.Block block) {
        int units = block.standings().size();
        String name = block.name().isBlank() ? say("Tất cả", "All") : block.name();
        to.printf("%n%s: %d %s%n", name, units, say("đơn vị", units == 1 ? "unit" : "units"));
        to.printf(
                ROW,
                say("hạng", "place"),
                say("chỉ số", "index"),
                say("điểm", "points"),
                say("xếp loại", "grade"),
                say("đơn vị", "unit"));
        block.standings().forEach(this::standing);
    }

    private void standing(Ranking.Standing standing) {
        Scorecard card = standing.card();
        int places = card.set().policy().published().places();
        to.printf(
                ROW,
                number(standing.place().map(Place::toString).orElse("-")),
                card.published().map(index -> number(index.toText(places))).orElse("-"),
                number(card.total()) + say(" trên ", " of ") + number(card.applicable()),
                standing.grade().orElse(""),
                card.unit().code() + " " + card.unit().name());
        card.losses().stream().limit(LOSSES).forEach(this::loss);
    }

    private void loss(Loss loss) {
        to.printf(
                "%16s  %s %s: %s%n",
                "−" + number(loss.lost()),
                loss.score().criterion().code(),
                in(loss.score().criterion().title()),
                Reasons.of(loss).in(locale));
    }

    private String in(Title title) {
        return say(title.vi(), title.en());
    }

    private String say(String vi, String en) {
        return new Wording(vi, en).in(locale);
    }

    private String number(Points points) {
        return number(points.toString());
    }

    private String number(String text) {
        return say(text.replace('.', ','), text);
    }
}
