package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a unit may lose and still keep what it has, if all others stay, or move as stated.
 *
 * @param unit whose cushion it is
 * @param place today's
 * @param keepsPlace the most points of the index, of 100, that may be lost with the place kept, in steps of the published
 *     index; empty if the others take the place even if nothing is lost
 * @param grade today's, if there is one
 * @param keepsGrade the same for the grade; empty if there is no grade, or it is lost anyway
 */
public record Cushion(
        Unit unit, Place place, Optional<Points> keepsPlace, Optional<String> grade, Optional<Points> keepsGrade) {

    /** Refuses null. */
    public Cushion {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(keepsPlace, "keepsPlace");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(keepsGrade, "keepsGrade");
    }

    static Cushion of(Board board, String unit, RankingMethod method, Drift drift) {
        board.requireRanked(unit);
        Standing today = board.standing(unit, method, Drift.none(), Points.ZERO);
        Place place = today.place().orElseThrow();
        Optional<Points> keepsPlace = most(
                today.card(),
                lost -> board.standing(unit, method, drift, lost)
                                .place()
                                .orElseThrow()
                                .compareTo(place)
                        <= 0);
        List<String> enough = today.grade()
                .flatMap(name -> method.grades().map(scale -> {
                    List<String> names = scale.names(today.card().unit().block());
                    return names.subList(0, names.indexOf(name) + 1);
                }))
                .orElse(List.of());
        Optional<Points> keepsGrade = most(
                today.card(),
                lost -> board.standing(unit, method, drift, lost)
                        .grade()
                        .filter(enough::contains)
                        .isPresent());
        return new Cushion(today.card().unit(), place, keepsPlace, today.grade(), keepsGrade);
    }

    /** The most that may be lost, found by halving: whoever loses more never stands better. */
    private static Optional<Points> most(Scorecard card, Predicate<Points> kept) {
        int places = card.set().policy().published().places();
        if (!kept.test(Points.ZERO)) {
            return Optional.empty();
        }
        Points all = card.published().orElseThrow().max(Points.ZERO);
        long below = 0;
        long above = all.value().movePointRight(places).longValue() + 1;
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (kept.test(steps(middle, places))) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return Optional.of(steps(below, places));
    }

    private static Points steps(long count, int places) {
        return Points.of(BigDecimal.valueOf(count, places));
    }

    @Override
    public String toString() {
        return unit + "   place " + place
                + keepsPlace.map(lost -> ", kept up to −" + lost).orElse(", lost")
                + grade.map(name -> "; grade " + name
                                + keepsGrade
                                        .map(lost -> ", kept up to −" + lost)
                                        .orElse(", lost"))
                        .orElse("");
    }
}
