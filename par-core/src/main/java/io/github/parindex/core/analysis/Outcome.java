package io.github.parindex.core.analysis;

/** What one draw gives, by row of the scenario. */
final class Outcome {

    private final double[] scores;
    private final int[] halves;
    private final int[] groups;

    Outcome(double[] scores, int[] halves, int[] groups) {
        this.scores = scores;
        this.halves = halves;
        this.groups = groups;
    }

    /** The score of each row; NaN where there is none. */
    double[] scores() {
        return scores;
    }

    /** Twice the place of each row; 0 where there is none. */
    int[] halves() {
        return halves;
    }

    /** The position of the group of each score among those of the index; −1 where there is none. */
    int[] groups() {
        return groups;
    }
}
