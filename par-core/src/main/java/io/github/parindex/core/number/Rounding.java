package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/**
 * A rounding that a text asked for: how many decimal places, and which way.
 *
 * <p>The national portal of Decision 766/QĐ-TTg rounds every leaf half up to 2 places and adds the rounded leaves: of
 * its 37 published payment rows, 36 agree with that, 33 with half even at the leaf, and 30 with rounding the sum only.
 *
 * @param places decimal places kept, 0 to 18
 * @param mode which neighbour is taken; {@link RoundingMode#UNNECESSARY} is refused, as it does not round
 */
public record Rounding(int places, RoundingMode mode) {

    private static final Rounding HALF_UP_2 = new Rounding(2, RoundingMode.HALF_UP);

    /** Checks the range of the places and the mode. */
    public Rounding {
        Objects.requireNonNull(mode, "mode");
        if (places < 0 || places > 18) {
            throw Refusal.refused("number.rounding.places", places);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw Refusal.refused("number.rounding.unnecessary");
        }
    }

    /**
     * Rounds to the nearest, and a tie away from zero: 1.125 becomes 1.13.
     *
     * @param places decimal places kept, 0 to 18
     * @return the rounding
     */
    public static Rounding halfUp(int places) {
        return places == 2 ? HALF_UP_2 : new Rounding(places, RoundingMode.HALF_UP);
    }

    /**
     * Rounds to the nearest, and a tie to the even neighbour: 1.125 becomes 1.12.
     *
     * @param places decimal places kept, 0 to 18
     * @return the rounding
     */
    public static Rounding halfEven(int places) {
        return new Rounding(places, RoundingMode.HALF_EVEN);
    }

    /**
     * Cuts off the places behind: 1.129 becomes 1.12.
     *
     * @param places decimal places kept, 0 to 18
     * @return the rounding
     */
    public static Rounding down(int places) {
        return new Rounding(places, RoundingMode.DOWN);
    }

    /**
     * Rounds points.
     *
     * @param points any points
     * @return the points with at most {@link #places()} places
     */
    public Points apply(Points points) {
        Objects.requireNonNull(points, "points");
        BigDecimal value = points.value();
        return value.scale() <= places ? points : new Points(value.setScale(places, mode));
    }

    /**
     * Divides once and rounds once.
     *
     * @param dividend any number
     * @param divisor any number but zero
     * @return the rounded quotient
     * @throws ArithmeticException if the divisor is zero
     */
    public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        Objects.requireNonNull(dividend, "dividend");
        Objects.requireNonNull(divisor, "divisor");
        return dividend.divide(divisor, places, mode);
    }

    @Override
    public String toString() {
        String way = mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return way + " to " + places + (places == 1 ? " place" : " places");
    }
}
