package io.github.parindex.io.json;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SurveyEstimate.Interval;
import io.github.parindex.core.survey.FormAccounting;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyResults;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts results of a survey into their document. */
final class SurveyResultsForm {

    private static final Confidence SURE = Confidence.of(0.95);
    private static final Rounding PUBLISHED = Rounding.halfUp(2);
    private static final int ERROR_PLACES = 4;

    private SurveyResultsForm() {}

    static SurveyResultsDocument of(SurveyResults results) {
        return new SurveyResultsDocument(
                results.survey().code(),
                part("", results),
                parts(results.units(), results::unit),
                results.services().equals(Set.of("")) ? null : parts(results.services(), results::service),
                results.strata().equals(Set.of("")) ? null : parts(results.strata(), results::stratum));
    }

    private static List<SurveyResultsDocument.Part> parts(
            Collection<String> codes, Function<String, SurveyResults> results) {
        return codes.stream()
                .filter(code -> !code.isEmpty())
                .map(code -> part(code, results.apply(code)))
                .toList();
    }

    private static SurveyResultsDocument.Part part(String code, SurveyResults results) {
        return new SurveyResultsDocument.Part(
                code,
                results.isJudged(),
                forms(results.accounting()),
                share(results.index()),
                share(results.wholly()),
                named(results.factors(), results::factor),
                named(results.items(), results::item));
    }

    private static SurveyResultsDocument.Forms forms(FormAccounting forms) {
        return new SurveyResultsDocument.Forms(
                forms.issued().isPresent() ? forms.issued().getAsLong() : null,
                forms.returned(),
                forms.valid(),
                forms.skipped(),
                forms.offScale());
    }

    private static List<SurveyResultsDocument.Named> named(
            Collection<String> codes, Function<String, Satisfaction> shares) {
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(share(shares.apply(code)))
                        .map(share -> new SurveyResultsDocument.Named(code, share)))
                .toList();
    }

    private static SurveyResultsDocument.@Nullable Share share(Satisfaction satisfaction) {
        if (!satisfaction.isDefined()) {
            return null;
        }
        @Nullable
        DesignEstimate estimate = satisfaction.variance().isPresent() ? DesignEstimate.of(satisfaction) : null;
        @Nullable
        Interval interval = estimate == null || estimate.degreesOfFreedom() < 1 ? null : estimate.interval(SURE);
        return new SurveyResultsDocument.Share(
                satisfaction.percent(PUBLISHED).value(),
                satisfaction.satisfied(),
                satisfaction.answers(),
                satisfaction.respondents(),
                estimate == null ? null : percent(estimate.standardError()),
                interval == null ? null : percent(Math.max(0, interval.lower())),
                interval == null ? null : percent(Math.min(1, interval.upper())));
    }

    private static BigDecimal percent(double share) {
        return new BigDecimal(share).movePointRight(2).setScale(ERROR_PLACES, RoundingMode.HALF_UP);
    }
}
