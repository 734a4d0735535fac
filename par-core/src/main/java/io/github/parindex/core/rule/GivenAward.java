package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Optional;

/** Scores points that were given in place of an observation, the same way under every shape of rule. */
final class GivenAward {

    private GivenAward() {}

    static Award of(Rule rule, Observation.GivenPoints given) {
        Points points = given.points();
        if (points.sign() < 0 || points.compareTo(rule.max()) > 0) {
            throw Refusal.refused("rule.given.range", points, rule.max());
        }
        Optional<Award> recomputed = given.basis().flatMap(basis -> recomputed(rule, basis));
        Stated.Agreement agreement = Stated.Agreement.of(points, recomputed, Points.ZERO);
        return new Award(rule.max(), points, new Working.AsGiven(points, recomputed, agreement));
    }

    /** Refuses what {@link #of} refuses, and a basis that cannot be. */
    static void check(Rule rule, Observation.GivenPoints given) {
        of(rule, given);
        given.basis().ifPresent(rule::check);
    }

    /** What is relative to peers cannot be recomputed without them; it only has to be what peers are compared by. */
    private static Optional<Award> recomputed(Rule rule, Observation basis) {
        if (rule instanceof AgainstPeers relative) {
            relative.award(basis, AgainstPeers.Peers.of(List.of()));
            return Optional.empty();
        }
        return Optional.of(rule.award(basis));
    }
}
