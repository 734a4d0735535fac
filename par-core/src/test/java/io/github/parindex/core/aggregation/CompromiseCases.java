package io.github.parindex.core.aggregation;

import static io.github.parindex.core.aggregation.Table.GAP;
import static io.github.parindex.core.aggregation.Table.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Compromise.Topsis.Scaling;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TOPSIS, VIKOR and PROMETHEE II on three units of the documentation of pymcdm, and their edges. */
final class CompromiseCases {

    private static final Table THREE = Table.of(row(4, 3, 2), row(3, 2, 4), row(5, 1, 3));
    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};

    private static double[] detail(Compromise method, int which) {
        return details(method, THREE).get(which).toArray();
    }

    private static List<Column> details(Compromise method, Table table) {
        return method.details(table.parts(), table.weights(WEIGHTS), Missing.reweigh());
    }

    @Test
    void topsisByVectorAndByRange() {
        var vector = Aggregation.topsis(Scaling.VECTOR);
        double[] ideal = {0.1025536024687107, 0.16256866681058632, 0.16460132459708002};
        assertThat(detail(vector, 0)).containsExactly(ideal, within(1e-14));
        double anti = detail(vector, 1)[0];
        assertThat(anti).isCloseTo(0.1752549163769328, within(1e-14));
        assertThat(THREE.scores(vector, WEIGHTS)[0]).isCloseTo(anti / (anti + ideal[0]), within(1e-14));
        double[] ranges = {0.32015621187164245, 0.5220153254455275, 0.31622776601683794};
        assertThat(detail(Aggregation.topsis(Scaling.MIN_MAX), 0)).containsExactly(ranges, within(1e-14));
        assertThat(details(vector, THREE).get(0).code()).isEqualTo("distanceToIdeal");
    }

    @Test
    void vikorGivesLessToTheBetter() {
        var vikor = Aggregation.vikor(0.5);
        assertThat(detail(vikor, 0)).containsExactly(new double[] {0.45, 0.65, 0.4}, within(1e-14));
        assertThat(detail(vikor, 1)).containsExactly(new double[] {0.25, 0.5, 0.3}, within(1e-14));
        Column scores = THREE.score(vikor, THREE.weights(WEIGHTS), Missing.reweigh());
        assertThat(scores.toArray()).containsExactly(new double[] {0.1, 1, 0.1}, within(1e-14));
        assertThat(scores.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void prometheeByTheUsualCriterionAndByThresholds() {
        var usual = Aggregation.promethee2();
        assertThat(detail(usual, 0)).containsExactly(new double[] {0.55, 0.35, 0.6}, within(1e-14));
        assertThat(detail(usual, 1)).containsExactly(new double[] {0.45, 0.65, 0.4}, within(1e-14));
        assertThat(THREE.scores(usual, WEIGHTS)).containsExactly(new double[] {0.1, -0.3, 0.2}, within(1e-14));
        var linear = Aggregation.promethee2(Map.of("a", 1.0), Map.of("a", 3.0, "b", 4.0));
        // u1 over u2: a 0 of (1 - 1), b 1/4, c 0; over u3: b 2/4
        assertThat(detail(linear, 0)[0]).isCloseTo((0.3 * 0.25 + 0.3 * 0.5) / 2, within(1e-14));
        // u3 over u2: a (2 - 1) / (3 - 1); over u1: a 0, c entirely
        assertThat(detail(linear, 0)[2]).isCloseTo((0.5 * 0.5 + 0.2) / 2, within(1e-14));
    }

    @Test
    void costsAreTurnedAround() {
        var negated = Table.of(row(-4, 3, -2), row(-3, 2, -4), row(-5, 1, -3)).directed(-1, 1, -1);
        for (Compromise method :
                List.of(Aggregation.topsis(Scaling.VECTOR), Aggregation.vikor(0.3), Aggregation.promethee2())) {
            assertThat(negated.scores(method, WEIGHTS)).containsExactly(THREE.scores(method, WEIGHTS), within(1e-14));
        }
    }

    @Test
    void aPartThatSeparatesNoUnitsAddsNothing() {
        var constant = Table.of(row(4, 3, 0), row(3, 2, 0), row(5, 1, 0));
        var without = Table.of(row(4, 3), row(3, 2), row(5, 1));
        assertThat(constant.scores(Aggregation.topsis(Scaling.VECTOR), WEIGHTS))
                .containsExactly(without.scores(Aggregation.topsis(Scaling.VECTOR), 5, 3), within(1e-14));
        assertThat(constant.scores(Aggregation.topsis(Scaling.MIN_MAX), WEIGHTS))
                .containsExactly(without.scores(Aggregation.topsis(Scaling.MIN_MAX), 5, 3), within(1e-14));
        assertThat(constant.scores(Aggregation.vikor(0.5), WEIGHTS))
                .containsExactly(without.scores(Aggregation.vikor(0.5), 5, 3), within(1e-14));
    }

    @Test
    void equalUnitsAndSingleUnits() {
        var equal = Table.of(row(1, 2), row(1, 2));
        assertThat(equal.scores(Aggregation.vikor(0.5))).containsExactly(0, 0);
        assertThat(equal.scores(Aggregation.promethee2())).containsExactly(0, 0);
        assertThat(Table.of(row(1, 2)).scores(Aggregation.promethee2())).containsExactly(0);
        assertThatThrownBy(() -> equal.scores(Aggregation.topsis(Scaling.VECTOR)))
                .hasMessage("The units of indicator (N) are equal in every part, so topsis has no answer.\n"
                        + "Maybe copeland.");
    }

    @Test
    void aUnitWithGapsIsMeasuredByWhatItHas() {
        var gaps = Table.of(row(4, GAP, 2), row(3, 2, 4), row(5, 1, 3), row(GAP, GAP, GAP));
        assertThat(gaps.scores(Aggregation.vikor(1), WEIGHTS)[3]).isNaN();
        assertThat(details(Aggregation.vikor(1), gaps).get(0).at(0))
                .isCloseTo((0.5 * 0.5 + 0.2 * 1) / 0.7, within(1e-14));
        assertThat(gaps.scores(Aggregation.topsis(Scaling.MIN_MAX), WEIGHTS)[0]).isBetween(0.0, 1.0);
        assertThat(details(Aggregation.promethee2(), gaps).get(0).at(0)).isCloseTo(0.5 / 0.7 / 2, within(1e-14));
        assertThat(Table.of(row(1, GAP), row(GAP, 1)).scores(Aggregation.promethee2()))
                .containsExactly(0, 0);
        assertThat(Table.of(row(1, GAP), row(2, GAP)).scores(Aggregation.vikor(0.5)))
                .containsExactly(1, 0);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> Aggregation.vikor(2))
                .hasMessage("The v of vikor is from 0 to 1, not (2.0).\nMaybe 0.5.");
        assertThatThrownBy(() -> Aggregation.promethee2(Map.of("a", 2.0), Map.of("a", 1.0)))
                .hasMessage("The threshold of (a) in promethee2 is a number of at least 2.0, not (1.0).");
        assertThatThrownBy(() -> Aggregation.promethee2(Map.of("a", -2.0), Map.of()))
                .hasMessage("The threshold of (a) in promethee2 is a number of at least 0.0, not (-2.0).");
        assertThatThrownBy(() -> THREE.scores(Aggregation.promethee2(Map.of("x", 2.0), Map.of())))
                .hasMessage("There is no part (x) of indicator (N), for which promethee2 has a threshold.\n"
                        + "Maybe one of [a, b, c].");
    }
}
