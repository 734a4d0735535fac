package io.github.parindex.examples.conformance;

import io.github.parindex.core.ranking.TiePolicy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the case files call the tie policies. Ordinal places follow the order of the input. */
final class Ties {

    private static final Map<String, TiePolicy> POLICIES = Map.of(
            "average", TiePolicy.FRACTIONAL,
            "min", TiePolicy.COMPETITION,
            "max", TiePolicy.MODIFIED_COMPETITION,
            "dense", TiePolicy.DENSE,
            "ordinal", TiePolicy.ORDINAL);

    private Ties() {}

    static Map<String, TiePolicy> all() {
        return POLICIES;
    }

    static Optional<TiePolicy> policy(String word) {
        return Optional.ofNullable(POLICIES.get(word));
    }

    static <T> List<Actual> ranks(TiePolicy policy, List<T> items, Comparator<? super T> bestFirst) {
        return policy.places(items, bestFirst).stream()
                .<Actual>map(Actual.Rank::new)
                .toList();
    }
}
