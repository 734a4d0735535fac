package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One of several described options, each with its points: yes or no, ordered levels, graded violations.
 *
 * <p>Seen as "có = 0,5; không = 0" and "xuất sắc 100 %, tốt 75 %, hoàn thành 50 %" (Phú Thọ), and as a slight
 * violation that halves and a serious one that takes all. Example: {@code options(option("yes", "0.5"), option("no",
 * "0"))} gives 0.5 for {@code chosen("yes")}. No rounding.
 *
 * @param options at least two, with different names, one of them above 0
 */
public record Options(List<Option> options) implements Rule {

    /**
     * A described option.
     *
     * @param name how the observation calls it
     * @param points 0 or more
     */
    public record Option(String name, Points points) {

        /** Checks the name and the points. */
        public Option {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(points, "points");
            Checks.named("rule.options.name", name);
            Checks.notNegative("rule.options.points", points, name);
        }

        @Override
        public String toString() {
            return name + " " + points;
        }
    }

    /**
     * The option that was picked.
     *
     * @param option with its points
     * @param best the most that another option would have given
     */
    public record Picked(Option option, Points best) implements Rule.Found {

        /** Refuses null. */
        public Picked {
            Objects.requireNonNull(option, "option");
            Objects.requireNonNull(best, "best");
        }

        @Override
        public String toString() {
            return "\"" + option.name() + "\" gives " + option.points() + " of " + best;
        }
    }

    /** Checks that the options are distinct and something can be earned. */
    public Options {
        Objects.requireNonNull(options, "options");
        options = Checks.atLeast(2, "rule.options.few", options);
        Checks.distinct("rule.options.twice", options, Option::name);
        Checks.positive("rule.options.best", best(options));
    }

    private static Points best(List<Option> options) {
        Points best = Points.ZERO;
        for (Option option : options) {
            best = best.max(option.points());
        }
        return best;
    }

    @Override
    public Points max() {
        return best(options);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        chosen(observation);
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Points max = max();
        Option option = chosen(observation);
        return new Award(max, option.points(), new Picked(option, max));
    }

    private Option chosen(Observation observation) {
        if (!(observation instanceof Observation.Chosen chosen)) {
            throw Checks.mismatch("rule.options.mismatch", observation, Checks.names(options, Option::name));
        }
        for (Option option : options) {
            if (option.name().equals(chosen.option())) {
                return option;
            }
        }
        throw Refusal.refused("rule.options.unknown", chosen.option(), Checks.names(options, Option::name));
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        effort.requireKnown(Checks.names(options, Option::name), List.of());
        Option today = chosen(observation);
        List<Ladder.Rung<Observation>> rungs = new ArrayList<>();
        rungs.add(new Ladder.Rung<>(0, Ladder.worth(today.points(), effort), observation));
        for (Option option : options) {
            effort.costOf(option.name())
                    .filter(cost -> cost.most() > 0)
                    .ifPresent(cost -> rungs.add(new Ladder.Rung<>(
                            cost.effort(), Ladder.worth(option.points(), effort), Observation.chosen(option.name()))));
        }
        return Ladder.staircase(Ladder.of(rungs), this::award, effort, Award.Top.EFFORT);
    }

    @Override
    public String toString() {
        return options.stream().map(Option::toString).collect(Collectors.joining(", ", "one of ", ""));
    }
}
