package io.github.parindex.io;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Interpolation;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random criteria sets of every rule shape and group kind, and random assessments of every kind of observation. */
public final class Samples {

    private static final List<String> LIKE_NUMBERED_COLUMNS = List.of("A", "2", "(2)", "(3)", "4");
    private static final List<String> PIECES = List.of(
            "a",
            "Kế hoạch",
            "đúng hạn",
            "Hà Nội",
            "1",
            "12",
            "-",
            "=",
            "+",
            "@",
            "'",
            "\"",
            "|",
            ":",
            ";",
            ",",
            "{",
            "}",
            "(",
            ")",
            "/",
            "\\",
            "%",
            " ",
            " ",
            "\n",
            "\r\n",
            "\t",
            "missing:",
            "n/a:",
            "chosen: ",
            "on",
            "😀",
            "́",
            ".");

    private final Random random;

    private final boolean blocks;

    private Samples(Random random) {
        this.random = random;
        this.blocks = random.nextBoolean();
    }

    /** A criteria set in which every rule shape occurs among the leaves. */
    public static CriteriaSet criteriaSet(Random random) {
        return new Samples(random).set();
    }

    /** Assessments under such a set. */
    public static Assessments assessments(Random random) {
        return new Samples(random).campaign();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return coin() ? Optional.of(value.get()) : Optional.empty();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = upTo(4); i > 0; i--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    private String filled() {
        String text = text();
        return text.isBlank() ? "x" + text : text;
    }

    private List<String> names(int least) {
        Set<String> names = new LinkedHashSet<>();
        for (int count = least + upTo(3); names.size() < count; ) {
            names.add(filled());
        }
        return List.copyOf(names);
    }

    /** Above 0, with at most the given places. */
    private BigDecimal number(int places) {
        BigInteger digits = new BigInteger(1 + upTo(coin() ? 12 : 45), random).add(BigInteger.ONE);
        return new BigDecimal(digits, upTo(places));
    }

    private BigDecimal number() {
        return number(coin() ? 3 : 20);
    }

    private Points points() {
        return Points.of(number());
    }

    private Points pointsOrZero() {
        return upTo(3) == 0 ? Points.ZERO : points();
    }

    private BigDecimal anyNumber() {
        return upTo(9) == 0 ? BigDecimal.ZERO : coin() ? number() : number().negate();
    }

    private Rounding rounding() {
        RoundingMode mode = one(RoundingMode.values());
        return new Rounding(upTo(18), mode == RoundingMode.UNNECESSARY ? RoundingMode.HALF_UP : mode);
    }

    private ZeroDenominator zero() {
        return new ZeroDenominator(one(ZeroDenominator.Meaning.values()), maybe(() -> 1 + upTo(11)));
    }

    private <T> List<T> named(int least, BiFunction<String, Points, T> element) {
        return names(least).stream().map(name -> element.apply(name, points())).toList();
    }

    private List<Supplier<Rule>> simpleRules() {
        return List.of(
                () -> new Options(named(2, Options.Option::new)),
                this::checklist,
                this::bands,
                this::proportion,
                this::interpolation,
                () -> new PerCase(one(PerCase.Start.values()), points(), named(1, PerCase.Kind::new)),
                this::answerShares);
    }

    private List<Supplier<Rule>> allRules() {
        List<Supplier<Rule>> rules = new ArrayList<>(simpleRules());
        rules.add(this::againstPeers);
        rules.add(this::composed);
        rules.add(this::stated);
        rules.add(() -> new BestOf(parts()));
        rules.add(() -> new Stated(points(), Optional.empty()));
        rules.add(Rule::tracked);
        return rules;
    }

    private Rule part() {
        return upTo(3) == 0
                ? coin() ? composed() : stated()
                : one(simpleRules()).get();
    }

    private List<Rule.Part> parts() {
        return names(2).stream().map(name -> new Rule.Part(name, part())).toList();
    }

    private Rule composed() {
        List<Rule.Part> parts = parts();
        Points sum = Points.sum(parts.stream().map(part -> part.rule().max()).toList());
        return new SumOf(parts, coin() ? sum : parts.get(0).rule().max());
    }

    private Rule stated() {
        Rule check = one(simpleRules()).get();
        return new Stated(check.max(), Optional.of(new Stated.Recomputation(check, pointsOrZero())));
    }

    private Rule checklist() {
        List<Checklist.Item> items = named(1, Checklist.Item::new);
        Points sum = Points.sum(items.stream().map(Checklist.Item::points).toList());
        return new Checklist(items, coin() ? sum : items.get(0).points());
    }

    private Rule bands() {
        List<Bands.Comparison> comparisons = coin()
                ? List.of(Bands.Comparison.AT_LEAST, Bands.Comparison.ABOVE)
                : List.of(Bands.Comparison.AT_MOST, Bands.Comparison.BELOW);
        Set<Optional<Bands.Bound>> bounds = new LinkedHashSet<>();
        bounds.add(Optional.empty());
        for (int i = 1 + upTo(3); i > 0; i--) {
            bounds.add(Optional.of(new Bands.Bound(one(comparisons), anyNumber())));
        }
        Bands rule = new Bands(
                bounds.stream()
                        .map(bound -> new Bands.Band(bound, points(), maybe(this::rounding)))
                        .toList(),
                zero());
        return coin() ? rule : rule.with(one(Rule.Range.values()));
    }

    private Rule proportion() {
        Rounding rounding = rounding();
        BigDecimal full = coin() ? BigDecimal.ONE : number();
        boolean beyond = full.compareTo(BigDecimal.ONE) > 0 || coin();
        return new Proportion(
                Points.of(number(rounding.places())),
                full,
                coin() ? BigDecimal.ZERO : full,
                one(Proportion.Side.values()),
                rounding,
                zero(),
                beyond ? Rule.Range.ANY : Rule.Range.SHARE);
    }

    private ZeroDenominator zeroThisYear() {
        return new ZeroDenominator(one(ZeroDenominator.Meaning.values()), Optional.empty());
    }

    private Rule interpolation() {
        Rounding rounding = rounding();
        Map<BigDecimal, Points> breakpoints = new LinkedHashMap<>();
        for (int count = 2 + upTo(2); breakpoints.size() < count; ) {
            breakpoints.put(anyNumber().stripTrailingZeros(), Points.of(number(rounding.places())));
        }
        return new Interpolation(
                breakpoints.entrySet().stream()
                        .map(each -> new Interpolation.Breakpoint(each.getKey(), each.getValue()))
                        .toList(),
                rounding,
                zero());
    }

    private Rule answerShares() {
        Rounding rounding = rounding();
        List<AnswerShares.Answer> answers = new ArrayList<>();
        for (String name : names(2)) {
            boolean first = answers.isEmpty();
            answers.add(new AnswerShares.Answer(
                    name, first ? BigDecimal.ONE : new BigDecimal(upTo(1000)).movePointLeft(3)));
        }
        return new AnswerShares(Points.of(number(rounding.places())), answers, rounding, zeroThisYear());
    }

    private Rule againstPeers() {
        Rounding rounding = rounding();
        return new AgainstPeers(
                Points.of(number(rounding.places())), one(AgainstPeers.Reference.values()), rounding, zeroThisYear());
    }

    private Optional<LegalSource> source() {
        return maybe(() -> new LegalSource(filled(), text(), text()));
    }

    private Title title() {
        String vi = upTo(9) == 0 ? one(LIKE_NUMBERED_COLUMNS) : filled();
        String en = filled();
        return vi.equals(en) ? Title.of(vi) : Title.of(vi, en);
    }

    private Leaf leaf(String code, Rule rule) {
        Set<String> blocks = coin() ? Set.of() : new LinkedHashSet<>(List.of("sở", one(List.of("huyện", "xã"))));
        return new Leaf(code, title(), rule, blocks, source());
    }

    private Group group(String code, Group.Kind kind, List<Criterion> children) {
        Group group = Group.of(code, title(), kind, children);
        boolean outside = kind == Group.Kind.BONUS || kind == Group.Kind.DEDUCTION;
        Optional<Points> cap = outside ? maybe(group::max).filter(max -> max.sign() > 0) : Optional.empty();
        Optional<Group.DeclaredMax> declared = maybe(
                () -> coin() ? new Group.DeclaredMax(group.max(), "") : new Group.DeclaredMax(points(), filled()));
        return new Group(code, title(), kind, children, cap, declared, source());
    }

    private CriteriaSet set() {
        List<Criterion> leaves = new ArrayList<>();
        List<Supplier<Rule>> rules = allRules();
        for (int i = 0; i < rules.size(); i++) {
            leaves.add(leaf("1." + (i + 1), rules.get(i).get()));
        }
        leaves.add(group("1.s", Group.Kind.SURVEY, List.of(leaf("1.s.1", part()), leaf("name", part()))));
        List<Criterion> top = new ArrayList<>();
        top.add(group("1", Group.Kind.PLAIN, leaves));
        for (Group.Kind kind : Group.Kind.values()) {
            String code = kind.name();
            Group inner = group(code + "/1", Group.Kind.PLAIN, List.of(leaf(code + "/1/1", part())));
            top.add(group(code, kind, List.of(inner, leaf(code + "/2", part()))));
        }
        top.add(leaf("9", part()));
        Edition edition = new Edition(title(), text(), text(), text(), source());
        CriteriaSet set = CriteriaSet.of(filled(), top).with(edition).with(policy());
        CriteriaSet declared = coin() ? set : set.withMax(set.max().toString());
        return declared.withSilences(
                coin() ? List.of() : List.of(Silence.of(filled(), filled()).onlyFor("9")));
    }

    private Policy policy() {
        if (coin()) {
            return Policy.withDefaults();
        }
        Policy.WhenNotApplicable rescale = one(Policy.WhenNotApplicable.values());
        Optional<Rounding> groups =
                rescale == Policy.WhenNotApplicable.RESCALE_BLOCK ? Optional.empty() : maybe(this::rounding);
        return new Policy(one(Policy.WhenMissing.values()), rescale, groups, rounding(), rounding());
    }

    private Assessments campaign() {
        CriteriaSet set = set();
        List<Assessment> all = IntStream.rangeClosed(1, upTo(4))
                .mapToObj(i -> assessment(set, i))
                .toList();
        return Assessments.of(set, all);
    }

    private Assessment assessment(CriteriaSet set, int number) {
        Unit unit = new Unit(text() + number, filled(), block(), one(Participation.values()));
        Assessment assessment = Assessment.of(set, unit);
        for (int i = 0; i < set.leaves().size(); i++) {
            Leaf leaf = set.leaves().get(i);
            List<Round> rounds = set.kindOf(i) == Group.Kind.SURVEY
                    ? List.of(Round.SURVEY, Round.FINAL)
                    : List.of(Round.SELF_ASSESSED, Round.VERIFIED_1, Round.VERIFIED_2, Round.FINAL);
            for (int entries = upTo(2); entries > 0 && leaf.appliesTo(unit.block()); entries--) {
                List<String> evidence =
                        IntStream.range(0, upTo(2)).mapToObj(e -> text()).toList();
                Entry entry = new Entry(one(rounds), observation(leaf.rule()), evidence, text());
                assessment = assessment.with(leaf.code(), entry);
            }
        }
        return assessment;
    }

    /** Either all units of a campaign have a block or none has. */
    private String block() {
        return blocks ? one(List.of("sở", "huyện", "=1")) : "";
    }

    private Observation observation(Rule rule) {
        return switch (upTo(12)) {
            case 0 -> Observation.missing(text());
            case 1 -> Observation.notApplicable(text());
            default -> observed(rule);
        };
    }

    private Observation observed(Rule rule) {
        return rule instanceof Rule.Tracked || upTo(9) > 0
                ? asked(rule)
                : new Observation.GivenPoints(coin() ? rule.max() : Points.ZERO, maybe(() -> asked(rule)));
    }

    private Observation asked(Rule rule) {
        if (rule instanceof Options options) {
            return Observation.chosen(one(options.options()).name());
        }
        if (rule instanceof Checklist checklist) {
            return new Observation.Checked(
                    some(checklist.items().stream().map(Checklist.Item::name).toList()));
        }
        if (rule instanceof PerCase cases) {
            return cases.kinds().size() == 1 && coin()
                    ? Observation.quantity(upTo(3))
                    : counts(cases.kinds().stream().map(PerCase.Kind::name).toList());
        }
        if (rule instanceof AnswerShares shares) {
            return counts(
                    shares.answers().stream().map(AnswerShares.Answer::name).toList());
        }
        if (rule instanceof Stated stated) {
            return new Observation.StatedPoints(
                    coin() ? stated.max() : Points.ZERO,
                    stated.recomputation().filter(check -> coin()).map(check -> observation(check.rule())));
        }
        return composed(rule);
    }

    private Observation composed(Rule rule) {
        if (rule instanceof SumOf sum) {
            return parts(sum.parts());
        }
        if (rule instanceof BestOf best) {
            return parts(best.parts());
        }
        return rule instanceof Rule.Tracked ? anything(3) : measured(rule);
    }

    /** What the rule takes: any number, or a share of the whole. */
    private Observation measured(Rule rule) {
        Observation any = measured();
        try {
            rule.check(any);
            return any;
        } catch (IllegalArgumentException beyond) {
            return new Observation.Share(
                    new Ratio(BigDecimal.valueOf(upTo(7)), BigDecimal.valueOf(7)), maybe(this::number));
        }
    }

    private Observation parts(List<Rule.Part> parts) {
        Map<String, Observation> seen = new LinkedHashMap<>();
        parts.stream().filter(part -> upTo(5) > 0).forEach(part -> seen.put(part.name(), observation(part.rule())));
        return new Observation.Parts(seen);
    }

    private Observation measured() {
        return coin()
                ? new Observation.Quantity(anyNumber())
                : new Observation.Share(
                        new Ratio(anyNumber(), upTo(5) == 0 ? BigDecimal.ZERO : number()), maybe(this::number));
    }

    private Set<String> some(List<String> names) {
        Set<String> chosen = new LinkedHashSet<>(names);
        chosen.removeIf(name -> coin());
        return chosen;
    }

    private Observation counts(List<String> names) {
        Map<String, Long> counts = new LinkedHashMap<>();
        some(names).forEach(name -> counts.put(name, coin() ? upTo(2000) : random.nextLong(1_000_000_000_000_001L)));
        return new Observation.Counts(counts);
    }

    /** What a tracked criterion may hold: any kind, with any names, inside each other. */
    private Observation anything(int depth) {
        List<String> names =
                IntStream.range(0, upTo(3)).mapToObj(i -> text()).distinct().toList();
        return switch (upTo(depth == 0 ? 5 : 8)) {
            case 0 -> measured();
            case 1 -> Observation.chosen(text());
            case 2 -> new Observation.Checked(new LinkedHashSet<>(names));
            case 3 -> counts(names);
            case 4 -> Observation.missing(text());
            case 5 -> Observation.notApplicable(text());
            case 6 -> new Observation.StatedPoints(Points.of(anyNumber()), maybe(() -> anything(depth - 1)));
            case 7 -> new Observation.GivenPoints(Points.of(anyNumber()), maybe(() -> anything(depth - 1)));
            default -> {
                Map<String, Observation> parts = new LinkedHashMap<>();
                names.forEach(name -> parts.put(name, anything(depth - 1)));
                yield new Observation.Parts(parts);
            }
        };
    }
}
