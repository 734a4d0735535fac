package io.github.parindex.core.analysis;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.analysis.MethodologyCheck.Finding;
import io.github.parindex.core.analysis.MethodologyCheck.Limits;
import io.github.parindex.core.analysis.MethodologyCheck.Principle;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.OutlierTreatment;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Ahp;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.RandomIndex;
import io.github.parindex.core.weighting.Weighting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Every rule is broken once, at a place that is known. */
final class MethodologyCheckCases {

    private static final CompositeIndex STANDARD = CompositeIndex.standard();
    private static final double GAP = Double.NaN;
    /** Three indicators that have little to do with each other, of which none is odd. */
    private static final double[][] SOUND = {
        {1, 5, 2}, {2, 1, 6}, {3, 6, 5}, {4, 2, 1}, {5, 4, 4}, {6, 3, 7}, {7, 7, 3}, {8, 8, 8}
    };

    private static IndicatorMatrix matrix(double[]... rows) {
        var codes = IntStream.range(0, rows[0].length)
                .mapToObj(k -> String.valueOf((char) ('a' + k)))
                .toList();
        var units = IntStream.range(0, rows.length).mapToObj(unit -> "u" + unit).toList();
        var matrix = IndicatorMatrix.of(units, codes, rows);
        return matrix.in(Framework.of(group("INDEX", codes.toArray())));
    }

    private static double[][] with(int column, double... values) {
        double[][] table = new double[SOUND.length][];
        for (int row = 0; row < table.length; row++) {
            table[row] = SOUND[row].clone();
            table[row][column] = values[row];
        }
        return table;
    }

    private static List<Finding> found(Principle principle, CompositeIndex index, double[]... table) {
        return MethodologyCheck.of(index, matrix(table)).of(principle);
    }

    @Test
    void aSoundIndexHasNoFindings() {
        assertThat(MethodologyCheck.of(STANDARD, matrix(SOUND)).findings()).isEmpty();
    }

    @Test
    void importanceInAMeanIsFoundUnlessItIsEqual() {
        var ranked = Weighting.rankSum(Map.of("a", 1.0, "b", 2.0, "c", 3.0));
        assertThat(found(Principle.COMPENSATED_IMPORTANCE, STANDARD.with(ranked), SOUND))
                .extracting(Finding::place)
                .containsExactly("INDEX");
        assertThat(found(Principle.COMPENSATED_IMPORTANCE, STANDARD, SOUND)).isEmpty();
    }

    @Test
    void partsThatSayTheSameAreRedundant() {
        var copied = with(1, 1.1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(found(Principle.REDUNDANT, STANDARD, copied))
                .singleElement(InstanceOfAssertFactories.type(Finding.class))
                .satisfies(finding -> {
                    assertThat(finding.parts()).containsExactly("a", "b");
                    assertThat(finding.found()).isBetween(0.999, 1.0);
                    assertThat(finding.limit()).isEqualTo(0.92);
                });
    }

    @Test
    void partsThatRunAgainstEachOtherAreOpposedAndOneIsDominated() {
        var turned = with(1, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(found(Principle.OPPOSED, STANDARD, turned))
                .extracting(Finding::parts)
                .contains(List.of("a", "b"));
        assertThat(found(Principle.DOMINATED, STANDARD, turned))
                .extracting(Finding::parts)
                .contains(List.of("b"));
    }

    @Test
    void outliersThatArePreparedAwayAreNotFound() {
        var odd = with(2, 2, 3, 4, 5, 4, 3, 4, 900);
        assertThat(found(Principle.OUTLIERS, STANDARD, odd))
                .extracting(Finding::place)
                .containsExactly("c");
        var treated = STANDARD.prepared(OutlierTreatment.withDefaults());
        assertThat(found(Principle.OUTLIERS, treated, odd)).isEmpty();
    }

    @Test
    void missingIsCountedBeforeItIsImputed() {
        var gaps = with(2, GAP, GAP, 5, GAP, 4, GAP, 3, 8);
        assertThat(found(Principle.MISSING, STANDARD, gaps))
                .containsExactly(new Finding(Principle.MISSING, "c", List.of(), 0.5, 0.35));
    }

    @Test
    void scalesThatAreNotNormalisedAreUnlike() {
        var wide = with(2, 200, 600, 500, 100, 400, 700, 300, 800);
        var plain = STANDARD.with(new Normalization[0]);
        assertThat(found(Principle.UNLIKE_SCALES, plain, wide))
                .singleElement(InstanceOfAssertFactories.type(Finding.class))
                .satisfies(finding -> assertThat(finding.parts()).startsWith("c"));
        assertThat(found(Principle.UNLIKE_SCALES, STANDARD, wide)).isEmpty();
    }

    @Test
    void aWeightOfMoreThanHalfIsHeavy() {
        var given = STANDARD.with(Weighting.given(Map.of("a", 6.0, "b", 2.0, "c", 2.0)));
        assertThat(found(Principle.HEAVY, given, SOUND))
                .containsExactly(new Finding(Principle.HEAVY, "INDEX", List.of("a"), 0.6, 0.5));
    }

    @Test
    void judgementsThatContradictEachOtherAreInconsistent() {
        var pairs = PairwiseMatrix.of(List.of("a", "b", "c"), 9, 1 / 9.0, 9);
        var ahp =
                STANDARD.with(new Ahp(List.of(pairs), PairwiseMatrix.Derivation.EIGENVECTOR, Ahp.Consensus.JUDGEMENTS));
        assertThat(found(Principle.INCONSISTENT, ahp, SOUND))
                .singleElement(InstanceOfAssertFactories.type(Finding.class))
                .satisfies(finding ->
                        assertThat(finding.found()).isEqualTo(pairs.consistencyRatio(RandomIndex.SAATY_1980)));
    }

    @Test
    void limitsAreNamedAndShown() {
        var strict = new Limits(0.2, -0.4, 0.3, 2, 3.5, 0.35, 3, 0.5, 0.1, RandomIndex.SAATY_1980);
        assertThat(MethodologyCheck.of(STANDARD, matrix(SOUND), strict).toString())
                .startsWith("REDUNDANT INDEX [a, b]: ")
                .contains("limit 0.2");
        assertThatThrownBy(() -> new Limits(GAP, -0.4, 0.3, 2, 3.5, 0.35, 3, 0.5, 0.1, RandomIndex.SAATY_1980))
                .hasMessage("The limits of a methodology check are finite numbers.");
    }
}
