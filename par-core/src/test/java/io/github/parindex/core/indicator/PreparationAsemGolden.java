package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Imputation.Over;
import io.github.parindex.core.indicator.Imputation.Statistic;
import io.github.parindex.core.indicator.OutlierTreatment.Check;
import io.github.parindex.core.indicator.OutlierTreatment.Details;
import io.github.parindex.core.indicator.OutlierTreatment.Ties;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What COINr 1.1.14 makes of the raw ASEM data. */
final class PreparationAsemGolden {

    private static final OutlierTreatment COINR = Preparation.treat().with(Ties.TOGETHER);

    private static IndicatorMatrix raw;

    @BeforeAll
    static void read() {
        raw = AsemData.matrix("iData.csv");
    }

    @Test
    void denominated() {
        AsemData.assertEqual(Preparation.denominate().apply(raw), "pipelineA_1_denominated.csv");
    }

    @Test
    void denominatedAndImputedByGroup() {
        var denominated = Preparation.denominate().apply(raw);
        var imputed = Preparation.imputeByGroup("EurAsia_group", Statistic.MEAN).apply(denominated);
        AsemData.assertEqual(imputed, "pipelineA_2_imputed.csv");
        assertThat(Preparation.screen(0.9).apply(imputed).rows()).hasSize(51);
    }

    @Test
    void imputedByTheMeanOfTheColumn() {
        var imputed = Preparation.imputeByColumn(Statistic.MEAN).impute(raw);
        AsemData.assertEqual(imputed.matrix(), "impute_raw_colmean.csv");
        assertThat(imputed.filled()).hasSize(63);
    }

    @Test
    void imputedByTheOtherIndicatorsOfThePillar() {
        AsemData.assertEqual(
                Preparation.imputeByRow(Statistic.MEAN).apply(raw), "impute_raw_rowmean_within_pillar.csv");
    }

    @Test
    void availabilityOfUnits() {
        var expected = AsemData.table("data_avail_raw_summary.csv");
        assertThat(expected).hasSize(51);
        for (var row : Availability.of(raw)) {
            var own = expected.get(row.row().code());
            assertThat(row.missing()).isEqualTo((int) AsemData.number(own.get("N_missing")));
            assertThat(row.zero()).isEqualTo((int) AsemData.number(own.get("N_zero")));
            AsemData.assertClose(row.share(), AsemData.number(own.get("Dat_Avail")), row.toString());
            AsemData.assertClose(
                    row.nonZeroShare().orElseThrow(), AsemData.number(own.get("Non_Zero")), row.toString());
        }
    }

    @Test
    void availabilityBelowNodes() {
        var expected = AsemData.table("data_avail_raw_bygroup.csv");
        for (var node : raw.framework().nodes()) {
            var shares = Availability.below(raw, node.code());
            for (int row = 0; row < shares.size(); row++) {
                var text = expected.get(shares.rows().get(row).code()).get(node.code());
                AsemData.assertClose(shares.at(row), AsemData.number(text), node.code());
            }
        }
    }

    @Test
    void screenedByAvailability() {
        Set<String> included = new LinkedHashSet<>();
        AsemData.table("screen_raw_byNA_0.95.csv").forEach((unit, line) -> {
            if (line.get("Included").equals("TRUE")) {
                included.add(unit);
            }
        });
        var screened = Preparation.screen(0.95).screen(raw);
        assertThat(screened.matrix().rows()).extracting(Row::code).containsExactlyInAnyOrderElementsOf(included);
        assertThat(screened.dropped()).hasSize(8);
        var nonZero = AsemData.table("screen_raw_byNA_0.95.csv").values().stream()
                .filter(line -> line.get("LowDatOrZeroFlag").equals("FALSE"))
                .count();
        assertThat(Preparation.screen(0.95).withNonZero(0.05).apply(raw).rows()).hasSize((int) nonZero);
    }

    @Test
    void treatedByDefault() {
        assertTreated(COINR, "treat_raw_default");
    }

    @Test
    void treatedWithOneWinsorisedAndThenTheLogarithm() {
        assertTreated(COINR.winsorising(1), "treat_raw_winmax1");
    }

    private static void assertTreated(OutlierTreatment treatment, String files) {
        var treated = treatment.treat(raw);
        AsemData.assertEqual(treated.matrix(), files + "_data.csv");
        var expected = AsemData.table(files + "_details.csv");
        assertThat(treated.details()).hasSameSizeAs(expected.keySet());
        for (var details : treated.details()) {
            var line = expected.get(details.code());
            assertCheck(Optional.of(details.before()), line, "0");
            assertCheck(details.winsorised(), line, "1");
            assertCheck(details.transformed(), line, "2");
            var moved = line.get("winsorise_nwin");
            assertThat(details.moved()).isEqualTo(moved.isEmpty() ? 0 : Integer.parseInt(moved));
        }
        assertThat(cells(treated)).isEqualTo(expectedCells(files));
    }

