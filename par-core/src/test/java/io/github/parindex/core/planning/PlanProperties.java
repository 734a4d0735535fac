package io.github.parindex.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.planning.DrawnCampaigns.Campaign;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.rule.Award.Stair;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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

    @Property(tries = 400)
    void noPlanIsCheaperWhateverTheShape(
            @ForAll @IntRange(max = DrawnCampaigns.SHAPES - 1) int shape, @ForAll long seed) {
        noPlanIsCheaperThanThatOfTheCurve(DrawnCampaigns.of(shape, seed));
    }

    @Property(tries = 400)
    void aPlanKeepsItsPromiseWhateverTheShape(
            @ForAll @IntRange(max = DrawnCampaigns.SHAPES - 1) int shape, @ForAll long seed) {
        aPlanThatIsCarriedOutScoresWhatItPromised(DrawnCampaigns.of(shape, seed));
    }

    @Example
    void everyShapeThereIsHasItsCampaigns() {
        Set<Class<?>> drawn = new HashSet<>();
        for (int shape = 0; shape < DrawnCampaigns.SHAPES; shape++) {
            drawn.add(DrawnCampaigns.of(shape, 1)
                    .assessments()
                    .set()
                    .leaves()
                    .get(1)
                    .rule()
                    .getClass());
        }
        assertThat(drawn).containsExactlyInAnyOrder(Rule.class.getPermittedSubclasses());
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

    /** Three checklists of like weights, a small part of an index that is published without places, so that units tie often. */
    private static Assessments alike(Random random, int units) {
        List<Criterion> leaves = new ArrayList<>();
        for (String code : List.of("1", "2", "3")) {
            leaves.add(Criterion.leaf(
                    code,
                    "Leaf",
                    Rule.checklist(
                            Rule.item("p", "1." + random.nextInt(4)),
                            Rule.item("q", "1." + random.nextInt(4)),
                            Rule.item("r", "4"))));
        }
        leaves.add(Criterion.leaf("4", "Stays", Rule.statedUpTo("200")));
        CriteriaSet set = CriteriaSet.of("ALIKE", leaves)
                .with(Policy.withDefaults().withPublished(new Rounding(0, RoundingMode.HALF_UP)));
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Map<String, Observation> observed = new LinkedHashMap<>();
            observed.put("4", Observation.stated("100"));
            for (String leaf : List.of("1", "2", "3")) {
                Stream<String> ticks = Stream.of("p", "q", "r").filter(item -> random.nextInt(3) > 0);
                observed.put(leaf, Observation.checked(ticks.toArray(String[]::new)));
            }
            all.add(Assessment.of(set, Unit.of("ABCDEF".substring(i, i + 1), "Unit"), observed));
        }
        return Assessments.of(set, all);
    }

    private static RankingMethod method(Random random) {
        RankingMethod method = RankingMethod.withDefaults()
                .with(List.of(TiePolicy.values()).get(random.nextInt(TiePolicy.values().length)))
                .with(TieBreak.higher("3").then(TieBreak.higher("1")));
        return switch (random.nextInt(3)) {
            case 0 -> method.with(GradeScale.bands(GradeScale.grade("good", "52"), GradeScale.grade("poor", "0")));
            case 1 ->
                method.with(GradeScale.forcedShares(GradeScale.share("good", "30%"), GradeScale.share("poor", "70%")));
            default ->
                method.with(GradeScale.percentiles(GradeScale.grade("good", "70"), GradeScale.grade("poor", "0")));
        };
    }

    @Property(tries = 300)
    void noPlanForAPlaceOrAGradeIsCheaper(@ForAll Random random, @ForAll @IntRange(min = 2, max = 5) int units) {
        Assessments all = alike(random, units);
        RankingMethod method = method(random);
        Target target = random.nextBoolean() ? Target.place(1 + random.nextInt(units)) : Target.grade("good");
        Efforts efforts = Efforts.oneAChange();
        for (String code : List.of("1", "2", "3")) {
            efforts = efforts.with(code, Rule.Effort.each(1 + random.nextInt(5)));
        }
        Planner planner = Planner.of(all, "A").with(efforts).with(method);
        Map<String, Staircase> next = planner.nextAwards();
        long least = Long.MAX_VALUE;
        for (Stair one : next.get("1").stairs()) {
            for (Stair two : next.get("2").stairs()) {
                for (Stair three : next.get("3").stairs()) {
                    Assessment changed = all.assessment("A")
                            .with("1", one.observation())
                            .with("2", two.observation())
                            .with("3", three.observation());
                    Ranking.Standing standing =
                            method.rank(Scorer.score(all).with(changed)).standing("A");
                    boolean good = target instanceof Target.Rank rank
                            ? standing.place().orElseThrow().compareTo(Place.of(rank.place())) <= 0
                            : standing.grade().equals(Optional.of("good"));
                    least = good ? Math.min(least, one.effort() + two.effort() + three.effort()) : least;
                }
            }
        }
        Outcome outcome = planner.cheapest(target);
        assertThat(outcome.isReached()).isEqualTo(least < Long.MAX_VALUE);
        assertThat(outcome.plan().isOptimal()).isTrue();
        if (outcome.isReached()) {
            assertThat(outcome.plan().effort()).isEqualTo(least);
        }
    }

    @Property(tries = 100)
    void theSameQuestionHasTheSameAnswer(@ForAll("campaigns") Campaign campaign) {
        Planner planner = campaign.planner("A");
        assertThat(planner.curve().last()).isEqualTo(planner.curve().last());
    }
}
