package io.github.parindex.io.recipe;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.token.BundleWording;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Misfit;
import io.github.parindex.io.token.Pointers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds what a recipe states of how a node or an indicator is computed. */
record StatedMeaning(Findings findings, Steps steps) {

    /** Weighs and aggregates the parts of each unit for itself, so it is no weighting like the others. */
    static final String FRONTIER = "benefitOfTheDoubt";

    static final Signature FRONTIERS = Signature.of(FRONTIER).number("least", 0).number("greatest", 1);

    /** Of whole numbers, the second not zero. */
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,9} */ *[1-9][0-9]{0,8}");

    NodeRecipe nodeRecipe(Stated stated, String at, Steps.Kind kind) {
        NodeRecipe recipe = weighed(NodeRecipe.unstated(), stated.weights(), at + "/weights");
        recipe = with(
                recipe,
                method(stated.aggregate(), at + "/aggregate", Aggregation.signatures(), Aggregation::of),
                NodeRecipe::with);
        recipe = with(
                recipe, method(stated.missing(), at + "/missing", Missing.signatures(), Missing::of), NodeRecipe::with);
        if (stated.normalize() != null) {
            List<Normalization> built = steps.built(stated.normalize(), at + "/normalize", kind);
            recipe = recipe.with(built.toArray(Normalization[]::new));
        }
        recipe = with(recipe, rounding(stated.round(), at + "/round"), NodeRecipe::rounded);
        return with(recipe, rounding(stated.publish(), at + "/publish"), NodeRecipe::published);
    }

    private NodeRecipe weighed(NodeRecipe recipe, @Nullable WeightsText weights, String at) {
        if (weights == null || weights.method() == null) {
            return recipe;
        }
        MethodText method = new MethodText(weights.method(), weights.settings());
        return method.method().equals(FRONTIER)
                ? with(recipe, method(method, at, List.of(FRONTIERS), StatedMeaning::frontier), NodeRecipe::with)
                : with(recipe, method(method, at, Weighting.signatures(), Weighting::of), NodeRecipe::with);
    }

    private static BenefitOfTheDoubt frontier(Method method) {
        method.allowing("least", "greatest");
        return BenefitOfTheDoubt.of(method.number("least", 0), method.number("greatest", 1));
    }

    private static <T> NodeRecipe with(
            NodeRecipe recipe, Optional<T> stated, BiFunction<NodeRecipe, T, NodeRecipe> change) {
        return stated.map(found -> change.apply(recipe, found)).orElse(recipe);
    }

    /** Whether weights are numbers by part. */
    boolean isTable(WeightsText weights, String at) {
        return weights.method() == null && !findings.isLost(Pointers.child(at, "method"));
    }

    /** The weights of the parts that have one; a value that is none is reported. */
    Map<String, Double> table(WeightsText weights, String at) {
        Map<String, Double> table = new LinkedHashMap<>();
        weights.settings().forEach((part, value) -> {
            if (value != null) {
                weight(value, Pointers.child(at, part)).ifPresent(number -> table.put(part, number));
            }
        });
        return table;
    }

    /** A weight that is a number of at least 0 or a fraction; empty and reported if it is none. */
    Optional<Double> weight(Object value, String at) {
        if (value instanceof BigDecimal number && number.signum() < 0) {
            findings.add(
                    findings.problem(at, BundleWording.of("positiveOrZero")).withValue(number.toPlainString()));
            return Optional.empty();
        }
        return signed(value, at);
    }

    /** The same for a part that may be taken off a sum. */
    Optional<Double> signed(Object value, String at) {
        if (value instanceof String text && FRACTION.matcher(text).matches()) {
            String[] parts = text.split("/", 2);
            return Optional.of(Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]));
        }
        if (!(value instanceof BigDecimal number)) {
            findings.add(Misfit.of(JsonWording.NUMBER, value).reported(message -> findings.problem(at, message)));
            return Optional.empty();
        }
        return Optional.of(number.doubleValue());
    }

    /** The steps that were read, each with its place. */
    void each(@Nullable List<MethodText> steps, String at, BiConsumer<MethodText, String> taken) {
        for (int i = 0; steps != null && i < steps.size(); i++) {
            @Nullable MethodText step = steps.get(i);
            if (step != null) {
                taken.accept(step, findings.written().element(at, i));
            }
        }
    }

    /** The method that is stated, unless something is wrong with its document. */
    <T> Optional<T> method(
            @Nullable MethodText stated, String at, List<Signature> catalogue, Function<Method, T> named) {
        if (stated == null) {
            return Optional.empty();
        }
        if (findings.isFaulty(at)) {
            if (stated.method() != null) {
                new SettingFaults(findings).findInWhole(stated.method(), stated.settings(), catalogue, named, at);
            }
            return Optional.empty();
        }
        return Optional.ofNullable(
                findings.attempt(at, () -> named.apply(MethodText.method(stated.method(), stated.settings()))));
    }

    private Optional<Rounding> rounding(@Nullable Places places, String at) {
        return places == null ? Optional.empty() : Optional.ofNullable(findings.build(at, () -> rounding(places)));
    }

    static Rounding rounding(Places places) {
        return new Rounding(
                places.places(),
                places.mode() == null ? RoundingMode.HALF_UP : EnumWords.parse(RoundingMode.class, places.mode()));
    }
}
