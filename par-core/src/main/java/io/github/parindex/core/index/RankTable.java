package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The places of the same units under several computations, side by side.
 *
 * @param rankings by name of the computation, in order; at least one
 */
public record RankTable(Map<String, IndexRanking> rankings) {

    private static final int UNIT = 14;
    private static final int COLUMN = 11;

    /** Copies the rankings in order. */
    public RankTable {
        if (rankings.isEmpty()) {
            throw new IllegalArgumentException("A table of places needs at least one ranking.");
        }
        rankings = Collections.unmodifiableMap(new LinkedHashMap<>(rankings));
    }

    /**
     * A table with one computation.
     *
     * @param name of the computation
     * @param result of it
     * @return the table
     */
    public static RankTable of(String name, IndexResult result) {
        return new RankTable(Map.of(name, result.ranking()));
    }

    /**
     * Adds a computation.
     *
     * @param name of the computation
     * @param result of it, for the same units
     * @return a copy with one more column
     */
    public RankTable and(String name, IndexResult result) {
        Map<String, IndexRanking> more = new LinkedHashMap<>(rankings);
        more.put(name, result.ranking());
        return new RankTable(more);
    }

    /**
     * The places of a unit.
     *
     * @param unit its code
     * @return by name of the computation; empty where it has none
     */
    public Map<String, Optional<Place>> places(String unit) {
        Map<String, Optional<Place>> places = new LinkedHashMap<>();
        rankings.forEach((name, ranking) -> places.put(name, ranking.place(unit)));
        return places;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(cell("", UNIT, "-"));
        rankings.keySet().forEach(name -> table.append(cell(name, COLUMN, "")));
        List<Row> units = new ArrayList<>();
        rankings.values().iterator().next().standings().forEach(standing -> units.add(standing.row()));
        for (Row unit : units) {
            table.append('\n').append(cell(unit.toString(), UNIT, "-"));
            places(unit.toString())
                    .values()
                    .forEach(place ->
                            table.append(cell(place.map(Place::toString).orElse("-"), COLUMN, "")));
        }
        return table.toString();
    }

    private static String cell(String text, int width, String left) {
        String fits = text.length() < width ? text : text.substring(0, width - 2) + "…";
        return String.format(Locale.ROOT, "%" + left + width + "s", fits);
    }
}
