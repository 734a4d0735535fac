package io.github.parindex.io.recipe;

import io.github.parindex.core.analysis.Design;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.Factor.Statement;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.CriteriaSetDocument;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Validation;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts scenarios, and how they are doubted, into their document. */
final class ScenarioForm {

    private static final String NAMELESS = "index";

    private ScenarioForm() {}

    static ScenarioDocument of(ScenarioJson.Study study) {
        Scenario scenario = study.scenario();
        IndexRecipe recipe = recipe(scenario, variants(study.factors()));
        Optional<Assessments> assessments = scenario.assessments();
        return new ScenarioDocument(
                IndexResultInputs.computation(recipe),
                IndexResultInputs.of(scenario.matrix()),
                codes(scenario.matrix().framework()),
                assessments
                        .map(all -> Validation.checked(CriteriaSetDocument.from(all.set())))
                        .orElse(null),
                assessments
                        .map(all -> Validation.checked(AssessmentsDocument.from(all)))
                        .orElse(null),
                unlessEmpty(study.factors().stream().map(ScenarioForm::factor).toList()),
                unlessEmpty(study.designs().stream().map(ScenarioForm::design).toList()));
    }

    private static IndexRecipe recipe(Scenario scenario, Map<String, IndexRecipe.Variant> variants) {
        IndexRecipe plain = IndexRecipe.of(NAMELESS, scenario.matrix().framework(), scenario.index());
        return new IndexRecipe(
                plain.id(), plain.title(), plain.source(), plain.inputs(), plain.framework(), plain.index(), variants);
    }

    /** The variants of all factors, of which none has the name of another. */
    private static Map<String, IndexRecipe.Variant> variants(List<Factor> factors) {
        Map<String, IndexRecipe.Variant> all = new LinkedHashMap<>();
        for (Factor factor : factors) {
            if (statement(factor) instanceof Statement.Variants stated) {
                stated.variants().forEach((name, variant) -> {
                    IndexRecipe.@Nullable Variant other = all.put(name, variant);
                    if (other != null && !other.equals(variant)) {
                        throw Wording.of("scenario.variantTwice", name).toException();
                    }
                });
            }
        }
        return all;
    }

    private static List<String> codes(Framework tree) {
        return Stream.concat(
                        tree.indicators().stream().map(Indicator::code),
                        tree.nodes().stream().map(Framework.Node::code))
                .toList();
    }

    private static <T> @Nullable List<T> unlessEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static Statement statement(Factor factor) {
        return factor.statement()
                .orElseThrow(() ->
                        Wording.of("scenario.factorIsCode", factor.toString()).toException());
    }

    private static FactorDocument factor(Factor factor) {
        Statement statement = statement(factor);
        if (statement instanceof Statement.WeightValues values) {
            return new FactorDocument.WeightValues(
                    EnumWords.of(values.spread()),
                    values.size().isPresent() ? MethodForm.plain(values.size().getAsDouble()) : null,
                    unlessEmpty(values.parts()),
                    unlessEmpty(values.levels()));
        }
        if (statement instanceof Statement.Errors errors) {
            return new FactorDocument.ErrorOfData(
                    EnumWords.of(errors.law()),
                    MethodForm.plain(errors.size()),
                    EnumWords.of(errors.measure()),
                    unlessEmpty(errors.parts()));
        }
        if (statement instanceof Statement.Doubt doubt) {
            return new FactorDocument.Doubt(
                    doubt.unit(),
                    doubt.criterion(),
                    doubt.outcomes().stream().map(Shapes::written).toList());
        }
        return choice(statement);
    }

    private static FactorDocument choice(Statement statement) {
        if (statement instanceof Statement.WeightSets sets) {
            return new FactorDocument.WeightSets(
                    sets.sets().stream().map(set -> plain(set.byCode())).toList());
        }
        if (statement instanceof Statement.Aggregations stated) {
            return new FactorDocument.Aggregations(methods(stated.methods(), each -> each.method()));
        }
        if (statement instanceof Statement.Normalizations stated) {
            return new FactorDocument.Normalizations(methods(stated.methods(), each -> each.method()));
        }
        if (statement instanceof Statement.Weightings stated) {
            return new FactorDocument.Weightings(methods(stated.methods(), each -> each.method()));
        }
        if (statement instanceof Statement.Imputations stated) {
            return new FactorDocument.Imputations(methods(stated.methods(), each -> each.method()));
        }
        if (statement instanceof Statement.Inclusion stated) {
            return new FactorDocument.Inclusion(stated.parts());
        }
        Statement.Variants stated = (Statement.Variants) statement;
        return new FactorDocument.Variants(List.copyOf(stated.variants().keySet()));
    }

    private static Map<String, BigDecimal> plain(Map<String, Double> numbers) {
        Map<String, BigDecimal> plain = new LinkedHashMap<>();
        numbers.forEach((code, number) -> plain.put(code, MethodForm.plain(number.doubleValue())));
        return plain;
    }

    private static <T> List<MethodText> methods(List<T> stated, Function<T, Method> method) {
        return stated.stream()
                .map(method)
                .map(each -> {
                    Map<String, Object> settings = new LinkedHashMap<>();
                    each.settings().forEach((name, value) -> settings.put(name, MethodForm.plain(value)));
                    return new MethodText(each.name(), settings);
                })
                .toList();
    }

    private static DesignDocument design(Design<?> design) {
        if (design instanceof MonteCarlo draws) {
            return draws(draws);
        }
        if (design instanceof Design.EveryCombination every) {
            return new DesignDocument.EveryCombination(targets(every.watched()));
        }
        if (design instanceof Design.Factorial factorial) {
            return new DesignDocument.Factorial(target(factorial.target()));
        }
        if (design instanceof Design.Sobol sobol) {
            return new DesignDocument.SobolSample(sobol.samples(), sobol.seed(), target(sobol.target()));
        }
        if (design instanceof Design.Swings swings) {
            return new DesignDocument.Swings(swings.unit(), MethodForm.plain(swings.share()));
        }
        if (design instanceof Design.OneWeight one) {
            return new DesignDocument.OneWeight(one.node().orElse(null), one.part());
        }
        if (design instanceof Design.WithoutParts without) {
            return new DesignDocument.WithoutParts(without.parts());
        }
        return new DesignDocument.WithoutUnits(((Design.WithoutUnits) design).units());
    }

    private static DesignDocument draws(MonteCarlo draws) {
        return new DesignDocument.Draws(
                draws.draws(),
                draws.seed(),
                draws.isSobol() ? EnumWords.of(DesignDocument.Sequence.SOBOL) : null,
                draws.countsPairs() ? true : null,
                unlessEmpty(draws.goals().stream()
                        .map(goal -> new DesignDocument.Goal(
                                EnumWords.of(goal.figure()),
                                goal.output().map(ScenarioForm::target).orElse(null),
                                MethodForm.plain(goal.standardError())))
                        .toList()),
                targets(draws.watched()));
    }

    private static @Nullable List<DesignDocument.Target> targets(List<Output> watched) {
        return unlessEmpty(watched.stream().map(ScenarioForm::target).toList());
    }

    private static DesignDocument.Target target(Output output) {
        return new DesignDocument.Target(
                EnumWords.of(output.kind()),
                output.unit().isEmpty() ? null : output.unit(),
                output.places() == 0 ? null : MethodForm.plain(output.places()),
                output.group().isEmpty() ? null : output.group());
    }
}
