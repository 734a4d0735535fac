package io.github.parindex.examples.benchmark;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.SurveyCsv;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Answers of a survey counted from a file of one row a respondent, in a small heap. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class SurveyBenchmark {

    private static final int FACTORS = 6;
    private static final int ITEMS = 5;

    /** Respondents of 30 units, 10 services and 3 strata, each with 30 items, of which one in twenty is skipped. */
    @State(Scope.Benchmark)
    public static class Written {

        /** How many answers there are, those that are skipped too. */
        @Param({"1000000", "10000000"})
        public int answers;

        Survey survey = Survey.of("S", "", form());
        Path file = Path.of("responses.csv");

        private static SurveyForm form() {
            AnswerScale scale = AnswerScale.levels(5, 4);
            return SurveyForm.of(
                    "citizens",
                    "",
                    IntStream.range(0, FACTORS)
                            .mapToObj(factor -> SurveyFactor.of(
                                    "F" + factor,
                                    "",
                                    IntStream.range(0, ITEMS)
                                            .mapToObj(item -> SurveyItem.of(code(factor, item), "", scale))
                                            .toArray(SurveyItem[]::new)))
                            .toArray(SurveyFactor[]::new));
        }

        private static String code(int factor, int item) {
            return factor + "." + item;
        }

        /** Writes them. */
        @Setup
        public void write() {
            try {
                file = Files.createTempFile("responses", ".csv");
                try (BufferedWriter to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    write(to);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private void write(BufferedWriter to) throws IOException {
            Random random = new Random(1);
            to.write("respondent,unit,service,stratum");
            for (SurveyItem item : survey.forms().get(0).items()) {
                to.write("," + item.code());
            }
            for (int respondent = 0; respondent < answers / (FACTORS * ITEMS); respondent++) {
                to.write("\nR" + respondent + ",U" + random.nextInt(30) + ",S" + random.nextInt(10) + ",T"
                        + random.nextInt(3));
                for (int item = 0; item < FACTORS * ITEMS; item++) {
                    to.write(random.nextInt(20) == 0 ? "," : "," + (1 + random.nextInt(5)));
                }
            }
            to.write("\n");
        }

        /** Deletes the file. */
        @TearDown
        public void delete() {
            try {
                Files.delete(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /**
     * Counts the answers, and looks at the index of every unit.
     *
     * @param written the file
     * @return the indices
     */
    @Benchmark
    public List<String> count(Written written) {
        ReadLimits limits = ReadLimits.withDefaults().withRows(1_000_000).withBytes(1 << 30);
        SurveyTally tally =
                SurveyCsv.read(Source.of(written.file), written.survey, limits).orThrow();
        var results = tally.results();
        return results.units().stream()
                .map(unit -> results.unit(unit).index().toString())
                .toList();
    }
}
