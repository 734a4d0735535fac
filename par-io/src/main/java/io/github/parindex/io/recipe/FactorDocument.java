package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Keyed;
import io.github.parindex.io.token.Kinds;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What may vary in a scenario, as a document: one key says the source of the doubt. */
@Keyed(FactorDocument.Sources.class)
sealed interface FactorDocument {

    /** The table of the sources. */
    final class Sources implements Supplier<Kinds<FactorDocument>> {

        @Override
        public Kinds<FactorDocument> get() {
            return Kinds.of(FactorDocument.class)
                    .with("weightValues", WeightValues.class)
                    .with("weightSets", WeightSets.class)
                    .with("weights", Weightings.class)
                    .with("aggregate", Aggregations.class)
                    .with("normalize", Normalizations.class)
                    .with("impute", Imputations.class)
                    .with("inclusion", Inclusion.class)
                    .with("error", ErrorOfData.class)
                    .with("doubt", Doubt.class)
                    .with("variants", Variants.class);
        }
    }

    /**
     * The values of weights.
     *
     * @param spread how they are spread
     * @param size the share of those around the weights, or the concentration of those near them
     * @param of codes of the parts whose weights vary; all if left out
     * @param levels whose weights vary; all if left out
     */
    record WeightValues(
            @Required @WordOf(Factor.Spread.class) String spread,
            @Nullable BigDecimal size,
            @Nullable List<@Filled String> of,
            @Nullable List<@Required Integer> levels)
            implements FactorDocument {}

    /**
     * Sets of weights.
     *
     * @param weightSets numbers by code of the part
     */
    @InShort(value = "weightSets", named = false)
    record WeightSets(
            @Required List<@Required Map<String, @Required BigDecimal>> weightSets) implements FactorDocument {}

    /**
     * Ways to weigh.
     *
     * @param weights methods by name
     */
    @InShort(value = "weights", named = false)
    record Weightings(@Required List<@Required @Valid MethodText> weights) implements FactorDocument {}

    /**
     * Ways to put parts together.
     *
     * @param aggregate methods by name
     */
    @InShort(value = "aggregate", named = false)
    record Aggregations(@Required List<@Required @Valid MethodText> aggregate) implements FactorDocument {}

    /**
     * Ways to normalise.
     *
     * @param normalize methods by name
     */
    @InShort(value = "normalize", named = false)
    record Normalizations(@Required List<@Required @Valid MethodText> normalize) implements FactorDocument {}

    /**
     * Ways to fill gaps.
     *
     * @param impute methods by name
     */
    @InShort(value = "impute", named = false)
    record Imputations(@Required List<@Required @Valid MethodText> impute) implements FactorDocument {}

    /**
     * Parts that may be left out.
     *
     * @param inclusion their codes
     */
    @InShort(value = "inclusion", named = false)
    record Inclusion(@Required List<@Filled String> inclusion) implements FactorDocument {}

    /**
     * The error of data.
     *
     * @param law how it is spread
     * @param size of the law
     * @param measure what the size is measured in
     * @param of codes of indicators or nodes; all if left out
     */
    record ErrorOfData(
            @Required @WordOf(Factor.Law.class) String law,
            @Required BigDecimal size,
            @Required @WordOf(Factor.Measure.class) String measure,
            @Nullable List<@Filled String> of)
            implements FactorDocument {}

    /**
     * The doubt of a verifier.
     *
     * @param unit its code
     * @param criterion code of a leaf
     * @param outcomes beside that which stands
     */
    record Doubt(
            @Filled String unit,
            @Filled String criterion,
            @Required List<@Required @Valid ObservationDocument> outcomes)
            implements FactorDocument {}

    /**
     * Variants of the recipe.
     *
     * @param variants their names
     */
    @InShort(value = "variants", named = false)
    record Variants(@Required List<@Filled String> variants) implements FactorDocument {}
}
