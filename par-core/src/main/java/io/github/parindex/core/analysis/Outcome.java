package io.github.parindex.core.analysis;

/**
 * What one draw gives, by row of the scenario.
 *
 * @param scores NaN where there is none
 * @param halves twice the place, 0 where there is none
 * @param groups position of the group of the score among those of the index, −1 where there is none
 */
record Outcome(double[] scores, int[] halves, int[] groups) {}
