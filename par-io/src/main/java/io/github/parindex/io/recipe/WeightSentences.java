package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.MethodologyCheck;
import io.github.parindex.core.certainty.Overtaking;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/** What weights decide, in sentences for an official, with the names of units and the titles of indicators and nodes. */
public final class WeightSentences {

    private static final int PLACES_OF_WEIGHT = 2;
    private static final MathContext DIGITS = new MathContext(3);

    private final IndexResult result;

    private WeightSentences(IndexResult result) {
        this.result = result;
    }

    /**
     * Sentences on an index.
     *
     * @param result whose names are used
     * @return the sentences
     */
    public static WeightSentences of(IndexResult result) {
        Objects.requireNonNull(result, "result");
        return new WeightSentences(result);
    }

    /**
     * Between which places a unit is.
     *
     * @param range of the unit
     * @param set the weights it is for
     * @return one sentence, which says so where the places are not known exactly
     */
    public Wording range(RankRanges.Range range, WeightSet set) {
        String unit = range.row().unit().name();
        int best = range.best().attained();
        int worst = range.worst().attained();
        if (range.best().gap() + range.worst().gap() > 0) {
            return Wording.of(
                    "weights.rangeWithGap",
                    unit,
                    best,
                    worst,
                    weights(set),
                    range.best().proven(),
                    range.worst().proven());
        }
        return best == worst
                ? Wording.of("weights.rangeOfOne", unit, best, weights(set))
                : Wording.of("weights.range", unit, best, worst, weights(set));
    }

    private static Wording weights(WeightSet set) {
        String key = "weights.set." + set.kind().name();
        return switch (set.kind()) {
            case SHARE -> Wording.of(key, percent(set.extent().orElseThrow()));
            case RATIO -> Wording.of(key, BigDecimal.valueOf(set.extent().orElseThrow()));
            case LEVELS ->
                set.extent().isPresent()
                        ? Wording.of(key + ".share", percent(set.extent().getAsDouble()))
                        : Wording.of(key);
            default -> Wording.of(key);
        };
    }

    private static Wording percent(double share) {
        return Wording.percent(BigDecimal.valueOf(share).movePointRight(2));
    }

    /**
     * What puts a unit first.
     *
     * @param unit its code
     * @param move the weight that moves; points of weight are percent of the sum, rounded up to 2 places so that they suffice
     * @return one sentence
     */
    public Wording moveToFirst(String unit, Overtaking.Move move) {
        return Wording.of("weights.move", points(move), title(move.from()), title(move.to()), name(unit));
    }

    /**
     * What puts a unit level with another.
     *
     * @param unit its code
     * @param rival code of the unit that is ahead
     * @param move as in {@link #moveToFirst}
     * @return one sentence
     */
    public Wording move(String unit, String rival, Overtaking.Move move) {
        return Wording.of(
                "weights.moveAhead", points(move), title(move.from()), title(move.to()), name(unit), name(rival));
    }

    private static BigDecimal points(Overtaking.Move move) {
        return BigDecimal.valueOf(move.share()).movePointRight(2).setScale(PLACES_OF_WEIGHT, RoundingMode.CEILING);
    }

    private String name(String unit) {
        return result.rows().get(Row.position(result.rows(), unit)).unit().name();
    }

    private Title title(String code) {
        Framework framework = result.framework();
        return framework.isIndicator(code)
                ? framework.indicator(code).title()
                : framework.node(code).title();
    }

    /**
     * What a methodology check has found.
     *
     * @param finding of this index
     * @return one sentence, in which figures have 3 digits
     */
    public Wording finding(MethodologyCheck.Finding finding) {
        return Wording.of(
                "weights.finding." + finding.principle().name(),
                title(finding.place()),
                finding.parts().stream().map(this::title).toList(),
                digits(finding.found()),
                digits(finding.limit()));
    }

    private static BigDecimal digits(double number) {
        return BigDecimal.valueOf(number).round(DIGITS);
    }
}
