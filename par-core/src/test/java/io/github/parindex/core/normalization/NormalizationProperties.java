package io.github.parindex.core.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.OverTime.AnnualChange.Base;
import io.github.parindex.core.normalization.ToReference.Form;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.statistics.TiedRanks;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Laws of normalisations. */
final class NormalizationProperties {

    /** Every method, with settings other than the defaults where it has any. */
    private static final List<Normalization> ALL = Stream.concat(
                    Stream.of(
                            Normalization.minMax(1, 7),
                            Normalization.logMinMax(0, 10),
                            Normalization.goalposts(1, 50)
                                    .to(0, 100)
                                    .with(Cap.BOTH)
                                    .with(Scale.LOG),
                            Normalization.scaled(1, 50, 10),
                            Normalization.zScore(100, 10, 0),
                            Normalization.percentRank(TiedRanks.MAX),
                            Normalization.borda(),
                            Normalization.shareBelowOrEqual(),
                            Normalization.ratioToBest(),
                            Normalization.ratioToWorst(),
                            Normalization.differenceToWorst(),
                            Normalization.distanceToMean(Form.RELATIVE_DIFFERENCE),
                            Normalization.distanceToValue(3, Form.RATIO),
                            Normalization.distanceToUnit("u3", Form.RELATIVE_DIFFERENCE),
                            Normalization.sum(),
                            Normalization.vector(),
                            Normalization.categorical(List.of(0.3, 0.6), List.of(0.0, 5.0, 9.0)),
                            Normalization.aboveBelowMean(0.1),
                            Normalization.adjustedMazziottaPareto().withReference(20),
                            Normalization.adjustedMazziottaPareto(0.5, 90),
                            Normalization.linear(-2, 3),
                            Normalization.log(Transformation.Log.Base.TEN, 2),
                            Normalization.power(-0.5),
                            Normalization.reverse(0, 100),
                            Normalization.cap(5, 60),
                            Normalization.round(Rounding.halfEven(1)),
                            Normalization.none()),
                    Stream.of(TiedRanks.values()).map(Normalization::rank))
            .toList();

    private static final List<Normalization> OTHERS = List.of(
            Normalization.distanceToTarget(1e6).with(Cap.UPPER),
            Normalization.distanceToTarget(),
            Normalization.annualChange(Base.CURRENT),
            Normalization.cyclical(),
            Normalization.balanceOfOpinions(),
            Normalization.categorical(),
            Normalization.rank());

