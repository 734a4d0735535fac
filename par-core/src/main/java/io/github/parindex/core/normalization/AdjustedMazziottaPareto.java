package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The scaling of the adjusted Mazziotta-Pareto index, 60 wide: (x − Min) / (Max − Min) × 60 + 70 for a benefit, (Max −
 * x) / (Max − Min) × 60 + 70 for a cost, without a cap. Inf and Sup are as stated, or the extremes over all rows of all
 * periods. With a reference r, Min and Max are r ∓ (Sup − Inf) / 2, so that the reference scores 100; without one they
 * are Inf and Sup.
 *
 * <p>Mazziotta and Pareto, "On a generalized non-compensatory composite index for measuring socio-economic phenomena",
 * Social Indicators Research 127 (2016) 983–1003.
 *
 * @param reference value that scores 100, in raw units; empty for the middle of the goalposts
 * @param inf low goalpost; empty for the smallest value
 * @param sup high goalpost; empty for the largest value
 */
public record AdjustedMazziottaPareto(OptionalDouble reference, OptionalDouble inf, OptionalDouble sup)
        implements Normalization {

    /** Refuses numbers that are not finite, and goalposts that do not rise. */
    public AdjustedMazziottaPareto {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(inf, "inf");
        Objects.requireNonNull(sup, "sup");
        reference.ifPresent(number -> Settings.requireFinite("reference", number));
        inf.ifPresent(number -> Settings.requireFinite("inf", number));
        sup.ifPresent(number -> Settings.requireFinite("sup", number));
        if (inf.isPresent() && sup.isPresent()) {
            Settings.requireRising("normalization.goalposts.rising", inf.getAsDouble(), sup.getAsDouble());
        }
        reference = Settings.unsigned(reference);
        inf = Settings.unsigned(inf);
        sup = Settings.unsigned(sup);
    }

    /**
     * Sets the value that scores 100.
     *
     * @param value in raw units
     * @return a copy
     */
    public AdjustedMazziottaPareto withReference(double value) {
        return new AdjustedMazziottaPareto(OptionalDouble.of(value), inf, sup);
    }

    /**
     * The goalposts that a column is scaled between.
     *
     * @param column any, of at least one number where a goalpost is not stated
     * @return Min and Max, in raw units, and 70 and 130, which they score
     * @throws IllegalArgumentException if they do not rise
     */
    public Goalposts goalposts(Column column) {
        Objects.requireNonNull(column, "column");
        double low = inf.orElseGet(column::min);
        double high = sup.orElseGet(column::max);
        if (!(low < high)) {
            throw Refusal.refused("normalization.goalposts.ofColumn", column.code(), low, high);
        }
        double half = (high - low) / 2;
        double from = reference.isPresent() ? reference.getAsDouble() - half : low;
        double to = reference.isPresent() ? reference.getAsDouble() + half : high;
        return Normalization.goalposts(from, to).to(70, 130);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        Goalposts posts = goalposts(column.requirePresent(1));
        double width = posts.max() - posts.min();
        Column scores = column.direction() == Direction.HIGHER_IS_BETTER
                ? column.standardized(posts.min(), width, 60, 70)
                : column.standardized(posts.max(), -width, 60, 70);
        return scores.with(column.indicator().asScore());
    }

    @Override
    public Method method() {
        return Method.of("ampi").with("reference", reference).with("inf", inf).with("sup", sup);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static AdjustedMazziottaPareto of(Method method) {
        method.allowing("reference", "inf", "sup");
        return new AdjustedMazziottaPareto(
                method.optional("reference"), method.optional("inf"), method.optional("sup"));
    }
}
