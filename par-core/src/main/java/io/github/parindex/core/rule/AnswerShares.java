package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Answers worth shares of the maximum: points = max × Σ(count × share) / Σ count, rounded once.
 *
 * <p>Seen in Yên Bái's survey, where the answers A, B, C and D carry 100, 60, 20 and 0 % of the criterion's maximum.
 * Example: {@code answerShares("5", answer("A", "100%"), answer("B", "60%"), answer("C", "20%"), answer("D", "0%"))}
 * gives 5 × (30 + 12) / 60 = 3.5 for 30 A, 20 B, 0 C and 10 D.
 *
 * @param max points of the whole, above 0
 * @param answers at least two, with different names, one of them worth 1
 * @param rounding how the points are rounded
 * @param whenNothing what it means that nobody answered; without a previous year, as answers have none
 */
public record AnswerShares(Points max, List<Answer> answers, Rounding rounding, ZeroDenominator whenNothing)
        implements Rule {

    /**
     * An answer.
     *
     * @param name how the observation calls it
     * @param share the part of the maximum it is worth, 0 to 1
     */
    public record Answer(String name, BigDecimal share) {

        /** Checks the name and the share. */
        public Answer {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(share, "share");
            Checks.named("rule.answerShares.name", name);
            share = Exact.of(share);
            Checks.share("rule.answerShares.share", share, name);
        }

        static Answer of(String name, String share) {
            return new Answer(name, Exact.parse(share));
        }

        @Override
        public String toString() {
            return name + " " + Exact.percent(share);
        }
    }

    /**
     * What was answered.
     *
     * @param counts answers of each kind
     * @param share Σ(count × share) of Σ count
     * @param max points of the whole
     * @param rounding how the points were rounded
     */
    public record Answered(Observation.Counts counts, Ratio share, Points max, Rounding rounding)
            implements Rule.Found {

        /** Refuses null. */
        public Answered {
            Objects.requireNonNull(counts, "counts");
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(max, "max");
            Objects.requireNonNull(rounding, "rounding");
        }

        @Override
        public String toString() {
            return max + " × " + share + " for " + counts + ", " + rounding;
        }
    }

    /** Checks that the answers are distinct and the maximum can be reached. */
    public AnswerShares {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(whenNothing, "whenNothing");
        Checks.positive("rule.answerShares.max", max);
        answers = Checks.atLeast(2, "rule.answerShares.few", answers);
        Checks.distinct("rule.answerShares.twice", answers, Answer::name);
        if (answers.stream().noneMatch(answer -> answer.share().compareTo(BigDecimal.ONE) == 0)) {
            throw Refusal.refused("rule.answerShares.best", percentages(answers));
        }
        Checks.keptBy("rule.answerShares.rounded", rounding, max);
        Checks.thisYearOnly("rule.answerShares.year", whenNothing);
    }

    private static Map<String, BigDecimal> percentages(List<Answer> answers) {
        Map<String, BigDecimal> percentages = new LinkedHashMap<>();
        answers.forEach(answer -> percentages.put(answer.name(), answer.share().movePointRight(2)));
        return percentages;
    }

    static AnswerShares of(Points max, List<Answer> answers) {
        return new AnswerShares(max, answers, Rounding.halfUp(2), ZeroDenominator.MISSING);
    }

    /**
     * Changes the rounding.
     *
     * @param other how the points are rounded
     * @return a copy that rounds so
     */
    public AnswerShares with(Rounding other) {
        Objects.requireNonNull(other, "other");
        return new AnswerShares(max, answers, other, whenNothing);
    }

    /**
     * Says what it means that nobody answered; {@link ZeroDenominator#MISSING} if nothing else is said.
     *
     * @param meaning for example not applicable
     * @return a copy with that meaning
     */
    public AnswerShares withZeroDenominator(ZeroDenominator meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return new AnswerShares(max, answers, rounding, meaning);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        counts(observation);
    }

    private Observation.Counts counts(Observation observation) {
        if (!(observation instanceof Observation.Counts counts)) {
            throw Checks.mismatch("rule.answerShares.mismatch", observation, Checks.names(answers, Answer::name));
        }
        Checks.known("rule.answerShares.unknown", counts.counts().keySet(), answers, Answer::name);
        return counts;
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Observation.Counts counts = counts(observation);
        Ratio share = Ratio.mean(answers, Answer::share, answer -> counts.of(answer.name()));
        if (!share.isDefined()) {
            return Award.ofNothing(max, counts, whenNothing);
        }
        return new Award(max, max.times(share, rounding), new Answered(counts, share, max, rounding));
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        effort.requireKnown(Checks.names(answers, Answer::name), List.of());
        Observation.Counts counts = counts(observation);
        List<Answer> bestFirst = answers.stream()
                .sorted(Comparator.<Answer, Points>comparing(answer -> worth(answer, effort))
                        .reversed())
                .toList();
        List<Answer> reachable = bestFirst.stream()
                .filter(answer -> effort.costOf(answer.name()).isPresent())
                .toList();
        Ladder<Observation> ladder =
                isBestCheapest(reachable, effort) ? toTheBest(counts, bestFirst, effort) : anyMoves(counts, effort);
        return Ladder.staircase(ladder, this::award, effort, Award.Top.EFFORT);
    }

    private static Points worth(Answer answer, Effort effort) {
        return Ladder.worth(Points.of(answer.share()), effort);
    }

    /** Whether no move costs less than those to a better answer. */
    private static boolean isBestCheapest(List<Answer> reachable, Effort effort) {
        for (int i = 1; i < reachable.size(); i++) {
            if (cost(reachable.get(i), effort).effort()
                    < cost(reachable.get(i - 1), effort).effort()) {
                return false;
            }
        }
        return true;
    }

    private static Effort.Cost cost(Answer answer, Effort effort) {
        return effort.costOf(answer.name()).orElseThrow();
    }

    /** So many moves from one answer to another. */
    private record Moves(Answer from, Answer to, long count) {}

    /** Moves the worst answers first, and to the best that takes more: so many moves never bring more, nor cost less. */
    private Ladder<Observation> toTheBest(Observation.Counts counts, List<Answer> bestFirst, Effort effort) {
        List<Moves> moves = movesToTheBest(counts, bestFirst, effort);
        LongFunction<Observation> moved = number -> number == 0 ? counts : moved(counts, moves, number);
        long most = moves.stream().mapToLong(Moves::count).sum();
        Ladder<Observation> numbers = Line.climb(moved, this::award, most, new TreeSet<>(), 1, effort);
        return Ladder.of(numbers.rungs().stream()
                .map(rung -> new Ladder.Rung<>(effortOf(moves, rung.effort(), effort), rung.worth(), rung.choice()))
                .toList());
    }

    private static List<Moves> movesToTheBest(Observation.Counts counts, List<Answer> bestFirst, Effort effort) {
        List<Moves> moves = new ArrayList<>();
        int from = bestFirst.size() - 1;
        long left = counts.of(bestFirst.get(from).name());
        for (Answer to : bestFirst) {
            long room = effort.costOf(to.name()).map(Effort.Cost::most).orElse(0L);
            while (room > 0 && worth(bestFirst.get(from), effort).compareTo(worth(to, effort)) < 0) {
                long count = Math.min(room, left);
                moves.add(new Moves(bestFirst.get(from), to, count));
                room -= count;
                left -= count;
                if (left == 0) {
                    from--;
                    left = counts.of(bestFirst.get(from).name());
                }
            }
        }
        return moves;
    }

    private static Observation moved(Observation.Counts counts, List<Moves> moves, long number) {
        Map<String, Long> other = new LinkedHashMap<>(counts.counts());
        long rest = number;
        for (Moves each : moves) {
            long count = Math.min(rest, each.count());
            if (count > 0) {
                other.merge(each.from().name(), -count, Long::sum);
                other.merge(each.to().name(), count, Long::sum);
            }
            rest -= count;
        }
        return new Observation.Counts(other);
    }

    private static long effortOf(List<Moves> moves, long number, Effort effort) {
        long all = 0;
        long rest = number;
        for (Moves each : moves) {
            long count = Math.min(rest, each.count());
            all = Line.sum(all, Line.product(count, cost(each.to(), effort).effort()));
            rest -= count;
        }
        return all;
    }

    private Ladder<Observation> anyMoves(Observation.Counts counts, Effort effort) {
        Ladder<Map<String, Long>> ladder = Ladder.of(Points.ZERO, Map.of());
        for (Answer answer : answers) {
            long count = counts.of(answer.name());
            if (count > 0) {
                ladder = ladder.and(
                        moves(answer, effort).times(count, Map.of(), AnswerShares::added), AnswerShares::added);
            }
        }
        Ladder<Observation> all = ladder.map(moves -> new Observation.Counts(added(counts.counts(), moves)));
        return Ladder.of(all.rungs().stream()
                .map(rung -> new Ladder.Rung<>(
                        rung.effort(), Ladder.worth(award(rung.choice()).points(), effort), rung.choice()))
                .toList());
    }

    /** What one who gave this answer may give instead. */
    private Ladder<Map<String, Long>> moves(Answer answer, Effort effort) {
        List<Ladder.Rung<Map<String, Long>>> rungs = new ArrayList<>();
        rungs.add(new Ladder.Rung<>(0, Points.ZERO, Map.of()));
        for (Answer other : answers) {
            Points gain = worth(other, effort).minus(worth(answer, effort));
            Optional<Effort.Cost> cost = effort.costOf(other.name()).filter(each -> gain.sign() > 0);
            if (cost.isPresent() && cost.get().most() < Long.MAX_VALUE) {
                throw Refusal.refused(
                        "rule.effort.limitedAnswer", other.name(), cost.get().most());
            }
            cost.ifPresent(each ->
                    rungs.add(new Ladder.Rung<>(each.effort(), gain, Map.of(answer.name(), -1L, other.name(), 1L))));
        }
        return Ladder.of(rungs);
    }

    private static Map<String, Long> added(Map<String, Long> counts, Map<String, Long> moves) {
        Map<String, Long> sum = new LinkedHashMap<>(counts);
        moves.forEach((name, moved) -> sum.merge(name, moved, Long::sum));
        return sum;
    }

    @Override
    public String toString() {
        return max + " × share of " + answers.stream().map(Answer::toString).collect(Collectors.joining(", ")) + ", "
                + rounding;
    }
}
