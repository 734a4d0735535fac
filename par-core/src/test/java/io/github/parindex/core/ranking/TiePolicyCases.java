package io.github.parindex.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which places tied units take. */
final class TiePolicyCases {

    private static List<String> places(TiePolicy policy, String scores) {
        List<Integer> items =
                Arrays.stream(scores.split(" ")).map(Integer::valueOf).toList();
        return policy.places(items, Comparator.reverseOrder()).stream()
                .map(Place::toString)
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}, {2} → {3}")
    @CsvSource({
        "two share the second place, COMPETITION, 90 85 85 80, 1 2 2 4",
        "two share the second place, MODIFIED_COMPETITION, 90 85 85 80, 1 3 3 4",
        "two share the second place, DENSE, 90 85 85 80, 1 2 2 3",
        "two share the second place, ORDINAL, 90 85 85 80, 1 2 3 4",
        "two share the second place, FRACTIONAL, 90 85 85 80, 1 2.5 2.5 4",
        "the order given never matters, COMPETITION, 85 80 90 85, 2 4 1 2",
        "the order given never matters, MODIFIED_COMPETITION, 85 80 90 85, 3 4 1 3",
        "the order given never matters, DENSE, 85 80 90 85, 2 3 1 2",
        "the order given only separates what is tied, ORDINAL, 85 80 90 85, 2 4 1 3",
        "the order given never matters, FRACTIONAL, 85 80 90 85, 2.5 4 1 2.5",
        "two first and three fourth, COMPETITION, 90 90 85 85 85 80, 1 1 3 3 3 6",
        "two first and three fourth, MODIFIED_COMPETITION, 90 90 85 85 85 80, 2 2 5 5 5 6",
        "two first and three fourth, DENSE, 90 90 85 85 85 80, 1 1 2 2 2 3",
        "two first and three fourth, ORDINAL, 90 90 85 85 85 80, 1 2 3 4 5 6",
        "two first and three fourth, FRACTIONAL, 90 90 85 85 85 80, 1.5 1.5 4 4 4 6",
        "all are equal, COMPETITION, 70 70 70, 1 1 1",
        "all are equal, MODIFIED_COMPETITION, 70 70 70, 3 3 3",
        "all are equal, DENSE, 70 70 70, 1 1 1",
        "all are equal, ORDINAL, 70 70 70, 1 2 3",
        "all are equal, FRACTIONAL, 70 70 70, 2 2 2"
    })
    void tiesTakeTheirPlaces(String name, TiePolicy policy, String scores, String places) {
        assertThat(places(policy, scores)).as(name).containsExactly(places.split(" "));
    }

    @ParameterizedTest
    @EnumSource(TiePolicy.class)
    void oneUnitIsFirstAndNoUnitHasNoPlace(TiePolicy policy) {
        assertThat(places(policy, "70")).containsExactly("1");
        assertThat(policy.places(List.<Integer>of(), Comparator.naturalOrder())).isEmpty();
    }

    @Test
    void aPlaceIsExactAlsoBetweenTwo() {
        assertThat(Place.of(2)).isEqualTo(new Place(4)).hasToString("2");
        assertThat(new Place(5)).hasToString("2.5");
        assertThat(new Place(5).value()).isEqualTo(new BigDecimal("2.5"));
        assertThat(Place.of(10).value()).isEqualTo(BigDecimal.TEN);
        assertThat(new Place(Integer.MAX_VALUE)).hasToString("1073741823.5");
        assertThat(Place.of(2)).isLessThan(new Place(5)).isGreaterThan(Place.of(1));
    }

    @Test
    void noPlaceComesBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(1))
                .withMessage("A place is 1 or more, not (1 / 2).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(0))
                .withMessage("A place is 1 or more, not (0 / 2).");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Place.of(Integer.MAX_VALUE))
                .withMessage("integer overflow");
    }
}
