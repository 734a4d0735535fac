package io.github.parindex.io.recipe;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Design;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.Factor.Statement;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Method.Signature;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetDocument;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds scenarios, and how they are doubted, from their document; what is refused is reported at its place. */
final class ScenarioMeaning {

    /** The preparations that fill gaps. */
    static final List<Signature> IMPUTATIONS = Preparation.signatures().stream()
            .filter(signature -> signature.name().startsWith("impute"))
            .toList();

    private final ScenarioDocument document;
    private final Findings findings;
    private final StatedMeaning stated;

    private ScenarioMeaning(ScenarioDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.stated = new StatedMeaning(findings, Steps.none(findings));
    }

    static ScenarioJson.@Nullable Study of(ScenarioDocument document, Findings findings) {
        return new ScenarioMeaning(document, findings).study();
    }

    private ScenarioJson.@Nullable Study study() {
        boolean whole = findings.isClean();
        if (whole) {
            IndexResultInputs.check(document.computation(), document.inputs(), findings);
        }
        @Nullable Scenario scenario = whole && findings.isClean() ? findings.attempt("/order", this::scenario) : null;
        List<Factor> factors = each(document.vary(), "/vary", this::factor);
        List<Design<?>> designs = each(document.design(), "/design", this::design);
        @Nullable Scenario scored = scenario == null ? null : scored(scenario);
        return scored != null && findings.isClean() ? new ScenarioJson.Study(scored, factors, designs) : null;
    }

    private Scenario scenario() {
        Scenario scenario = IndexResultInputs.scenario(document.computation(), document.inputs());
        Framework tree = scenario.matrix().framework();
        Framework ordered = Framework.of(
                document.order().stream()
                        .filter(tree::isIndicator)
                        .map(tree::indicator)
                        .toList(),
                document.order().stream()
                        .filter(code -> !tree.isIndicator(code))
                        .map(tree::node)
                        .toList(),
                tree.roots());
        return scenario.with(scenario.matrix().in(ordered));
    }

    /** The scenario of the assessments, where there are any: their scores must be the inputs. */
    private @Nullable Scenario scored(Scenario scenario) {
        @Nullable CriteriaSetDocument measured = document.criteriaSet();
        @Nullable AssessmentsDocument units = document.assessments();
        if (measured == null || units == null) {
            return scenario;
        }
        return placed("/criteriaSet", CriteriaSetJson.from(measured))
                .flatMap(set -> placed("/assessments", AssessmentsJson.from(units, set)))
                .map(all -> findings.attempt("/assessments", () -> scored(scenario, all)))
                .orElse(null);
    }

    private @Nullable Scenario scored(Scenario scenario, Assessments all) {
        IndicatorMatrix scores = IndicatorMatrix.of(Scorer.score(all));
        if (!scores.equals(scenario.matrix())) {
            findings.add(findings.problem("/assessments", Wording.of("scenario.otherScores")));
            return null;
        }
        return new Scenario(Optional.of(all), scenario.matrix(), scenario.index());
    }

    private <T> Optional<T> placed(String at, Loaded<T> loaded) {
        loaded.errors().forEach(problem -> {
            var here = findings.problem(at + problem.place(), problem.message());
            findings.add(problem.advice().map(here::withAdvice).orElse(here));
        });
        return loaded.errors().isEmpty() ? loaded.usable() : Optional.empty();
    }

