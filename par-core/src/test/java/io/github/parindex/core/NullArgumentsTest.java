package io.github.parindex.core;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.at;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Design;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MethodologyCheck;
import io.github.parindex.core.analysis.OneAtATime;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.analysis.SobolIndices;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.certainty.Overtaking;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.index.ResultComparison;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.OutlierTreatment;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.planning.Action;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Drift;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Reason;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.LikertItem;
import io.github.parindex.core.sampling.StratifiedProportion;
import io.github.parindex.core.sampling.SurveyDesign;
import io.github.parindex.core.scoring.BlockPeers;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.PrincipalComponents;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.core.years.Passing;
import io.github.parindex.core.years.Succession;
import io.github.parindex.core.years.Year;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whoever hands null to a constructor, a factory or a method of an object is told which argument it was, unless null is an
 * answer there.
 */
final class NullArgumentsTest {

    private static final List<String> ROOMS = List.of(
            "number",
            "rule",
            "criteria",
            "assessment",
            "scoring",
            "ranking",
            "years",
            "planning",
            "survey",
            "statistics",
            "sampling",
            "indicator",
            "normalization",
            "weighting",
            "aggregation",
            "index",
            "analysis",
            "certainty");

    /** A value for every argument that is not null for once. */
    private static final Map<Class<?>, Object> VALUES = new HashMap<>();

    private static final Survey SURVEY = Survey.of(
            "S",
            "",
            SurveyForm.of("F", "", SurveyFactor.of("1", "", SurveyItem.of("1", "", AnswerScale.levels(2, 2)))));

    static {
        CriteriaSet set = CriteriaSet.of("S", leaf("1", "Report", statedUpTo("4")));
        Assessment assessment = Assessment.of(set, Unit.of("A", "A"), Map.of("1", Observation.stated("3")));
        Scorecard card = Scorer.score(assessment);
        Scoreboard board = Scorer.score(Assessments.of(set, assessment));
        IndicatorMatrix matrix = IndicatorMatrix.of(board);
        WeightSet simplex = WeightSet.simplex(List.of("1"));
        Efforts stated = Efforts.none().with("1", Effort.each(1).inStepsOf("1"));
        Stream.of(
                        1,
                        1L,
                        "1",
                        BigDecimal.ONE,
                        Points.of(1),
                        set,
                        assessment,
                        card,
                        Title.of("Report"),
                        set.leaves().get(0),
                        RankingMethod.withDefaults(),
                        TieBreak.none(),
                        Rounding.halfUp(2),
                        ZeroDenominator.ZERO,
                        Ratio.of(1, 2),
                        Observation.quantity(1),
                        Observation.ratio(1, 2),
                        Observation.counts("late", 1),
                        Observation.checked(),
                        checklist(item("issued", "1")),
                        perCase("1", kind("late", "1")),
                        proportion("1"),
                        againstPeers("1", AgainstPeers.Reference.BEST),
                        otherwise("1"),
                        option("yes", "1"),
                        at("1", "1"),
                        card.leaves().get(0),
                        card.leaves().get(0).award(),
                        set.policy(),
                        group("2", "Section", leaf("2.1", "Report", statedUpTo("4"))),
                        BlockPeers.of(Stream.of()),
                        Refusal.of("criteria.set.id"),
                        new Origin.Typed(),
                        new Reason.NotObserved(),
                        SURVEY,
                        SURVEY.policy(),
                        SurveyTally.of(SURVEY).results(),
                        SurveyTally.of(SURVEY).results().index(),
                        SURVEY.forms().get(0),
                        SURVEY.forms().get(0).items().get(0).scale(),
                        Assessments.of(set, assessment),
                        board,
                        Ranking.of(board),
                        Year.of("2024", Ranking.of(board)),
                        new Passing(List.of(), List.of(), List.of(), List.of()),
                        Succession.sameCodes(),
                        LocalDate.EPOCH,
                        matrix,
                        matrix.framework(),
                        matrix.columns().get(0),
                        matrix.columns().get(0).indicator(),
                        matrix.rows().get(0),
                        Weights.of(List.of("1"), 1),
                        io.github.parindex.core.indicator.Method.of("equal"),
                        CompositeIndex.official(),
                        CompositeIndex.official().compute(matrix),
                        InputColumns.withDefaults(),
                        RankingRule.withDefaults(),
                        new ResultComparison.Side(OptionalDouble.empty(), Optional.empty(), Optional.empty()),
                        NodeRecipe.unstated(),
                        new OutlierTreatment.Check(true, OptionalDouble.empty(), OptionalDouble.empty()),
                        Unit.of("A", "A"),
                        Place.of(1),
                        OptionalDouble.empty(),
                        CriteriaMapping.sameCodes(set, set),
                        Place.of(1),
                        Unit.of("A", "A"),
                        Effort.each(1),
                        Effort.each(1).each().orElseThrow(),
                        Rule.tracked().next(Observation.quantity(1), Effort.none()),
                        Rule.tracked()
                                .next(Observation.quantity(1), Effort.none())
                                .today(),
                        Efforts.none(),
                        Assignment.to("Office"),
                        Target.place(1),
                        Action.of("Circular"),
                        Drift.none(),
                        Planner.of(assessment).best(0),
                        Planner.of(assessment).with(stated).best(1).steps().get(0),
                        Ranking.of(Scorer.score(Assessments.of(set, assessment)))
                                .standing("A"),
                        Scorer.score(Assessments.of(set, assessment)).losses().get(0),
                        CompositeIndex.official().compute(matrix).ranking(),
                        Scenario.of(CompositeIndex.official(), matrix),
                        Output.score("A"),
                        new OneAtATime.Level(1, 1, Optional.empty()),
                        new SobolIndices.Estimate(0, 0, 0),
                        MethodologyCheck.Limits.withDefaults(),
                        simplex,
                        RankRanges.Limits.withDefaults(),
                        RankRanges.of(matrix.columns(), simplex, RankRanges.Limits.boundsAlone())
                                .of("A")
                                .best(),
                        Confidence.of(0.95),
                        new DesignEstimate(1, 0, 1, 0, OptionalDouble.empty()))
                .forEach(value -> VALUES.put(value.getClass(), value));
        VALUES.put(Normalization.class, Normalization.minMax());
        VALUES.put(int.class, 1);
        VALUES.put(long.class, 1L);
        VALUES.put(double.class, 1d);
        VALUES.put(boolean.class, true);
        VALUES.put(List.class, List.of());
        VALUES.put(Map.class, Map.of());
        VALUES.put(Set.class, Set.of());
        VALUES.put(OptionalLong.class, OptionalLong.empty());
        VALUES.put(Optional.class, Optional.empty());
        VALUES.put(Collection.class, List.of());
        VALUES.put(Function.class, Function.identity());
        VALUES.put(ToDoubleFunction.class, (ToDoubleFunction<Object>) any -> 1);
        VALUES.put(ToLongFunction.class, (ToLongFunction<Object>) any -> 1);
        VALUES.put(Object.class, "1");
        VALUES.put(Stream.class, Stream.of());
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        Path classes = home();
        for (Path file : Wall.files(classes, ".class")) {
            String name = classes.relativize(file).toString().replace('\\', '/').replace('/', '.');
            String type = name.substring(0, name.length() - ".class".length());
            boolean exact = ROOMS.stream().anyMatch(room -> type.startsWith("io.github.parindex.core." + room + "."));
            if (exact && !type.endsWith("-info")) {
                types.add(load(type));
            }
        }
        return types;
    }

