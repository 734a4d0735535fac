package io.github.parindex.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.examples.ExampleData;
import io.github.parindex.examples.recipes.Published.Counted;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Our recipes of published indices against what their publishers printed. */
class PublishedIndicesGolden {

    private static final Path SHARED = Path.of("..", "..", "..", "shared", "data");

    private static Counted all(int rows, int empty) {
        return new Counted(rows, empty, List.of());
    }

    @Test
    void humanDevelopmentIndex2022() throws IOException {
        Published hdi = Published.of("hdi_2022", "hdi-2022");
        assertThat(hdi.scores("hdi", "hdi", 3)).isEqualTo(all(193, 2));
        assertThat(hdi.ranks("hdi_rank", "hdi")).isEqualTo(all(193, 2));
        // The copy lost the group of Korea, which has an index: ours is there, the published cell is empty.
        assertThat(hdi.groups("hdi_group", "hdi")).isEqualTo(all(192, 2));
        assertThat(hdi.scores("ihdi", "ihdi", 3)).isEqualTo(all(165, 30));
        assertThat(hdi.scoresWithin("coef_ineq", "coef_ineq", 1e-6)).isEqualTo(all(165, 30));
        assertThat(hdi.scoresWithin("loss", "loss", 1e-6)).isEqualTo(all(165, 30));
    }

    @Test
    void eGovernmentDevelopmentIndex2018() throws IOException {
        Published egdi = Published.of("egdi_2018", "egdi-2018");
        assertThat(egdi.scores("egdi", "egdi", 4)).isEqualTo(all(193, 0));
        assertThat(egdi.ranks("rank", "egdi")).isEqualTo(all(193, 0));
    }

    @Test
    void fragileStatesIndex2021() throws IOException {
        Published fsi = Published.of("fsi_2021", "fsi-2021");
        assertThat(fsi.scores("total", "total", 1)).isEqualTo(all(179, 0));
        assertThat(fsi.ranks("rank", "total")).isEqualTo(all(179, 0));
    }

    @Test
    void govTechMaturityIndex2022() throws IOException {
        Published gtmi = Published.of("gtmi_2022", "gtmi-2022");
        assertThat(gtmi.scoresWithin("gtmi", "gtmi", 1e-12)).isEqualTo(all(198, 0));
        assertThat(gtmi.groups("group", "gtmi")).isEqualTo(all(198, 0));
    }

    @Test
    void informRiskIndexOfMid2018FromItsLeaves() throws IOException {
        Published inform = Published.of("inform_risk_mid2018", "inform-risk-mid-2018");
        Counted risk = inform.scores("INFORM RISK", "INFORM RISK", 1);
        assertThat(risk.agreeing()).isEqualTo(188);
        assertThat(risk.differing()).hasSize(3);
        // Natural was computed from unrounded hazards there: four countries with 0.1, 0.1 and three zeros differ.
        assertThat(inform.scores("Natural", "Natural", 1).differing())
                .containsExactlyInAnyOrder("BHR", "FIN", "STP", "SGP");
        for (String node :
                List.of("Human", "Socio-Economic Vulnerability", "VULNERABILITY", "LACK OF COPING CAPACITY")) {
            assertThat(inform.scores(node, node, 1)).as(node).isEqualTo(all(191, 0));
        }
    }

    @Test
    void blavatnikIndexOfPublicAdministration2024RoundedHalfToEvenAtEveryLevel() throws IOException {
        Published bipa = Published.of("bipa_2024", "bipa-2024");
        assertThat(agreeingByLevel(bipa))
                .isEqualTo(Map.of("index", 112, "domain", 451, "theme", 1787, "indicator", 3535));
    }

    @Test
    void blavatnikIndexOfPublicAdministration2024RoundedHalfUpAtEveryLevel() throws IOException {
        IndexRecipe even = ExampleData.recipe("bipa-2024");
        IndexRecipe up = even.with(even.index().withNodes(NodeRecipe.unstated().rounded(Rounding.halfUp(2))));
        assertThat(agreeingByLevel(Published.of("bipa_2024", up)))
                .isEqualTo(Map.of("index", 83, "domain", 375, "theme", 1679, "indicator", 3389));
    }

