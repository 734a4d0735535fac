package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import java.util.Locale;

/** Which end of an indicator is good; the literature also says benefit and cost, or polarity +1 and −1. */
public enum Direction {
    /** More is better: a benefit, polarity +1. */
    HIGHER_IS_BETTER(1),
    /** Less is better: a cost, polarity −1. */
    LOWER_IS_BETTER(-1);

    /** {@link #HIGHER_IS_BETTER}, shorter to type. */
    public static final Direction HIGHER = HIGHER_IS_BETTER;

    /** {@link #LOWER_IS_BETTER}, shorter to type. */
    public static final Direction LOWER = LOWER_IS_BETTER;

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /**
     * The direction of a sign.
     *
     * @param sign +1 or −1
     * @return the direction
     * @throws IllegalArgumentException for any other number
     */
    public static Direction of(int sign) {
        return switch (sign) {
            case 1 -> HIGHER_IS_BETTER;
            case -1 -> LOWER_IS_BETTER;
            default -> throw Refusal.refused("indicator.direction.sign", sign);
        };
    }

    /**
     * What a value is multiplied by so that more is better.
     *
     * @return +1 or −1
     */
    public int sign() {
        return sign;
    }

    /**
     * The other one.
     *
     * @return the opposite direction
     */
    public Direction reversed() {
        return this == HIGHER_IS_BETTER ? LOWER_IS_BETTER : HIGHER_IS_BETTER;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
