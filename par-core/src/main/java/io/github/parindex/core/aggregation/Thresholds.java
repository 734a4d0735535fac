package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Contest.Duel;
import java.util.Map;

/** From what difference on a unit is preferred in each part. */
final class Thresholds {

    private final double[] indifference;
    private final double[] preference;

    private Thresholds(double[] indifference, double[] preference) {
        this.indifference = indifference;
        this.preference = preference;
    }

    static Thresholds of(Contest contest, Map<String, Double> q, Map<String, Double> p) {
        double[] indifference = new double[contest.columns().size()];
        double[] preference = new double[indifference.length];
        for (int part = 0; part < indifference.length; part++) {
            String code = contest.columns().get(part).code();
            indifference[part] = q.getOrDefault(code, 0.0);
            preference[part] = p.getOrDefault(code, indifference[part]);
        }
        return new Thresholds(indifference, preference);
    }

    /** The shares of weights by which one unit is preferred to another, and the other to it. */
    Duel preference(Contest contest, int one, int other) {
        double[] a = contest.unit(one);
        double[] b = contest.unit(other);
        double[] weights = contest.weights();
        double plus = 0;
        double minus = 0;
        double shared = 0;
        for (int part = 0; part < weights.length; part++) {
            double difference = a[part] - b[part];
            if (!Double.isNaN(difference)) {
                plus += weights[part] * degree(part, difference);
                minus += weights[part] * degree(part, -difference);
                shared += weights[part];
            }
        }
        return shared == 0 ? new Duel(0, 0) : new Duel(plus / shared, minus / shared);
    }

    private double degree(int part, double difference) {
        if (difference <= indifference[part]) {
            return 0;
        }
        return difference > preference[part]
                ? 1
                : (difference - indifference[part]) / (preference[part] - indifference[part]);
    }
}
