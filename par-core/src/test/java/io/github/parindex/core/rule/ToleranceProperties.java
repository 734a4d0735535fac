package io.github.parindex.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Stated.Agreement;
import io.github.parindex.core.rule.Stated.AsStated;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A stated score agrees up to the tolerance, to the last digit, at both ends. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ToleranceProperties {

    private static final Proportion RECOMPUTED = Rule.proportion("20");

    @Provide
    Arbitrary<Points> tolerances() {
        return Drawn.points(0, 50);
    }

    /** From 5 to 15 of 20 points, so that no stated score leaves the range. */
    private static Observation basis(int part) {
        return Observation.ratio(part, 1000);
    }

    private static Agreement agreement(Points tolerance, Points stated, Observation basis) {
        Stated rule = new Stated(Points.of(20), Optional.of(new Stated.Recomputation(RECOMPUTED, tolerance)));
        Award award = rule.award(new Observation.StatedPoints(stated, Optional.of(basis)));
        assertThat(award.points()).isEqualTo(stated);
        return ((AsStated) award.working()).agreement();
    }

    @Property
    void aDifferenceOfExactlyTheToleranceAgrees(
            @ForAll("tolerances") Points tolerance, @ForAll @IntRange(min = 250, max = 750) int part) {
        Points recomputed = RECOMPUTED.award(basis(part)).points();
        assertThat(agreement(tolerance, recomputed.plus(tolerance), basis(part)))
                .isEqualTo(Agreement.WITHIN_TOLERANCE);
        assertThat(agreement(tolerance, recomputed.minus(tolerance), basis(part)))
                .isEqualTo(Agreement.WITHIN_TOLERANCE);
        assertThat(agreement(tolerance, recomputed, basis(part))).isEqualTo(Agreement.WITHIN_TOLERANCE);
    }

    @Property
    void oneUnitInTheLastPlaceMoreDoesNot(
            @ForAll("tolerances") Points tolerance,
            @ForAll @IntRange(min = 250, max = 750) int part,
            @ForAll @IntRange(min = 2, max = 18) int places) {
        Points recomputed = RECOMPUTED.award(basis(part)).points();
        Points beyond = tolerance.plus(Points.of(BigDecimal.ONE.movePointLeft(places)));
        assertThat(agreement(tolerance, recomputed.plus(beyond), basis(part))).isEqualTo(Agreement.BEYOND_TOLERANCE);
        assertThat(agreement(tolerance, recomputed.minus(beyond), basis(part))).isEqualTo(Agreement.BEYOND_TOLERANCE);
    }
}
