package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.Eigenvalue;

/**
 * The principal components of columns, by the eigenvalues of their Pearson correlations. Columns of which less is better are
 * multiplied by −1. Rows with a missing value are left out, and counted by {@link #rows()}. Immutable.
 *
 * <p>Eigenvectors have any sign: here the entry of largest magnitude is positive. The
 * order of rows does not matter, to the last bit.
 *
 * <p>Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 6.1.
 */
public final class PrincipalComponents {

    private static final int FEWEST_ROWS = 3;

    private final List<String> codes;
    private final int rows;
    private final double[][] correlation;
    private final double[] eigenvalues;
    private final double[][] eigenvectors;

    private PrincipalComponents(
            List<String> codes, int rows, double[][] correlation, double[] eigenvalues, double[][] eigenvectors) {
        this.codes = codes;
        this.rows = rows;
        this.correlation = correlation;
        this.eigenvalues = eigenvalues;
        this.eigenvectors = eigenvectors;
    }

    /**
     * A factor after rotation.
     *
     * @param loadings the correlations of the indicators with the factor, by code; the one of largest magnitude is positive
     * @param sumOfSquares of the loadings: the variance that the factor explains, in numbers of indicators
     */
    public record RotatedFactor(Map<String, Double> loadings, double sumOfSquares) {

        /** Refuses null. */
        public RotatedFactor {
            Objects.requireNonNull(loadings, "loadings");
        }
    }

    /**
     * Analyses columns.
     *
     * @param columns of the same rows, at least one
     * @return their components
     * @throws IllegalArgumentException if fewer than three rows are complete, or a column is constant on these
     */
    public static PrincipalComponents of(List<Column> columns) {
        Objects.requireNonNull(columns, "columns");
        return new Siblings(Refusal.of("weighting.by.components"), columns)
                .onCompleteRows(FEWEST_ROWS)
                .directed()
                .spread()
                .components();
    }

    static PrincipalComponents of(List<String> codes, int rows, double[][] correlation) {
        Eigenvalue<Double> pairs = Eigenvalue.R064.make(correlation.length, true);
        pairs.decompose(Algebra.store(correlation));
        double[][] vectors = pairs.getV().transpose().toRawCopy2D();
        double[] values = pairs.getD().sliceDiagonal().toRawCopy1D();
        int[] falling = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(component -> -values[component]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new PrincipalComponents(
                codes,
                rows,
                correlation,
                Arrays.stream(falling)
                        .mapToDouble(component -> Math.max(0, values[component]))
                        .toArray(),
                Arrays.stream(falling)
                        .mapToObj(component -> Varimax.signed(vectors[component]))
                        .toArray(double[][]::new));
    }

    /**
     * The codes of the columns.
     *
     * @return in order
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * How many rows are complete.
     *
     * @return 3 or more
     */
    public int rows() {
        return rows;
    }

    /**
     * The correlations that were analysed.
     *
     * @return a copy, symmetric, in the order of the columns
     */
    public double[][] correlation() {
        return Arrays.stream(correlation).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * The variances of the components; they add up to the number of columns.
     *
     * @return a copy, falling
     */
    public double[] eigenvalues() {
        return eigenvalues.clone();
    }

    /**
     * The share of the variance that each component explains.
     *
     * @return falling, adding up to 1
     */
    public double[] explained() {
        double total = Arrays.stream(eigenvalues).sum();
        return Arrays.stream(eigenvalues).map(value -> value / total).toArray();
    }

    /**
     * The eigenvectors.
     *
     * @return a copy: one vector of length 1 for each component, an entry for each column
     */
    public double[][] eigenvectors() {
        return Arrays.stream(eigenvectors).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * The eigenvector of the first component, with the sign that makes its sum positive; what R's {@code prcomp} calls
     * loadings, and COINr takes as weights.
     *
     * @return entries by code; some may be negative
     */
    public Map<String, Double> firstComponent() {
        double sign = Arrays.stream(eigenvectors[0]).sum() < 0 ? -1 : 1;
        return byCode(Arrays.stream(eigenvectors[0]).map(entry -> sign * entry).toArray());
    }

    /**
     * The components that are kept, turned so that each indicator loads on few of them: varimax with Kaiser normalisation.
     *
     * @param retention how many are kept
     * @return factors, by falling sum of squares
     */
    public List<RotatedFactor> rotated(Retention retention) {
        Objects.requireNonNull(retention, "retention");
        int count = retention.count(eigenvalues);
        double[][] loadings = new double[count][];
        for (int factor = 0; factor < count; factor++) {
            double length = Math.sqrt(eigenvalues[factor]);
            loadings[factor] = Arrays.stream(eigenvectors[factor])
                    .map(entry -> entry * length)
                    .toArray();
        }
        return Arrays.stream(Varimax.rotated(loadings))
                .map(factor -> new RotatedFactor(byCode(factor), Varimax.sumOfSquares(factor)))
                .sorted(Comparator.comparingDouble(RotatedFactor::sumOfSquares).reversed())
                .toList();
    }

    private Map<String, Double> byCode(double... entries) {
        Map<String, Double> table = new LinkedHashMap<>();
        for (int j = 0; j < entries.length; j++) {
            table.put(codes.get(j), entries[j]);
        }
        return table;
    }

    /**
     * The Kaiser-Meyer-Olkin measure of sampling adequacy: Σ r² / (Σ r² + Σ partial r²) over pairs. The Handbook asks for 0.6
     * or more. Source: Kaiser (1974), Psychometrika 39, DOI 10.1007/BF02291575.
     *
     * @return from 0 to 1; empty for a single column and where columns are sums of others, so that there are no partial
     *     correlations
     */
    public OptionalDouble kmo() {
        return Algebra.inverse(correlation)
                .map(inverse -> OptionalDouble.of(kmo(inverse)))
                .filter(kmo -> Double.isFinite(kmo.orElse(0)))
                .orElse(OptionalDouble.empty());
    }

    private double kmo(double[][] inverse) {
        double whole = 0;
        double partial = 0;
        for (int j = 0; j < inverse.length; j++) {
            for (int k = 0; k < j; k++) {
                whole += correlation[j][k] * correlation[j][k];
                partial += inverse[j][k] * inverse[j][k] / (inverse[j][j] * inverse[k][k]);
            }
        }
        return whole / (whole + partial);
    }

    @Override
    public String toString() {
        PrintedTable table = PrintedTable.of("component", "eigenvalue", "share");
        double[] shares = explained();
        for (int i = 0; i < shares.length; i++) {
            table.row(Integer.toString(i + 1), eigenvalues[i], shares[i]);
        }
        return "principal components of " + codes + " over " + rows + " units\n" + table;
    }
}
