package io.github.parindex.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What makes a vector of at least 0 the nearest one (the conditions of Kuhn and Tucker). */
class NonNegativeLeastSquaresProperties {

    @Property(tries = 300)
    void noColumnWouldBringItNearer(
            @ForAll @IntRange(min = 1, max = 8) int columns,
            @ForAll @IntRange(min = 0, max = 4) int moreRows,
            @ForAll long seed) {
        Random random = new Random(seed);
        double[][] matrix = new double[columns + moreRows][columns];
        double[] right = random.doubles(matrix.length, -1, 1).toArray();
        Arrays.setAll(matrix, i -> random.doubles(columns, -1, 1).toArray());
        double[] x = NonNegativeLeastSquares.solve(matrix, right);
        for (int j = 0; j < columns; j++) {
            double gain = gain(matrix, right, x, j);
            assertThat(x[j]).isNotNegative();
            if (x[j] > 0) {
                assertThat(gain)
                        .isCloseTo(0, within(1e-9 * (1 + Arrays.stream(x).max().orElse(0))));
            } else {
                assertThat(gain).isLessThan(1e-9);
            }
        }
    }

    private static double gain(double[][] matrix, double[] right, double[] x, int column) {
        double gain = 0;
        for (int i = 0; i < matrix.length; i++) {
            double left = right[i];
            for (int j = 0; j < x.length; j++) {
                left -= matrix[i][j] * x[j];
            }
            gain += matrix[i][column] * left;
        }
        return gain;
    }
}
