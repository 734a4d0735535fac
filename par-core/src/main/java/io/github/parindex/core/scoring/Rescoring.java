package io.github.parindex.core.scoring;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scores again what changes on a board when one unit changes, comes or goes. */
final class Rescoring {

    private final Scoreboard before;
    private final String code;
    private final Optional<Assessment> earlier;
    private final Optional<Assessment> later;

    /** With the unit as it is now, or without it. */
    Rescoring(Scoreboard before, String code, Optional<Assessment> now) {
        this.before = before;
        this.code = code;
        this.earlier = before.find(code).map(Scorecard::assessment);
        this.later = now.filter(Scorer::isInScope);
        now.filter(each -> !each.set().equals(before.set())).ifPresent(strange -> {
            throw Refusal.refused(
                    "scoring.unit.otherSet", code, CriteriaChange.difference(strange.set(), before.set()));
        });
    }

    Scoreboard board() {
        List<Scorecard> cards =
                BlockPeers.isNeededBy(before.set()) ? among(BlockPeers.of(assessments().stream())) : replaced();
        return Scoreboard.of(before.set(), cards).withSilences(before.silences());
    }

    private List<Scorecard> replaced() {
        Optional<Scorecard> card = later.map(Scorer::score);
        List<Scorecard> cards = new ArrayList<>();
        for (Scorecard each : before.cards()) {
            if (!isOfTheUnit(each.assessment())) {
                cards.add(each);
            } else {
                card.ifPresent(cards::add);
            }
        }
        card.filter(each -> earlier.isEmpty()).ifPresent(cards::add);
        return cards;
    }

    private List<Scorecard> among(BlockPeers peers) {
        Set<String> touched = touched();
        return assessments().stream()
                .map(each -> isOfTheUnit(each) || touched.contains(each.unit().block())
                        ? Scorer.score(each, peers)
                        : before.card(each.unit().code()))
                .toList();
    }

    /** The assessments of the board as it is to be. */
    private List<Assessment> assessments() {
        Stream<Assessment> kept = before.cards().stream()
                .map(Scorecard::assessment)
                .flatMap(each -> isOfTheUnit(each) ? later.stream() : Stream.of(each));
        return earlier.isPresent()
                ? kept.toList()
                : Stream.concat(kept, later.stream()).toList();
    }

    private boolean isOfTheUnit(Assessment assessment) {
        return assessment.unit().code().equals(code);
    }

    /** The blocks whose units have other peers now. */
    private Set<String> touched() {
        Set<String> touched = new HashSet<>();
        earlier.map(each -> each.unit().block()).ifPresent(touched::add);
        later.map(each -> each.unit().block()).ifPresent(touched::add);
        return touched.size() == 1 && compared(earlier).equals(compared(later)) ? Set.of() : touched;
    }

    /** What the others of its block are held against. */
    private static List<Observation> compared(Optional<Assessment> assessment) {
        return assessment
                .filter(each -> each.unit().participation() == Participation.RANKED)
                .map(Rescoring::compared)
                .orElse(List.of());
    }

    private static List<Observation> compared(Assessment assessment) {
        return IntStream.range(0, assessment.set().leaves().size())
                .filter(leaf -> assessment.set().leaves().get(leaf).rule() instanceof AgainstPeers)
                .mapToObj(leaf -> assessment.observations().get(leaf))
                .toList();
    }
}
