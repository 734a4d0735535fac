package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.html.HeatMap;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.html.ProfileChart;
import io.github.parindex.io.html.WaterfallChart;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.IndexResultXlsx;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import io.github.parindex.io.xlsx.TemplateXlsx;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever hands null to what reads and writes is told which argument it was. */
final class NullArgumentsTest {

    private static final Pattern NAME = Pattern.compile("(?!null$)[a-z][A-Za-z]*");

    private static final List<Class<?>> TYPES = List.of(
            Source.class,
            Problem.class,
            Loaded.class,
            PlainText.class,
            AssessmentsCsv.class,
            FrameworkCsv.class,
            IndexResultCsv.class,
            IndicatorMatrixCsv.class,
            RankingCsv.class,
            AssessmentsJson.class,
            CriteriaSetJson.class,
            RankingJson.class,
            ScoreboardJson.class,
            IndexRecipeJson.class,
            IndexResultJson.class,
            AssessmentsXlsx.class,
            ScoreboardXlsx.class,
            IndexResultXlsx.class,
            TemplateXlsx.class,
            HtmlReport.class,
            HeatMap.class,
            ProfileChart.class,
            WaterfallChart.class);

    private final Map<Class<?>, Object> values = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeValues() {
        CriteriaSet set = CriteriaSet.of("S", Criterion.leaf("1", "Một", Rule.statedUpTo("4")));
        Assessments assessments =
                Assessments.of(set, Assessment.of(set, Unit.of("A", "A"), Map.of("1", Observation.stated("3"))));
        Scoreboard board = Scorer.score(assessments);
        Ranking ranking = RankingMethod.withDefaults().rank(board);
        IndicatorMatrix matrix = IndicatorMatrix.of(board);
        Stream.of(
                        set,
                        assessments,
                        board,
                        ranking,
                        board.card("A"),
                        matrix,
                        CompositeIndex.official().compute(matrix),
                        IndexRecipe.of("S", matrix.framework(), CompositeIndex.official()),
                        ReadLimits.withDefaults(),
                        Source.of("a", "b"),
                        InputColumns.withDefaults(),
                        CriteriaMapping.sameCodes(set, set),
                        Title.of("A"),
                        Wording.literal("A"),
                        "a",
                        new byte[0])
                .forEach(value -> values.put(value.getClass(), value));
        values.put(Path.class, folder.resolve("a"));
        values.put(Locale.class, Locale.ENGLISH);
        values.put(List.class, List.of());
        values.put(Object.class, "a");
        values.put(int.class, 1);
        values.put(InputStream.class, InputStream.nullInputStream());
    }

    private @Nullable Object value(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[0] : values.get(type);
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
        } catch (IllegalAccessException closed) {
            throw new LinkageError("what is public can be called", closed);
        }
    }

    @Test
    void nullIsRefusedByItsName() {
        List<String> nameless = new ArrayList<>();
        int asked = 0;
        for (Class<?> type : TYPES) {
            for (Method method : type.getDeclaredMethods()) {
                boolean called = Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic();
                for (int i = 0; called && i < method.getParameterCount(); i++) {
                    if (!method.getParameterTypes()[i].isPrimitive()) {
                        asked++;
                        String message = refusalOf(method, i);
                        if (!NAME.matcher(message).matches()) {
                            nameless.add(type.getSimpleName() + "." + method.getName() + " argument " + i + " of "
                                    + method.getParameterCount() + " " + method.getParameterTypes()[i].getSimpleName()
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
