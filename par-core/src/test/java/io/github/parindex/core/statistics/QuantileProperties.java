package io.github.parindex.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of quantiles. */
final class QuantileProperties {

    @Property(tries = 200)
    void quantilesOfCountedNumbersAreThoseOfAllNumbers(
            @ForAll @Size(min = 1, max = 8) int[] numbers,
            @ForAll Quantile type,
            @ForAll @IntRange(max = 20) int twentieths) {
        double[] sorted =
                Arrays.stream(numbers).mapToDouble(number -> number).sorted().toArray();
        double[] values = Arrays.stream(sorted).distinct().toArray();
        long[] counts = Arrays.stream(values)
                .mapToLong(value ->
                        Arrays.stream(sorted).filter(each -> each == value).count())
                .toArray();
        double probability = twentieths / 20.0;
        assertThat(type.ofCounted(values, counts, probability)).isEqualTo(type.ofSorted(sorted, probability));
    }

    @Example
    void countsThatAreNoneAreRefused() {
        double[] values = {1, 2};
        assertThatThrownBy(() -> Quantile.TYPE_7.ofCounted(values, new long[] {3, -1}, 0.5))
                .hasMessage("(2) numbers have as many counts of 0 or more, not (2) or a negative one.");
        assertThatThrownBy(() -> Quantile.TYPE_7.ofCounted(values, new long[] {1, 1, 1}, 0.5))
                .hasMessage("(2) numbers have as many counts of 0 or more, not (3) or a negative one.");
        assertThatThrownBy(() -> Quantile.TYPE_7.ofCounted(values, new long[] {0, 0}, 0.5))
                .hasMessage("A quantile is of at least one number at 0 to 1, not of (0) at (0.5).");
    }
}
