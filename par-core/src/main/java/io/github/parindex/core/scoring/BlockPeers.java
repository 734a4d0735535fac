package io.github.parindex.core.scoring;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the ranked units of each block have observed on the leaves that are scored relative to peers.
 *
 * <p>Collected in one pass before scoring, and only for those leaves: all else is scored in the one pass that follows. A
 * set without such leaves needs no peers.
 */
public final class BlockPeers {

    private static final Peers NONE = Peers.of(List.of());
    private final Map<Key, Peers> peers = new HashMap<>();
    private Optional<CriteriaSet> set = Optional.empty();
    private int units;

    private record Key(String block, int leaf) {}

    private BlockPeers() {}

    /**
     * Collects the peers.
     *
     * @param assessments all units; only ranked ones become peers
     * @return the peers of every block
     * @throws IllegalArgumentException if the assessments are under different criteria sets
     */
    public static BlockPeers of(Stream<Assessment> assessments) {
        Objects.requireNonNull(assessments, "assessments");
        BlockPeers result = new BlockPeers();
        Map<Key, List<Observation>> seen = new HashMap<>();
        assessments
                .filter(each -> each.unit().participation() == Participation.RANKED)
                .forEach(each -> {
                    result.require(each.set());
                    result.set = Optional.of(each.set());
                    result.units++;
                    collect(each, seen);
                });
        seen.forEach((key, observations) -> result.peers.put(key, Peers.of(observations)));
        return result;
    }

    private static void collect(Assessment assessment, Map<Key, List<Observation>> seen) {
        List<Leaf> leaves = assessment.set().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).rule() instanceof AgainstPeers) {
                seen.computeIfAbsent(new Key(assessment.unit().block(), i), key -> new ArrayList<>())
                        .add(assessment.observations().get(i));
            }
        }
    }

    /**
     * Whether any leaf of a set is scored relative to peers.
     *
     * @param set a criteria set
     * @return true if scoring its units needs their peers
     */
    public static boolean isNeededBy(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return set.leaves().stream().anyMatch(leaf -> leaf.rule() instanceof AgainstPeers);
    }

    /** Refuses another set than that of the peers, as they were observed on other criteria. */
    void require(CriteriaSet other) {
        if (set.isPresent() && !set.get().equals(other)) {
            throw Refusal.refused("scoring.peers.otherSet", CriteriaChange.difference(set.get(), other));
        }
    }

    /**
     * The peers of one leaf in one block.
     *
     * @param block name of the block
     * @param leaf its position in {@link CriteriaSet#leaves()}
     * @return the peers, none if the leaf is not relative to any
     */
    public Peers of(String block, int leaf) {
        Objects.requireNonNull(block, "block");
        return peers.getOrDefault(new Key(block, leaf), NONE);
    }

    @Override
    public String toString() {
        return "peers among " + units + (units == 1 ? " ranked unit" : " ranked units");
    }
}