    private static Map<String, Integer> agreeingByLevel(Published bipa) {
        Map<String, Integer> agreeing = new TreeMap<>();
        for (Map<String, String> row : bipa.rows()) {
            String node = row.get("structure_id");
            int unit = bipa.result().matrix().row(row.get("iso3"));
            boolean holds = row.get("value").isEmpty()
                    ? bipa.result().scores(node).isMissing(unit)
                    : bipa.result().scores(node).at(unit) == Double.parseDouble(row.get("value"));
            agreeing.merge(level(node), holds ? 1 : 0, Integer::sum);
        }
        return agreeing;
    }

    /** The publisher numbers the levels: 0, 10000, 10100, 10101. */
    private static String level(String node) {
        if (node.equals("0")) {
            return "index";
        }
        return node.endsWith("0000") ? "domain" : node.endsWith("00") ? "theme" : "indicator";
    }

    @Test
    void papi2011() throws IOException {
        Published papi = Published.of("papi_vietnam_2011", "papi-2011");
        for (String dimension : List.of("D1", "D2", "D3", "D4", "D5", "D6")) {
            assertThat(papi.scores(dimension + "_2dp", dimension, 2))
                    .as(dimension)
                    .isEqualTo(all(63, 0));
        }
        assertThat(papi.scores("PAPI_2dp", "PAPI", 2)).isEqualTo(all(63, 0));
        assertThat(papi.scoresWithin("PAPI", "PAPI", 1e-5)).isEqualTo(all(63, 0));
    }

    @Test
    void pci2013() throws IOException {
        Published pci = Published.of("pci_vietnam_2013", "pci-2013");
        assertThat(pci.scores("pci_2dp", "pci", 2)).isEqualTo(all(63, 0));
        assertThat(pci.scores("pci", "pci", 5).agreeing()).isEqualTo(53);
        assertThat(pci.ranks("rank", "pci")).isEqualTo(all(63, 0));
        assertThat(pci.groups("tier", "pci")).isEqualTo(all(63, 0));
    }

    @Test
    void technologyAchievementIndexOfTheHandbook() throws IOException {
        Path data = SHARED.resolve("mcda").resolve("oecd_tai23.csv");
        assumeTrue(Files.exists(data), "skipped: there is no " + data);
        IndexRecipe recipe = ExampleData.recipe("tai-2008");
        IndexResult tai = recipe.compute(IndicatorMatrixCsv.read(data, recipe).orThrow());
        // Table 38 ranks the linear aggregation with equal weights; Finland, Sweden, United States come first.
        assertThat(tai.score("Finland").orElseThrow()).isCloseTo(0.7186699464322457, within(1e-12));
        assertThat(tai.scores().toArray()[1]).isCloseTo(0.6802994001051139, within(1e-12));
        assertThat(tai.ranking().standings().stream()
                        .map(standing -> standing.row().code())
                        .limit(3))
                .containsExactly("Finland", "Sweden", "United States");
    }

    @Test
    void asemConnectivityIndexOfCoinr() throws IOException {
        Path data = SHARED.resolve("asem");
        assumeTrue(Files.isDirectory(data), "skipped: there is no " + data);
        IndexRecipe recipe = ExampleData.recipe("asem-2018")
                .in(FrameworkCsv.read(data.resolve("iMeta.csv")).orThrow());
        IndexResult asem = recipe.compute(
                IndicatorMatrixCsv.read(data.resolve("iData.csv"), recipe).orThrow());
        int compared = 0;
        for (Map<String, String> row : Published.table(data.resolve("expected/pipelineA_4_aggregated.csv"))) {
            int unit = asem.matrix().row(row.get("uCode"));
            for (String node : List.of("Physical", "Social", "Conn", "Sust", "Index")) {
                assertThat(asem.scores(node).at(unit)).isCloseTo(Double.parseDouble(row.get(node)), within(1e-9));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(5 * 51);
    }
}
