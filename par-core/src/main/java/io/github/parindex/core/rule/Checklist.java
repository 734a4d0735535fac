package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Items ticked, their points summed, the sum capped.
 *
 * <p>Seen as component lists in every provincial set. Example: {@code checklist(item("issued", "0.5"), item("on time",
 * "0.5"))} gives 0.5 for {@code checked("issued")}. The order of ticks never matters. No rounding.
 *
 * @param items at least one, with different names
 * @param max the cap, above 0 and at most the sum of the items
 */
public record Checklist(List<Item> items, Points max) implements Rule {

    /**
     * An item of the list.
     *
     * @param name how the observation calls it
     * @param points above 0
     */
    public record Item(String name, Points points) {

        /** Checks the name and the points. */
        public Item {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(points, "points");
            Checks.named("rule.checklist.name", name);
            Checks.positive("rule.checklist.points", points, name);
        }

        @Override
        public String toString() {
            return name + " " + points;
        }
    }

    /**
     * What was ticked and what was not.
     *
     * @param rule the list
     * @param observed the names that were ticked
     * @param sum points of the ticked items before the cap
     */
    public record Ticked(Checklist rule, Observation.Checked observed, Points sum) implements Rule.Found {

        /** Refuses null. */
        public Ticked {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(sum, "sum");
        }

        /**
         * What was ticked.
         *
         * @return in the order of the rule
         */
        public List<Item> ticked() {
            return rule.items.stream().filter(this::has).toList();
        }

        /**
         * What was not ticked.
         *
         * @return in the order of the rule
         */
        public List<Item> open() {
            return rule.items.stream().filter(item -> !has(item)).toList();
        }

        private boolean has(Item item) {
            return observed.items().contains(item.name());
        }

        @Override
        public String toString() {
            String capped = sum.compareTo(rule.max) > 0 ? ", capped at " + rule.max : "";
            return "ticked " + ticked() + ", not " + open() + capped;
        }
    }

    /** Checks that items are distinct and the cap can be reached. */
    public Checklist {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(max, "max");
        items = Checks.atLeast(1, "rule.checklist.few", items);
        Checks.distinct("rule.checklist.twice", items, Item::name);
        Checks.positive("rule.checklist.cap", max);
        Checks.capWithin("rule.checklist.unreachable", max, sum(items));
    }

    static Checklist of(List<Item> items) {
        return new Checklist(items, sum(items));
    }

    private static Points sum(List<Item> items) {
        return Points.sum(items, Item::points);
    }

    /**
     * Lowers the maximum.
     *
     * @param cap the most the list gives, at most the sum of its items
     * @return a copy with that cap
     */
    public Checklist withCap(String cap) {
        Objects.requireNonNull(cap, "cap");
        return new Checklist(items, Points.parse(cap));
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        checked(observation);
    }

    private Observation.Checked checked(Observation observation) {
        if (!(observation instanceof Observation.Checked checked)) {
            throw Checks.mismatch("rule.checklist.mismatch", observation, Checks.names(items, Item::name));
        }
        Checks.known("rule.checklist.unknown", checked.items(), items, Item::name);
        return checked;
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Observation.Checked checked = checked(observation);
        Points sum = sum(checked);
        return new Award(max, sum.min(max), new Ticked(this, checked, sum));
    }

    private Points sum(Observation.Checked checked) {
        Points sum = Points.ZERO;
        for (Item item : items) {
            sum = checked.items().contains(item.name()) ? sum.plus(item.points()) : sum;
        }
        return sum;
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        effort.requireKnown(Checks.names(items, Item::name), List.of());
        Observation.Checked checked = checked(observation);
        boolean more = effort.aim() == Effort.Aim.MORE;
        Ladder<Set<String>> ladder = Ladder.of(Ladder.worth(sum(checked), effort), checked.items());
        for (Item item : items) {
            Optional<Effort.Cost> cost = effort.costOf(item.name()).filter(each -> each.most() > 0);
            if (cost.isPresent() && checked.items().contains(item.name()) != more) {
                Ladder.Rung<String> changed = new Ladder.Rung<>(cost.get().effort(), item.points(), item.name());
                Ladder<String> either = Ladder.of(List.of(new Ladder.Rung<>(0, Points.ZERO, ""), changed));
                ladder = ladder.and(either, (ticked, name) -> name.isEmpty() ? ticked : other(ticked, name));
            }
        }
        Ladder<Set<String>> capped = ladder.valued(worth -> more ? worth.min(max) : worth.max(max.negated()));
        return Ladder.staircase(capped.map(Observation.Checked::new), this::award, effort, Award.Top.EFFORT);
    }

    private static Set<String> other(Set<String> ticked, String name) {
        Set<String> changed = new LinkedHashSet<>(ticked);
        if (!changed.remove(name)) {
            changed.add(name);
        }
        return changed;
    }

    @Override
    public String toString() {
        String list = items.stream().map(Item::toString).collect(Collectors.joining(" + "));
        return max.equals(sum(items)) ? list : list + ", at most " + max;
    }
}
