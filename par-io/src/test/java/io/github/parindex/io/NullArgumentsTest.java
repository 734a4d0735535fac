package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.ResultComparison;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.ObservationJson;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.recipe.ScenarioJson;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever hands null to what reads and writes is told which argument it was. */
final class NullArgumentsTest {

    private static final Survey SURVEY = Survey.of(
            "S",
            "",
            SurveyForm.of("F", "", SurveyFactor.of("1", "", SurveyItem.of("1", "", AnswerScale.levels(2, 2)))));

    /** The rooms that this library keeps to itself. */
    private static final Set<String> CLOSED = Stream.of("shape", "token", "table", "words")
            .map(room -> "io.github.parindex.io." + room)
            .collect(Collectors.toSet());

    private final Map<Class<?>, Object> values = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeValues() {
        CriteriaSet set = CriteriaSet.of("S", Criterion.leaf("1", "Một", Rule.statedUpTo("4")));
        Assessment assessment = Assessment.of(set, Unit.of("A", "A"), Map.of("1", Observation.stated("3")));
        Assessments assessments = Assessments.of(set, assessment);
        Scoreboard board = Scorer.score(assessments);
        Ranking ranking = RankingMethod.withDefaults().rank(board);
        IndicatorMatrix matrix = IndicatorMatrix.of(board);
        IndexResult result = CompositeIndex.official().compute(matrix);
        Stream.of(
                        set,
                        assessments,
                        board,
                        ranking,
                        board.card("A"),
                        matrix,
                        result,
                        IndexRecipe.of("S", matrix.framework(), CompositeIndex.official()),
                        matrix.framework(),
                        Warning.of("criteria.set.id"),
                        Roster.of(List.of()),
                        AssessmentsDocument.from(assessments),
                        IndexResultJson.Document.from(result),
                        ReadLimits.withDefaults(),
                        Source.of("a", "b"),
                        InputColumns.withDefaults(),
                        CriteriaMapping.sameCodes(set, set),
                        Title.of("A"),
                        assessment,
                        Unit.of("A", "A"),
                        Entry.of(Round.FINAL, Observation.stated("3")),
                        Rule.statedUpTo("4"),
                        Refusal.refused("criteria.set.id"),
                        SURVEY,
                        SurveyTally.of(SURVEY).results(),
                        BoardSummary.of(ranking),
                        Years.of(Year.of("2024", ranking)),
                        Planner.of(assessment),
                        Target.place(1),
                        Scenario.of(CompositeIndex.official(), matrix),
                        matrix.column("1"),
                        result.explain("A"),
                        result.explain("A").differenceFrom(result.explain("A")),
                        ScoreDiff.between(board.card("A"), board.card("A")),
                        RoundReview.of(assessments, Verifiers.none(set)),
                        ResultComparison.of(result, result),
                        AssessmentsDocument.from(assessments).units().get(0),
                        AssessmentsDocument.from(assessments)
                                .units()
                                .get(0)
                                .entries()
                                .get(0),
                        ObservationJson.document(Observation.stated("3")),
                        Wording.literal("A"),
                        "a",
                        new byte[0])
                .forEach(value -> values.put(value.getClass(), value));
        values.put(Path.class, folder.resolve("a"));
        values.put(Locale.class, Locale.ENGLISH);
        values.put(List.class, List.of());
        values.put(ScenarioJson.Study.class, ScenarioJson.Study.of(Scenario.of(CompositeIndex.official(), matrix)));
        values.put(Collection.class, List.of());
        values.put(Object.class, "a");
        values.put(int.class, 1);
        values.put(InputStream.class, InputStream.nullInputStream());
        values.put(OutputStream.class, OutputStream.nullOutputStream());
        values.put(Writer.class, Writer.nullWriter());
        values.put(IllegalArgumentException.class, new IllegalArgumentException("a"));
        values.put(WholeFile.Content.class, (WholeFile.Content) out -> {});
        values.put(WholeFile.Text.class, (WholeFile.Text) out -> {});
        values.put(String[].class, new String[0]);
        values.put(Map.class, Map.of());
        values.put(boolean.class, true);
        values.put(double.class, 1d);
        values.put(long.class, 1L);
    }

    private @Nullable Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (values.containsKey(type)) {
            return values.get(type);
        }
        return values.values().stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private String refusalOf(Method factory, int nothing) {
        Object[] arguments =
                Arrays.stream(factory.getParameterTypes()).map(this::value).toArray();
        arguments[nothing] = null;
        try {
            factory.invoke(null, arguments);
            return "was accepted";
        } catch (InvocationTargetException refused) {
            return refused.getCause() instanceof NullPointerException
                    ? String.valueOf(refused.getCause().getMessage())
                    : refused.getCause().toString();
        } catch (IllegalArgumentException lacking) {
            return "the test has no value for another argument";
        } catch (IllegalAccessException closed) {
            throw new LinkageError("what is public can be called", closed);
        }
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        Path classes = home();
        for (Path file : filesOf(classes)) {
            String name = classes.relativize(file).toString().replace('\\', '/').replace('/', '.');
            if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                Class<?> type = load(name.substring(0, name.length() - ".class".length()));
                if (isPublic(type) && !CLOSED.contains(type.getPackageName())) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isPublic(type.getDeclaringClass()));
    }

    private static Path home() {
        try {
            return Path.of(Source.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new LinkageError("what is public can be called", e);
        }
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("what is public can be called", e);
        }
    }

    @Test
    void nullIsRefusedByItsName() {
        List<String> nameless = new ArrayList<>();
        int asked = 0;
        for (Class<?> type : types()) {
            for (Method method : type.getDeclaredMethods()) {
                boolean called = Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !(type.isEnum() && method.getName().equals("valueOf"))
                        && !method.isSynthetic();
                for (int i = 0; called && i < method.getParameterCount(); i++) {
                    if (!method.getParameterTypes()[i].isPrimitive()) {
                        asked++;
                        String message = refusalOf(method, i);
                        if (!message.equals(method.getParameters()[i].getName())) {
                            nameless.add(type.getSimpleName() + "." + method.getName() + " argument " + i + " of "
                                    + method.getParameterCount() + " " + method.getParameters()[i]
                                    + ": " + message);
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(100);
        assertThat(nameless).isEmpty();
    }
}
