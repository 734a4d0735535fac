package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers.Peers;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import java.lang.reflect.Modifier;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every value of the rooms number and rule at the prompt: short, on one line, exact. */
final class ValuesAsTextTest {

    /** A value, and what it says of itself. */
    private record Line(Object value, String text) {}

    private static final Observation.Share SHARE = Observation.ratio(47, 52);
    private static final Bands BANDS = Rule.bands(
            Rule.atLeast("100%", "2"), Rule.atLeast("80%", "2").inProportion(Rounding.halfUp(2)), Rule.otherwise("0"));
    private static final Proportion PROPORTION = Rule.proportion("2").withFullFrom("80%");
    private static final Interpolation LINE = Rule.interpolation(Rule.at("60%", "0"), Rule.at("90%", "3"));
    private static final Checklist LIST = Rule.checklist(Rule.item("issued", "0.5"), Rule.item("on time", "0.5"));
    private static final PerCase FAULTS = Rule.perFault("2", Rule.kind("minor", "0.25"), Rule.kind("serious", "1"));
    private static final AnswerShares ANSWERS =
            Rule.answerShares("5", Rule.answer("A", "100%"), Rule.answer("B", "62.5%"));
    private static final Options YES_NO = Rule.options(Rule.option("yes", "0.5"), Rule.option("no", "0"));
    private static final Award.Staircase NEXT = YES_NO.next(Observation.chosen("no"), Rule.Effort.each(1));
    private static final Stated STATED = Rule.statedUpTo("2").checkedBy(PROPORTION, "0.015");
    private static final AgainstPeers PEERS = Rule.againstPeers("40", Reference.BEST);
    private static final BestOf BEST = Rule.bestOf(Rule.part("a", YES_NO), Rule.part("b", LIST));
    private static final SumOf SUM = Rule.sumOf(Rule.part("a", YES_NO), Rule.part("b", LIST));
    private static final Observation.Parts PARTS =
            Observation.part("a", Observation.chosen("yes")).and("b", Observation.checked("issued"));

