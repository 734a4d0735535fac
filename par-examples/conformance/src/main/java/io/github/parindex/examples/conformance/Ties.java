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

    /** The policy that an option names, which may go on after a semicolon about what is compared. */
    static TiePolicy of(Fields options, String name, String otherwise) {
        String words = options.words(name);
        String policy = words.isEmpty() ? otherwise : words.split(";", 2)[0];
        if (words.contains(";") && !words.endsWith("compared after rounding to 9 decimals")) {
            throw options.unsupported(name);
        }
        return policy(policy).orElseThrow(() -> options.unsupported(name));
    }

    static <T> List<Actual> ranks(TiePolicy policy, List<T> items, Comparator<? super T> bestFirst) {
        return policy.places(items, bestFirst).stream()
                .<Actual>map(place -> new Actual.Exactly(place.value()))
                .toList();
    }
}
