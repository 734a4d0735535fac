package io.github.parindex.examples.cli;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a plan is to reach, or what it may cost: one of these. */
final class PlanGoal {

    @Option(names = "--index", paramLabel = "PERCENT", descriptionKey = "plan.index")
    private Optional<String> index = Optional.empty();

    @Option(names = "--score", paramLabel = "POINTS", descriptionKey = "plan.score")
    private Optional<String> score = Optional.empty();

    @Option(names = "--to-grade", paramLabel = "NAME", descriptionKey = "plan.to-grade")
    private Optional<String> grade = Optional.empty();

    @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "plan.place")
    private Optional<Integer> place = Optional.empty();

    @Option(names = "--budget", paramLabel = "EFFORT", descriptionKey = "plan.budget")
    private Optional<Long> budget = Optional.empty();

    PlanGoal() {}

    /** Refuses a call with no goal, or with several. */
    void requireOne() {
        long stated = Stream.of(index, score, grade, place, budget)
                .filter(Optional::isPresent)
                .count();
        if (stated != 1) {
            throw new WrongCall(
                    Wording.of("par.onePlanGoal", List.of("--index", "--score", "--to-grade", "--place", "--budget")));
        }
    }

    /** A number with a decimal point or comma; a percentage may have its sign. */
    private static String number(String option, String text, String example) {
        String bare = text.strip();
        boolean percent = option.equals("--index") && bare.endsWith("%");
        return RankingOptions.number(option, text, percent ? bare.substring(0, bare.length() - 1) : bare, example);
    }

    /** Whether only units that are ranked can have it. */
    boolean isForRanked() {
        return grade.isPresent() || place.isPresent();
    }

    /**
     * The plan of a unit.
     *
     * @throws IllegalArgumentException if the goal makes no sense for it
     */
    Outcome of(Planner planner) {
        if (budget.isPresent()) {
            return planner.best(budget.get());
        }
        return planner.cheapest(Stream.of(
                        index.map(text -> Target.index(number("--index", text, "94.87"))),
                        score.map(text -> Target.score(number("--score", text, "2.5"))),
                        grade.map(Target::grade),
                        place.map(Target::place))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow());
    }
}
