package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import io.github.parindex.core.rule.Bands.Band;
import io.github.parindex.core.rule.Bands.Bound;
import io.github.parindex.core.rule.Bands.Comparison;
import io.github.parindex.core.rule.Observation.Measured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Rules and observations drawn at random, small enough that boundaries are hit often. */
final class Drawn {

    /** A rule with an observation that it can score. */
    record Question(Rule rule, Observation observation, Optional<Peers> peers) {

        Question(Rule rule, Observation observation) {
            this(rule, observation, Optional.empty());
        }

        Award award() {
            return peers.map(block -> ((AgainstPeers) rule).award(observation, block))
                    .orElseGet(() -> rule.award(observation));
        }

        @Override
        public String toString() {
            return rule + " for " + observation;
        }
    }

    private Drawn() {}

    static Arbitrary<Points> points(int fromCents, int toCents) {
        return cents(fromCents, toCents).map(Points::of);
    }

    static Arbitrary<BigDecimal> cents(int from, int to) {
        return Arbitraries.integers().between(from, to).map(cents -> Exact.of(BigDecimal.valueOf(cents, 2)));
    }

    static Arbitrary<Rounding> roundings() {
        return Arbitraries.of(Rounding.halfUp(2), Rounding.halfEven(2), Rounding.down(2), Rounding.halfUp(5));
    }

    static Arbitrary<ZeroDenominator> meanings() {
        return Arbitraries.of(
                ZeroDenominator.FULL_SCORE,
                ZeroDenominator.ZERO,
                ZeroDenominator.NOT_APPLICABLE,
                ZeroDenominator.MISSING);
    }

    static Arbitrary<ZeroDenominator> meaningsWithFallback() {
        return Combinators.combine(meanings(), Arbitraries.of(0, 1, 4, 12))
                .as((meaning, parts) -> parts == 0 ? meaning : meaning.withPreviousYearOver(parts));
    }

    /** Shares with a whole, from somewhat below nothing to somewhat above all, and the same as quantities. */
    static Arbitrary<Measured> measured() {
        Arbitrary<Measured> shares = Combinators.combine(
                        Arbitraries.integers().between(-5, 130), Arbitraries.of(1, 3, 7, 20, 52, 100))
                .as(Observation::ratio);
        return Arbitraries.oneOf(shares, cents(-50, 250).map(Observation.Quantity::new));
    }

    /** The same, and shares without a whole. */
    static Arbitrary<Measured> anyMeasured() {
        Arbitrary<Measured> empty = Arbitraries.integers()
                .between(0, 200)
                .map(total -> Observation.ratio(total, 0).withPreviousYear(Math.max(0, total - 20)));
        return Arbitraries.frequencyOf(Tuple.of(4, measured()), Tuple.of(1, empty));
    }

    static Arbitrary<Options> options() {
        return points(0, 300).list().ofMinSize(2).ofMaxSize(5).map(list -> {
            List<Options.Option> options = new ArrayList<>(List.of(new Options.Option("best", Points.of(3))));
            for (int i = 0; i < list.size(); i++) {
                options.add(new Options.Option("level " + i, list.get(i)));
            }
            return new Options(options);
        });
    }

    static Arbitrary<Checklist> checklists() {
        return Combinators.combine(points(1, 200).list().ofMinSize(1).ofMaxSize(6), points(1, 300))
                .as((list, cap) -> {
                    List<Checklist.Item> items = IntStream.range(0, list.size())
                            .mapToObj(i -> new Checklist.Item("item " + i, list.get(i)))
                            .toList();
                    return new Checklist(items, cap.min(Points.sum(list)));
                });
    }

    static Arbitrary<Set<String>> ticks(Checklist rule) {
        return Arbitraries.subsetOf(
                rule.items().stream().map(Checklist.Item::name).toList());
    }

