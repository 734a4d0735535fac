package io.github.parindex.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.DrawnCampaigns.Campaign;
import io.github.parindex.core.rule.Award.Stair;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every plan: it keeps its promise, and no other plan is cheaper. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PlanProperties {

    private static final int MOST_PLANS = 3_000;

    @Provide
    Arbitrary<Campaign> campaigns() {
        return DrawnCampaigns.campaigns();
    }

    private static Scorecard scored(Campaign campaign, Assessment changed) {
        List<Assessment> all = new ArrayList<>(campaign.assessments().all());
        all.replaceAll(each -> each.unit().code().equals("A") ? changed : each);
        return Scorer.score(Assessments.of(campaign.assessments().set(), all)).card("A");
    }

    /** Every plan there is, scored: the most points for each effort that brings more than any lesser one. */
    private static Map<Long, Points> tried(Campaign campaign) {
        List<Map<String, Stair>> plans = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, Staircase> leaf :
                campaign.planner("A").nextAwards().entrySet()) {
            List<Map<String, Stair>> more = new ArrayList<>();
            for (Map<String, Stair> plan : plans) {
                for (Stair stair : leaf.getValue().stairs()) {
                    Map<String, Stair> longer = new LinkedHashMap<>(plan);
                    longer.put(leaf.getKey(), stair);
                    more.add(longer);
                }
            }
            plans = more;
            Assume.that(plans.size() <= MOST_PLANS);
        }
        TreeMap<Long, Points> most = new TreeMap<>();
        for (Map<String, Stair> plan : plans) {
            if (campaign.efforts().links().stream().allMatch(link -> holds(link, plan))) {
                Assessment changed = campaign.assessments().assessment("A");
                for (Map.Entry<String, Stair> leaf : plan.entrySet()) {
                    changed = leaf.getValue().effort() == 0
                            ? changed
                            : changed.with(leaf.getKey(), leaf.getValue().observation());
                }
                long effort = plan.values().stream().mapToLong(Stair::effort).sum();
                most.merge(effort, scored(campaign, changed).total(), Points::max);
            }
        }
        Map<Long, Points> front = new LinkedHashMap<>();
        most.forEach((effort, points) -> {
            if (front.values().stream().allMatch(less -> less.compareTo(points) < 0)) {
                front.put(effort, points);
            }
        });
        return front;
    }

    private static boolean holds(Link link, Map<String, Stair> plan) {
        boolean changes = plan.get(link.code()).effort() > 0;
        Stair other = plan.get(link.other());
        if (!(link instanceof Link.Requires requires)) {
            return !changes || other.effort() == 0;
        }
        return !changes || other.points().compareTo(requires.points()) >= 0;
    }

    @Property(tries = 300)
    void noPlanIsCheaperThanThatOfTheCurve(@ForAll("campaigns") Campaign campaign) {
        Map<Long, Points> expected = tried(campaign);
        Map<Long, Points> curve = new LinkedHashMap<>();
        campaign.planner("A").curve().points().forEach(point -> curve.put(point.effort(), point.points()));
        assertThat(curve).isEqualTo(expected);
    }

    @Property(tries = 300)
    void aPlanThatIsCarriedOutScoresWhatItPromised(@ForAll("campaigns") Campaign campaign) {
        TradeOff curve = campaign.planner("A").curve();
        for (int i = 0; i < curve.points().size(); i++) {
            Plan plan = curve.plan(i);
            Scorecard later = scored(campaign, plan.after());
            assertThat(later.total()).isEqualTo(plan.points());
            assertThat(later.applicable()).isEqualTo(plan.before().applicable());
            assertThat(plan.effort())
                    .isEqualTo(
                            plan.steps().stream().mapToLong(Plan.Step::effort).sum());
            assertThat(plan.isOptimal()).isTrue();
            assertThat(plan.against(later).items())
                    .allMatch(item -> item.status() == FollowUp.Status.DONE
                            && item.won().equals(item.step().won()));
        }
    }

    @Property(tries = 200)
    void theBestPlanWithinABudgetIsTheLastOfTheCurveThatItPaysFor(
            @ForAll("campaigns") Campaign campaign, @ForAll @LongRange(min = 0, max = 25) long budget) {
        Planner planner = campaign.planner("A");
        Plan best = planner.best(budget);
        TradeOff.Point last = planner.curve().points().stream()
                .filter(point -> point.effort() <= budget)
                .reduce((before, after) -> after)
                .orElseThrow();
        assertThat(best.effort()).isEqualTo(last.effort());
        assertThat(best.points()).isEqualTo(last.points());
    }

    @Property(tries = 200)
    void theCheapestPlanForATargetReachesItAndTheOneBelowDoesNot(
            @ForAll("campaigns") Campaign campaign, @ForAll @LongRange(min = 0, max = 130) long percent) {
        Planner planner = campaign.planner("A");
        List<TradeOff.Point> points = planner.curve().points();
        Assume.that(points.get(0).index().isPresent());
        Outcome outcome = planner.cheapest(Target.index(Long.toString(percent)));
        List<Long> reaching = points.stream()
                .filter(point -> point.index()
                                .orElseThrow()
                                .compareTo(Points.of(percent).value().movePointLeft(2))
                        >= 0)
                .map(TradeOff.Point::effort)
                .toList();
        if (outcome instanceof Plan plan) {
            assertThat(plan.effort()).isEqualTo(reaching.get(0));
        } else {
            assertThat(reaching).isEmpty();
            Outcome.Unattainable unattainable = (Outcome.Unattainable) outcome;
            assertThat(unattainable.most().points())
                    .isEqualTo(points.get(points.size() - 1).points());
        }
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswer(@ForAll("campaigns") Campaign campaign) {
        Planner planner = campaign.planner("A");
        assertThat(planner.curve().last()).isEqualTo(planner.curve().last());
    }
}
