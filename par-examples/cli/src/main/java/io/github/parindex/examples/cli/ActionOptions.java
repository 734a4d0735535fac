package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.FollowUp;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.Problem;
import io.github.parindex.io.action.PlanJson;
import io.github.parindex.io.html.UnitPlan;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a report says beyond the scores: satisfaction by a survey, what came of earlier plans, and a plan for each unit. */
final class ActionOptions {

    @Option(names = "--survey", paramLabel = "SURVEY", descriptionKey = "report.survey")
    private Optional<Path> survey = Optional.empty();

    @Option(names = "--responses", paramLabel = "FILE", descriptionKey = "report.responses")
    private Optional<Path> responses = Optional.empty();

    @Option(names = "--plan-for", paramLabel = "GOAL=VALUE", descriptionKey = "report.plan-for")
    private Optional<String> goal = Optional.empty();

    @Mixin
    private EffortsOption efforts;

    @Option(names = "--follow-up", paramLabel = "PLAN.json", descriptionKey = "report.follow-up")
    private Optional<Path> followUp = Optional.empty();

    ActionOptions() {}

    /** Refuses a survey without responses, efforts without a goal, and names that tell no format. */
    void require() {
        if (survey.isPresent() != responses.isPresent()) {
            throw new WrongCall(Wording.of("par.surveyNeedsResponses"));
        }
        files().ifPresent(SurveyFiles::requireFormat);
        if (goal.isEmpty() && efforts.file().isPresent()) {
            throw new WrongCall(Wording.of("par.effortsNeedPlan"));
        }
        goal.ifPresent(PlanGoal::of);
        followUp.ifPresent(path -> FileFormat.of(path, List.of(FileFormat.JSON)));
    }

    /** Refuses to follow up a plan without the year in which it was made. */
    void requireNoFollowUp() {
        followUp.ifPresent(path -> {
            throw new WrongCall(Wording.of("par.followUpNeedsBefore"));
        });
    }

    Stream<Path> inputs() {
        return Stream.of(survey, responses, efforts.file(), followUp).flatMap(Optional::stream);
    }

    private Optional<SurveyFiles> files() {
        return survey.flatMap(asked -> responses.map(given -> new SurveyFiles(asked, given)));
    }

    Optional<SurveyResults> survey(ParCommand par) {
        return files().map(each -> each.results(par));
    }

    /**
     * What came of the plans that were made on an earlier ranking.
     *
     * @param untold takes a notice of each unit that is not there any more, or whose criteria score otherwise now
     * @return empty if no plans are given
     */
    List<FollowUp> followUps(Ranking earlier, Ranking ranking, Consumer<Problem> untold) {
        List<FollowUp> all = new ArrayList<>();
        for (Plan plan : followUp.map(
                        path -> PlanJson.read(path, earlier.board()).orThrow())
                .orElseGet(List::of)) {
            try {
                all.add(plan.against(ranking.board().card(plan.unit().code())));
            } catch (IllegalArgumentException other) {
                Wording reason = Wording.of(other, Medium.TABLE);
                untold.accept(Problem.of(
                                followUp.orElseThrow().toString(),
                                Wording.of("par.followUpLeftOut", plan.unit().code(), reason))
                        .as(Problem.Severity.NOTICE));
            }
        }
        return all;
    }

    /**
     * A plan for each unit that can have the goal, as if it alone changed.
     *
     * @return empty if no goal is given
     */
    List<UnitPlan> plans(Assessments all, Ranking ranking) {
        return goal.map(PlanGoal::of).map(each -> plans(each, all, ranking)).orElseGet(List::of);
    }

    private List<UnitPlan> plans(PlanGoal each, Assessments all, Ranking ranking) {
        BoardPlanner board =
                BoardPlanner.of(all).with(efforts.efforts(all.set())).with(ranking.method());
        return all.all().stream()
                .filter(assessment -> each.isFor(assessment.unit(), ranking))
                .map(assessment -> board.unit(assessment.unit().code()))
                .map(planner -> plan(each, planner))
                .toList();
    }

    private static UnitPlan plan(PlanGoal goal, Planner planner) {
        return new UnitPlan(goal.of(planner), planner.curve());
    }
}
