package io.github.parindex.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Uniform numbers by their place. */
class SobolSequenceCases {

    @Test
    void theFirstPointsAreThoseOfJoeAndKuo() {
        SobolSequence plain = SobolSequence.plain();
        assertThat(plain.point(0, 6)).containsOnly(0);
        assertThat(plain.point(1, 6)).containsOnly(0.5);
        assertThat(plain.point(2, 6)).containsExactly(0.75, 0.25, 0.25, 0.25, 0.75, 0.75);
        assertThat(plain.point(4, 6)).containsExactly(0.375, 0.375, 0.625, 0.875, 0.375, 0.125);
    }

    /** In each dimension 2^k points lie one in each of as many equal parts, scrambled or not. */
    @Property(tries = 100)
    void pointsAreEvenInEveryDimension(
            @ForAll long seed,
            @ForAll @IntRange(max = SobolSequence.MOST_DIMENSIONS - 1) int dimension,
            @ForAll @IntRange(max = 10) int power) {
        int points = 1 << power;
        for (UniformSequence sequence : new UniformSequence[] {SobolSequence.plain(), SobolSequence.scrambled(seed)}) {
            boolean[] taken = new boolean[points];
            for (int point = 0; point < points; point++) {
                taken[(int) (sequence.at(point, dimension) * points)] = true;
            }
            assertThat(taken).doesNotContain(false);
        }
    }

    @Property(tries = 100)
    void aNumberDependsOnItsPlaceAlone(@ForAll long seed, @ForAll @IntRange(max = 5000) int dimension) {
        UniformSequence sequence = new CounterUniform(seed);
        long[] draws = {7, 0, 1L << 40, 7};
        double[] filled = new double[4];
        sequence.fill(draws, 4, dimension, filled);
        assertThat(filled)
                .containsExactly(Arrays.stream(draws)
                        .mapToDouble(draw -> sequence.at(draw, dimension))
                        .toArray());
        assertThat(Arrays.stream(filled).boxed()).allMatch(number -> number >= 0x1p-54 && number <= 1 - 0x1p-54);
    }

    @Test
    void whatIsBeyondTheSequenceIsRefused() {
        assertThatThrownBy(() -> SobolSequence.plain().at(0, 2048))
                .hasMessage("A Sobol sequence has at most (2048) dimensions, not (2049).");
        assertThatThrownBy(() -> SobolSequence.plain().at(1L << 32, 0))
                .hasMessage("A Sobol sequence has points from (0) to 2^32 - 1, not (4294967296).");
    }
}
