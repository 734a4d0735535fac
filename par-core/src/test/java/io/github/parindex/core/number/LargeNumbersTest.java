package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Most points and shares fit a long with their places; what does not fit is as exact. */
final class LargeNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "100000000000000000000,    5,                     100000000000000000005",
        "5,                        100000000000000000000, 100000000000000000005",
        "999999999999999999,       0.5,                   999999999999999999.5",
        "0.5,                      999999999999999999,    999999999999999999.5",
        "5,                        0.0000000000000000001, 5.0000000000000000001",
        "0.0000000000000000001,    5,                     5.0000000000000000001",
        "600000000000000000,       600000000000000000,    1200000000000000000",
        "-600000000000000000,      -600000000000000000,   -1200000000000000000",
        "99999999999999999999,     -99999999999999999998, 1",
    })
    void sumsOfAnySize(String one, String other, String sum) {
        Points left = Points.parse(one);
        Points right = Points.parse(other);
        assertThat(left.plus(right)).hasToString(sum);
        assertThat(Points.sum(List.of(left, right))).hasToString(sum);
        assertThat(Points.sum(List.of(right, left, Points.ZERO))).hasToString(sum);
        assertThat(left.minus(right.negated())).hasToString(sum);
        assertThat(left.plus(right).minus(right)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "100000000000000000,    100,                  10000000000000000000",
        "5,                     4000000000000000000,  20000000000000000000",
        "5,                     -4000000000000000000, -20000000000000000000",
        "100000000000000000000, 3,                    300000000000000000000",
        "1000000000,            1000000000,           1000000000000000000",
        "-999999999,            999999999,            -999999998000000001",
        "0.5,                   3,                    1.5",
    })
    void productsOfAnySize(String points, long count, String product) {
        assertThat(Points.parse(points).times(count)).hasToString(product);
        assertThat(Points.parse(points).times(BigDecimal.valueOf(count))).hasToString(product);
    }

    @ParameterizedTest
    @CsvSource({
        "100000000000000000000, 5",
        "5,                     -100000000000000000000",
        "100000000000000000001, 100000000000000000000",
        "999999999999999999,    999999999999999998.5",
        "0.5,                   0.4999999999999999999",
        "5,                     0.0000000000000000001",
        "0.10,                  0.09",
    })
    void theGreaterIsGreaterWhateverItsSize(String greater, String smaller) {
        Points more = Points.parse(greater);
        Points less = Points.parse(smaller);
        assertThat(more).isGreaterThan(less).isNotEqualTo(less);
        assertThat(less).isLessThan(more);
        assertThat(more.max(less)).isSameAs(more);
        assertThat(more.negated()).isLessThan(less.negated());
        assertThat(more.compareTo(Points.parse(greater))).isZero();
    }

    @Test
    void aMeanOfNumbersOfAnySizeIsExact() {
        ToLongFunction<BigDecimal> once = number -> 1;
        BigDecimal long20 = new BigDecimal("12345678901234567890");
        assertThat(Ratio.mean(List.of(long20, BigDecimal.ONE), number -> number, once))
                .isEqualTo(new Ratio(new BigDecimal("12345678901234567891"), BigDecimal.valueOf(2)));
        assertThat(Ratio.mean(List.of(long20), number -> number, number -> 100))
                .isEqualTo(new Ratio(new BigDecimal("1234567890123456789000"), BigDecimal.valueOf(100)));
        BigDecimal nine = new BigDecimal("999999999");
        assertThat(Ratio.mean(List.of(nine), number -> number, number -> 1_000_000_000_000L))
                .isEqualTo(new Ratio(new BigDecimal("999999999000000000000"), new BigDecimal("1000000000000")));
        assertThat(Ratio.mean(
                        List.of(new BigDecimal("123456789"), new BigDecimal("0.000000001")),
                        number -> number,
                        number -> 10_000_000))
                .isEqualTo(new Ratio(new BigDecimal("1234567890000000.01"), new BigDecimal("20000000")));
        assertThat(Ratio.mean(List.of(new BigDecimal("0.5"), BigDecimal.ONE), number -> number, number -> 4))
                .isEqualTo(Ratio.of(6, 8));
    }

    @Test
    void sharesAreAddedAndKeptShort() {
        assertThat(Ratio.of(1, 4).plus(Ratio.of(1, 4))).isEqualTo(Ratio.of(2, 4));
        assertThat(Ratio.of(1, 2).plus(Ratio.of(1, 3))).isEqualTo(Ratio.of(5, 6));
        assertThat(Ratio.of(1, 6).plus(Ratio.of(1, 3))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.parse("0.5/1.5").plus(Ratio.of(1, 2))).isEqualTo(Ratio.of(5, 6));
    }

    @Test
    void aShareIsComparedAsExactlyWhateverItsSize() {
        assertThat(new Ratio(BigDecimal.ONE, new BigDecimal("0.5")).compareTo(BigDecimal.valueOf(2)))
                .isZero();
        assertThat(new Ratio(new BigDecimal("0.5"), BigDecimal.ONE).compareTo(new BigDecimal("0.5")))
                .isZero();
        assertThat(Ratio.of(10_000_000_000L, 1).compareTo(new BigDecimal("0.000000001")))
                .isPositive();
        assertThat(Ratio.of(1, 10_000_000_000L).compareTo(new BigDecimal("999999999")))
                .isNegative();
        assertThat(Ratio.of(1, 1).compareTo(new BigDecimal("12345678901234567890")))
                .isNegative();
    }
}
