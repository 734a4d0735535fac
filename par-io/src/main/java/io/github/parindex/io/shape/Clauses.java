package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Numbers and lists as parts of a sentence, without capital and full stop. */
final class Clauses {

    /** Where there is nothing to say. */
    static final Wording NOTHING = Wording.literal("");

    private static final Rounding SHOWN = Rounding.halfUp(2);
    private static final Wording NONE = Wording.of("clause.none");

    private Clauses() {}

    static Wording percent(BigDecimal share) {
        return Wording.of("clause.percent", share.movePointRight(2));
    }

    /** A fraction as it stands. */
    static Wording fraction(Ratio ratio) {
        return isNumber(ratio) ? Wording.literal(ratio.numerator()) : Wording.literal(ratio);
    }

    private static boolean isNumber(Ratio ratio) {
        return ratio.denominator().compareTo(BigDecimal.ONE) == 0;
    }

    /** A fraction and its percentage; the percentage alone where the whole is 1. */
    static Wording share(Ratio ratio) {
        if (!ratio.isDefined()) {
            return fraction(ratio);
        }
        return isNumber(ratio)
                ? percent(ratio.numerator())
                : Wording.of("clause.fractionAndPercent", fraction(ratio), rounded(ratio));
    }

    /** A percentage to 2 places, marked where it had to be rounded. */
    static Wording rounded(Ratio ratio) {
        BigDecimal hundredfold = ratio.numerator().movePointRight(2);
        BigDecimal percent = SHOWN.divide(hundredfold, ratio.denominator());
        boolean exact = percent.multiply(ratio.denominator()).compareTo(hundredfold) == 0;
        return Wording.of(exact ? "clause.percent" : "clause.about", percent);
    }

    /** A threshold: a percentage where a share was observed, else the number. */
    static Wording threshold(BigDecimal value, Observation.Measured observed) {
        return observed instanceof Observation.Share ? percent(value) : Wording.literal(value);
    }

    static Wording points(Points points) {
        return Wording.of("clause.points", points);
    }

    static Wording quoted(String name) {
        return Wording.of("clause.quoted", name);
    }

    /** What more than the cap does not count. */
    static Wording capped(Points sum, Points cap) {
        return sum.compareTo(cap) > 0 ? Wording.of("working.capped", sum, cap) : NOTHING;
    }

    static Wording atMost(Points max) {
        return Wording.of("shape.atMost", max);
    }

    /** How points are rounded, unless it is as usual. */
    static Wording rounding(Rounding rounding) {
        return rounding.equals(RoundingDocument.USUAL) ? NOTHING : Wording.of("shape.rounded", rounding);
    }

    static <T> Wording list(Collection<T> items, String separator, Function<T, Wording> words) {
        List<Wording> all = items.stream().map(words).toList();
        return all.isEmpty() ? NONE : Wording.joined(all, separator);
    }
}