    private static void assertCheck(Optional<Check> check, Map<String, String> line, String step) {
        var passes = line.getOrDefault("Pass_" + step, "");
        assertThat(check.isPresent()).as("%s %s", line, step).isEqualTo(!passes.isEmpty());
        check.ifPresent(found -> {
            assertThat(found.passes()).isEqualTo(passes.equals("TRUE"));
            AsemData.assertClose(
                    found.skewness().orElseThrow(), AsemData.number(line.get("Skew_" + step)), line.toString());
            AsemData.assertClose(
                    found.kurtosis().orElseThrow(), AsemData.number(line.get("Kurt_" + step)), line.toString());
        });
    }

    private static Set<String> cells(OutlierTreatment.Treated treated) {
        Set<String> cells = new LinkedHashSet<>();
        for (Details details : treated.details()) {
            details.high().forEach(row -> cells.add(details.code() + " " + row + " winhi"));
            details.low().forEach(row -> cells.add(details.code() + " " + row + " winlo"));
        }
        return cells;
    }

    private static Set<String> expectedCells(String files) {
        Set<String> cells = new LinkedHashSet<>();
        for (var line : AsemData.rows("expected/" + files + "_points.csv")) {
            var treatment = line.get("treatment").replace("+log_CT", "");
            if (!treatment.isEmpty()) {
                cells.add(line.get("iCode") + " " + line.get("uCode") + " " + treatment);
            }
        }
        return cells;
    }

    @Test
    void panelImputedOnStraightLines() {
        var holes = AsemData.matrix("panel_holes.csv");
        var imputed = Preparation.imputeByPeriod(Over.LINEAR).apply(holes);
        var expected = AsemData.rows("expected/panel_impute_linear.csv");
        assertThat(expected).hasSameSizeAs(imputed.rows());
        for (var line : expected) {
            int row = imputed.row(line.get("uCode") + " " + line.get("Time"));
            for (var column : imputed.indicators()) {
                AsemData.assertClose(column.at(row), AsemData.number(line.get(column.code())), line.toString());
            }
        }
    }

    /** At a higher level of the tree: the same formula over all indicators below each node of that level. */
    @ParameterizedTest
    @CsvSource({"2, Physical", "3, Conn", "3, Sust", "4, Index"})
    void imputedByTheOtherIndicatorsOfANodeOfAnyLevel(int level, String node) {
        var imputed = Preparation.imputeByRow(Statistic.MEAN).atLevel(level).impute(raw);
        var below = raw.framework().indicatorsBelow(node).stream()
                .map(indicator -> raw.column(indicator.code()))
                .toList();
        int compared = 0;
        for (int row = 0; row < raw.rows().size(); row++) {
            double mean = scaledMean(below, row);
            for (Column column : below) {
                double spread = column.max() - column.min();
                double least = column.direction().sign() > 0 ? column.min() : -column.max();
                double expected = column.isMissing(row)
                        ? (mean * spread + least) * column.direction().sign()
                        : column.at(row);
                AsemData.assertClose(imputed.matrix().column(column.code()).at(row), expected, column.code());
                compared += column.isMissing(row) ? 1 : 0;
            }
        }
        assertThat(compared).isPositive();
    }

    private static double scaledMean(List<Column> columns, int row) {
        return columns.stream()
                .filter(column -> !column.isMissing(row))
                .mapToDouble(column -> {
                    double share = (column.at(row) - column.min()) / (column.max() - column.min());
                    return column.direction().sign() > 0 ? share : 1 - share;
                })
                .average()
                .orElseThrow();
    }

    /** Settings of a node hold for all indicators below it, whatever its level; the lowest node that states any counts. */
    @ParameterizedTest
    @ValueSource(strings = {"Physical", "Conn", "Sust", "Index"})
    void treatedWithTheSettingsOfANodeOfAnyLevel(String node) {
        var treated =
                COINR.with(node, COINR.winsorising(1)).with("Political", COINR).apply(raw);
        var usual = AsemData.table("treat_raw_default_data.csv");
        var own = AsemData.table("treat_raw_winmax1_data.csv");
        var codes = raw.framework().indicatorsBelow(node).stream()
                .map(Indicator::code)
                .filter(code -> raw.framework().indicatorsBelow("Political").stream()
                        .noneMatch(indicator -> indicator.code().equals(code)))
                .toList();
        for (Column column : treated.indicators()) {
            var expected = codes.contains(column.code()) ? own : usual;
            for (int row = 0; row < column.size(); row++) {
                var text = expected.get(column.rows().get(row).code()).get(column.code());
                AsemData.assertClose(column.at(row), AsemData.number(text), column.code());
            }
        }
        assertThat(codes).isNotEmpty();
    }
}
