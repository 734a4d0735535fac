package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The places of the same units under several computations, or in several periods, side by side.
 *
 * @param rankings by name of the computation, in order; at least one
 */
public record RankTable(Map<String, IndexRanking> rankings) {

    private static final int UNIT = 14;
    private static final int COLUMN = 11;

    /** Copies the rankings in order, and refuses rankings of other units. */
    public RankTable {
        Objects.requireNonNull(rankings, "rankings");
        if (rankings.isEmpty()) {
            throw Refusal.refused("index.ranks.none");
        }
        rankings = Collections.unmodifiableMap(new LinkedHashMap<>(rankings));
        rankings.values().forEach(rankings.values().iterator().next()::shared);
    }

    /**
     * A table with one computation.
     *
     * @param name of the computation
     * @param result of it
     * @return the table
     */
    public static RankTable of(String name, IndexResult result) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
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
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(result, "result");
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
        IndexRanking first = rankings.values().iterator().next();
        List<Map<Row, Place>> columns = rankings.values().stream()
                .map(ranking -> places(first, ranking))
                .toList();
        for (IndexRanking.Standing standing : first.standings()) {
            Row unit = standing.row();
            table.append('\n').append(cell(unit.toString(), UNIT, "-"));
            columns.forEach(places -> table.append(cell(
                    Optional.ofNullable(places.get(unit)).map(Place::toString).orElse("-"), COLUMN, "")));
        }
        return table.toString();
    }

    /** The places of a ranking by the rows of the first one, which may be of another period. */
    private static Map<Row, Place> places(IndexRanking first, IndexRanking ranking) {
        Map<Row, Place> places = new LinkedHashMap<>();
        Map<Row, Place> theirs = ranking.places();
        first.shared(ranking).forEach((row, other) -> places.put(row, Objects.requireNonNull(theirs.get(other))));
        return places;
    }

    private static String cell(String text, int width, String left) {
        String fits = text.length() < width ? text : text.substring(0, width - 2) + "…";
        return String.format(Locale.ROOT, "%" + left + width + "s", fits);
    }
}
