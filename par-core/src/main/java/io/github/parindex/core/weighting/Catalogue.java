package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Kind;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.Correlation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every weighting by its name. */
final class Catalogue {

    private static final Map<String, Function<Method, Weighting>> METHODS = methods();

    private Catalogue() {}

    static Weighting weighting(Method method) {
        @Nullable Function<Method, Weighting> found = METHODS.get(method.name());
        if (method.name().equals("benefitOfTheDoubt")) {
            throw new IllegalArgumentException("Benefit of the doubt (benefitOfTheDoubt) has weights for each unit, "
                    + "and so is no weighting.\nMaybe BenefitOfTheDoubt.of().evaluate(columns).");
        }
        if (found == null) {
            throw method.unknown("weighting", METHODS.keySet());
        }
        return found.apply(method);
    }

    private static Map<String, Function<Method, Weighting>> methods() {
        Map<String, Function<Method, Weighting>> methods = new LinkedHashMap<>();
        plain(methods, Weighting.equal(), Weighting.framework());
        methods.put("given", method -> given(method.allowing("weights")));
        methods.put("roc", method -> Weighting.roc(ranks(method.allowing("ranks"))));
        methods.put("rankSum", method -> Weighting.rankSum(ranks(method.allowing("ranks"))));
        methods.put("rankReciprocal", method -> Weighting.rankReciprocal(ranks(method.allowing("ranks"))));
        methods.put(
                "rankExponent",
                method -> Weighting.rankExponent(method.allowing("p", "ranks").number("p"), ranks(method)));
        methods.put(
                "rankGeometric",
                method -> Weighting.rankGeometric(
                        method.allowing("ratio", "ranks").number("ratio"), ranks(method)));
        methods.put("budgetAllocation", method -> budgetAllocation(method.allowing("experts", "average")));
        methods.put(
                "swara",
                method ->
                        new Elicited.Swara(texts(method.allowing("order", "steps"), "order"), method.numbers("steps")));
        methods.put("ahp", Ahp::of);
        plain(methods, Weighting.entropy(), Weighting.variance(), Weighting.coefficientOfVariation());
        plain(methods, Weighting.gini(), Weighting.angle(), Weighting.lopcow());
        plain(methods, Weighting.merec(), Weighting.cilos(), Weighting.idocriw());
        methods.put("critic", method -> critic(method.allowing("correlation", "polarity")));
        methods.put(
                "stdev",
                method -> new Dispersion.StandardDeviation(
                        method.allowing("scaling").choice("scaling", Dispersion.Scaling.MIN_MAX)));
        methods.put("inverse", Inverse::of);
        methods.put("pca", Pca::of);
        methods.put("correlationOptimised", method -> correlationOptimised(method.allowing("targets")));
        return methods;
    }

    private static void plain(Map<String, Function<Method, Weighting>> methods, Weighting... withoutSettings) {
        for (Weighting weighting : withoutSettings) {
            methods.put(weighting.method().name(), method -> {
                method.allowing();
                return weighting;
            });
        }
    }

    private static Map<String, Double> ranks(Method method) {
        return method.table("ranks");
    }

    private static Weighting given(Method method) {
        return method.settings().get("weights") instanceof List<?>
                ? new Elicited.InOrder(method.numbers("weights"))
                : Weighting.given(method.table("weights"));
    }

    private static Weighting correlationOptimised(Method method) {
        return method.settings().containsKey("targets")
                ? Weighting.correlationOptimised(method.table("targets"))
                : Weighting.correlationOptimised();
    }

    private static Weighting critic(Method method) {
        return new Contrast.Critic(
                method.choice("correlation", Correlation.PEARSON), method.choice("polarity", Contrast.Polarity.SCALED));
    }

    private static Weighting budgetAllocation(Method method) {
        List<Weights> experts = new ArrayList<>();
        for (Object points : list(method, "experts", "a list of points by code")) {
            Method expert = Method.of("budgetAllocation").with("experts[" + experts.size() + "]", points);
            experts.add(new Weights(expert.table("experts[" + experts.size() + "]")));
        }
        return new BudgetAllocation(experts, method.choice("average", BudgetAllocation.Average.ARITHMETIC_MEAN));
    }

    static List<String> texts(Method method, String setting) {
        List<String> texts = new ArrayList<>();
        for (Object text : list(method, setting, "a list of codes")) {
            texts.add(String.valueOf(text));
        }
        return List.copyOf(texts);
    }

    /** A list that must be stated. */
    static List<?> list(Method method, String setting, String expected) {
        if (method.settings().get(setting) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(
                "The method (" + method.name() + ") needs the setting (" + setting + "), " + expected + ".");
    }

    /** Every method with the settings that it knows. */
    static List<Signature> signatures() {
        Map<String, Signature> known = new LinkedHashMap<>();
        METHODS.keySet().forEach(name -> known.put(name, Signature.of(name)));
        Stream.concat(ofOpinions().stream(), ofData().stream())
                .forEach(signature -> known.put(signature.name(), signature));
        return List.copyOf(known.values());
    }

    private static List<Signature> ofOpinions() {
        return List.of(
                Signature.of("given").needs(Kind.LIST_OR_OBJECT, "weights"),
                Signature.of("roc").needs(Kind.TABLE, "ranks"),
                Signature.of("rankSum").needs(Kind.TABLE, "ranks"),
                Signature.of("rankReciprocal").needs(Kind.TABLE, "ranks"),
                Signature.of("rankExponent").needs(Kind.NUMBER, "p").needs(Kind.TABLE, "ranks"),
                Signature.of("rankGeometric").needs(Kind.NUMBER, "ratio").needs(Kind.TABLE, "ranks"),
                Signature.of("budgetAllocation")
                        .needs(Kind.LIST, "experts")
                        .choice("average", BudgetAllocation.Average.ARITHMETIC_MEAN),
                Signature.of("swara").needs(Kind.TEXTS, "order").needs(Kind.NUMBERS, "steps"),
                Signature.of("ahp")
                        .needs(Kind.TEXTS, "codes")
                        .needs(Kind.LIST, "upper")
                        .choice("derivation", PairwiseMatrix.Derivation.EIGENVECTOR)
                        .choice("group", Ahp.Group.JUDGEMENTS)
                        .may(Kind.NUMBERS, "expertWeights"));
    }

    private static List<Signature> ofData() {
        return List.of(
                Signature.of("critic")
                        .choice("correlation", Correlation.PEARSON)
                        .choice("polarity", Contrast.Polarity.SCALED),
                Signature.of("stdev").choice("scaling", Dispersion.Scaling.MIN_MAX),
                Signature.of("inverse").needs(Kind.METHOD, "of"),
                Signature.of("pca")
                        .choice("weights", "firstComponent", "loadings", "rotated")
                        .number("eigenvalueAbove", 1)
                        .may(Kind.WHOLE, "components")
                        .may(Kind.NUMBER, "variance"),
                Signature.of("correlationOptimised").may(Kind.TABLE, "targets"));
    }
}
