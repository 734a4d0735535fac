package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.Observation.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A better observation never earns less. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class BetterNeverEarnsLessProperties {

    /** A rule with a worse and a better observation, as far as the rule is concerned. */
    record Pair(Rule rule, Observation worse, Observation better) {}

    @Provide
    Arbitrary<Pair> proportions() {
        return Combinators.combine(Drawn.proportions(), Drawn.measured(), Drawn.measured())
                .as((rule, a, b) -> pair(rule, rule.side() == Proportion.Side.PART, a, b));
    }

    @Provide
    Arbitrary<Pair> bands() {
        return Combinators.combine(Drawn.monotoneBands(), Drawn.measured(), Drawn.measured())
                .as((rule, a, b) -> pair(rule, isRising(rule), a, b));
    }

    private static boolean isRising(Bands rule) {
        Bands.Comparison first = rule.bands().get(0).bound().orElseThrow().comparison();
        return first == Bands.Comparison.AT_LEAST || first == Bands.Comparison.ABOVE;
    }

    @Provide
    Arbitrary<Pair> interpolations() {
        return Combinators.combine(Drawn.risingInterpolations(), Drawn.measured(), Drawn.measured())
                .as((rule, a, b) -> pair(rule, true, a, b));
    }

    private static Pair pair(Rule rule, boolean moreIsBetter, Measured a, Measured b) {
        boolean ordered = a.ratio().compareTo(b.ratio()) <= 0;
        return ordered == moreIsBetter ? new Pair(rule, a, b) : new Pair(rule, b, a);
    }

    @Provide
    Arbitrary<Pair> checklists() {
        return Drawn.checklists()
                .flatMap(rule -> Combinators.combine(Drawn.ticks(rule), Arbitraries.of(rule.items()))
                        .as((names, item) -> new Pair(
                                rule,
                                new Observation.Checked(names),
                                new Observation.Checked(Drawn.with(names, item.name())))));
    }

    @Provide
    Arbitrary<Pair> perCases() {
        return Drawn.perCases()
                .flatMap(rule -> Combinators.combine(
                                Drawn.counts(Drawn.kinds(rule)),
                                Arbitraries.of(Drawn.kinds(rule)),
                                Arbitraries.longs().between(1, 5))
                        .as((counts, kind, more) -> {
                            Observation fewer = new Observation.Counts(counts);
                            Map<String, Long> raised = new LinkedHashMap<>(counts);
                            raised.merge(kind, more, Long::sum);
                            Observation most = new Observation.Counts(raised);
                            return rule.start() == PerCase.Start.EMPTY
                                    ? new Pair(rule, fewer, most)
                                    : new Pair(rule, most, fewer);
                        }));
    }

    @Provide
    Arbitrary<Pair> answers() {
        return Drawn.answerShares()
                .flatMap(rule -> Combinators.combine(
                                Drawn.counts(Drawn.answers(rule)),
                                Arbitraries.of(rule.answers()),
                                Arbitraries.of(rule.answers()))
                        .as((counts, a, b) -> oneAnswerMovedUp(rule, counts, List.of(a, b))));
    }

    private static Pair oneAnswerMovedUp(
            AnswerShares rule, Map<String, Long> counts, List<AnswerShares.Answer> between) {
        AnswerShares.Answer low = Collections.min(between, Comparator.comparing(AnswerShares.Answer::share));
        AnswerShares.Answer high = Collections.max(between, Comparator.comparing(AnswerShares.Answer::share));
        Map<String, Long> before = new LinkedHashMap<>(counts);
        before.merge(low.name(), 1L, Long::sum);
        Map<String, Long> after = new LinkedHashMap<>(counts);
        after.merge(high.name(), 1L, Long::sum);
        return new Pair(rule, new Observation.Counts(before), new Observation.Counts(after));
    }

    @Property
    void ofARatio(@ForAll("proportions") Pair pair) {
        assertNotLess(pair);
    }

    @Property
    void ofAThreshold(@ForAll("bands") Pair pair) {
        assertNotLess(pair);
    }

    @Property
    void ofALineThatRises(@ForAll("interpolations") Pair pair) {
        assertNotLess(pair);
    }

    @Property
    void ofOneMoreTick(@ForAll("checklists") Pair pair) {
        assertNotLess(pair);
    }

    @Property
    void ofMoreCasesOrFewerFaults(@ForAll("perCases") Pair pair) {
        assertNotLess(pair);
    }

    @Property
    void ofOneAnswerMovedUp(@ForAll("answers") Pair pair) {
        assertNotLess(pair);
    }

    private static void assertNotLess(Pair pair) {
        Award worse = pair.rule().award(pair.worse());
        Award better = pair.rule().award(pair.better());
        assertThat(better.points()).as("%s instead of %s", better, worse).isGreaterThanOrEqualTo(worse.points());
    }

    @Provide
    Arbitrary<AgainstPeers> againstPeers() {
        return Drawn.againstPeers().map(rule -> rule.withZeroDenominator(ZeroDenominator.ZERO));
    }

    @Provide
    Arbitrary<Measured> figures() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(1, 3, 7, 20, 52))
                .as(Observation::ratio);
    }

    @Property
    void ofAFigureAmongThoseOfTheBlock(
            @ForAll("againstPeers") AgainstPeers rule,
            @ForAll("figures") Measured a,
            @ForAll("figures") Measured b,
            @ForAll @Size(max = 6) List<@From("figures") Measured> others) {
        Ratio first = a.ratio();
        Measured worse = first.compareTo(b.ratio()) <= 0 ? a : b;
        Measured better = worse == a ? b : a;
        Award before = rule.award(worse, Peers.of(with(others, worse)));
        Award after = rule.award(better, Peers.of(with(others, better)));
        assertThat(after.points()).as("%s instead of %s", after, before).isGreaterThanOrEqualTo(before.points());
    }

    @Property
    void ofAPlaceFurtherUpInTheSameBlock(
            @ForAll("againstPeers") AgainstPeers rule,
            @ForAll @Size(min = 2, max = 7) List<@From("figures") Measured> block) {
        Peers peers = Peers.of(block);
        List<Award> worstFirst = block.stream()
                .sorted(Comparator.comparing(Measured::ratio))
                .map(unit -> rule.award(unit, peers))
                .toList();
        assertThat(worstFirst).isSortedAccordingTo(Comparator.comparing(Award::points));
    }

    @Property
    void aUnitAtOrAboveTheReferenceHasItAll(
            @ForAll("againstPeers") AgainstPeers rule,
            @ForAll @IntRange(min = 1, max = 60) int part,
            @ForAll @IntRange(min = 1, max = 60) int whole,
            @ForAll @IntRange(min = 1, max = 7) int units) {
        Measured figure = Observation.ratio(part, whole);
        assertThat(rule.award(figure, Peers.of(Collections.nCopies(units, figure)))
                        .points())
                .isEqualTo(rule.max());
    }

    private static List<Measured> with(List<Measured> others, Measured own) {
        List<Measured> block = new ArrayList<>(others);
        block.add(own);
        return block;
    }
}
