package io.github.parindex.io.shape;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How sure the ranking of some units is, as files and charts show it: the places that a simulation counted, and where they
 * are known the places by all weights.
 *
 * @param spread of places over draws
 * @param ranges of places by all weights of a set, of the same units
 */
public record Robustness(RankSpread spread, Optional<RankRanges> ranges) {

    /** What share of the draws the stated intervals hold. */
    public static final double LEVEL = 0.9;

    /** How many places count as the first. */
    public static final int FIRST = 3;

    private static final int PLACES_OF_MEAN = 2;

    /** Refuses null. */
    public Robustness {
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(ranges, "ranges");
    }

    /**
     * A simulation alone.
     *
     * @param spread of places over draws
     * @return what it shows
     */
    public static Robustness of(RankSpread spread) {
        return new Robustness(spread, Optional.empty());
    }

    /**
     * A simulation beside what holds by all weights.
     *
     * @param spread of places over draws
     * @param ranges of the same units
     * @return what both show
     */
    public static Robustness of(RankSpread spread, RankRanges ranges) {
        return new Robustness(spread, Optional.of(ranges));
    }

    /**
     * The block of the units.
     *
     * @return its name; blank if they are of none, or of several
     */
    public String block() {
        List<String> blocks =
                spread.rows().stream().map(row -> row.unit().block()).distinct().toList();
        return blocks.size() == 1 ? blocks.get(0) : "";
    }

    /**
     * The units that have a place in some draw.
     *
     * @return by their official place, those without one last
     */
    public List<RankSpread.OfUnit> units() {
        return spread.interval(LEVEL).stream()
                .map(interval -> spread.unit(interval.row().toString()))
                .toList();
    }

    /**
     * The places of a unit by all weights.
     *
     * @param row of the unit
     * @return the range, if it is known
     */
    public Optional<RankRanges.Range> range(Row row) {
        return ranges.map(all -> all.of(row.toString()));
    }

    /**
     * One unit in a sentence.
     *
     * @param unit of {@link #units()}
     * @return code, official place, mean, interval, and how often it is among the first
     */
    public static Wording of(RankSpread.OfUnit unit) {
        RankSpread.Interval interval = unit.interval(LEVEL);
        return Wording.of(
                "robust.unit",
                unit.row().unit().code(),
                unit.official().map(Place::toString).orElse("–"),
                rounded(unit.mean()),
                rounded(interval.low()),
                rounded(interval.high()),
                Wording.percent(percent(unit.top(FIRST))),
                FIRST);
    }

    /**
     * A place, or a mean of places, as people read it.
     *
     * @param place 1 or more
     * @return rounded half up to 2 places
     */
    public static BigDecimal rounded(double place) {
        BigDecimal stripped = new BigDecimal(place)
                .setScale(PLACES_OF_MEAN, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /**
     * A share of the draws in percent.
     *
     * @param share 0 to 1
     * @return rounded half up to 2 places
     */
    public static BigDecimal percent(double share) {
        return rounded(100 * share);
    }

    /**
     * The interval in words.
     *
     * @param interval of a unit
     * @param locale a language
     * @return for example "2 – 4"
     */
    public static String text(RankSpread.Interval interval, Locale locale) {
        return Wording.of("robust.interval", rounded(interval.low()), rounded(interval.high()))
                .in(locale);
    }
}
