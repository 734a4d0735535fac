package io.github.parindex.core.survey;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * A question of a form.
 *
 * @param code unique in its form
 * @param text the question, or blank
 * @param scale what may be answered
 * @param weight how many times an answer counts in the share of its factor, 0 to {@value #HEAVIEST}; 0 for a question that is
 *     only shown, such as one for expectations
 */
public record SurveyItem(String code, String text, AnswerScale scale, int weight) {

    /** The largest weight. */
    public static final int HEAVIEST = 100;

    /** Checks the code and the weight. */
    public SurveyItem {
        Codes.valid(code);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(scale, "scale");
        if (weight < 0 || weight > HEAVIEST) {
            throw Refusal.refused("survey.item.weight", code, weight, HEAVIEST);
        }
    }

    /**
     * A question that counts once.
     *
     * @param code unique in its form
     * @param text the question, or blank
     * @param scale what may be answered
     * @return the item
     */
    public static SurveyItem of(String code, String text, AnswerScale scale) {
        return new SurveyItem(code, text, scale, 1);
    }

    /**
     * Says how many times an answer counts.
     *
     * @param times 0 to {@value #HEAVIEST}
     * @return a copy with that weight
     */
    public SurveyItem withWeight(int times) {
        return new SurveyItem(code, text, scale, times);
    }
}
