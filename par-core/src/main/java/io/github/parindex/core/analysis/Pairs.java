package io.github.parindex.core.analysis;

/** Pairs of units counted by how two rankings order them. */
record Pairs(double all, double concordant, double discordant, double tiedX, double tiedY, double tiedBoth) {

    static Pairs of(double[] x, double[] y) {
        long concordant = 0;
        long discordant = 0;
        long tiedX = 0;
        long tiedY = 0;
        long tiedBoth = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double order = Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                concordant += order > 0 ? 1 : 0;
                discordant += order < 0 ? 1 : 0;
                tiedX += x[i] == x[j] ? 1 : 0;
                tiedY += y[i] == y[j] ? 1 : 0;
                tiedBoth += x[i] == x[j] && y[i] == y[j] ? 1 : 0;
            }
        }
        return new Pairs(x.length * (x.length - 1.0) / 2, concordant, discordant, tiedX, tiedY, tiedBoth);
    }

    double difference() {
        return concordant - discordant;
    }
}
