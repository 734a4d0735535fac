package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a ratio means when nothing stands below its line.
 *
 * <p>Decision 766/QĐ-TTg alone has every one of these meanings: petitions (5.2, 5.3) score in full when none arose,
 * online services (3.x) score zero, digitisation (4.x) has no score and leaves the maximum, publication (1.1 to 1.3)
 * keeps what the source says, and synchronised dossiers (1.4) take the previous year's total as denominator.
 *
 * @param meaning what is awarded when no denominator is left
 * @param previousYearParts if present, the previous year's total divided by this many parts (12 for a month, 4 for a
 *     quarter, 1 for a year) stands in for a denominator of zero before the meaning applies
 */
public record ZeroDenominator(Meaning meaning, Optional<Integer> previousYearParts) {

    /** What is awarded for a ratio of nothing. */
    public enum Meaning {
        /** The full score: nothing arose, so nothing was done wrong. */
        FULL_SCORE("full score"),
        /** No points: what was asked for was not there. */
        ZERO("zero points"),
        /** The criterion does not apply to the unit. */
        NOT_APPLICABLE("not applicable"),
        /** The value is not known, and is asked for. */
        MISSING("missing");

        private final String words;

        Meaning(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** A ratio of nothing earns the maximum. */
    public static final ZeroDenominator FULL_SCORE = of(Meaning.FULL_SCORE);

    /** A ratio of nothing earns no points. */
    public static final ZeroDenominator ZERO = of(Meaning.ZERO);

    /** A ratio of nothing makes the criterion not applicable. */
    public static final ZeroDenominator NOT_APPLICABLE = of(Meaning.NOT_APPLICABLE);

    /** A ratio of nothing makes the observation missing. */
    public static final ZeroDenominator MISSING = of(Meaning.MISSING);

    /** Checks that the parts of a year are 1 to 12. */
    public ZeroDenominator {
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(previousYearParts, "previousYearParts");
        previousYearParts.ifPresent(parts -> {
            if (parts < 1 || parts > 12) {
                throw Refusal.refused("number.zeroDenominator.parts", parts);
            }
        });
    }

    private static ZeroDenominator of(Meaning meaning) {
        return new ZeroDenominator(meaning, Optional.empty());
    }

    /**
     * The same meaning, after trying the previous year's total.
     *
     * @param parts 12 for a monthly, 4 for a quarterly, 1 for a yearly observation
     * @return a copy that falls back to the previous year's total divided by that many parts
     */
    public ZeroDenominator withPreviousYearOver(int parts) {
        return new ZeroDenominator(meaning, Optional.of(parts));
    }

    /**
     * The ratio over the previous year's total, if this meaning allows it.
     *
     * @param ratio a ratio without a denominator
     * @param previousYear the previous year's total, if it is known
     * @return numerator / (total / parts), or empty where there is no such total above zero
     */
    public Optional<Ratio> fallback(Ratio ratio, Optional<BigDecimal> previousYear) {
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(previousYear, "previousYear");
        if (previousYearParts.isEmpty()
                || previousYear.isEmpty()
                || previousYear.get().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal parts = BigDecimal.valueOf(previousYearParts.get());
        return Optional.of(new Ratio(ratio.numerator().multiply(parts), previousYear.get()));
    }

    @Override
    public String toString() {
        return previousYearParts
                .map(parts -> "the previous year's total / " + parts + ", else " + meaning)
                .orElse(meaning.toString());
    }
}
