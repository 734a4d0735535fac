package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a number stands to a reference: as a ratio, x / reference for a benefit and reference / x for a cost, or as a
 * relative difference, s (x − reference) / |reference| with s = +1 for a benefit and −1 for a cost. Either way more is
 * better. A constant column has an answer.
 *
 * <p>A ratio needs positive numbers, a difference a reference that is not zero. The ratio to the best is x / max or min
 * / x. A cost divided by its largest value would give the worst row the best score; no form here does that. OECD/JRC
 * Handbook (2008), section 5.4, DOI 10.1787/9789264043466-en.
 *
 * @param reference where the reference comes from
 * @param value the reference {@link Reference#VALUE}, in raw units; empty for the others
 * @param unit code of the {@link Reference#UNIT}, or its code and period; empty for the others
 * @param form ratio or relative difference
 */
public record ToReference(Reference reference, OptionalDouble value, Optional<String> unit, Form form)
        implements Normalization {

    /** Where the reference comes from. */
    public enum Reference {
        /** The mean of all rows. */
        MEAN,
        /** The best row: the largest value of a benefit, the smallest of a cost. */
        BEST,
        /** The worst row: the smallest value of a benefit, the largest of a cost. */
        WORST,
        /** A stated value. */
        VALUE,
        /** A unit: in a panel the same unit in the period of each row, unless a period is stated with its code. */
        UNIT
    }

    /** How the number is set against the reference. */
    public enum Form {
        /** x / reference, or reference / x for a cost; 1 at the reference. */
        RATIO,
        /** s (x − reference) / |reference|; 0 at the reference. */
        RELATIVE_DIFFERENCE
    }

    /** Refuses a value or unit where the reference is another. */
    public ToReference {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        if (value.isPresent() != (reference == Reference.VALUE) || unit.isPresent() != (reference == Reference.UNIT)) {
            throw Refusal.refused("normalization.reference.mismatch", Method.camel(reference));
        }
        value.ifPresent(number -> Settings.requireFinite(number, "normalization.reference.infinite"));
        value = Settings.unsigned(value);
    }

    static ToReference to(Reference reference, Form form) {
        return new ToReference(reference, OptionalDouble.empty(), Optional.empty(), form);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        column.requirePresent(1);
        if (form == Form.RATIO) {
            Settings.positive(column, "normalization.reference.notPositive");
        }
        double common = reference == Reference.UNIT ? Double.NaN : common(column);
        double[] scores = new double[column.size()];
        for (int row = 0; row < scores.length; row++) {
            if (!column.isMissing(row)) {
                scores[row] = score(column, row, reference == Reference.UNIT ? ofUnit(column, row) : common);
            } else {
                scores[row] = Double.NaN;
            }
        }
        return column.with(scores).with(column.indicator().asScore());
    }

    private double common(Column column) {
        boolean benefit = column.direction() == Direction.HIGHER_IS_BETTER;
        return switch (reference) {
            case BEST -> benefit ? column.max() : column.min();
            case WORST -> benefit ? column.min() : column.max();
            case VALUE -> value.getAsDouble();
            default -> column.mean();
        };
    }

    private double ofUnit(Column column, int row) {
        String code = unit.orElseThrow();
        int same = -1;
        for (int other = 0; other < column.size(); other++) {
            if (column.rows().get(other).toString().equals(code)) {
                return present(column, other);
            }
            boolean of = column.rows().get(other).code().equals(code);
            if (of
                    && column.rows()
                            .get(other)
                            .period()
                            .equals(column.rows().get(row).period())) {
                same = other;
            }
        }
        if (same < 0) {
            throw Refusal.refused(
                    "normalization.reference.noUnit",
                    column.code(),
                    code,
                    column.rows().get(row).toString());
        }
        return present(column, same);
    }

    private static double present(Column column, int row) {
        return column.value(row)
                .orElseThrow(() -> Refusal.refused(
                        "normalization.reference.noValue",
                        column.code(),
                        column.rows().get(row).toString()));
    }

    private double score(Column column, int row, double to) {
        if (form == Form.RATIO ? !(to > 0) : to == 0) {
            throw Refusal.refused(
                    form == Form.RATIO ? "normalization.reference.noRatio" : "normalization.reference.noDifference",
                    column.code(),
                    to);
        }
        double x = column.at(row);
        boolean benefit = column.direction() == Direction.HIGHER_IS_BETTER;
        if (form == Form.RATIO) {
            return benefit ? x / to : to / x;
        }
        return (benefit ? x - to : to - x) / Math.abs(to);
    }

    @Override
    public Method method() {
        if (form == Form.RATIO && reference == Reference.BEST) {
            return Method.of("ratioToBest");
        }
        if (reference == Reference.WORST) {
            return Method.of(form == Form.RATIO ? "ratioToWorst" : "differenceToWorst");
        }
        Method named = Method.of("distanceToReference").with("reference", Method.word(reference));
        Method valued = named.with("value", value);
        return unit.map(code -> valued.with("unit", (Object) code))
                .orElse(valued)
                .with("form", Method.word(form));
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static ToReference of(Method method) {
        method.allowing("reference", "value", "unit", "form");
        Optional<String> unit =
                method.settings().containsKey("unit") ? Optional.of(method.text("unit")) : Optional.empty();
        return new ToReference(
                method.choice("reference", Reference.MEAN),
                method.optional("value"),
                unit,
                method.choice("form", Form.RATIO));
    }
}