    private static List<Line> values() {
        return List.of(
                line(Points.parse("4.390"), "4.39"),
                line(Points.parse("-0.50"), "-0.5"),
                line(Points.ZERO, "0"),
                line(Points.of(1000), "1000"),
                line(Ratio.of(47, 52), "47/52"),
                line(Ratio.parse("88.420%"), "0.8842/1"),
                line(Rounding.halfUp(2), "half up to 2 places"),
                line(Rounding.halfEven(1), "half even to 1 place"),
                line(Rounding.down(0), "down to 0 places"),
                line(new Rounding(3, RoundingMode.CEILING), "ceiling to 3 places"),
                line(ZeroDenominator.FULL_SCORE, "full score"),
                line(ZeroDenominator.ZERO, "zero points"),
                line(ZeroDenominator.NOT_APPLICABLE, "not applicable"),
                line(ZeroDenominator.MISSING, "missing"),
                line(ZeroDenominator.ZERO.withPreviousYearOver(12), "the previous year's total / 12, else zero points"),
                line(SHARE, "47/52"),
                line(SHARE.withPreviousYear(1200), "47/52 (previous year 1200)"),
                line(Observation.quantity("2.50"), "2.5"),
                line(Observation.chosen("có"), "có"),
                line(Observation.checked("issued", "on time"), "[issued, on time]"),
                line(Observation.checked(), "[]"),
                line(Observation.counts("minor", 2).and("serious", 1), "minor: 2, serious: 1"),
                line(new Observation.Counts(Map.of()), "nothing counted"),
                line(Observation.stated("3.50"), "3.5 stated"),
                line(Observation.stated("3.5").on(SHARE), "3.5 stated on 47/52"),
                line(PARTS, "a: yes; b: [issued]"),
                line(new Observation.Parts(Map.of()), "no part observed"),
                line(Observation.missing("no report"), "missing: no report"),
                line(Observation.notApplicable("no such service"), "not applicable: no such service"),
                line(YES_NO, "one of yes 0.5, no 0"),
                line(Rule.level("good", "75%", "1.5"), "good 1.125"),
                line(LIST, "issued 0.5 + on time 0.5"),
                line(LIST.withCap("0.75"), "issued 0.5 + on time 0.5, at most 0.75"),
                line(Rule.item("issued", "0.5"), "issued 0.5"),
                line(BANDS, "from 1 → 2, from 0.8 → 2 × ratio, otherwise → 0"),
                line(Rule.above("10%", "3"), "above 0.1 → 3"),
                line(Rule.atMost("5", "0.5"), "up to 5 → 0.5"),
                line(Rule.below("5", "0.5"), "below 5 → 0.5"),
                line(Rule.otherwise("0"), "otherwise → 0"),
                line(Rule.atLeast("85.0%", "1").bound().orElseThrow(), "from 0.85"),
                line(Rule.proportion("20"), "20 × ratio, half up to 2 places"),
                line(PROPORTION, "2 × ratio, full from 80 %, half up to 2 places"),
                line(
                        PROPORTION.withFloor("50%").ofComplement(),
                        "2 × (1 - ratio), full from 80 %, nothing below 50 %, half up to 2 places"),
                line(LINE, "between 0.6 → 0, 0.9 → 3, half up to 2 places"),
                line(Rule.at("60%", "0"), "0.6 → 0"),
                line(FAULTS, "2 less each minor 0.25, serious 1"),
                line(Rule.perCase("2", Rule.kind("regulation", "0.5")), "each regulation 0.5, at most 2"),
                line(Rule.kind("minor", "0.25"), "minor 0.25"),
                line(new PerCase.Count(Rule.kind("minor", "0.25"), 3), "3 × minor 0.25"),
                line(ANSWERS, "5 × share of A 100 %, B 62.5 %, half up to 2 places"),
                line(Rule.answer("B", "62.5%"), "B 62.5 %"),
                line(Rule.statedUpTo("4"), "stated up to 4"),
                line(STATED, "stated up to 2, checked by 2 × ratio, full from 80 %, half up to 2 places within 0.015"),
                line(
                        STATED.recomputation().orElseThrow(),
                        "checked by 2 × ratio, full from 80 %, half up to 2 places within 0.015"),
                line(PEERS, "40 against the best of the block, half up to 2 places"),
                line(Peers.of(List.of(SHARE, Observation.quantity(2))), "2 peers, best 2/1"),
                line(Peers.of(List.of(SHARE)), "1 peer, best 47/52"),
                line(Peers.of(List.of()), "0 peers"),
                line(BEST, "best of a: one of yes 0.5, no 0 or b: issued 0.5 + on time 0.5"),
                line(SUM, "a: one of yes 0.5, no 0 plus b: issued 0.5 + on time 0.5"),
                line(SUM.withCap("1.25"), "a: one of yes 0.5, no 0 plus b: issued 0.5 + on time 0.5, at most 1.25"),
                line(Rule.part("a", YES_NO), "a: one of yes 0.5, no 0"),
                line(Rule.tracked(), "tracked only"),
                working(YES_NO, Observation.chosen("yes"), "\"yes\" gives 0.5 of 0.5"),
                working(LIST, Observation.checked("issued"), "ticked [issued 0.5], not [on time 0.5]"),
                working(BANDS, SHARE, "47/52 is in the band from 80 %, in proportion half up to 2 places"),
                working(PROPORTION, Observation.ratio(1, 2), "2 × 1/2 / 0.8, half up to 2 places"),
                working(LINE, Observation.ratio(3, 4), "3/4 lies between (0.6 → 0) and (0.9 → 3), half up to 2 places"),
                working(FAULTS, Observation.counts("minor", 1), "2 less 1 × minor 0.25"),
                working(ANSWERS, Observation.counts("A", 3), "5 × 3/3 for A: 3, half up to 2 places"),
                working(STATED, Observation.stated("1.5"), "1.5 as stated"),
                working(BANDS, Observation.given("0.5"), "0.5 as the appraiser gave"),
                line(Observation.given("0.5").on(SHARE), "0.5 given on 47/52"),
                working(BEST, PARTS, "best is a: \"yes\" gives 0.5 of 0.5"),
                working(
                        SUM,
                        PARTS,
                        "a 0.5 (\"yes\" gives 0.5 of 0.5) + b 0.5 (ticked [issued 0.5], not [on time 0.5])"),
                working(Rule.tracked(), SHARE, "47/52, tracked only"),
                working(PROPORTION, Observation.ratio(0, 0), "0/0 has nothing below the line, which means missing"),
                line(
                        PEERS.award(SHARE, Peers.of(List.of(SHARE))).working(),
                        "40 × 2444/2444, as 47/52 is held against the best of 1 unit, half up to 2 places"),
                line(new SumOf.Summand("a", YES_NO.award(Observation.chosen("no"))), "a 0 (\"no\" gives 0 of 0.5)"),
                line(PROPORTION.award(Observation.ratio(1, 2)), "1.25 of 2, 2 × 1/2 / 0.8, half up to 2 places"),
                line(PROPORTION.award(Observation.missing("no report")), "no score, missing: no report"),
                line(Rule.Effort.each(2).atMost(3).inStepsOf("0.5"), "each 2 a step of 0.5, at most 3"),
                line(Rule.Effort.of("on time", 4), "none, {on time=4}"),
                line(NEXT, "0 for 0 (no); 0.5 for 1 (yes); nothing more can be won"),
                line(NEXT.last(), "0.5 for 1 (yes)"));
    }

