package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.AssessmentsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.recipe.IndexRecipeJson;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One value serves many threads at once, without a lock, as it serves one. */
final class SharingTest {

    private static final int THREADS = 8;
    private static final int CALLS = 12;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final IndexRecipe RECIPE =
            IndexRecipeJson.read(Source.of("recipe.json", """
                {"id": "SHARED", "nodes": {"weights": "entropy", "aggregate": "geometric"},
                 "indicators": {"normalize": {"method": "minMax", "lower": 1, "upper": 100}},
                 "tree": {"code": "I", "of": {"P": ["a", "b", "c"], "Q": ["d", "e"]}}}
                """)).orThrow();

    /** What all threads get of a call, each as often as the others and all from the same moment on. */
    private static List<String> together(Callable<String> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch all = new CountDownLatch(THREADS);
        try {
            List<Future<List<String>>> given = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                given.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    List<String> got = new ArrayList<>();
                    for (int i = 0; i < CALLS; i++) {
                        got.add(call.call());
                    }
                    return got;
                }));
            }
            List<String> got = new ArrayList<>();
            for (Future<List<String>> one : given) {
                got.addAll(one.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The threads are first, so that nothing is ready before they come. */
    private static void isTheSameForAll(Callable<String> call) throws Exception {
        List<String> got = together(call);
        assertThat(got).hasSize(THREADS * CALLS).containsOnly(call.call());
    }

    private static Assessments campaign() {
        return Samples.assessments(new Random(7));
    }

    private static String scored(Assessments assessments) {
        Scoreboard board = Scorer.score(assessments);
        return ScoreboardJson.toText(board) + RankingJson.toText(Ranking.of(board));
    }

    @Test
    void aCriteriaSetIsReadAgainstAndScored() throws Exception {
        Assessments campaign = campaign();
        CriteriaSet set = campaign.set();
        String sent = AssessmentsJson.toText(campaign);
        isTheSameForAll(
                () -> scored(AssessmentsJson.read(Source.of("sent", sent), set).orThrow()));
    }

    @Test
    void aCriteriaSetIsWrittenAndChecked() throws Exception {
        CriteriaSet set = campaign().set();
        isTheSameForAll(() -> {
            String text = CriteriaSetJson.toText(set);
            return text
                    + DocumentSchema.CRITERIA_SET.check(Source.of("set", text)).problems();
        });
    }

    @Test
    void assessmentsAreScored() throws Exception {
        Assessments campaign = campaign();
        isTheSameForAll(() -> scored(campaign));
    }

    @Test
    void ofAScoreboardUnitsAreScoredAgainAndReportsMade() throws Exception {
        Assessments campaign = campaign();
        Assessment first = campaign.all().get(0);
        Scoreboard board = Scorer.score(campaign);
        isTheSameForAll(() -> {
            Scoreboard again = board.with(Assessment.of(campaign.set(), first.unit()));
            StringWriter report = new StringWriter();
            HtmlReport.of(board, Ranking.of(board)).in(VIETNAMESE).write(report);
            return ScoreboardJson.toText(again) + report;
        });
    }

    @Test
    void aRecipeComputes() throws Exception {
        Random random = new Random(11);
        String rows = IntStream.range(0, 60)
                .mapToObj(unit -> "U" + unit + ",Unit " + unit
                        + random.doubles(5, 0, 100)
                                .mapToObj(value -> "," + value)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "unit,name,a,b,c,d,e\n", "\n"));
        IndicatorMatrix matrix =
                IndicatorMatrixCsv.read(Source.of("inputs.csv", rows), RECIPE).orThrow();
        isTheSameForAll(() -> IndexResultCsv.toText(RECIPE.compute(matrix)));
    }
}
