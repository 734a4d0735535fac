package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a workbook of results has beside scores and ranking. */
record ResultParts(
        Optional<SurveyResults> survey,
        Optional<RoundReview> review,
        Optional<Years> years,
        List<Outcome> plans,
        Optional<Wording> notice) {

    static final ResultParts NONE =
            new ResultParts(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    ResultParts with(SurveyResults other) {
        return new ResultParts(Optional.of(other), review, years, plans, notice);
    }

    ResultParts with(RoundReview other) {
        return new ResultParts(survey, Optional.of(other), years, plans, notice);
    }

    ResultParts with(Years other) {
        return new ResultParts(survey, review, Optional.of(other), plans, notice);
    }

    ResultParts with(List<Outcome> others) {
        return new ResultParts(survey, review, years, others, notice);
    }

    ResultParts with(Wording text) {
        return new ResultParts(survey, review, years, plans, Optional.of(text));
    }

    void addTo(ResultSheets sheets, List<Unit> units, Locale locale) {
        survey.ifPresent(results -> new SatisfactionSheets(sheets, results, units, locale).add());
        review.ifPresent(claims -> new ReviewSheets(sheets, claims, locale).add());
        years.ifPresent(series -> new YearsSheets(sheets, series, locale).add());
        if (!plans.isEmpty()) {
            new PlanLists(sheets, plans, locale).add();
        }
    }
}