    private static Path home() {
        try {
            return Path.of(Points.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new LinkageError("what is public can be called", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("what is public can be called", e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static List<Executable> factories() {
        List<Executable> all = new ArrayList<>();
        for (Class<?> type : types()) {
            if (isPublic(type)) {
                all.addAll(List.of(type.getConstructors()));
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers())
                                && Modifier.isPublic(method.getModifiers())
                                && !method.isSynthetic()
                                && !(type.isEnum() && method.getName().equals("valueOf")))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Object value(Class<?> type) {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type);
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return VALUES.values().stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private static String refusalOf(Executable factory, @Nullable Object instance, int nothing) {
        Object[] arguments = Arrays.stream(factory.getParameters())
                .map(parameter -> value(parameter.getType()))
                .toArray();
        arguments[nothing] = null;
        try {
            Object made = factory instanceof Method method
                    ? method.invoke(instance, arguments)
                    : ((Constructor<?>) factory).newInstance(arguments);
            return "was accepted as "
                    + (made == null ? "nothing" : made.getClass().getSimpleName());
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException
                    ? String.valueOf(e.getCause().getMessage())
                    : e.getCause().toString();
        } catch (IllegalArgumentException e) {
            return "the test has no value for another argument";
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("what is public can be called", e);
        }
    }

    private static boolean mayBeNull(Parameter parameter) {
        return parameter.getType().isPrimitive() || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static int ask(Executable asked, @Nullable Object instance, List<String> nameless) {
        Parameter[] parameters = asked.getParameters();
        int count = 0;
        for (int i = 0; i < parameters.length; i++) {
            if (!mayBeNull(parameters[i])) {
                count++;
                String message = refusalOf(asked, instance, i);
                if (!message.equals(parameters[i].getName())) {
                    nameless.add(asked + ", argument " + i + " " + parameters[i].getName() + ": " + message);
                }
            }
        }
        return count;
    }

    @Test
    void nullIsRefusedByItsName() {
        List<String> nameless = new ArrayList<>();
        int asked = 0;
        for (Executable factory : factories()) {
            asked += ask(factory, null, nameless);
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(nameless).isEmpty();
    }

    /** The sample values, and what the factories of the rooms make of them. */
    private static Collection<Object> objects() {
        Map<Class<?>, Object> made = new LinkedHashMap<>(VALUES);
        others().forEach(object -> made.put(object.getClass(), object));
        types().stream()
                .filter(type -> isPublic(type) && type.isEnum())
                .forEach(type -> made.put(type, type.getEnumConstants()[0]));
        for (Executable factory : factories()) {
            make(factory, null).ifPresent(object -> made.putIfAbsent(object.getClass(), object));
        }
        return made.values();
    }

    /** What the factories make only of more than the sample values. */
    private static Stream<Object> others() {
        IndicatorMatrix matrix = IndicatorMatrix.of(
                List.of("A", "B", "C", "D"), List.of("1", "2"), new double[][] {{1, 5}, {2, 3}, {3, 4}, {4, 1}});
        CompositeIndex index = CompositeIndex.standard();
        IndexResult result = index.compute(matrix);
        Scenario scenario = Scenario.of(index, matrix);
        RankSpread spread =
                RankSpread.ofEvery(scenario, Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric()));
        GradeBands.Grade grade = GradeScale.grade("good", "0");
        CriteriaSet set = CriteriaSet.of("S", leaf("1", "Report", statedUpTo("4")));
        return Stream.of(
                RoundReview.of(Assessments.of(set), Verifiers.none(set)),
                new Design.Sobol(2, 1, Output.score("A")),
                OneAtATime.of(index, matrix, "1"),
                spread,
                spread.unit("A"),
                Overtaking.of(result),
                RankRanges.of(result, WeightSet.simplex(List.of("1", "2")), RankRanges.Limits.boundsAlone()),
                ScoreGroups.of(ScoreGroups.otherwise("low")),
                Aggregation.onScale(Aggregation.sum(), 2, 0),
                Normalization.goalposts(0, 1),
                Normalization.reverse(0, 1),
                Normalization.cap(0, 1),
                GradeScale.bands(grade),
                GradeScale.percentiles(grade),
                GradeScale.forcedShares(GradeScale.share("good", "1")),
                Rule.answerShares("1", Rule.answer("yes", "1"), Rule.answer("no", "0")),
                Rule.bands(Rule.atLeast("1", "1"), otherwise("0")),
                Rule.interpolation(at("0", "0"), at("1", "1")),
                Rule.options(option("yes", "1"), option("no", "0")),
                Rule.bestOf(Rule.part("a", proportion("1")), Rule.part("b", proportion("1"))),
                Rule.sumOf(Rule.part("a", proportion("1")), Rule.part("b", proportion("1"))),
                new LikertItem(5, Set.of(5), Set.of(1)),
                SurveyDesign.of(2),
                new StratifiedProportion(List.of(new StratifiedProportion.Stratum("1", 1, 2, 3))),
                SurveyItem.of("1", "", AnswerScale.levels(2, 2)),
                SurveyFactor.of("1", "", SurveyItem.of("1", "", AnswerScale.levels(2, 2))),
                Weighting.ahp(PairwiseMatrix.of(List.of("1", "2"), 2)),
                Weighting.budgetAllocation(List.of(Weights.equal(List.of("1", "2")))),
                PairwiseMatrix.of(List.of("1", "2"), 2),
                PrincipalComponents.of(matrix.indicators()));
    }

    private static Optional<Object> make(Executable maker, @Nullable Object asked) {
        try {
            Object[] arguments = Arrays.stream(maker.getParameterTypes())
                    .map(NullArgumentsTest::value)
                    .toArray();
            return Optional.ofNullable(
                    maker instanceof Method method
                            ? method.invoke(asked, arguments)
                            : ((Constructor<?>) maker).newInstance(arguments));
        } catch (ReflectiveOperationException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** What a public type lets its objects be asked. */
    private static List<Method> questions(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().equals("equals")
                        && !Arrays.stream(method.getParameters()).allMatch(NullArgumentsTest::mayBeNull))
                .toList();
    }

    @Test
    void objectsRefuseNullByItsName() {
        Collection<Object> objects = objects();
        List<String> nameless = new ArrayList<>();
        List<String> unmade = new ArrayList<>();
        int asked = 0;
        for (Class<?> type :
                types().stream().filter(NullArgumentsTest::isPublic).toList()) {
            List<Object> made = objects.stream().filter(type::isInstance).toList();
            for (Method question : questions(type)) {
                for (Object object : made) {
                    asked += ask(question, object, nameless);
                }
                if (made.isEmpty()) {
                    unmade.add(type.getName());
                }
            }
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(nameless).isEmpty();
        assertThat(unmade).isEmpty();
    }
}
