package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many of a sample are asked in each stratum. In whole numbers, by largest remainders: each stratum gets the whole part
 * of its share, and those with the largest remainders get one more until the sample is complete; of equal remainders the
 * stratum that comes first by code. A stratum that would get more than it has is asked whole, and one that would get fewer
 * than the least gets the least; the others then share what is left by the same rule.
 *
 * @param least how many are asked in each stratum at least, where it has as many; 2 or more for an error to be known
 */
public record SampleAllocation(int least) {

    /**
     * A stratum to be sampled.
     *
     * @param code of the stratum
     * @param population how many there are, 1 or more
     * @param deviation the standard deviation of their answers, 0 or more, in the same unit for all strata; for a share p
     *     √(p (1 − p))
     */
    public record SampledStratum(String code, long population, double deviation) {

        /** Refuses nobody, and a deviation that is none. */
        public SampledStratum {
            Objects.requireNonNull(code, "code");
            if (population < 1 || !(deviation >= 0 && deviation < Double.POSITIVE_INFINITY)) {
                throw Refusal.refused("sampling.allocation.stratum", code, population, deviation);
            }
        }
    }

    /** What a stratum has, and to what its part of the sample is in proportion. */
    private record Claim(String code, long population, BigDecimal size) {

        Claim byPopulation() {
            return new Claim(code, population, BigDecimal.valueOf(population));
        }
    }

    /** What the size of each stratum is multiplied by so that one of them gets a count: count / size. */
    private record Factor(long count, BigDecimal size) implements Comparable<Factor> {

        @Override
        public int compareTo(Factor other) {
            return BigDecimal.valueOf(count)
                    .multiply(other.size)
                    .compareTo(BigDecimal.valueOf(other.count).multiply(size));
        }
    }

    /** Refuses fewer than none. */
    public SampleAllocation {
        if (least < 0) {
            throw Refusal.refused("sampling.allocation.least", least);
        }
    }

    /**
     * An allocation that gives each stratum two respondents at least, so that its error can be estimated.
     *
     * @return the allocation
     */
    public static SampleAllocation withDefaults() {
        return new SampleAllocation(2);
    }

    /**
     * In proportion to the population.
     *
     * @param respondents to be asked in all
     * @param populations by the codes of the strata, each 1 or more
     * @return respondents by code, in order of codes
     * @throws IllegalArgumentException if there are fewer or more than the strata can take
     */
    public Map<String, Long> proportional(long respondents, Map<String, Long> populations) {
        Objects.requireNonNull(populations, "populations");
        List<Claim> claims = new ArrayList<>();
        new TreeMap<>(populations).forEach((code, count) -> {
            SampledStratum target = new SampledStratum(code, count, 1);
            claims.add(new Claim(code, target.population(), BigDecimal.valueOf(count)));
        });
        return allocated(respondents, claims);
    }

    /**
     * In proportion to population times standard deviation, which gives the smallest error for a number of respondents.
     * Source: Neyman (1934), DOI 10.2307/2342192.
     *
     * @param respondents to be asked in all
     * @param strata at least one, with different codes
     * @return respondents by code, in order of codes; by population alone if no answers deviate
     * @throws IllegalArgumentException if there are fewer or more than the strata can take
     */
    public Map<String, Long> neyman(long respondents, List<SampledStratum> strata) {
        Objects.requireNonNull(strata, "strata");
        Map<String, SampledStratum> byCode = new TreeMap<>();
        for (SampledStratum stratum : strata) {
            if (byCode.put(stratum.code(), stratum) != null) {
                throw Refusal.refused("sampling.allocation.twice", stratum.code());
            }
        }
        boolean alike = strata.stream().allMatch(stratum -> stratum.deviation() == 0);
        return allocated(
                respondents,
                byCode.values().stream()
                        .map(stratum -> new Claim(
                                stratum.code(),
                                stratum.population(),
                                BigDecimal.valueOf(stratum.population())
                                        .multiply(new BigDecimal(alike ? 1 : stratum.deviation()))))
                        .toList());
    }

