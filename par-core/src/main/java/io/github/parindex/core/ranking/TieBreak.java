package io.github.parindex.core.ranking;

import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What separates units with equal compared values, step by step: {@code TieBreak.higher("8").then(TieBreak.higher("3"))}.
 *
 * <p>A unit without a value on a step comes after those with one. What no step separates stays a tie.
 */
public final class TieBreak {

    private final List<Step> steps;

    private record Step(String label, Comparator<Scorecard> bestFirst) {}

    private TieBreak(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Separates nothing.
     *
     * @return a chain without steps
     */
    public static TieBreak none() {
        return new TieBreak(List.of());
    }

    /**
     * The higher share of a node's maximum comes first; of a bonus or deduction, which has no maximum, the higher points,
     * so that the unit that lost fewer is before the one that lost more.
     *
     * @param code of a group or leaf
     * @return a chain of this one step
     */
    public static TieBreak higher(String code) {
        return step("higher " + code, card -> share(card, code), Comparator.naturalOrder());
    }

    /**
     * The lower share of a node's maximum comes first; of a bonus or deduction the lower points.
     *
     * @param code of a group or leaf
     * @return a chain of this one step
     */
    public static TieBreak lower(String code) {
        return step("lower " + code, card -> share(card, code), Comparator.reverseOrder());
    }

    /**
     * The higher index on another board comes first: another round, another index, or last year.
     *
     * @param label what the other board is, for the reader
     * @param other the board; units are found by their code
     * @return a chain of this one step
     */
    public static TieBreak higher(String label, Scoreboard other) {
        Map<String, Optional<Ratio>> indices = other.cards().stream()
                .collect(Collectors.toMap(card -> card.unit().code(), Scorecard::index));
        return step(
                "higher " + label,
                card -> indices.getOrDefault(card.unit().code(), Optional.empty()),
                Comparator.naturalOrder());
    }

    /**
     * The higher of some given values comes first, such as a published satisfaction index.
     *
     * @param label what the values are, for the reader
     * @param values by unit code
     * @return a chain of this one step
     */
    public static TieBreak higher(String label, Map<String, Points> values) {
        Map<String, Points> copy = Map.copyOf(values);
        return step(
                "higher " + label,
                card -> Optional.ofNullable(copy.get(card.unit().code())),
                Comparator.naturalOrder());
    }

    /**
     * The name that comes first in Vietnamese order, and then the code: the last resort, after which there is no tie.
     *
     * @return a chain of this one step
     */
    public static TieBreak byName() {
        return new TieBreak(List.of(new Step("name", BY_NAME)));
    }

    static final Comparator<Scorecard> BY_NAME = Comparator.comparing(
                    (Scorecard card) -> card.unit().name(), VietnameseOrder.names())
            .thenComparing(card -> card.unit().code());

    private static <T> TieBreak step(
            String label, Function<Scorecard, Optional<T>> value, Comparator<? super T> ascending) {
        Comparator<Optional<T>> missingFirst = (a, b) -> a.isPresent() && b.isPresent()
                ? ascending.compare(a.get(), b.get())
                : Boolean.compare(a.isPresent(), b.isPresent());
        return new TieBreak(List.of(
                new Step(label, Comparator.comparing(value, missingFirst).reversed())));
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
     * Adds the steps of another chain behind these.
     *
     * @param next what separates units that are still tied
     * @return the longer chain
     */
    public TieBreak then(TieBreak next) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(next.steps);
        return new TieBreak(all);
    }

    Comparator<Scorecard> after(Comparator<Scorecard> byValue) {
        Comparator<Scorecard> chain = byValue;
        for (Step step : steps) {
            chain = chain.thenComparing(step.bestFirst());
        }
        return chain;
    }

    /** The first step that separates two cards. */
    Optional<String> separating(Scorecard a, Scorecard b) {
        return steps.stream()
                .filter(step -> step.bestFirst().compare(a, b) != 0)
                .map(Step::label)
                .findFirst();
    }

    @Override
    public String toString() {
        return steps.isEmpty() ? "none" : steps.stream().map(Step::label).collect(Collectors.joining(", then "));
    }
}
