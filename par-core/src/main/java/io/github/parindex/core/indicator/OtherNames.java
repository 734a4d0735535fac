package io.github.parindex.core.indicator;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What methods are called elsewhere: in English, in COINr and in spreadsheets. */
final class OtherNames {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("total", "sum"),
            Map.entry("add", "sum"),
            Map.entry("addition", "sum"),
            Map.entry("additive", "sum"),
            Map.entry("plus", "sum"),
            Map.entry("subtract", "difference"),
            Map.entry("minus", "difference"),
            Map.entry("multiply", "product"),
            Map.entry("times", "product"),
            Map.entry("divide", "quotient"),
            Map.entry("ratio", "quotient"),
            Map.entry("mean", "arithmetic"),
            Map.entry("average", "arithmetic"),
            Map.entry("avg", "arithmetic"),
            Map.entry("amean", "arithmetic"),
            Map.entry("aamean", "arithmetic"),
            Map.entry("linearaggregation", "arithmetic"),
            Map.entry("gmean", "geometric"),
            Map.entry("agmean", "geometric"),
            Map.entry("hmean", "harmonic"),
            Map.entry("ahmean", "harmonic"),
            Map.entry("standardise", "zScore"),
            Map.entry("standardize", "zScore"),
            Map.entry("standardisation", "zScore"),
            Map.entry("standardization", "zScore"),
            Map.entry("nzscore", "zScore"),
            Map.entry("rescale", "minMax"),
            Map.entry("rescaling", "minMax"),
            Map.entry("nminmax", "minMax"),
            Map.entry("targets", "goalposts"),
            Map.entry("nprank", "percentRank"),
            Map.entry("percentile", "percentRank"),
            Map.entry("percentilerank", "percentRank"),
            Map.entry("invert", "reverse"),
            Map.entry("ln", "log"),
            Map.entry("uniform", "equal"),
            Map.entry("same", "equal"),
            Map.entry("bod", "benefitOfTheDoubt"),
            Map.entry("dea", "benefitOfTheDoubt"),
            Map.entry("standarddeviation", "stdev"),
            Map.entry("sd", "stdev"),
            Map.entry("winsorize", "winsorise"),
            Map.entry("trim", "clip"),
            Map.entry("outliers", "treat"),
            Map.entry("impute", "imputeByColumn"),
            Map.entry("interpolate", "imputeByPeriod"),
            Map.entry("ignore", "leaveOut"),
            Map.entry("skip", "leaveOut"),
            Map.entry("drop", "leaveOut"));

    private OtherNames() {}

    /** The name of the method here, or null if the name is none elsewhere either. */
    static @Nullable String of(String name) {
        return METHODS.get(NO_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""));
    }
}