    /** Bands whose points rise with the number for lower bounds, and fall with it for upper bounds. */
    static Arbitrary<Bands> monotoneBands() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        cents(-20, 150).set().ofMinSize(1).ofMaxSize(4),
                        points(0, 300).list().ofSize(4),
                        Arbitraries.of(true, false).list().ofSize(4),
                        meaningsWithFallback())
                .as(Drawn::monotoneBands);
    }

    private static Bands monotoneBands(
            boolean rising,
            Set<BigDecimal> values,
            List<Points> points,
            List<Boolean> strict,
            ZeroDenominator nothing) {
        List<BigDecimal> bounds = values.stream()
                .sorted(rising ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .toList();
        List<Points> falling =
                points.stream().sorted(Collections.reverseOrder()).toList();
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            Comparison comparison = rising
                    ? (strict.get(i) ? Comparison.ABOVE : Comparison.AT_LEAST)
                    : (strict.get(i) ? Comparison.BELOW : Comparison.AT_MOST);
            Points given = falling.get(i).plus(Points.of(1));
            bands.add(new Band(Optional.of(new Bound(comparison, bounds.get(i))), given, Optional.empty()));
        }
        bands.add(Band.otherwise("0"));
        return new Bands(bands, nothing);
    }

    /** Bands in any order of points, some of them in proportion. */
    static Arbitrary<Bands> bands() {
        return Combinators.combine(
                        monotoneBands(),
                        points(0, 300).list().ofSize(5),
                        Arbitraries.of(true, false).list().ofSize(5),
                        roundings())
                .as((bands, points, proportional, rounding) -> {
                    List<Band> changed = new ArrayList<>();
                    for (Band band : bands.bands()) {
                        int i = changed.size();
                        Band other =
                                new Band(band.bound(), points.get(i).plus(Points.parse("0.01")), band.proportional());
                        changed.add(proportional.get(i) ? other.inProportion(rounding) : other);
                    }
                    return new Bands(changed, bands.whenNothing());
                });
    }

    static Arbitrary<Proportion> proportions() {
        return Combinators.combine(
                        points(1, 2000),
                        cents(1, 120),
                        cents(0, 100),
                        Arbitraries.of(Proportion.Side.values()),
                        roundings(),
                        meaningsWithFallback())
                .as((max, full, floor, side, rounding, nothing) ->
                        new Proportion(max, full, floor.min(full), side, rounding, nothing, Rule.Range.ANY));
    }

    /** Break points whose points rise with the number. */
    static Arbitrary<Interpolation> risingInterpolations() {
        return Combinators.combine(
                        cents(-20, 150).set().ofMinSize(2).ofMaxSize(5),
                        points(0, 300).list().ofSize(5),
                        roundings(),
                        meaningsWithFallback())
                .as((values, points, rounding, nothing) -> {
                    List<BigDecimal> at = values.stream().sorted().toList();
                    List<Points> rising = points.stream().sorted().toList();
                    return new Interpolation(breakpoints(at, rising), rounding, nothing);
                });
    }

    static Arbitrary<Interpolation> interpolations() {
        return Combinators.combine(
                        cents(-20, 150).set().ofMinSize(2).ofMaxSize(5),
                        points(0, 300).list().ofSize(5),
                        roundings(),
                        meaningsWithFallback())
                .as((values, points, rounding, nothing) ->
                        new Interpolation(breakpoints(List.copyOf(values), points), rounding, nothing));
    }

    private static List<Interpolation.Breakpoint> breakpoints(List<BigDecimal> at, List<Points> points) {
        return IntStream.range(0, at.size())
                .mapToObj(i ->
                        new Interpolation.Breakpoint(at.get(i), points.get(i).plus(Points.parse("0.01"))))
                .toList();
    }

    static Arbitrary<PerCase> perCases() {
        return Combinators.combine(
                        Arbitraries.of(PerCase.Start.values()),
                        points(1, 500),
                        points(1, 100).list().ofMinSize(1).ofMaxSize(4))
                .as((start, max, list) -> new PerCase(
                        start,
                        max,
                        IntStream.range(0, list.size())
                                .mapToObj(i -> new PerCase.Kind("kind " + i, list.get(i)))
                                .toList()));
    }

    static Arbitrary<AnswerShares> answerShares() {
        return Combinators.combine(
                        points(1, 1000), cents(0, 100).list().ofMinSize(1).ofMaxSize(4), roundings(), meanings())
                .as((max, shares, rounding, nothing) -> {
                    List<AnswerShares.Answer> answers =
                            new ArrayList<>(List.of(new AnswerShares.Answer("A", BigDecimal.ONE)));
                    for (BigDecimal share : shares) {
                        answers.add(new AnswerShares.Answer("answer " + answers.size(), share));
                    }
                    return new AnswerShares(max, answers, rounding, nothing);
                });
    }

    /** Counts of some or all of the names. */
    static Arbitrary<Map<String, Long>> counts(List<String> names) {
        return Combinators.combine(
                        Arbitraries.subsetOf(names),
                        Arbitraries.longs().between(0, 12).list().ofSize(names.size()))
                .as((counted, numbers) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    for (String name : counted) {
                        counts.put(name, numbers.get(counts.size()));
                    }
                    return counts;
                });
    }

    static List<String> kinds(PerCase rule) {
        return rule.kinds().stream().map(PerCase.Kind::name).toList();
    }

    static List<String> answers(AnswerShares rule) {
        return rule.answers().stream().map(AnswerShares.Answer::name).toList();
    }

    static Arbitrary<AgainstPeers> againstPeers() {
        return Combinators.combine(points(1, 1000), Arbitraries.of(Reference.values()), roundings(), meanings())
                .as(AgainstPeers::new);
    }

    static <T> List<T> shuffled(List<T> values, long seed) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** A scorable question of every shape that needs no other. */
    static Arbitrary<Question> simple() {
        return Arbitraries.oneOf(
                options()
                        .flatMap(rule -> Arbitraries.of(rule.options())
                                .map(option -> new Question(rule, Observation.chosen(option.name())))),
                checklists()
                        .flatMap(rule -> ticks(rule).map(names -> new Question(rule, new Observation.Checked(names)))),
                questions(bands()),
                questions(proportions()),
                questions(interpolations()),
                perCases()
                        .flatMap(rule ->
                                counts(kinds(rule)).map(counts -> new Question(rule, new Observation.Counts(counts)))),
                answerShares()
                        .flatMap(rule -> counts(answers(rule))
                                .map(counts -> new Question(rule, new Observation.Counts(counts)))),
                stated(),
                given());
    }

    private static Arbitrary<Question> questions(Arbitrary<? extends Rule> rules) {
        return Combinators.combine(rules, anyMeasured()).as(Question::new);
    }

    private static Arbitrary<Question> stated() {
        return Combinators.combine(proportions(), measured(), points(0, 10), cents(0, 100))
                .as((rule, basis, tolerance, share) -> new Question(
                        new Stated(rule.max(), Optional.of(new Stated.Recomputation(rule, tolerance))),
                        new Observation.StatedPoints(rule.max().times(share), Optional.of(basis))));
    }

    private static Arbitrary<Question> given() {
        return Combinators.combine(questions(bands()), cents(0, 100), anyMeasured())
                .as((asked, share, basis) -> new Question(
                        asked.rule(),
                        new Observation.GivenPoints(asked.rule().max().times(share), Optional.of(basis))));
    }

    /** Two to four questions as the parts of one. */
    static Arbitrary<List<Question>> parts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, simple()),
                        Tuple.of(1, simple().map(each -> without(each, Observation.missing("no report")))),
                        Tuple.of(1, simple().map(each -> without(each, Observation.notApplicable("no such service")))))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    private static Question without(Question question, Observation why) {
        return new Question(question.rule(), why);
    }

    static List<Rule.Part> named(List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Rule.Part("part " + i, questions.get(i).rule()))
                .toList();
    }

    static Observation.Parts observed(List<Question> questions) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        for (Question question : questions) {
            parts.put("part " + parts.size(), question.observation());
        }
        return new Observation.Parts(parts);
    }

    /** A unit of a block, its own figure among those of the others. */
    static Arbitrary<Question> amongPeers() {
        return Combinators.combine(
                        againstPeers(), anyMeasured(), anyMeasured().list().ofMaxSize(6))
                .as((rule, own, others) -> {
                    List<Observation> block = new ArrayList<>(others);
                    block.add(own);
                    return new Question(rule, own, Optional.of(Peers.of(block)));
                });
    }

    /** A question of every shape there is. */
    static Arbitrary<Question> questions() {
        return Arbitraries.oneOf(
                simple(),
                amongPeers(),
                parts().map(list -> new Question(new BestOf(named(list)), observed(list))),
                parts().map(list -> new Question(SumOf.of(named(list)), observed(list))),
                anyMeasured().map(seen -> new Question(Rule.tracked(), seen)),
                simple().map(each -> without(each, Observation.missing("no report"))),
                simple().map(each -> without(each, Observation.notApplicable("no such service"))));
    }

    static Set<String> with(Set<String> names, String more) {
        Set<String> all = new LinkedHashSet<>(names);
        all.add(more);
        return all;
    }
}
