package io.github.parindex.core.planning;

import java.util.List;

/** The lowest and the highest stair that each leaf may take. */
final class Bounds {

    private final int[] low;
    private final int[] high;

    private Bounds(int[] low, int[] high) {
        this.low = low;
        this.high = high;
    }

    static Bounds of(List<Stairs> leaves) {
        return new Bounds(
                new int[leaves.size()], leaves.stream().mapToInt(Stairs::last).toArray());
    }

    int low(int leaf) {
        return low[leaf];
    }

    int high(int leaf) {
        return high[leaf];
    }

    Bounds atMost(int leaf, int stair) {
        int[] lower = high.clone();
        lower[leaf] = Math.min(lower[leaf], stair);
        return new Bounds(low, lower);
    }

    Bounds atLeast(int leaf, int stair) {
        int[] higher = low.clone();
        higher[leaf] = Math.max(higher[leaf], stair);
        return new Bounds(higher, high);
    }

    /** Whether every leaf still has a stair to take. */
    boolean isPossible() {
        for (int i = 0; i < low.length; i++) {
            if (low[i] > high[i]) {
                return false;
            }
        }
        return true;
    }
}
