package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be said behind a rule: its cap, its rounding and the like, each in a piece of its own. */
final class Settings {

    /** What a piece settles. */
    enum Kind {
        CAP,
        FULL_FROM,
        FLOOR,
        ROUNDING,
        NOTHING,
        RANGE
    }

    private final Set<Kind> allowed;
    private final Hearing hearing;
    private final Map<Kind, Object> heard = new EnumMap<>(Kind.class);

    Settings(Hearing hearing, Kind... allowed) {
        this.hearing = hearing;
        this.allowed = Set.of(allowed);
    }

    /** Which setting a piece begins with; the piece then stands behind its keyword. */
    private static Optional<Kind> opened(Phrase phrase, Set<Kind> possible) {
        for (Kind kind : new Kind[] {Kind.FULL_FROM, Kind.CAP, Kind.FLOOR, Kind.ROUNDING, Kind.NOTHING, Kind.RANGE}) {
            Phrase begin = phrase.again();
            if (possible.contains(kind) && begin.takes("spoken.setting." + kind) && goesOn(kind, begin)) {
                phrase.takes("spoken.setting." + kind);
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** A number stands behind a keyword that may also begin a name, or which numbers. */
    private static boolean goesOn(Kind kind, Phrase behind) {
        if (kind == Kind.NOTHING) {
            return true;
        }
        if (kind == Kind.RANGE) {
            return range(behind).isPresent();
        }
        behind.takesSeparator();
        return !behind.isEnd() && Character.isDigit(behind.text().charAt(behind.at()));
    }

    /** Whether a piece would be taken for a setting of any rule. */
    static boolean isOne(Phrase phrase) {
        return opened(phrase.again(), Set.of(Kind.values())).isPresent();
    }

    /** Reads a piece if it is a setting that this rule has. */
    boolean hear(Phrase phrase) {
        Phrase piece = phrase.again();
        Optional<Kind> kind = opened(piece, allowed);
        kind.ifPresent(each -> hearing.attempt(() -> {
            Object value = value(each, piece);
            piece.requireEnd();
            if (heard.putIfAbsent(each, value) != null) {
                throw phrase.again().misheard(Wording.of("spoken.fault.twice"));
            }
            return value;
        }));
        return kind.isPresent();
    }

    private Object value(Kind kind, Phrase piece) {
        piece.takesSeparator();
        return switch (kind) {
            case CAP -> piece.points(hearing);
            case FULL_FROM -> fullFrom(piece);
            case FLOOR -> floor(piece);
            case ROUNDING -> rounding(piece);
            case NOTHING -> nothing(piece);
            case RANGE -> range(piece).orElseThrow();
        };
    }

    private static Optional<Rule.Range> range(Phrase piece) {
        piece.takesSeparator();
        return Stream.of(Rule.Range.values())
                .filter(range -> piece.takes("spoken.range." + range.name()))
                .findFirst();
    }

    private static BigDecimal fullFrom(Phrase piece) {
        BigDecimal ratio = piece.neededNumber();
        piece.takes("spoken.orMore");
        return ratio;
    }

    private static BigDecimal floor(Phrase piece) {
        BigDecimal ratio = piece.neededNumber();
        piece.takesSeparator();
        piece.takes("spoken.gets");
        BigDecimal points = piece.neededNumber();
        if (points.signum() != 0 || piece.isBehindPercent()) {
            throw piece.misheard(Wording.of("spoken.fault.floor"));
        }
        piece.takes("spoken.points");
        return ratio;
    }

    /** Reads what stands behind the keyword of a rounding. */
    static Rounding rounding(Phrase piece) {
        BigDecimal places = piece.neededNumber();
        if (piece.isBehindPercent()
                || places.signum() < 0
                || places.scale() > 0
                || places.compareTo(BigDecimal.valueOf(18)) > 0) {
            throw piece.misheard(Wording.of("spoken.fault.places"));
        }
        piece.takes("spoken.places");
        boolean bracket = piece.takesSign("(");
        boolean comma = !bracket && piece.takesSign(",");
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY && piece.takes("RoundingMode." + mode)) {
                if (bracket && !piece.takesSign(")")) {
                    throw piece.misheard(Wording.of("spoken.fault.brackets"));
                }
                return new Rounding(places.intValueExact(), mode);
            }
        }
        if (bracket || comma) {
            throw piece.misheard(Wording.of("spoken.fault.mode"));
        }
        return Rounding.halfUp(places.intValueExact());
    }

    private ZeroDenominator nothing(Phrase piece) {
        Optional<Integer> parts = Optional.empty();
        Phrase begin = piece.again();
        if (piece.takes("spoken.previousYear")) {
            BigDecimal number = piece.neededNumber();
            if (number.scale() > 0 || number.compareTo(BigDecimal.valueOf(12)) > 0 || number.signum() < 0) {
                throw piece.misheard(Wording.of("spoken.fault.parts"));
            }
            parts = Optional.of(number.intValueExact());
            piece.takesSign(",");
            piece.takes("spoken.orElse");
            piece.takesSeparator();
        }
        ZeroDenominator.Meaning meaning = meaning(piece);
        Optional<Integer> over = parts;
        return hearing.build(begin, () -> new ZeroDenominator(meaning, over));
    }

    private static ZeroDenominator.Meaning meaning(Phrase piece) {
        for (ZeroDenominator.Meaning meaning : ZeroDenominator.Meaning.values()) {
            if (piece.takes("spoken.nothing." + meaning.name())) {
                return meaning;
            }
        }
        throw piece.misheard(Wording.of("spoken.fault.nothing"));
    }

    private <T> Optional<T> of(Kind kind, Class<T> type) {
        return Optional.ofNullable(heard.get(kind)).map(type::cast);
    }

    Optional<Points> cap() {
        return of(Kind.CAP, Points.class);
    }

    /** The cap that was said, else the maximum printed beside the rule. */
    Points capOrMax(Phrase phrase) {
        return cap().or(hearing::max).orElseThrow(() -> phrase.misheard(Wording.of("spoken.fault.noCap")));
    }

    BigDecimal fullFrom() {
        return of(Kind.FULL_FROM, BigDecimal.class).orElse(BigDecimal.ONE);
    }

    BigDecimal floor() {
        return of(Kind.FLOOR, BigDecimal.class).orElse(BigDecimal.ZERO);
    }

    Rounding rounding() {
        return of(Kind.ROUNDING, Rounding.class).orElse(RoundingDocument.USUAL);
    }

    /** Which numbers are taken, where that is said. */
    Optional<Rule.Range> range() {
        return of(Kind.RANGE, Rule.Range.class);
    }

    ZeroDenominator nothing() {
        return of(Kind.NOTHING, ZeroDenominator.class).orElse(ZeroDenominator.MISSING);
    }
}
