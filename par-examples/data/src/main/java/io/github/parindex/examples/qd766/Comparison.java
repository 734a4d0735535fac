package io.github.parindex.examples.qd766;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A computed score beside the published one.
 *
 * @param row where the score was published
 * @param code the indicator or group
 * @param computed what the criteria set gives
 * @param published what the portal shows
 */
public record Comparison(PublishedRow row, String code, Points computed, Points published) {

    /**
     * Compares all published scores of a row.
     *
     * @param row the row
     * @param card the scores of its unit
     * @return one for each published score
     */
    public static List<Comparison> of(PublishedRow row, Scorecard card) {
        List<Comparison> comparisons = new ArrayList<>();
        row.published()
                .forEach((code, published) -> comparisons.add(
                        new Comparison(row, code, card.score(code).points(), published)));
        return comparisons;
    }

    /**
     * Whether the two agree to the last digit.
     *
     * @return true if they are equal
     */
    public boolean agrees() {
        return computed.equals(published);
    }

    /**
     * Whether the published score is what binary fractions give where the ratio is first rounded to a percentage with 2
     * places: 6 × 0.9325 is then 5.59499… and becomes 5.59, where the decimal value is 5.60.
     *
     * @param set the criteria set
     * @return true if that computation gives the published score
     */
    public boolean isBinarySlip(CriteriaSet set) {
        BigDecimal sum = leaves(set.criterion(code))
                .map(leaf -> BigDecimal.valueOf(inBinaryFractions(leaf)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !agrees() && sum.compareTo(published.value()) == 0;
    }

    private static Stream<Leaf> leaves(Criterion criterion) {
        return criterion instanceof Group group
                ? group.children().stream().flatMap(Comparison::leaves)
                : Stream.of((Leaf) criterion);
    }

    private double inBinaryFractions(Leaf leaf) {
        if (!(leaf.rule() instanceof Proportion rule)
                || !(row.observations().get(leaf.code()) instanceof Observation.Share share)
                || !share.ratio().isDefined()) {
            return 0;
        }
        double max = rule.max().value().doubleValue();
        double slope = max / rule.fullFrom().doubleValue();
        return rounded(Math.min(max, slope * rounded(percentage(share.ratio())) / 100));
    }

    private static double percentage(Ratio ratio) {
        return ratio.numerator().doubleValue() / ratio.denominator().doubleValue() * 100;
    }

    /** Half up to 2 places, from the binary fraction as it is. */
    private static double rounded(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    @Override
    public String toString() {
        return row.place() + " " + row.unit().code() + " " + row.unit().name() + ", " + code + ": computed " + computed
                + ", published " + published;
    }
}
