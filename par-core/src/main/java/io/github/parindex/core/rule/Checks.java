package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that several shapes make, of themselves and of observations. The shape names the key of its own refusal. */
final class Checks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Checks() {}

    static void named(String key, String name) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw Refusal.refused(key);
        }
    }

    /** Refuses points of 0 or less; the facts stand behind the points. */
    static void positive(String key, Points points, Object... facts) {
        if (points.sign() <= 0) {
            throw refused(key, points, facts);
        }
    }

    /** Refuses points below 0; the facts stand behind the points. */
    static void notNegative(String key, Points points, Object... facts) {
        if (points.sign() < 0) {
            throw refused(key, points, facts);
        }
    }

    private static RefusalException refused(String key, Points points, Object... facts) {
        List<Object> all = new ArrayList<>(List.of(points));
        all.addAll(Arrays.asList(facts));
        return new Refusal(key, all).toException();
    }

    static void share(String key, BigDecimal share, String name) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.refused(key, share, name);
        }
    }

    static <T> List<T> atLeast(int count, String key, List<T> values) {
        if (values.size() < count) {
            throw Refusal.refused(key, values.size());
        }
        return List.copyOf(values);
    }

    static <T> void distinct(String key, List<T> values, Function<T, ?> name) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            Object each = name.apply(value);
            if (!seen.add(each)) {
                throw Refusal.refused(key, each);
            }
        }
    }

    static void capWithin(String key, Points cap, Points reachable) {
        if (cap.compareTo(reachable) > 0) {
            throw Refusal.refused(key, cap, reachable);
        }
    }

    static void keptBy(String key, Rounding rounding, Points points) {
        if (!rounding.apply(points).equals(points)) {
            throw Refusal.refused(key, points, rounding);
        }
    }

    static void thisYearOnly(String key, ZeroDenominator whenNothing) {
        if (whenNothing.previousYearParts().isPresent()) {
            throw Refusal.refused(key, whenNothing.previousYearParts().get(), whenNothing.meaning());
        }
    }

    /** Refuses names that the rule does not have. */
    static <T> void known(String key, Set<String> given, List<T> choices, Function<T, String> name) {
        int known = 0;
        for (T choice : choices) {
            known += given.contains(name.apply(choice)) ? 1 : 0;
        }
        if (known < given.size()) {
            throw unknown(key, given, names(choices, name));
        }
    }

    /** Names those of the given that the rule does not know, and those it knows. */
    static RefusalException unknown(String key, Set<String> given, List<String> known) {
        List<String> unknown =
                given.stream().filter(name -> !known.contains(name)).toList();
        return Refusal.refused(key, unknown, known);
    }

    static <T> List<String> names(List<T> choices, Function<T, String> name) {
        return choices.stream().map(name).toList();
    }

    /** Says what kind of observation was given, and its value. */
    static RefusalException mismatch(String key, Observation observation) {
        return Refusal.refused(key, observation.kind(), fact(observation));
    }

    /** The same, and what the rule asks for: its names, or its maximum. */
    static RefusalException mismatch(String key, Observation observation, Object asked) {
        return Refusal.refused(key, observation.kind(), fact(observation), asked);
    }

    /** Takes the plain value out of an observation. */
    private static Object fact(Observation observation) {
        if (observation instanceof Observation.Quantity quantity) {
            return quantity.value();
        }
        if (observation instanceof Observation.Share share) {
            return share.ratio();
        }
        if (observation instanceof Observation.StatedPoints stated) {
            return stated.points();
        }
        if (observation instanceof Observation.GivenPoints given) {
            return given.points();
        }
        if (observation instanceof Observation.Checked checked) {
            return List.copyOf(checked.items());
        }
        if (observation instanceof Observation.Counts counts) {
            return counts.counts();
        }
        return observation instanceof Observation.Parts parts
                ? List.copyOf(parts.parts().keySet())
                : observation.toString();
    }

    /** Lets pass what can be compared with a number, and refuses all else. */
    static Observation.Measured measured(String key, Observation observation) {
        if (observation instanceof Observation.Measured measured) {
            return measured;
        }
        throw mismatch(key, observation);
    }

    /** Refuses a number that cannot have been observed where the rule asks for this range of numbers. */
    static void observed(Observation.Measured measured, Rule.Range range, ZeroDenominator whenNothing) {
        Ratio ratio = measured.ratio();
        boolean otherYear = whenNothing.previousYearParts().isPresent();
        if (!ratio.isDefined()) {
            if (ratio.numerator().signum() != 0 && !otherYear) {
                throw Refusal.refused("rule.share.ofNothing", ratio);
            }
        } else if (range == Rule.Range.SHARE) {
            within(measured, ratio);
        }
    }

    private static void within(Observation.Measured measured, Ratio ratio) {
        if (ratio.numerator().signum() < 0) {
            throw Refusal.refused("rule.share.negative", fact(measured));
        }
        if (ratio.compareTo(BigDecimal.ONE) > 0) {
            boolean percent = measured instanceof Observation.Quantity && ratio.compareTo(HUNDRED) <= 0;
            BigDecimal value = ratio.numerator();
            throw percent
                    ? Refusal.refused("rule.share.percent", value, Exact.text(value.movePointLeft(2)))
                    : Refusal.refused("rule.share.beyond", fact(measured));
        }
    }

    /** The observed ratio, or the one over the previous year where the rule allows it, or null if it has no whole. */
    static @Nullable Ratio defined(Observation.Measured measured, ZeroDenominator whenNothing) {
        Ratio ratio = measured.ratio();
        if (ratio.isDefined()) {
            return ratio;
        }
        return whenNothing.fallback(ratio, measured.previousYear()).orElse(null);
    }
}
