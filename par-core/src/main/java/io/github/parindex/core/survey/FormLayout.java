package io.github.parindex.core.survey;

import java.math.BigDecimal;
import java.util.List;

/** Where the answers of a form are counted, worked out once for all its responses. */
final class FormLayout {

    /** What full satisfaction is in the whole numbers that are added up. */
    static final long FULL = 10_000;

    private final SurveyForm form;
    private final int[] factorOf;
    private final int[] weightOf;
    private final int[] firstChoice;
    private final boolean[] countsInIndex;
    private final long[] worth;
    private final boolean[] satisfied;

    FormLayout(SurveyForm form) {
        this.form = form;
        int items = form.items().size();
        int choices = form.items().stream()
                .mapToInt(item -> item.scale().choices().size())
                .sum();
        factorOf = new int[items];
        weightOf = new int[items];
        firstChoice = new int[items + 1];
        countsInIndex = new boolean[items];
        worth = new long[choices];
        satisfied = new boolean[choices];
        int item = 0;
        for (int factor = 0; factor < form.factors().size(); factor++) {
            for (SurveyItem each : form.factors().get(factor).items()) {
                place(item, factor, each);
                item++;
            }
        }
    }

    private void place(int item, int factor, SurveyItem each) {
        factorOf[item] = factor;
        weightOf[item] = each.weight();
        countsInIndex[item] =
                each.weight() > 0 && form.factors().get(factor).weight().signum() > 0;
        List<AnswerScale.Choice> choices = each.scale().choices();
        firstChoice[item + 1] = firstChoice[item] + choices.size();
        for (int i = 0; i < choices.size(); i++) {
            worth[firstChoice[item] + i] =
                    choices.get(i).worth().multiply(BigDecimal.valueOf(FULL)).longValueExact();
            satisfied[firstChoice[item] + i] = choices.get(i).satisfied();
        }
    }

    SurveyForm form() {
        return form;
    }

    int items() {
        return factorOf.length;
    }

    int factors() {
        return form.factors().size();
    }

    int choices() {
        return worth.length;
    }

    int factor(int item) {
        return factorOf[item];
    }

    long weight(int item) {
        return weightOf[item];
    }

    boolean countsInIndex(int item) {
        return countsInIndex[item];
    }

    /** The first of the places at which the answers to an item are counted; that of the next item ends them. */
    int first(int item) {
        return firstChoice[item];
    }

    long worth(int choice) {
        return worth[choice];
    }

    boolean isSatisfied(int choice) {
        return satisfied[choice];
    }
}
