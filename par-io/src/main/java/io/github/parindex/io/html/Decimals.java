package io.github.parindex.io.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How many places the numbers of a column have: all of theirs where these are few, otherwise some four digits. */
record Decimals(int places) {

    private static final int MOST = 4;
    private static final int DIGITS = 4;
    private static final int LEAST_OF_LONG = 2;
    private static final int FINEST = 12;

    static Decimals of(List<BigDecimal> numbers) {
        int longest = numbers.stream()
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return new Decimals(longest <= MOST ? Math.max(0, longest) : ofDigits(numbers));
    }

    private static int ofDigits(List<BigDecimal> numbers) {
        BigDecimal largest = numbers.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        int before = largest.precision() - largest.scale();
        return Math.max(LEAST_OF_LONG, Math.min(FINEST, DIGITS - before));
    }

    Decimals atLeast(int least) {
        return new Decimals(Math.max(least, places));
    }

    String text(BigDecimal number, Locale locale) {
        return Figures.in(locale).plain(number.setScale(places, RoundingMode.HALF_UP));
    }
}
