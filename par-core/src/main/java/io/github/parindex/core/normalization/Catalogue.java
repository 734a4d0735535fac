package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.normalization.OverTime.AnnualChange;
import io.github.parindex.core.normalization.ToReference.Form;
import io.github.parindex.core.normalization.ToReference.Reference;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.statistics.TiedRanks;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every normalization by the name that a recipe gives it. */
final class Catalogue {

    private static final Map<String, Function<Method, Normalization>> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put("minMax", method -> MinMax.of(method, Scale.LINEAR));
        BY_NAME.put("logMinMax", method -> MinMax.of(method, Scale.LOG));
        bare("distanceToMax", Normalization.distanceToMax());
        BY_NAME.put("goalposts", Goalposts::of);
        BY_NAME.put("zScore", ZScore::of);
        for (RankScores.Form form : RankScores.Form.values()) {
            BY_NAME.put(Method.camel(form), method -> RankScores.of(method, form));
        }
        BY_NAME.put("distanceToReference", ToReference::of);
        bare("ratioToBest", ToReference.to(Reference.BEST, Form.RATIO));
        bare("ratioToWorst", ToReference.to(Reference.WORST, Form.RATIO));
        bare("differenceToWorst", ToReference.to(Reference.WORST, Form.RELATIVE_DIFFERENCE));
        BY_NAME.put("distanceToTarget", DistanceToTarget::of);
        bare("sum", new Share(Share.By.SUM));
        bare("vector", new Share(Share.By.VECTOR));
        BY_NAME.put("categorical", Categorical::of);
        BY_NAME.put("bands", Classes::of);
        BY_NAME.put("aboveBelowMean", AboveBelowMean::of);
        BY_NAME.put("ampi", AdjustedMazziottaPareto::of);
        BY_NAME.put(
                "annualChange",
                method -> new AnnualChange(method.allowing("base").choice("base", AnnualChange.Base.PREVIOUS)));
        bare("cyclical", new OverTime.Cyclical());
        bare("balanceOfOpinions", new OverTime.BalanceOfOpinions());
        bare("none", new Transformation.None());
        BY_NAME.put("linear", Catalogue::linear);
        BY_NAME.put("log", Catalogue::log);
        BY_NAME.put(
                "power",
                method -> new Transformation.Power(method.allowing("exponent").number("exponent")));
        BY_NAME.put("reverse", Catalogue::reverse);
        BY_NAME.put("cap", Catalogue::cap);
        BY_NAME.put("round", Catalogue::round);
    }

    private Catalogue() {}

    private static void bare(String name, Normalization normalization) {
        BY_NAME.put(name, method -> {
            method.allowing();
            return normalization;
        });
    }

    static Normalization of(Method method) {
        @Nullable Function<Method, Normalization> builder = BY_NAME.get(method.name());
        if (builder == null) {
            throw method.unknown("normalization", BY_NAME.keySet());
        }
        return builder.apply(method);
    }

    private static Normalization linear(Method method) {
        method.allowing("factor", "offset");
        return new Transformation.Linear(method.number("factor", 1), method.number("offset", 0));
    }

    private static Normalization log(Method method) {
        method.allowing("base", "add");
        return new Transformation.Log(method.choice("base", Transformation.Log.Base.NATURAL), method.number("add", 0));
    }

    private static Normalization reverse(Method method) {
        method.allowing("lower", "upper");
        return new Transformation.Reverse(method.number("lower"), method.number("upper"));
    }

    private static Normalization cap(Method method) {
        method.allowing("lower", "upper");
        return new Transformation.Capped(method.optional("lower"), method.optional("upper"));
    }

    private static Normalization round(Method method) {
        method.allowing("places", "mode");
        return new Transformation.Round(
                new Rounding(method.whole("places", 2), method.choice("mode", RoundingMode.HALF_UP)));
    }

    /** Every method with the settings that it knows. */
    static List<Signature> signatures() {
        Map<String, Signature> known = new TreeMap<>();
        BY_NAME.keySet().forEach(name -> known.put(name, Signature.of(name)));
        Stream.of(scalings(), positions(), references(), steps())
                .flatMap(List::stream)
                .forEach(signature -> known.put(signature.name(), signature));
        return List.copyOf(known.values());
    }

    private static List<Signature> scalings() {
        return List.of(
                Signature.of("minMax").number("lower", 0).number("upper", 1),
                Signature.of("logMinMax").number("lower", 0).number("upper", 1),
                Signature.of("goalposts")
                        .needs(Kind.NUMBER, "min")
                        .needs(Kind.NUMBER, "max")
                        .number("lower", 0)
                        .number("upper", 1)
                        .choice("cap", Cap.NONE)
                        .choice("scale", Scale.LINEAR),
                Signature.of("zScore").number("mean", 0).number("sd", 1).whole("ddof", 1),
                Signature.of("ampi")
                        .may(Kind.NUMBER, "reference")
                        .may(Kind.NUMBER, "inf")
                        .may(Kind.NUMBER, "sup"));
    }

    private static List<Signature> positions() {
        return List.of(
                Signature.of("rank").choice("ties", TiedRanks.AVERAGE),
                Signature.of("percentRank").choice("ties", TiedRanks.AVERAGE),
                Signature.of("borda").choice("ties", TiedRanks.AVERAGE),
                Signature.of("categorical")
                        .may(Kind.NUMBERS, "cuts")
                        .may(Kind.NUMBERS, "scores")
                        .choice("quantile", Quantile.TYPE_7),
                Signature.of("bands").needs(Kind.NUMBERS, "bounds").needs(Kind.NUMBERS, "scores"),
                Signature.of("aboveBelowMean").number("threshold", 0.2));
    }

    private static List<Signature> references() {
        return List.of(
                Signature.of("distanceToReference")
                        .choice("reference", Reference.MEAN)
                        .may(Kind.NUMBER, "value")
                        .may(Kind.TEXT, "unit")
                        .choice("form", Form.RATIO),
                Signature.of("distanceToTarget").may(Kind.NUMBER, "target").choice("cap", Cap.NONE),
                Signature.of("annualChange").choice("base", AnnualChange.Base.PREVIOUS));
    }

    private static List<Signature> steps() {
        return List.of(
                Signature.of("linear").number("factor", 1).number("offset", 0),
                Signature.of("log")
                        .choice("base", Transformation.Log.Base.NATURAL)
                        .number("add", 0),
                Signature.of("power").needs(Kind.NUMBER, "exponent"),
                Signature.of("reverse").needs(Kind.NUMBER, "lower").needs(Kind.NUMBER, "upper"),
                Signature.of("cap").may(Kind.NUMBER, "lower").may(Kind.NUMBER, "upper"),
                Signature.of("round").whole("places", 2).choice("mode", RoundingMode.HALF_UP));
    }
}
