package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The explanation of one unit as lines: its place, then each criterion with its points, and below a loss the reason. */
final class ExplanationText {

    private static final String STEP = "  ";

    private final Ranking ranking;
    private final Scorecard card;
    private final Locale locale;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Ranking ranking, Scorecard card, Locale locale) {
        this.ranking = ranking;
        this.card = card;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    /** The lines of a unit in a language. */
    static List<String> of(Ranking ranking, Unit unit, Locale locale) {
        ExplanationText text = new ExplanationText(ranking, ranking.board().card(unit.code()), locale);
        text.write();
        return List.copyOf(text.lines);
    }

    private void write() {
        heads().forEach(head -> lines.add(head.in(locale)));
        lines.add("");
        row(
                Wording.of("par.explain.points").in(locale),
                Wording.of("par.explain.max").in(locale),
                Wording.of("par.explain.lost").in(locale),
                Wording.of("par.explain.criterion").in(locale));
        card.scores().forEach(score -> add(score, ""));
    }

    private void row(String points, String max, String lost, String text) {
        lines.add(String.format("%8s %8s %8s  %s", points, max, lost, text));
    }

    private Stream<Wording> heads() {
        Unit unit = card.unit();
        Wording name = unit.block().isBlank()
                ? Wording.of("par.explain.unit", unit.code(), unit.name())
                : Wording.of("par.explain.unitOfBlock", unit.code(), unit.name(), unit.block());
        return Stream.of(
                        Stream.of(name),
                        Stream.of(Wording.of("par.explain.total", card.total(), card.applicable(), card.lost())),
                        standing(),
                        card.rescaling().map(Reasons::of).stream())
                .flatMap(lines -> lines);
    }

    /** The index with the place, where the unit has one. */
    private Stream<Wording> standing() {
        if (card.published().isEmpty()) {
            return Stream.of(Wording.of("par.explain.noIndex"));
        }
        Ranking.Standing standing = ranking.standing(card.unit().code());
        String index = words.marked(
                card.published().get().toText(card.set().policy().published().places()));
        int among = (int) ranking.block(card.unit().block()).standings().stream()
                .filter(each -> each.place().isPresent())
                .count();
        Wording placed = standing.place()
                .map(place -> Wording.of("par.explain.placed", index, place.value(), among))
                .orElseGet(() -> Wording.of("par.explain.unplaced", index));
        return Stream.concat(
                Stream.of(placed), standing.grade().map(grade -> Wording.of("par.explain.grade", grade)).stream());
    }

    private void add(Score score, String indent) {
        Points lost = score.lost();
        row(
                number(score.points()),
                words.text(score.applicable()),
                lost.sign() > 0 ? number(lost.negated()) : "",
                indent + score.criterion().code() + " "
                        + score.criterion().title().in(locale));
        if (score instanceof GroupScore group) {
            group.children().forEach(child -> add(child, indent + STEP));
        } else if (score instanceof LeafScore leaf && (lost.sign() > 0 || isTreated(leaf))) {
            row("", "", "", indent + STEP + Reasons.of(leaf).in(locale));
        }
    }

    private String number(Points points) {
        return points.sign() < 0 ? "−" + words.text(points.negated()) : words.text(points);
    }

    /** Whether the policy left the criterion out, which is no loss but has a reason too. */
    private static boolean isTreated(LeafScore leaf) {
        return leaf.treatment() == Treatment.MISSING_PROVISIONAL
                || leaf.treatment() == Treatment.NOT_APPLICABLE_REMOVED;
    }
}
