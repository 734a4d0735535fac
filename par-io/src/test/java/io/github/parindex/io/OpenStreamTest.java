package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import io.github.parindex.io.xlsx.TemplateXlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
