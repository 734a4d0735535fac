package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.scoring.BlockPeers;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All units with their scores, and how they would stand if something were otherwise. */
record Board(Assessments assessments, Scoreboard board, Optional<BlockPeers> peers) {

    static Board of(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        boolean relative = BlockPeers.isNeededBy(assessments.set());
        Optional<BlockPeers> peers =
                relative ? Optional.of(BlockPeers.of(assessments.all().stream())) : Optional.empty();
        return new Board(assessments, Scorer.score(assessments), peers);
    }

    /** The board with another assessment of one unit; all are scored anew where their points depend on one another. */
    Board with(Assessment changed) {
        return new Board(assessments, board.with(changed), peers);
    }

    /** Whether another unit of the block has the same compared value, if the others have moved. */
    boolean isTied(String unit, RankingMethod method, Drift drift) {
        RankingMethod values = method.with(TieBreak.none()).with(TiePolicy.COMPETITION);
        Ranking ranking = values.rank(board, moved(unit, drift, Points.ZERO));
        Optional<Place> place = ranking.standing(unit).place();
        return ranking.block(board.card(unit).unit().block()).standings().stream()
                        .filter(each -> each.place().equals(place))
                        .count()
                > 1;
    }

    /** How a unit stands if the others have moved, and it has lost some of its index. */
    Standing standing(String unit, RankingMethod method, Drift drift, Points lost) {
        return method.rank(board, moved(unit, drift, lost)).standing(unit);
    }

    private Map<String, Points> moved(String unit, Drift drift, Points lost) {
        Map<String, Points> moved = new HashMap<>();
        for (Scorecard card : board.cards()) {
            String code = card.unit().code();
            Points by = code.equals(unit) ? lost.negated() : drift.of(code);
            if (by.sign() != 0) {
                moved.put(code, by);
            }
        }
        return moved;
    }

    void requireRanked(String unit) {
        Scorecard card = board.card(unit);
        boolean ranked = card.unit().participation() == Participation.RANKED
                && card.index().isPresent();
        if (!ranked) {
            throw Refusal.refused("planning.notRanked", unit);
        }
    }
}
