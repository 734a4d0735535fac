package io.github.parindex.core.years;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Ranking;
import java.util.Objects;

/**
 * A year of an index, a half year, or any other period.
 *
 * @param label what readers call it, such as {@code 2024} or {@code 2024-H1}; not blank
 * @param ranking of that period
 */
public record Year(String label, Ranking ranking) {

    /** Refuses a blank label. */
    public Year {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(ranking, "ranking");
        if (label.isBlank()) {
            throw Refusal.refused("years.label", ranking.board().set().id());
        }
    }

    /**
     * A period with its ranking.
     *
     * @param label what readers call it
     * @param ranking of that period
     * @return the year
     */
    public static Year of(String label, Ranking ranking) {
        return new Year(label, ranking);
    }

    @Override
    public String toString() {
        return label + ": " + ranking;
    }
}
