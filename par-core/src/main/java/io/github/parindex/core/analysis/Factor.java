package io.github.parindex.core.analysis;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One source of doubt: what may vary in a {@link Scenario}. The seven sources of the OECD/JRC Handbook (2008), step 7, are
 * {@link #inclusion} of indicators or groups, {@link #error} of data, {@link #imputation}, {@link #normalization},
 * {@link #weighting} scheme, {@link #aggregation}, and {@link #weights} values; {@link #doubt} is that of a verifier, {@link
 * #variants} are other recipes, and {@link #choice} is any other.
 *
 * <p>Factors take effect in the order in which an index is built, whatever the order in which they are named: data, then
 * variants, imputation, normalisation, weighting, aggregation, inclusion, weight values. A factor that would change nothing is
 * refused.
 *
 * @see MonteCarlo
 */
public abstract sealed class Factor permits ChoiceFactor, Factor.OfData, Factor.OfWeights {

    /** When a choice takes effect. */
    enum Stage {
        DATA,
        VARIANT,
        IMPUTATION,
        NORMALIZATION,
        WEIGHTING,
        AGGREGATION,
        OTHER,
        INCLUSION
    }

    Factor() {}

    /**
     * What it was made of, so that it can be written down and made again.
     *
     * @return empty of a {@link #choice} that is stated as code
     */
    public abstract Optional<Statement> statement();

    /** How the weights of siblings are spread. */
    public enum Spread {
        /** Each off by up to a share of itself, as {@link #weights}. */
        AROUND,
        /** All equally likely, as {@link #anyWeights}. */
        ANY,
        /** With those of the index as means, as {@link #weightsNear}. */
        NEAR,
        /** Uniform numbers divided by their sum, as {@link #uniformWeights}. */
        UNIFORM,
        /** All that keep their order, as {@link #orderedWeights}. */
        IN_ORDER
    }

    /** What a factor was made of. */
    public sealed interface Statement {

        /**
         * The factor of this statement.
         *
         * @return a factor that varies the same
         * @throws IllegalArgumentException as the factory of its kind does
         */
        Factor factor();

        /**
         * The values of weights.
         *
         * @param spread how they are spread
         * @param size the share of {@link Spread#AROUND} or the concentration of {@link Spread#NEAR}; otherwise empty
         * @param parts codes of those that vary; empty for all
         * @param levels those that vary; empty for all
         */
        record WeightValues(Spread spread, OptionalDouble size, List<String> parts, List<Integer> levels)
                implements Statement {

            /** Copies the lists, and refuses a size where there is none or none where there is one. */
            public WeightValues {
                Objects.requireNonNull(spread, "spread");
                Objects.requireNonNull(size, "size");
                parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
                levels = List.copyOf(Objects.requireNonNull(levels, "levels"));
                if (size.isPresent() != (spread == Spread.AROUND || spread == Spread.NEAR)) {
                    throw Refusal.refused("analysis.factor.spread", Method.word(spread));
                }
            }

            @Override
            public OfWeights factor() {
                OfWeights all = switch (spread) {
                    case AROUND -> weights(size.orElseThrow());
                    case ANY -> anyWeights();
                    case NEAR -> weightsNear(size.orElseThrow());
                    case UNIFORM -> uniformWeights();
                    case IN_ORDER -> orderedWeights();
                };
                return new OfWeights(all.law, parts, levels);
            }
        }

        /**
         * Stated sets of weights.
         *
         * @param sets by code of the part
         */
        record WeightSets(List<Weights> sets) implements Statement {

            /** Copies the list. */
            public WeightSets {
                sets = List.copyOf(Objects.requireNonNull(sets, "sets"));
            }

            @Override
            public Factor factor() {
                return weightSets(sets);
            }
        }

        /**
         * Ways to put parts together.
         *
         * @param methods in order
         */
        record Aggregations(List<Aggregation> methods) implements Statement {

            /** Copies the list. */
            public Aggregations {
                methods = List.copyOf(Objects.requireNonNull(methods, "methods"));
            }

            @Override
            public Factor factor() {
                return aggregation(methods.toArray(Aggregation[]::new));
            }
        }

        /**
         * Ways to normalise.
         *
         * @param methods in order
         */
        record Normalizations(List<Normalization> methods) implements Statement {

            /** Copies the list. */
            public Normalizations {
                methods = List.copyOf(Objects.requireNonNull(methods, "methods"));
            }

            @Override
            public Factor factor() {
                return normalization(methods.toArray(Normalization[]::new));
            }
        }

        /**
         * Ways to weigh.
         *
         * @param methods in order
         */
        record Weightings(List<Weighting> methods) implements Statement {

            /** Copies the list. */
            public Weightings {
                methods = List.copyOf(Objects.requireNonNull(methods, "methods"));
            }

            @Override
            public Factor factor() {
                return weighting(methods.toArray(Weighting[]::new));
            }
        }

        /**
         * Ways to fill gaps.
         *
         * @param methods in order
         */
        record Imputations(List<Imputation> methods) implements Statement {

            /** Copies the list. */
            public Imputations {
                methods = List.copyOf(Objects.requireNonNull(methods, "methods"));
            }

            @Override
            public Factor factor() {
                return imputation(methods.toArray(Imputation[]::new));
            }
        }

        /**
         * Parts that may be left out.
         *
         * @param parts their codes
         */
        record Inclusion(List<String> parts) implements Statement {

            /** Copies the list. */
            public Inclusion {
                parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
            }

            @Override
            public Factor factor() {
                return inclusion(parts.toArray(String[]::new));
            }
        }

        /**
         * The error of data.
         *
         * @param law how it is spread
         * @param size of the law
         * @param measure what the size is measured in
         * @param parts codes of indicators or nodes; empty for all
         */
        record Errors(Law law, double size, Measure measure, List<String> parts) implements Statement {

            /** Copies the list. */
            public Errors {
                Objects.requireNonNull(law, "law");
                Objects.requireNonNull(measure, "measure");
                parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
            }

            @Override
            public OfData factor() {
                OfData all = error(law, size, measure);
                return parts.isEmpty() ? all : all.of(parts.toArray(String[]::new));
            }
        }

        /**
         * The doubt of a verifier.
         *
         * @param unit its code
         * @param criterion code of a leaf
         * @param outcomes beside that which stands
         */
        record Doubt(String unit, String criterion, List<Observation> outcomes) implements Statement {

            /** Copies the list. */
            public Doubt {
                Objects.requireNonNull(unit, "unit");
                Objects.requireNonNull(criterion, "criterion");
                outcomes = List.copyOf(Objects.requireNonNull(outcomes, "outcomes"));
            }

            @Override
            public Factor factor() {
                return doubt(unit, criterion, outcomes.toArray(Observation[]::new));
            }
        }

        /**
         * Other ways to build the index.
         *
         * @param variants by name
         */
        record Variants(Map<String, IndexRecipe.Variant> variants) implements Statement {

            /** Copies the variants in order. */
            public Variants {
                Objects.requireNonNull(variants, "variants");
                variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
            }

            @Override
            public Factor factor() {
                return Factor.variants(variants);
            }
        }
    }

    /** How an error of data is spread. The size is that of the law. */
    public enum Law {
        /** Anywhere from −size to size. */
        UNIFORM,
        /** With 0 most likely, falling straight to −size and size. */
        TRIANGULAR,
        /** Around 0 with the size as standard deviation. */
        NORMAL
    }

    /** What the size of an error is measured in. */
    public enum Measure {
        /** Shares of the value itself: 0.05 is 5 % of it. */
        SHARE,
        /** The units of the indicator. */
        INDICATOR,
        /** Sample standard deviations of the indicator over all rows. */
        DEVIATION
    }

    /**
     * The weights of siblings in each node, of which each is off by up to a share of itself: w (1 + share (2 u − 1)). With
     * {@link OfWeights#onLevels} it is the noise of COINr.
     *
     * @param share above 0, at most 1: 0.25 for ± 25 %
     * @return the factor, for all weights of every node
     */
    public static OfWeights weights(double share) {
        if (!(share > 0 && share <= 1)) {
            throw Refusal.refused("analysis.factor.share", share);
        }
        return new OfWeights(new WeightLaw.Around(share));
    }

    /**
     * Any weights of siblings, all equally likely: the symmetric Dirichlet distribution of parameter 1, which is uniform on
     * the simplex, as in SMAA-2, DOI 10.1287/opre.49.3.444.11220.
     *
     * @return the factor, for all weights of every node
     */
    public static OfWeights anyWeights() {
        return new OfWeights(new WeightLaw.Any());
    }

    /**
     * Weights of siblings around those of the index: a Dirichlet distribution with these as means.
     *
     * @param concentration the sum of its parameters, above 0: the larger, the nearer
     * @return the factor, for all weights of every node
     */
    public static OfWeights weightsNear(double concentration) {
        if (!(concentration > 0) || Double.isInfinite(concentration)) {
            throw Refusal.refused("analysis.factor.concentration", concentration);
        }
        return new OfWeights(new WeightLaw.Near(concentration));
    }

    /**
     * Uniform numbers divided by their sum, which the Handbook takes for any weights; they lie nearer to equal weights than
     * {@link #anyWeights}.
     *
     * @return the factor, for all weights of every node
     */
    public static OfWeights uniformWeights() {
        return new OfWeights(new WeightLaw.Uniform());
    }

    /**
     * Any weights of siblings that keep their order of importance, all equally likely. Equal weights are kept in the order
     * of the parts.
     *
     * @return the factor, for all weights of every node
     */
    public static OfWeights orderedWeights() {
        return new OfWeights(new WeightLaw.InOrder());
    }

    /**
     * Stated sets of weights, each equally likely.
     *
     * @param sets by code of the part, wherever it is a part; parts that a set does not name keep
     *     their weight in the index, as it is stated there, or as a share where it comes from data
     * @return the factor
     */
    public static Factor weightSets(List<Weights> sets) {
        List<UnaryOperator<Scenario>> choices = new ArrayList<>();
        for (Weights set : List.copyOf(Objects.requireNonNull(sets, "sets"))) {
            choices.add(scenario -> scenario.with(StatedWeights.in(scenario, set)));
        }
        return new ChoiceFactor(
                Stage.WEIGHTING,
                "weights",
                names("set", choices.size()),
                choices,
                Optional.of(new Statement.WeightSets(sets)));
    }

    private static List<String> names(String word, int count) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> word + " " + i)
                .toList();
    }

    /**
     * How parts are put together where a node does not state it.
     *
     * @param methods two or more, each equally likely
     * @return the factor
     */
    public static Factor aggregation(Aggregation... methods) {
        return of(
                Stage.AGGREGATION,
                "aggregation",
                methods,
                method -> method.method().toString(),
                method -> index -> index.with(method),
                Statement.Aggregations::new);
    }

    /**
     * How indicators are normalised where one does not state it.
     *
     * @param methods two or more, each equally likely
     * @return the factor
     */
    public static Factor normalization(Normalization... methods) {
        return of(
                Stage.NORMALIZATION,
                "normalization",
                methods,
                method -> method.method().toString(),
                method -> index -> index.with(method),
                Statement.Normalizations::new);
    }

    /**
     * How parts are weighed where a node does not state it.
     *
     * @param methods two or more, each equally likely
     * @return the factor
     */
    public static Factor weighting(Weighting... methods) {
        return of(
                Stage.WEIGHTING,
                "weighting",
                methods,
                method -> method.method().toString(),
                method -> index -> index.with(method),
                Statement.Weightings::new);
    }

    /**
     * How missing values are filled in. A method takes the place of all steps of imputation of the index, or comes first
     * where it has none.
     *
     * @param methods two or more, each equally likely
     * @return the factor
     */
    public static Factor imputation(Imputation... methods) {
        return of(
                Stage.IMPUTATION,
                "imputation",
                methods,
                method -> method.method().toString(),
                method -> index -> index.prepared(imputed(index.preparations(), method)),
                Statement.Imputations::new);
    }

    private static Preparation[] imputed(List<Preparation> steps, Imputation method) {
        List<Preparation> changed = new ArrayList<>();
        for (Preparation step : steps) {
            boolean first = changed.stream().noneMatch(Imputation.class::isInstance);
            if (!(step instanceof Imputation)) {
                changed.add(step);
            } else if (first) {
                changed.add(method);
            }
        }
        if (changed.stream().noneMatch(Imputation.class::isInstance)) {
            changed.add(0, method);
        }
        return changed.toArray(Preparation[]::new);
    }

    /**
     * Whether a part belongs to the index: all are there, or one of these is left out, each equally likely. Weights that are
     * stated stay in proportion.
     *
     * @param parts codes of indicators or nodes, at least one
     * @return the factor
     */
    public static Factor inclusion(String... parts) {
        Objects.requireNonNull(parts, "parts");
        List<String> names = new ArrayList<>(List.of("all"));
        List<UnaryOperator<Scenario>> choices = new ArrayList<>(List.of(UnaryOperator.identity()));
        for (String part : parts) {
            names.add("without " + part);
            choices.add(scenario -> without(scenario, part));
        }
        return new ChoiceFactor(
                Stage.INCLUSION, "inclusion", names, choices, Optional.of(new Statement.Inclusion(List.of(parts))));
    }

    private static Scenario without(Scenario scenario, String part) {
        Framework left = scenario.matrix().framework().without(part);
        IndicatorMatrix matrix = scenario.matrix().in(left);
        return new Scenario(Optional.empty(), matrix, scenario.index().onlyFor(left));
    }

    /**
     * What a criterion of a unit may come out at: as it stands, or as one of these, each equally likely. Every outcome is
     * scored exactly.
     *
     * @param unit its code
     * @param criterion code of a leaf
     * @param outcomes at least one
     * @return the factor, for a scenario of assessments
     */
    public static Factor doubt(String unit, String criterion, Observation... outcomes) {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(outcomes, "outcomes");
        List<String> names = new ArrayList<>(List.of("as it stands"));
        List<UnaryOperator<Scenario>> choices = new ArrayList<>(List.of(UnaryOperator.identity()));
        for (Observation outcome : outcomes) {
            names.add(outcome.toString());
            choices.add(scenario -> Doubted.with(scenario, unit, criterion, outcome));
        }
        return new ChoiceFactor(
                Stage.DATA,
                unit + " " + criterion,
                names,
                choices,
                Optional.of(new Statement.Doubt(unit, criterion, List.of(outcomes))));
    }

    /**
     * Other ways to build the whole index: as it stands, or as one of these variants says, each equally likely, such as with
     * outliers treated otherwise.
     *
     * @param variants by name, at least one
     * @return the factor; it takes effect before the methods of single steps are chosen
     */
    public static Factor variants(Map<String, IndexRecipe.Variant> variants) {
        Objects.requireNonNull(variants, "variants");
        List<String> names = new ArrayList<>(List.of("as it stands"));
        List<UnaryOperator<Scenario>> choices = new ArrayList<>(List.of(UnaryOperator.identity()));
        variants.forEach((name, variant) -> {
            names.add(name);
            choices.add(
                    scenario -> new Scenario(scenario.assessments(), scenario.matrix(), variant.of(scenario.index())));
        });
        return new ChoiceFactor(
                Stage.VARIANT, "variant", names, choices, Optional.of(new Statement.Variants(variants)));
    }

    /**
     * Any other choice, stated as code: such a factor cannot be written down.
     *
     * @param name of what is chosen
     * @param choices two or more, each equally likely
     * @return the factor; it takes effect after the aggregation is chosen
     */
    public static Factor choice(String name, List<UnaryOperator<Scenario>> choices) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(choices, "choices");
        return new ChoiceFactor(Stage.OTHER, name, names("choice", choices.size()), choices, Optional.empty());
    }

    private static <T> Factor of(
            Stage stage,
            String what,
            T[] methods,
            Function<T, String> name,
            Function<T, UnaryOperator<CompositeIndex>> change,
            Function<List<T>, Statement> statement) {
        Objects.requireNonNull(methods, "methods");
        List<UnaryOperator<Scenario>> choices = new ArrayList<>();
        for (T method : methods) {
            UnaryOperator<CompositeIndex> changed = change.apply(method);
            choices.add(scenario ->
                    new Scenario(scenario.assessments(), scenario.matrix(), changed.apply(scenario.index())));
        }
        return new ChoiceFactor(
                stage,
                what,
                Stream.of(methods).map(name).toList(),
                choices,
                Optional.of(statement.apply(List.of(methods))));
    }

    /**
     * The error of data: every number that is there may be off by an amount of its own.
     *
     * @param law how the amount is spread
     * @param size of the law, above 0
     * @param measure what the size is measured in
     * @return the factor, for all indicators
     */
    public static OfData error(Law law, double size, Measure measure) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(measure, "measure");
        if (!(size > 0) || Double.isInfinite(size)) {
            throw Refusal.refused("analysis.factor.size", size);
        }
        return new OfData(law, size, measure, List.of());
    }

    /** The error of data. */
    public static final class OfData extends Factor {

        private final Law law;
        private final double size;
        private final Measure measure;
        private final List<String> only;

        private OfData(Law law, double size, Measure measure, List<String> only) {
            this.law = law;
            this.size = size;
            this.measure = measure;
            this.only = only;
        }

        /**
         * The same error of some indicators only.
         *
         * @param parts codes of indicators, or of nodes for all indicators below
         * @return a copy
         */
        public OfData of(String... parts) {
            Objects.requireNonNull(parts, "parts");
            return new OfData(law, size, measure, List.of(parts));
        }

        @Override
        public Optional<Statement> statement() {
            return Optional.of(new Statement.Errors(law, size, measure, only));
        }

        DataErrors in(Scenario base) {
            return DataErrors.of(base, law, size, measure, only);
        }

        @Override
        public String toString() {
            return "error " + Method.word(law) + " " + size + " " + Method.word(measure)
                    + (only.isEmpty() ? "" : " of " + only);
        }
    }

    /**
     * The values of weights. Nodes whose weights are no shares (coefficients of a sum, or benefit of the doubt) have none to
     * vary, and neither has a node of one part.
     */
    public static final class OfWeights extends Factor {

        private final WeightLaw law;
        private final List<String> parts;
        private final List<Integer> levels;

        private OfWeights(WeightLaw law) {
            this(law, List.of(), List.of());
        }

        private OfWeights(WeightLaw law, List<String> parts, List<Integer> levels) {
            this.law = law;
            this.parts = parts;
            this.levels = levels;
        }

        /**
         * The weights of some parts only; those of their siblings stay.
         *
         * @param codes of indicators or nodes
         * @return a copy
         */
        public OfWeights of(String... codes) {
            Objects.requireNonNull(codes, "codes");
            return new OfWeights(law, List.of(codes), levels);
        }

        /**
         * The weights of the parts on some levels only.
         *
         * @param numbers 1 for indicators, 2 for nodes of indicators, and so on
         * @return a copy
         */
        public OfWeights onLevels(Integer... numbers) {
            Objects.requireNonNull(numbers, "numbers");
            return new OfWeights(law, parts, List.of(numbers));
        }

        @Override
        public Optional<Statement> statement() {
            return Optional.of(new Statement.WeightValues(law.spread(), law.size(), parts, levels));
        }

        WeightLaw law() {
            return law;
        }

        /** Whether the weight of a part may vary. */
        boolean holds(Framework framework, String part) {
            return (parts.isEmpty() || parts.contains(part))
                    && (levels.isEmpty() || levels.contains(framework.level(part)));
        }

        /** The parts that are named. */
        List<String> named() {
            return parts;
        }

        @Override
        public String toString() {
            return "weights " + law + (parts.isEmpty() ? "" : " of " + parts)
                    + (levels.isEmpty() ? "" : " on levels " + levels);
        }
    }

    static NodeRecipe weighed(Weights weights) {
        return NodeRecipe.unstated().with(Weighting.given(weights.byCode()));
    }
}
