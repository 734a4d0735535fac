package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.Drawn.Question;
import io.github.parindex.core.rule.Observation.Measured;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.Size;

/** In whatever order a text lists something, and in whatever order it is observed, the award is the same. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class OrderNeverMattersProperties {

    @Provide
    Arbitrary<Bands> bands() {
        return Drawn.bands();
    }

    @Provide
    Arbitrary<Interpolation> interpolations() {
        return Drawn.interpolations();
    }

    @Provide
    Arbitrary<Options> options() {
        return Drawn.options();
    }

    @Provide
    Arbitrary<Measured> figures() {
        return Drawn.anyMeasured();
    }

    @Provide
    Arbitrary<AgainstPeers> againstPeers() {
        return Drawn.againstPeers();
    }

    @Provide
    Arbitrary<List<Question>> parts() {
        return Drawn.parts();
    }

    @Provide
    Arbitrary<Tuple2<Checklist, List<String>>> ticks() {
        return Drawn.checklists().flatMap(rule -> Drawn.ticks(rule).map(names -> Tuple.of(rule, List.copyOf(names))));
    }

    @Provide
    Arbitrary<Tuple2<PerCase, Map<String, Long>>> cases() {
        return Drawn.perCases().flatMap(rule -> Drawn.counts(Drawn.kinds(rule)).map(counts -> Tuple.of(rule, counts)));
    }

    @Provide
    Arbitrary<Tuple2<AnswerShares, Map<String, Long>>> answers() {
        return Drawn.answerShares()
                .flatMap(rule -> Drawn.counts(Drawn.answers(rule)).map(counts -> Tuple.of(rule, counts)));
    }

    @Property
    void ofBands(@ForAll("bands") Bands rule, @ForAll("figures") Measured seen, @ForAll long seed) {
        Bands other = new Bands(Drawn.shuffled(rule.bands(), seed), rule.whenNothing());
        assertThat(other).isEqualTo(rule).hasToString(rule.toString());
        assertThat(other.award(seen)).isEqualTo(rule.award(seen));
    }

    @Property
    void ofTwoBandsThatShareABound(@ForAll("figures") Measured seen, @ForAll boolean rising, @ForAll long seed) {
        List<Bands.Band> bands = rising
                ? List.of(Rule.above("50%", "3"), Rule.atLeast("50%", "2"), Rule.otherwise("1"))
                : List.of(Rule.below("50%", "3"), Rule.atMost("50%", "2"), Rule.otherwise("1"));
        Bands rule = new Bands(Drawn.shuffled(bands, seed), ZeroDenominator.ZERO);
        assertThat(rule.bands()).isEqualTo(bands);
        assertThat(rule.award(seen)).isEqualTo(new Bands(bands, ZeroDenominator.ZERO).award(seen));
    }

    @Property
    void ofBreakPoints(
            @ForAll("interpolations") Interpolation rule, @ForAll("figures") Measured seen, @ForAll long seed) {
        Interpolation other =
                new Interpolation(Drawn.shuffled(rule.breakpoints(), seed), rule.rounding(), rule.whenNothing());
        assertThat(other).isEqualTo(rule).hasToString(rule.toString());
        assertThat(other.award(seen)).isEqualTo(rule.award(seen));
    }

    @Property
    void ofOptions(@ForAll("options") Options rule, @ForAll long seed) {
        Options other = new Options(Drawn.shuffled(rule.options(), seed));
        assertThat(rule.options()).allSatisfy(option -> {
            Observation seen = Observation.chosen(option.name());
            assertThat(other.award(seen)).isEqualTo(rule.award(seen));
        });
    }

    @Property
    void ofItemsAndTicks(@ForAll("ticks") Tuple2<Checklist, List<String>> drawn, @ForAll long seed) {
        Checklist rule = drawn.get1();
        Award award = rule.award(new Observation.Checked(new LinkedHashSet<>(drawn.get2())));
        Observation shuffled = new Observation.Checked(new LinkedHashSet<>(Drawn.shuffled(drawn.get2(), seed)));
        assertThat(rule.award(shuffled)).isEqualTo(award);
        Checklist other = new Checklist(Drawn.shuffled(rule.items(), seed), rule.max());
        assertThat(other.award(shuffled).points()).isEqualTo(award.points());
    }

    @Property
    void ofKindsAndTheirCounts(@ForAll("cases") Tuple2<PerCase, Map<String, Long>> drawn, @ForAll long seed) {
        PerCase rule = drawn.get1();
        Award award = rule.award(new Observation.Counts(drawn.get2()));
        Observation shuffled = new Observation.Counts(shuffled(drawn.get2(), seed));
        assertThat(rule.award(shuffled)).isEqualTo(award);
        PerCase other = new PerCase(rule.start(), rule.max(), Drawn.shuffled(rule.kinds(), seed));
        assertThat(other.award(shuffled).points()).isEqualTo(award.points());
    }

    @Property
    void ofAnswersAndTheirCounts(@ForAll("answers") Tuple2<AnswerShares, Map<String, Long>> drawn, @ForAll long seed) {
        AnswerShares rule = drawn.get1();
        Award award = rule.award(new Observation.Counts(drawn.get2()));
        Observation shuffled = new Observation.Counts(shuffled(drawn.get2(), seed));
        assertThat(rule.award(shuffled)).isEqualTo(award);
        AnswerShares other =
                new AnswerShares(rule.max(), Drawn.shuffled(rule.answers(), seed), rule.rounding(), rule.whenNothing());
        assertThat(other.award(shuffled)).isEqualTo(award);
    }

    private static Map<String, Long> shuffled(Map<String, Long> counts, long seed) {
        Map<String, Long> shuffled = new LinkedHashMap<>();
        Drawn.shuffled(List.copyOf(counts.keySet()), seed).forEach(name -> shuffled.put(name, counts.get(name)));
        return shuffled;
    }

    /** Small numbers, so that equal shares of different counts occur often. */
    @Provide
    Arbitrary<Measured> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(-1, 6),
                        Arbitraries.integers().between(0, 6))
                .as(Observation::ratio);
    }

    @Property
    void ofTheUnitsOfABlock(
            @ForAll("againstPeers") AgainstPeers rule,
            @ForAll @Size(min = 1, max = 7) List<@From("units") Measured> block,
            @ForAll long seed) {
        Peers peers = Peers.of(block);
        Peers shuffled = Peers.of(Drawn.shuffled(block, seed));
        assertThat(block)
                .allSatisfy(unit -> assertThat(rule.award(unit, shuffled)).isEqualTo(rule.award(unit, peers)));
        assertThat(shuffled).hasToString(peers.toString());
    }

    @Property
    void ofPartsInASum(@ForAll("parts") List<Question> parts, @ForAll long seed) {
        Observation seen = Drawn.observed(parts);
        SumOf rule = SumOf.of(Drawn.named(parts));
        SumOf other = SumOf.of(Drawn.shuffled(rule.parts(), seed));
        assertThat(other.award(seen).points()).isEqualTo(rule.award(seen).points());
        assertThat(other.award(seen).standing()).isEqualTo(rule.award(seen).standing());
    }

    @Property
    void ofAlternatives(@ForAll("parts") List<Question> parts, @ForAll long seed) {
        Observation seen = Drawn.observed(parts);
        BestOf rule = new BestOf(Drawn.named(parts));
        BestOf other = new BestOf(Drawn.shuffled(rule.parts(), seed));
        assertThat(other.award(seen).points()).isEqualTo(rule.award(seen).points());
        assertThat(other.award(seen).standing()).isEqualTo(rule.award(seen).standing());
    }
}
