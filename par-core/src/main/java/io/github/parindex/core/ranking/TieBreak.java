package io.github.parindex.core.ranking;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What separates units with equal compared values, step by step: {@code TieBreak.higher("8").then(TieBreak.higher("3"))}.
 *
 * <p>A unit without a value on a step comes after those with one. What no step separates stays a tie.
 */
public final class TieBreak {

    private final List<Step> steps;
    private final List<Comparator<Scorecard>> orders;

    /** One step of a chain, typed so that it can be written, read back and told in any language. */
    public sealed interface Step {

        /**
         * The order this step puts cards in.
         *
         * @return the better card first, 0 for cards that the step does not separate
         */
        Comparator<Scorecard> bestFirst();
    }

    /** Which of two values comes first. */
    public enum Order {
        /** The higher one. */
        HIGHER,
        /** The lower one. */
        LOWER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Compares the share of a node's maximum; of a bonus or deduction, which has no maximum, the points.
     *
     * @param code of a group or leaf
     * @param order which of two comes first
     */
    public record Node(String code, Order order) implements Step {

        /** Refuses null. */
        public Node {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(order, "order");
        }

        @Override
        public Comparator<Scorecard> bestFirst() {
            Comparator<Ratio> ascending = Comparator.naturalOrder();
            return TieBreak.bestFirst(
                    card -> share(card, code), order == Order.HIGHER ? ascending : ascending.reversed());
        }

        @Override
        public String toString() {
            return order + " " + code;
        }
    }

    /**
     * Compares the index on another board, the higher first.
     *
     * @param label what the other board is, for the reader
     * @param board in which units are found by their code
     */
    public record OnBoard(String label, Scoreboard board) implements Step {

        /** Refuses null. */
        public OnBoard {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(board, "board");
        }

        @Override
        public Comparator<Scorecard> bestFirst() {
            Map<String, Optional<Ratio>> indices = board.cards().stream()
                    .collect(Collectors.toMap(card -> card.unit().code(), Scorecard::index));
            return TieBreak.bestFirst(
                    card -> indices.getOrDefault(card.unit().code(), Optional.empty()), Comparator.naturalOrder());
        }

        @Override
        public String toString() {
            return "higher " + label;
        }
    }

    /**
     * Compares given values, the higher first.
     *
     * @param label what the values are, for the reader
     * @param values by unit code
     */
    public record GivenValues(String label, Map<String, Points> values) implements Step {

        /** Copies the values in order. */
        public GivenValues {
            Objects.requireNonNull(label, "label");
            values = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(values, "values")));
        }

        @Override
        public Comparator<Scorecard> bestFirst() {
            return TieBreak.bestFirst(
                    card -> Optional.ofNullable(values.get(card.unit().code())), Comparator.naturalOrder());
        }

