package io.github.parindex.core.scoring;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scores assessments: one pass over the tree, every rule interpreted once, exactly, with its working.
 *
 * <p>Units that are {@linkplain Participation#EXCLUDED excluded} are not scored.
 */
public final class Scorer {

    private Scorer() {}

    /**
     * Scores one unit.
     *
     * @param assessment what was observed
     * @return its scorecard
     * @throws IllegalArgumentException if a leaf is scored relative to peers: score all units together
     */
    public static Scorecard score(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return score(assessment, Optional.empty());
    }

    /**
     * Scores one unit among peers collected before.
     *
     * @param assessment what was observed
     * @param peers of all blocks
     * @return its scorecard
     */
    public static Scorecard score(Assessment assessment, BlockPeers peers) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(peers, "peers");
        return score(assessment, Optional.of(peers));
    }

    /**
     * Scores a campaign.
     *
     * @param assessments one for each unit
     * @return a scorecard for each unit that is not excluded
     */
    public static Scoreboard score(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        CriteriaSet set = assessments.set();
        Optional<BlockPeers> peers =
                BlockPeers.isNeededBy(set) ? Optional.of(BlockPeers.of(assessments.all().stream())) : Optional.empty();
        List<Scorecard> cards = assessments.all().stream()
                .filter(Scorer::isInScope)
                .map(each -> score(each, peers))
                .toList();
        return Scoreboard.of(set, cards).withSilences(assessments.silences());
    }

    /**
     * Scores units one by one, so that none need be kept.
     *
     * @param assessments any number, read as they are needed
     * @return a scorecard for each that is not excluded, in the same order
     * @throws IllegalArgumentException from the stream if a leaf is scored relative to peers
     */
    public static Stream<Scorecard> score(Stream<Assessment> assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return assessments.filter(Scorer::isInScope).map(Scorer::score);
    }

    /**
     * Scores units one by one among peers collected in an earlier pass.
     *
     * @param assessments any number, read as they are needed
     * @param peers of all blocks
     * @return a scorecard for each that is not excluded, in the same order
     */
    public static Stream<Scorecard> score(Stream<Assessment> assessments, BlockPeers peers) {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(peers, "peers");
        return assessments.filter(Scorer::isInScope).map(each -> score(each, peers));
    }

    static boolean isInScope(Assessment assessment) {
        return assessment.unit().participation() != Participation.EXCLUDED;
    }

    private static Scorecard score(Assessment assessment, Optional<BlockPeers> peers) {
        peers.ifPresent(known -> known.require(assessment.set()));
        return new Pass(assessment, peers).card();
    }

    /** Walks the tree once and meets its leaves in the order of the set. */
    private static final class Pass {

        private final Assessment assessment;
        private final CriteriaSet set;
        private final Optional<BlockPeers> peers;
        private final List<LeafScore> leaves;

        Pass(Assessment assessment, Optional<BlockPeers> peers) {
            this.assessment = assessment;
            this.set = assessment.set();
            this.peers = peers;
            this.leaves = new ArrayList<>(set.leaves().size());
        }

        Scorecard card() {
            List<Score> scores = scores(set.criteria());
            return Scorecard.of(assessment, scores, Collections.unmodifiableList(leaves));
        }

        private List<Score> scores(List<Criterion> criteria) {
            Score[] scores = new Score[criteria.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = score(criteria.get(i));
            }
            return List.of(scores);
        }

        private Score score(Criterion criterion) {
            return criterion instanceof Group group
                    ? GroupScore.of(
                            group, scores(group.children()), set.policy().groups())
                    : leaf((Leaf) criterion);
        }

        private LeafScore leaf(Leaf leaf) {
            int index = leaves.size();
            Award award = award(leaf, index, assessment.observations().get(index));
            LeafScore score = LeafScore.of(leaf, set.kindOf(index), award, set.policy());
            leaves.add(score);
            return score;
        }

        private Award award(Leaf leaf, int index, Observation observation) {
            if (leaf.rule() instanceof AgainstPeers relative && peers.isPresent()) {
                return relative.award(
                        observation, peers.get().of(assessment.unit().block(), index));
            }
            return leaf.rule().award(observation);
        }
    }
}
