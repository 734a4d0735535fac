package io.github.parindex.core.years;

import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which unit came from which, said explicitly and never found by names: provinces and departments that merged in 2025, communes
 * that were split. Units of which nothing is said are the same where their codes are.
 *
 * <p>A unit that came from several is compared with their weighted mean. The published rule of DTI 2024 takes the plain mean:
 * the index of a merged province is the mean of the indices of its parts ({@link #merged}).
 *
 * @param parts by the code of each later unit, the codes of those it came from with their weights above 0, such as numbers of
 *     dossiers or of people; none for a unit that is new although an earlier one had its code
 */
public record Succession(Map<String, Map<String, BigDecimal>> parts) {

    private static final Succession SAME_CODES = new Succession(Map.of());

    /** Copies the maps in order and refuses weights of 0 or less. */
    public Succession {
        Objects.requireNonNull(parts, "parts");
        Map<String, Map<String, BigDecimal>> copy = new LinkedHashMap<>();
        parts.forEach((successor, weights) -> copy.put(successor, checked(successor, weights)));
        parts = Collections.unmodifiableMap(copy);
    }

    private static Map<String, BigDecimal> checked(String successor, Map<String, BigDecimal> weights) {
        weights.forEach((part, weight) -> {
            if (weight.signum() <= 0) {
                throw Refusal.refused("years.succession.weight", weight, part, successor);
            }
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /**
     * Says nothing: every unit is the one that had its code.
     *
     * @return a succession to add to
     */
    public static Succession sameCodes() {
        return SAME_CODES;
    }

    /**
     * Says that a unit came from others, all of one weight.
     *
     * @param successor code of the later unit
     * @param from codes of the earlier ones
     * @return a copy that says so
     * @throws IllegalArgumentException if one of them is named twice
     */
    public Succession merged(String successor, String... from) {
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(from, "from");
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        for (String part : from) {
            if (weights.put(part, BigDecimal.ONE) != null) {
                throw Refusal.refused("years.succession.twice", part, successor);
            }
        }
        return with(successor, weights);
    }

    /**
     * Says from which units one came, with weights.
     *
     * @param successor code of the later unit
     * @param weights by the codes of the earlier ones, each above 0; none for a new unit
     * @return a copy that says so
     * @throws IllegalArgumentException if a weight is 0 or less
     */
    public Succession with(String successor, Map<String, BigDecimal> weights) {
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(weights, "weights");
        Map<String, Map<String, BigDecimal>> more = new LinkedHashMap<>(parts);
        more.put(successor, weights);
        return new Succession(more);
    }

    /** Gives the parts of a unit with their weights, the unit itself where nothing is said. */
    Map<String, BigDecimal> of(String successor) {
        return parts.getOrDefault(successor, Map.of(successor, BigDecimal.ONE));
    }

    /** Refuses what is said of units that are not there. */
    void require(Year before, Year after) {
        List<String> earlier = codes(before);
        List<String> later = codes(after);
        parts.forEach((successor, weights) -> {
            if (!later.contains(successor)) {
                throw Refusal.refused("years.succession.later", successor, after.label());
            }
            weights.keySet().stream()
                    .filter(part -> !earlier.contains(part))
                    .findFirst()
                    .ifPresent(part -> {
                        throw Refusal.refused("years.succession.earlier", part, successor, before.label());
                    });
        });
    }

    private static List<String> codes(Year year) {
        List<String> codes = new ArrayList<>();
        year.ranking().board().cards().forEach(card -> codes.add(card.unit().code()));
        return codes;
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "units of the same code" : parts.toString();
    }
}
