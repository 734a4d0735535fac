package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.Contribution.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides the change of an index among what changed. Both cards have an index. */
final class Contributions {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Scorecard before;
    private final Scorecard after;
    private final BigDecimal points;
    private final BigDecimal applicable;
    private final BigDecimal denominator;
    private final List<Contribution> all = new ArrayList<>();

    Contributions(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.points = before.total().plus(after.total()).value();
        this.applicable = before.applicable().plus(after.applicable()).value();
        this.denominator = TWO.multiply(before.applicable().value())
                .multiply(after.applicable().value());
    }

    List<Contribution> of(Map<String, String> laterByEarlier) {
        Map<String, String> earlierByLater = new LinkedHashMap<>();
        laterByEarlier.forEach((was, is) -> earlierByLater.put(is, was));
        for (LeafScore now : after.leaves()) {
            Leaf leaf = now.criterion();
            Optional<String> was = Optional.ofNullable(earlierByLater.get(leaf.code()));
            Part then = was.map(code -> Part.of(leaf(before, code))).orElse(Part.NONE);
            add(Optional.of(leaf), was.isPresent() ? Cause.CRITERION : Cause.ADDED, then, Part.of(now));
        }
        for (LeafScore then : before.leaves()) {
            if (!laterByEarlier.containsKey(then.criterion().code())) {
                add(Optional.of(then.criterion()), Cause.DROPPED, Part.of(then), Part.NONE);
            }
        }
        addGroups();
        addIfAny(Optional.empty(), Cause.RESCALING, Part.of(before.rescaling()), Part.of(after.rescaling()));
        return List.copyOf(all);
    }

    private static LeafScore leaf(Scorecard card, String code) {
        return card.leaves().get(card.set().indexOf(code));
    }

    /** Groups are the same where their codes are; what a cap took away before is given back where there is none now. */
    private void addGroups() {
        Map<String, GroupScore> was = new LinkedHashMap<>();
        before.groups().forEach(group -> was.put(group.criterion().code(), group));
        for (GroupScore now : after.groups()) {
            GroupScore then = was.remove(now.criterion().code());
            addIfAny(Optional.of(now.criterion()), Cause.GROUP, then == null ? Part.NONE : own(then), own(now));
        }
        was.values().forEach(then -> addIfAny(Optional.of(then.criterion()), Cause.GROUP, own(then), Part.NONE));
    }

    /** What cap and rounding of a group do to the sum of its children. */
    private static Part own(GroupScore group) {
        return new Part(group.points().minus(Points.sum(group.children(), Score::points)), Points.ZERO);
    }

    private void addIfAny(Optional<Criterion> criterion, Cause cause, Part then, Part now) {
        if (!then.equals(now)) {
            add(criterion, cause, then, now);
        }
    }

    private void add(Optional<? extends Criterion> criterion, Cause cause, Part then, Part now) {
        BigDecimal earned = now.points.minus(then.points).value().multiply(applicable);
        BigDecimal asked = now.applicable.minus(then.applicable).value().multiply(points);
        all.add(new Contribution(criterion.map(node -> node), cause, new Ratio(earned.subtract(asked), denominator)));
    }

    /** What something adds to the points and to the applicable maximum of a whole card. */
    private record Part(Points points, Points applicable) {

        static final Part NONE = new Part(Points.ZERO, Points.ZERO);

        static Part of(Score score) {
            return new Part(score.points(), score.applicable());
        }

        static Part of(Optional<Rescaling> rescaling) {
            return rescaling
                    .map(each -> new Part(each.gained(), each.removed()))
                    .orElse(NONE);
        }
    }
}
