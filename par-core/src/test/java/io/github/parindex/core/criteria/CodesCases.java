package io.github.parindex.core.criteria;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a criterion's code may be, in which order codes stand, and which are suggested. */
final class CodesCases {

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.2", "3.5b", "A", "I.1", "7/6", "2_1", "B-1", "Đ.1", "١", "x........"})
    void aCodeIsMadeOfLettersDigitsPointsHyphensSlashesAndUnderscores(String code) {
        assertThat(leaf(code, "Plan", statedUpTo("1")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1 2", ".1", "-1", "_", "/", "1,2", "1.2\n", "(1)", "1%"})
    void anythingElseIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaf(code, "Plan", statedUpTo("1")))
                .withMessage("Not a criterion code: (" + code
                        + ").\nMaybe use 1 to 64 letters, digits, points, hyphens, slashes or underscores, "
                        + "as in 1.2 or 3.5b.");
    }

    @Test
    void aCodeHasAtMostSixtyFourCharacters() {
        assertThat(Codes.valid("1".repeat(64))).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Codes.valid("1".repeat(65)))
                .withMessageStartingWith("Not a criterion code: (1111");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, 1.10",
        "1.9, 1.10",
        "9, 10",
        "3.5, 3.5b",
        "3.5b, 3.5c",
        "3.5, 3.5.1",
        "3.5.1, 3.5b",
        "1, A",
        "A, B",
        "A.2, A.10",
        "1.2, 1.3",
        "1.1.9, 1.2",
        "01, 1",
        "1.01, 1.1",
        "1.007, 1.10",
        "0, 1",
        "00, 1",
        "12345678901234567890, 12345678901234567891",
        "999, 12345678901234567890",
        "a, ab",
        "9a, 10a",
        "a0, a1"
    })
    void numbersInACodeCountAsNumbers(String first, String second) {
        assertThat(Codes.ORDER.compare(first, second)).isNegative();
        assertThat(Codes.ORDER.compare(second, first)).isPositive();
        assertThat(Codes.ORDER.compare(first, first)).isZero();
    }

    @Test
    void criteriaAreOrderedByTheirCodes() {
        var ordered = List.of("1", "1.1", "1.2", "1.2.1", "1.10", "2", "3.5", "3.5b", "10", "10.1", "A", "A.1", "B");
        List<Criterion> shuffled = new ArrayList<>();
        ordered.forEach(code -> shuffled.add(leaf(code, "Plan", statedUpTo("1"))));
        Collections.shuffle(shuffled, new Random(2026));
        shuffled.sort(Criterion.BY_CODE);
        assertThat(shuffled).extracting(Criterion::code).containsExactlyElementsOf(ordered);
    }

    @Test
    void theFiveMostSimilarCodesAreSuggestedInTheirOrder() {
        var known = List.of("4.1", "3.10", "3.1", "3.1b", "3.2", "1.1", "2.1", "7.7.7");
        assertThat(Codes.near("3.1a", known)).containsExactly("1.1", "2.1", "3.1", "3.1b", "3.10");
        assertThat(Codes.near("3.1", known)).containsExactly("1.1", "2.1", "3.1", "3.1b", "3.2");
        assertThat(Codes.near("7.7", List.of("7.7.7", "1"))).containsExactly("1", "7.7.7");
        assertThat(Codes.near("1", List.of())).isEmpty();
    }
}
