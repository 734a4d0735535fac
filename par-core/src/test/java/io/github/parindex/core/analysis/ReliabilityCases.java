package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cronbach's alpha of a few answers, by hand. */
final class ReliabilityCases {

    private static Column item(String code, double... answers) {
        var rows = IntStream.range(0, answers.length)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        return Column.of(Indicator.of(code), rows, answers);
    }

    @Test
    void twoItems() {
        var two = Reliability.of(List.of(item("q1", 1, 2, 3, 4, 5), item("q2", 2, 2, 4, 5, 4)));
        assertThat(two.alpha()).isCloseTo(0.8974358974358975, within(1e-12));
        assertThat(two.averageInterItemCorrelation()).isCloseTo(0.8249579113843054, within(1e-12));
        assertThat(two.standardisedAlpha()).isCloseTo(0.9040843147539124, within(1e-12));
        assertThat(two.correctedItemTotal().get("q1")).isCloseTo(0.8249579113843054, within(1e-12));
        assertThat(two.alphaIfDeleted()).isEmpty();
        assertThat(two.standardisedAlphaIfDeleted()).isEmpty();
        assertThat(two).hasToString("alpha " + PrintedTable.number(two.alpha()) + " of [q1, q2]");
    }

    @Test
    void theSameItemThreeTimesIsEntirelyReliable() {
        var same = Reliability.of(List.of(item("a", 1, 2, 4), item("b", 1, 2, 4), item("c", 2, 3, 5)));
        assertThat(same.alpha()).isCloseTo(1, within(1e-12));
        assertThat(same.standardisedAlpha()).isCloseTo(1, within(1e-12));
        assertThat(same.alphaIfDeleted().keySet()).containsExactly("a", "b", "c");
        assertThat(same.alphaIfDeleted().get("c")).isCloseTo(1, within(1e-12));
        assertThat(same.standardisedAlphaIfDeleted().get("b")).isCloseTo(1, within(1e-12));
        assertThat(same.correctedItemTotal().get("a")).isCloseTo(1, within(1e-12));
    }

    @Test
    void aPairIsRelatedByTheUnitsThatBothHold() {
        double gap = Double.NaN;
        var gaps = Reliability.of(List.of(item("a", 1, 2, 3, gap), item("b", 2, gap, 6, 4)));
        // variances 1 and 4, covariance of (1, 2) and (3, 6): 4; 2 (1 - 5 / 13)
        assertThat(gaps.alpha()).isCloseTo(2 * (1 - 5 / 13.0), within(1e-12));
    }

    @Test
    void whatHasNoAnswerIsRefused() {
        assertThatThrownBy(() -> Reliability.of(List.of(item("a", 1, 2))))
                .hasMessage("Reliability is of at least (2) items, not (1).");
        assertThatThrownBy(() -> Reliability.of(List.of(item("a", 1, 2), item("b", 3, 3))))
                .hasMessage("Indicator (b) is (3.0) in every row, so reliability has no answer.\n"
                        + "Maybe leave the indicator out, or give goalposts.");
        assertThatThrownBy(() -> Reliability.of(List.of(item("a", 1, 2), item("b", 1, 2, 3))))
                .hasMessage("Indicators (b) and (a) are of different rows.\nMaybe take both from one matrix.");
        double gap = Double.NaN;
        assertThatThrownBy(() -> Reliability.of(List.of(item("a", 1, 2, gap), item("b", gap, 1, 2))))
                .hasMessage("Indicators (b) and (a) share (1) units, and need 2.\n"
                        + "Maybe impute them first, or leave one out.");
        assertThatThrownBy(() -> Reliability.of(List.of(item("a", 1, 2), item("b", 2, 1)))
                        .alpha())
                .hasMessage("The sum of the items [a, b] does not vary, so alpha has no answer.\n"
                        + "Maybe turn an item around.");
    }
}
