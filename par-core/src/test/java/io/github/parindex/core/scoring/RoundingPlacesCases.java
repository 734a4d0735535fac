package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rounding happens: at the leaf, at the group, at publication, and nowhere else. */
final class RoundingPlacesCases {

    private static final Unit UNIT = Unit.of("H44", "Phú Thọ");

    /** 6 × 5/16 = 1.875, 2.5 × 1/4 = 0.625 and 0.5 × 1/4 = 0.125: three ties at the third place. */
    private static Scorecard payment(Rounding leaves, Policy policy) {
        var set = CriteriaSet.of(
                        "766-PAYMENT",
                        group(
                                "5",
                                "Payment",
                                leaf("5.1", "Procedures", proportion("6", leaves)),
                                group(
                                        "5.2",
                                        "Files",
                                        leaf("5.2.1", "Paid", proportion("2.5", leaves)),
                                        leaf("5.2.2", "Online", proportion("0.5", leaves)))))
                .with(policy);
        return Scorer.score(Assessment.of(set, UNIT)
                .with("5.1", ratio(5, 16))
                .with("5.2.1", ratio(1, 4))
                .with("5.2.2", ratio(1, 4)));
    }

    /** The portal rounds each leaf half up and adds: 1.88 + 0.63 + 0.13, not 2.625. */
    @Test
    void thePortalRoundsLeavesAndAddsThem() {
        var card = payment(Rounding.halfUp(2), Policy.withDefaults());
        assertThat(card.total()).isEqualTo(Points.parse("2.64"));
        assertThat(card.score("5.2").points()).isEqualTo(Points.parse("0.76"));
    }

    @Test
    void roundingTheSumAloneGivesAnotherFigure() {
        var card = payment(Rounding.halfUp(3), Policy.withDefaults().withGroups(Rounding.halfUp(2)));
        assertThat(card.score("5.2").points()).isEqualTo(Points.parse("0.75"));
        assertThat(card.total()).isEqualTo(Points.parse("2.63"));
    }

    @Test
    void groupsAreRoundedBeforeTheyAreAddedFurther() {
        var card = payment(Rounding.halfUp(3), Policy.withDefaults().withGroups(Rounding.halfUp(1)));
        assertThat(card.score("5.2").points()).isEqualTo(Points.parse("0.8"));
        assertThat(card.score("5").points()).isEqualTo(Points.parse("2.7"));
        assertThat(card.total()).isEqualTo(Points.parse("2.7"));
        assertThat(card.score("5.1").points()).isEqualTo(Points.parse("1.875"));
    }

    @Test
    void halfEvenAtTheLeafGivesAThirdFigure() {
        var card = payment(Rounding.halfEven(2), Policy.withDefaults());
        assertThat(card.total()).isEqualTo(Points.parse("2.62"));
    }

    @Test
    void withoutARoundingOfGroupsSumsAreExact() {
        assertThat(payment(Rounding.halfUp(3), Policy.withDefaults()).total()).isEqualTo(Points.parse("2.625"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "94.874 is published down, 94.874, 94.87",
        "94.875 is published half up, 94.875, 94.88",
        "94.8749 is not yet half, 94.8749, 94.87",
        "94.8 keeps its zero, 94.8, 94.80"
    })
    void theIndexIsPublishedHalfUpToTwoPlaces(String name, String points, String published) {
        var set = CriteriaSet.of("PAR", leaf("1", "Work", statedUpTo("100")));
        var card = Scorer.score(Assessment.of(set, UNIT).with("1", stated(points)));
        assertThat(card.published()).as(name).contains(Points.parse(published));
        assertThat(card).hasToString("H44 Phú Thọ   " + Points.parse(points) + " of 100, index " + published);
    }

    @Test
    void theIndexIsPublishedAsThePolicySays() {
        var set = CriteriaSet.of("PAR", leaf("1", "Work", statedUpTo("70")))
                .with(Policy.withDefaults().withPublished(Rounding.down(1)));
        var card = Scorer.score(Assessment.of(set, UNIT).with("1", stated("62.62")));
        assertThat(card).hasToString("H44 Phú Thọ   62.62 of 70, index 89.4");
        assertThat(card.total()).isEqualTo(Points.parse("62.62"));
    }
}
