package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.GradeBands.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Grades by percentiles of the block's ranked units, as PAPI publishes its quartile groups: the highest group is "at or
 * above the 75th percentile".
 *
 * <p>The percentile p is the quantile of type 7 of Hyndman and Fan (1996, doi:10.2307/2684934), the default of R and of
 * spreadsheets: with values x_1 ≤ … ≤ x_n and h = (n - 1) p, it lies at x_(⌊h⌋+1), interpolated linearly to the next. It
 * is kept exact. A unit that is not ranked has no grade, and neither has one below the lowest percentile.
 *
 * @param grades names with the percentile from which they are given, 0 to 100; kept best first
 */
public record PercentileGrades(List<Grade> grades) implements GradeScale {

    private static final Points HUNDRED = Points.of(100);

    /** Checks the percentiles. */
    public PercentileGrades {
        Objects.requireNonNull(grades, "grades");
        grades = GradeBands.bestFirst(grades);
        for (Grade grade : grades) {
            if (grade.from().sign() < 0 || grade.from().compareTo(HUNDRED) > 0) {
                throw Refusal.refused("ranking.grade.percentile", grade.name(), grade.from());
            }
        }
    }

    @Override
    public Optional<String> grade(Ratio value, Optional<Integer> position, Field field) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(field, "field");
        return position.isEmpty()
                ? Optional.empty()
                : grades.stream()
                        .filter(grade -> value.compareTo(percentile(grade.from(), field.bestFirst())) >= 0)
                        .map(Grade::name)
                        .findFirst();
    }

    private static Ratio percentile(Points percent, List<Ratio> bestFirst) {
        int last = bestFirst.size() - 1;
        BigDecimal h = percent.value().movePointLeft(2).multiply(BigDecimal.valueOf(last));
        int below = h.intValue();
        BigDecimal g = h.subtract(BigDecimal.valueOf(below));
        Ratio low = bestFirst.get(last - below);
        return g.signum() == 0 ? low : between(low, bestFirst.get(last - below - 1), g);
    }

    private static Ratio between(Ratio low, Ratio high, BigDecimal g) {
        BigDecimal fromLow = low.numerator().multiply(high.denominator()).multiply(BigDecimal.ONE.subtract(g));
        BigDecimal fromHigh = high.numerator().multiply(low.denominator()).multiply(g);
        return new Ratio(fromLow.add(fromHigh), low.denominator().multiply(high.denominator()));
    }

    @Override
    public List<String> names(String block) {
        Objects.requireNonNull(block, "block");
        return grades.stream().map(Grade::name).toList();
    }

    @Override
    public String toString() {
        return "percentiles " + grades;
    }
}
