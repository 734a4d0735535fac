package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Sorts the units of a block into classes (xếp loại): by bands, by percentiles, or by forced shares. */
public sealed interface GradeScale permits GradeBands, PercentileGrades, ForcedShares {

    /**
     * The compared values of a block's ranked units.
     *
     * @param block name of the block
     * @param bestFirst shares of the maximum, best first, after all tie-breaks
     * @param ties for each unit how many units of the list nothing separates from it, itself included, and where they
     *     start
     */
    record Field(String block, List<Ratio> bestFirst, List<Tie> ties) {

        /** Copies the lists. */
        public Field {
            Objects.requireNonNull(block, "block");
            Objects.requireNonNull(bestFirst, "bestFirst");
            Objects.requireNonNull(ties, "ties");
            bestFirst = List.copyOf(bestFirst);
            ties = List.copyOf(ties);
        }
    }

    /**
     * Units that nothing separates.
     *
     * @param first position of the first of them, from 0
     * @param size how many they are, 1 for a unit alone
     */
    record Tie(int first, int size) {}

    /**
     * The grade of a value among a block's ranked units.
     *
     * @param value a share of the maximum
     * @param position the unit's position in the field, from 0; empty if it is not ranked
     * @param field the ranked units
     * @return the name of the grade, or empty if the scale has none for it
     */
    Optional<String> grade(Ratio value, Optional<Integer> position, Field field);

    /**
     * The names of the grades.
     *
     * @param block name of the block
     * @return best first
     */
    List<String> names(String block);

    /**
     * Bands with inclusive lower bounds, in percent.
     *
     * @param grades at least one
     * @return the scale; {@link GradeBands#withBlock} gives a block bounds of its own
     */
    static GradeBands bands(GradeBands.Grade... grades) {
        return GradeBands.of(List.of(Objects.requireNonNull(grades, "grades")));
    }

    /**
     * A grade of {@link #bands} or {@link #percentiles}.
     *
     * @param name as published
     * @param from the inclusive lower bound, for example {@code 90}
     * @return the grade
     */
    static GradeBands.Grade grade(String name, String from) {
        Objects.requireNonNull(from, "from");
        return new GradeBands.Grade(name, Points.parse(from));
    }

    /**
     * Percentiles of the block's ranked units.
     *
     * @param grades names with the percentile from which they are given, 0 to 100
     * @return the scale
     */
    static PercentileGrades percentiles(GradeBands.Grade... grades) {
        return new PercentileGrades(List.of(Objects.requireNonNull(grades, "grades")));
    }

    /**
     * Forced shares of the block's ranked units, best grade first; ties at a cut go up.
     *
     * @param shares together 100 %
     * @return the scale
     */
    static ForcedShares forcedShares(ForcedShares.Share... shares) {
        return new ForcedShares(List.of(Objects.requireNonNull(shares, "shares")), ForcedShares.AtCut.UP);
    }

    /**
     * A share of {@link #forcedShares}.
     *
     * @param name as published
     * @param share for example {@code 20%}
     * @return the share
     */
    static ForcedShares.Share share(String name, String share) {
        Objects.requireNonNull(share, "share");
        return new ForcedShares.Share(name, Exact.parse(share));
    }
}