    @Provide
    Arbitrary<Column> positive() {
        return Arbitraries.doubles()
                .between(0.01, 99)
                .ofScale(2)
                .injectNull(0.1)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30)
                .map(values -> Columns.benefit(values.stream()
                        .mapToDouble(value -> value == null ? Double.NaN : value)
                        .toArray()))
                .filter(column -> !column.isConstant() && !column.isMissing(2))
                .flatMap(column -> Arbitraries.of(Direction.values())
                        .map(direction -> column.with(column.indicator().with(direction))));
    }

    private static Column shuffled(Column column, long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, column.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Row> rows = order.stream().map(column.rows()::get).toList();
        return Column.of(
                column.indicator(), rows, order.stream().mapToDouble(column::at).toArray());
    }

    @Test
    void everyMethodIsBuiltAgainFromItsName() {
        Stream.concat(ALL.stream(), OTHERS.stream()).forEach(normalization -> {
            assertThat(Normalization.of(normalization.method())).isEqualTo(normalization);
            assertThat(normalization).hasToString(normalization.method().toString());
        });
    }

    @Property(tries = 200)
    void missingStaysMissingAndNothingElseIsMissing(@ForAll("positive") Column column) {
        for (var normalization : ALL) {
            var scores = normalization.apply(column);
            assertThat(scores.code()).isEqualTo(column.code());
            assertThat(IntStream.range(0, column.size())
                            .filter(scores::isMissing)
                            .toArray())
                    .as("%s", normalization)
                    .isEqualTo(IntStream.range(0, column.size())
                            .filter(column::isMissing)
                            .toArray());
        }
    }

    @Property(tries = 200)
    void aBetterValueNeverScoresLess(@ForAll("positive") Column column) {
        for (var normalization : ALL) {
            assertThat(worseThatScoresMore(column, normalization.apply(column)))
                    .as("%s", normalization)
                    .isEmpty();
        }
    }

    private static List<Integer> worseThatScoresMore(Column column, Column scores) {
        int sign = column.direction().sign();
        int scoreSign = scores.direction().sign();
        List<Integer> byValue = IntStream.range(0, column.size())
                .filter(row -> !column.isMissing(row))
                .boxed()
                .sorted(Comparator.comparingDouble(row -> sign * column.at(row)))
                .toList();
        List<Integer> wrong = new ArrayList<>();
        for (int i = 1; i < byValue.size(); i++) {
            if (scoreSign * scores.at(byValue.get(i - 1)) > scoreSign * scores.at(byValue.get(i))
                    && column.at(byValue.get(i - 1)) != column.at(byValue.get(i))) {
                wrong.add(byValue.get(i));
            }
        }
        return wrong;
    }

    @Property(tries = 100)
    void theOrderOfRowsNeverMatters(@ForAll("positive") Column column, @ForAll long seed) {
        for (var normalization : ALL) {
            assertThat(furthest(
                            shuffled(normalization.apply(column), seed), normalization.apply(shuffled(column, seed))))
                    .as("%s", normalization)
                    .isLessThan(1e-12);
        }
    }

    private static double furthest(Column a, Column b) {
        return IntStream.range(0, a.size())
                .filter(row -> !a.isMissing(row))
                .mapToDouble(row -> Math.abs(a.at(row) - b.at(row)) / Math.max(1, Math.abs(a.at(row))))
                .max()
                .orElseThrow();
    }

    @Property(tries = 200)
    void minMaxReachesBothEndsExactlyAndStaysBetween(@ForAll("positive") Column column) {
        var scores = Normalization.minMax(0, 100).apply(column);
        assertThat(scores.min()).isZero();
        assertThat(scores.max()).isEqualTo(100);
    }

    @Property(tries = 200)
    void minMaxAndZScoreIgnoreUnitsOfMeasurement(@ForAll("positive") Column column) {
        for (var normalization : List.of(Normalization.minMax(), Normalization.zScore(), Normalization.rank())) {
            assertThat(furthest(normalization.apply(column.linear(1024, 512)), normalization.apply(column)))
                    .isLessThan(1e-9);
        }
    }

    @Property(tries = 200)
    void zScoresHaveTheStatedMeanAndDeviation(@ForAll("positive") Column column) {
        var scores = Normalization.mazziottaPareto().apply(column);
        assertThat(scores.mean()).isCloseTo(100, offset(1e-9));
        assertThat(scores.standardDeviation(0)).isCloseTo(10, offset(1e-9));
    }

    @Property
    void roundingIsThatOfTheFirstFifteenDigits(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int thousandths,
            @ForAll @IntRange(min = -8, max = 8) int ulps,
            @ForAll @IntRange(max = 4) int places,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        double value = thousandths / 1000.0 + ulps * Math.ulp(thousandths / 1000.0);
        double expected = new BigDecimal(value, new MathContext(15))
                .setScale(places, mode)
                .doubleValue();
        var rounded = Normalization.round(new Rounding(places, mode)).apply(Columns.benefit(value, value * 1e-7));
        assertThat(rounded.at(0)).isEqualTo(expected);
        assertThat(rounded.at(1))
                .isEqualTo(new BigDecimal(value * 1e-7, new MathContext(15))
                        .setScale(places, mode)
                        .doubleValue());
    }

    @Property(tries = 200)
    void sharesAddUpToOne(@ForAll("positive") Column column) {
        assertThat(Normalization.sum().apply(column).sum()).isCloseTo(1, offset(1e-12));
    }

    @Property(tries = 200)
    void ranksAddUpToTheSumOfTheFirstNumbers(@ForAll("positive") Column column) {
        double n = column.present();
        assertThat(Normalization.rank().apply(column).sum()).isEqualTo(n * (n + 1) / 2);
    }

    @Test
    void theLocaleNeverMatters() {
        var before = Locale.getDefault();
        var column = Column.of(Indicator.of("I"), List.of(Row.of("I"), Row.of("i")), 1, 2);
        var plain = Normalization.minMax().apply(column);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            for (var normalization : ALL) {
                Method method = normalization.method();
                assertThat(Normalization.of(method).method()).isEqualTo(method);
            }
            assertThat(Normalization.of(Method.of("minMax")).apply(column)).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }
}
