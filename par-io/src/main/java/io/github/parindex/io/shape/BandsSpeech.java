package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bands as they are said: {@code ≥ 85% → 1}, {@code từ 85% trở lên: 1 điểm}, {@code từ 85% đến dưới 100%: 1 điểm}.
 *
 * <p>Where bands are said with both of their ends, or some from below and some from above, they must meet without a gap or an
 * overlap; the lowest then takes the rest.
 */
final class BandsSpeech {

    private static final Map<String, Bands.Comparison> SIGNS = Map.of(
            "≥", Bands.Comparison.AT_LEAST,
            ">=", Bands.Comparison.AT_LEAST,
            "=>", Bands.Comparison.AT_LEAST,
            ">", Bands.Comparison.ABOVE,
            "≤", Bands.Comparison.AT_MOST,
            "<=", Bands.Comparison.AT_MOST,
            "=<", Bands.Comparison.AT_MOST,
            "<", Bands.Comparison.BELOW);

    private static final List<String> LONGEST_FIRST = SIGNS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private BandsSpeech() {}

    // A band with the ends that are said; the one that takes the rest has none.
    private record Said(Phrase phrase, Optional<Bands.Bound> low, Optional<Bands.Bound> high, Bands.Band band) {

        boolean isRest() {
            return low.isEmpty() && high.isEmpty();
        }

        Bands.Band with(Optional<Bands.Bound> bound) {
            return new Bands.Band(bound, band.points(), band.proportional());
        }
    }

    /** Whether a piece begins with a bound: a sign, or a word with a number behind it. */
    static boolean isBound(Phrase phrase) {
        Phrase begin = phrase.again();
        begin.takes("spoken.ratio");
        return comparison(begin).isPresent()
                && !begin.isEnd()
                && "+-−–0123456789".indexOf(begin.text().charAt(begin.at())) >= 0;
    }

