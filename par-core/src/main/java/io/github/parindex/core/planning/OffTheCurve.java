package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.Node.Solved;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The cheapest plan for a target on which more than the total decides, such as a place that hangs on a tie-breaker: a plan with
 * fewer points than another of the same effort may reach it. Best first: all plans are one box, a box is as cheap as its
 * cheapest plan with points enough, and a box whose cheapest plan misses the target is split by the stairs of one leaf.
 */
final class OffTheCurve {

    /** A search that needs more says how far it is from proof. */
    private static final int MOST_BOXES = 1_000;

    /** Splitting a box by a leaf of very many stairs would be as much work as very many boxes. */
    private static final int MOST_SOLVED = 50_000;

    /** Plans that take the same stairs of all leaves before one. */
    private record Box(Bounds bounds, int next, Search.Entry cheapest) {}

    private static final Comparator<Box> CHEAPEST_FIRST = Comparator.comparingLong(
                    (Box box) -> box.cheapest().effort())
            .thenComparing(box -> box.cheapest().points(), Comparator.reverseOrder());

    private final Task task;
    private final Search search;
    private final long budget;
    private final Predicate<Points> enough;
    private final Predicate<Plan> good;
    private final PriorityQueue<Box> boxes = new PriorityQueue<>(CHEAPEST_FIRST);
    private final Set<List<Integer>> tried = new HashSet<>();
    private Optional<Plan> found = Optional.empty();
    private int solved;

    /**
     * Searches.
     *
     * @param budget the most effort that is of interest
     * @param enough false for points with which no plan reaches the target; true for all above any for which it is true
     * @param good whether a plan reaches the target
     */
    OffTheCurve(Task task, Search search, long budget, Predicate<Points> enough, Predicate<Plan> good) {
        this.task = task;
        this.search = search;
        this.budget = budget;
        this.enough = enough;
        this.good = good;
        add(Bounds.of(task.stairs()), 0);
        boolean further = true;
        for (int box = 0; further && box < MOST_BOXES && found.isEmpty() && !boxes.isEmpty(); box++) {
            further = open(boxes.remove());
        }
    }

    /** The cheapest plan that reaches the target, with the most points of those. */
    Optional<Plan> found() {
        return found;
    }

    /** No plan within the budget reaches the target for less. */
    long leastEffort() {
        if (found.isPresent()) {
            return found.get().effort();
        }
        return boxes.isEmpty() ? Long.MAX_VALUE : boxes.element().cheapest().effort();
    }

    private void add(Bounds bounds, int next) {
        solved++;
        Solved box = task.root().solve(bounds, budget);
        Stairs stairs = box.stairs();
        for (int stair = 0; stair < stairs.size(); stair++) {
            if (enough.test(stairs.worth(stair))) {
                Solved chosen = new Chosen(box, stair, task.stairs().size());
                boxes.add(
                        new Box(bounds, next, new Search.Entry(stairs.effort(stair), stairs.worth(stair), chosen, 0)));
                return;
            }
        }
    }

    /** Tries the cheapest plan of a box, and splits the box if that is not good; false if it has too many parts. */
    private boolean open(Box box) {
        int[] byLeaf = box.cheapest().byLeaf(task.stairs().size());
        boolean isNew = tried.add(Arrays.stream(byLeaf).boxed().toList());
        if (isNew && search.isKeptBy(byLeaf)) {
            found = Optional.of(Plan.of(task, box.cheapest())).filter(good);
        }
        Bounds bounds = box.bounds();
        int leaf = box.next();
        while (leaf < byLeaf.length && bounds.low(leaf) == bounds.high(leaf)) {
            leaf++;
        }
        if (found.isPresent() || leaf == byLeaf.length) {
            return true;
        }
        if (bounds.high(leaf) - bounds.low(leaf) >= MOST_SOLVED - solved) {
            boxes.add(box);
            return false;
        }
        for (int stair = bounds.low(leaf); stair <= bounds.high(leaf); stair++) {
            add(bounds.atLeast(leaf, stair).atMost(leaf, stair), leaf + 1);
        }
        return true;
    }

    /** One choice out of all that was solved, so that what it was chosen from is not kept. */
    private static final class Chosen implements Solved {

        private final int[] chosen;

        Chosen(Solved from, int stair, int leaves) {
            chosen = new int[leaves];
            from.choose(stair, chosen);
        }

        @Override
        public Stairs stairs() {
            throw new AssertionError("only one was chosen");
        }

        @Override
        public void choose(int stair, int[] byLeaf) {
            System.arraycopy(chosen, 0, byLeaf, 0, chosen.length);
        }
    }
}
