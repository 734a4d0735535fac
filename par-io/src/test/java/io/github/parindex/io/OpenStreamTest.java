package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.action.RoundReviewJson;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.csv.CommendationCsv;
import io.github.parindex.io.csv.ComparisonCsv;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.csv.PlanCsv;
import io.github.parindex.io.csv.RankSpreadCsv;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.csv.ScorecardCsv;
import io.github.parindex.io.csv.SummaryCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.json.ScorecardJson;
import io.github.parindex.io.json.SummaryJson;
import io.github.parindex.io.recipe.ScenarioJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import io.github.parindex.io.xlsx.TemplateXlsx;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format goes to a stream that somebody else opened, as it goes to a file; and leaves it open. */
final class OpenStreamTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Assessments ASSESSMENTS = Samples.assessments(new Random(11));
    private static final CriteriaSet SET = ASSESSMENTS.set();
    private static final Scoreboard BOARD = Scorer.score(ASSESSMENTS);
    private static final Ranking RANKING = Ranking.of(BOARD);
    private static final RoundReview REVIEW = RoundReview.of(ASSESSMENTS, Verifiers.none(SET));
    private static final Scorecard CARD = BOARD.cards().get(0);
    private static final Scenario SCENARIO = Scenario.of(ASSESSMENTS);
    private static final IndexResult RESULT = SCENARIO.index().compute(SCENARIO.matrix());

    private static final class Watched extends ByteArrayOutputStream {

        private boolean closed;
        private boolean flushed;

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static Arguments format(
            String name, Consumer<Path> path, Consumer<OutputStream> stream, Consumer<Writer> text) {
        return Arguments.of(name, path, stream, text);
    }

    private static void none(Writer none) {
        // A workbook is no text.
    }

    static Stream<Arguments> formats() {
        return Stream.of(
                format(
                        "criteria set",
                        path -> CriteriaSetJson.write(SET, path),
                        out -> CriteriaSetJson.write(SET, out),
                        out -> CriteriaSetJson.write(SET, out)),
                format(
                        "assessments",
                        path -> AssessmentsJson.write(ASSESSMENTS, path),
                        out -> AssessmentsJson.write(ASSESSMENTS, out),
                        out -> AssessmentsJson.write(ASSESSMENTS, out)),
                format(
                        "scoreboard",
                        path -> ScoreboardJson.write(BOARD, path, VIETNAMESE),
                        out -> ScoreboardJson.write(BOARD, out, VIETNAMESE),
                        out -> ScoreboardJson.write(BOARD, out, VIETNAMESE)),
                format(
                        "ranking",
                        path -> RankingJson.write(RANKING, path, VIETNAMESE),
                        out -> RankingJson.write(RANKING, out, VIETNAMESE),
                        out -> RankingJson.write(RANKING, out, VIETNAMESE)),
                format(
                        "assessments.csv",
                        path -> AssessmentsCsv.write(ASSESSMENTS, path),
                        out -> AssessmentsCsv.write(ASSESSMENTS, out),
                        out -> AssessmentsCsv.write(ASSESSMENTS, out)),
                format(
                        "ranking.csv",
                        path -> RankingCsv.write(RANKING, path),
                        out -> RankingCsv.write(RANKING, out),
                        out -> RankingCsv.write(RANKING, out)),
                format(
                        "report",
                        path -> HtmlReport.of(BOARD, RANKING).write(path),
                        out -> HtmlReport.of(BOARD, RANKING).write(out),
                        out -> HtmlReport.of(BOARD, RANKING).write(out)),
                format(
                        "card",
                        path -> ScorecardJson.write(CARD, path, VIETNAMESE),
                        out -> ScorecardJson.write(CARD, out, VIETNAMESE),
                        out -> ScorecardJson.write(CARD, out, VIETNAMESE)),
                format(
                        "card.csv",
                        path -> ScorecardCsv.write(CARD, path, VIETNAMESE),
                        out -> ScorecardCsv.write(CARD, out, VIETNAMESE),
                        out -> ScorecardCsv.write(CARD, out, VIETNAMESE)),
                format(
                        "summary",
                        path -> SummaryJson.write(BoardSummary.of(RANKING), path),
                        out -> SummaryJson.write(BoardSummary.of(RANKING), out),
                        out -> SummaryJson.write(BoardSummary.of(RANKING), out)),
                format(
                        "blocks.csv",
                        path -> SummaryCsv.write(BoardSummary.of(RANKING), path, VIETNAMESE),
                        out -> SummaryCsv.write(BoardSummary.of(RANKING), out, VIETNAMESE),
                        out -> SummaryCsv.write(BoardSummary.of(RANKING), out, VIETNAMESE)),
                format(
                        "units.csv",
                        path -> SummaryCsv.writeUnits(BoardSummary.of(RANKING), path, VIETNAMESE),
                        out -> SummaryCsv.writeUnits(BoardSummary.of(RANKING), out, VIETNAMESE),
                        out -> SummaryCsv.writeUnits(BoardSummary.of(RANKING), out, VIETNAMESE)),
                format(
                        "comparison",
                        path -> ComparisonJson.write(RANKING, RANKING, List.of(), path),
                        out -> ComparisonJson.write(RANKING, RANKING, List.of(), out),
                        out -> ComparisonJson.write(RANKING, RANKING, List.of(), out)),
                format(
                        "round-review",
                        path -> RoundReviewJson.write(REVIEW, path),
                        out -> RoundReviewJson.write(REVIEW, out),
                        out -> RoundReviewJson.write(REVIEW, out)),
                format(
                        "comparison.csv",
                        path -> ComparisonCsv.write(RANKING, RANKING, List.of(), path, VIETNAMESE),
                        out -> ComparisonCsv.write(RANKING, RANKING, List.of(), out, VIETNAMESE),
                        out -> ComparisonCsv.write(RANKING, RANKING, List.of(), out, VIETNAMESE)),
                format(
                        "commended.csv",
                        path -> CommendationCsv.write(List.of(), path, VIETNAMESE),
                        out -> CommendationCsv.write(List.of(), out, VIETNAMESE),
                        out -> CommendationCsv.write(List.of(), out, VIETNAMESE)),
                format(
                        "plans.csv",
                        path -> PlanCsv.write(List.of(), path, VIETNAMESE),
                        out -> PlanCsv.write(List.of(), out, VIETNAMESE),
                        out -> PlanCsv.write(List.of(), out, VIETNAMESE)),
                format(
                        "places.csv",
                        path -> RankSpreadCsv.write(List.of(), path, VIETNAMESE),
                        out -> RankSpreadCsv.write(List.of(), out, VIETNAMESE),
                        out -> RankSpreadCsv.write(List.of(), out, VIETNAMESE)),
                format(
                        "long.csv",
                        path -> IndexResultCsv.writeLong(RESULT, path),
                        out -> IndexResultCsv.writeLong(RESULT, out),
                        out -> IndexResultCsv.writeLong(RESULT, out)),
                format(
                        "scenario",
                        path -> ScenarioJson.write(SCENARIO, path),
                        out -> ScenarioJson.write(SCENARIO, out),
                        out -> ScenarioJson.write(SCENARIO, out)),
                format(
                        "assessments.xlsx",
                        path -> AssessmentsXlsx.write(ASSESSMENTS, path),
                        out -> AssessmentsXlsx.write(ASSESSMENTS, out),
                        OpenStreamTest::none),
                format(
                        "criteria.xlsx",
                        path -> CriteriaSetXlsx.template(VIETNAMESE, path),
                        out -> CriteriaSetXlsx.template(VIETNAMESE, out),
                        OpenStreamTest::none),
                format(
                        "scores.xlsx",
                        path -> ScoreboardXlsx.of(BOARD).write(path),
                        out -> ScoreboardXlsx.of(BOARD).write(out),
                        OpenStreamTest::none),
                format(
                        "template.xlsx",
                        path -> TemplateXlsx.of(SET, List.of()).write(path),
                        out -> TemplateXlsx.of(SET, List.of()).write(out),
                        OpenStreamTest::none));
    }

    /** The public classes of the packages that others see. */
    private static List<Class<?>> published() throws Exception {
        Path classes = Path.of(
                Source.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Class<?>> published = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (Modifier.isPublic(type.getModifiers())
                        && !type.getPackageName().endsWith(".token")) {
                    published.add(type);
                }
            }
        }
        return published;
    }

    private static Stream<Method> writers(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == void.class)
                .filter(method -> !method.getName().equals("writeSplit"))
                .filter(method -> List.of(method.getParameterTypes()).contains(Path.class));
    }

    private static boolean hasAlso(Method toFile, Class<?> sink) {
        Class<?>[] types = toFile.getParameterTypes();
        Collections.replaceAll(Arrays.asList(types), Path.class, sink);
        return Stream.of(toFile.getDeclaringClass().getMethods())
                .anyMatch(method ->
                        method.getName().equals(toFile.getName()) && Arrays.equals(method.getParameterTypes(), types));
    }

    @Test
    void whatGoesToAFileGoesToAStreamAndTextToAWriter() throws Exception {
        List<Method> toFiles = published().stream()
                .filter(type -> type != WholeFile.class)
                .flatMap(OpenStreamTest::writers)
                .toList();
        assertThat(toFiles).hasSizeGreaterThan(40);
        assertThat(toFiles).allMatch(method -> hasAlso(method, OutputStream.class));
        assertThat(toFiles)
                .filteredOn(
                        method -> !method.getDeclaringClass().getSimpleName().endsWith("Xlsx"))
                .allMatch(method -> hasAlso(method, Writer.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void aStreamTakesWhatAFileTakes(
            String name,
            Consumer<Path> path,
            Consumer<OutputStream> stream,
            Consumer<Writer> text,
            @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("file");
        path.accept(file);
        Watched out = new Watched();
        stream.accept(out);
        assertThat(out.toByteArray()).as(name).isEqualTo(Files.readAllBytes(file));
        assertThat(out.flushed).isTrue();
        assertThat(out.closed).isFalse();
        StringWriter writer = new StringWriter();
        text.accept(writer);
        if (!name.endsWith(".xlsx")) {
            assertThat(writer.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(out.toByteArray());
        }
    }

    @Test
    void textIsWhatTheStreamTakes() {
        StringWriter out = new StringWriter();
        ScoreboardJson.write(BOARD, out, VIETNAMESE);
        assertThat(out).hasToString(ScoreboardJson.toText(BOARD, VIETNAMESE));
    }

    @Test
    void aStreamThatTakesNothingIsSaid() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the reader has gone");
            }
        };
        assertThatThrownBy(() -> ScoreboardJson.write(BOARD, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the reader has gone");
        assertThatThrownBy(() -> TemplateXlsx.of(SET, List.of()).write(full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the reader has gone");
    }
}
