package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How far units moved between two rankings.
 *
 * @param shifts of the units that have a place in both, the largest moves first
 */
public record RankShifts(List<Shift> shifts) {

    /**
     * The move of a unit.
     *
     * @param row the unit, and of when it has the place now
     * @param before its place in the reference
     * @param after its place now
     */
    public record Shift(Row row, Place before, Place after) {

        /** Refuses null. */
        public Shift {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * How many places the unit won.
         *
         * @return negative if it lost places
         */
        public double won() {
            return (before.halves() - after.halves()) / 2.0;
        }

        @Override
        public String toString() {
            return row + "   " + before + " → " + after;
        }
    }

    /** Copies the shifts. */
    public RankShifts {
        Objects.requireNonNull(shifts, "shifts");
        shifts = List.copyOf(shifts);
    }

    static RankShifts between(IndexRanking before, IndexRanking after) {
        Map<Row, Place> earlier = before.places();
        Map<Row, Place> places = after.places();
        List<Shift> shifts = new ArrayList<>();
        after.shared(before)
                .forEach((now, then) -> shifts.add(new Shift(
                        now, Objects.requireNonNull(earlier.get(then)), Objects.requireNonNull(places.get(now)))));
        shifts.sort(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.won()))
                .thenComparing(shift -> shift.row().toString()));
        return new RankShifts(shifts);
    }

    /**
     * The mean of the absolute moves.
     *
     * @return places, 0 or more; 0 without units
     */
    public double meanAbsolute() {
        return shifts.stream()
                .mapToDouble(shift -> Math.abs(shift.won()))
                .average()
                .orElse(0);
    }

    /**
     * The largest absolute move.
     *
     * @return places, 0 or more; 0 without units
     */
    public double maxAbsolute() {
        return shifts.stream().mapToDouble(shift -> Math.abs(shift.won())).max().orElse(0);
    }

    @Override
    public String toString() {
        String moved = shifts.stream()
                .filter(shift -> shift.won() != 0)
                .limit(10)
                .map(Shift::toString)
                .collect(Collectors.joining("\n"));
        long count = shifts.stream().filter(shift -> shift.won() != 0).count();
        return count + " of " + shifts.size() + " units moved, on average "
                + Math.round(meanAbsolute() * 100) / 100.0 + " places, at most " + maxAbsolute()
                + (moved.isEmpty() ? "" : "\n" + moved);
    }
}
