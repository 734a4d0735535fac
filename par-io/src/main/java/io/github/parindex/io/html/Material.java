package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All that a report says, collected once. Units are numbered in the order of the ranking. */
final class Material {

    private final Ranking ranking;
    private final Locale locale;
    private final Layout layout;
    private final Optional<Wording> notice;
    private final Optional<Earlier> earlier;
    private final Cautions cautions;
    private final Additions additions;
    private final BoardSummary summary;
    private final Optional<Scoreboard> selfAssessed;
    private final Map<String, Fields> fields = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Scorecard> inOrder;

    /** Where the units' sections stand. */
    enum Layout {
        ONE_FILE,
        WITHOUT_UNITS,
        SPLIT
    }

    Material(
            Ranking ranking,
            Locale locale,
            Optional<Wording> notice,
            Optional<Earlier> earlier,
            Cautions cautions,
            Additions additions,
            Layout layout) {
        this.cautions = cautions;
        this.layout = layout;
        this.ranking = ranking;
        this.locale = locale;
        this.notice = notice;
        this.earlier = earlier;
        this.additions = additions;
        this.summary = BoardSummary.of(ranking);
        this.selfAssessed = selfAssessed(ranking.board());
        this.inOrder = ranking.blocks().stream()
                .flatMap(block -> block.standings().stream())
                .map(Ranking.Standing::card)
                .toList();
        inOrder.forEach(card -> numbers.put(card.unit().code(), numbers.size() + 1));
    }

    private static Optional<Scoreboard> selfAssessed(Scoreboard board) {
        List<Assessment> all = board.cards().stream().map(Scorecard::assessment).toList();
        boolean rounds = all.stream().anyMatch(Material::hasVerification);
        return rounds
                ? Optional.of(Scorer.score(Assessments.of(board.set(), all).asOf(Round.SELF_ASSESSED)))
                : Optional.empty();
    }

    private static boolean hasVerification(Assessment assessment) {
        return assessment.set().leaves().stream()
                .map(Leaf::code)
                .anyMatch(code -> assessment.entries(code).stream()
                        .map(Entry::round)
                        .anyMatch(round -> round == Round.SELF_ASSESSED));
    }

    Ranking ranking() {
        return ranking;
    }

    Scoreboard board() {
        return ranking.board();
    }

    Locale locale() {
        return locale;
    }

    Figures figures() {
        return Figures.in(locale);
    }

    Optional<Wording> notice() {
        return notice;
    }

    Optional<Earlier> earlier() {
        return earlier;
    }

    Cautions cautions() {
        return cautions;
    }

    Additions additions() {
        return additions;
    }

    BoardSummary summary() {
        return summary;
    }

    /** The board of the self-assessed round, if anything was self-assessed. */
    Optional<Scoreboard> selfAssessed() {
        return selfAssessed;
    }

    Fields fields(Scorecard card) {
        return fields.computeIfAbsent(card.unit().block(), block -> Fields.of(board(), block));
    }

    List<Scorecard> inOrder() {
        return inOrder;
    }

    /** The place of a unit in this report; made of digits, so that no name enters an address. */
    String anchor(Scorecard card) {
        return "unit-" + numbers.getOrDefault(card.unit().code(), 0);
    }

    Layout layout() {
        return layout;
    }

    String page(Scorecard card) {
        return anchor(card) + ".html";
    }

    /** The name of a unit, as a link where it has a section. */
    void name(Markup out, Scorecard card) {
        switch (layout) {
            case ONE_FILE -> out.leaf("a", card.unit().name(), "href", "#" + anchor(card));
            case SPLIT -> out.leaf("a", card.unit().name(), "href", page(card));
            case WITHOUT_UNITS -> out.text(card.unit().name());
        }
    }

    String rankingLink() {
        return layout == Layout.SPLIT ? "index.html#ranking" : "#ranking";
    }

    String words(Wording wording) {
        return wording.in(locale);
    }

    String blockName(String block) {
        return block.isBlank() ? words(Wording.of("material.allUnits")) : block;
    }
}
