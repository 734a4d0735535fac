package io.github.parindex.examples.conformance;

import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Normalizations as options write them in a word: {@code minMax1to100}, {@code zScore100_10}, {@code rank}. */
final class NamedNormalization {

    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern MIN_MAX =
            Pattern.compile("min-?max(?: ?" + NUMBER + " ?(?:to|\\.\\.) ?" + NUMBER + ")?");
    private static final Pattern Z_SCORE = Pattern.compile("z-?score(?: ?" + NUMBER + "_" + NUMBER + ")?");
    private static final Pattern EXPLAINED = Pattern.compile("(none)? \\(raw values\\)| over (the|all) .*");

    private NamedNormalization() {}

    /** From words in lower case; the z-score divides by the population deviation, ranks are averaged over ties. */
    static Normalization of(String words) {
        String bare =
                words.startsWith("none") ? words : EXPLAINED.matcher(words).replaceFirst("");
        Matcher minMax = MIN_MAX.matcher(bare);
        if (minMax.matches()) {
            return Normalization.minMax(number(minMax, 1, 0), number(minMax, 2, 1));
        }
        Matcher zScore = Z_SCORE.matcher(bare);
        if (zScore.matches()) {
            return Normalization.zScore(number(zScore, 1, 0), number(zScore, 2, 1), 0);
        }
        return switch (bare) {
            case "rank" -> Normalization.rank(TiedRanks.AVERAGE);
            case "none", "none (raw values)" -> Normalization.none();
            default -> throw new IllegalArgumentException("unknown normalisation (" + words + ").");
        };
    }

    private static double number(Matcher matcher, int group, double otherwise) {
        return matcher.group(group) == null ? otherwise : Double.parseDouble(matcher.group(group));
    }
}
