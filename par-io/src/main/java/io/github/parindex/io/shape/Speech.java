package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a rule in one language, so that it is heard as it was. */
final class Speech {

    /** A list that is longer has a line for each element. */
    private static final int LINE = 70;

    private final Words words;
    private final boolean inside;

    private Speech(Words words, boolean inside) {
        this.words = words;
        this.inside = inside;
    }

    static Speech in(Locale locale) {
        return new Speech(Words.in(locale), false);
    }

    String word(String row) {
        return words.alternatives(row).get(0);
    }

    String number(BigDecimal number) {
        return words.marked(CellNumbers.text(number));
    }

    String percent(BigDecimal share) {
        return number(share.movePointRight(2)) + "%";
    }

    String number(Points points) {
        return number(points.value());
    }

    /** A bound or break point: a percentage among shares, else a number. */
    String threshold(BigDecimal value, boolean shares) {
        return shares ? percent(value) : number(value);
    }

    /** Whether numbers look like shares: none is beyond 1, and not all of them are 0 and 1 together. */
    static boolean areShares(Collection<BigDecimal> numbers) {
        boolean within = numbers.stream().allMatch(each -> each.signum() >= 0 && each.compareTo(BigDecimal.ONE) <= 0);
        boolean counts =
                numbers.stream().allMatch(each -> each.stripTrailingZeros().scale() <= 0)
                        && numbers.stream().anyMatch(each -> each.signum() == 0);
        return within && !counts;
    }

    String name(String name) {
        return Spoken.isBare(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    String pair(String name, Points points) {
        return name(name) + " = " + number(points);
    }

    /** Another rule as a part of this one. */
    String part(Rule rule) {
        return "(" + Shapes.say(rule, new Speech(words, true)) + ")";
    }

    String cap(Points cap) {
        return word("spoken.setting.CAP") + " " + number(cap);
    }

    /** The cap, unless all together reach no more. */
    Optional<String> capBelow(Points cap, Points reachable) {
        return cap.equals(reachable) ? Optional.empty() : Optional.of(cap(cap));
    }

    /** How points are rounded, unless it is as usual. */
    Optional<String> rounding(Rounding rounding) {
        return rounding.equals(RoundingDocument.USUAL) ? Optional.empty() : Optional.of(rounded(rounding));
    }

    String rounded(Rounding rounding) {
        String mode = rounding.mode() == RoundingMode.HALF_UP ? "" : ", " + word("RoundingMode." + rounding.mode());
        return word("spoken.setting.ROUNDING") + " " + rounding.places() + " " + word("spoken.places") + mode;
    }

    /** What nothing below the line means, unless it is as usual. */
    Optional<String> nothing(ZeroDenominator meaning) {
        if (meaning.equals(ZeroDenominator.MISSING)) {
            return Optional.empty();
        }
        String year = meaning.previousYearParts()
                .map(parts -> word("spoken.previousYear") + " " + parts + ", " + word("spoken.orElse") + " ")
                .orElse("");
        String last = word("spoken.nothing." + meaning.meaning().name());
        return Optional.of(word("spoken.setting.NOTHING") + ": " + year + last);
    }

    /** Which numbers a rule takes, unless its bounds suggest it. */
    Optional<String> range(Rule.Range suggested, Rule.Range range) {
        return range == suggested
                ? Optional.empty()
                : Optional.of(word("spoken.setting.RANGE") + " " + word("spoken.range." + range.name()));
    }

    /** Pieces after each other; what is as usual is left out. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final String pieces(String first, Optional<String>... others) {
        return joined(first, List.of(), others, "; ");
    }

    /** A list behind its keyword, then its settings. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> String list(String opener, List<T> items, Function<T, String> text, Optional<String>... settings) {
        List<String> said = items.stream().map(text).toList();
        int length = said.stream().mapToInt(each -> each.length() + 2).sum();
        return inside || length <= LINE
                ? joined(word(opener) + ": " + said.get(0), said.subList(1, said.size()), settings, "; ")
                : joined(word(opener) + ":", said, settings, "\n");
    }

    private static String joined(String first, List<String> more, Optional<String>[] others, String between) {
        List<String> pieces = new ArrayList<>(List.of(first));
        pieces.addAll(more);
        List.of(others).forEach(each -> each.ifPresent(pieces::add));
        return pieces.stream().collect(Collectors.joining(between));
    }
}
