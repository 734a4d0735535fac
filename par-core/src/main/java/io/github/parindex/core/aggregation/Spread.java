package io.github.parindex.core.aggregation;

import io.github.parindex.core.number.Refusal;

/** The mean and the variance of the values of a unit that have a positive weight. */
record Spread(int count, double mean, double variance) {

    static Spread of(double[] values, double[] weights, int ddof) {
        Shares.total(values, weights);
        int count = 0;
        double sum = 0;
        for (int part = 0; part < values.length; part++) {
            count += weights[part] > 0 ? 1 : 0;
            sum += weights[part] > 0 ? values[part] : 0;
        }
        requireAnswer(count, sum, ddof);
        return new Spread(count, sum / count, squares(values, weights, sum / count) / (count - ddof));
    }

    private static void requireAnswer(int count, double sum, int ddof) {
        if (count <= ddof) {
            throw Refused.unit(Refusal.of("aggregation.mpi.onePart"));
        }
        if (!(sum > 0)) {
            throw Refused.unit(Refusal.of("aggregation.mpi.mean", sum / count));
        }
    }

    private static double squares(double[] values, double[] weights, double mean) {
        double squares = 0;
        for (int part = 0; part < values.length; part++) {
            squares += weights[part] > 0 ? (values[part] - mean) * (values[part] - mean) : 0;
        }
        return squares;
    }
}
