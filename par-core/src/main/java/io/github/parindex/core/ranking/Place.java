package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A place in a ranking, 1 for the best; exact also where tied units share the mean of their places, such as 2.5.
 *
 * @param halves twice the place, 2 or more
 */
public record Place(int halves) implements Comparable<Place> {

    /** Refuses a place before the first. */
    public Place {
        if (halves < 2) {
            throw Refusal.refused("ranking.place.first", halves);
        }
    }

    /**
     * A whole place.
     *
     * @param place 1 or more
     * @return the place
     */
    public static Place of(int place) {
        return new Place(Math.multiplyExact(2, place));
    }

    /**
     * The place as a number.
     *
     * @return for example 2 or 2.5
     */
    public BigDecimal value() {
        return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
    }

    @Override
    public int compareTo(Place other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return value().toPlainString();
    }
}
