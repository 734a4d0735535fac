package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How many to ask of a population, by n = N / (1 + N e²). Source: Yamane, Statistics: An Introductory Analysis, 2nd edition
 * (1967); the method of Decision 1383/QĐ-BNV (2012) with e = 5 % and the transactions of a service as N. It is the size at
 * which a share of one half is known to within e at about 95 %, from a simple random sample.
 *
 * @param population N, 1 or more
 * @param error e, above 0 and below 1, such as 0.05
 */
public record SampleSize(long population, BigDecimal error) {

    /** Refuses nobody, and an error that is none. */
    public SampleSize {
        Objects.requireNonNull(error, "error");
        if (population < 1) {
            throw Refusal.refused("sampling.size.population", population);
        }
        error = Exact.of(error);
        if (error.signum() <= 0 || error.compareTo(BigDecimal.ONE) >= 0) {
            throw Refusal.refused("sampling.size.error", error);
        }
    }

    /**
     * A size for a stated error.
     *
     * @param population N, 1 or more
     * @param error e as text, such as {@code 5%} or {@code 0.05}
     * @return the size
     */
    public static SampleSize of(long population, String error) {
        Objects.requireNonNull(error, "error");
        return new SampleSize(population, Exact.parse(error));
    }

    /**
     * The size as the formula gives it.
     *
     * @return N / (1 + N e²), exact
     */
    public Ratio exact() {
        BigDecimal people = BigDecimal.valueOf(population);
        return new Ratio(people, people.multiply(error).multiply(error).add(BigDecimal.ONE));
    }

    /**
     * The size in whole respondents: the next whole number where the formula gives none.
     *
     * @return 1 to the population; 400 for 1,000,000 at 5 % as 399.84 is rounded up
     */
    public long respondents() {
        return exact().numerator()
                .divide(exact().denominator(), 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
