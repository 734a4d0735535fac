package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was observed for one criterion: a share, a quantity, a choice, ticks, counts, stated points — or why there is
 * nothing.
 *
 * <p>Missing, not applicable and zero are three different things: {@link Missing} is not yet known, {@link
 * NotApplicable} cannot arise at this unit, and a zero is an observation like any other.
 */
public sealed interface Observation {

    /** The kinds of observation, each a record of this interface. */
    enum Kind {
        /** A part of a whole. */
        RATIO("a ratio"),
        /** A number. */
        NUMBER("a number"),
        /** The name of an option. */
        OPTION("an option"),
        /** The names of ticked items. */
        TICKS("ticks"),
        /** How often each kind occurred. */
        COUNTS("counts"),
        /** Points as somebody stated them. */
        POINTS("points"),
        /** Points in place of an observation. */
        GIVEN("given points"),
        /** An observation for each part of a composed rule. */
        PARTS("parts"),
        /** Not known yet. */
        MISSING("missing"),
        /** Cannot arise at the unit. */
        NOT_APPLICABLE("not applicable");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Of which kind this observation is.
     *
     * @return one kind for each record
     */
    Kind kind();

    /** Nothing was observed, and there is a reason: no rule scores it. */
    sealed interface Unanswered extends Observation, Working {

        /**
         * Why nothing was observed.
         *
         * @return the reason, typed
         */
        Reason reason();
    }

    /** An observation that is a number, so that thresholds and proportions apply to it. */
    sealed interface Measured extends Observation {

        /**
         * The number as a ratio.
         *
         * @return the share, or the quantity over 1
         */
        Ratio ratio();

        /**
         * The previous year's total that may stand in for a denominator of zero.
         *
         * @return empty unless it was given
         */
        default Optional<BigDecimal> previousYear() {
            return Optional.empty();
        }
    }

    /**
     * A part of a whole, such as 47 of 52 dossiers.
     *
     * @param ratio the part and the whole
     * @param previousYear the previous year's whole, used only by rules that say so
     */
    record Share(Ratio ratio, Optional<BigDecimal> previousYear) implements Measured {

        /** Refuses a negative total of the previous year. */
        public Share {
            Objects.requireNonNull(ratio, "ratio");
            Objects.requireNonNull(previousYear, "previousYear");
            previousYear = previousYear.map(Exact::of);
            previousYear.filter(total -> total.signum() < 0).ifPresent(total -> {
                throw Refusal.refused("rule.share.previousYear", total);
            });
        }

        /**
         * Adds the previous year's total.
         *
         * @param total the denominator of the whole previous year, 0 or more
         * @return a copy with that total
         */
        public Share withPreviousYear(long total) {
            return new Share(ratio, Optional.of(BigDecimal.valueOf(total)));
        }

        @Override
        public Kind kind() {
            return Kind.RATIO;
        }

        @Override
        public String toString() {
            return ratio
                    + previousYear
                            .map(total -> " (previous year " + Exact.text(total) + ")")
                            .orElse("");
        }
    }

    /**
     * A number, such as 3 days or 0.8842 for 88.42 %.
     *
     * @param value the number
     */
    record Quantity(BigDecimal value) implements Measured {

        /** Drops the zeros that carry no value. */
        public Quantity {
            Objects.requireNonNull(value, "value");
            value = Exact.of(value);
        }

        @Override
        public Ratio ratio() {
            return Ratio.of(value);
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String toString() {
            return Exact.text(value);
        }
    }

    /**
     * The option that was chosen.
     *
     * @param option its name
     */
    record Chosen(String option) implements Observation {

        /** Refuses null. */
        public Chosen {
            Objects.requireNonNull(option, "option");
        }

        @Override
        public Kind kind() {
            return Kind.OPTION;
        }

        @Override
        public String toString() {
            return option;
        }
    }

    /**
     * The items that were ticked; the order never matters.
     *
     * @param items their names, none for an empty list
     */
    record Checked(Set<String> items) implements Observation {

        /** Copies the names in order. */
        public Checked {
            Objects.requireNonNull(items, "items");
            items = Ordered.copyOf(items);
        }