        @Override
        public String toString() {
            return "higher " + label;
        }
    }

    /** Compares the names in Vietnamese order, then the codes. */
    public record ByName() implements Step {

        @Override
        public Comparator<Scorecard> bestFirst() {
            return BY_NAME;
        }

        @Override
        public String toString() {
            return "name";
        }
    }

    private TieBreak(List<Step> steps) {
        this.steps = List.copyOf(steps);
        this.orders = this.steps.stream().map(Step::bestFirst).toList();
    }

    /**
     * A chain of any steps.
     *
     * @param steps in the order in which they are asked
     * @return the chain
     */
    public static TieBreak of(List<? extends Step> steps) {
        return new TieBreak(List.copyOf(Objects.requireNonNull(steps, "steps")));
    }

    /**
     * Separates nothing.
     *
     * @return a chain without steps
     */
    public static TieBreak none() {
        return of(List.of());
    }

    /**
     * The higher share of a node's maximum comes first; of a bonus or deduction, which has no maximum, the higher points,
     * so that the unit that lost fewer is before the one that lost more.
     *
     * @param code of a group or leaf; a ranking refuses one that its board's criteria set does not have
     * @return a chain of this one step
     */
    public static TieBreak higher(String code) {
        return of(List.of(new Node(code, Order.HIGHER)));
    }

    /**
     * The lower share of a node's maximum comes first; of a bonus or deduction the lower points.
     *
     * @param code of a group or leaf; a ranking refuses one that its board's criteria set does not have
     * @return a chain of this one step
     */
    public static TieBreak lower(String code) {
        return of(List.of(new Node(code, Order.LOWER)));
    }

    /**
     * The higher index on another board comes first: another round, another index, or last year.
     *
     * @param label what the other board is, for the reader
     * @param other the board; units are found by their code
     * @return a chain of this one step
     */
    public static TieBreak higher(String label, Scoreboard other) {
        Objects.requireNonNull(other, "other");
        return of(List.of(new OnBoard(label, other)));
    }

    /**
     * The higher of some given values comes first, such as a published satisfaction index.
     *
     * @param label what the values are, for the reader
     * @param values by unit code
     * @return a chain of this one step
     */
    public static TieBreak higher(String label, Map<String, Points> values) {
        return of(List.of(new GivenValues(label, values)));
    }

    /**
     * The name that comes first in Vietnamese order, and then the code: the last resort, after which there is no tie.
     *
     * @return a chain of this one step
     */
    public static TieBreak byName() {
        return of(List.of(new ByName()));
    }

    static final Comparator<Scorecard> BY_NAME = Comparator.comparing(
                    (Scorecard card) -> card.unit().name(), VietnameseOrder.names())
            .thenComparing(card -> card.unit().code());

    /** Orders cards by a value; a card without one comes after those with one. */
    private static <T> Comparator<Scorecard> bestFirst(
            Function<Scorecard, Optional<T>> value, Comparator<? super T> ascending) {
        Comparator<Optional<T>> missingFirst = (a, b) -> a.isPresent() && b.isPresent()
                ? ascending.compare(a.get(), b.get())
                : Boolean.compare(a.isPresent(), b.isPresent());
        return Comparator.comparing(value, missingFirst).reversed();
    }

    private static Optional<Ratio> share(Scorecard card, String code) {
        Score score = card.score(code);
        if (score.applicable().sign() > 0) {
            return Optional.of(
                    new Ratio(score.points().value(), score.applicable().value()));
        }
        return isOutsideTheMaximum(card, score)
                ? Optional.of(Ratio.of(score.points().value()))
                : Optional.empty();
    }

    /** All leaves of a bonus or deduction are of its kind, so the first one tells. */
    private static boolean isOutsideTheMaximum(Scorecard card, Score score) {
        Score leaf = score;
        while (leaf instanceof GroupScore group) {
            leaf = group.children().get(0);
        }
        Group.Kind kind = card.set().kindOf(card.set().indexOf(leaf.criterion().code()));
        return kind == Group.Kind.BONUS || kind == Group.Kind.DEDUCTION;
    }

    /**
     * The steps of this chain.
     *
     * @return in the order in which they are asked, none for a chain that separates nothing
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Adds the steps of another chain behind these.
     *
     * @param next what separates units that are still tied
     * @return the longer chain
     */
    public TieBreak then(TieBreak next) {
        return of(Stream.concat(steps.stream(), Objects.requireNonNull(next, "next").steps.stream())
                .toList());
    }

    /** Refuses the code of a node that the set does not have, whether or not there will be a tie. */
    void requireCodesOf(CriteriaSet set) {
        for (Step step : steps) {
            if (step instanceof Node node) {
                set.criterion(node.code());
            }
        }
    }

    Comparator<Scorecard> after(Comparator<Scorecard> byValue) {
        return orders.stream().reduce(byValue, Comparator::thenComparing);
    }

    /** Finds the first step that separates two cards. */
    Optional<Step> separating(Scorecard a, Scorecard b) {
        return IntStream.range(0, steps.size())
                .filter(i -> orders.get(i).compare(a, b) != 0)
                .mapToObj(steps::get)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TieBreak chain && steps.equals(chain.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.isEmpty() ? "none" : steps.stream().map(Step::toString).collect(Collectors.joining(", then "));
    }
}