    /** The parts of a list that have a meaning. */
    private <D, T> List<T> each(@Nullable List<D> documents, String at, BiFunction<D, String, Optional<T>> meaning) {
        List<T> all = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            @Nullable D one = documents.get(i);
            if (one != null) {
                meaning.apply(one, findings.written().element(at, i)).ifPresent(all::add);
            }
        }
        return all;
    }

    private <T> Optional<T> built(String at, Supplier<T> value) {
        return Optional.ofNullable(findings.build(at, value));
    }

    private Optional<Factor> factor(FactorDocument factor, String at) {
        return statement(factor, at).flatMap(statement -> built(at, statement::factor));
    }

    private Optional<? extends Statement> statement(FactorDocument factor, String at) {
        if (factor instanceof FactorDocument.WeightValues values) {
            return built(at, () -> weightValues(values));
        }
        if (factor instanceof FactorDocument.ErrorOfData errors) {
            return built(
                    at,
                    () -> new Statement.Errors(
                            EnumWords.parse(Factor.Law.class, errors.law()),
                            errors.size().doubleValue(),
                            EnumWords.parse(Factor.Measure.class, errors.measure()),
                            orEmpty(errors.of())));
        }
        if (factor instanceof FactorDocument.Doubt doubt) {
            List<Observation> outcomes = each(
                    doubt.outcomes(),
                    at + "/doubt/outcomes",
                    (outcome, place) -> Optional.ofNullable(Shapes.observation(outcome, place, findings)));
            return built(at, () -> new Statement.Doubt(doubt.unit(), doubt.criterion(), outcomes));
        }
        return choice(factor, at);
    }

    private static Statement.WeightValues weightValues(FactorDocument.WeightValues values) {
        @Nullable BigDecimal size = values.size();
        return new Statement.WeightValues(
                EnumWords.parse(Factor.Spread.class, values.spread()),
                size == null ? OptionalDouble.empty() : OptionalDouble.of(size.doubleValue()),
                orEmpty(values.of()),
                orEmpty(values.levels()));
    }

    private Optional<? extends Statement> choice(FactorDocument factor, String at) {
        if (factor instanceof FactorDocument.WeightSets sets) {
            return built(
                    at,
                    () -> new Statement.WeightSets(sets.weightSets().stream()
                            .map(ScenarioMeaning::weights)
                            .toList()));
        }
        if (factor instanceof FactorDocument.Aggregations all) {
            return methods(all.aggregate(), at + "/aggregate", Aggregation.signatures(), Aggregation::of)
                    .map(Statement.Aggregations::new);
        }
        if (factor instanceof FactorDocument.Normalizations all) {
            return methods(all.normalize(), at + "/normalize", Normalization.signatures(), Normalization::of)
                    .map(Statement.Normalizations::new);
        }
        if (factor instanceof FactorDocument.Weightings all) {
            return methods(all.weights(), at + "/weights", Weighting.signatures(), Weighting::of)
                    .map(Statement.Weightings::new);
        }
        if (factor instanceof FactorDocument.Imputations all) {
            return methods(all.impute(), at + "/impute", IMPUTATIONS, ScenarioMeaning::imputation)
                    .map(Statement.Imputations::new);
        }
        if (factor instanceof FactorDocument.Inclusion all) {
            return built(at, () -> new Statement.Inclusion(all.inclusion()));
        }
        return variants(((FactorDocument.Variants) factor).variants(), at + "/variants");
    }

    private static Weights weights(Map<String, BigDecimal> numbers) {
        Map<String, Double> weights = new LinkedHashMap<>();
        numbers.forEach((code, number) -> weights.put(code, number.doubleValue()));
        return new Weights(weights);
    }

    private static Imputation imputation(Method method) {
        if (IMPUTATIONS.stream().noneMatch(each -> each.name().equals(method.name()))) {
            throw method.unknown(
                    "indicator.preparation.unknown",
                    IMPUTATIONS.stream().map(Signature::name).toList());
        }
        return (Imputation) Preparation.of(method);
    }

    private <T> Optional<List<T>> methods(
            @Nullable List<MethodText> texts, String at, List<Signature> catalogue, Function<Method, T> named) {
        List<T> all = each(texts, at, (text, place) -> stated.method(text, place, catalogue, named));
        return texts == null || findings.isFaulty(at) ? Optional.empty() : Optional.of(all);
    }

    /** The variants of the recipe that are named; a recipe that is faulty has been told of. */
    private Optional<Statement> variants(@Nullable List<String> names, String at) {
        if (names == null || findings.isFaulty("/computation") || !findings.isClean()) {
            return Optional.empty();
        }
        Map<String, IndexRecipe.Variant> known =
                IndexResultInputs.recipe(document.computation()).orThrow().variants();
        Map<String, IndexRecipe.Variant> chosen = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            IndexRecipe.@Nullable Variant variant = known.get(names.get(i));
            if (variant == null) {
                findings.add(findings.problem(Pointers.child(at, i), Wording.of("scenario.noVariant", names.get(i)))
                        .withNearest(names.get(i), known.keySet()));
            } else {
                chosen.put(names.get(i), variant);
            }
        }
        return built(at, () -> new Statement.Variants(chosen));
    }

    private Optional<Design<?>> design(DesignDocument design, String at) {
        if (design instanceof DesignDocument.Draws draws) {
            return built(at, () -> draws(draws));
        }
        if (design instanceof DesignDocument.EveryCombination every) {
            return built(at, () -> new Design.EveryCombination(targets(every.watch())));
        }
        if (design instanceof DesignDocument.Factorial factorial) {
            return built(at, () -> new Design.Factorial(target(factorial.of())));
        }
        if (design instanceof DesignDocument.SobolSample sample) {
            return built(at, () -> new Design.Sobol(sample.samples(), sample.seed(), target(sample.of())));
        }
        if (design instanceof DesignDocument.Swings swings) {
            return built(
                    at, () -> new Design.Swings(swings.unit(), swings.share().doubleValue()));
        }
        if (design instanceof DesignDocument.OneWeight one) {
            return built(at, () -> new Design.OneWeight(Optional.ofNullable(one.node()), one.part()));
        }
        if (design instanceof DesignDocument.WithoutParts without) {
            return built(at, () -> new Design.WithoutParts(without.withoutParts()));
        }
        return built(at, () -> new Design.WithoutUnits(((DesignDocument.WithoutUnits) design).withoutUnits()));
    }

    private static MonteCarlo draws(DesignDocument.Draws document) {
        MonteCarlo draws = MonteCarlo.of(document.draws(), document.seed())
                .watching(targets(document.watch()).toArray(Output[]::new));
        if (EnumWords.of(DesignDocument.Sequence.SOBOL).equals(document.sequence())) {
            draws = draws.sobol();
        }
        if (Boolean.TRUE.equals(document.pairs())) {
            draws = draws.withPairs();
        }
        for (DesignDocument.Goal goal : orEmpty(document.until())) {
            draws = draws.until(new MonteCarlo.Goal(
                    EnumWords.parse(MonteCarlo.Figure.class, goal.figure()),
                    Optional.ofNullable(goal.of()).map(ScenarioMeaning::target),
                    goal.error().doubleValue()));
        }
        return draws;
    }

    private static List<Output> targets(@Nullable List<DesignDocument.Target> targets) {
        return orEmpty(targets).stream().map(ScenarioMeaning::target).toList();
    }

    private static Output target(DesignDocument.Target target) {
        @Nullable BigDecimal places = target.places();
        return new Output(
                EnumWords.parse(Output.Kind.class, target.figure()),
                Objects.requireNonNullElse(target.unit(), ""),
                places == null ? 0 : places.doubleValue(),
                Objects.requireNonNullElse(target.group(), ""));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
