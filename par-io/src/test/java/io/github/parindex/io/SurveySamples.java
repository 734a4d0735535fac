package io.github.parindex.io;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Random surveys: scales of every kind, weights, numbers of forms, policies, and texts that tables find hard. */
public final class SurveySamples {

    private static final List<String> PIECES = List.of(
            "a",
            "Hài lòng",
            "1",
            "1.10",
            "=",
            "+",
            "@",
            "'",
            "\"",
            "|",
            ";",
            ",",
            "%",
            " ",
            "\n",
            "\t",
            "không tính",
            "skip",
            "Mẫu phiếu",
            "😀",
            ".");

    private final Random random;

    private SurveySamples(Random random) {
        this.random = random;
    }

    /** A survey that is valid. */
    public static Survey survey(Random random) {
        return new SurveySamples(random).survey();
    }

    private Survey survey() {
        List<AnswerScale> scales = some(3, i -> scale());
        List<SurveyForm> forms = some(3, i -> form(i, scales));
        List<FormsIssued> issued = new ArrayList<>();
        forms.forEach(form -> issued.addAll(some(3, i -> issued(form, i)).subList(0, random.nextInt(2))));
        return new Survey(code(0), text(), forms, issued, policy());
    }

    private <T> List<T> some(int most, IntFunction<T> each) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(each).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(5)).forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    /** A code that differs from others by its number. */
    private String code(int number) {
        return (text() + number + (random.nextInt(5) == 0 ? "\"" : "")).strip();
    }

    private AnswerScale scale() {
        if (random.nextBoolean()) {
            int levels = 2 + random.nextInt(6);
            return AnswerScale.levels(levels, 1 + random.nextInt(levels));
        }
        List<AnswerScale.Choice> choices = new ArrayList<>();
        choices.add(new AnswerScale.Choice(code(0), text(), BigDecimal.ONE, random.nextBoolean()));
        for (int i = 1; i < 2 + random.nextInt(4); i++) {
            BigDecimal worth = BigDecimal.valueOf(random.nextInt(10_001), 4);
            choices.add(new AnswerScale.Choice(code(i), text(), worth, random.nextInt(4) == 0));
        }
        Set<String> skips = new TreeSet<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> skips.add(text() + "-" + i + " "));
        return choices.size() < 2 ? AnswerScale.yesNo() : new AnswerScale(choices, skips);
    }

    private BigDecimal weight() {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.ONE;
            case 1 -> BigDecimal.valueOf(1 + random.nextInt(5_000), 3);
            default -> new BigDecimal("0.3333333333333333333333");
        };
    }

    private SurveyForm form(int number, List<AnswerScale> scales) {
        List<SurveyFactor> factors = some(
                4,
                i -> new SurveyFactor(
                        code(i),
                        text(),
                        i == 0 ? weight() : BigDecimal.valueOf(random.nextInt(3)),
                        some(5, j -> item(1000 * i + j, scales))));
        return SurveyForm.of(code(number), text(), number == 0 ? weight() : BigDecimal.ZERO, factors);
    }

    private SurveyItem item(int number, List<AnswerScale> scales) {
        int weight = number % 1000 == 0 || random.nextBoolean() ? 1 : random.nextInt(101);
        return new SurveyItem(code(number), text(), scales.get(random.nextInt(scales.size())), weight);
    }

    private FormsIssued issued(SurveyForm form, int number) {
        OptionalLong population =
                random.nextBoolean() ? OptionalLong.of(1 + random.nextInt(1_000_000)) : OptionalLong.empty();
        return new FormsIssued(
                random.nextBoolean() ? "" : text(), form.code(), text() + number, random.nextInt(10_000), population);
    }

    private SurveyPolicy policy() {
        return new SurveyPolicy(
                BigDecimal.valueOf(random.nextInt(1_001), 3),
                one(SurveyPolicy.OffScale.values()),
                one(SurveyPolicy.Pooling.values()),
                one(SurveyPolicy.StratumShare.values()),
                random.nextInt(100),
                one(SurveyPolicy.FewRespondents.values()),
                new Rounding(random.nextInt(19), one(RoundingMode.values(), RoundingMode.UNNECESSARY)));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private RoundingMode one(RoundingMode[] values, RoundingMode but) {
        RoundingMode mode = one(values);
        return mode == but ? RoundingMode.HALF_UP : mode;
    }
}
