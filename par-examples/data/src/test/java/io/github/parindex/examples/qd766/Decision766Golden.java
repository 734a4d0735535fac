package io.github.parindex.examples.qd766;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scorer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Decision 766/QĐ-TTg: the set as published, and the published rows of Phú Thọ 2026. */
class Decision766Golden {

    private final CriteriaSet set = Decision766.set();

    private List<Comparison> published(PublishedLayout layout) {
        return Decision766.phuTho2026().stream()
                .flatMap(source -> PublishedRows.read(source).orThrow().stream())
                .filter(row -> row.layout().equals(layout))
                .flatMap(row ->
                        Comparison.of(row, Scorer.score(Assessment.of(set, row.unit(), row.observations()))).stream())
                .toList();
    }

    @Test
    void theSixGroupsHoldTheirPublishedMaxima() {
        assertThat(set.criteria().stream().map(Criterion::max))
                .containsExactly(
                        Points.of(18), Points.of(20), Points.of(12), Points.of(10), Points.of(22), Points.of(18));
        assertThat(set.leaves()).hasSize(23);
        assertThat(set.max()).isEqualTo(Points.of(100));
        assertThat(set.warnings()).isEmpty();
    }

    @Test
    void aZeroDenominatorHasFourMeaningsAndAFallbackInOneSet() {
        Map<String, List<String>> meanings = set.leaves().stream()
                .filter(leaf -> leaf.rule() instanceof Proportion)
                .collect(Collectors.groupingBy(
                        leaf -> ((Proportion) leaf.rule()).whenNothing().toString(),
                        TreeMap::new,
                        Collectors.mapping(Leaf::code, Collectors.toList())));

        assertThat(meanings)
                .containsEntry(ZeroDenominator.MISSING.toString(), List.of("1.1", "1.2", "1.3", "2.1"))
                .containsEntry("the previous year's total / 1, else zero points", List.of("1.4"))
                .containsEntry(
                        ZeroDenominator.ZERO.toString(), List.of("3.1", "3.2", "3.3", "3.5", "3.5b", "3.6", "5.4"))
                .containsEntry(
                        ZeroDenominator.NOT_APPLICABLE.toString(),
                        List.of("4.1", "4.2", "4.3", "4.4", "4.5a", "4.5b", "4.x"))
                .containsEntry(ZeroDenominator.FULL_SCORE.toString(), List.of("5.2", "5.3"));
    }

    @Test
    void twoMetricsAreTrackedOnly() {
        assertThat(set.leaves().stream()
                        .filter(leaf -> leaf.rule() instanceof Rule.Tracked)
                        .map(Leaf::code))
                .containsExactly("5.1a", "5.1b");
    }

    @Test
    void populationDataIsAskedOfProvincesOnly() {
        assertThat(set.leaves().stream()
                        .filter(leaf -> !leaf.appliesTo("Xã, phường"))
                        .map(Leaf::code))
                .containsExactly("4.5a", "4.5b");
    }

    @Test
    void everyLeafNamesItsSourceAndReading() {
        assertThat(set.leaves())
                .allSatisfy(leaf -> assertThat(leaf.source()).hasValueSatisfying(source -> {
                    assertThat(source.decision()).startsWith("766/QĐ-TTg");
                    assertThat(source.note()).isNotBlank();
                }));
    }

    @Test
    void all38PublishedProgressScoresAreReproduced() {
        assertThat(published(PublishedLayout.PROGRESS)).hasSize(38).allMatch(Comparison::agrees);
    }

    @Test
    void all40PublishedSatisfactionScoresAreReproduced() {
        assertThat(published(PublishedLayout.SATISFACTION)).hasSize(40).allMatch(Comparison::agrees);
    }

    @Test
    void all25PublishedPaymentScoresButTheBinarySlipOfChanMongAreReproduced() {
        List<Comparison> different = published(PublishedLayout.PAYMENT).stream()
                .filter(each -> !each.agrees())
                .toList();

        assertThat(published(PublishedLayout.PAYMENT)).hasSize(25);
        assertThat(different).singleElement().satisfies(slip -> {
            assertThat(slip.row().unit().code()).isEqualTo("H44.125");
            assertThat(slip.computed()).isEqualTo(Points.parse("7.23"));
            assertThat(slip.published()).isEqualTo(Points.parse("7.22"));
            assertThat(slip.isBinarySlip(set)).isTrue();
        });
    }

    @Test
    void theClassesHaveInclusiveLowerBounds() {
        assertThat(Decision766.grades().toString())
                .isEqualTo("bands [Xuất sắc from 90, Tốt from 80, Khá from 70, Trung bình from 50, Yếu from 0]");
    }
}
