package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Award.Stair;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.scoring.BlockPeers;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Rescaling;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The staircases of one unit, and how the policy of its set makes a total of them.
 *
 * <p>What has no score now has none later, unless a report of it is planned: what is missing or not applicable, and a bonus
 * that nobody claimed, stay as they are, and so does the applicable maximum. Caps, rounded groups and a rescaled block are made of the sum below them, each
 * exactly.
 */
final class Task {

    private final Scorecard card;
    private final Efforts efforts;
    private final List<Staircase> staircases = new ArrayList<>();
    private final List<Stairs> stairs = new ArrayList<>();
    private final Node root;

    Task(Scorecard card, Efforts efforts, Optional<BlockPeers> peers) {
        this.card = card;
        this.efforts = efforts.requireCodesOf(card.set());
        for (int leaf = 0; leaf < card.leaves().size(); leaf++) {
            Staircase staircase = staircase(leaf, peers);
            staircases.add(staircase);
            stairs.add(stairs(leaf, staircase));
        }
        this.root = card.rescaling().isPresent() ? rescaled(card.rescaling().get()) : plain();
    }

    Scorecard card() {
        return card;
    }

    Efforts efforts() {
        return efforts;
    }

    Node root() {
        return root;
    }

    List<Stairs> stairs() {
        return stairs;
    }

    List<Staircase> staircases() {
        return staircases;
    }

    /** What a chosen stair of a leaf is. */
    Stair stair(int leaf, int stair) {
        return staircases.get(leaf).stairs().get(stair);
    }

    private Staircase staircase(int leaf, Optional<BlockPeers> peers) {
        LeafScore score = card.leaves().get(leaf);
        Observation observation = card.assessment().observations().get(leaf);
        Optional<Efforts.Report> report =
                efforts.report(score.criterion().code()).filter(each -> isReportable(leaf));
        if (report.isEmpty()) {
            return staircase(leaf, observation, peers);
        }
        Stair today = new Stair(0, score.award(), observation);
        return reported(today, report.get(), staircase(leaf, report.get().observation(), peers));
    }

    /** Whether a report moves the points of a leaf and leaves the applicable maximum as it is. */
    private boolean isReportable(int leaf) {
        LeafScore score = card.leaves().get(leaf);
        boolean unclaimed = score.treatment() == Treatment.NOTHING_CLAIMED
                && card.set().kindOf(leaf) == Group.Kind.BONUS
                && score.award().standing() == Award.Standing.MISSING;
        return unclaimed || score.treatment() == Treatment.MISSING_AS_ZERO;
    }

    /** The stairs behind a report are dearer by its effort. */
    private static Staircase reported(Stair today, Efforts.Report report, Staircase behind) {
        List<Stair> stairs = new ArrayList<>(List.of(today));
        for (Stair stair : behind.stairs()) {
            boolean scored = stair.award().standing() == Award.Standing.SCORED;
            if (scored && stair.points().sign() > 0) {
                stairs.add(new Stair(report.effort() + stair.effort(), stair.award(), stair.observation()));
            }
        }
        return new Staircase(stairs, behind.top(), behind.assumes());
    }

    private Staircase staircase(int leaf, Observation observation, Optional<BlockPeers> peers) {
        LeafScore score = card.leaves().get(leaf);
        Observation now = card.assessment().observations().get(leaf);
        Effort effort = efforts.of(score.criterion().code());
        boolean deducted = card.set().kindOf(leaf) == Group.Kind.DEDUCTION;
        Effort toward = deducted ? effort.toward(Effort.Aim.FEWER) : effort;
        try {
            return score.criterion().rule() instanceof AgainstPeers relative
                    ? relative.next(observation, toward, seen -> peers(leaf, peers, now, seen))
                    : score.criterion().rule().next(observation, toward);
        } catch (RefusalException refused) {
            throw Refusal.refused("planning.criterion", score.criterion().code(), refused.refusal());
        }
    }

    private Peers peers(int leaf, Optional<BlockPeers> peers, Observation before, Observation after) {
        Peers now = peers.orElseThrow().of(card.unit().block(), leaf);
        boolean among = card.unit().participation() == Participation.RANKED;
        return among && !before.equals(after) ? now.replacing(before, after) : now;
    }

    private Stairs stairs(int leaf, Staircase staircase) {
        LeafScore score = card.leaves().get(leaf);
        if (score.treatment() != Treatment.SCORED && !isReportable(leaf)) {
            return Stairs.fixed(score.points());
        }
        boolean deducted = card.set().kindOf(leaf) == Group.Kind.DEDUCTION;
        return new Stairs(
                staircase.stairs().stream().map(Stair::effort).toList(),
                staircase.stairs().stream()
                        .map(Stair::points)
                        .map(points -> deducted ? points.negated() : points)
                        .toList());
    }

    private Node plain() {
        return new Node.Sum(nodes(card.set().criteria(), card.set().policy().groups()), UnaryOperator.identity());
    }

    /** The plain leaves are rescaled as one block; such a policy rounds no group, and no group around them has a cap. */
    private Node rescaled(Rescaling rescaling) {
        CriteriaSet set = card.set();
        List<Node> plain = new ArrayList<>();
        for (int leaf = 0; leaf < stairs.size(); leaf++) {
            if (set.kindOf(leaf) == Group.Kind.PLAIN) {
                plain.add(single(leaf));
            }
        }
        List<Node> all = new ArrayList<>(
                List.of(new Node.Sum(plain, achieved -> rescaling.with(achieved).points())));
        all.addAll(nodes(set.criteria(), Optional.empty()));
        all.removeIf(plain::contains);
        return new Node.Sum(all, UnaryOperator.identity());
    }

    private Node single(int leaf) {
        return new Node.Single(leaf, stairs.get(leaf));
    }

    private List<Node> nodes(List<Criterion> criteria, Optional<Rounding> rounding) {
        List<Node> nodes = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion instanceof Leaf leaf) {
                nodes.add(single(card.set().indexOf(leaf.code())));
            } else if (criterion instanceof Group group) {
                List<Node> children = nodes(group.children(), rounding);
                boolean whole = rounding.isPresent() || group.cap().isPresent();
                nodes.addAll(whole ? List.of(new Node.Sum(children, sum -> made(group, rounding, sum))) : children);
            }
        }
        return nodes;
    }

    private static Points made(Group group, Optional<Rounding> rounding, Points sum) {
        Points capped = group.cap().map(cap -> sum.min(cap).max(cap.negated())).orElse(sum);
        return rounding.map(each -> each.apply(capped)).orElse(capped);
    }

    /** The assessment after changes. */
    Assessment after(int[] byLeaf) {
        Assessment after = card.assessment();
        for (int leaf = 0; leaf < byLeaf.length; leaf++) {
            if (byLeaf[leaf] > 0) {
                String code = card.set().leaves().get(leaf).code();
                after = after.with(code, stair(leaf, byLeaf[leaf]).observation());
            }
        }
        return after;
    }
}