        @Override
        public Kind kind() {
            return Kind.TICKS;
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * How often each kind occurred: faults by severity, or answers by letter; the order never matters.
     *
     * @param counts occurrences of each kind, each from 0 to {@link #MOST}
     */
    record Counts(Map<String, Long> counts) implements Observation {

        /** The most that can be counted of one kind: a thousand million million. */
        public static final long MOST = 1_000_000_000_000_000L;

        /** Copies the counts in order and refuses a negative or absurd one. */
        public Counts {
            Objects.requireNonNull(counts, "counts");
            counts = Ordered.copyOf(counts);
            String beyond = Ordered.countedBeyond(MOST, counts);
            if (beyond != null) {
                throw Refusal.refused("rule.counts.range", counts.getOrDefault(beyond, 0L), beyond, MOST);
            }
        }

        /**
         * How often one kind occurred.
         *
         * @param kind its name
         * @return occurrences, 0 if the kind was not counted
         */
        public long of(String kind) {
            Objects.requireNonNull(kind, "kind");
            return counts.getOrDefault(kind, 0L);
        }

        /**
         * Counts one more kind.
         *
         * @param kind its name
         * @param count occurrences, 0 or more
         * @return a copy with that count
         * @throws IllegalArgumentException if the kind was counted before
         */
        public Counts and(String kind, long count) {
            Objects.requireNonNull(kind, "kind");
            if (counts.containsKey(kind)) {
                throw Refusal.refused("rule.counts.twice", kind);
            }
            Map<String, Long> more = new LinkedHashMap<>(counts);
            more.put(kind, count);
            return new Counts(more);
        }

        @Override
        public Kind kind() {
            return Kind.COUNTS;
        }

        @Override
        public String toString() {
            String list = counts.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", "));
            return list.isEmpty() ? "nothing counted" : list;
        }
    }

    /**
     * Points stated by an appraiser, a survey or another system.
     *
     * @param points what was stated
     * @param basis what the points were given for, so that a rule can recompute them
     */
    record StatedPoints(Points points, Optional<Observation> basis) implements Observation {

        /** Refuses null. */
        public StatedPoints {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(basis, "basis");
        }

        /**
         * Adds what the points were given for.
         *
         * @param observation for example a share
         * @return a copy with that basis
         */
        public StatedPoints on(Observation observation) {
            Objects.requireNonNull(observation, "observation");
            return new StatedPoints(points, Optional.of(observation));
        }

        @Override
        public Kind kind() {
            return Kind.POINTS;
        }

        @Override
        public String toString() {
            return points + " stated" + basis.map(seen -> " on " + seen).orElse("");
        }
    }

    /**
     * Points that an appraiser gave in place of an observation: every rule takes them, within its maximum.
     *
     * @param points what was given
     * @param basis what they were given for, where it is known, so that the rule can be held against them
     */
    record GivenPoints(Points points, Optional<Observation> basis) implements Observation {

        /** Refuses null. */
        public GivenPoints {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(basis, "basis");
        }

        /**
         * Adds what the points were given for.
         *
         * @param observation one that the rule can score
         * @return a copy with that basis
         */
        public GivenPoints on(Observation observation) {
            Objects.requireNonNull(observation, "observation");
            return new GivenPoints(points, Optional.of(observation));
        }

        @Override
        public Kind kind() {
            return Kind.GIVEN;
        }

        @Override
        public String toString() {
            return points + " given" + basis.map(seen -> " on " + seen).orElse("");
        }
    }

    /**
     * One observation for each part of a composed rule.
     *
     * @param parts observations by the name of their part
     */
    record Parts(Map<String, Observation> parts) implements Observation {

        /** Copies the parts in order. */
        public Parts {
            Objects.requireNonNull(parts, "parts");
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        /**
         * Adds the observation of one more part.
         *
         * @param part its name
         * @param observation what was observed for it
         * @return a copy with that part
         * @throws IllegalArgumentException if the part was given before
         */
        public Parts and(String part, Observation observation) {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(observation, "observation");
            if (parts.containsKey(part)) {
                throw Refusal.refused("rule.parts.observedTwice", part);
            }
            Map<String, Observation> more = new LinkedHashMap<>(parts);
            more.put(part, observation);
            return new Parts(more);
        }

        @Override
        public Kind kind() {
            return Kind.PARTS;
        }

        @Override
        public String toString() {
            String list = parts.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("; "));
            return list.isEmpty() ? "no part observed" : list;
        }
    }

    /**
     * Not known yet. What it scores is said by the policy of the criteria set.
     *
     * @param reason why
     */
    record Missing(Reason reason) implements Unanswered {

        /** Refuses null. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Award.Standing standing() {
            return Award.Standing.MISSING;
        }

        @Override
        public Kind kind() {
            return Kind.MISSING;
        }

        @Override
        public String toString() {
            return "missing: " + reason;
        }
    }

    /**
     * Cannot arise at this unit. What it does to the maximum is said by the policy of the criteria set.
     *
     * @param reason why
     */
    record NotApplicable(Reason reason) implements Unanswered {

