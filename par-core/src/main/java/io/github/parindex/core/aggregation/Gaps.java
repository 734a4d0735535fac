package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Effect;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;

/** The values of one row of which some are missing, as NaN. */
final class Gaps {

    private final double[] all;
    private final double[] allWeights;

    Gaps(double[] all, double[] allWeights) {
        this.all = all;
        this.allWeights = allWeights;
    }

    /** Refuses to leave parts out without scaling the weights of the others, where that gives another method. */
    static Missing notLeftOut(Method method, Missing missing) {
        if (missing.rule() == Effect.LEAVE_OUT) {
            throw Refusal.refused("aggregation.missing.leaveOut", method.toString());
        }
        return missing;
    }

    private int present() {
        int present = 0;
        for (double value : all) {
            present += !Double.isNaN(value) ? 1 : 0;
        }
        return present;
    }

    double[] values() {
        return kept(all);
    }

    double[] weights() {
        return kept(allWeights);
    }

    private double[] kept(double[] numbers) {
        double[] kept = new double[present()];
        int count = 0;
        for (int part = 0; part < all.length; part++) {
            if (!Double.isNaN(all[part])) {
                kept[count++] = numbers[part];
            }
        }
        return kept;
    }

    double[] zeroFilled() {
        double[] filled = all.clone();
        for (int part = 0; part < filled.length; part++) {
            filled[part] = !Double.isNaN(filled[part]) ? filled[part] : 0;
        }
        return filled;
    }

    /** The weights of the present, scaled to the sum of all. */
    double[] reweighed() {
        double[] kept = weights();
        double factor = Shares.total(allWeights) / Shares.total(kept);
        for (int part = 0; part < kept.length; part++) {
            kept[part] *= factor;
        }
        return kept;
    }

    /** The weights of n positions as a piecewise linear share of the sum, read at m positions. */
    double[] positionWeights() {
        double[] fewer = new double[present()];
        double before = 0;
        for (int position = 0; position < fewer.length; position++) {
            double upTo = cumulated((position + 1.0) * all.length / fewer.length);
            fewer[position] = Math.max(0, upTo - before);
            before = upTo;
        }
        return fewer;
    }

    private double cumulated(double positions) {
        double sum = 0;
        for (int position = 0; position < allWeights.length && position < positions; position++) {
            sum += allWeights[position] * Math.min(1, positions - position);
        }
        return sum;
    }
}
