package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * One number of a draw: a score, a place, or whether something happens. It is what {@link SobolIndices} explain, and what
 * {@link MonteCarlo#watching} keeps of every draw.
 */
public final class Output {

    private final String name;
    private final Reading reading;

    /** Reads the number, once it is known where in a study to look for it. */
    private interface Reading {

        Bound in(Study study);
    }

    /** Reads the number from an outcome; NaN where there is none. */
    interface Bound {

        double read(Outcome outcome);
    }

    private Output(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /**
     * The score of a unit.
     *
     * @param unit its code
     * @return the target
     */
    public static Output score(String unit) {
        Objects.requireNonNull(unit, "unit");
        return new Output("score of " + unit, study -> {
            int row = row(study, unit);
            return outcome -> outcome.scores()[row];
        });
    }

    /**
     * The place of a unit.
     *
     * @param unit its code
     * @return the target
     */
    public static Output rank(String unit) {
        Objects.requireNonNull(unit, "unit");
        return new Output("rank of " + unit, study -> {
            int row = row(study, unit);
            return outcome -> place(outcome, row);
        });
    }

    /**
     * How far the units move from their official places, on average: R̄ of Saisana, Saltelli and Tarantola (2005), DOI
     * 10.1111/j.1467-985X.2005.00350.x.
     *
     * @return the target, in places
     */
    public static Output meanShift() {
        return new Output("mean shift", study -> outcome -> {
            long halves = 0;
            int both = 0;
            for (int row = 0; row < outcome.halves().length; row++) {
                int before = study.official().halves()[row];
                if (before > 0 && outcome.halves()[row] > 0) {
                    halves += Math.abs(outcome.halves()[row] - before);
                    both++;
                }
            }
            return halves / 2.0 / both;
        });
    }

    /**
     * Whether a unit has the first place, alone or with others.
     *
     * @param unit its code
     * @return the target, 1 or 0
     */
    public static Output winner(String unit) {
        return top(1, unit);
    }

    /**
     * Whether a unit is among the first.
     *
     * @param places how many, 1 or more
     * @param unit its code
     * @return the target, 1 or 0
     */
    public static Output top(int places, String unit) {
        Objects.requireNonNull(unit, "unit");
        return new Output(unit + " in the first " + places, study -> {
            int row = row(study, unit);
            return outcome -> outcome.halves()[row] == 0 ? Double.NaN : outcome.halves()[row] <= 2 * places ? 1 : 0;
        });
    }

    /**
     * Whether a unit is in a group of scores, such as a grade.
     *
     * @param group its name
     * @param unit its code
     * @return the target, 1 or 0
     */
    public static Output grade(String group, String unit) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(unit, "unit");
        return new Output(unit + " " + group, study -> {
            int row = row(study, unit);
            int position = study.groups().indexOf(group);
            if (position < 0) {
                throw Refusal.refused("analysis.target.group", group, study.groups());
            }
            return outcome -> outcome.groups()[row] == position ? 1 : 0;
        });
    }

    private static int row(Study study, String unit) {
        return Row.position(study.rows(), unit);
    }

    private static double place(Outcome outcome, int row) {
        return outcome.halves()[row] == 0 ? Double.NaN : outcome.halves()[row] / 2.0;
    }

    Bound in(Study study) {
        return reading.in(study);
    }

    @Override
    public String toString() {
        return name;
    }
}
