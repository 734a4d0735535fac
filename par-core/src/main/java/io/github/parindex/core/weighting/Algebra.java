package io.github.parindex.core.weighting;

import java.util.Optional;
import org.ojalgo.matrix.decomposition.LU;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;

/** Linear systems by rows, solved by ojAlgo. */
final class Algebra {

    private Algebra() {}

    static R064Store store(double[][] rows) {
        return R064Store.FACTORY.copy(RawStore.wrap(rows));
    }

    /** The only solution; empty where the matrix is singular, as far as doubles can tell. */
    static Optional<double[]> solve(double[][] matrix, double... right) {
        LU<Double> factors = LU.R064.make(matrix.length, matrix.length);
        factors.decompose(store(matrix));
        return factors.isSolvable()
                ? Optional.of(
                        factors.getSolution(R064Store.FACTORY.column(right)).toRawCopy1D())
                : Optional.empty();
    }

    /** Empty where the matrix is singular, as far as doubles can tell. */
    static Optional<double[][]> inverse(double[][] matrix) {
        LU<Double> factors = LU.R064.make(matrix.length, matrix.length);
        factors.decompose(store(matrix));
        return factors.isSolvable() ? Optional.of(factors.getInverse().toRawCopy2D()) : Optional.empty();
    }
}
