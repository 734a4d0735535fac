package io.github.parindex.core.survey;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up how many copies of one form went out, so that none is counted for a whole and for its parts. */
final class IssuedCount {

    private IssuedCount() {}

    /** For a unit and a stratum, or for all where these are null. */
    static OptionalLong of(List<FormsIssued> counts, @Nullable String unit, @Nullable String stratum) {
        Map<String, List<FormsIssued>> byUnit =
                counts.stream().collect(Collectors.groupingBy(FormsIssued::unit, TreeMap::new, Collectors.toList()));
        if (unit != null) {
            return ofUnit(byUnit.getOrDefault(unit, List.of()), stratum);
        }
        OptionalLong together = OptionalLong.empty();
        OptionalLong units = OptionalLong.empty();
        for (Map.Entry<String, List<FormsIssued>> each : byUnit.entrySet()) {
            OptionalLong count = ofUnit(each.getValue(), stratum);
            together = each.getKey().isBlank() ? count : together;
            units = each.getKey().isBlank() ? units : plus(units, count);
        }
        return together.orElse(0) >= units.orElse(0) ? or(together, units) : units;
    }

    private static OptionalLong or(OptionalLong one, OptionalLong other) {
        return one.isPresent() ? one : other;
    }

    /** A number without a stratum is that of all strata, unless they have more: then it is of forms that name none. */
    private static OptionalLong ofUnit(List<FormsIssued> counts, @Nullable String stratum) {
        OptionalLong unnamed = OptionalLong.empty();
        OptionalLong strata = OptionalLong.empty();
        OptionalLong asked = OptionalLong.empty();
        for (FormsIssued each : counts) {
            OptionalLong count = OptionalLong.of(each.issued());
            unnamed = each.stratum().isBlank() ? count : unnamed;
            strata = each.stratum().isBlank() ? strata : plus(strata, count);
            asked = each.stratum().equals(stratum) ? count : asked;
        }
        boolean whole = strata.isPresent() && unnamed.isPresent() && unnamed.getAsLong() >= strata.getAsLong();
        if (stratum == null) {
            return whole ? unnamed : plus(unnamed, strata);
        }
        return whole && stratum.isBlank() ? OptionalLong.empty() : asked;
    }

    static OptionalLong plus(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                : or(one, other);
    }
}