    private static Line working(Rule rule, Observation observation, String text) {
        return line(rule.award(observation).working(), text);
    }

    private static Line line(Object value, String text) {
        return new Line(value, text);
    }

    @Test
    void everyValueSaysWhatItIs() {
        assertThat(values()).allSatisfy(line -> {
            assertThat(line.value()).hasToString(line.text());
            assertThat(line.text()).hasSizeLessThanOrEqualTo(120).doesNotContain("\n", "Optional[", "@");
        });
    }

    @Test
    void everyPublicValueIsListed() {
        Set<Class<?>> listed =
                values().stream().map(line -> line.value().getClass()).collect(Collectors.toSet());
        assertThat(publicValues()).isSubsetOf(listed).hasSizeGreaterThan(35);
    }

    /** The rules, observations and workings there are, what is declared in them, and the values of the room number. */
    private static List<Class<?>> publicValues() {
        Stream<Class<?>> sealed = Stream.of(Rule.class, Working.class, Observation.class)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getPermittedSubclasses())));
        Stream<Class<?>> single =
                Stream.of(Award.class, Points.class, Ratio.class, Rounding.class, ZeroDenominator.class);
        return Stream.concat(sealed, single)
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(type -> Modifier.isPublic(type.getModifiers()) && Modifier.isFinal(type.getModifiers()))
                .filter(type -> !type.isEnum())
                .distinct()
                .collect(Collectors.toList());
    }

    @Test
    void anEnumSaysInWordsWhatARuleSays() {
        assertThat(Arrays.stream(Bands.Comparison.values()).map(Object::toString))
                .containsExactly("from", "above", "up to", "below");
        assertThat(Arrays.stream(ZeroDenominator.Meaning.values()).map(Object::toString))
                .containsExactly("full score", "zero points", "not applicable", "missing");
        assertThat(Arrays.stream(Reference.values())
                        .map(place -> Rule.againstPeers("10", place).toString()))
                .containsExactly(
                        "10 against the best of the block, half up to 2 places",
                        "10 against the mean of the block, half up to 2 places",
                        "10 against the place of the block, half up to 2 places");
    }
}
