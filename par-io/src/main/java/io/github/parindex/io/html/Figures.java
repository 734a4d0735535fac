package io.github.parindex.io.html;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Numbers as a reader sees them: the decimal mark of the language, a true minus sign, fixed places where columns compare. */
final class Figures {

    static final String NONE = "–";
    private static final Rounding SHOWN = Rounding.halfUp(2);
    private static final Rounding LONG = Rounding.halfUp(10);
    private final Locale locale;

    private Figures(Locale locale) {
        this.locale = locale;
    }

    static Figures in(Locale locale) {
        return new Figures(locale);
    }

    private String localized(String text) {
        return Words.in(locale).marked(text.replace('-', '−'));
    }

    String of(Points points) {
        return localized(points.toString());
    }

    String of(BigDecimal number) {
        return localized(Exact.text(number));
    }

    /** With 2 places. */
    String fixed(Points points) {
        return localized(SHOWN.apply(points).toText(SHOWN.places()));
    }

    /** With 2 places, and with a sign, also above 0. */
    String signed(Points points) {
        return (points.sign() > 0 ? "+" : "") + fixed(points);
    }

    /** A mean with 2 places. */
    String mean(Ratio mean) {
        return localized(
                Points.quotient(mean.numerator(), mean.denominator(), SHOWN).toText(SHOWN.places()));
    }

    /** Points of those that could be got; the points alone outside the maximum, and nothing where nothing was scored. */
    String of(LeafScore score) {
        return switch (score.treatment()) {
            case MISSING_PROVISIONAL, NOT_APPLICABLE_REMOVED, TRACKED -> NONE;
            default ->
                score.applicable().sign() == 0
                        ? fixed(score.points())
                        : fixed(score.points()) + " / " + fixed(score.applicable());
        };
    }

    String published(Scorecard card) {
        return card.published().map(points -> fixed(card, points)).orElse(NONE);
    }

    String fixed(Scorecard card, Points index) {
        return localized(index.toText(card.set().policy().published().places()));
    }

    /** Percent with 2 places. */
    String percent(Ratio share) {
        return fixed(SHOWN.divide(share.numerator().movePointRight(2), share.denominator()));
    }

    /** With 2 places. */
    String fixed(BigDecimal percent) {
        return localized(percent.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    /** With the places that it has. */
    String plain(BigDecimal number) {
        return localized(number.signum() == 0 ? number.abs().toPlainString() : number.toPlainString());
    }

    String percent(Optional<Ratio> share) {
        return share.map(this::percent).orElse(NONE);
    }

    /** The index in percent as it is before it is published, marked ≈ where 10 places do not hold it. */
    String exact(Ratio index) {
        BigDecimal hundredfold = index.numerator().movePointRight(2);
        BigDecimal percent = LONG.divide(hundredfold, index.denominator());
        boolean whole = percent.multiply(index.denominator()).compareTo(hundredfold) == 0;
        return (whole ? "" : "≈ ") + of(percent);
    }

    /** For sorting by script only. */
    static String plain(Ratio index) {
        return Exact.text(LONG.divide(index.numerator().movePointRight(2), index.denominator()));
    }

    static Optional<Ratio> share(Points points, Points of) {
        return of.sign() > 0 ? Optional.of(new Ratio(points.value(), of.value())) : Optional.empty();
    }

    /** The mean of shares in percent, each cut to 10 places. */
    static Optional<BigDecimal> mean(Collection<Ratio> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Ratio share : shares) {
            sum = sum.add(LONG.divide(share.numerator().movePointRight(2), share.denominator()));
        }
        return shares.isEmpty() ? Optional.empty() : Optional.of(LONG.divide(sum, BigDecimal.valueOf(shares.size())));
    }

    /** For the geometry of charts only. */
    static double length(Points points) {
        return points.value().doubleValue();
    }

    static double length(Ratio share) {
        return share.numerator().doubleValue() / share.denominator().doubleValue();
    }
}
