package io.github.parindex.core.indicator;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndicatorMatrixCases {

    private static final List<Row> ROWS =
            List.of(Row.of("A").in("2023"), Row.of("B").in("2023"), Row.of("A").in("2024"));
    private static final Column ONLINE = Column.of(Indicator.of("online"), ROWS, 1, 2, 3);
    private static final Column PEOPLE = Column.of(Indicator.of("people"), ROWS, 10, 20, 30);
    private static final IndicatorMatrix PANEL = IndicatorMatrix.of(
            List.of(ONLINE, PEOPLE),
            Map.of("region", List.of("north", "south", "north")),
            Framework.of(group("index", Indicator.of("online").per("people"))));

    @Test
    void columnsBesideTheFrameworkAreKept() {
        assertThat(PANEL.indicators()).extracting(Column::code).containsExactly("online");
        assertThat(PANEL.columns()).extracting(Column::code).containsExactly("online", "people");
        assertThat(PANEL.column("online").indicator().denominator()).contains("people");
        assertThat(PANEL.group("region")).containsExactly("north", "south", "north");
        assertThat(PANEL).hasToString("""
                        2 units × 1 indicators in 2 periods, index of 1 indicators in 2 levels
                                online
                        A 2023       1
                        B 2023       2
                        A 2024       3""");
    }

    @Test
    void aPanelIsCutByPeriod() {
        assertThat(PANEL.periods()).containsExactly("2023", "2024");
        IndicatorMatrix later = PANEL.period("2024");
        assertThat(later.rows()).hasToString("[A 2024]");
        assertThat(later.column("people").toArray()).containsExactly(30);
        assertThat(later.group("region")).containsExactly("north");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.period("2025"))
                .withMessage("There is no period (2025).\nMaybe one of [2023, 2024].");
    }

    @Test
    void unitsAreFoundByCodeAndPeriod() {
        assertThat(PANEL.row("A 2024")).isEqualTo(2);
        assertThat(PANEL.row("B")).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.row("C"))
                .withMessage("There is no unit (C) among 3.\nMaybe one of [A 2023, B 2023, A 2024].");
    }

    @Test
    void aSingleNumberIsFoundByUnitAndCode() {
        assertThat(PANEL.at("A 2024", "people")).isEqualTo(30);
        assertThat(PANEL.at("B", "online")).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.at("A", "people"))
                .withMessage("The unit (A) has (2) rows, one for each period.\nMaybe (A 2024).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.at("B", "peple"))
                .withMessageStartingWith("There is no column (peple).");
    }

    @Test
    void ofALargeMatrixTheHeadIsPrinted() {
        List<Row> rows = IntStream.rangeClosed(1, 12)
                .mapToObj(unit -> Row.of("U" + unit))
                .toList();
        IndicatorMatrix matrix = IndicatorMatrix.of(IntStream.rangeClosed(1, 15)
                .mapToObj(code -> Column.of(
                        Indicator.of("indicator " + code),
                        rows,
                        IntStream.range(0, 12)
                                .mapToDouble(row -> row == 1 ? Double.NaN : row / 3.0)
                                .toArray()))
                .toList());
        assertThat(matrix.toString().lines())
                .startsWith("12 units × 15 indicators, 15 values missing, index of 15 indicators in 2 levels")
                .contains("and 2 more rows", "and 1 more indicators")
                .hasSize(1 + 11 + 1 + 11 + 2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void columnsMayBeReplacedAndAdded() {
        IndicatorMatrix changed = PANEL.with(ONLINE.linear(2, 0)).with(Column.of(Indicator.of("area"), ROWS, 1, 1, 1));
        assertThat(changed.column("online").toArray()).containsExactly(2, 4, 6);
        assertThat(changed.columns()).hasSize(3);
        assertThat(PANEL.mapIndicators(column -> column.linear(1, 1))
                        .column("online")
                        .toArray())
                .containsExactly(2, 3, 4);
        assertThat(PANEL.mapIndicators(column -> column)).isEqualTo(PANEL).hasSameHashCodeAs(PANEL);
    }

    @Test
    void numbersInRowsMakeAMatrix() {
        IndicatorMatrix matrix =
                IndicatorMatrix.of(List.of("A", "B"), List.of("x", "y"), new double[][] {{1, Double.NaN}, {3, 4}});
        assertThat(matrix.column("y").value(0)).isEmpty();
        assertThat(matrix.column("y").value(1)).hasValue(4);
        assertThat(matrix.framework().top().partCodes()).containsExactly("x", "y");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorMatrix.of(List.of("A"), List.of("x", "y"), new double[][] {{1}}))
                .withMessage("Unit (A) has (1) value for (2) indicators.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorMatrix.of(List.of("A"), List.of("x"), new double[][] {}))
                .withMessage("There are (0) rows for (1) unit.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorMatrix.of(List.of("A", "A"), List.of("x"), new double[][] {{1}, {2}}))
                .withMessage("The unit (A) occurs twice.\nMaybe it needs a period.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorMatrix.of(List.of(ONLINE, ONLINE.linear(1, 0))))
                .withMessage("Node (index) has the part (online) twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IndicatorMatrix.of(List.of(ONLINE, Column.of(Indicator.of("x"), List.of(Row.of("A")), 1))))
                .withMessage("The columns (online) and (x) have different rows.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorMatrix.of(List.of()))
                .withMessage("A node has a code and at least one part, not (index) and [].\nMaybe it is an indicator.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.in(Framework.of(group("index", "onlin"))))
                .withMessage("There is no column (onlin).\nMaybe one of [online, people].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.group("sex"))
                .withMessage("There are no groups (sex).\nMaybe one of [region].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorMatrix.of(
                        List.of(ONLINE), Map.of("region", List.of("north")), Framework.of(group("index", "online"))))
                .withMessage("The groups (region) are (1) for (3) rows.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PANEL.with(Column.of(Indicator.of("x"), List.of(Row.of("A")), 1)))
                .withMessage("The column (x) has different rows.");
    }
}
