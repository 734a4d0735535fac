package io.github.parindex.io.json;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds a survey from its document, scales first; what the core refuses is reported at its node. */
final class SurveyMeaning {

    private final Findings findings;
    private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
    private final Set<String> faultyScales = new TreeSet<>();

    private SurveyMeaning(Findings findings) {
        this.findings = findings;
    }

    /** One element of a document, with its pointer. */
    private interface Reading<D, T> {
        @Nullable
        T of(D document, String at);
    }

    /** The survey, or null if anything in the document is faulty. */
    static @Nullable Survey of(SurveyDocument document, Findings findings) {
        SurveyMeaning meaning = new SurveyMeaning(findings);
        meaning.scales(document.scales());
        List<SurveyForm> forms = each(document.forms(), "/forms", meaning::form);
        List<FormsIssued> issued = each(document.issued(), "/issued", meaning::issued);
        @Nullable SurveyPolicy policy = findings.build("/policy", () -> policy(document.policy()));
        return policy == null
                ? null
                : findings.build(
                        "", () -> new Survey(document.code(), orEmpty(document.title()), forms, issued, policy));
    }

    private static <D, T> List<T> each(@Nullable List<D> documents, String at, Reading<D, T> reading) {
        List<T> read = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            @Nullable D document = documents.get(i);
            @Nullable T value = document == null ? null : reading.of(document, Pointers.child(at, i));
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void scales(@Nullable List<SurveyDocument.Scale> documents) {
        each(documents, "/scales", (document, at) -> {
            @Nullable AnswerScale scale = findings.build(at, () -> scale(document));
            @Nullable String name = document.name();
            if (name == null) {
                return null;
            }
            if (scale == null) {
                faultyScales.add(name);
            } else if (scales.putIfAbsent(name, scale) != null) {
                findings.add(findings.problem(at + "/name", Wording.of("surveyDocument.scaleTwice", name))
                        .withValue(name));
            }
            return scale;
        });
    }

    private static AnswerScale scale(SurveyDocument.Scale document) {
        @Nullable Integer levels = document.levels();
        AnswerScale scale = levels == null
                ? new AnswerScale(choices(document.choices()), Set.of())
                : AnswerScale.levels(levels, Objects.requireNonNull(document.satisfied()));
        return scale.withSkips(
                Objects.requireNonNullElse(document.skips(), List.<String>of()).toArray(String[]::new));
    }

    private static List<AnswerScale.Choice> choices(@Nullable List<SurveyDocument.Choice> documents) {
        return Objects.requireNonNullElse(documents, List.<SurveyDocument.Choice>of()).stream()
                .map(choice -> new AnswerScale.Choice(
                        choice.code(),
                        orEmpty(choice.title()),
                        choice.worth(),
                        Objects.requireNonNullElse(
                                choice.satisfied(), choice.worth().compareTo(BigDecimal.ONE) == 0)))
                .toList();
    }

    private @Nullable SurveyForm form(SurveyDocument.Form document, String at) {
        List<SurveyFactor> factors = each(document.factors(), at + "/factors", this::factor);
        return findings.build(
                at,
                () -> SurveyForm.of(document.code(), orEmpty(document.title()), weight(document.weight()), factors));
    }

    private static BigDecimal weight(@Nullable BigDecimal weight) {
        return Objects.requireNonNullElse(weight, BigDecimal.ONE);
    }

    private @Nullable SurveyFactor factor(SurveyDocument.Factor document, String at) {
        List<SurveyItem> items = each(document.items(), at + "/items", this::item);
        return findings.build(
                at,
                () -> new SurveyFactor(document.code(), orEmpty(document.title()), weight(document.weight()), items));
    }

    private @Nullable SurveyItem item(SurveyDocument.Item document, String at) {
        @Nullable AnswerScale scale = scale(document.scale(), at + "/scale");
        return scale == null
                ? null
                : findings.build(
                        at,
                        () -> new SurveyItem(
                                document.code(),
                                orEmpty(document.title()),
                                scale,
                                Objects.requireNonNullElse(document.weight(), 1)));
    }

    private @Nullable AnswerScale scale(@Nullable String name, String at) {
        if (name == null && faultyScales.isEmpty() && !scales.isEmpty()) {
            return scales.values().iterator().next();
        }
        @Nullable AnswerScale scale = name == null ? null : scales.get(name);
        if (scale == null && name != null && !faultyScales.contains(name)) {
            findings.add(findings.problem(at, Wording.of("surveyDocument.scaleUnknown", name))
                    .withValue(name)
                    .withNearest(name, scales.keySet()));
        } else if (scale == null) {
            findings.lose(at);
        }
        return scale;
    }

    private @Nullable FormsIssued issued(SurveyDocument.Issued document, String at) {
        return findings.build(
                at,
                () -> new FormsIssued(
                        orEmpty(document.unit()),
                        document.form(),
                        orEmpty(document.stratum()),
                        document.issued(),
                        document.population() == null ? OptionalLong.empty() : OptionalLong.of(document.population())));
    }

    private static SurveyPolicy policy(SurveyDocument.@Nullable Policy document) {
        SurveyPolicy usual = SurveyPolicy.withDefaults();
        return document == null
                ? usual
                : new SurveyPolicy(
                        Objects.requireNonNullElse(document.leastAnswered(), usual.leastAnswered()),
                        word(SurveyPolicy.OffScale.class, document.offScale(), usual.offScale()),
                        word(SurveyPolicy.Pooling.class, document.pooling(), usual.pooling()),
                        word(SurveyPolicy.StratumShare.class, document.strata(), usual.strata()),
                        Objects.requireNonNullElse(document.leastRespondents(), usual.leastRespondents()),
                        word(SurveyPolicy.FewRespondents.class, document.fewRespondents(), usual.fewRespondents()),
                        document.longShares() == null
                                ? usual.longShares()
                                : document.longShares().toRounding());
    }

    private static <E extends Enum<E>> E word(Class<E> type, @Nullable String word, E usual) {
        return word == null ? usual : EnumWords.parse(type, word);
    }
}
