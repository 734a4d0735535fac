package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What a plan is to reach, or what it may cost: one of these. */
final class PlanGoal {

    private static final String FOR = "--plan-for";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

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

    /**
     * A goal in one word and its value, such as {@code grade=Good}.
     *
     * @throws WrongCall if it is written otherwise
     */
    static PlanGoal of(String given) {
        int equals = given.indexOf('=');
        PlanGoal goal = new PlanGoal();
        String value = given.substring(equals + 1).strip();
        boolean isKnown = equals > 0
                && !value.isEmpty()
                && goal.take(given.substring(0, equals).strip(), value);
        if (!isKnown) {
            throw new WrongCall(Wording.of("par.notPlanGoal", given));
        }
        return goal;
    }

    private boolean take(String kind, String value) {
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "index" -> index = Optional.of(RankingOptions.number(FOR, value, bare(value), "94.87"));
            case "score" -> score = Optional.of(RankingOptions.number(FOR, value, value, "2.5"));
            case "grade" -> grade = Optional.of(value);
            case "place" -> place = whole(value).map(Long::intValue);
            case "budget" -> budget = whole(value);
            default -> {
                return false;
            }
        }
        return Stream.of(index, score, grade, place, budget).anyMatch(Optional::isPresent);
    }

    private static Optional<Long> whole(String value) {
        return WHOLE.matcher(value).matches() ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

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
        return RankingOptions.number(option, text, option.equals("--index") ? bare(text) : text, example);
    }

    private static String bare(String percent) {
        String text = percent.strip();
        return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether a plan is made for a unit: a grade or a place is only for units that have a place. */
    boolean isFor(Unit unit, Ranking ranking) {
        return (grade.isPresent() || place.isPresent())
                ? ranking.standing(unit.code()).place().isPresent()
                : unit.participation() == Participation.RANKED || unit.participation() == Participation.SCORED_ONLY;
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
