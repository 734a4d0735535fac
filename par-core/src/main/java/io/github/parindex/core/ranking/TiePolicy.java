package io.github.parindex.core.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Which places tied units take. The example of each is for the scores 90, 85, 85, 80.
 *
 * <p>Seen: dense places in a police scoring application, places by position in another; national tables show one place
 * a unit. No regulation with a tie clause could be read, so the policy is stated with every ranking.
 */
public enum TiePolicy {
    /** Ties share the best of their places and the next places are skipped: 1, 2, 2, 4. */
    COMPETITION {
        @Override
        public Place place(int before, int tied, int groups, int within) {
            return Place.of(before + 1);
        }
    },
    /** Ties share the worst of their places: 1, 3, 3, 4. */
    MODIFIED_COMPETITION {
        @Override
        public Place place(int before, int tied, int groups, int within) {
            return Place.of(before + tied);
        }
    },
    /** Ties share a place and none is skipped: 1, 2, 2, 3. */
    DENSE {
        @Override
        public Place place(int before, int tied, int groups, int within) {
            return Place.of(groups + 1);
        }
    },
    /** No ties: units that nothing separates are placed by name in Vietnamese order, then by code: 1, 2, 3, 4. */
    ORDINAL {
        @Override
        public Place place(int before, int tied, int groups, int within) {
            return Place.of(before + within + 1);
        }
    },
    /** Ties share the mean of their places: 1, 2.5, 2.5, 4. */
    FRACTIONAL {
        @Override
        public Place place(int before, int tied, int groups, int within) {
            return new Place(2 * before + tied + 1);
        }
    };

    /**
     * The place of one of several tied items.
     *
     * @param before how many items are better
     * @param tied how many items share its score, itself among them
     * @param groups how many different scores are better
     * @param within its position among the tied, from 0; matters for {@link #ORDINAL} only
     * @return its place
     */
    public abstract Place place(int before, int tied, int groups, int within);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Places any items.
     *
     * @param items in any order; the order matters for {@link #ORDINAL} only, where it separates what is tied
     * @param bestFirst orders a better item before a worse one, and gives 0 for a tie; must be transitive
     * @param <T> what is ranked
     * @return the place of each item, in the order of the items
     */
    public <T> List<Place> places(List<T> items, Comparator<? super T> bestFirst) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(bestFirst, "bestFirst");
        int[] order = IntStream.range(0, items.size())
                .boxed()
                .sorted((a, b) -> bestFirst.compare(items.get(a), items.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        Place[] places = new Place[items.size()];
        int groups = 0;
        for (int before = 0; before < order.length; groups++) {
            int after = before + 1;
            while (after < order.length && bestFirst.compare(items.get(order[before]), items.get(order[after])) == 0) {
                after++;
            }
            for (int i = before; i < after; i++) {
                places[order[i]] = place(before, after - before, groups, i - before);
            }
            before = after;
        }
        return new ArrayList<>(Arrays.asList(places));
    }
}
