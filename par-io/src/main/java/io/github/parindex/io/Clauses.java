package io.github.parindex.io;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers, roundings and observations as parts of a sentence, without capital and full stop. */
final class Clauses {

    private static final Rounding SHOWN = Rounding.halfUp(2);
    private static final Points ONE = Points.of(1);
    private static final Wording NONE = new Wording("không có mục nào", "none");
    private static final Pattern ONLY_FOR = Pattern.compile("only for (.+)", Pattern.DOTALL);
    private static final Pattern NO_OBSERVATION = Pattern.compile("no observation of (.+)", Pattern.DOTALL);

    private Clauses() {}

    static Wording say(String vi, String en, Object... parts) {
        return new Wording(vi, en).filledWith(parts);
    }

    static Wording percent(BigDecimal share) {
        return say("{0} %", "{0} %", share.movePointRight(2));
    }

    /** A fraction as it stands. */
    static Wording fraction(Ratio ratio) {
        return ratio.denominator().compareTo(BigDecimal.ONE) == 0
                ? Wording.of(ratio.numerator())
                : say("{0}/{1}", "{0}/{1}", ratio.numerator(), ratio.denominator());
    }

    /** A fraction and its percentage; the percentage alone where the whole is 1. */
    static Wording share(Ratio ratio) {
        if (ratio.denominator().compareTo(BigDecimal.ONE) == 0) {
            return percent(ratio.numerator());
        }
        return ratio.isDefined() ? say("{0} ({1})", "{0} ({1})", fraction(ratio), rounded(ratio)) : fraction(ratio);
    }

    private static Wording rounded(Ratio ratio) {
        BigDecimal hundredfold = ratio.numerator().movePointRight(2);
        BigDecimal percent = SHOWN.divide(hundredfold, ratio.denominator());
        boolean exact = percent.multiply(ratio.denominator()).compareTo(hundredfold) == 0;
        return say(exact ? "{0} %" : "≈ {0} %", exact ? "{0} %" : "≈ {0} %", percent);
    }

    static Wording rounding(Rounding rounding) {
        return say(
                "làm tròn đến {0} chữ số thập phân ({1})",
                "rounded {1} to {2}",
                rounding.places(),
                way(rounding),
                rounding.places() + (rounding.places() == 1 ? " place" : " places"));
    }

    private static Wording way(Rounding rounding) {
        return switch (rounding.mode()) {
            case HALF_UP -> new Wording("số 5 làm tròn lên", "half up");
            case HALF_DOWN -> new Wording("số 5 làm tròn xuống", "half down");
            case HALF_EVEN -> new Wording("số 5 làm tròn về số chẵn", "half even");
            case UP -> new Wording("luôn ra xa số 0", "away from zero");
            case DOWN -> new Wording("cắt bỏ phần thừa", "towards zero");
            case CEILING -> new Wording("luôn làm tròn lên", "up");
            case FLOOR -> new Wording("luôn làm tròn xuống", "down");
            case UNNECESSARY -> throw new AssertionError("no rounding is UNNECESSARY");
        };
    }

    static Wording meaning(ZeroDenominator meaning) {
        Wording last = switch (meaning.meaning()) {
            case FULL_SCORE -> new Wording("được điểm tối đa", "the full score");
            case ZERO -> new Wording("0 điểm", "zero points");
            case NOT_APPLICABLE -> new Wording("không áp dụng tiêu chí", "not applicable");
            case MISSING -> new Wording("chưa có dữ liệu", "missing data");
        };
        return meaning.previousYearParts()
                .map(parts -> say(
                        "lấy tổng của năm trước chia {0} làm mẫu số, nếu không có thì {1}",
                        "the previous year's total divided by {0}, or else {1}", parts, last))
                .orElse(last);
    }

    static Wording observed(Observation observation) {
        if (observation instanceof Observation.Share share) {
            return share.previousYear()
                    .map(total -> say("{0}, tổng năm trước {1}", "{0}, previous year {1}", share(share.ratio()), total))
                    .orElseGet(() -> share(share.ratio()));
        }
        if (observation instanceof Observation.Quantity quantity) {
            return Wording.of(quantity.value());
        }
        if (observation instanceof Observation.Chosen chosen) {
            return quoted(chosen.option());
        }
        if (observation instanceof Observation.Checked checked) {
            return list(checked.items(), ", ", Wording::of);
        }
        return composed(observation);
    }

    private static Wording composed(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            return list(
                    counts.counts().entrySet(), ", ", count -> Wording.of(count.getKey() + ": " + count.getValue()));
        }
        if (observation instanceof Observation.Parts parts) {
            return list(
                    parts.parts().entrySet(),
                    "; ",
                    part -> say("{0}: {1}", "{0}: {1}", part.getKey(), observed(part.getValue())));
        }
        if (observation instanceof Observation.StatedPoints stated) {
            return stated.basis()
                    .map(basis -> say("{0}, trên cơ sở {1}", "{0}, on {1}", points(stated.points()), observed(basis)))
                    .orElseGet(() -> points(stated.points()));
        }
        return unanswered(observation);
    }

    private static Wording unanswered(Observation observation) {
        if (observation instanceof Observation.Missing missing) {
            return because(
                    new Wording("chưa có dữ liệu", "no data"), missing.reason().toString());
        }
        if (observation instanceof Observation.NotApplicable outside) {
            return because(
                    new Wording("không áp dụng", "not applicable"),
                    outside.reason().toString());
        }
        throw new AssertionError("no such observation: " + observation);
    }

    private static Wording because(Wording what, String reason) {
        return reason.isBlank() ? what : say("{0}: {1}", "{0}: {1}", what, reason(reason));
    }

    /** The reasons that the core gives of itself, in both languages; those of users as they are. */
    private static Wording reason(String reason) {
        Matcher only = ONLY_FOR.matcher(reason);
        Matcher none = NO_OBSERVATION.matcher(reason);
        if (only.matches()) {
            return new Wording("chỉ dành cho " + only.group(1), reason);
        }
        if (none.matches()) {
            return new Wording("chưa có số liệu của " + none.group(1), reason);
        }
        return switch (reason) {
            case "not observed yet" -> new Wording("chưa ghi nhận kết quả", reason);
            case "no part applies" -> new Wording("không phần nào áp dụng", reason);
            default -> Wording.of(reason);
        };
    }

    static Wording points(Points points) {
        return say("{0} điểm", points.equals(ONE) ? "{0} point" : "{0} points", points);
    }

    static Wording quoted(String name) {
        return new Wording("“" + name + "”", "“" + name + "”");
    }

    static <T> Wording list(Collection<T> items, String separator, Function<T, Wording> words) {
        List<Wording> all = items.stream().map(words).toList();
        return all.isEmpty()
                ? NONE
                : new Wording(
                        all.stream().map(Wording::vi).collect(Collectors.joining(separator)),
                        all.stream().map(Wording::en).collect(Collectors.joining(separator)));
    }
}
