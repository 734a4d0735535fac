package io.github.parindex.core.scoring;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scored assessment of one unit: the total, every node below it, and why each point was lost.
 *
 * <p>Index = total / applicable maximum × 100. The total is the sum of the top nodes, bonuses and deductions included;
 * where the policy rescales the assessed block, that block enters with its rescaled points and its nominal maximum. A
 * bonus may lift the index over 100, and deductions may push it below 0; their caps are the set's affair.
 */
public final class Scorecard {

    private final Assessment assessment;
    private final List<Score> scores;
    private final List<LeafScore> leaves;
    private final Points total;
    private final Points applicable;
    private final Optional<Rescaling> rescaling;
    private final boolean provisional;

    private Scorecard(Assessment assessment, List<Score> scores, List<LeafScore> leaves) {
        this.assessment = assessment;
        this.scores = List.copyOf(scores);
        this.leaves = leaves;
        this.provisional = isProvisional(leaves);
        this.rescaling = Rescaling.of(assessment.set(), leaves);
        Points sum = Points.sum(scores, Score::points);
        Points most = Points.sum(scores, Score::applicable);
        this.total = rescaling.isPresent() ? sum.plus(rescaling.get().gained()) : sum;
        this.applicable = rescaling.isPresent() ? most.plus(rescaling.get().removed()) : most;
    }

    private static boolean isProvisional(List<LeafScore> leaves) {
        for (LeafScore leaf : leaves) {
            if (leaf.treatment() == Treatment.MISSING_PROVISIONAL) {
                return true;
            }
        }
        return false;
    }

    /** Takes the scores of the top nodes, and those of all leaves in the order of the set. */
    static Scorecard of(Assessment assessment, List<Score> scores, List<LeafScore> leaves) {
        return new Scorecard(assessment, scores, leaves);
    }

    /** The same unit on some leaves only, as if the others had not been observed yet: caps, roundings and rescaling are made anew. */
    Scorecard on(Set<String> codes) {
        List<LeafScore> kept = new ArrayList<>(leaves.size());
        List<Score> nodes = scores.stream().map(score -> on(score, codes, kept)).toList();
        return new Scorecard(assessment, nodes, kept);
    }

    private Score on(Score score, Set<String> codes, List<LeafScore> kept) {
        if (score instanceof GroupScore group) {
            List<Score> children = group.children().stream()
                    .map(child -> on(child, codes, kept))
                    .toList();
            return GroupScore.of(group.criterion(), children, set().policy().groups());
        }
        LeafScore leaf = (LeafScore) score;
        LeafScore left = codes.contains(leaf.criterion().code()) ? leaf : leaf.leftOut();
        kept.add(left);
        return left;
    }

    /**
     * What was scored.
     *
     * @return the assessment, with rounds and evidence
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Who was scored.
     *
     * @return the unit
     */
    public Unit unit() {
        return assessment.unit();
    }

    /**
     * By what it was scored.
     *
     * @return the criteria set
     */
    public CriteriaSet set() {
        return assessment.set();
    }

    /**
     * The scores of the top nodes.
     *
     * @return in the order of the set, before rescaling
     */
    public List<Score> scores() {
        return scores;
    }

    /**
     * The scores of all leaves.
     *
     * @return in the order of the set's leaves
     */
    public List<LeafScore> leaves() {
        return leaves;
    }

    /**
     * The score of a node.
     *
     * @param code of a group or leaf
     * @return its score
     * @throws IllegalArgumentException if the set has no such criterion
     */
    public Score score(String code) {
        Objects.requireNonNull(code, "code");
        return all(scores.stream())
                .filter(score -> score.criterion().code().equals(code))
                .findFirst()
                .orElseThrow(() -> {
                    set().criterion(code);
                    return new AssertionError("every criterion is scored");
                });
    }

    /** The groups at any depth, each before those inside it. */
    List<GroupScore> groups() {
        return all(scores.stream())
                .filter(GroupScore.class::isInstance)
                .map(GroupScore.class::cast)
                .toList();
    }

    private static Stream<Score> all(Stream<Score> scores) {
        return scores.flatMap(score -> score instanceof GroupScore group
                ? Stream.concat(Stream.of(score), all(group.children().stream()))
                : Stream.of(score));
    }

    /**
     * Points earned, with bonuses, less deductions, after rescaling.
     *
     * @return exact, unless the policy rounds groups or rescales a block
     */
    public Points total() {
        return total;
    }

    /**
     * The maximum the total is held against.
     *
     * @return the set's maximum less what left it
     */
    public Points applicable() {
        return applicable;
    }

    /**
     * Points within the maximum that were not earned.
     *
     * @return applicable - total
     */
    public Points lost() {
        return applicable.minus(total);
    }

    /**
     * Total / applicable maximum, exact and undivided.
     *
     * @return a share, empty if nothing could be scored at all
     */
    public Optional<Ratio> index() {
        return applicable.sign() <= 0 ? Optional.empty() : Optional.of(new Ratio(total.value(), applicable.value()));
    }

    /**
     * The index as it is published: percent, rounded as the policy says.
     *
     * @return for example 94.87, empty if nothing could be scored at all
     */
    public Optional<Points> published() {
        Rounding rounding = set().policy().published();
        return index().map(share -> Points.of(100).times(share, rounding));
    }

    /**
     * How the assessed block was rescaled.
     *
     * @return empty unless the policy rescales a block and something was removed from it
     */
    public Optional<Rescaling> rescaling() {
        return rescaling;
    }

    /**
     * Whether something that counts is missing, so that the total may still change.
     *
     * @return true if the policy left a missing criterion out for the time being
     */
    public boolean isProvisional() {
        return provisional;
    }

    /**
     * The leaves on which points were lost, largest loss first, equal ones by code. Deductions are losses too. Leaf
     * points are those before any rescaling, cap or rounding above the leaf.
     *
     * @return empty if nothing was lost
     */
    public List<Loss> losses() {
        return leaves.stream()
                .filter(leaf -> leaf.lost().sign() > 0)
                .map(Loss::new)
                .sorted(Loss.LARGEST_FIRST)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scorecard card && assessment.equals(card.assessment) && scores.equals(card.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assessment, scores);
    }

    @Override
    public String toString() {
        return unit() + "   " + total + " of " + applicable
                + published()
                        .map(points -> ", index "
                                + points.toText(set().policy().published().places()))
                        .orElse("")
                + (provisional ? ", provisional" : "");
    }
}
