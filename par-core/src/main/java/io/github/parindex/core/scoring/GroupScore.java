package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A scored group: the sum of its children, capped if it is a bonus or a deduction, rounded if the policy says so.
 *
 * @param criterion the group
 * @param applicable the sum of what was applicable to the children
 * @param points the sum of the children's points, after cap and rounding; negative for a deduction
 * @param children their scores, in the order of the set
 */
public record GroupScore(Group criterion, Points applicable, Points points, List<Score> children) implements Score {

    /** Copies the list. */
    public GroupScore {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(applicable, "applicable");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(children, "children");
        children = List.copyOf(children);
    }

    static GroupScore of(Group group, List<Score> children, Optional<Rounding> rounding) {
        Points sum = Points.sum(children, Score::points);
        Points capped = group.cap().isPresent() ? capped(sum, group.cap().get()) : sum;
        Points points = rounding.isPresent() ? rounding.get().apply(capped) : capped;
        return new GroupScore(group, Points.sum(children, Score::applicable), points, children);
    }

    private static Points capped(Points sum, Points cap) {
        return sum.min(cap).max(cap.negated());
    }

    @Override
    public String toString() {
        return criterion.code() + " " + criterion.title() + "   " + points + " of " + applicable;
    }
}
