package io.github.parindex.core.index;

import static io.github.parindex.core.aggregation.Aggregation.geometric;
import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.analysis.Correlations;
import io.github.parindex.core.analysis.RankComparison;
import io.github.parindex.core.analysis.Reliability;
import io.github.parindex.core.analysis.StrengthsWeaknesses;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three units in two years: what asks for a period, and what stays within one. */
final class PanelCases {

    private static final List<Row> ROWS = rows();

    private static final IndicatorMatrix PANEL = IndicatorMatrix.of(List.of(
            Column.of(Indicator.of("online"), ROWS, 10, 20, 30, 90, 50, 70),
            Column.of(Indicator.of("days").with(Direction.LOWER_IS_BETTER), ROWS, 9, 7, 5, 1, 4, 3)));

    private static final IndexResult RESULT = CompositeIndex.standard().compute(PANEL);

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String year : List.of("2025", "2026")) {
            List.of("A", "B", "C").forEach(unit -> rows.add(Row.of(unit).in(year)));
        }
        return List.copyOf(rows);
    }

    @Test
    void aUnitOfSeveralPeriodsIsNotTakenByItsFirst() {
        assertThat(RESULT.score("A 2026").getAsDouble()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESULT.score("A"))
                .withMessage("The unit (A) has (2) rows, one for each period.\nMaybe (A 2026).");
        assertThatIllegalArgumentException().isThrownBy(() -> RESULT.explain("A"));
        assertThatIllegalArgumentException().isThrownBy(() -> RESULT.ranking().place("A"));
        assertThatIllegalArgumentException().isThrownBy(() -> PANEL.row("A"));
    }

    @Test
    void onePeriodOfAResultKeepsItsScoresAndPlaces() {
        var later = RESULT.period("2026");
        assertThat(later.rows()).hasToString("[A 2026, B 2026, C 2026]");
        assertThat(later.score("A")).hasValue(100);
        assertThat(later.ranking().place("B").orElseThrow()).hasToString("3");
        assertThat(later.explain("A").nodes()).isEqualTo(RESULT.explain("A 2026").nodes());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESULT.period("2024"))
                .withMessage("There is no period (2024).\nMaybe one of [2025, 2026].");
    }

    @Test
    void unitsAreMatchedAcrossPeriods() {
        var shifts = RESULT.shift("2025", "2026");
        assertThat(shifts.shifts()).hasToString("[A 2026   3 → 1, B 2026   2 → 3, C 2026   1 → 2]");
        var before = CompositeIndex.standard().compute(PANEL.period("2025"));
        var after = CompositeIndex.standard().compute(PANEL.period("2026"));
        assertThat(after.shiftFrom(before).maxAbsolute()).isEqualTo(2);
        assertThat(RankComparison.of(before, after).maxAbsoluteShift()).isEqualTo(2);
        assertThat(RankTable.of("2026", after).and("2025", before))
                .hasToString("                     2026       2025\nA 2026                  1          3\n"
                        + "C 2026                  2          1\nB 2026                  3          2");
        assertThat(RESULT.shiftFrom(RESULT).meanAbsolute()).isZero();
    }

    @Test
    void resultsWithoutACommonRowAreRefused() {
        var before = CompositeIndex.standard().compute(PANEL.keepRows(row -> row < 4));
        var other = CompositeIndex.standard().compute(PANEL.keepRows(row -> row == 4 || row == 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.shiftFrom(before))
                .withMessage("No unit has a place in both: the one ranks C 2026, the other C 2025.\n"
                        + "Maybe take one period of each, or shift(from, to) for two periods of one result.");
    }

    @Test
    void strengthsAndWeaknessesAreThoseOfThePeriod() {
        var strengths = StrengthsWeaknesses.of(PANEL, "B 2026", 2);
        assertThat(strengths.row()).hasToString("B 2026");
        assertThat(strengths.strengths()).isEmpty();
        assertThat(StrengthsWeaknesses.of(PANEL, "C 2026", 2).strengths())
                .extracting(StrengthsWeaknesses.Standing::place)
                .containsExactly(2, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> StrengthsWeaknesses.of(PANEL, "B", 2));
    }

    @Test
    void outliersAreTamedWithinAPeriod() {
        List<Row> rows = new ArrayList<>();
        for (int unit = 0; unit < 8; unit++) {
            rows.add(Row.of("u" + unit).in("2025"));
            rows.add(Row.of("u" + unit).in("2026"));
        }
        double[] values = {1, 101, 2, 102, 3, 103, 4, 104, 5, 105, 6, 106, 7, 107, 90, 108};
        var matrix = IndicatorMatrix.of(List.of(Column.of(Indicator.of("x"), rows, values)));
        var treated = Preparation.treat().treat(matrix);
        assertThat(treated.details()).extracting(details -> details.period()).containsExactly("2025", "2026");
        assertThat(treated.details()).extracting(details -> details.moved()).containsExactly(1, 0);
        assertThat(treated.matrix().column("x").at(14)).isEqualTo(7);
        assertThat(treated.matrix().period("2025"))
                .isEqualTo(Preparation.treat().apply(matrix.period("2025")));
    }

    @Test
    void correlationsAndReliabilityByPeriod() {
        var panel = PANEL.mapIndicators(Column::directed);
        assertThat(Correlations.byPeriod(panel)).containsOnlyKeys("2025", "2026");
        assertThat(Correlations.byPeriod(panel).get("2025").of("online", "days").coefficient())
                .hasValue(1);
        assertThat(Reliability.byPeriod(panel).get("2026").alpha())
                .isEqualTo(Reliability.of(panel.period("2026").indicators()).alpha());
        assertThat(PANEL.column("days").directed().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(PANEL.column("online").directed()).isSameAs(PANEL.column("online"));
    }

    @Test
    void anIndicatorThatIsOnlyNamedKeepsWhatTheMatrixSaysOfIt() {
        var tree = Framework.of(group("index", group("service", "online"), "days"));
        var matrix = PANEL.in(tree);
        assertThat(matrix.column("days").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(matrix.framework().indicator("days").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(CompositeIndex.standard().compute(matrix).scores().toArray())
                .isEqualTo(RESULT.scores().toArray());
        var stated = PANEL.in(Framework.of(group("index", "online", Indicator.of("days"))));
        assertThat(stated.column("days").direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(matrix.framework()).hasToString("index\n  service\n    online\n  days, lower is better");
    }

    @Test
    void whatIsDividedStaysDivided() {
        var flights = Indicator.of("flights").per("people").withTarget(1000);
        var raw = IndicatorMatrix.of(
                List.of(
                        Column.of(flights, List.of(Row.of("A"), Row.of("B")), 100, 300),
                        Column.of(Indicator.of("people"), List.of(Row.of("A"), Row.of("B")), 10, 20)),
                Map.of(),
                Framework.of(group("index", flights)));
        var divided = Preparation.denominate().apply(raw);
        var again = divided.in(raw.framework().with(Map.of("flights", 2.0)));
        assertThat(again.column("flights").indicator().denominator()).isEmpty();
        assertThat(again.column("flights").indicator().target()).isEmpty();
        assertThat(Preparation.denominate().apply(again).column("flights").toArray()).containsExactly(10, 15);
        assertThat(Preparation.denominate().with("flights", "people").apply(again).column("flights").toArray())
                .containsExactly(10, 15);
        var fresh = divided.with(raw.column("flights"));
        assertThat(Preparation.denominate().apply(fresh).column("flights").toArray()).containsExactly(10, 15);
    }

    @Test
    void aUnitThatOnePartMakesZeroIsNamed() {
        var result = CompositeIndex.standard().with(geometric()).compute(PANEL.period("2025"));
        assertThat(result.zeroed()).containsExactly(new Zeroed(
                Row.of("A").in("2025"), "index", geometric().method(), List.of("online", "days")));
        assertThat(result.toString())
                .endsWith("A 2025: index is 0 by the aggregation geometric, as online, days are 0\n"
                        + "Maybe normalise to a range above 0, such as minMax(1, 100).");
        assertThat(result.explain("A").toString()).contains("A 2025: index is 0 by");
        assertThat(result.explain("B").zeroed()).isEmpty();
        assertThat(RESULT.zeroed()).isEmpty();
    }
}
