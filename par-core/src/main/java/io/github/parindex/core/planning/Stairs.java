package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Efforts and what they are worth, both rising strictly; a deduction is worth less than nothing.
 *
 * @param efforts of each stair
 * @param worth of each stair
 */
record Stairs(List<Long> efforts, List<Points> worth) {

    static Stairs fixed(Points worth) {
        return new Stairs(List.of(0L), List.of(worth));
    }

    int size() {
        return efforts.size();
    }

    int last() {
        return efforts.size() - 1;
    }

    long effort(int stair) {
        return efforts.get(stair);
    }

    Points worth(int stair) {
        return worth.get(stair);
    }

    Stairs between(int from, int to) {
        return new Stairs(efforts.subList(from, to + 1), worth.subList(from, to + 1));
    }

    /** The stairs that are still worth more than the one below after a change that never falls, by their positions. */
    List<Integer> rising(UnaryOperator<Points> changed) {
        List<Integer> kept = new ArrayList<>(List.of(0));
        Points best = changed.apply(worth(0));
        for (int stair = 1; stair < size(); stair++) {
            Points next = changed.apply(worth(stair));
            if (next.compareTo(best) > 0) {
                best = next;
                kept.add(stair);
            }
        }
        return Collections.unmodifiableList(kept);
    }
}
