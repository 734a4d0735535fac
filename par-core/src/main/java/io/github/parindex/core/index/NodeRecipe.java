package io.github.parindex.core.index;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one node or indicator is computed, as far as it is stated; what is not stated comes from the defaults of the index.
 *
 * <p>A node is weighed and aggregated from its parts, an indicator is read from its column; then both are normalised,
 * step by step, and rounded. What is above sees the rounded score.
 *
 * @param weighting of the parts; of nodes only
 * @param aggregation of the parts; of nodes only
 * @param missing what a missing part does; of nodes only
 * @param normalization the steps in order, none for an empty list
 * @param rounding of the score before anything above uses it, or empty for the default
 * @param published of the score where it is shown; nothing above sees it
 * @param frontier benefit of the doubt, which weighs and aggregates the parts of each unit for itself; of nodes only, in
 *     place of weighting and aggregation
 */
public record NodeRecipe(
        Optional<Weighting> weighting,
        Optional<Aggregation> aggregation,
        Optional<Missing> missing,
        Optional<List<Normalization>> normalization,
        Optional<Rounding> rounding,
        Optional<Rounding> published,
        Optional<BenefitOfTheDoubt> frontier) {

    private static final NodeRecipe NOTHING = new NodeRecipe(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the steps. */
    public NodeRecipe {
        Objects.requireNonNull(weighting, "weighting");
        Objects.requireNonNull(aggregation, "aggregation");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(frontier, "frontier");
        normalization = normalization.map(List::copyOf);
    }

    /**
     * A recipe that states nothing.
     *
     * @return to be completed
     */
    public static NodeRecipe unstated() {
        return NOTHING;
    }

    /**
     * A recipe that states the weights.
     *
     * @param method of weighing the parts
     * @return to be completed
     */
    public static NodeRecipe of(Weighting method) {
        Objects.requireNonNull(method, "method");
        return NOTHING.with(method);
    }

    /**
     * A recipe that states the aggregation.
     *
     * @param method of putting the parts together
     * @return to be completed
     */
    public static NodeRecipe of(Aggregation method) {
        Objects.requireNonNull(method, "method");
        return NOTHING.with(method);
    }

    /**
     * A recipe that states what a missing part does.
     *
     * @param rule for missing parts
     * @return to be completed
     */
    public static NodeRecipe of(Missing rule) {
        Objects.requireNonNull(rule, "rule");
        return NOTHING.with(rule);
    }

    /**
     * A recipe that states the normalisation.
     *
     * @param first step
     * @param more steps in order
     * @return to be completed
     */
    public static NodeRecipe of(Normalization first, Normalization... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        List<Normalization> steps = new ArrayList<>(List.of(first));
        steps.addAll(List.of(more));
        return NOTHING.with(steps.toArray(Normalization[]::new));
    }

    /**
     * A recipe that states benefit of the doubt in place of weights and aggregation.
     *
     * @param method with or without bounds of shares
     * @return to be completed
     */
    public static NodeRecipe of(BenefitOfTheDoubt method) {
        Objects.requireNonNull(method, "method");
        return NOTHING.with(method);
    }

    /**
     * States the weights.
     *
     * @param method of weighing the parts
     * @return a copy
     */
    public NodeRecipe with(Weighting method) {
        Objects.requireNonNull(method, "method");
        return new NodeRecipe(
                Optional.of(method), aggregation, missing, normalization, rounding, published, Optional.empty());
    }

    /**
     * States the aggregation.
     *
     * @param method of putting the parts together
     * @return a copy
     */
    public NodeRecipe with(Aggregation method) {
        Objects.requireNonNull(method, "method");
        return new NodeRecipe(weighting, Optional.of(method), missing, normalization, rounding, published, frontier);
    }

    /**
     * States what a missing part does.
     *
     * @param rule for missing parts
     * @return a copy
     */
    public NodeRecipe with(Missing rule) {
        Objects.requireNonNull(rule, "rule");
        return new NodeRecipe(weighting, aggregation, Optional.of(rule), normalization, rounding, published, frontier);
    }

    /**
     * States the normalisation.
     *
     * @param steps in order; none to leave the values as they are
     * @return a copy
     */
    public NodeRecipe with(Normalization... steps) {
        Objects.requireNonNull(steps, "steps");
        return new NodeRecipe(
                weighting, aggregation, missing, Optional.of(List.of(steps)), rounding, published, frontier);
    }

    /**
     * States benefit of the doubt in place of weights and aggregation.
     *
     * @param method with or without bounds of shares
     * @return a copy
     */
    public NodeRecipe with(BenefitOfTheDoubt method) {
        Objects.requireNonNull(method, "method");
        return new NodeRecipe(
                Optional.empty(), aggregation, missing, normalization, rounding, published, Optional.of(method));
    }

    /**
     * States the rounding that everything above uses.
     *
     * @param rule places and mode
     * @return a copy
     */
    public NodeRecipe rounded(Rounding rule) {
        Objects.requireNonNull(rule, "rule");
        return new NodeRecipe(weighting, aggregation, missing, normalization, Optional.of(rule), published, frontier);
    }

    /**
     * States the rounding of what is shown.
     *
     * @param rule places and mode
     * @return a copy
     */
    public NodeRecipe published(Rounding rule) {
        Objects.requireNonNull(rule, "rule");
        return new NodeRecipe(weighting, aggregation, missing, normalization, rounding, Optional.of(rule), frontier);
    }

    /** The same without any rounding. */
    NodeRecipe unrounded() {
        return new NodeRecipe(
                weighting, aggregation, missing, normalization, Optional.empty(), Optional.empty(), frontier);
    }

    /**
     * Completes this recipe.
     *
     * @param defaults for what is not stated here
     * @return a copy
     */
    public NodeRecipe or(NodeRecipe defaults) {
        Objects.requireNonNull(defaults, "defaults");
        return new NodeRecipe(
                weighting.or(() -> defaults.weighting),
                aggregation.or(() -> defaults.aggregation),
                missing.or(() -> defaults.missing),
                normalization.or(() -> defaults.normalization),
                rounding.or(() -> defaults.rounding),
                published.or(() -> defaults.published),
                frontier.or(() -> weighting.isPresent() ? Optional.empty() : defaults.frontier));
    }

    /**
     * Whether it says how parts are weighed.
     *
     * @return true with a weighting or with benefit of the doubt
     */
    public boolean isWeighed() {
        return weighting.isPresent() || frontier.isPresent();
    }

    /**
     * Whether the score of a node is what its aggregation makes of its parts and nothing else: all units have the same
     * weights, and the result is neither normalised nor rounded. With an arithmetic mean of complete parts the score is
     * then a sum of weights times parts.
     *
     * @return false with benefit of the doubt, a normalisation or a rounding
     */
    public boolean isAggregationAlone() {
        return frontier.isEmpty() && normalization.orElse(List.of()).isEmpty() && rounding.isEmpty();
    }

    /** The rounding of the figure that is shown: stated for that, or the one everything uses. */
    Optional<Rounding> shown() {
        return published.or(() -> rounding);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        frontier.ifPresent(method ->
                parts.add("benefit of the doubt, shares from " + method.least() + " to " + method.greatest()));
        weighting.ifPresent(method -> parts.add("weights " + method.method()));
        aggregation.ifPresent(method -> parts.add("aggregation " + method.method()));
        missing.ifPresent(rule -> parts.add("missing " + rule.method()));
        normalization.ifPresent(steps -> parts.add("normalization "
                + (steps.isEmpty()
                        ? "none"
                        : steps.stream()
                                .map(step -> step.method().toString())
                                .collect(Collectors.joining(", then ")))));
        rounding.ifPresent(rule -> parts.add("rounded " + rule));
        published.ifPresent(rule -> parts.add("published " + rule));
        return parts.isEmpty() ? "nothing stated" : String.join("; ", parts);
    }
}
