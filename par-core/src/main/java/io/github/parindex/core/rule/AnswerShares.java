package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return new AnswerShares(max, answers, other, whenNothing);
    }

    /**
     * Says what it means that nobody answered; {@link ZeroDenominator#MISSING} if nothing else is said.
     *
     * @param meaning for example not applicable
     * @return a copy with that meaning
     */
    public AnswerShares withZeroDenominator(ZeroDenominator meaning) {
        return new AnswerShares(max, answers, rounding, meaning);
    }

    @Override
    public void checkObserved(Observation observation) {
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
        Observation.Counts counts = counts(observation);
        Ratio share = Ratio.mean(answers, Answer::share, answer -> counts.of(answer.name()));
        if (!share.isDefined()) {
            return Award.ofNothing(max, counts, whenNothing);
        }
        return new Award(max, max.times(share, rounding), new Answered(counts, share, max, rounding));
    }

    @Override
    public String toString() {
        return max + " × share of " + answers.stream().map(Answer::toString).collect(Collectors.joining(", ")) + ", "
                + rounding;
    }
}
