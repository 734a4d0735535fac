package io.github.parindex.io.json;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a survey into its document; what is as usual is left out, and equal scales are written once. */
final class SurveyWritten {

    private final Map<AnswerScale, String> scales = new LinkedHashMap<>();

    private SurveyWritten() {}

    static SurveyDocument of(Survey survey) {
        SurveyWritten written = new SurveyWritten();
        List<SurveyDocument.Form> forms =
                survey.forms().stream().map(written::form).toList();
        return new SurveyDocument(
                survey.code(),
                unlessEmpty(survey.text()),
                written.scales.entrySet().stream()
                        .map(scale -> scale(scale.getKey(), scale.getValue()))
                        .toList(),
                forms,
                survey.issued().isEmpty()
                        ? null
                        : survey.issued().stream().map(SurveyWritten::issued).toList(),
                policy(survey.policy()));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal unlessOne(BigDecimal weight) {
        return weight.compareTo(BigDecimal.ONE) == 0 ? null : weight;
    }

    private static SurveyDocument.Scale scale(AnswerScale scale, String name) {
        List<String> skips = List.copyOf(scale.skips());
        int levels = scale.choices().size();
        long satisfied =
                scale.choices().stream().filter(AnswerScale.Choice::satisfied).count();
        int first = levels - (int) satisfied + 1;
        boolean plain = satisfied > 0
                && scale.choices().equals(AnswerScale.levels(levels, first).choices());
        return new SurveyDocument.Scale(
                name,
                plain ? levels : null,
                plain ? first : null,
                plain
                        ? null
                        : scale.choices().stream().map(SurveyWritten::choice).toList(),
                skips.isEmpty() ? null : skips);
    }

    private static SurveyDocument.Choice choice(AnswerScale.Choice choice) {
        boolean full = choice.worth().compareTo(BigDecimal.ONE) == 0;
        return new SurveyDocument.Choice(
                choice.code(),
                unlessEmpty(choice.text()),
                choice.worth(),
                choice.satisfied() == full ? null : choice.satisfied());
    }

    private SurveyDocument.Form form(SurveyForm form) {
        return new SurveyDocument.Form(
                form.code(),
                unlessEmpty(form.text()),
                unlessOne(form.weight()),
                form.factors().stream().map(this::factor).toList());
    }

    private SurveyDocument.Factor factor(SurveyFactor factor) {
        return new SurveyDocument.Factor(
                factor.code(),
                unlessEmpty(factor.text()),
                unlessOne(factor.weight()),
                factor.items().stream().map(this::item).toList());
    }

    private SurveyDocument.Item item(SurveyItem item) {
        String scale = scales.computeIfAbsent(item.scale(), each -> "scale " + (scales.size() + 1));
        return new SurveyDocument.Item(
                item.code(),
                unlessEmpty(item.text()),
                scale.equals("scale 1") ? null : scale,
                item.weight() == 1 ? null : item.weight());
    }

    private static SurveyDocument.Issued issued(FormsIssued issued) {
        return new SurveyDocument.Issued(
                unlessEmpty(issued.unit()),
                issued.form(),
                unlessEmpty(issued.stratum()),
                issued.issued(),
                issued.population().isPresent() ? issued.population().getAsLong() : null);
    }

    private static SurveyDocument.@Nullable Policy policy(SurveyPolicy policy) {
        SurveyPolicy usual = SurveyPolicy.withDefaults();
        return policy.equals(usual)
                ? null
                : new SurveyDocument.Policy(
                        unless(usual.leastAnswered(), policy.leastAnswered()),
                        word(usual.offScale(), policy.offScale()),
                        word(usual.pooling(), policy.pooling()),
                        word(usual.strata(), policy.strata()),
                        unless(usual.leastRespondents(), policy.leastRespondents()),
                        word(usual.fewRespondents(), policy.fewRespondents()),
                        policy.longShares().equals(usual.longShares())
                                ? null
                                : RoundingDocument.from(policy.longShares()));
    }

    private static <T> @Nullable T unless(T usual, T value) {
        return Objects.equals(usual, value) ? null : value;
    }

    private static @Nullable String word(Enum<?> usual, Enum<?> value) {
        return usual == value ? null : EnumWords.of(value);
    }
}
