package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** On what a unit could be scored so far. */
final class Observed {

    private Observed() {}

    /** The leaves that were left out for the time being, by their positions. */
    static BitSet missing(Scorecard card) {
        BitSet missing = new BitSet();
        List<LeafScore> leaves = card.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            missing.set(i, leaves.get(i).treatment() == Treatment.MISSING_PROVISIONAL);
        }
        return missing;
    }

    /** What the units that are held against each other lack: as few points as possible, and else as most of them do. */
    static BitSet leastMissing(List<Scorecard> cards) {
        Map<BitSet, Integer> units = new HashMap<>();
        cards.forEach(card -> units.merge(missing(card), 1, Integer::sum));
        return units.keySet().stream()
                .min(Comparator.comparing((BitSet missing) -> points(missing, cards))
                        .thenComparing(missing -> -units.getOrDefault(missing, 0))
                        .thenComparing(missing -> codes(missing, cards)))
                .orElseGet(BitSet::new);
    }

    private static String codes(BitSet missing, List<Scorecard> cards) {
        List<LeafScore> leaves = cards.get(0).leaves();
        return missing.stream()
                .mapToObj(i -> leaves.get(i).criterion().code())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Points points(BitSet missing, List<Scorecard> cards) {
        List<LeafScore> leaves = cards.get(0).leaves();
        return Points.sum(
                missing.stream().mapToObj(i -> leaves.get(i).criterion().max()).toList());
    }
}
