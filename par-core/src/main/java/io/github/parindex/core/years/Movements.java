package io.github.parindex.core.years;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.years.Movement.Predecessor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows every unit of the later year back to those it came from. */
final class Movements {

    private static final Rounding TWO_PLACES = Rounding.halfUp(2);

    private final Ranking after;
    private final CriteriaMapping mapping;
    private final Succession succession;
    private final Map<String, Standing> earlier = new HashMap<>();
    private final Overtaking overtaking;

    Movements(Ranking before, Ranking after, CriteriaMapping mapping, Succession succession) {
        this.after = after;
        this.mapping = mapping;
        this.succession = succession;
        before.blocks()
                .forEach(block -> block.standings()
                        .forEach(each -> earlier.put(each.card().unit().code(), each)));
        this.overtaking = new Overtaking(before, after, this::before);
    }

    List<Movement> all() {
        List<Movement> all = new ArrayList<>();
        for (Ranking.Block block : after.blocks()) {
            block.standings().forEach(standing -> all.add(movement(standing)));
        }
        return List.copyOf(all);
    }

    private List<Predecessor> before(Standing now) {
        List<Predecessor> before = new ArrayList<>();
        succession.of(now.card().unit().code()).forEach((code, weight) -> {
            Standing standing = earlier.get(code);
            if (standing != null) {
                before.add(new Predecessor(standing, weight));
            }
        });
        return before;
    }

    private Movement movement(Standing now) {
        List<Predecessor> before = before(now);
        List<ScoreDiff> diffs = before.stream()
                .map(part -> diff(part.standing().card(), now.card()))
                .toList();
        Optional<Place> place = overtaking.placeBefore(now);
        return new Movement(
                now,
                before,
                index(now, before),
                change(now, before, diffs),
                place,
                contributions(before, diffs),
                diffs,
                place.isPresent() && now.place().isPresent() ? overtaking.of(now, place.get()) : Passing.NONE);
    }

    private ScoreDiff diff(Scorecard before, Scorecard now) {
        return mapping.from().equals(mapping.to())
                ? ScoreDiff.between(before, now)
                : ScoreDiff.between(before, now, mapping);
    }

    /** The published index of one unit, or the weighted mean of several, rounded. */
    static Optional<Points> index(List<Predecessor> parts, Rounding rounding) {
        List<Optional<Points>> indices =
                parts.stream().map(part -> part.standing().card().published()).toList();
        return mean(parts, indices, rounding);
    }

    private static Optional<Points> index(Standing now, List<Predecessor> before) {
        return index(before, now.card().set().policy().published());
    }

    /** Of one unit what its cards say on what both were observed on; of several the index less their mean. */
    private static Optional<Points> change(Standing now, List<Predecessor> before, List<ScoreDiff> diffs) {
        if (diffs.stream().anyMatch(ScoreDiff::isPartial)) {
            return mean(before, diffs.stream().map(ScoreDiff::published).toList(), TWO_PLACES);
        }
        return now.card().published().flatMap(points -> index(now, before).map(points::minus));
    }

    /** The weighted mean; empty if one has no value. One value alone is not rounded again. */
    private static Optional<Points> mean(List<Predecessor> before, List<Optional<Points>> values, Rounding rounding) {
        if (values.isEmpty() || values.contains(Optional.<Points>empty())) {
            return Optional.empty();
        }
        if (values.size() == 1) {
            return values.get(0);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.add(
                    values.get(i).orElseThrow().value().multiply(before.get(i).weight()));
        }
        return Optional.of(Points.quotient(sum, weight(before), rounding));
    }

    static BigDecimal weight(List<Predecessor> before) {
        return before.stream().map(Predecessor::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Contribution> contributions(List<Predecessor> before, List<ScoreDiff> diffs) {
        List<List<Contribution>> parts =
                diffs.stream().map(ScoreDiff::contributions).toList();
        if (parts.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        BigDecimal all = weight(before);
        Map<List<Object>, Contribution> sums = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Contribution each : parts.get(i)) {
                Contribution part = weighted(each, before.get(i).weight(), all);
                sums.merge(List.of(each.criterion(), each.cause()), part, Movements::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    private static Contribution weighted(Contribution each, BigDecimal weight, BigDecimal all) {
        Ratio change = new Ratio(
                each.change().numerator().multiply(weight),
                each.change().denominator().multiply(all));
        return new Contribution(each.criterion(), each.cause(), change);
    }

    private static Contribution plus(Contribution one, Contribution other) {
        return new Contribution(one.criterion(), one.cause(), one.change().plus(other.change()));
    }
}
