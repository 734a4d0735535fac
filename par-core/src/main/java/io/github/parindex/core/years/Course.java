package io.github.parindex.core.years;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.years.Movement.Predecessor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit through the years.
 *
 * @param unit as it is in the last year
 * @param stops one for each year in which it or one of those it came from was scored, the earliest first
 */
public record Course(Unit unit, List<Stop> stops) {

    /**
     * A unit in one year.
     *
     * @param year its label
     * @param parts the unit, or those it came from, with their weights
     * @param index as published; of several units the weighted mean, rounded as the index is published; empty if one has none
     * @param place empty if there are several units, or the unit had none
     * @param since what became of it since the year before; empty in the first year, and of several units
     * @param isMapped whether another criteria set was in force the year before, so that the index is of another measure
     */
    public record Stop(
            String year,
            List<Predecessor> parts,
            Optional<Points> index,
            Optional<Place> place,
            Optional<Movement> since,
            boolean isMapped) {

        /** Copies the list. */
        public Stop {
            Objects.requireNonNull(year, "year");
            parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public String toString() {
            return year + "   " + index.map(Points::toString).orElse("-")
                    + place.map(at -> ", place " + at).orElse("")
                    + (parts.size() > 1 ? ", mean of " + parts.size() + " units" : "")
                    + (isMapped ? ", another set" : "");
        }
    }

    /** Copies the list. */
    public Course {
        Objects.requireNonNull(unit, "unit");
        stops = List.copyOf(Objects.requireNonNull(stops, "stops"));
    }

    static Course of(Years years, String unit) {
        Standing last = years.last().ranking().standing(unit);
        List<Predecessor> parts = List.of(new Predecessor(last, BigDecimal.ONE));
        List<Stop> stops = new ArrayList<>();
        for (int i = years.all().size() - 1; i >= 0 && !parts.isEmpty(); i--) {
            Optional<YearChange> change =
                    i == 0 ? Optional.empty() : Optional.of(years.changes().get(i - 1));
            stops.add(0, stop(years.all().get(i), parts, change));
            parts = change.isPresent() ? before(parts, change.get()) : List.of();
        }
        return new Course(last.card().unit(), stops);
    }

    private static Stop stop(Year year, List<Predecessor> parts, Optional<YearChange> change) {
        boolean alone = parts.size() == 1;
        Standing first = parts.get(0).standing();
        Optional<Movement> since = change.filter(any -> alone)
                .map(each -> each.movement(first.card().unit().code()));
        return new Stop(
                year.label(),
                parts,
                Movements.index(parts, first.card().set().policy().published()),
                alone ? first.place() : Optional.empty(),
                since,
                change.map(YearChange::isMapped).orElse(false));
    }

    /** The units of the year before, with the standings as they were published, weighted in proportion to their shares. */
    private static List<Predecessor> before(List<Predecessor> parts, YearChange change) {
        List<Movement> movements = parts.stream()
                .map(part -> change.movement(part.standing().card().unit().code()))
                .toList();
        Map<String, Predecessor> before = new LinkedHashMap<>();
        for (int i = 0; i < movements.size(); i++) {
            BigDecimal weight = parts.get(i).weight().multiply(othersOf(i, movements));
            for (Predecessor each : movements.get(i).before()) {
                String code = each.standing().card().unit().code();
                Standing published = change.before().ranking().standing(code);
                before.merge(code, new Predecessor(published, weight.multiply(each.weight())), Course::plus);
            }
        }
        return List.copyOf(before.values());
    }

    /** The product of the other units' sums of weights, by which shares become weights without a division. */
    private static BigDecimal othersOf(int unit, List<Movement> movements) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < movements.size(); i++) {
            boolean counts = i != unit && !movements.get(i).before().isEmpty();
            product =
                    counts ? product.multiply(Movements.weight(movements.get(i).before())) : product;
        }
        return product;
    }

    private static Predecessor plus(Predecessor one, Predecessor other) {
        return new Predecessor(one.standing(), one.weight().add(other.weight()));
    }

    @Override
    public String toString() {
        return unit + stops.stream().map(stop -> "\n  " + stop).collect(Collectors.joining());
    }
}
