package io.github.parindex.io.shape;

import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in what is said of a rule: 0,5 and 0.5, 85%, 1.000 for a thousand. */
final class SpokenNumber {

    private static final int LONGEST = 200;

    /** In Vietnamese a point between thousands; with nothing but zeros behind it, it cannot be a decimal one. */
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}(?:(?:\\.000){1,9}|(?:\\.[0-9]{3}){2,9})(?: ?%)?");

    private SpokenNumber() {}

    /** Reads the number that stands between two places. */
    static BigDecimal read(String text, int from, int to) {
        if (to - from > LONGEST) {
            throw new Misheard(from, to, Wording.of("spoken.fault.longNumber"), Optional.empty());
        }
        try {
            return CellNumbers.parse(plain(text.substring(from, to)), DecimalMark.EITHER);
        } catch (CellRefused refused) {
            throw new Misheard(from, to, refused.message(), refused.advice());
        }
    }

    private static String plain(String written) {
        String plain = written.replace('−', '-').replace('–', '-').replaceAll("[\\s\\p{Zs}]+%", "%");
        return THOUSANDS.matcher(plain).matches() ? plain.replace(".", "") : plain;
    }
}
