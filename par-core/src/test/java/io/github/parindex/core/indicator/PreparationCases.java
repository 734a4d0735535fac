package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Framework.Node;
import io.github.parindex.core.indicator.Framework.Part;
import io.github.parindex.core.indicator.Imputation.ByColumn;
import io.github.parindex.core.indicator.Imputation.ByGroup;
import io.github.parindex.core.indicator.Imputation.ByPeriod;
import io.github.parindex.core.indicator.Imputation.ByRow;
import io.github.parindex.core.indicator.Imputation.Over;
import io.github.parindex.core.indicator.Imputation.Statistic;
import io.github.parindex.core.indicator.OutlierTreatment.From;
import io.github.parindex.core.indicator.OutlierTreatment.Ties;
import io.github.parindex.core.indicator.OutlierTreatment.Transform;
import io.github.parindex.core.indicator.OutlierTreatment.Winsorisation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Raw numbers made ready, small enough for a calculator. */
final class PreparationCases {

    private static final double GAP = Double.NaN;

    private static List<Row> units(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
    }

    private static Column column(String code, double... values) {
        return Column.of(Indicator.of(code), units(values.length), values);
    }

    /** The unit u in the years from 2020. */
    private static Column years(double... values) {
        var rows = IntStream.range(0, values.length)
                .mapToObj(year -> Row.of("u").in(String.valueOf(2020 + year)))
                .toList();
        return Column.of(Indicator.of("x"), rows, values);
    }

    private static IndicatorMatrix matrix(Column... columns) {
        return IndicatorMatrix.of(List.of(columns));
    }

