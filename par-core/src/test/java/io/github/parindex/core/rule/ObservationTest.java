package io.github.parindex.core.rule;

import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ObservationTest {

    @Test
    void aShareKeepsItsCounts() {
        assertThat(ratio(47, 52).ratio()).isEqualTo(Ratio.of(47, 52));
        assertThat(ratio(47, 52).previousYear()).isEmpty();
        assertThat(ratio(47, 52)).isEqualTo(ratio(Ratio.parse("47/52"))).isNotEqualTo(ratio(94, 104));
    }

    @Test
    void aShareMayCarryThePreviousYear() {
        assertThat(ratio(3, 0).withPreviousYear(1200).previousYear()).contains(BigDecimal.valueOf(1200));
        assertThat(ratio(3, 0).withPreviousYear(0).previousYear()).contains(BigDecimal.ZERO);
        assertThatThrownBy(() -> ratio(3, 0).withPreviousYear(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The previous year's total is 0 or more, not (-1).");
    }

    @Test
    void aWholeBelowNothingIsRefused() {
        assertThatThrownBy(() -> ratio(3, -4))
                .hasMessage("A ratio needs a denominator of 0 or more, not (-4) as in (3/-4).");
    }

    @Test
    void aQuantityIsANumberOrAPercentageAndHasNoPreviousYear() {
        assertThat(quantity("88.420%")).isEqualTo(quantity("0.8842"));
        assertThat(quantity(3)).isEqualTo(new Observation.Quantity(new BigDecimal("3.00")));
        assertThat(quantity(3).ratio()).isEqualTo(Ratio.of(3, 1));
        assertThat(quantity(3).previousYear()).isEmpty();
        assertThatThrownBy(() -> quantity("88,42"))
                .hasMessage("Not a decimal number: (88,42).\nMaybe write it like 94.87 or 85%.");
    }

    @Test
    void anItemIsTickedOnce() {
        assertThat(checked("a", "b").items()).containsExactly("a", "b");
        assertThat(checked().items()).isEmpty();
        assertThatThrownBy(() -> checked("a", "b", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The item (a) is ticked twice in [a, b, a].");
    }

    @Test
    void theOrderOfTicksAndCountsDoesNotMatterButIsKept() {
        assertThat(checked("b", "a")).isEqualTo(checked("a", "b")).hasToString("[b, a]");
        assertThat(counts("b", 1).and("a", 2))
                .isEqualTo(counts("a", 2).and("b", 1))
                .hasToString("b: 1, a: 2");
        assertThat(part("b", quantity(1)).and("a", quantity(2)))
                .isEqualTo(part("a", quantity(2)).and("b", quantity(1)))
                .hasToString("b: 1; a: 2");
    }

    @Test
    void aKindIsCountedOnceAndNotBelowNothing() {
        assertThat(counts("minor", 0).and("serious", 3).counts()).isEqualTo(Map.of("minor", 0L, "serious", 3L));
        assertThatThrownBy(() -> counts("minor", 2).and("minor", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The kind (minor) is counted twice.");
        assertThatThrownBy(() -> counts("minor", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A count lies within 0 and 1000000000000000, not (-1) of (minor).");
    }

    @Test
    void severalKindsAreCountedAtOnce() {
        assertThat(counts(List.of("minor", "serious"), 0, 3))
                .isEqualTo(counts("minor", 0).and("serious", 3))
                .hasToString("minor: 0, serious: 3");
        List<String> many = IntStream.range(0, 12).mapToObj(i -> "kind " + i).toList();
        assertThat(counts(many, new long[12]).counts()).hasSize(12).containsOnlyKeys(many);
        assertThatThrownBy(() -> counts(List.of("minor", "minor"), 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The kind (minor) is counted twice.");
        assertThatThrownBy(() -> counts(List.of("minor"), 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are (2) counts of the kinds [minor].\nMaybe give one count for each kind.");
        assertThatThrownBy(() -> counts(List.of("minor", "serious"), 1, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A count lies within 0 and 1000000000000000, not (-2) of (serious).");
    }

    @Test
    void fewAndManyCountsAndTicksAreKeptAlike() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Set<String> ticks = new LinkedHashSet<>();
        for (int i = 12; i > 0; i--) {
            counts.put("kind " + i, (long) i);
            ticks.add("item " + i);
            Observation.Counts kept = new Observation.Counts(counts);
            assertThat(kept.counts()).containsExactlyEntriesOf(counts).hasSameHashCodeAs(counts);
            assertThat(kept.of("kind " + i)).isEqualTo(i);
            assertThat(kept.of("kind 13")).isZero();
            assertThat(kept.counts()).containsKey("kind " + i).doesNotContainKey("kind 13");
            assertThatThrownBy(() -> kept.counts().clear()).isInstanceOf(UnsupportedOperationException.class);
            Observation.Checked checked = new Observation.Checked(ticks);
            assertThat(checked.items()).containsExactlyElementsOf(ticks).hasSameHashCodeAs(ticks);
            assertThat(checked.items().contains("item 13")).isFalse();
            assertThatThrownBy(() -> checked.items().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void aPartIsObservedOnce() {
        assertThatThrownBy(() -> part("WAN", ratio(1, 2)).and("WAN", ratio(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The part (WAN) is observed twice.");
    }

    @Test
    void statedPointsMayCarryWhatTheyWereGivenFor() {
        assertThat(stated("3.50").points()).isEqualTo(Points.parse("3.5"));
        assertThat(stated("3.5").basis()).isEmpty();
        assertThat(stated("3.5").on(ratio(7, 8)).basis()).isEqualTo(Optional.of(ratio(7, 8)));
        assertThatThrownBy(() -> stated("3,5"))
                .hasMessage("Not a decimal number: (3,5).\nMaybe write it like 94.87 or 85%.");
        assertThatThrownBy(() -> stated("88%"))
                .hasMessage("Points are a plain number such as 0.5, not the share (88%).");
    }

    @Test
    void laterChangesToWhatWasHandedInDoNotReachTheObservation() {
        Set<String> ticks = new LinkedHashSet<>(List.of("a"));
        Map<String, Long> numbers = new HashMap<>(Map.of("a", 1L));
        Map<String, Observation> seen = new LinkedHashMap<>(Map.of("a", missing("no report")));
        Observation.Checked checked = new Observation.Checked(ticks);
        Observation.Counts counts = new Observation.Counts(numbers);
        Observation.Parts parts = new Observation.Parts(seen);
        ticks.add("b");
        numbers.put("b", 2L);
        seen.put("b", missing("no report"));
        assertThat(checked).isEqualTo(checked("a"));
        assertThat(counts).isEqualTo(counts("a", 1));
        assertThat(parts).isEqualTo(part("a", missing("no report")));
    }

    @Test
    void whatWasObservedCannotBeChanged() {
        assertThatThrownBy(() -> checked("a").items().add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> counts("a", 1).and("b", 2).counts().put("c", 3L))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        part("a", quantity(1)).and("b", quantity(2)).parts().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void addingToAnObservationLeavesTheFirstAsItWas() {
        Observation.Counts one = counts("minor", 2);
        Observation.Counts two = one.and("serious", 1);
        assertThat(one.counts()).containsOnlyKeys("minor");
        assertThat(two.counts()).containsOnlyKeys("minor", "serious");
    }

    @Test
    void missingAndNotApplicableAndZeroAreThreeThings() {
        Rule rule = Rule.proportion("2");
        assertThat(rule.award(missing("no report")).standing()).isEqualTo(Award.Standing.MISSING);
        assertThat(rule.award(Observation.notApplicable("no report")).standing())
                .isEqualTo(Award.Standing.NOT_APPLICABLE);
        assertThat(rule.award(quantity(0)).standing()).isEqualTo(Award.Standing.SCORED);
        assertThat(missing("no report")).isNotEqualTo(Observation.notApplicable("no report"));
    }
}
