package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.planning.Node.Solved;
import io.github.parindex.core.rule.Award.Stair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is worth its effort, under links between criteria: branch and bound, where each bound is the exact answer without
 * the links that are still open. Where a choice breaks a link, it is either kept from changing or made to fit; the two
 * together lose no plan.
 */
final class Search {

    /** A search that needs more says how far it is from proof. */
    private static final int MOST_BRANCHES = 400;

    /** One choice for all leaves. */
    record Entry(long effort, Points points, Solved solved, int stair) {

        int[] byLeaf(int leaves) {
            int[] byLeaf = new int[leaves];
            solved.choose(stair, byLeaf);
            return byLeaf;
        }

        boolean isAsGoodAs(Entry other) {
            return effort <= other.effort && points.compareTo(other.points) >= 0;
        }
    }

    /** A link between positions: the leaf changes only while the other lies within. */
    private record Tie(int leaf, int other, int low, int high) {

        boolean isBrokenBy(int[] byLeaf) {
            return byLeaf[leaf] > 0 && (byLeaf[other] < low || byLeaf[other] > high);
        }

        Bounds kept(Bounds bounds) {
            return bounds.atMost(leaf, 0);
        }

        Bounds fitted(Bounds bounds) {
            return bounds.atLeast(other, low).atMost(other, high);
        }
    }

    private final Task task;
    private final long budget;
    private final List<Tie> ties = new ArrayList<>();
    private final List<Entry> open = new ArrayList<>();
    private List<Entry> found = List.of();

    Search(Task task, long budget) {
        this.task = task;
        this.budget = budget;
        task.efforts().links().forEach(link -> ties.add(tie(link)));
        Deque<Bounds> branches = new ArrayDeque<>();
        branches.add(Bounds.of(task.stairs()));
        for (int branch = 0; !branches.isEmpty(); branch++) {
            branch(branches.pop(), branches, branch < MOST_BRANCHES);
        }
    }

    /** What is worth its effort, by rising effort. */
    List<Entry> found() {
        return found;
    }

    /** What may be possible, for all that was proven: empty after a complete search. */
    List<Entry> open() {
        return open;
    }

    private Tie tie(Link link) {
        int leaf = task.card().set().indexOf(link.code());
        int other = task.card().set().indexOf(link.other());
        if (!(link instanceof Link.Requires requires)) {
            return new Tie(leaf, other, 0, 0);
        }
        Points max = task.card().set().leaves().get(other).max();
        if (requires.points().compareTo(max) > 0) {
            throw Refusal.refused("planning.link.beyond", link.code(), link.other(), requires.points(), max);
        }
        List<Stair> stairs = task.staircases().get(other).stairs();
        boolean falling =
                stairs.get(stairs.size() - 1).points().compareTo(stairs.get(0).points()) < 0;
        Predicate<Stair> reaches = stair -> falling
                ? stair.points().compareTo(requires.points()) <= 0
                : stair.points().compareTo(requires.points()) >= 0;
        int low = 0;
        while (low < stairs.size() && !reaches.test(stairs.get(low))) {
            low++;
        }
        return new Tie(leaf, other, low, Math.max(low, stairs.size() - 1));
    }

    private void branch(Bounds bounds, Deque<Bounds> branches, boolean further) {
        if (!bounds.isPossible()) {
            return;
        }
        Solved solved = task.root().solve(bounds, budget);
        List<Entry> whole = new ArrayList<>();
        List<Entry> broken = new ArrayList<>();
        List<Tie> violated = new ArrayList<>();
        for (int stair = 0; stair < solved.stairs().size(); stair++) {
            Entry entry =
                    new Entry(solved.stairs().effort(stair), solved.stairs().worth(stair), solved, stair);
            Optional<Tie> tie = ties.isEmpty() ? Optional.empty() : broken(entry);
            (tie.isEmpty() ? whole : broken).add(entry);
            tie.ifPresent(violated::add);
        }
        found = merged(found, whole);
        broken.removeIf(entry -> found.stream().anyMatch(other -> other.isAsGoodAs(entry)));
        if (!broken.isEmpty() && further) {
            branches.push(violated.get(0).fitted(bounds));
            branches.push(violated.get(0).kept(bounds));
        } else {
            open.addAll(broken);
        }
    }

    /** Whether a choice keeps all links. */
    boolean isKeptBy(int[] byLeaf) {
        return ties.stream().noneMatch(tie -> tie.isBrokenBy(byLeaf));
    }

    private Optional<Tie> broken(Entry entry) {
        int[] byLeaf = entry.byLeaf(task.stairs().size());
        return ties.stream().filter(tie -> tie.isBrokenBy(byLeaf)).findFirst();
    }

    private static List<Entry> merged(List<Entry> some, List<Entry> more) {
        if (some.isEmpty()) {
            return more;
        }
        List<Entry> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparingLong(Entry::effort)
                .thenComparing(Comparator.comparing(Entry::points).reversed()));
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : all) {
            if (kept.isEmpty()
                    || entry.points().compareTo(kept.get(kept.size() - 1).points()) > 0) {
                kept.add(entry);
            }
        }
        return kept;
    }
}
