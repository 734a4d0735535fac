package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Judgements of how many times more important one thing is than another, by pairs, for the analytic hierarchy process;
 * all of them, or some. A judgement of 3 for (a, b) is one of 1/3 for (b, a), and what is compared with itself is 1. Immutable.
 *
 * <p>Source: Saaty (1990), European Journal of Operational Research 48, DOI 10.1016/0377-2217(90)90057-I; incomplete
 * ones: Bozóki, Fülöp and Rónyai (2010), Mathematical and Computer Modelling 52, DOI 10.1016/j.mcm.2010.02.047.
 */
public final class PairwiseMatrix {

    private static final double UNKNOWN = 0;
    private static final double LIMIT = 1e6;

    private final List<String> codes;
    private final double[][] judgements;

    private PairwiseMatrix(List<String> codes, double[][] judgements) {
        this.codes = codes;
        this.judgements = judgements;
    }

    /** How weights are derived from judgements. */
    public enum Derivation {
        /**
         * The principal right eigenvector. Unknown judgements are those that make the principal eigenvalue least, as
         * {@link #completed()} finds them.
         */
        EIGENVECTOR {
            @Override
            double[] of(PairwiseMatrix matrix) {
                return Perron.of(matrix.completed().judgements).right();
            }
        },
        /**
         * The geometric means of the rows: the weights whose ratios are nearest to the judgements in the sum of squared
         * logarithms; with unknown judgements, nearest to those that are known.
         */
        GEOMETRIC_MEAN {
            @Override
            double[] of(PairwiseMatrix matrix) {
                return LogLeastSquares.weights(matrix.requireConnected().judgements);
            }
        },
        /** The means of the rows after each column is divided by its sum; not for unknown judgements. */
        COLUMN_MEAN {
            @Override
            double[] of(PairwiseMatrix matrix) {
                double[][] a = matrix.requireComplete("weighting.pairs.unjudged.means").judgements;
                double[] means = new double[a.length];
                for (int j = 0; j < a.length; j++) {
                    int column = j;
                    double sum =
                            Arrays.stream(a).mapToDouble(row -> row[column]).sum();
                    Arrays.setAll(means, i -> means[i] + a[i][column] / sum);
                }
                return means;
            }
        };

        abstract double[] of(PairwiseMatrix matrix);
    }

    /**
     * Weights derived from judgements.
     *
     * @param weights adding up to 1
     * @param lambdaMax the principal eigenvalue, or the mean of (A w)ᵢ / wᵢ for weights that are no eigenvector; the number
     *     of things compared where the judgements agree, and above it the more they contradict each other
     */
    public record Priorities(Weights weights, double lambdaMax) {

        /** Refuses null. */
        public Priorities {
            Objects.requireNonNull(weights, "weights");
        }
    }

    /**
     * A matrix without judgements.
     *
     * @param codes of what is compared, each once
     * @return the matrix, to be given judgements
     */
    public static PairwiseMatrix of(List<String> codes) {
        Objects.requireNonNull(codes, "codes");
        if (codes.isEmpty() || codes.stream().distinct().count() != codes.size()) {
            throw Refusal.refused("weighting.pairs.codes", codes);
        }
        double[][] judgements = new double[codes.size()][codes.size()];
        for (int i = 0; i < judgements.length; i++) {
            judgements[i][i] = 1;
        }
        return new PairwiseMatrix(List.copyOf(codes), judgements);
    }

