package io.github.parindex.core.planning;

import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.answer;
import static io.github.parindex.core.rule.Rule.answerShares;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.bestOf;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.interpolation;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.part;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.perFault;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.sumOf;
import static io.github.parindex.core.rule.Rule.tracked;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.rule.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small campaigns of every shape, policy and kind of group, small enough to try every plan. */
final class DrawnCampaigns {

    /** Units under one set, and what changes cost. */
    record Campaign(Assessments assessments, Efforts efforts) {

        Planner planner(String unit) {
            return Planner.of(assessments, unit).with(efforts);
        }

        @Override
        public String toString() {
            return assessments.set().criteria() + " " + assessments.set().policy() + " "
                    + assessments.assessment("A").observations() + " " + efforts;
        }
    }

    private record Shape(Rule rule, Observation observed) {}

    /** How many shapes there are, those that start full and lose apart. */
    static final int SHAPES = 13;

    private final Random random;
    private final OptionalInt asked;

    private DrawnCampaigns(long seed, OptionalInt asked) {
        this.random = new Random(seed);
        this.asked = asked;
    }

    /** A campaign of which criterion 1.2 has the shape that is asked for. */
    static Campaign of(int shape, long seed) {
        return new DrawnCampaigns(seed, OptionalInt.of(shape)).campaign();
    }

    static Arbitrary<Campaign> campaigns() {
        return Arbitraries.longs().map(DrawnCampaigns::campaign);
    }

    static Campaign campaign(long seed) {
        return new DrawnCampaigns(seed, OptionalInt.empty()).campaign();
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Shape shape(int number) {
        return switch (number) {
            case 0 ->
                new Shape(
                        options(option("full", any("1", "2.5")), option("half", "0.75"), option("none", "0")),
                        Observation.chosen(any("full", "half", "none")));
            case 1 ->
                new Shape(
                        checklist(item("a", "0.5"), item("b", "0.25"), item("c", "0.5"))
                                .withCap(any("1", "1.25")),
                        any(Observation.checked(), Observation.checked("a"), Observation.checked("b", "c")));
            case 2 ->
                new Shape(
                        bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0")),
                        Observation.ratio(random.nextInt(8), 7));
            case 3 -> new Shape(proportion(any("1", "1.37")), Observation.ratio(1 + random.nextInt(4), 4));
            case 4 ->
                new Shape(interpolation(at("20%", "0"), at("80%", "1.5")), Observation.ratio(random.nextInt(5), 4));
            case 5 ->
                new Shape(perCase("1.5", kind("k", any("0.5", "0.6"))), Observation.counts("k", random.nextInt(3)));
            case 6 ->
                new Shape(
                        perFault("1", kind("late", "0.25"), kind("lost", "0.5")),
                        Observation.counts("late", random.nextInt(3)).and("lost", random.nextInt(3)));
            case 7 ->
                new Shape(
                        answerShares("2", answer("A", "100%"), answer("B", "60%"), answer("C", "0%")),
                        Observation.counts("A", random.nextInt(2)).and("B", 1).and("C", random.nextInt(3)));
            case 8 -> new Shape(statedUpTo("2"), Observation.stated(any("0.5", "1.2", "2")));
            case 9 ->
                new Shape(
                        bestOf(part("x", proportion("1")), part("y", options(option("yes", "0.8"), option("no", "0")))),
                        Observation.part("x", Observation.ratio(1, 3)).and("y", Observation.chosen("no")));
            case 10 ->
                new Shape(
                        sumOf(part("x", proportion("1")), part("y", checklist(item("t", "0.5"), item("u", "0.5"))))
                                .withCap("1.7"),
                        Observation.part("x", Observation.ratio(1, 2)).and("y", Observation.checked(any("t", "u"))));
            case 11 ->
                new Shape(
                        againstPeers("2", any(AgainstPeers.Reference.values())),
                        Observation.ratio(1 + random.nextInt(3), 4));
            default -> new Shape(tracked(), Observation.quantity(3));
        };
    }

    private Campaign campaign() {
        Map<String, Observation> observed = new LinkedHashMap<>();
        List<Criterion> criteria = new ArrayList<>(
                List.of(group(Group.Kind.PLAIN, "1", 2, observed), group(Group.Kind.PLAIN, "2", 1, observed)));
        if (random.nextInt(3) == 0) {
            criteria.add(group(Group.Kind.BONUS, "3", 2, observed).withCap(any("0.7", "1")));
        }
        if (random.nextInt(3) == 0) {
            criteria.add(group(Group.Kind.DEDUCTION, "4", 1, observed));
        }
        if (random.nextInt(4) == 0) {
            criteria.add(group(Group.Kind.SURVEY, "5", 1, observed));
        }
        CriteriaSet set = CriteriaSet.of("DRAWN", criteria).with(policy());
        Assessment a = Assessment.of(set, Unit.of("A", "Unit A"), observed);
        return new Campaign(Assessments.of(set, a, other(set, "B"), other(set, "C")), efforts(set));
    }

    private Assessment other(CriteriaSet set, String code) {
        Map<String, Observation> observed = new LinkedHashMap<>();
        set.leaves().stream()
                .filter(leaf -> leaf.rule() instanceof AgainstPeers)
                .forEach(leaf -> observed.put(leaf.code(), Observation.ratio(1 + random.nextInt(4), 5)));
        return Assessment.of(set, Unit.of(code, "Unit " + code), observed);
    }

    private Group group(Group.Kind kind, String code, int most, Map<String, Observation> observed) {
        List<Criterion> leaves = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            boolean first = code.equals("1") && i == 1;
            boolean outside = kind != Group.Kind.PLAIN && kind != Group.Kind.SURVEY;
            boolean wanted = asked.isPresent() && code.equals("1") && i == 2;
            Shape shape = shape(wanted ? asked.getAsInt() : random.nextInt(first || outside ? 11 : SHAPES));
            String leaf = code + "." + i;
            leaves.add(Criterion.leaf(leaf, "Leaf", shape.rule()));
            int fate = random.nextInt(12);
            if (fate > 1 || i == 1 || wanted) {
                observed.put(leaf, shape.observed());
            } else if (fate == 1) {
                observed.put(leaf, Observation.notApplicable("no such task"));
            }
        }
        Group group = Group.of(code, Title.of("Group"), kind, leaves);
        return group;
    }

