package io.github.parindex.io.html;

import io.github.parindex.core.planning.FollowUp;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.shape.Robustness;
import java.util.List;
import java.util.Optional;

/** What an official publication has beside the figures. */
record Additions(
        Optional<Imprint> imprint,
        Optional<Commendation> commendation,
        Optional<Years> years,
        Optional<SurveyResults> survey,
        List<UnitPlan> plans,
        List<FollowUp> followUps,
        List<Robustness> robustness,
        Optional<RoundReview> review) {

    static final Additions NONE = new Additions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    Additions with(Imprint other) {
        return new Additions(Optional.of(other), commendation, years, survey, plans, followUps, robustness, review);
    }

    Additions with(Commendation other) {
        return new Additions(imprint, Optional.of(other), years, survey, plans, followUps, robustness, review);
    }

    Additions with(Years other) {
        return new Additions(imprint, commendation, Optional.of(other), survey, plans, followUps, robustness, review);
    }

    Additions with(SurveyResults other) {
        return new Additions(imprint, commendation, years, Optional.of(other), plans, followUps, robustness, review);
    }

    Additions withPlans(List<UnitPlan> others) {
        return new Additions(imprint, commendation, years, survey, List.copyOf(others), followUps, robustness, review);
    }

    Additions withFollowUps(List<FollowUp> others) {
        return new Additions(imprint, commendation, years, survey, plans, List.copyOf(others), robustness, review);
    }

    Additions withRobustness(List<Robustness> blocks) {
        return new Additions(imprint, commendation, years, survey, plans, followUps, List.copyOf(blocks), review);
    }

    Additions with(RoundReview other) {
        return new Additions(imprint, commendation, years, survey, plans, followUps, robustness, Optional.of(other));
    }
}
