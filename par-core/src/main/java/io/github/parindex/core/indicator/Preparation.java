package io.github.parindex.core.indicator;

import io.github.parindex.core.indicator.Imputation.ByColumn;
import io.github.parindex.core.indicator.Imputation.ByGroup;
import io.github.parindex.core.indicator.Imputation.ByPeriod;
import io.github.parindex.core.indicator.Imputation.ByRow;
import io.github.parindex.core.indicator.OutlierTreatment.Winsorisation;
import io.github.parindex.core.statistics.Quantile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A step that makes raw numbers ready for normalisation: denominate, screen, impute, treat or winsorise. A result does
 * not depend on the order of rows.
 */
public sealed interface Preparation
        permits Clipping, Denomination, Imputation, Screening, OutlierTreatment, Winsorisation {

    /**
     * Prepares a matrix.
     *
     * @param matrix any
     * @return a copy with the same framework
     * @throws IllegalArgumentException with the indicator, and the unit where one is to blame, if there is no answer
     */
    IndicatorMatrix apply(IndicatorMatrix matrix);

    /**
     * The name and all settings.
     *
     * @return what {@link #of(Method)} builds this from
     */
    Method method();

    /**
     * A step by its name.
     *
     * @param method name and settings, as in a recipe
     * @return the step
     * @throws IllegalArgumentException if the name or a setting is unknown, or a setting makes no sense
     */
    static Preparation of(Method method) {
        Objects.requireNonNull(method, "method");
        return switch (method.name()) {
            case "denominate" -> Denomination.of(method);
            case "screen" -> Screening.of(method);
            case "treat" -> OutlierTreatment.of(method);
            case "winsorise" -> Winsorisation.of(method);
            case "clip" -> Clipping.of(method);
            default -> {
                if (!Estimates.NAMES.contains(method.name())) {
                    throw method.unknown("indicator.preparation.unknown", names());
                }
                yield Estimates.of(method);
            }
        };
    }

    /**
     * What a recipe may state of each of them.
     *
     * @return every preparation by name, with the settings that it knows
     */
    static List<Method.Signature> signatures() {
        return Catalogue.signatures();
    }

    private static List<String> names() {
        return Stream.concat(Stream.of("clip", "denominate", "screen", "treat", "winsorise"), Estimates.NAMES.stream())
                .toList();
    }

    /**
     * Divides every indicator that has a denominator by it.
     *
     * @return the step
     */
    static Denomination denominate() {
        return new Denomination(Map.of(), List.of());
    }

    /**
     * Drops rows of which too little is there.
     *
     * @param availability least share of indicators with a number
     * @return the step
     */
    static Screening screen(double availability) {
        return new Screening(availability, 0, List.of(), List.of(), List.of());
    }

    /**
     * Fills gaps with a statistic of the indicator.
     *
     * @param statistic mean or median
     * @return the step
     */
    static Imputation imputeByColumn(Imputation.Statistic statistic) {
        return new ByColumn(statistic, List.of());
    }

    /**
     * Fills gaps with a statistic of the indicator within the same group.
     *
     * @param group name of a column of texts
     * @param statistic mean or median
     * @return the step
     */
    static Imputation imputeByGroup(String group, Imputation.Statistic statistic) {
        return new ByGroup(group, statistic, List.of());
    }

    /**
     * Fills gaps from the other indicators of the same row and node.
     *
     * @param statistic mean or median
     * @return the step
     */
    static ByRow imputeByRow(Imputation.Statistic statistic) {
        return new ByRow(statistic, ByRow.NODE, List.of());
    }

    /**
     * Fills gaps of a panel from other periods of the same unit.
     *
     * @param over latest, constant, linear or between
     * @return the step
     */
    static ByPeriod imputeByPeriod(Imputation.Over over) {
        return new ByPeriod(over, ByPeriod.ANY, List.of());
    }

    /**
     * Tames outliers with the defaults of {@link OutlierTreatment}.
     *
     * @return the step
     */
    static OutlierTreatment treat() {
        return OutlierTreatment.withDefaults();
    }

    /**
     * Winsorises by count.
     *
     * @param high how many at the upper end
     * @param low how many at the lower end
     * @return the step
     */
    static Winsorisation winsorise(int high, int low) {
        return new Winsorisation(high, low, List.of());
    }

    /**
     * Winsorises by quantiles of type 7.
     *
     * @param lower probability below which numbers are raised, 0 for none
     * @param upper probability above which numbers are lowered, 1 for none
     * @return the step
     */
    static Preparation clip(double lower, double upper) {
        return new Clipping(lower, upper, Quantile.TYPE_7, List.of());
    }
}
