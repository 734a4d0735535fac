package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.statistics.Concordance;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of comparing any two rankings. */
final class RankComparisonProperties {

    /** Two rankings of the same units. */
    static final class Two {

        private final double[] x;
        private final double[] y;

        private Two(double[] x, double[] y) {
            this.x = x;
            this.y = y;
        }
    }

    @Provide
    Arbitrary<Two> rankings() {
        return Arbitraries.integers().between(2, 9).flatMap(count -> {
            var ranks = Arbitraries.integers()
                    .between(1, count)
                    .map(level -> (double) level)
                    .array(double[].class)
                    .ofSize(count)
                    .filter(numbers -> TiedRanks.runs(numbers).length > 1)
                    .map(TiedRanks.AVERAGE::ranks);
            return ranks.flatMap(x -> ranks.map(y -> new Two(x, y)));
        });
    }

    @Property(tries = 300)
    void measuresStayInTheirRange(@ForAll("rankings") Two two) {
        var compared = RankComparison.ofRanks(two.x, two.y);
        int n = compared.size();
        assertThat(compared.spearman()).isBetween(-1.0, 1.0).isCloseTo(compared.pearson(), within(1e-14));
        assertThat(compared.kendallB()).isBetween(-1 - 1e-12, 1 + 1e-12);
        assertThat(Math.abs(compared.kendallA())).isLessThanOrEqualTo(Math.abs(compared.kendallB()) + 1e-12);
        assertThat(compared.kemenyDistance()).isBetween(0.0, n * (n - 1.0));
        assertThat(compared.meanAbsoluteShift()).isLessThanOrEqualTo(compared.maxAbsoluteShift());
    }

    @Property(tries = 300)
    void onlyTheWsCoefficientMindsWhichIsTheReference(@ForAll("rankings") Two two) {
        var one = RankComparison.ofRanks(two.x, two.y);
        var other = RankComparison.ofRanks(two.y, two.x);
        assertThat(one.spearman()).isCloseTo(other.spearman(), within(1e-14));
        assertThat(one.kendallB()).isCloseTo(other.kendallB(), within(1e-14));
        assertThat(one.weightedSpearman()).isCloseTo(other.weightedSpearman(), within(1e-14));
        assertThat(one.footrule()).isEqualTo(other.footrule());
        assertThat(one.kemenyDistance()).isEqualTo(other.kemenyDistance());
        assertThat(one.ws()).isEqualTo(other.wsReversed());
    }

    @Property(tries = 300)
    void aRankingAgreesWithItself(@ForAll("rankings") Two two) {
        var same = RankComparison.ofRanks(two.x, two.x);
        assertThat(same.spearman()).isCloseTo(1, within(1e-14));
        assertThat(same.kendallB()).isCloseTo(1, within(1e-14));
        assertThat(same.ws()).isEqualTo(1);
        assertThat(same.kemenyDistance()).isZero();
    }

    @Property(tries = 300)
    void concordanceOfTwoIsSpearmanRescaled(@ForAll("rankings") Two two) {
        double w = Concordance.of(List.of(two.x, two.y)).tieCorrected();
        assertThat(w).isBetween(-1e-12, 1 + 1e-12);
        if (TiedRanks.runs(two.x).length == two.x.length && TiedRanks.runs(two.y).length == two.y.length) {
            double spearman = RankComparison.ofRanks(two.x, two.y).spearman();
            assertThat(w).isCloseTo((spearman + 1) / 2, within(1e-12));
        }
    }
}
