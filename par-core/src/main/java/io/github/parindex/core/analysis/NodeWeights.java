package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.UniformSequence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The weights of the parts of one node, of which some vary. */
final class NodeWeights {

    private final String node;
    private final List<String> parts;

    /** The weights of the index, one for each part. */
    private final double[] nominal;

    /** Positions of the parts that vary. */
    private final int[] varied;

    /** Where the uniform number of each varied part comes from. */
    private final int[] dimensions;

    private final WeightLaw law;

    NodeWeights(String node, List<String> parts, double[] nominal, int[] varied, int[] dimensions, WeightLaw law) {
        this.node = node;
        this.parts = parts;
        this.nominal = nominal;
        this.varied = varied;
        this.dimensions = dimensions;
        this.law = law;
    }

    String node() {
        return node;
    }

    /** The weights of one draw. */
    double[] at(Coordinates u) {
        double[] weights = nominal.clone();
        double[] numbers = IntStream.of(dimensions).mapToDouble(u::at).toArray();
        double[] around =
                IntStream.of(varied).mapToDouble(part -> nominal[part]).toArray();
        law.turn(around, sum(nominal), numbers);
        double scale = isWhole() || law.keepsSize() ? 1 : sum(around) / sum(numbers);
        for (int i = 0; i < numbers.length; i++) {
            weights[varied[i]] = isWhole() || law.keepsSize() ? numbers[i] : numbers[i] * scale;
        }
        return weights;
    }

    /** The same weights of many draws, for each part one a draw. */
    void fill(UniformSequence sequence, long[] draws, double[][] weights) {
        if (!law.isSingle() || !(isWhole() || law.keepsSize())) {
            for (int lane = 0; lane < draws.length; lane++) {
                long draw = draws[lane];
                double[] one = at(dimension -> sequence.at(draw, dimension));
                for (int part = 0; part < one.length; part++) {
                    weights[part][lane] = one[part];
                }
            }
            return;
        }
        for (int part = 0; part < nominal.length; part++) {
            Arrays.fill(weights[part], nominal[part]);
        }
        double total = sum(nominal);
        for (int i = 0; i < varied.length; i++) {
            double[] numbers = weights[varied[i]];
            sequence.fill(draws, draws.length, dimensions[i], numbers);
            law.turn(nominal[varied[i]], total, numbers, draws.length);
        }
    }

    /** Whether all siblings vary, so that the size of the weights does not matter. */
    boolean isWhole() {
        return varied.length == nominal.length;
    }

    Weights weights(Coordinates u) {
        return Weights.of(parts, at(u));
    }

    private static double sum(double... numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return sum;
    }
}
