package io.github.parindex.io.html;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SurveyEstimate.Interval;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyResults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people were satisfied with, and how much. */
record Rated(String name, Satisfaction share) {

    private static final Confidence SURE = Confidence.of(0.95);

    /** Each factor of the forms, by its code and text. */
    static List<Rated> factors(SurveyResults part) {
        return part.factors().stream()
                .map(code -> new Rated(named(part, code), part.factor(code)))
                .toList();
    }

    private static String named(SurveyResults part, String factor) {
        return part.survey().forms().stream()
                .flatMap(form -> form.factors().stream())
                .filter(each -> each.code().equals(factor) && !each.text().isBlank())
                .findFirst()
                .map(each -> factor + " " + each.text())
                .orElse(factor);
    }

    static int bestFirst(Satisfaction one, Satisfaction other) {
        if (one.isDefined() && other.isDefined()) {
            return other.share().compareTo(one.share());
        }
        return Boolean.compare(other.isDefined(), one.isDefined());
    }

    /** With its error, if there were enough respondents to judge it. */
    Optional<DesignEstimate> estimate() {
        return share.isDefined() && share.variance().isPresent()
                ? Optional.of(DesignEstimate.of(share)).filter(each -> each.degreesOfFreedom() > 0)
                : Optional.empty();
    }

    String percent(Locale locale) {
        return share.isDefined() ? Figures.in(locale).fixed(share.percent(Rounding.halfUp(2))) : Figures.NONE;
    }

    String interval(Locale locale) {
        return estimate()
                .map(each -> percent(lower(each), locale) + " – " + percent(upper(each), locale))
                .orElse(Figures.NONE);
    }

    private static String percent(double part, Locale locale) {
        return Figures.in(locale).fixed(BigDecimal.valueOf(part * 100));
    }

    static double lower(DesignEstimate estimate) {
        return Math.max(0, interval(estimate).lower());
    }

    static double upper(DesignEstimate estimate) {
        return Math.min(1, interval(estimate).upper());
    }

    private static Interval interval(DesignEstimate estimate) {
        return estimate.interval(SURE);
    }
}
