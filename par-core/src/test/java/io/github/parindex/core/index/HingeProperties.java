package io.github.parindex.core.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.Boards;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The law that ties the floors: the official index in doubles equals the exact one, and orders units alike. */
class HingeProperties {

    private static final BigDecimal FAR_APART = new BigDecimal("1e-8");

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Boards.any();
    }

    @Property(tries = 300)
    void theOfficialIndexEqualsTheExactOne(@ForAll("campaigns") Assessments assessments) {
        Scoreboard board = Scorer.score(assessments);
        IndexResult result = CompositeIndex.official().compute(IndicatorMatrix.of(board));
        List<Scorecard> cards = board.cards();
        for (int i = 0; i < cards.size(); i++) {
            OptionalDouble score = result.scores().value(i);
            assertThat(score.isPresent()).isEqualTo(cards.get(i).index().isPresent());
            if (score.isPresent()) {
                assertThat(score.getAsDouble()).isCloseTo(percent(cards.get(i)).doubleValue(), within(1e-9));
            }
        }
    }

    @Property(tries = 100)
    void itOrdersUnitsAlike(@ForAll("campaigns") Assessments assessments) {
        Scoreboard board = Scorer.score(assessments);
        IndexResult result = CompositeIndex.official().compute(IndicatorMatrix.of(board));
        List<Scorecard> cards = board.cards();
        for (int i = 0; i < cards.size(); i++) {
            for (int j = 0; j < cards.size(); j++) {
                if (result.scores().isMissing(i) || result.scores().isMissing(j)) {
                    continue;
                }
                BigDecimal apart = percent(cards.get(i)).subtract(percent(cards.get(j)));
                if (apart.compareTo(FAR_APART) > 0) {
                    assertThat(result.scores().at(i))
                            .isGreaterThan(result.scores().at(j));
                }
            }
        }
    }

    @Property(tries = 100)
    void contributionsOfEveryUnitAddUpToItsScore(@ForAll("campaigns") Assessments assessments) {
        IndicatorMatrix matrix = IndicatorMatrix.of(Scorer.score(assessments));
        IndexResult result = CompositeIndex.official().compute(matrix);
        for (int i = 0; i < matrix.rows().size(); i++) {
            Explanation explanation = result.explain(matrix.rows().get(i).toString());
            for (Explanation.NodeScore node : explanation.nodes()) {
                if (node.aggregated().isPresent()) {
                    double sum = node.parts().stream()
                            .mapToDouble(part -> part.contribution().orElse(0))
                            .sum();
                    assertThat(sum).isCloseTo(node.aggregated().getAsDouble(), within(1e-9));
                }
            }
            double all = explanation.byIndicator().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (!result.scores().isMissing(i)) {
                assertThat(all).isCloseTo(result.scores().at(i), within(1e-9));
            }
        }
    }

    private static BigDecimal percent(Scorecard card) {
        Ratio share = card.index().orElseThrow();
        return share.numerator().movePointRight(2).divide(share.denominator(), MathContext.DECIMAL128);
    }
}
