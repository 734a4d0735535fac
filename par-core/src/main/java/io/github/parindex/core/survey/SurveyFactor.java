package io.github.parindex.core.survey;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Questions of one subject, such as access to the service, the procedure, the official, the result, and the handling of
 * complaints, which are the five of SIPAS. The share of a factor is that of all its answers.
 *
 * @param code the same in all forms that ask about it
 * @param text what it is about, or blank
 * @param weight in the index of a form, 0 or more; 0 for a factor that is only shown
 * @param items at least one
 */
public record SurveyFactor(String code, String text, BigDecimal weight, List<SurveyItem> items) {

    /** Copies the items, and checks the code and the weight. */
    public SurveyFactor {
        Codes.valid(code);
        Objects.requireNonNull(text, "text");
        weight = Exact.of(Objects.requireNonNull(weight, "weight"));
        Codes.weight(code, weight);
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        if (items.isEmpty()) {
            throw Refusal.refused("survey.factor.items", code);
        }
    }

    /**
     * A factor of weight 1.
     *
     * @param code the same in all forms that ask about it
     * @param text what it is about, or blank
     * @param items at least one
     * @return the factor
     */
    public static SurveyFactor of(String code, String text, SurveyItem... items) {
        return new SurveyFactor(code, text, BigDecimal.ONE, List.of(Objects.requireNonNull(items, "items")));
    }

    /**
     * Says how much the factor counts.
     *
     * @param share such as {@code 2} or {@code 20%}
     * @return a copy with that weight
     */
    public SurveyFactor withWeight(String share) {
        Objects.requireNonNull(share, "share");
        return new SurveyFactor(code, text, Exact.parse(share), items);
    }
}