        /** Refuses null. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Award.Standing standing() {
            return Award.Standing.NOT_APPLICABLE;
        }

        @Override
        public Kind kind() {
            return Kind.NOT_APPLICABLE;
        }

        @Override
        public String toString() {
            return "not applicable: " + reason;
        }
    }

    /**
     * A part of a whole.
     *
     * @param numerator the part
     * @param denominator the whole, 0 or more
     * @return the observation
     */
    static Share ratio(long numerator, long denominator) {
        return ratio(Ratio.of(numerator, denominator));
    }

    /**
     * A part of a whole.
     *
     * @param ratio the part and the whole
     * @return the observation
     */
    static Share ratio(Ratio ratio) {
        return new Share(ratio, Optional.empty());
    }

    /**
     * A whole number.
     *
     * @param value for example 3 days
     * @return the observation
     */
    static Quantity quantity(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    /**
     * An exact number.
     *
     * @param text for example {@code 2.5}, or {@code 88.42%} for 0.8842
     * @return the observation
     * @throws IllegalArgumentException if the text is no decimal number
     */
    static Quantity quantity(String text) {
        return new Quantity(Exact.parse(text));
    }

    /**
     * A choice.
     *
     * @param option the name of the option
     * @return the observation
     */
    static Chosen chosen(String option) {
        return new Chosen(option);
    }

    /**
     * Ticks.
     *
     * @param items the names of the items ticked
     * @return the observation
     * @throws IllegalArgumentException if an item is named twice
     */
    static Checked checked(String... items) {
        Objects.requireNonNull(items, "items");
        String twice = Ordered.repeated(Arrays.asList(items));
        if (twice != null) {
            throw Refusal.refused("rule.checked.twice", twice, Arrays.asList(items));
        }
        return new Checked(Ordered.names(items));
    }

    /**
     * A count of one kind; {@link Counts#and} counts more.
     *
     * @param kind its name
     * @param count occurrences, 0 or more
     * @return the observation
     */
    static Counts counts(String kind, long count) {
        Objects.requireNonNull(kind, "kind");
        return new Counts(Map.of(kind, count));
    }

    /**
     * Counts of several kinds, such as {@code counts(List.of("late", "lost"), 3, 1)}.
     *
     * @param kinds their names
     * @param counts occurrences of each, 0 or more
     * @return the observation
     * @throws IllegalArgumentException if a kind is named twice, or there are more or fewer counts than kinds
     */
    static Counts counts(List<String> kinds, long... counts) {
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(counts, "counts");
        if (kinds.size() != counts.length) {
            throw Refusal.refused("rule.counts.length", counts.length, kinds);
        }
        String twice = Ordered.repeated(kinds);
        if (twice != null) {
            throw Refusal.refused("rule.counts.twice", twice);
        }
        return new Counts(Ordered.counts(kinds, counts));
    }

    /**
     * Stated points.
     *
     * @param points for example {@code 4.5}
     * @return the observation
     * @throws IllegalArgumentException if the text is no decimal number
     */
    static StatedPoints stated(String points) {
        Objects.requireNonNull(points, "points");
        return new StatedPoints(Points.parse(points), Optional.empty());
    }

    /**
     * Points in place of an observation.
     *
     * @param points for example {@code 1.5}
     * @return the observation
     * @throws IllegalArgumentException if the text is no decimal number
     */
    static GivenPoints given(String points) {
        Objects.requireNonNull(points, "points");
        return new GivenPoints(Points.parse(points), Optional.empty());
    }

    /**
     * The observation of one part of a composed rule; {@link Parts#and} adds more.
     *
     * @param part its name
     * @param observation what was observed for it
     * @return the observation
     */
    static Parts part(String part, Observation observation) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(observation, "observation");
        return new Parts(Map.of(part, observation));
    }

    /**
     * Nothing known yet.
     *
     * @param reason why, for example "no report received"
     * @return the observation
     */
    static Missing missing(String reason) {
        Objects.requireNonNull(reason, "reason");
        return missing(new Reason.Given(reason));
    }

    /**
     * Nothing known yet.
     *
     * @param reason why
     * @return the observation
     */
    static Missing missing(Reason reason) {
        return new Missing(reason);
    }

    /**
     * Nothing that could be observed.
     *
     * @param reason why, for example "the unit has no one-stop shop"
     * @return the observation
     */
    static NotApplicable notApplicable(String reason) {
        Objects.requireNonNull(reason, "reason");
        return notApplicable(new Reason.Given(reason));
    }

    /**
     * Nothing that could be observed.
     *
     * @param reason why
     * @return the observation
     */
    static NotApplicable notApplicable(Reason reason) {
        return new NotApplicable(reason);
    }
}
