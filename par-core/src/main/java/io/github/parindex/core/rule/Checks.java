package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the shapes have in common when they check themselves and what they are given. */
final class Checks {

    /** What a rule asks for that compares with any number. */
    static final String NUMBER = "a ratio such as 47/52, or a number";

    /** What a rule asks for that takes a part of the whole. */
    static final String SHARE = "a ratio such as 47/52, or a share such as 88.42%";

    private Checks() {}

    static void named(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of the " + what + " is blank.");
        }
    }

    static void positive(String what, Points points) {
        if (points.sign() <= 0) {
            throw new IllegalArgumentException(what + " is above 0 points, not (" + points + ").");
        }
    }

    static void notNegative(String what, Points points) {
        if (points.sign() < 0) {
            throw new IllegalArgumentException(what + " is 0 points or more, not (" + points + ").");
        }
    }

    static void share(String what, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(what + " lies within 0 and 1, not (" + share.toPlainString() + ").");
        }
    }

    static <T> List<T> atLeast(int count, String what, List<T> values) {
        if (values.size() < count) {
            throw new IllegalArgumentException(
                    "There must be at least " + count + " " + what + ", not (" + values.size() + ").");
        }
        return List.copyOf(values);
    }

    static <T> void distinct(String what, List<T> values, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            Object name = key.apply(value);
            if (!seen.add(name)) {
                throw new IllegalArgumentException("The " + what + " (" + name + ") occurs twice.");
            }
        }
    }

    static void capWithin(Points cap, Points reachable) {
        positive("The cap", cap);
        if (cap.compareTo(reachable) > 0) {
            throw new IllegalArgumentException("The cap (" + cap + ") cannot be reached: all parts give " + reachable
                    + ".\nMaybe lower the cap or raise the parts.");
        }
    }

    static void keptBy(Rounding rounding, String what, Points points) {
        if (!rounding.apply(points).equals(points)) {
            throw new IllegalArgumentException(
                    what + " (" + points + ") would itself be rounded (" + rounding + ").\nMaybe keep more places.");
        }
    }

    static void thisYearOnly(String what, ZeroDenominator whenNothing) {
        if (whenNothing.previousYearParts().isPresent()) {
            throw new IllegalArgumentException(what + " of this year only, so nothing among them cannot mean ("
                    + whenNothing + ").\nMaybe say what it means without the previous year.");
        }
    }

    /** Refuses names that the rule does not have. */
    static <T> void known(String what, Set<String> given, List<T> choices, Function<T, String> name) {
        int known = 0;
        for (T choice : choices) {
            known += given.contains(name.apply(choice)) ? 1 : 0;
        }
        if (known < given.size()) {
            throw unknown(what, given, choices.stream().map(name).toList());
        }
    }

    /** Names those of the given that the rule does not know. */
    static IllegalArgumentException unknown(String what, Set<String> given, List<String> known) {
        String unknown = given.stream().filter(name -> !known.contains(name)).collect(Collectors.joining(", "));
        return new IllegalArgumentException("There is no " + what + " (" + unknown + ").\nMaybe one of " + known + ".");
    }

    static IllegalArgumentException mismatch(Rule rule, Observation observation, String asked) {
        return new IllegalArgumentException(
                "The rule (" + rule + ") cannot score (" + observation + ").\nMaybe give " + asked + ".");
    }

    /** What can be compared with a number; anything else is refused. */
    static Observation.Measured measured(Rule rule, Observation observation, String asked) {
        if (observation instanceof Observation.Measured measured) {
            return measured;
        }
        throw mismatch(rule, observation, asked);
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
