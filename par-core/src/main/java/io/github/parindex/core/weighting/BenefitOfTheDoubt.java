package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Benefit of the doubt: each unit is scored with the weights that are best for it, under which no unit would score above 1. It
 * has weights for each unit, and so is no {@link Weighting}.
 *
 * <p>For unit o: the greatest Σ wᵢ yₒᵢ such that Σ wᵢ yⱼᵢ ≤ 1 for every unit j and w ≥ 0, and, where shares are bounded, least ≤
 * wᵢ yₒᵢ / Σ wₖ yₒₖ ≤ greatest for every indicator. A linear program for each unit, solved by ojAlgo. Values are complete, of
 * indicators of which more is better, not negative, and not all 0 for a unit or an indicator. A score within 1e-12 of 1 is 1.
 *
 * <p>Source: Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research 82, DOI
 * 10.1007/s11205-006-9029-7.
 *
 * @param least share of each indicator in a unit's score, 0 or more; 0 for free weights
 * @param greatest share of each indicator in a unit's score, at most 1; 1 for free weights
 */
public record BenefitOfTheDoubt(double least, double greatest) {

    private static final double NOISE = 1e-12;

    /** Refuses bounds that are no shares, or turned around. */
    public BenefitOfTheDoubt {
        if (!(least >= 0 && least <= greatest && greatest <= 1)) {
            throw Refusal.refused("weighting.doubt.bounds", least, greatest);
        }
    }

    /**
     * The scores of all units.
     *
     * @param scores above 0 and at most 1; with free weights some unit has 1
     * @param units what the scores are made of, one for each row
     */
    public record Result(Column scores, List<UnitWeights> units) {

        /** Copies the list. */
        public Result {
            Objects.requireNonNull(scores, "scores");
            Objects.requireNonNull(units, "units");
            units = List.copyOf(units);
        }

        /** A line for each unit: its score and its weights. */
        @Override
        public String toString() {
            List<String> headings = new ArrayList<>(List.of("", "score"));
            units.stream()
                    .limit(1)
                    .forEach(unit -> headings.addAll(unit.weights.byCode().keySet()));
            PrintedTable table = PrintedTable.of(headings);
            for (UnitWeights unit : units) {
                List<Double> numbers = new ArrayList<>(List.of(unit.score));
                headings.stream()
                        .skip(2)
                        .forEach(code -> numbers.add(unit.weights.byCode().getOrDefault(code, Double.NaN)));
                table.row(unit.row.toString(), numbers);
            }
            return table.toString();
        }
    }

    /**
     * The weights that are best for a unit.
     *
     * @param row the unit
     * @param score the sum of weights times values
     * @param weights by code; several weights give the same score unless they are unique
     * @param shares by code: the parts of the score that come from each indicator, adding up to 1
     * @param uniqueness whether other weights would give the same score
     */
    public record UnitWeights(Row row, double score, Weights weights, Weights shares, Uniqueness uniqueness) {

        /** Refuses null. */
        public UnitWeights {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(shares, "shares");
            Objects.requireNonNull(uniqueness, "uniqueness");
        }
    }

    /** Whether the weights of a unit are the only ones that give its score. */
    public enum Uniqueness {
        /** No other weights give this score. */
        UNIQUE,
        /** Others give it too, so that these should not be compared. */
        ONE_OF_SEVERAL
    }

    /**
     * Free weights.
     *
     * @return shares from 0 to 1
     */
    public static BenefitOfTheDoubt of() {
        return new BenefitOfTheDoubt(0, 1);
    }

    /**
     * Bounded shares.
     *
     * @param least share of each indicator in a unit's score
     * @param greatest share of each indicator in a unit's score
     * @return the method
     */
    public static BenefitOfTheDoubt of(double least, double greatest) {
        return new BenefitOfTheDoubt(least, greatest);
    }

    /**
     * Scores every unit.
     *
     * @param columns of the same rows, at least one
     * @return scores of an indicator {@code benefitOfTheDoubt}, with weights
     * @throws IllegalArgumentException if the shares cannot add up to 1 over the indicators, or over those that a unit has; or
     *     for values that the method cannot take, with the indicator and the unit
     */
    public Result evaluate(List<Column> columns) {
        Objects.requireNonNull(columns, "columns");
        Siblings siblings = new Siblings(Refusal.of("weighting.by.doubt"), columns)
                .complete()
                .atLeast(1)
                .notNegative();
        columns.forEach(BenefitOfTheDoubt::requireBenefit);
        requireRoom(columns.size(), Refusal.of("weighting.doubt.ofAll", columns.size()));
        DoubtProgram program = DoubtProgram.of(columns);
        List<UnitWeights> units = new ArrayList<>();
        for (int row = 0; row < siblings.rows(); row++) {
            requireShares(columns, row);
            units.add(unit(columns, row, program));
        }
        double[] scores = units.stream().mapToDouble(UnitWeights::score).toArray();
        Indicator result = Indicator.of("benefitOfTheDoubt");
        return new Result(Column.of(result, columns.get(0).rows(), scores), units);
    }

    private static void requireBenefit(Column column) {
        if (column.direction() != Direction.HIGHER_IS_BETTER) {
            throw Refusal.refused("weighting.doubt.direction", column.code());
        }
    }

    private void requireRoom(int count, Refusal what) {
        if (count * least > 1 + NOISE || count * greatest < 1 - NOISE) {
            throw Refusal.refused("weighting.doubt.room", least, greatest, what);
        }
    }

    private void requireShares(List<Column> columns, int row) {
        List<Column> positive =
                columns.stream().filter(column -> column.at(row) > 0).toList();
        Row unit = columns.get(0).rows().get(row);
        if (positive.isEmpty()) {
            throw Refusal.refused("weighting.doubt.zero", unit.toString());
        }
        for (Column column : columns) {
            if (least > 0 && column.at(row) == 0) {
                throw Refusal.refused("weighting.doubt.share", column.code(), unit.toString(), column.at(row), least);
            }
        }
        requireRoom(positive.size(), Refusal.of("weighting.doubt.ofUnit", positive.size(), unit.toString()));
    }

    private UnitWeights unit(List<Column> columns, int row, DoubtProgram program) {
        DoubtProgram.Optimum best = program.best(row, least, greatest);
        List<String> codes = columns.stream().map(Column::code).toList();
        double[] shares = new double[codes.size()];
        double score = 0;
        for (int j = 0; j < shares.length; j++) {
            shares[j] = best.weight(j) * columns.get(j).at(row);
            score += shares[j];
        }
        double[] weights = new double[shares.length];
        Arrays.setAll(weights, best::weight);
        return new UnitWeights(
                columns.get(0).rows().get(row),
                score > 1 - NOISE ? 1 : score,
                Weights.of(codes, weights),
                Weights.of(codes, shares).shares(),
                best.isUnique() ? Uniqueness.UNIQUE : Uniqueness.ONE_OF_SEVERAL);
    }
}
