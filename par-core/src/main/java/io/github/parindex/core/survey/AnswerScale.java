package io.github.parindex.core.survey;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What may be answered to an item, and what each answer is worth: 5 levels of which 4 and 5 are satisfied; yes or no; A, B, C
 * and D worth 100, 60, 20 and 0 %.
 *
 * @param choices at least two, with different codes, one of them worth 1
 * @param skips codes that say that somebody does not answer, such as {@code 99}; a blank always does
 */
public record AnswerScale(List<Choice> choices, Set<String> skips) {

    /** The most decimal places of what an answer is worth. */
    public static final int PLACES = 4;

    /** What stands where there is no answer, and where there is one that the scale does not have. */
    static final int SKIPPED = -1;

    static final int UNKNOWN = -2;

    /**
     * An answer that may be chosen.
     *
     * @param code how responses call it, without spaces around it
     * @param text what it means, or blank
     * @param worth the part of full satisfaction, 0 to 1 with at most {@value #PLACES} places
     * @param satisfied whether it counts as satisfied where people are counted
     */
    public record Choice(String code, String text, BigDecimal worth, boolean satisfied) {

        /** Checks the code and what the answer is worth. */
        public Choice {
            Codes.valid(code);
            Objects.requireNonNull(text, "text");
            worth = Exact.of(Objects.requireNonNull(worth, "worth"));
            if (worth.signum() < 0 || worth.compareTo(BigDecimal.ONE) > 0 || worth.scale() > PLACES) {
                throw Refusal.refused("survey.choice.worth", code, worth, PLACES);
            }
        }

        /**
         * An answer that is satisfied if it is worth 1.
         *
         * @param code how responses call it
         * @param worth such as {@code 60%} or {@code 0.6}
         * @return the choice, without a text
         */
        public static Choice of(String code, String worth) {
            Objects.requireNonNull(code, "code");
            BigDecimal share = Exact.parse(Objects.requireNonNull(worth, "worth"));
            return new Choice(code, "", share, share.compareTo(BigDecimal.ONE) == 0);
        }

        @Override
        public String toString() {
            return code + (text.isBlank() ? "" : " " + text) + " " + Exact.percent(worth);
        }
    }

    /** Copies the choices; refuses too few, two of one code, and a scale on which nobody can be satisfied. */
    public AnswerScale {
        choices = List.copyOf(Objects.requireNonNull(choices, "choices"));
        skips = Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(skips, "skips")));
        if (choices.size() < 2) {
            throw Refusal.refused("survey.scale.few", choices.size());
        }
        List<String> codes = new ArrayList<>(choices.stream().map(Choice::code).toList());
        codes.addAll(skips);
        Codes.distinct("survey.scale.twice", codes);
        if (choices.stream().noneMatch(choice -> choice.worth().compareTo(BigDecimal.ONE) == 0)) {
            throw Refusal.refused("survey.scale.best", codes);
        }
    }

    /**
     * Answers that are satisfied, worth 1, or not, worth 0.
     *
     * @param codes of all answers, in order
     * @param satisfied those that are satisfied, at least one
     * @return the scale
     * @throws IllegalArgumentException if an answer that is satisfied is not among them
     */
    public static AnswerScale of(List<String> codes, String... satisfied) {
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(satisfied, "satisfied");
        List<String> others =
                Arrays.stream(satisfied).filter(code -> !codes.contains(code)).toList();
        if (!others.isEmpty()) {
            throw Refusal.refused("survey.scale.other", others, codes);
        }
        Set<String> best = Set.of(satisfied);
        return new AnswerScale(
                codes.stream()
                        .map(code -> Choice.of(code, best.contains(code) ? "1" : "0"))
                        .toList(),
                Set.of());
    }

    /**
     * Levels from 1 for the worst to the best.
     *
     * @param levels how many, 2 or more
     * @param satisfied from which level on an answer is satisfied, such as 4 of 5
     * @return the scale
     */
    public static AnswerScale levels(int levels, int satisfied) {
        List<String> codes =
                IntStream.rangeClosed(1, levels).mapToObj(Integer::toString).toList();
        return of(
                codes,
                IntStream.rangeClosed(satisfied, levels)
                        .mapToObj(Integer::toString)
                        .toArray(String[]::new));
    }

    /**
     * Answers that are worth parts of full satisfaction, as A 100 %, B 60 %, C 20 % and D 0 %.
     *
     * @param choices at least two, one of them worth 1
     * @return the scale
     */
    public static AnswerScale weighted(Choice... choices) {
        return new AnswerScale(List.of(Objects.requireNonNull(choices, "choices")), Set.of());
    }

    /**
     * Yes is satisfied and no is not.
     *
     * @return the scale with the codes {@code yes} and {@code no}
     */
    public static AnswerScale yesNo() {
        return of(List.of("yes", "no"), "yes");
    }

    /**
     * Says which codes mean that somebody does not answer.
     *
     * @param codes such as {@code 99} for "does not know"
     * @return a copy with these codes
     */
    public AnswerScale withSkips(String... codes) {
        Objects.requireNonNull(codes, "codes");
        return new AnswerScale(choices, Set.of(codes));
    }

    /**
     * Whether an answer can be counted.
     *
     * @param answer as it was written, without spaces around it
     * @return true for the code of a choice, a skip and a blank
     */
    public boolean accepts(String answer) {
        Objects.requireNonNull(answer, "answer");
        return position(answer) != UNKNOWN;
    }

    /** The position of an answer, {@link #SKIPPED} or {@link #UNKNOWN}. */
    int position(String answer) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).code().equals(answer)) {
                return i;
            }
        }
        return answer.isBlank() || skips.contains(answer) ? SKIPPED : UNKNOWN;
    }

    /** The codes of all answers, in order. */
    List<String> codes() {
        return choices.stream().map(Choice::code).toList();
    }
}