    private static void assertValues(Column column, double... expected) {
        assertThat(column.toArray()).containsExactly(expected, Offset.offset(1e-12));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static IndicatorMatrix withPopulation(double... population) {
        var doctors = column("doctors", 6, GAP, 9);
        var indicator = doctors.indicator().per("population");
        return IndicatorMatrix.of(
                List.of(doctors, column("population", population)),
                Map.of(),
                Framework.flat("index", List.of(indicator)));
    }

    @Test
    void doctorsPerHead() {
        var matrix = withPopulation(3, 4, GAP);
        var divided = Preparation.denominate().apply(matrix);
        assertValues(divided.column("doctors"), 2, GAP, GAP);
        assertThat(divided.column("doctors").indicator().denominator()).isEmpty();
        assertValues(Preparation.denominate().apply(divided).column("doctors"), 2, GAP, GAP);
    }

    @Test
    void anotherDenominatorByCode() {
        var matrix = withPopulation(3, 4, 1).with(column("area", 2, 2, 2));
        var step = Preparation.denominate().with("doctors", "area");
        assertValues(step.apply(matrix).column("doctors"), 3, GAP, 4.5);
        assertThat(Preparation.of(step.method())).isEqualTo(step);
    }

    @Test
    void nothingIsDividedByNothing() {
        refused(
                () -> Preparation.denominate().apply(withPopulation(3, 4, 0)),
                "Indicator (doctors), unit (u3): the denominator (population) is (0.0), by which nothing can be"
                        + " divided.\nMaybe leave it out as missing.");
        refused(
                () -> Preparation.denominate().only("x").apply(matrix(column("x", 1))),
                "Indicator (x) has no denominator.\nMaybe state the column to divide by.");
        refused(
                () -> Preparation.denominate().with("x", "size").apply(matrix(column("x", 1))),
                "There is no column (size).\nMaybe one of [x].");
        assertThat(Preparation.denominate().apply(matrix(column("x", 1)))).isEqualTo(matrix(column("x", 1)));
    }

    @Test
    void rowsWithTooLittleAreDroppedAndNamed() {
        var matrix = matrix(column("a", 1, GAP, 0, 4), column("b", 1, 2, 0, GAP), column("c", 1, GAP, 0, 0));
        var screened = Preparation.screen(0.6).withNonZero(0.5).screen(matrix);
        assertThat(screened.matrix().rows()).hasToString("[u1, u4]");
        assertThat(screened.dropped()).hasToString("[u2: 1 of 3, 0 of them 0, u3: 3 of 3, 3 of them 0]");
        assertThat(Preparation.screen(1).only("b").apply(matrix).rows()).hasToString("[u1, u2, u3]");
    }

    @Test
    void aRowExactlyAtALimitIsKept() {
        var columns = IntStream.range(0, 10)
                .mapToObj(i -> column("c" + i, i == 0 ? GAP : 1))
                .toArray(Column[]::new);
        assertThat(Preparation.screen(0.9).apply(matrix(columns)).rows()).hasSize(1);
    }

    @Test
    void screeningNeverDropsEverything() {
        refused(
                () -> Preparation.screen(0.9).apply(matrix(column("a", GAP, GAP))),
                "None of (2) rows has a share of (0.9) numbers, (0.0) of them not 0.\nMaybe lower the limits.");
        refused(
                () -> Preparation.screen(90),
                "Rows are screened by shares from 0 to 1, not by (90.0) and (0.0).\nMaybe divide a percentage by 100.");
        assertThat(Availability.of(matrix(column("a", GAP))).get(0).nonZeroShare())
                .isEmpty();
    }

    @Test
    void aGapGetsTheMeanOrMedianOfItsColumn() {
        var matrix = matrix(column("x", 1, 2, 9, GAP), column("y", 1, 1, 1, GAP));
        assertValues(Preparation.imputeByColumn(Statistic.MEAN).apply(matrix).column("x"), 1, 2, 9, 4);
        var imputed = new ByColumn(Statistic.MEDIAN, List.of("x")).impute(matrix);
        assertValues(imputed.matrix().column("x"), 1, 2, 9, 2);
        assertValues(imputed.matrix().column("y"), 1, 1, 1, GAP);
        assertThat(imputed.filled()).hasToString("[Filled[row=u4, code=x, value=2.0]]");
        refused(
                () -> Preparation.imputeByColumn(Statistic.MEAN).apply(matrix(column("x", GAP))),
                "Indicator (x) has (0) values, and needs 1.\nMaybe impute it first, or leave it out.");
        refused(
                () -> new ByColumn(Statistic.MEAN, List.of("z")).apply(matrix),
                "There is no indicator (z).\nMaybe one of [x, y].");
    }

    @Test
    void aGroupWithoutNumbersAndARowWithoutGroupKeepTheirGaps() {
        var column = column("x", 1, 3, GAP, GAP, GAP);
        var matrix = IndicatorMatrix.of(
                List.of(column),
                Map.of("region", List.of("north", "north", "north", "south", "")),
                Framework.flat("index", List.of(column.indicator())));
        assertValues(
                Preparation.imputeByGroup("region", Statistic.MEAN)
                        .apply(matrix)
                        .column("x"),
                1,
                3,
                2,
                GAP,
                GAP);
        refused(
                () -> Preparation.imputeByGroup("area", Statistic.MEAN).apply(matrix),
                "There are no groups (area).\nMaybe one of [region].");
    }

    /** u3 lies in the middle of a and, as less is better there, at the best end of b: 3/4 of the way on x. */
    @Test
    void aGapGetsWhereTheRowStandsInItsNode() {
        var cost = column("b", 4, 2, 2, GAP);
        var matrix = matrix(
                column("x", 0, 8, GAP, GAP),
                column("a", 1, 3, 2, GAP),
                cost.with(cost.indicator().with(Direction.LOWER_IS_BETTER)),
                column("k", 5, 5, GAP, 5));
        var imputed = Preparation.imputeByRow(Statistic.MEAN).apply(matrix);
        assertValues(imputed.column("x"), 0, 8, 6, GAP);
        assertValues(imputed.column("k"), 5, 5, 5, 5);
        assertValues(imputed.column("b"), 4, 2, 2, GAP);
        assertValues(Preparation.imputeByRow(Statistic.MEDIAN).apply(matrix).column("x"), 0, 8, 6, GAP);
    }

    @Test
    void indicatorsOfOtherNodesTellNothing() {
        var x = column("x", 0, 8, GAP);
        var other = column("other", 1, 2, 3);
        var matrix = IndicatorMatrix.of(
                List.of(x, other),
                Map.of(),
                Framework.of(
                        List.of(x.indicator(), other.indicator()),
                        List.of(
                                new Node("top", Title.of("top"), Direction.HIGHER_IS_BETTER, parts("p", "other")),
                                new Node("p", Title.of("p"), Direction.HIGHER_IS_BETTER, parts("x")))));
        assertValues(Preparation.imputeByRow(Statistic.MEAN).apply(matrix).column("x"), 0, 8, GAP);
    }

    private static List<Part> parts(String... codes) {
        return Arrays.stream(codes).map(code -> new Part(code, 1)).toList();
    }

    @Test
    void gapsOfAPanelFromOtherYears() {
        var matrix = matrix(years(GAP, 2, GAP, GAP, 8, GAP));
        assertValues(Preparation.imputeByPeriod(Over.LATEST).apply(matrix).column("x"), GAP, 2, 2, 2, 8, 8);
        assertValues(Preparation.imputeByPeriod(Over.CONSTANT).apply(matrix).column("x"), 2, 2, 2, 2, 8, 8);
        assertValues(Preparation.imputeByPeriod(Over.LINEAR).apply(matrix).column("x"), 2, 2, 4, 6, 8, 8);
        assertValues(
                Preparation.imputeByPeriod(Over.LINEAR)
                        .apply(matrix(years(GAP, GAP)))
                        .column("x"),
                GAP,
                GAP);
    }

    @Test
    void gapsBetweenOtherYearsOnlyAndFromNearYearsOnly() {
        var matrix = matrix(years(GAP, 2, GAP, GAP, 8, GAP, GAP));
        assertValues(Preparation.imputeByPeriod(Over.BETWEEN).apply(matrix).column("x"), GAP, 2, 4, 6, 8, GAP, GAP);
        assertValues(
                Preparation.imputeByPeriod(Over.LATEST).within(1).apply(matrix).column("x"), GAP, 2, 2, GAP, 8, 8, GAP);
        assertValues(
                Preparation.imputeByPeriod(Over.LINEAR).within(1).apply(matrix).column("x"), 2, 2, 2, 8, 8, 8, GAP);
        assertValues(
                Preparation.imputeByPeriod(Over.BETWEEN).within(1).apply(matrix).column("x"),
                GAP,
                2,
                GAP,
                GAP,
                8,
                GAP,
                GAP);
        refused(
                () -> Preparation.imputeByPeriod(Over.LATEST).within(-1),
                "A number may be 0 or more periods away, not (-1).\nMaybe 0, for any.");
    }

    /** A unit without a row in a year between: a year counts although the unit has none. */
    @Test
    void periodsAreCountedAmongThoseOfTheMatrix() {
        var rows = List.of(
                Row.of("u").in("2020"),
                Row.of("u").in("2022"),
                Row.of("v").in("2020"),
                Row.of("v").in("2021"),
                Row.of("v").in("2022"));
        var matrix = matrix(Column.of(Indicator.of("x"), rows, 5, GAP, 1, 1, 1));
        assertValues(
                Preparation.imputeByPeriod(Over.LATEST).within(1).apply(matrix).column("x"), 5, GAP, 1, 1, 1);
        assertValues(
                Preparation.imputeByPeriod(Over.LATEST).within(2).apply(matrix).column("x"), 5, 5, 1, 1, 1);
    }

    @Test
    void gapsFromAllIndicatorsBelowANodeFurtherUp() {
        var tree = Framework.of(Framework.group(
                "index", Framework.group("a", "x", "y"), Framework.group("b", "z", Framework.group("c", "w"))));
        // Scaled to 0..1 the third unit has y 0.5 beside it, and z 1 and w 0 further up.
        var matrix = matrix(column("x", 0, 10, GAP), column("y", 0, 2, 1), column("z", 0, 3, 3), column("w", 5, 6, 5))
                .in(tree);
        var byRow = Preparation.imputeByRow(Statistic.MEAN);
        assertValues(byRow.apply(matrix).column("x"), 0, 10, 5);
        assertValues(byRow.atLevel(3).apply(matrix).column("x"), 0, 10, 5);
        assertValues(byRow.atLevel(4).apply(matrix.with(column("w", 5, 6, 6))).column("x"), 0, 10, 25.0 / 3);
        refused(
                () -> byRow.atLevel(5).apply(matrix),
                "No node above indicator (x) is of level (5): the highest is (index), of level (4).\nMaybe level (4).");
        refused(
                () -> byRow.atLevel(1),
                "Rows are filled from a node of level 2 or more, not of level (1).\n"
                        + "Maybe 2, the node that the indicator is a part of.");
    }

    @Test
    void aPanelNeedsPeriodsThatAreNumbers() {
        refused(
                () -> Preparation.imputeByPeriod(Over.LATEST).apply(matrix(column("x", 1, GAP))),
                "Indicator (x) has fewer than two periods.\nMaybe give the rows periods, or another method.");
        var rows = Arrays.stream(new String[] {"Q1", "Q2", "Q3"})
                .map(period -> Row.of("u").in(period))
                .toList();
        var quarters = Column.of(Indicator.of("x"), rows, 1, GAP, 3);
        refused(
                () -> Preparation.imputeByPeriod(Over.LINEAR).apply(matrix(quarters)),
                "The period (Q2) of unit (u) is no number.\nMaybe a year.");
    }

    /** 1 to 30, and the same large number several times. */
    private static Column skewed(int times) {
        var values = DoubleStream.concat(
                IntStream.rangeClosed(1, 30).asDoubleStream(),
                IntStream.range(0, times).mapToDouble(i -> 1000));
        return column("x", values.toArray());
    }

    private static Column mirrored(Column column) {
        return column.linear(-1, 0);
    }

    /** COINr counts after moving, so that three tied numbers are moved where two are allowed. */
    @Test
    void tiesNeverCarryWinsorisingPastItsLimit() {
        var treatment = Preparation.treat().winsorising(2).with(Transform.NONE);
        var held = treatment.treat(matrix(skewed(3)));
        assertThat(held.matrix().column("x")).isEqualTo(skewed(3));
        assertThat(held.details().get(0).moved()).isZero();
        assertThat(held.details().get(0).passes()).isFalse();
        var together = treatment.with(Ties.TOGETHER).treat(matrix(skewed(3)));
        assertThat(together.details().get(0).moved()).isEqualTo(3);
        assertThat(together.details().get(0).high()).hasToString("[u31, u32, u33]");
        assertThat(together.matrix().column("x").max()).isEqualTo(30);
        assertThat(treatment
                        .winsorising(3)
                        .treat(matrix(skewed(3)))
                        .details()
                        .get(0)
                        .passes())
                .isTrue();
    }

    @Test
    void theLowerEndIsTreatedAlike() {
        var treated = Preparation.treat().treat(matrix(mirrored(skewed(2))));
        var details = treated.details().get(0);
        assertThat(details.moved()).isEqualTo(2);
        assertThat(details.low()).hasToString("[u31, u32]");
        assertThat(details.high()).isEmpty();
        assertThat(treated.matrix().column("x").min()).isEqualTo(-30);
        assertThat(Preparation.treat().winsorising(1).with(Transform.NONE).apply(matrix(mirrored(skewed(2)))))
                .isEqualTo(matrix(mirrored(skewed(2))));
    }

    @Test
    void whatPassesOrCannotBeTestedIsLeftAlone() {
        var matrix = matrix(column("x", 1, 2, 3, 4), column("y", 7, 7, 7, 7), column("z", 1, 9, GAP, GAP));
        var treated = Preparation.treat().treat(matrix);
        assertThat(treated.matrix()).isEqualTo(matrix);
        assertThat(treated.details()).hasSize(3).allMatch(OutlierTreatment.Details::passes);
    }

    /** One unit of thirty has anything: lowering it would leave nothing that separates units. */
    @Test
    void winsorisingNeverMakesAnIndicatorConstant() {
        var values = new double[30];
        values[7] = 1;
        var treatment = Preparation.treat().with(Transform.NONE);
        for (var column : List.of(column("x", values), mirrored(column("x", values)))) {
            assertThat(treatment.apply(matrix(column)).column("x")).isEqualTo(column);
        }
    }

    @ParameterizedTest
    @EnumSource(Transform.class)
    void everyTransformationKeepsTheOrder(Transform transform) {
        var treatment = Preparation.treat().winsorising(0).with(transform);
        for (var column : List.of(skewed(2), mirrored(skewed(2)))) {
            var treated = treatment.treat(matrix(column));
            var after = treated.matrix().column("x");
            assertThat(treated.details().get(0).transformed().isPresent()).isEqualTo(transform != Transform.NONE);
            for (int row = 1; row < 31; row++) {
                assertThat(after.at(row) > after.at(row - 1)).isEqualTo(column.at(row) > column.at(row - 1));
            }
        }
    }

    @Test
    void logarithmsAreAsStated() {
        var treatment = Preparation.treat().winsorising(0);
        var matrix = matrix(skewed(1));
        double a = 9.99;
        assertThat(treatment.apply(matrix).column("x").at(1)).isCloseTo(Math.log(2 - 1 + a), Offset.offset(1e-12));
        assertThat(treatment
                        .with(Transform.LOG_CT_ORIG)
                        .apply(matrix)
                        .column("x")
                        .at(1))
                .isCloseTo(Math.log(2), Offset.offset(1e-12));
        assertThat(treatment
                        .with(Transform.LOG_CT_PLUS)
                        .apply(matrix)
                        .column("x")
                        .at(1))
                .isCloseTo(Math.log(1 + a), Offset.offset(1e-12));
        assertThat(treatment
                        .with(Transform.LOG_CT_PLUS)
                        .apply(matrix(mirrored(skewed(1))))
                        .column("x")
                        .at(1))
                .isCloseTo(-Math.log(-1 + a + 2), Offset.offset(1e-12));
    }

    @Test
    void combinedTreatmentTransformsWhatWinsorisingLeft() {
        var twice = Column.of(
                Indicator.of("x"),
                units(32),
                DoubleStream.concat(IntStream.rangeClosed(1, 30).asDoubleStream(), DoubleStream.of(1000, 5000))
                        .toArray());
        var treatment = Preparation.treat().winsorising(1);
        assertThat(treatment.apply(matrix(twice)).column("x").max())
                .isCloseTo(Math.log(4999 + 49.99), Offset.offset(1e-12));
        assertThat(treatment
                        .with(From.WINSORISED)
                        .apply(matrix(twice))
                        .column("x")
                        .max())
                .isCloseTo(Math.log(999 + 9.99), Offset.offset(1e-12));
    }

    /** The logarithms of these numbers are evenly spread, so their exponent is near 0. */
    @Test
    void boxCoxFindsTheExponent() {
        var column = column(
                "x", IntStream.range(0, 41).mapToDouble(i -> Math.exp(i / 4.0)).toArray());
        assertThat(new BoxCox(column).lambda()).isCloseTo(0, Offset.offset(1e-6));
        var squares = column(
                "x",
                IntStream.range(0, 41).mapToDouble(i -> Math.pow(100 + i, 2)).toArray());
        assertThat(new BoxCox(squares).lambda()).isBetween(0.3, 0.7);
    }

    @Test
    void oneIndicatorMayHaveItsOwnSettings() {
        var y = skewed(3).with(Indicator.of("y"));
        var treatment = Preparation.treat()
                .with(Transform.NONE)
                .with("y", Preparation.treat().winsorising(0).with(Transform.NONE));
        var treated = treatment.treat(matrix(skewed(3), y));
        assertThat(treated.details())
                .extracting(OutlierTreatment.Details::moved)
                .containsExactly(3, 0);
        assertThat(treatment.only("y").treat(matrix(skewed(3), y)).details()).hasSize(1);
        refused(
                () -> treatment.with("z", Preparation.treat()).apply(matrix(y)),
                "There is no indicator (z).\nMaybe one of [y].");
        refused(
                () -> treatment.with("y", treatment),
                "The settings of indicator (y) name no other indicators.\nMaybe leave them out.");
    }

    @Test
    void winsorisingByCountMovesNoMoreThanStated() {
        assertValues(
                Preparation.winsorise(1, 1)
                        .apply(matrix(column("x", 1, 1, 2, 2, 3, 3, 4, 50, -30)))
                        .column("x"),
                1,
                1,
                2,
                2,
                3,
                3,
                4,
                4,
                1);
        assertValues(
                Preparation.winsorise(1, 0)
                        .apply(matrix(column("x", 9, 9, 1, GAP)))
                        .column("x"),
                9,
                9,
                1,
                GAP);
        assertValues(
                Preparation.winsorise(2, 0).apply(matrix(column("x", 9, 9, 1))).column("x"), 1, 1, 1);
        refused(
                () -> Preparation.winsorise(1, 1).apply(matrix(column("x", 9, 1))),
                "Indicator (x) has (2) values, and needs 3.\nMaybe impute it first, or leave it out.");
        refused(() -> Preparation.winsorise(-1, 0), "Counts of numbers to winsorise are at least 0, not (-1) and (0).");
    }

    @Test
    void someUnitsAreKeptOrDroppedWhateverIsThere() {
        var matrix = matrix(column("a", 1, GAP, 0, 4), column("b", 1, 2, 0, GAP));
        var screening = Preparation.screen(0.9).keeping("u2").dropping("u1");
        assertThat(screening.apply(matrix).rows()).extracting(Row::code).containsExactly("u2", "u3");
        assertThat(screening.screen(matrix)).hasToString("""
                        2 units × 2 indicators, 1 values missing, index of 2 indicators in 2 levels
                        2 rows dropped
                          u1: 2 of 2, 0 of them 0
                          u4: 1 of 2, 0 of them 0""");
        var panel = matrix(years(1, GAP));
        assertThat(Preparation.screen(1).keeping("u 2021").apply(panel).rows()).hasSize(2);
        assertThat(Preparation.screen(1).keeping("u").apply(panel).rows()).hasSize(2);
        refused(
                () -> Preparation.screen(0.9).keeping("u9").apply(matrix),
                "There is no unit (u9) among 4.\nMaybe one of [u1, u2, u3, u4].");
        refused(
                () -> Preparation.screen(0.9).keeping("u1").dropping("u1"),
                "The unit (u1) is to be kept and to be dropped.");
    }

    @Test
    void aNodeMayHaveASettingOfItsOwnAndAnIndicatorBelowItAnother() {
        var tree = Framework.of(Framework.group("index", Framework.group("a", "x", "y"), "z"));
        var high = column("x", skewed(1).toArray());
        var matrix = matrix(high, high.with(Indicator.of("y")), high.with(Indicator.of("z")))
                .in(tree);
        var treated = Preparation.treat()
                .with("a", Preparation.treat().winsorising(0).with(Transform.NONE))
                .with("y", Preparation.treat().winsorising(1))
                .treat(matrix);
        assertThat(treated).hasToString("""
                        x: as it was, outliers are left
                        y: 1 moved
                        z: 1 moved""");
        refused(
                () -> Preparation.treat().with("b", Preparation.treat()).treat(matrix),
                "There is no indicator (b).\nMaybe one of [x, y, z].");
    }

    @Test
    void everyStepIsBuiltAgainFromItsName() {
        var steps = List.of(
                Preparation.denominate(),
                Preparation.denominate().with("a", "b").only("a"),
                Preparation.screen(0.9).withNonZero(0.1).only("x", "y"),
                Preparation.screen(0.9).keeping("u").dropping("v", "w 2025"),
                new ByColumn(Statistic.MEDIAN, List.of("x")),
                new ByGroup("region", Statistic.MEDIAN, List.of()),
                new ByRow(Statistic.MEDIAN, 3, List.of()),
                new ByPeriod(Over.BETWEEN, 2, List.of("x")),
                Preparation.treat(),
                Preparation.treat()
                        .withLimits(1, 2)
                        .with(Ties.TOGETHER)
                        .with(From.WINSORISED)
                        .with("x", Preparation.treat().with(Transform.BOX_COX))
                        .only("x", "y"),
                new Winsorisation(1, 2, List.of()).only("x"),
                Preparation.clip(0.05, 0.95));
        for (var step : steps) {
            assertThat(Preparation.of(step.method())).isEqualTo(step);
            assertThat(step).hasToString(step.method().toString());
        }
    }

    @Test
    void numbersBeyondQuantilesBecomeThem() {
        // Of 0, 10, 20, 30, 40 the quantile 0.1 of type 7 is 4, and 0.95 is 38.
        var clipped = Preparation.clip(0.1, 0.95).apply(matrix(column("x", 40, 0, GAP, 10, 30, 20)));
        assertValues(clipped.column("x"), 38, 4, GAP, 10, 30, 20);
        refused(
                () -> Preparation.clip(5, 95),
                "Numbers are clipped between two rising probabilities from 0 to 1, not (5.0) and (95.0).\n"
                        + "Maybe divide percentages by 100.");
    }

    @Test
    void aStepMayBeForTheIndicatorsBelowANode() {
        var tree = Framework.of(Framework.group("index", Framework.group("a", "x", "y"), "z"));
        var matrix = matrix(column("x", 1, GAP), column("y", 3, GAP), column("z", 5, GAP))
                .in(tree);
        var imputed = Preparation.of(Method.of("imputeByColumn").with("only", (Object) List.of("a")))
                .apply(matrix);
        assertValues(imputed.column("x"), 1, 1);
        assertValues(imputed.column("y"), 3, 3);
        assertValues(imputed.column("z"), 5, GAP);
        assertThat(Preparation.screen(0.5).only("a").apply(matrix).rows()).hasSize(1);
    }

    @Test
    void namesAndSettingsAreChecked() {
        refused(
                () -> Preparation.of(Method.of("trea")),
                "There is no preparation (trea).\nMaybe one of [treat, clip, screen] or of the other 6.");
        refused(
                () -> Preparation.of(Method.of("treat").with("most", 3)),
                "The method (treat) has no setting (most).\nMaybe one of [skewness, kurtosis, winsorise, ties,"
                        + " transform, from, own, only].");
        refused(
                () -> Preparation.of(Method.of("denominate").with("by", "GDP")),
                "The setting (by) of the method (denominate) is numbers by name, not (GDP).");
        refused(
                () -> Preparation.of(Method.of("treat").with("own", Map.of("x", 3.0))),
                "The settings of indicator (x) are an object, not (3.0).");
        refused(
                () -> Preparation.of(Method.of("screen").with("only", List.of(1.0))),
                "The setting (only) of the method (screen) is a list of texts, not (1.0).");
        refused(
                () -> Preparation.treat().withLimits(-1, 2),
                "A treatment has limits of at least 0, not the skewness (-1.0), the kurtosis (2.0) and (5) numbers.");
    }

    /** A thousand numbers of very different sizes: plain sums of them depend on the order. */
    @Test
    void neitherTheOrderOfRowsNorTheLocaleMatters() {
        var values = IntStream.range(0, 1000)
                .mapToDouble(i -> i % 7 == 0 ? GAP : StrictMath.exp((i * 37 % 1000) / 40.0))
                .toArray();
        var column = column("x", values);
        var backwards = new ArrayList<>(column.rows());
        java.util.Collections.reverse(backwards);
        var reversed = Column.of(
                column.indicator(),
                backwards,
                IntStream.range(0, 1000).mapToDouble(i -> values[999 - i]).toArray());
        var before = Locale.getDefault();
        var steps = List.of(Preparation.imputeByColumn(Statistic.MEAN), Preparation.treat());
        for (var step : steps) {
            var plain = step.apply(matrix(column)).column("x").toArray();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr"));
                var turned =
                        Preparation.of(step.method()).apply(matrix(reversed)).column("x");
                assertThat(IntStream.range(0, 1000)
                                .mapToDouble(i -> turned.at(999 - i))
                                .toArray())
                        .isEqualTo(plain);
            } finally {
                Locale.setDefault(before);
            }
        }
    }
}
