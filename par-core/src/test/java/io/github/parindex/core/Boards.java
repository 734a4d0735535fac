package io.github.parindex.core;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Rule.Part;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random campaigns for laws: units with equal names, in two blocks, of every participation. */
public final class Boards {

    static final List<String> BLOCKS = List.of("sở", "xã");

    private static final List<String> NAMES =
            List.of("Châu Thành", "Châu Đốc", "An Phú", "Tri Tôn", "Thoại Sơn", "Ba Đình", "Bạc Liêu");

    /** Units of this set tie often. */
    private static final CriteriaSet COARSE = CriteriaSet.of(
            "COARSE",
            leaf("1", "Procedures", Rule.statedUpTo("2")),
            leaf("2", "Staff", Rule.statedUpTo("2")),
            survey("S", "Survey", leaf("S.1", "Citizens", Rule.statedUpTo("2"))));

    private Boards() {}

    /** Campaigns under any set. */
    public static Arbitrary<Assessments> any() {
        return Sets.any().flatMap(Boards::of);
    }

    /** Campaigns under sets in which some leaves are scored relative to peers. */
    public static Arbitrary<Assessments> withPeers() {
        return Sets.withPeers().flatMap(Boards::of);
    }

    /** Campaigns under one coarse set, in which units tie often. */
    public static Arbitrary<Assessments> withTies() {
        return Combinators.combine(
                        units(12),
                        Arbitraries.integers()
                                .between(-1, 2)
                                .list()
                                .ofSize(3)
                                .list()
                                .ofSize(12))
                .as((units, points) -> {
                    List<Assessment> all = new ArrayList<>();
                    for (int i = 0; i < units.size(); i++) {
                        all.add(coarse(units.get(i), points.get(i)));
                    }
                    return Assessments.of(COARSE, all);
                });
    }

    private static Assessment coarse(Unit unit, List<Integer> points) {
        Assessment assessment = Assessment.of(COARSE, unit);
        List<String> codes = List.of("1", "2", "S.1");
        for (int i = 0; i < codes.size(); i++) {
            assessment = assessment.with(
                    codes.get(i),
                    points.get(i) < 0
                            ? Observation.notApplicable("none")
                            : Observation.stated(points.get(i).toString()));
        }
        return assessment;
    }

    /** Campaigns of one to six units under a set. */
    public static Arbitrary<Assessments> of(CriteriaSet set) {
        return units(6).flatMap(units -> Combinators.combine(
                        units.stream().map(unit -> of(set, unit)).toList())
                .as(assessments -> Assessments.of(set, assessments)));
    }

    private static Arbitrary<List<Unit>> units(int most) {
        Arbitrary<Participation> participation = Arbitraries.integers()
                .between(1, 10)
                .map(chance -> switch (chance) {
                    case 1 -> Participation.SCORED_ONLY;
                    case 2 -> Participation.EXCLUDED;
                    default -> Participation.RANKED;
                });
        return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(BLOCKS), participation)
                .as((name, block, part) -> Unit.of("?", name).in(block).with(part))
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(Boards::numbered);
    }

    private static List<Unit> numbered(List<Unit> units) {
        List<Unit> numbered = new ArrayList<>();
        for (Unit unit : units) {
            numbered.add(new Unit("U" + numbered.size(), unit.name(), unit.block(), unit.participation()));
        }
        return numbered;
    }

    /** Assessments of one unit: four of five leaves are observed, others are missing or do not apply. */
    public static Arbitrary<Assessment> of(CriteriaSet set, Unit unit) {
        List<Leaf> leaves = set.leaves().stream()
                .filter(leaf -> leaf.appliesTo(unit.block()))
                .toList();
        return Combinators.combine(
                        leaves.stream().map(leaf -> sometimes(leaf.rule())).toList())
                .as(observed -> {
                    Map<String, Observation> byCode = new LinkedHashMap<>();
                    for (int i = 0; i < observed.size(); i++) {
                        String code = leaves.get(i).code();
                        observed.get(i).ifPresent(observation -> byCode.put(code, observation));
                    }
                    return Assessment.of(set, unit, byCode);
                });
    }

    private static Arbitrary<Optional<Observation>> sometimes(Rule rule) {
        return Combinators.combine(Arbitraries.integers().between(1, 10), of(rule))
                .as((chance, observation) -> switch (chance) {
                    case 1 -> Optional.empty();
                    case 2 -> Optional.of(Observation.notApplicable("none"));
                    default -> Optional.of(observation);
                });
    }

    private static Arbitrary<Observation> of(Rule rule) {
        if (rule instanceof Stated stated) {
            BigDecimal max = stated.max().value();
            return Arbitraries.integers()
                    .between(0, 100)
                    .map(percent -> Observation.stated(
                            max.multiply(BigDecimal.valueOf(percent, 2)).toPlainString()));
        }
        if (rule instanceof Options options) {
            return Arbitraries.of(options.options()).map(option -> Observation.chosen(option.name()));
        }
        if (rule instanceof Checklist checklist) {
            return Arbitraries.subsetOf(
                            checklist.items().stream().map(Checklist.Item::name).toList())
                    .map(items -> new Observation.Checked(new HashSet<>(items)));
        }
        if (rule instanceof PerCase perCase) {
            return counts(perCase.kinds().stream().map(PerCase.Kind::name).toList());
        }
        if (rule instanceof AnswerShares answers) {
            return counts(
                    answers.answers().stream().map(AnswerShares.Answer::name).toList());
        }
        if (rule instanceof BestOf best) {
            return parts(best.parts());
        }
        return rule instanceof SumOf sum ? parts(sum.parts()) : ratio();
    }

    private static Arbitrary<Observation> ratio() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(whole -> Arbitraries.integers().between(0, whole).map(part -> Observation.ratio(part, whole)));
    }

    private static Arbitrary<Observation> counts(List<String> names) {
        return Arbitraries.longs().between(0, 5).list().ofSize(names.size()).map(counts -> {
            Map<String, Long> byName = new LinkedHashMap<>();
            for (int i = 0; i < counts.size(); i++) {
                byName.put(names.get(i), counts.get(i));
            }
            return new Observation.Counts(byName);
        });
    }

    private static Arbitrary<Observation> parts(List<Part> parts) {
        return Combinators.combine(parts.stream().map(part -> of(part.rule())).toList())
                .as(observed -> {
                    Map<String, Observation> byName = new LinkedHashMap<>();
                    for (int i = 0; i < observed.size(); i++) {
                        byName.put(parts.get(i).name(), observed.get(i));
                    }
                    return new Observation.Parts(byName);
                });
    }

    /** The same campaign with its units in another order. */
    public static Assessments shuffled(Assessments campaign, Random random) {
        List<Assessment> other = new ArrayList<>(campaign.all());
        Collections.shuffle(other, random);
        return Assessments.of(campaign.set(), other);
    }

    /** The same observations under a set with the same leaves, which may stand in another order. */
    public static Assessments under(CriteriaSet set, Assessments campaign) {
        List<Assessment> other = new ArrayList<>();
        for (Assessment assessment : campaign.all()) {
            Map<String, Observation> observations = new LinkedHashMap<>();
            for (Leaf leaf : set.leaves()) {
                assessment.entries(leaf.code()).forEach(entry -> observations.put(leaf.code(), entry.observation()));
            }
            other.add(Assessment.of(set, assessment.unit(), observations));
        }
        return Assessments.of(set, other);
    }
}
