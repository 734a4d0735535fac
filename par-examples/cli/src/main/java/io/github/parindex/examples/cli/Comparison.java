package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two rankings held against each other, unit by unit; under two criteria sets by a mapping. */
record Comparison(Ranking before, Ranking after, Optional<CriteriaMapping> mapping) {

    /** A unit that both rankings have. */
    record Moved(Ranking.Standing before, Ranking.Standing after, ScoreDiff diff) {

        Unit unit() {
            return after.card().unit();
        }

        /** Above 0 if the place is better, below if it is worse; 0 where the unit had none, or another block. */
        int rise() {
            boolean isOneBlock =
                    before.card().unit().block().equals(after.card().unit().block());
            return isOneBlock && before.place().isPresent() && after.place().isPresent()
                    ? before.place().get().compareTo(after.place().get())
                    : 0;
        }

        /** Whether place and score went opposite ways, as others moved more. */
        boolean isContrary() {
            return rise() * diff.total().map(change -> change.sign()).orElse(0) < 0;
        }
    }

    /** The units that both have, in the order of the later ranking. */
    List<Moved> units() {
        Set<String> earlier = codes(before);
        return after.blocks().stream()
                .flatMap(block -> block.standings().stream())
                .filter(standing -> earlier.contains(standing.card().unit().code()))
                .map(this::moved)
                .toList();
    }

    private Moved moved(Ranking.Standing standing) {
        Ranking.Standing was = before.standing(standing.card().unit().code());
        ScoreDiff diff = mapping.map(known -> ScoreDiff.between(was.card(), standing.card(), known))
                .orElseGet(() -> ScoreDiff.between(was.card(), standing.card()));
        return new Moved(was, standing, diff);
    }

    /** Units of the earlier ranking that the later one lacks. */
    List<Unit> gone() {
        return only(before, after);
    }

    /** Units of the later ranking that the earlier one lacks. */
    List<Unit> come() {
        return only(after, before);
    }

    private static List<Unit> only(Ranking one, Ranking other) {
        Set<String> known = codes(other);
        return units(one).filter(unit -> !known.contains(unit.code())).toList();
    }

    private static Set<String> codes(Ranking ranking) {
        return units(ranking).map(Unit::code).collect(Collectors.toSet());
    }

    private static Stream<Unit> units(Ranking ranking) {
        return ranking.board().cards().stream().map(Scorecard::unit);
    }
}