    private Map<String, Long> allocated(long respondents, List<Claim> claims) {
        long needed = claims.stream().mapToLong(this::floor).sum();
        long most = claims.stream().mapToLong(Claim::population).sum();
        if (respondents < needed || respondents > most || claims.isEmpty()) {
            throw Refusal.refused("sampling.allocation.size", respondents, needed, most);
        }
        List<Claim> none =
                claims.stream().filter(claim -> claim.size().signum() == 0).toList();
        List<Claim> some =
                claims.stream().filter(claim -> claim.size().signum() > 0).toList();
        long leftForSome = respondents - none.stream().mapToLong(this::floor).sum();
        long mostOfSome = some.stream().mapToLong(Claim::population).sum();
        Map<String, Long> given = new TreeMap<>();
        if (leftForSome > mostOfSome) {
            some.forEach(claim -> given.put(claim.code(), claim.population()));
            given.putAll(shared(
                    respondents - mostOfSome,
                    none.stream().map(Claim::byPopulation).toList()));
        } else {
            none.forEach(claim -> given.put(claim.code(), floor(claim)));
            given.putAll(shared(leftForSome, some));
        }
        return given;
    }

    private long floor(Claim claim) {
        return Math.min(least, claim.population());
    }

    /**
     * Shares out what all can take together. As the common factor of all sizes grows, each stratum first keeps its least,
     * then grows, then is full; the last change of state that the sample suffices for says which strata share the rest.
     */
    private Map<String, Long> shared(long respondents, List<Claim> claims) {
        Map<String, Long> given = new TreeMap<>();
        if (claims.isEmpty()) {
            return given;
        }
        Factor last = claims.stream()
                .flatMap(claim ->
                        Stream.of(new Factor(floor(claim), claim.size()), new Factor(claim.population(), claim.size())))
                .filter(factor -> isEnough(respondents, claims, factor))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Claim> growing = new ArrayList<>();
        for (Claim claim : claims) {
            if (last.compareTo(new Factor(claim.population(), claim.size())) >= 0) {
                given.put(claim.code(), claim.population());
            } else if (last.compareTo(new Factor(floor(claim), claim.size())) < 0) {
                given.put(claim.code(), floor(claim));
            } else {
                growing.add(claim);
            }
        }
        long fixed = given.values().stream().mapToLong(Long::longValue).sum();
        given.putAll(byRemainders(respondents - fixed, growing));
        return given;
    }

    /** Whether the sample suffices if each stratum gets its size times the factor, within what it can take. */
    private boolean isEnough(long respondents, List<Claim> claims, Factor factor) {
        BigDecimal needed = claims.stream()
                .map(claim -> claim.size()
                        .multiply(BigDecimal.valueOf(factor.count()))
                        .max(BigDecimal.valueOf(floor(claim)).multiply(factor.size()))
                        .min(BigDecimal.valueOf(claim.population()).multiply(factor.size())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return needed.compareTo(BigDecimal.valueOf(respondents).multiply(factor.size())) <= 0;
    }

    private static Map<String, Long> byRemainders(long respondents, List<Claim> claims) {
        BigDecimal all = claims.stream().map(Claim::size).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, Long> given = new TreeMap<>();
        Map<String, BigDecimal> remainders = new TreeMap<>();
        for (Claim claim : claims) {
            BigDecimal[] parts =
                    claim.size().multiply(BigDecimal.valueOf(respondents)).divideAndRemainder(all);
            given.put(claim.code(), parts[0].longValueExact());
            remainders.put(claim.code(), parts[1]);
        }
        long left =
                respondents - given.values().stream().mapToLong(Long::longValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .limit(left)
                .forEach(next -> given.merge(next.getKey(), 1L, Long::sum));
        return given;
    }
}
