package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls as a user makes them, on folders of our own and, where they are present, on the shared ones. */
final class ConformanceTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Conformance.run(print(out), print(err), args);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void asksForTheFolder() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);
        assertThat(lines(out)).isEmpty();
        assertThat(lines(err)).hasSize(3).containsOnly("Which folder? Maybe: ./mvnw -q -Pconformance -Dfolder=DIR");
    }

    @Test
    void namesAFolderThatIsNone(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere");
        assertThat(run(missing.toString())).isEqualTo(2);
        assertThat(lines(err)).containsExactly("Not a folder: " + missing.toAbsolutePath());
    }

    @Test
    void failsOnAFolderWithoutCaseFiles(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("README.md"), "Nothing to run.");
        Files.createDirectory(folder.resolve("below.json"));
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly("No case file in " + folder.toAbsolutePath() + ".", "0 passed, 0 failed");
    }

    @Test
    void passesWhereEverythingAgrees() {
        assertThat(run(own("agreeing").toString())).isZero();
        assertThat(lines(out))
                .containsExactly(
                        "analysis.json: 16 passed, 0 failed",
                        "designs.json: 2 passed, 0 failed",
                        "judgements.json: 9 passed, 0 failed",
                        "normalisation.json: 16 passed, 0 failed",
                        "offices.csv: data of normalisation.json",
                        "places.json: 4 passed, 0 failed",
                        "plans.json: 4 passed, 0 failed",
                        "scores.json: 11 passed, 0 failed",
                        "settled.CSV: 3 passed, 0 failed",
                        "simulations.json: 3 passed, 0 failed",
                        "tree.json: 2 passed, 0 failed",
                        "voting.json: 5 passed, 0 failed",
                        "weights.json: 13 passed, 0 failed",
                        "88 passed, 0 failed");
    }

    @Test
    void namesEveryCaseThatDiffers() {
        assertThat(run(own("differing").toString())).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(
                        "areas.csv: data of places.json",
                        "fees.csv: 1 passed, 1 failed",
                        "  failed: line 3 X2: score expected 9.41, actual 9.15; max_score expected 11, actual 10",
                        "methods.json: 0 passed, 15 failed",
                        "  failed: case (weights): weights[1] expected 0.7, actual 0.75",
                        "  failed: case (data): gini[0] expected 0.3, actual 0.25",
                        "  failed: case (judgements): there are 0 cases (weights) of the method ahp in the file.",
                        "  failed: case (normalised): a[1] expected 0, actual null",
                        "  failed: case (scores): scores[0] expected 5, actual 4",
                        "  failed: case (tree): scores.u.r expected 8, actual 7",
                        "  failed: case (votes): kemenyOrders expected [[0,1]], actual [[1,0]];"
                                + " condorcetWinner expected 0, actual 1",
                        "  failed: case (distances): Q[1] expected 0.5, actual 0",
                        "  failed: case (penalty): sd[1] expected 1, actual 0",
                        "  failed: case (survey): n expected 3, actual 2",
                        "  failed: case (statistics): type1[0] expected 2, actual 1",
                        "  failed: case (constant): skewSample expected 0, actual null",
                        "  failed: case (alone): sdSample expected 0, actual refused: Indicator (x) has (1) value,"
                                + " and needs 2. Maybe impute it first, or leave it out.",
                        "  failed: case (ranks): spearman expected 1, actual -1",
                        "  failed: case (weight): winner expected \"1\", actual \"2\"; runs[0].ranks[0] expected 1,"
                                + " actual 2; runs[0].ranks[1] expected 2, actual 1",
                        "places.json: 1 passed, 3 failed",
                        "  failed: case (one place off): dense[2] expected 3, actual 2",
                        "  failed: case (kemeny): unknown method (kemenyYoung).",
                        "  failed: case (one length off): ranks expected [1,2], actual a list of 3",
                        "tree.json: 0 passed, 1 failed",
                        "  failed: case (beyond the tolerance): maxPoints.Gốc expected 8.5, actual 8;"
                                + " units.Xã B.Gốc.percent expected 62.51, actual 62.5",
                        "2 passed, 20 failed");
    }

    private static Path own(String folder) {
        return Path.of("src", "test", "resources", "conformance", folder);
    }

    @Test
    void publishedRowsOfPhuTho() {
        assertThat(run(shared("qd766").toString())).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(
                        "indicators.csv: 7 passed, 0 failed",
                        "phutho_2026_payment.csv: 24 passed, 1 failed",
                        "  failed: line 23 H44.125: score expected 7.22, actual 7.23",
                        "phutho_2026_progress.csv: 38 passed, 0 failed",
                        "phutho_2026_satisfaction.csv: 10 passed, 0 failed",
                        "79 passed, 1 failed");
    }

    @Test
    void goldenCasesOfEveryMethod() {
        assertThat(run(shared("mcda").toString())).isZero();
        assertThat(lines(out))
                .containsExactly(
                        "01_weights_elicited.json: 58 passed, 0 failed",
                        "02_weights_data_driven.json: 78 passed, 0 failed",
                        "03_ahp.json: 20 passed, 0 failed",
                        "04_normalisation.json: 48 passed, 0 failed",
                        "05_aggregation.json: 46 passed, 0 failed",
                        "06_tree.json: 8 passed, 0 failed",
                        "07_ranking.json: 13 passed, 0 failed",
                        "08_rank_comparison.json: 10 passed, 0 failed",
                        "09_survey.json: 9 passed, 0 failed",
                        "10_quantiles_moments.json: 9 passed, 0 failed",
                        "11_sensitivity.json: 21 passed, 0 failed",
                        "12_benefit_of_the_doubt.json: 7 passed, 0 failed",
                        "13_mazziotta_pareto.json: 6 passed, 0 failed",
                        "14_pca.json: 2 passed, 0 failed",
                        "15_social_choice_mcdm.json: 13 passed, 0 failed",
                        "16_oecd_tai.json: 13 passed, 0 failed",
                        "bli2017.csv: data that no case names",
                        "hpi.csv: data that no case names",
                        "mc_weights_400x8.csv: data of 11_sensitivity.json",
                        "oecd_tai23.csv: data of 16_oecd_tai.json",
                        "reform24.csv: data of 02_weights_data_driven.json",
                        "reform24_meta.csv: data that no case names",
                        "361 passed, 0 failed");
    }

    @Test
    void goldenCasesOfPlans() {
        run(shared("action").toString());
        assertThat(lines(out)).contains("18_improvement_plans.json: 27 passed, 0 failed");
    }

    /** The folder {@code shared/data} above the working directory, or the one the property {@code shared.data} names. */
    private static Path shared(String folder) {
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("data"));
        Optional<Path> data = Stream.concat(
                        Optional.ofNullable(System.getProperty("shared.data")).map(Path::of).stream(), above)
                .map(path -> path.resolve(folder))
                .filter(Files::isDirectory)
                .findFirst();
        assumeThat(data)
                .as(
                        "shared/data/%s is not above %s; skipped",
                        folder, Path.of("").toAbsolutePath())
                .isPresent();
        return data.orElseThrow();
    }
}
