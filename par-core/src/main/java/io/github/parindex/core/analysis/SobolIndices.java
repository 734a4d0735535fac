package io.github.parindex.core.analysis;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.statistics.CounterUniform;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.statistics.SobolSequence;
import io.github.parindex.core.statistics.UniformSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which factor decides: what share of the variance of a number each factor explains alone (first order) and with all its
 * interactions (total). Estimated after Saltelli et al. (2010), DOI 10.1016/j.cpc.2009.09.018: first order as mean((f(B) −
 * m) (f(AB) − f(A))) / V, total after Jansen (1999) as mean((f(A) − f(AB))²) / 2V, m the mean and V the population variance
 * over A and B, where AB is A with one factor taken from B. Without m, as it is printed, the error of the first order grows
 * with the mean. Both matrices are halves of one scrambled Sobol sequence.
 *
 * @param mean of the number over A and B
 * @param variance over A and B, divided by their number
 * @param factors one for each factor, in order
 */
public record SobolIndices(double mean, double variance, List<Index> factors) {

    private static final int RESAMPLES = 1000;
    private static final double LEVEL = 0.95;

    /**
     * One index as it is estimated.
     *
     * @param value the estimate; a first-order index is below 0 only by chance
     * @param low lower end of the middle 95 % of 1,000 bootstrap samples of the runs
     * @param high upper end
     */
    public record Estimate(double value, double low, double high) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%6.3f (%.3f – %.3f)", value, low, high);
        }
    }

    /**
     * The indices of one factor.
     *
     * @param name of the factor
     * @param first what it explains alone, after Saltelli et al.
     * @param firstJansen the same after Jansen, 1 − mean((f(B) − f(AB))²) / 2V
     * @param total what it explains with all interactions
     */
    public record Index(String name, Estimate first, Estimate firstJansen, Estimate total) {

        /** Refuses null. */
        public Index {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(firstJansen, "firstJansen");
            Objects.requireNonNull(total, "total");
        }

        private static final int WIDTH = 90;

        private static String shortened(String name) {
            return name.length() <= WIDTH ? name : name.substring(0, WIDTH) + "…";
        }

        @Override
        public String toString() {
            return shortened(name) + "\n  alone " + first + "   with interactions " + total;
        }
    }

    /** Copies the indices. */
    public SobolIndices {
        factors = List.copyOf(Objects.requireNonNull(factors, "factors"));
    }

    /**
     * Explains a number of a scenario.
     *
     * @param samples rows of A and of B, at least 2, best a power of 2; samples × (factors + 2) indices are computed
     * @param seed any
     * @param base the scenario as it stands
     * @param target what is explained
     * @param factors what may vary, each with all its numbers as one group
     * @return the indices; NaN where the number does not vary
     * @throws IllegalArgumentException if a factor does not fit, there are more than {@value SobolSequence#MOST_DIMENSIONS}
     *     / 2 dimensions, or a sample has no answer or one that is not finite
     */
    public static SobolIndices of(int samples, long seed, Scenario base, Output target, Factor... factors) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(factors, "factors");
        Study study = new Study(base, List.of(factors));
        Output.Bound reading = target.in(study);
        int[] groups =
                IntStream.range(0, study.dimensions()).map(study::factorOf).toArray();
        List<String> names = study.factors().stream().map(Factor::toString).toList();
        return of(new Design(samples, seed, groups, names), u -> reading.read(study.outcome(u)));
    }

    /**
     * Explains a function of independent uniform numbers.
     *
     * @param samples rows of A and of B, at least 2, best a power of 2
     * @param seed any
     * @param inputs how many numbers, at least one
     * @param function of as many numbers between 0 and 1
     * @return the indices; NaN where the function does not vary
     * @throws IllegalArgumentException if there are too few samples, no or too many inputs, or an output is not finite
     */
    public static SobolIndices of(int samples, long seed, int inputs, ToDoubleFunction<double[]> function) {
        Objects.requireNonNull(function, "function");
        if (inputs < 1) {
            throw Refusal.refused("analysis.sobol.inputs", inputs);
        }
        int[] groups = IntStream.range(0, inputs).toArray();
        return of(
                new Design(samples, seed, groups, names(inputs)),
                u -> function.applyAsDouble(
                        IntStream.range(0, inputs).mapToDouble(u::at).toArray()));
    }

    /**
     * The indices of runs that were made elsewhere.
     *
     * @param ofA outputs of the rows of A, at least 2
     * @param ofB outputs of the rows of B
     * @param ofMixed for each factor the outputs of A with that factor taken from B
     * @param seed of the bootstrap, any
     * @return the indices; NaN where the outputs do not vary
     * @throws IllegalArgumentException if the outputs are not as many in each, there is no factor, or one is not finite
     */
    public static SobolIndices ofRuns(double[] ofA, double[] ofB, List<double[]> ofMixed, long seed) {
        Objects.requireNonNull(ofA, "ofA");
        Objects.requireNonNull(ofB, "ofB");
        Objects.requireNonNull(ofMixed, "ofMixed");
        if (ofMixed.isEmpty()) {
            throw Refusal.refused("analysis.sobol.inputs", 0);
        }
        return estimated(new Runs(ofA, ofB, ofMixed), names(ofMixed.size()), seed);
    }

    private static List<String> names(int inputs) {
        return IntStream.rangeClosed(1, inputs).mapToObj(i -> "input " + i).toList();
    }

    /** Which rows are run, and which dimension belongs to which factor. */
    private static final class Design {

        private final int samples;
        private final long seed;
        private final int[] groups;
        private final List<String> names;

        Design(int samples, long seed, int[] groups, List<String> names) {
            if (samples < 2) {
                throw Refusal.refused("analysis.sobol.samples", samples);
            }
            if (2 * groups.length > SobolSequence.MOST_DIMENSIONS) {
                throw Refusal.refused(
                        "analysis.simulation.dimensions", 2 * groups.length, SobolSequence.MOST_DIMENSIONS);
            }
            this.samples = samples;
            this.seed = seed;
            this.groups = groups;
            this.names = names;
        }

        /** A row of A with one factor taken from B; none for −1, all for −2. */
        Coordinates row(UniformSequence sequence, long row, int fromB) {
            return dimension -> {
                boolean other = fromB == -2 || groups[dimension] == fromB;
                return sequence.at(row, other ? dimension + groups.length : dimension);
            };
        }
    }

    private static SobolIndices of(Design design, ToDoubleFunction<Coordinates> output) {
        UniformSequence sequence = SobolSequence.scrambled(design.seed);
        IntFunction<double[]> block = fromB -> IntStream.range(0, design.samples)
                .parallel()
                .mapToDouble(row -> output(output, row, design.row(sequence, row, fromB)))
                .toArray();
        List<double[]> mixed = new ArrayList<>();
        for (int factor = 0; factor < design.names.size(); factor++) {
            mixed.add(block.apply(factor));
        }
        return estimated(new Runs(block.apply(-1), block.apply(-2), mixed), design.names, design.seed);
    }

    private static double output(ToDoubleFunction<Coordinates> output, int row, Coordinates u) {
        try {
            return output.applyAsDouble(u);
        } catch (RefusalException refused) {
            throw Refusal.refused("analysis.sobol.failed", row, refused.refusal());
        }
    }

    private static SobolIndices estimated(Runs all, List<String> names, long seed) {
        int count = all.ofA.length;
        int[] everyRow = IntStream.range(0, count).toArray();
        CounterUniform random = new CounterUniform(seed);
        double[][] resampled = IntStream.range(0, RESAMPLES)
                .parallel()
                .mapToObj(sample -> all.indices(IntStream.range(0, count)
                        .map(i -> (int) (random.at(sample, i) * count))
                        .toArray()))
                .toArray(double[][]::new);
        double[] indices = all.indices(everyRow);
        List<Index> factors = new ArrayList<>();
        for (int factor = 0; factor < names.size(); factor++) {
            factors.add(index(names.get(factor), indices, resampled, 3 * factor));
        }
        return new SobolIndices(Moments.mean(all.both(everyRow)), all.variance(everyRow), factors);
    }

    private static Index index(String name, double[] indices, double[][] resampled, int at) {
        return new Index(
                name,
                estimate(indices, resampled, at),
                estimate(indices, resampled, at + 1),
                estimate(indices, resampled, at + 2));
    }

    private static Estimate estimate(double[] indices, double[][] resampled, int at) {
        return new Estimate(
                indices[at], quantile(resampled, at, (1 - LEVEL) / 2), quantile(resampled, at, (1 + LEVEL) / 2));
    }

    private static double quantile(double[][] resampled, int at, double probability) {
        double[] values = IntStream.range(0, resampled.length)
                .mapToDouble(sample -> resampled[sample][at])
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return values.length == 0 ? Double.NaN : Quantile.TYPE_7.of(values, probability);
    }

    /** The outputs of all runs, read by rows that may repeat. */
    private static final class Runs {

        private final double[] ofA;
        private final double[] ofB;
        private final List<double[]> ofMixed;

        Runs(double[] ofA, double[] ofB, List<double[]> ofMixed) {
            this.ofA = ofA;
            this.ofB = ofB;
            this.ofMixed = ofMixed;
            requireFinite(ofA);
            requireAsMany(ofB);
            ofMixed.forEach(this::requireAsMany);
        }

        private void requireAsMany(double... each) {
            if (each.length != ofA.length || ofA.length < 2) {
                throw Refusal.refused("analysis.sobol.lengths", ofA.length, each.length);
            }
            requireFinite(each);
        }

        private static void requireFinite(double... outputs) {
            for (double output : outputs) {
                if (!Double.isFinite(output)) {
                    throw Refusal.refused("analysis.sobol.output", output);
                }
            }
        }

        /** For each factor its first-order index by both estimators, and its total index. */
        double[] indices(int... rows) {
            double variance = variance(rows);
            double mean = mean(rows);
            double[] indices = new double[3 * ofMixed.size()];
            for (int factor = 0; factor < ofMixed.size(); factor++) {
                double[] mixed = ofMixed.get(factor);
                double first = 0;
                double others = 0;
                double total = 0;
                for (int row : rows) {
                    double moved = mixed[row] - ofA[row];
                    double left = ofB[row] - mixed[row];
                    first += (ofB[row] - mean) * moved;
                    others += left * left;
                    total += moved * moved;
                }
                indices[3 * factor] = first / rows.length / variance;
                indices[3 * factor + 1] = 1 - others / rows.length / 2 / variance;
                indices[3 * factor + 2] = total / rows.length / 2 / variance;
            }
            return indices;
        }

        double[] both(int... rows) {
            return IntStream.concat(IntStream.of(rows), IntStream.of(rows).map(row -> row + ofA.length))
                    .mapToDouble(row -> row < ofA.length ? ofA[row] : ofB[row - ofA.length])
                    .toArray();
        }

        private double mean(int... rows) {
            double sum = 0;
            for (int row : rows) {
                sum += ofA[row] + ofB[row];
            }
            return sum / (2 * rows.length);
        }

        /** NaN where nothing varies. */
        double variance(int... rows) {
            double mean = mean(rows);
            double squares = 0;
            for (int row : rows) {
                squares += (ofA[row] - mean) * (ofA[row] - mean) + (ofB[row] - mean) * (ofB[row] - mean);
            }
            return squares == 0 ? Double.NaN : squares / (2 * rows.length);
        }
    }

    /**
     * A sum of products of functions of one input each, of which the indices are exact: means and variances of products of
     * independent numbers are products too. Weighted sums and geometric means are such functions.
     */
    public static final class Separable {

        private final double[][] means;
        private final double[][][] products;

        private Separable(double[][] means, double[][][] products) {
            this.means = means;
            this.products = products;
        }

        /**
         * A function by the moments of its terms.
         *
         * @param means for each term and input the mean of its function, 1 where the term does not depend on the input
         * @param products for each two terms and input the mean of the product of both functions
         * @return the function
         */
        public static Separable of(double[][] means, double[][][] products) {
            Objects.requireNonNull(means, "means");
            Objects.requireNonNull(products, "products");
            return new Separable(
                    Arrays.stream(means).map(double[]::clone).toArray(double[][]::new),
                    Arrays.stream(products)
                            .map(rows ->
                                    Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new))
                            .toArray(double[][][]::new));
        }

        /**
         * How many inputs the function has.
         *
         * @return 0 or more
         */
        public int inputs() {
            return means.length == 0 ? 0 : means[0].length;
        }

        /**
         * The mean of the function.
         *
         * @return any number
         */
        public double mean() {
            double mean = 0;
            for (double[] term : means) {
                mean += Arrays.stream(term).reduce(1, (x, y) -> x * y);
            }
            return mean;
        }

        /**
         * The variance of the function.
         *
         * @return 0 or more
         */
        public double variance() {
            return variance(input -> true);
        }

        /**
         * What one input explains alone.
         *
         * @param input its position, from 0
         * @return 0 to 1; NaN where the function does not vary
         */
        public double first(int input) {
            return variance(each -> each == input) / variance();
        }

        /**
         * What one input explains with all interactions.
         *
         * @param input its position, from 0
         * @return from its first-order index to 1; NaN where the function does not vary
         */
        public double total(int input) {
            double total = 0;
            for (int one = 0; one < means.length; one++) {
                for (int other = 0; other < means.length; other++) {
                    double product = covariance(one, other, input);
                    for (int each = 0; each < means[one].length; each++) {
                        product *= each == input ? 1 : products[one][other][each];
                    }
                    total += product;
                }
            }
            return total / variance();
        }

        /**
         * What two inputs explain by their interaction, beyond what each explains alone.
         *
         * @param one position of an input, from 0
         * @param other position of another
         * @return 0 to 1; NaN where the function does not vary
         */
        public double second(int one, int other) {
            double interaction = 0;
            for (int term = 0; term < means.length; term++) {
                for (int with = 0; with < means.length; with++) {
                    double product = covariance(term, with, one) * covariance(term, with, other);
                    for (int each = 0; each < means[term].length; each++) {
                        product *= each == one || each == other ? 1 : means[term][each] * means[with][each];
                    }
                    interaction += product;
                }
            }
            return interaction / variance();
        }

        private double covariance(int one, int other, int input) {
            return products[one][other][input] - means[one][input] * means[other][input];
        }

        /** The variance of what is expected of the function where only some inputs are known, input by input. */
        private double variance(IntPredicate known) {
            double variance = 0;
            for (int one = 0; one < means.length; one++) {
                for (int other = 0; other < means.length; other++) {
                    double before = 1;
                    double sum = 0;
                    for (int input = 0; input < means[one].length; input++) {
                        double apart = means[one][input] * means[other][input];
                        double varied = known.test(input) ? covariance(one, other, input) : 0;
                        sum = sum * (apart + varied) + before * varied;
                        before *= apart;
                    }
                    variance += sum;
                }
            }
            return variance;
        }
    }

    /** Two lines for each factor. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "mean %.4f, variance %.4f", mean, variance));
        factors.forEach(factor -> table.append('\n').append(factor));
        return table.toString();
    }
}
