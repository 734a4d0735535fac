package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class RatioProperties {

    /** Small numbers, so that equal values with different counts occur often. */
    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.integers().between(1, 6))
                .as(Ratio::of);
    }

    @Property
    void aRatioComparesAsItsCrossProducts(
            @ForAll @IntRange(min = -1000, max = 1000) int a,
            @ForAll @IntRange(min = 1, max = 1000) int b,
            @ForAll @IntRange(min = -1000, max = 1000) int c,
            @ForAll @IntRange(min = 1, max = 1000) int d) {
        assertThat(Integer.signum(Ratio.of(a, b).compareTo(Ratio.of(c, d))))
                .isEqualTo(Long.signum((long) a * d - (long) c * b));
    }

    @Property
    void ofTwoRatiosOneIsAtLeastTheOther(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a).isEqualByComparingTo(a);
    }

    @Property
    void whatIsAboveTheUpperIsAboveTheLower(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        Ratio upper = a.compareTo(b) >= 0 ? a : b;
        Ratio lower = a.compareTo(b) >= 0 ? b : a;
        if (c.compareTo(upper) >= 0) {
            assertThat(c).isGreaterThanOrEqualTo(lower);
        } else {
            assertThat(c).isLessThan(upper);
        }
        if (a.compareTo(b) == 0) {
            assertThat(Integer.signum(a.compareTo(c))).isEqualTo(Integer.signum(b.compareTo(c)));
        }
    }

    @Property
    void aNumberComparesAsTheRatioToOne(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(min = -300, max = 300) int cents) {
        BigDecimal value = BigDecimal.valueOf(cents, 2);
        assertThat(Integer.signum(ratio.compareTo(value))).isEqualTo(Integer.signum(ratio.compareTo(Ratio.of(value))));
    }

    @Property
    void multiplyingPartAndWholeChangesNothing(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(min = 1, max = 9) int factor) {
        BigDecimal times = BigDecimal.valueOf(factor);
        assertThat(new Ratio(
                        ratio.numerator().multiply(times), ratio.denominator().multiply(times)))
                .isEqualByComparingTo(ratio);
    }

    @Property
    void theComplementOfTheComplementIsTheRatio(@ForAll("ratios") Ratio ratio) {
        assertThat(ratio.complement().complement()).isEqualTo(ratio);
        assertThat(ratio.complement().compareTo(BigDecimal.ZERO)).isEqualTo(-ratio.compareTo(BigDecimal.ONE));
    }

    @Property
    void dividingByItselfGivesOne(
            @ForAll @IntRange(min = 1, max = 99) int part, @ForAll @IntRange(min = 1, max = 99) int whole) {
        Ratio ratio = Ratio.of(part, whole);
        assertThat(ratio.dividedBy(ratio).compareTo(BigDecimal.ONE)).isZero();
    }

    @Property
    void aRatioIsReadBackFromItsText(@ForAll("ratios") Ratio ratio) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    }
}
