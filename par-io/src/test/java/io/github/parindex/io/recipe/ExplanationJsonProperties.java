package io.github.parindex.io.recipe;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.Explanation;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Source;
import io.github.parindex.io.action.ComparisonDocument;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.json.DocumentSchema;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An explanation is a document, and so is the difference of two: of two recipes, two years and two verifiers. */
final class ExplanationJsonProperties {

    private static final List<String> UNITS = List.of("A", "B", "C");

    private static final Framework WIDE =
            Framework.of(Framework.group("INDEX", Framework.group("G", "x", "y"), "z"));

    private static final Framework OTHER =
            Framework.of(Framework.group("INDEX", Framework.group("H", "y", "z"), "w"));

    @Provide
    Arbitrary<CompositeIndex> indices() {
        return Arbitraries.of(
                CompositeIndex.plain(),
                CompositeIndex.plain().with(Aggregation.geometric()),
                CompositeIndex.plain().with(Aggregation.min()),
                CompositeIndex.plain().with(Normalization.minMax(1, 100)).with(Aggregation.harmonic()));
    }

    private static IndexResult result(CompositeIndex index, long seed, Framework tree) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] table = new double[UNITS.size()][];
        Arrays.setAll(table, unit -> random.doubles(4, 1, 1e6).toArray());
        return index.compute(IndicatorMatrix.of(UNITS, List.of("w", "x", "y", "z"), table)
                .in(tree));
    }

    private static double or0(OptionalDouble number) {
        return number.orElse(0);
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAndWhatPartsChangeAddsUp(
            @ForAll("indices") CompositeIndex one, @ForAll("indices") CompositeIndex other, @ForAll long seed) {
        Explanation before = result(one, seed, WIDE).explain("B");
        for (Framework tree : List.of(WIDE, OTHER)) {
            Explanation after = result(other, seed + 1, tree).explain("B");
            Source written = Source.of("explanation.json", ExplanationJson.toText(after));
            assertThat(DocumentSchema.EXPLANATION.check(written).problems()).isEmpty();
            assertThat(ExplanationJson.read(written).orThrow()).isEqualTo(ExplanationJson.Document.from(after));

            Explanation.Difference difference = after.differenceFrom(before);
            Source moved = Source.of("difference.json", ExplanationJson.toText(difference));
            assertThat(DocumentSchema.EXPLANATION_DIFFERENCE.check(moved).problems()).isEmpty();
            assertThat(ExplanationJson.readDifference(moved).orThrow())
                    .isEqualTo(ExplanationJson.Difference.from(difference));
            difference.nodes().forEach(ExplanationJsonProperties::requireWhole);
        }
    }

    private static void requireWhole(Explanation.NodeChange node) {
        double was = node.before().map(each -> or0(each.aggregated())).orElse(0.0);
        double is = node.after().map(each -> or0(each.aggregated())).orElse(0.0);
        boolean split = node.parts().stream().allMatch(part -> part.change().isPresent());
        if (split) {
            double moved = node.parts().stream()
                    .mapToDouble(part -> part.change().getAsDouble())
                    .sum();
            assertThat(moved).as(node.code()).isCloseTo(is - was, within(1e-9 * Math.max(1, Math.abs(was) + is)));
        }
        assertThat(node.code().equals("INDEX") || split).isTrue();
    }

    @Property(tries = 30)
    void fromItselfNothingDiffers(@ForAll("indices") CompositeIndex index, @ForAll long seed) {
        Explanation same = result(index, seed, WIDE).explain("A");
        assertThat(same.differenceFrom(same).nodes())
                .allSatisfy(node -> assertThat(node.change()).hasValue(0))
                .allSatisfy(node -> assertThat(node.parts())
                        .allSatisfy(part -> assertThat(or0(part.change())).isZero()));
        assertThat(same.differenceFrom(same)).hasToString("A");
    }

    private static final CriteriaSet SET = CriteriaSet.of(
            "SET", group("1", "One", leaf("1.1", "On time", proportion("3")), leaf("1.2", "Quality", statedUpTo("2"))));

    private static Assessment unit(long onTime, String quality) {
        return Assessment.of(SET, Unit.of("A", "Sở A"))
                .with("1.1", Observation.ratio(onTime, 20))
                .with("1.2", Observation.stated(quality));
    }

    /** What two verifiers say of one unit: where they differ stands why, and what each criterion brought. */
    @Example
    void theDifferenceOfTwoVerifiersIsADocument() {
        ScoreDiff diff = ScoreDiff.between(Scorer.score(unit(15, "1.5")), Scorer.score(unit(13, "1.5")));
        Source written = Source.of("difference.json", ComparisonJson.toText(diff));
        assertThat(DocumentSchema.COMPARISON.check(written).problems()).isEmpty();
        ComparisonDocument read = ComparisonJson.read(written).orThrow();
        assertThat(read).isEqualTo(ComparisonDocument.from(diff));
        ComparisonDocument.Unit unit = read.units().get(0);
        assertThat(unit.placeBefore()).isNull();
        assertThat(unit.criteria().get(0).whyBefore())
                .isNotNull()
                .satisfies(why -> assertThat(why.treatment()).isEqualTo("scored"))
                .isNotEqualTo(unit.criteria().get(0).whyAfter());
        assertThat(unit.criteria().get(1).whyBefore()).isNull();
        Ratio brought = unit.contributions().stream()
                .map(each -> new Ratio(each.change().numerator(), each.change().denominator()))
                .reduce(Ratio.of(0, 1), Ratio::plus);
        Ratio whole = diff.contributions().stream().map(Contribution::change).reduce(Ratio.of(0, 1), Ratio::plus);
        assertThat(brought).isEqualByComparingTo(whole);
        assertThat(brought).isEqualByComparingTo(Ratio.of(-3, 50));
    }
}
