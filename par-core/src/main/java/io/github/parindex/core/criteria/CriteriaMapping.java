package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which leaf of one criteria set became which leaf of another, said explicitly, so that two years can be compared.
 *
 * @param from the earlier set
 * @param to the later set
 * @param codes leaf codes of the later set by those of the earlier one; leaves left out have no counterpart
 */
public record CriteriaMapping(CriteriaSet from, CriteriaSet to, Map<String, String> codes) {

    /** Checks that both sides are leaves, and no leaf has two counterparts. */
    public CriteriaMapping {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(codes, "codes");
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        Set<String> targets = new HashSet<>();
        for (Map.Entry<String, String> code : codes.entrySet()) {
            from.indexOf(code.getKey());
            to.indexOf(code.getValue());
            if (!targets.add(code.getValue())) {
                throw Refusal.refused("criteria.mapping.twice", code.getValue(), to.id(), codes);
            }
        }
    }

    /**
     * Maps every leaf whose code is in both sets to itself.
     *
     * @param from the earlier set
     * @param to the later set
     * @return the mapping; {@link #with} changes it
     */
    public static CriteriaMapping sameCodes(CriteriaSet from, CriteriaSet to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Map<String, String> codes = new LinkedHashMap<>();
        Set<String> later = to.leaves().stream().map(Leaf::code).collect(Collectors.toSet());
        from.leaves().stream().map(Leaf::code).filter(later::contains).forEach(code -> codes.put(code, code));
        return new CriteriaMapping(from, to, codes);
    }

    /**
     * Maps one more leaf.
     *
     * @param earlier leaf code in the earlier set
     * @param later leaf code in the later set
     * @return a copy
     */
    public CriteriaMapping with(String earlier, String later) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(later, "later");
        Map<String, String> more = new LinkedHashMap<>(codes);
        more.put(earlier, later);
        return new CriteriaMapping(from, to, more);
    }

    /**
     * The same mapping read from the later set to the earlier one.
     *
     * @return its inverse
     */
    public CriteriaMapping inverse() {
        Map<String, String> back = new LinkedHashMap<>();
        codes.forEach((earlier, later) -> back.put(later, earlier));
        return new CriteriaMapping(to, from, back);
    }

    @Override
    public String toString() {
        return from.id() + " → " + to.id() + ": " + codes.size()
                + (codes.size() == 1 ? " leaf criterion" : " leaf criteria");
    }
}