    private static Optional<Bands.Comparison> comparison(Phrase phrase) {
        for (String sign : LONGEST_FIRST) {
            if (phrase.takesSign(sign)) {
                return Optional.ofNullable(SIGNS.get(sign));
            }
        }
        for (Bands.Comparison comparison : Bands.Comparison.values()) {
            if (phrase.takes("spoken.bound." + comparison.name())) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    static String say(Bands rule, Speech speech) {
        boolean shares = Speech.areShares(rule.bands().stream()
                .flatMap(band -> band.bound().stream())
                .map(Bands.Bound::value)
                .toList());
        List<String> bands =
                rule.bands().stream().map(band -> say(band, shares, speech)).toList();
        return speech.pieces(
                String.join("; ", bands),
                speech.nothing(rule.whenNothing()),
                speech.range(BandsShape.suggested(rule), rule.range()));
    }

    private static String say(Bands.Band band, boolean shares, Speech speech) {
        String points = speech.number(band.points());
        String worth = band.proportional()
                .map(rounding -> points + " × " + speech.word("spoken.ratio")
                        + speech.rounding(rounding)
                                .map(text -> " (" + text + ")")
                                .orElse(""))
                .orElse(points);
        return band.bound()
                .map(bound -> sign(bound.comparison()) + " " + speech.threshold(bound.value(), shares) + " → " + worth)
                .orElseGet(() -> speech.word("spoken.otherwise") + " " + worth);
    }

    private static String sign(Bands.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "≥";
            case ABOVE -> ">";
            case AT_MOST -> "≤";
            case BELOW -> "<";
        };
    }

    /** The bands that are said, from the best bound on or as they stand. */
    static List<Bands.Band> hear(Spoken spoken, Settings settings) {
        List<Said> bands = spoken.items("spoken.bands", settings, piece -> hear(piece, spoken.hearing()));
        if (!spoken.hearing().faults().isEmpty()) {
            return List.of();
        }
        return haveOneEnd(bands)
                ? bands.stream()
                        .map(each -> each.with(each.low().or(each::high)))
                        .toList()
                : joined(bands);
    }

    private static Said hear(Phrase piece, Hearing hearing) {
        if (piece.takes("spoken.otherwise")) {
            return new Said(piece.again(), Optional.empty(), Optional.empty(), band(piece, hearing));
        }
        piece.takes("spoken.ratio");
        Bands.Comparison comparison =
                comparison(piece).orElseThrow(() -> piece.misheard(Wording.of("spoken.fault.bound")));
        BigDecimal value = piece.neededNumber();
        if (piece.takes("spoken.orMore")) {
            comparison = Bands.Comparison.AT_LEAST;
        } else if (piece.takes("spoken.orLess")) {
            comparison = Bands.Comparison.AT_MOST;
        }
        Bands.Bound first = new Bands.Bound(comparison, value);
        if (!isLow(comparison)) {
            return new Said(piece.again(), Optional.empty(), Optional.of(first), band(piece, hearing));
        }
        Optional<Bands.Bound> high = high(piece);
        return new Said(piece.again(), Optional.of(first), high, band(piece, hearing));
    }

    private static boolean isLow(Bands.Comparison comparison) {
        return comparison == Bands.Comparison.AT_LEAST || comparison == Bands.Comparison.ABOVE;
    }

    private static Optional<Bands.Bound> high(Phrase piece) {
        boolean below = piece.takes("spoken.toBelow");
        if (!below && !piece.takes("spoken.to")) {
            return Optional.empty();
        }
        Bands.Comparison comparison = below ? Bands.Comparison.BELOW : Bands.Comparison.AT_MOST;
        return Optional.of(new Bands.Bound(comparison, piece.neededNumber()));
    }

    /** What a band is worth: points, or points in proportion to the ratio, in either order. */
    private static Bands.Band band(Phrase piece, Hearing hearing) {
        piece.takesSeparator();
        piece.takes("spoken.gets");
        boolean ratioFirst = piece.takes("spoken.ratio");
        if (ratioFirst && !piece.takesTimes()) {
            throw piece.misheard(Wording.of("spoken.fault.times"));
        }
        Points points = piece.points(hearing);
        boolean ratioLast = !ratioFirst && piece.takesTimes();
        if (ratioLast && !piece.takes("spoken.ratio")) {
            throw piece.misheard(Wording.of("spoken.fault.ratio"));
        }
        Optional<Rounding> rounding = ratioFirst || ratioLast ? Optional.of(rounding(piece)) : Optional.empty();
        piece.requireEnd();
        return hearing.build(piece, () -> new Bands.Band(Optional.empty(), points, rounding));
    }

    private static Rounding rounding(Phrase piece) {
        if (!piece.takesSign("(")) {
            return RoundingDocument.USUAL;
        }
        if (!piece.takes("spoken.setting.ROUNDING")) {
            throw piece.misheard(Wording.of("spoken.fault.rounding"));
        }
        Rounding rounding = Settings.rounding(piece);
        if (!piece.takesSign(")")) {
            throw piece.misheard(Wording.of("spoken.fault.rest"));
        }
        return rounding;
    }

    private static boolean haveOneEnd(List<Said> bands) {
        boolean both = bands.stream()
                .anyMatch(each -> each.low().isPresent() && each.high().isPresent());
        boolean low = bands.stream().anyMatch(each -> each.low().isPresent());
        boolean high = bands.stream().anyMatch(each -> each.high().isPresent());
        return !both && !(low && high);
    }

    /** Bands from the highest down, each with its low end; the lowest may have none. */
    private static List<Bands.Band> joined(List<Said> bands) {
        List<Said> sorted = bands.stream()
                .filter(each -> !each.isRest())
                .sorted(HIGHEST_FIRST)
                .toList();
        requireOpen(sorted.get(0));
        for (int i = 1; i < sorted.size(); i++) {
            requireMeeting(sorted.get(i - 1), sorted.get(i));
        }
        List<Bands.Band> joined = new ArrayList<>();
        sorted.forEach(each -> joined.add(each.with(each.low())));
        bands.stream().filter(Said::isRest).forEach(each -> joined.add(each.band()));
        return joined;
    }

    private static final Comparator<Said> HIGHEST_FIRST = Comparator.comparing(
            each -> each.low().map(Bands.Bound::value),
            (a, b) -> a.isEmpty() || b.isEmpty()
                    ? Boolean.compare(a.isEmpty(), b.isEmpty())
                    : b.get().compareTo(a.get()));

    private static void requireOpen(Said highest) {
        if (highest.high().isPresent()) {
            throw highest.phrase()
                    .misheard(Wording.of(
                            "spoken.fault.above", highest.high().get().value()));
        }
    }

    /** Where one band begins the one below ends, and the place itself belongs to one of them. */
    private static void requireMeeting(Said upper, Said lower) {
        if (upper.low().isEmpty()) {
            throw lower.phrase().misheard(Wording.of("spoken.fault.overlap"));
        }
        Bands.Bound begin = upper.low().get();
        if (lower.high().isEmpty()) {
            return;
        }
        Bands.Bound end = lower.high().get();
        int gap = begin.value().compareTo(end.value());
        boolean beginTakes = begin.comparison() == Bands.Comparison.AT_LEAST;
        boolean endTakes = end.comparison() == Bands.Comparison.AT_MOST;
        if (gap != 0 || beginTakes == endTakes) {
            boolean overlap = gap < 0 || (gap == 0 && beginTakes);
            String reason = overlap ? "spoken.fault.overlap" : "spoken.fault.gap";
            throw lower.phrase().misheard(Wording.of(reason));
        }
    }
}
