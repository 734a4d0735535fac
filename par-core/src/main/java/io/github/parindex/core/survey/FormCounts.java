package io.github.parindex.core.survey;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What was counted of the forms of one kind: whole numbers that add up in any order. For each factor a respondent has a sum
 * of what the answers are worth and a number of answers; these, and the products of any two of them, say how far
 * respondents differ. Counts of forms and answers fit a long, as {@link SurveyTally#MOST_RESPONSES} ends them; of the largest
 * form ten products do not.
 */
final class FormCounts {

    private final FormLayout layout;
    private final long[] answers;
    private final long[] skipped;
    private final long[] offScale;
    private final LongSums sums;
    private final LongSums products;
    private final long[] respondent;
    private long returned;
    private long valid;
    private long wholly;

    FormCounts(FormLayout layout) {
        this.layout = layout;
        int width = 2 * layout.factors();
        answers = new long[layout.choices()];
        skipped = new long[layout.items()];
        offScale = new long[layout.items()];
        sums = new LongSums(width);
        products = new LongSums(width * width);
        respondent = new long[width];
    }

    FormLayout layout() {
        return layout;
    }

    long returned() {
        return returned;
    }

    long valid() {
        return valid;
    }

    long wholly() {
        return wholly;
    }

    /** Counts a form that is valid, from the position of the answer to each item. */
    void addValid(int... positions) {
        Arrays.fill(respondent, 0);
        boolean all = true;
        boolean any = false;
        for (int item = 0; item < positions.length; item++) {
            int position = positions[item];
            if (position < 0) {
                (position == AnswerScale.SKIPPED ? skipped : offScale)[item]++;
                continue;
            }
            int choice = layout.first(item) + position;
            answers[choice]++;
            int place = 2 * layout.factor(item);
            respondent[place] += layout.weight(item) * layout.worth(choice);
            respondent[place + 1] += layout.weight(item);
            any |= layout.countsInIndex(item);
            all &= !layout.countsInIndex(item) || layout.isSatisfied(choice);
        }
        wholly += any && all ? 1 : 0;
        returned++;
        valid++;
        addRespondent();
    }

    private void addRespondent() {
        int width = respondent.length;
        for (int i = 0; i < width; i++) {
            long value = respondent[i];
            sums.add(i, value);
            for (int j = 0; value != 0 && j < width; j++) {
                products.add(i * width + j, value * respondent[j]);
            }
        }
    }

    /** Counts a form that came back and is not valid. */
    void addInvalid() {
        returned++;
    }

    void add(FormCounts other) {
        returned += other.returned;
        valid += other.valid;
        wholly += other.wholly;
        add(answers, other.answers);
        add(skipped, other.skipped);
        add(offScale, other.offScale);
        sums.add(other.sums);
        products.add(other.products);
    }

    private static void add(long[] to, long... more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    FormCounts copy() {
        FormCounts copy = new FormCounts(layout);
        copy.add(this);
        return copy;
    }

    long skipped() {
        return Arrays.stream(skipped).sum();
    }

    long offScale() {
        return Arrays.stream(offScale).sum();
    }

    long answers(int choice) {
        return answers[choice];
    }

    /** How many answered an item. */
    long answered(int item) {
        return Arrays.stream(answers, layout.first(item), layout.first(item + 1))
                .sum();
    }

    /** How many answers to an item count as satisfied. */
    long satisfied(int item) {
        long satisfied = 0;
        for (int choice = layout.first(item); choice < layout.first(item + 1); choice++) {
            satisfied += layout.isSatisfied(choice) ? answers[choice] : 0;
        }
        return satisfied;
    }

    /** Of all factors: what answers are worth, and how many there are, one behind the other. */
    RespondentSums ofFactors() {
        int width = respondent.length;
        BigInteger[][] squares = new BigInteger[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                squares[i][j] = products.at(i * width + j);
            }
        }
        BigInteger[] all = new BigInteger[width];
        Arrays.setAll(all, sums::at);
        return new RespondentSums(all, squares);
    }

    /** Of one item: a respondent answers it once or not at all. */
    RespondentSums ofItem(int item) {
        BigInteger worth = BigInteger.ZERO;
        BigInteger square = BigInteger.ZERO;
        for (int choice = layout.first(item); choice < layout.first(item + 1); choice++) {
            BigInteger each = BigInteger.valueOf(layout.worth(choice));
            BigInteger all = each.multiply(BigInteger.valueOf(answers[choice]));
            worth = worth.add(all);
            square = square.add(all.multiply(each));
        }
        return RespondentSums.of(worth, BigInteger.valueOf(answered(item)), square);
    }

    /** Of people instead of answers: who is wholly satisfied counts as one full answer. */
    RespondentSums ofPeople() {
        BigInteger full = BigInteger.valueOf(FormLayout.FULL);
        BigInteger people = BigInteger.valueOf(wholly).multiply(full);
        return RespondentSums.of(people, BigInteger.valueOf(valid), people.multiply(full));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormCounts counts
                && layout.form().equals(counts.layout.form())
                && returned == counts.returned
                && valid == counts.valid
                && wholly == counts.wholly
                && Arrays.equals(answers, counts.answers)
                && Arrays.equals(skipped, counts.skipped)
                && Arrays.equals(offScale, counts.offScale)
                && sums.equals(counts.sums)
                && products.equals(counts.products);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(answers);
    }
}
