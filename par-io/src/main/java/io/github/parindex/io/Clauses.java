package io.github.parindex.io;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Reason;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Numbers, roundings and observations as parts of a sentence, without capital and full stop. */
final class Clauses {

    private static final Rounding SHOWN = Rounding.halfUp(2);
    private static final Wording NONE = Wording.of("clause.none");

    private Clauses() {}

    static Wording percent(BigDecimal share) {
        return Wording.of("clause.form", share.movePointRight(2));
    }

    /** A fraction as it stands. */
    static Wording fraction(Ratio ratio) {
        return ratio.denominator().compareTo(BigDecimal.ONE) == 0
                ? Wording.literal(ratio.numerator())
                : Wording.of("clause.form2", ratio.numerator(), ratio.denominator());
    }

    /** A fraction and its percentage; the percentage alone where the whole is 1. */
    static Wording share(Ratio ratio) {
        if (ratio.denominator().compareTo(BigDecimal.ONE) == 0) {
            return percent(ratio.numerator());
        }
        return ratio.isDefined() ? Wording.of("clause.form3", fraction(ratio), rounded(ratio)) : fraction(ratio);
    }

    private static Wording rounded(Ratio ratio) {
        BigDecimal hundredfold = ratio.numerator().movePointRight(2);
        BigDecimal percent = SHOWN.divide(hundredfold, ratio.denominator());
        boolean exact = percent.multiply(ratio.denominator()).compareTo(hundredfold) == 0;
        return Wording.of(exact ? "clause.percent" : "clause.about", percent);
    }

    static Wording rounding(Rounding rounding) {
        return Wording.literal(rounding);
    }

    static Wording meaning(ZeroDenominator meaning) {
        Wording last = switch (meaning.meaning()) {
            case FULL_SCORE -> Wording.of("clause.fullScore");
            case ZERO -> Wording.of("clause.zeroPoints");
            case NOT_APPLICABLE -> Wording.of("clause.notApplicable");
            case MISSING -> Wording.of("clause.missingData");
        };
        return meaning.previousYearParts()
                .map(parts -> Wording.of("clause.previousYearSTotal", parts, last))
                .orElse(last);
    }

    static Wording observed(Observation observation) {
        if (observation instanceof Observation.Share share) {
            return share.previousYear()
                    .map(total -> Wording.of("clause.previousYear", share(share.ratio()), total))
                    .orElseGet(() -> share(share.ratio()));
        }
        if (observation instanceof Observation.Quantity quantity) {
            return Wording.literal(quantity.value());
        }
        if (observation instanceof Observation.Chosen chosen) {
            return quoted(chosen.option());
        }
        if (observation instanceof Observation.Checked checked) {
            return list(checked.items(), ", ", Wording::literal);
        }
        return composed(observation);
    }

    private static Wording composed(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            return list(
                    counts.counts().entrySet(),
                    ", ",
                    count -> Wording.literal(count.getKey() + ": " + count.getValue()));
        }
        if (observation instanceof Observation.Parts parts) {
            return list(
                    parts.parts().entrySet(),
                    "; ",
                    part -> Wording.of("clause.because", part.getKey(), observed(part.getValue())));
        }
        if (observation instanceof Observation.StatedPoints stated) {
            return stated.basis()
                    .map(basis -> Wording.of("clause.on", points(stated.points()), observed(basis)))
                    .orElseGet(() -> points(stated.points()));
        }
        return unanswered(observation);
    }

    private static Wording unanswered(Observation observation) {
        if (observation instanceof Observation.Missing missing) {
            return because(Wording.of("clause.noData"), missing.reason());
        }
        if (observation instanceof Observation.NotApplicable outside) {
            return because(Wording.of("clause.notApplicable2"), outside.reason());
        }
        throw new AssertionError("no such observation: " + observation);
    }

    private static Wording because(Wording what, Reason reason) {
        return reason.toString().isBlank() ? what : Wording.of("clause.because", what, of(reason));
    }

    /** Why nothing was observed; what users gave stands as they gave it. */
    static Wording of(Reason reason) {
        if (reason instanceof Reason.OnlyForBlocks only) {
            return Wording.of("reason.onlyFor", only.blocks());
        }
        if (reason instanceof Reason.PartsNotObserved parts) {
            return Wording.of("reason.noObservationOf", parts.parts());
        }
        if (reason instanceof Reason.NotObserved) {
            return Wording.of("reason.notObserved");
        }
        if (reason instanceof Reason.NoPartApplies) {
            return Wording.of("reason.noPartApplies");
        }
        return Wording.literal(((Reason.Given) reason).text());
    }

    static Wording points(Points points) {
        return Wording.of("clause.points", points);
    }

    static Wording quoted(String name) {
        return Wording.of("clause.form5", name);
    }

    static <T> Wording list(Collection<T> items, String separator, Function<T, Wording> words) {
        List<Wording> all = items.stream().map(words).toList();
        return all.isEmpty() ? NONE : Wording.joined(all, separator);
    }
}
