package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import java.util.List;
import java.util.function.UnaryOperator;

/** Where points come from: a leaf, or a sum that a policy caps, rounds or rescales as a whole. */
sealed interface Node permits Node.Single, Node.Sum {

    /** Bounds that no budget pays for. */
    Solved NOTHING = new Solved() {
        @Override
        public Stairs stairs() {
            return new Stairs(List.of(), List.of());
        }

        @Override
        public void choose(int stair, int[] byLeaf) {
            throw new AssertionError("there is nothing to choose");
        }
    };

    /** What can be chosen within bounds, and which choice is which. */
    interface Solved {

        Stairs stairs();

        /**
         * Notes the stair of every leaf below.
         *
         * @param stair of the whole
         * @param byLeaf takes the stair of each leaf
         */
        void choose(int stair, int[] byLeaf);
    }

    /**
     * Solves what is below.
     *
     * @param bounds of the leaves
     * @param budget the most effort of all below together
     */
    Solved solve(Bounds bounds, long budget);

    /**
     * A leaf.
     *
     * @param leaf its position in the set
     * @param all its stairs
     */
    record Single(int leaf, Stairs all) implements Node {

        @Override
        public Solved solve(Bounds bounds, long budget) {
            int low = bounds.low(leaf);
            Stairs within = all.between(low, bounds.high(leaf));
            return new Solved() {
                @Override
                public Stairs stairs() {
                    return within;
                }

                @Override
                public void choose(int stair, int[] byLeaf) {
                    byLeaf[leaf] = low + stair;
                }
            };
        }
    }

    /**
     * A sum.
     *
     * @param parts what is added
     * @param made what is made of the sum as a whole; never falls where the sum rises
     */
    record Sum(List<Node> parts, UnaryOperator<Points> made) implements Node {

        @Override
        public Solved solve(Bounds bounds, long budget) {
            List<Solved> solved =
                    parts.stream().map(part -> part.solve(bounds, budget)).toList();
            if (solved.stream().anyMatch(part -> part.stairs().size() == 0)) {
                return NOTHING;
            }
            Combination combination =
                    new Combination(solved.stream().map(Solved::stairs).toList(), budget);
            Stairs sums = combination.stairs();
            List<Integer> kept = sums.size() == 0 ? List.of() : sums.rising(made);
            Stairs stairs = new Stairs(
                    kept.stream().map(sums::effort).toList(),
                    kept.stream().map(sums::worth).map(made).toList());
            return new Solved() {
                @Override
                public Stairs stairs() {
                    return stairs;
                }

                @Override
                public void choose(int stair, int[] byLeaf) {
                    int[] choice = combination.choice(kept.get(stair));
                    for (int i = 0; i < choice.length; i++) {
                        solved.get(i).choose(choice[i], byLeaf);
                    }
                }
            };
        }
    }
}
