package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * One number of a draw: a score, a place, or whether something happens. It is what {@link SobolIndices} explain, and what
 * {@link MonteCarlo#watching} keeps of every draw.
 *
 * @param kind what number it is
 * @param unit code of the unit; empty of {@link Kind#MEAN_SHIFT}
 * @param places how many are the first of {@link Kind#TOP}, and which is that of {@link Kind#PLACE}; otherwise 0
 * @param group name of that of {@link Kind#GRADE}; otherwise empty
 */
public record Output(Kind kind, String unit, double places, String group) {

    /** What number of a draw it is. */
    public enum Kind {
        /** The score of a unit. */
        SCORE,
        /** The place of a unit. */
        RANK,
        /** How far the units move, on average. */
        MEAN_SHIFT,
        /** Whether a unit has a place, 1 or 0. */
        PLACE,
        /** Whether a unit is among the first, 1 or 0. */
        TOP,
        /** Whether a unit is in a group of scores, 1 or 0. */
        GRADE
    }

    /** Reads the number from an outcome; NaN where there is none. */
    interface Bound {

        double read(Outcome outcome);
    }

    /** Refuses a number that lacks its unit, its place or its group, or has one too many. */
    public Output {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(group, "group");
        boolean ofPlaces = kind == Kind.PLACE || kind == Kind.TOP;
        if (unit.isEmpty() != (kind == Kind.MEAN_SHIFT) || group.isEmpty() != (kind != Kind.GRADE)) {
            throw Refusal.refused("analysis.target.parts");
        }
        double steps = kind == Kind.PLACE ? 2 * places : places;
        if (ofPlaces ? !(places >= 1 && places <= 1e9 && steps == Math.rint(steps)) : places != 0) {
            throw Refusal.refused("analysis.target.places", places);
        }
    }

    /**
     * The score of a unit.
     *
     * @param unit its code
     * @return the target
     */
    public static Output score(String unit) {
        return new Output(Kind.SCORE, unit, 0, "");
    }

    /**
     * The place of a unit.
     *
     * @param unit its code
     * @return the target
     */
    public static Output rank(String unit) {
        return new Output(Kind.RANK, unit, 0, "");
    }

    /**
     * How far the units move from their official places, on average: R̄ of Saisana, Saltelli and Tarantola (2005), DOI
     * 10.1111/j.1467-985X.2005.00350.x.
     *
     * @return the target, in places
     */
    public static Output meanShift() {
        return new Output(Kind.MEAN_SHIFT, "", 0, "");
    }

    /**
     * Whether a unit has a place, whose mean is the acceptability of this place.
     *
     * @param place whole, or the mean of tied places such as 2.5; 1 or more
     * @param unit its code
     * @return the target, 1 or 0
     */
    public static Output place(double place, String unit) {
        return new Output(Kind.PLACE, unit, place, "");
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
        return new Output(Kind.TOP, unit, places, "");
    }

    /**
     * Whether a unit is in a group of scores, such as a grade.
     *
     * @param group its name
     * @param unit its code
     * @return the target, 1 or 0
     */
    public static Output grade(String group, String unit) {
        return new Output(Kind.GRADE, unit, 0, group);
    }

    private int row(Study study) {
        return Row.position(study.rows(), unit);
    }

    private int position(Study study) {
        int position = study.groups().indexOf(group);
        if (position < 0) {
            throw Refusal.refused("analysis.target.group", group, study.groups());
        }
        return position;
    }

    /** The number, once it is known where in a study to look for it. */
    Bound in(Study study) {
        if (kind == Kind.MEAN_SHIFT) {
            return outcome -> shift(study.official().halves(), outcome.halves());
        }
        int row = row(study);
        if (kind == Kind.SCORE) {
            return outcome -> outcome.scores()[row];
        }
        if (kind == Kind.GRADE) {
            int position = position(study);
            return outcome -> outcome.groups()[row] == position ? 1 : 0;
        }
        return outcome -> outcome.halves()[row] == 0 ? Double.NaN : ofPlace(outcome.halves()[row] / 2.0);
    }

    private double ofPlace(double place) {
        return switch (kind) {
            case PLACE -> place == places ? 1 : 0;
            case TOP -> place <= places ? 1 : 0;
            default -> place;
        };
    }

    private static double shift(int[] before, int... after) {
        long halves = 0;
        int both = 0;
        for (int row = 0; row < after.length; row++) {
            if (before[row] > 0 && after[row] > 0) {
                halves += Math.abs(after[row] - before[row]);
                both++;
            }
        }
        return halves / 2.0 / both;
    }

    /** Whether its mean and the error of that follow from what is counted anyway. */
    boolean isCounted(Tally tally) {
        return switch (kind) {
            case SCORE, MEAN_SHIFT -> false;
            case RANK, GRADE -> true;
            case PLACE, TOP -> tally.resolution() == 0.5;
        };
    }

    /** Its mean by what is counted. */
    double mean(Study study, Tally tally) {
        int row = row(study);
        return switch (kind) {
            case RANK -> tally.mean(row);
            case GRADE -> tally.grouped(row, position(study));
            default -> share(tally.counts(row), tally.placed(row));
        };
    }

    private double share(long[] counts, long placed) {
        long within = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            within += ofPlace(1 + cell / 2.0) == 1 ? counts[cell] : 0;
        }
        return (double) within / placed;
    }

    /** The standard error of its mean by what is counted. */
    double error(Study study, Tally tally) {
        int row = row(study);
        if (kind == Kind.RANK) {
            return Math.sqrt(tally.variance(row) / tally.placed(row));
        }
        double share = mean(study, tally);
        return Math.sqrt(share * (1 - share) / (kind == Kind.GRADE ? tally.draws() : tally.placed(row)));
    }

    @Override
    public String toString() {
        return switch (kind) {
            case SCORE -> "score of " + unit;
            case RANK -> "rank of " + unit;
            case MEAN_SHIFT -> "mean shift";
            case PLACE -> unit + " in place " + (places == Math.rint(places) ? String.valueOf((long) places) : places);
            case TOP -> unit + " in the first " + (long) places;
            case GRADE -> unit + " " + group;
        };
    }
}
