package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.ZeroDenominator.Meaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZeroDenominatorTest {

    private static final Ratio NOTHING = Ratio.of(75, 0);

    @Test
    void hasTheFourMeaningsOfDecision766AndEachHasAName() {
        assertThat(List.of(
                        ZeroDenominator.FULL_SCORE,
                        ZeroDenominator.ZERO,
                        ZeroDenominator.NOT_APPLICABLE,
                        ZeroDenominator.MISSING))
                .extracting(ZeroDenominator::meaning)
                .containsExactly(Meaning.values());
    }

    @Test
    void byItselfDoesNotLookAtThePreviousYear() {
        assertThat(ZeroDenominator.ZERO.previousYearParts()).isEmpty();
        assertThat(ZeroDenominator.ZERO.fallback(NOTHING, Optional.of(BigDecimal.TEN)))
                .isEmpty();
    }

    @Test
    void aTwelfthOfThePreviousYearStandsInForAMonth() {
        ZeroDenominator monthly = ZeroDenominator.ZERO.withPreviousYearOver(12);
        assertThat(monthly.fallback(NOTHING, Optional.of(BigDecimal.valueOf(1200))))
                .contains(Ratio.of(900, 1200));
        assertThat(monthly.meaning()).isEqualTo(Meaning.ZERO);
    }

    @Test
    void aTotalThatNoPartDividesStaysExact() {
        assertThat(ZeroDenominator.ZERO
                        .withPreviousYearOver(12)
                        .fallback(Ratio.of(1, 0), Optional.of(BigDecimal.valueOf(7))))
                .contains(Ratio.of(12, 7));
    }

    @Test
    void aPreviousYearThatIsUnknownOrEmptyStandsInForNothing() {
        ZeroDenominator yearly = ZeroDenominator.MISSING.withPreviousYearOver(1);
        assertThat(yearly.fallback(NOTHING, Optional.empty())).isEmpty();
        assertThat(yearly.fallback(NOTHING, Optional.of(BigDecimal.ZERO))).isEmpty();
        assertThat(yearly.fallback(NOTHING, Optional.of(BigDecimal.valueOf(-1))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12})
    void aYearHasOneToTwelveParts(int parts) {
        assertThat(ZeroDenominator.FULL_SCORE.withPreviousYearOver(parts).previousYearParts())
                .contains(parts);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 13})
    void aYearOfOtherPartsIsRefused(int parts) {
        assertThatThrownBy(() -> ZeroDenominator.ZERO.withPreviousYearOver(parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A year has 1 to 12 parts, not (" + parts + ").");
    }
}
