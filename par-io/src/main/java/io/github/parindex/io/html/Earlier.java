package io.github.parindex.io.html;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ranking this one is held against, and how its criteria became these. */
record Earlier(Ranking ranking, CriteriaMapping mapping) {

    private Optional<Ranking.Standing> standing(Scorecard card) {
        return ranking.blocks().stream()
                .flatMap(block -> block.standings().stream())
                .filter(standing ->
                        standing.card().unit().code().equals(card.unit().code()))
                .findFirst();
    }

    Optional<Place> place(Scorecard card) {
        return standing(card).flatMap(Ranking.Standing::place);
    }

    Optional<Points> published(Scorecard card) {
        return standing(card).flatMap(before -> before.card().published());
    }

    Optional<ScoreDiff> diff(Scorecard card) {
        return standing(card).map(before -> ScoreDiff.between(before.card(), card, mapping));
    }

    /** Whether some units were observed on other criteria then, so that only what both have is compared. */
    boolean isPartial(List<Scorecard> cards) {
        return cards.stream().flatMap(card -> diff(card).stream()).anyMatch(ScoreDiff::isPartial);
    }

    /** Percentage points of the published index. */
    Optional<Points> change(Scorecard card) {
        return diff(card).flatMap(ScoreDiff::total);
    }

    /** The mean change of the units that are in both. */
    Optional<BigDecimal> meanChange(List<Scorecard> cards) {
        List<Ratio> changes = new ArrayList<>();
        cards.forEach(card -> change(card)
                .ifPresent(points -> changes.add(Ratio.of(points.value().movePointLeft(2)))));
        return Figures.mean(changes);
    }
}
