package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;

/** Two columns over the rows that both hold. */
record Shared(Column one, Column other) {

    static Shared of(Column one, Column other) {
        if (!one.rows().equals(other.rows())) {
            throw new IllegalArgumentException("Indicators (" + one.code() + ") and (" + other.code()
                    + ") are of different rows.\nMaybe take both from one matrix.");
        }
        double[] a = one.toArray();
        double[] b = other.toArray();
        for (int row = 0; row < a.length; row++) {
            a[row] = other.isMissing(row) ? Double.NaN : a[row];
            b[row] = one.isMissing(row) ? Double.NaN : b[row];
        }
        Shared shared = new Shared(one.with(a), other.with(b));
        if (shared.one.present() < 2) {
            throw new IllegalArgumentException("Indicators (" + one.code() + ") and (" + other.code() + ") share ("
                    + shared.one.present() + ") units, and need 2.\nMaybe impute them first, or leave one out.");
        }
        return shared;
    }

    double covariance() {
        double meanOne = one.mean();
        double meanOther = other.mean();
        double[] products = new double[one.size()];
        for (int row = 0; row < products.length; row++) {
            products[row] = (one.at(row) - meanOne) * (other.at(row) - meanOther);
        }
        return one.with(products).sum() / (one.present() - 1);
    }

    double correlation() {
        one.requireSpread("correlation");
        other.requireSpread("correlation");
        return covariance() / one.standardDeviation(1) / other.standardDeviation(1);
    }
}
