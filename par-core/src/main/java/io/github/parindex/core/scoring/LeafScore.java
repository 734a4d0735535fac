package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Award;
import java.util.Objects;

/**
 * A scored leaf: the award of its rule, and what the policy made of it.
 *
 * @param criterion the leaf
 * @param award points and working of the rule
 * @param treatment what the policy made of the award
 * @param applicable the most the unit could get here
 * @param points what the unit got
 */
public record LeafScore(Leaf criterion, Award award, Treatment treatment, Points applicable, Points points)
        implements Score {

    /** Refuses null. */
    public LeafScore {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(applicable, "applicable");
        Objects.requireNonNull(points, "points");
    }

    static LeafScore of(Leaf leaf, Group.Kind kind, Award award, Policy policy) {
        return switch (kind) {
            case TRACKED -> outside(leaf, award, Treatment.TRACKED, Points.ZERO);
            case BONUS -> outside(leaf, award, claimed(award), award.points());
            case DEDUCTION ->
                outside(leaf, award, claimed(award), award.points().negated());
            case PLAIN, SURVEY -> within(leaf, award, policy);
        };
    }

    private static Treatment claimed(Award award) {
        return award.standing() == Award.Standing.SCORED ? Treatment.SCORED : Treatment.NOTHING_CLAIMED;
    }

    private static LeafScore within(Leaf leaf, Award award, Policy policy) {
        return switch (award.standing()) {
            case SCORED -> new LeafScore(leaf, award, Treatment.SCORED, award.max(), award.points());
            case TRACKED -> outside(leaf, award, Treatment.TRACKED, Points.ZERO);
            case MISSING ->
                switch (policy.missing()) {
                    case PROVISIONAL -> outside(leaf, award, Treatment.MISSING_PROVISIONAL, Points.ZERO);
                    case ZERO -> new LeafScore(leaf, award, Treatment.MISSING_AS_ZERO, award.max(), Points.ZERO);
                };
            case NOT_APPLICABLE ->
                switch (policy.notApplicable()) {
                    case RESCALE_EVERYTHING, RESCALE_BLOCK ->
                        outside(leaf, award, Treatment.NOT_APPLICABLE_REMOVED, Points.ZERO);
                    case FULL_SCORE ->
                        new LeafScore(leaf, award, Treatment.NOT_APPLICABLE_AS_FULL, award.max(), award.max());
                    case ZERO -> new LeafScore(leaf, award, Treatment.NOT_APPLICABLE_AS_ZERO, award.max(), Points.ZERO);
                };
        };
    }

    /** The same leaf as if it had not been observed yet. */
    LeafScore leftOut() {
        return outside(criterion, award, Treatment.MISSING_PROVISIONAL, Points.ZERO);
    }

    private static LeafScore outside(Leaf leaf, Award award, Treatment treatment, Points points) {
        return new LeafScore(leaf, award, treatment, Points.ZERO, points);
    }

    @Override
    public String toString() {
        String stated = treatment.isStated() ? ", " + treatment : "";
        return criterion.code() + " " + criterion.title() + "   " + points + " of " + applicable + "   "
                + award.working() + stated;
    }
}