    private Policy policy() {
        Policy policy = Policy.withDefaults()
                .with(any(Policy.WhenMissing.values()))
                .with(any(Policy.WhenNotApplicable.values()));
        boolean block = policy.notApplicable() == Policy.WhenNotApplicable.RESCALE_BLOCK;
        return !block && random.nextBoolean() ? policy.withGroups(Rounding.halfUp(random.nextInt(2))) : policy;
    }

    private Efforts efforts(CriteriaSet set) {
        Efforts efforts = random.nextBoolean() ? Efforts.oneAChange() : Efforts.none();
        List<String> codes = set.leaves().stream().map(Criterion::code).toList();
        for (String code : codes) {
            boolean stated = set.leaves().get(set.indexOf(code)).rule() instanceof Stated;
            Effort effort = Effort.each(1 + random.nextInt(4));
            efforts = random.nextInt(4) == 0
                    ? efforts
                    : efforts.with(code, stated ? effort.inStepsOf("0.3") : effort.atMost(any(2L, 99L)));
        }
        for (String code : codes) {
            Rule rule = set.leaves().get(set.indexOf(code)).rule();
            if (rule instanceof Checklist && random.nextBoolean()) {
                efforts = efforts.reporting(code, Observation.checked("a"), 1 + random.nextInt(3));
            } else if (rule instanceof Proportion && random.nextBoolean()) {
                efforts = efforts.reporting(code, Observation.ratio(1, 2), 1 + random.nextInt(3));
            }
        }
        int second = random.nextInt(codes.size());
        if (second > 0 && random.nextInt(3) == 0) {
            String points = any("0.5", "0.75");
            boolean high = set.leaves().get(0).max().compareTo(Points.parse(points)) >= 0;
            efforts = high ? efforts.requiring(codes.get(second), codes.get(0), points) : efforts;
        }
        int third = random.nextInt(codes.size());
        return third > 1 && random.nextInt(3) == 0 ? efforts.excluding(codes.get(1), codes.get(third)) : efforts;
    }
}