    /**
     * A complete matrix.
     *
     * @param codes of what is compared, each once
     * @param upper the judgements right of the diagonal, row by row: (1, 2), (1, 3), …, (2, 3), …
     * @return the matrix
     */
    public static PairwiseMatrix of(List<String> codes, double... upper) {
        Objects.requireNonNull(upper, "upper");
        PairwiseMatrix matrix = of(codes);
        int pairs = codes.size() * (codes.size() - 1) / 2;
        if (upper.length != pairs) {
            throw Refusal.refused("weighting.pairs.count", upper.length, pairs, codes);
        }
        int next = 0;
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                matrix.judge(i, j, upper[next++]);
            }
        }
        return matrix;
    }

    /**
     * Adds or replaces a judgement.
     *
     * @param code of one thing
     * @param other of another
     * @param times how many times more important the first is; from 0.000001 to 1000000, in Saaty's scale from 1/9 to 9
     * @return a copy
     */
    public PairwiseMatrix with(String code, String other, double times) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(other, "other");
        PairwiseMatrix copy = new PairwiseMatrix(
                codes, Arrays.stream(judgements).map(double[]::clone).toArray(double[][]::new));
        copy.judge(position(code), position(other), times);
        return copy;
    }

    private void judge(int i, int j, double times) {
        if (i == j || !(times >= 1 / LIMIT && times <= LIMIT)) {
            throw Refusal.refused("weighting.pairs.judgement", codes.get(i), codes.get(j), times);
        }
        judgements[i][j] = times;
        judgements[j][i] = 1 / times;
    }

    private int position(String code) {
        int position = codes.indexOf(code);
        if (position < 0) {
            throw Refusal.refused("weighting.pairs.unknown", code, codes);
        }
        return position;
    }

    /**
     * What is compared.
     *
     * @return each once, in order
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * A judgement.
     *
     * @param code of one thing
     * @param other of another
     * @return how many times more important the first is; empty where unknown
     */
    public OptionalDouble judgement(String code, String other) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(other, "other");
        double times = judgements[position(code)][position(other)];
        return times == UNKNOWN ? OptionalDouble.empty() : OptionalDouble.of(times);
    }

    /**
     * Whether every pair is judged.
     *
     * @return false if one is unknown
     */
    public boolean isComplete() {
        return Arrays.stream(judgements).flatMapToDouble(Arrays::stream).noneMatch(times -> times == UNKNOWN);
    }

    private PairwiseMatrix requireComplete(String refusal) {
        if (!isComplete()) {
            throw Refusal.refused(refusal, codes);
        }
        return this;
    }

    private PairwiseMatrix requireConnected() {
        List<Integer> reached = new ArrayList<>(List.of(0));
        for (int next = 0; next < reached.size(); next++) {
            double[] row = judgements[reached.get(next)];
            IntStream.range(0, row.length)
                    .filter(j -> row[j] != UNKNOWN && !reached.contains(j))
                    .forEach(reached::add);
        }
        if (reached.size() < codes.size()) {
            List<String> apart = codes.stream()
                    .filter(code -> !reached.contains(codes.indexOf(code)))
                    .toList();
            throw Refusal.refused("weighting.pairs.apart", apart, codes.get(0));
        }
        return this;
    }

    /**
     * The matrix with each unknown judgement at the value that makes the principal eigenvalue least, and so contradicts the
     * known ones least.
     *
     * @return complete; this matrix if it is
     * @throws IllegalArgumentException if judgements do not connect all things
     */
    public PairwiseMatrix completed() {
        return isComplete() ? this : new PairwiseMatrix(codes, Perron.completed(requireConnected().judgements));
    }

    /**
     * Weights derived from the judgements.
     *
     * @param derivation how
     * @return the weights
     * @throws IllegalArgumentException if judgements do not connect all things, or one is unknown for column means
     */
    public Priorities priorities(Derivation derivation) {
        Objects.requireNonNull(derivation, "derivation");
        Weights weights = Weights.of(codes, derivation.of(this)).shares();
        double[] w = codes.stream().mapToDouble(weights::of).toArray();
        double[][] a = derivation == Derivation.EIGENVECTOR ? completed().judgements : judgements;
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w.length; j++) {
                sum += a[i][j] == UNKNOWN ? 1 : a[i][j] * w[j] / w[i];
            }
        }
        return new Priorities(weights, sum / w.length);
    }

    /**
     * Saaty's consistency index: (λmax − n) / (n − 1), of the {@link #completed()} matrix.
     *
     * @return 0 or more, 0 where no judgement contradicts another
     */
    public double consistencyIndex() {
        int size = codes.size();
        return size <= 2 ? 0 : Math.max(0, (priorities(Derivation.EIGENVECTOR).lambdaMax() - size) / (size - 1));
    }

    /**
     * The consistency index divided by that of random judgements; Saaty accepts up to 0.1.
     *
     * @param table of random indices
     * @return 0 or more
     * @throws IllegalArgumentException if the table does not go that far
     */
    public double consistencyRatio(RandomIndex table) {
        Objects.requireNonNull(table, "table");
        double random = table.of(codes.size());
        return random == 0 ? 0 : consistencyIndex() / random;
    }

    /**
     * The geometric consistency index: 2 / ((n − 1)(n − 2)) · Σ ln²(aᵢⱼ wⱼ / wᵢ) over i before j, with the geometric-mean
     * weights w. Source: Aguarón and Moreno-Jiménez (2003), European Journal of Operational Research 147, DOI
     * 10.1016/S0377-2217(02)00255-2.
     *
     * @return 0 or more
     * @throws IllegalArgumentException if a judgement is unknown
     */
    public double geometricConsistencyIndex() {
        requireComplete("weighting.pairs.unjudged.consistency");
        Weights w = priorities(Derivation.GEOMETRIC_MEAN).weights();
        int size = codes.size();
        double sum = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                double error = StrictMath.log(judgements[i][j] * w.of(codes.get(j)) / w.of(codes.get(i)));
                sum += error * error;
            }
        }
        return size <= 2 ? 0 : 2 * sum / ((size - 1.0) * (size - 2));
    }

    /**
     * The judgements of a group: for each pair the geometric mean of those who judged it, the only mean that keeps
     * reciprocals (Aczél and Saaty 1983, DOI 10.1016/0022-2496(83)90028-7).
     *
     * @param experts matrices of the same codes in the same order, at least one
     * @return the matrix of the group; a pair is unknown if nobody judged it
     */
    public static PairwiseMatrix geometricMean(List<PairwiseMatrix> experts) {
        Objects.requireNonNull(experts, "experts");
        double[] alike = new double[experts.size()];
        Arrays.fill(alike, 1);
        return geometricMean(experts, alike);
    }

    /**
     * The judgements of a group whose experts do not count alike: for each pair exp(Σ vₖ ln aₖ / Σ vₖ) over the experts k
     * who judged it, with their weights v. With equal weights it is {@link #geometricMean(List)}. Source: Aczél and Saaty
     * (1983), as above; Forman and Peniwati (1998), European Journal of Operational Research 108, DOI
     * 10.1016/S0377-2217(97)00244-0.
     *
     * @param experts matrices of the same codes in the same order, at least one
     * @param weights one for each expert in the same order, above 0; only their ratios matter
     * @return the matrix of the group; a pair is unknown if nobody judged it
     * @throws IllegalArgumentException if the weights are not one for each expert, or one is not above 0
     */
    public static PairwiseMatrix geometricMean(List<PairwiseMatrix> experts, double... weights) {
        Objects.requireNonNull(experts, "experts");
        Objects.requireNonNull(weights, "weights");
        List<String> codes = experts.get(0).codes;
        for (PairwiseMatrix expert : experts) {
            if (!expert.codes.equals(codes)) {
                throw Refusal.refused("weighting.pairs.order", codes, expert.codes);
            }
        }
        if (weights.length != experts.size()
                || !Arrays.stream(weights).allMatch(weight -> weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw Refusal.refused(
                    "weighting.pairs.expertWeights",
                    experts.size(),
                    Arrays.stream(weights).boxed().toList());
        }
        PairwiseMatrix mean = of(codes);
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                mean.judgeTogether(i, j, experts, weights);
            }
        }
        return mean;
    }

    private void judgeTogether(int i, int j, List<PairwiseMatrix> experts, double... weights) {
        int[] judges = IntStream.range(0, weights.length)
                .filter(expert -> experts.get(expert).judgements[i][j] != UNKNOWN)
                .toArray();
        double total =
                Arrays.stream(judges).mapToDouble(expert -> weights[expert]).sum();
        double sum = Arrays.stream(judges)
                .mapToDouble(expert -> weights[expert] * StrictMath.log(experts.get(expert).judgements[i][j]))
                .sum();
        if (judges.length > 0) {
            judge(i, j, StrictMath.exp(sum / total));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairwiseMatrix matrix
                && codes.equals(matrix.codes)
                && Arrays.deepEquals(judgements, matrix.judgements);
    }

    @Override
    public int hashCode() {
        return 31 * codes.hashCode() + Arrays.deepHashCode(judgements);
    }

    @Override
    public String toString() {
        return "pairwise matrix of " + codes + (isComplete() ? "" : ", incomplete");
    }
}
