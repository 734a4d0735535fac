package io.github.parindex.core;

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
import static io.github.parindex.core.rule.Rule.level;
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

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Policy.WhenMissing;
import io.github.parindex.core.criteria.Policy.WhenNotApplicable;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import io.github.parindex.core.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random criteria sets for laws. */
public final class Sets {

    /** Rules of every shape that needs no peers. */
    private static final List<Rule> RULES = List.of(
            statedUpTo("4"),
            statedUpTo("2.5"),
            proportion("3"),
            proportion("1", Rounding.halfUp(3)).withZeroDenominator(ZeroDenominator.FULL_SCORE),
            proportion("2").withFullFrom("80%").withZeroDenominator(ZeroDenominator.ZERO),
            proportion("2").ofComplement().withZeroDenominator(ZeroDenominator.NOT_APPLICABLE),
            bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0")),
            interpolation(at("40%", "0"), at("90%", "1.5")),
            checklist(item("a", "0.5"), item("b", "0.5"), item("c", "0.25")).withCap("1"),
            options(option("yes", "1"), level("partly", "50%", "1"), option("no", "0")),
            perCase("2", kind("document", "0.5")),
            perFault("3", kind("minor", "0.25"), kind("serious", "1")),
            answerShares("2", answer("A", "100%"), answer("B", "60%"), answer("C", "0%")),
            bestOf(part("x", statedUpTo("1")), part("y", proportion("2"))),
            sumOf(part("x", proportion("1")), part("y", perCase("1", kind("application", "0.25")))));

    private record Spec(Rule rule, boolean limited) {

        Leaf leaf(String code) {
            Leaf leaf = Criterion.leaf(code, "Criterion " + code, rule);
            return limited ? leaf.onlyFor(Boards.BLOCKS.get(0)) : leaf;
        }
    }

    private Sets() {}

    /** Sets of plain groups and leaves under any policy that does not round groups. */
    public static Arbitrary<CriteriaSet> plain() {
        return Combinators.combine(sections(), policy(Arbitraries.of(WhenNotApplicable.values())))
                .as((sections, policy) ->
                        CriteriaSet.of("PLAIN", sections(sections)).with(policy));
    }

    /** Sets with plain, survey, bonus, deduction and followed sections under any policy, rounded groups included. */
    public static Arbitrary<CriteriaSet> any() {
        Arbitrary<Policy> policies = Arbitraries.oneOf(
                policy(Arbitraries.of(WhenNotApplicable.values())),
                policy(Arbitraries.of(
                                WhenNotApplicable.RESCALE_EVERYTHING,
                                WhenNotApplicable.FULL_SCORE,
                                WhenNotApplicable.ZERO))
                        .map(policy -> policy.withGroups(Rounding.halfUp(1))));
        return mixed(specs(0, 2), policies);
    }

    /** The same with exact sums and some leaves that are scored relative to peers. */
    public static Arbitrary<CriteriaSet> withPeers() {
        Arbitrary<List<Spec>> relative = Arbitraries.of(Reference.values())
                .map(reference -> new Spec(Rule.againstPeers("4", reference), false))
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return mixed(relative, policy(Arbitraries.of(WhenNotApplicable.values())));
    }

    private static Arbitrary<CriteriaSet> mixed(Arbitrary<List<Spec>> survey, Arbitrary<Policy> policies) {
        return Combinators.combine(
                        sections(),
                        survey,
                        specs(0, 2),
                        specs(0, 2),
                        specs(0, 1),
                        Arbitraries.of(true, false),
                        policies)
                .as((sections, asked, added, taken, noted, capped, policy) -> {
                    List<Criterion> criteria = sections(sections);
                    section("S", Group.Kind.SURVEY, asked, false).ifPresent(criteria::add);
                    section("B", Group.Kind.BONUS, added, capped).ifPresent(criteria::add);
                    section("D", Group.Kind.DEDUCTION, taken, capped).ifPresent(criteria::add);
                    section("F", Group.Kind.TRACKED, noted, false).ifPresent(criteria::add);
                    return CriteriaSet.of("MIXED", criteria).with(policy);
                });
    }

    private static Arbitrary<List<Spec>> specs(int least, int most) {
        return Combinators.combine(Arbitraries.of(RULES), Arbitraries.integers().between(0, 7))
                .as((rule, limited) -> new Spec(rule, limited == 0))
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    private static Arbitrary<List<List<Spec>>> sections() {
        return specs(1, 4).list().ofMinSize(1).ofMaxSize(3);
    }

    /** The first section stays a plain group, the second is nested one deeper, the third lies open at the top. */
    private static List<Criterion> sections(List<List<Spec>> sections) {
        List<Criterion> criteria = new ArrayList<>();
        criteria.add(Criterion.group(
                "0",
                "Noted and sure",
                Criterion.leaf("0.1", "Sure", statedUpTo("1")),
                Criterion.leaf("0.2", "Noted", tracked())));
        for (int i = 0; i < sections.size(); i++) {
            String code = String.valueOf(i + 1);
            List<Criterion> leaves = leaves(code, sections.get(i));
            if (i == 2) {
                criteria.addAll(leaves);
            } else if (i == 1) {
                Group inner = Group.of(code + ".0", Title.of("Inner"), Group.Kind.PLAIN, leaves);
                criteria.add(Group.of(code, Title.of("Outer"), Group.Kind.PLAIN, List.of(inner)));
            } else {
                criteria.add(Group.of(code, Title.of("Section"), Group.Kind.PLAIN, leaves));
            }
        }
        return criteria;
    }

    private static List<Criterion> leaves(String code, List<Spec> specs) {
        List<Criterion> leaves = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            leaves.add(specs.get(i).leaf(code + "." + (i + 1)));
        }
        return leaves;
    }

    private static Optional<Group> section(String code, Group.Kind kind, List<Spec> specs, boolean capped) {
        if (specs.isEmpty()) {
            return Optional.empty();
        }
        Group group = Group.of(code, Title.of("Section " + code), kind, leaves(code, specs));
        return Optional.of(capped ? group.withCap(half(group)) : group);
    }

    private static String half(Group group) {
        return group.max().value().divide(BigDecimal.valueOf(2)).toPlainString();
    }

    private static Arbitrary<Policy> policy(Arbitrary<WhenNotApplicable> notApplicable) {
        Arbitrary<Rounding> published = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN))
                .as(Rounding::new);
        return Combinators.combine(Arbitraries.of(WhenMissing.values()), notApplicable, published)
                .as((missing, treatment, rounding) ->
                        Policy.withDefaults().with(missing).with(treatment).withPublished(rounding));
    }

    /** The same set with the children of every group in another order. */
    public static CriteriaSet shuffled(CriteriaSet set, Random random) {
        return CriteriaSet.of(set.id(), shuffled(set.criteria(), random))
                .with(set.edition())
                .with(set.policy());
    }

    private static List<Criterion> shuffled(List<Criterion> criteria, Random random) {
        List<Criterion> other = new ArrayList<>();
        for (Criterion criterion : criteria) {
            other.add(
                    criterion instanceof Group group
                            ? new Group(
                                    group.code(),
                                    group.title(),
                                    group.kind(),
                                    shuffled(group.children(), random),
                                    group.cap(),
                                    group.declared(),
                                    group.source())
                            : criterion);
        }
        Collections.shuffle(other, random);
        return other;
    }
}
