package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.BlockPeers;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        String code = changed.unit().code();
        if (peers.isPresent()) {
            return of(Assessments.of(
                    assessments.set(),
                    assessments.all().stream()
                            .map(each -> each.unit().code().equals(code) ? changed : each)
                            .toList()));
        }
        List<Scorecard> cards = new ArrayList<>();
        for (Scorecard card : board.cards()) {
            boolean same = card.unit().code().equals(code);
            if (same || card.unit().block().equals(changed.unit().block())) {
                cards.add(same ? Scorer.score(changed) : card);
            }
        }
        return new Board(assessments, Scoreboard.of(assessments.set(), cards), peers);
    }

    /** How a unit stands if the others have moved, and it has lost some of its index. */
    Standing standing(String unit, RankingMethod method, Drift drift, Points lost) {
        Map<String, Points> moved = new HashMap<>();
        for (Scorecard card : board.cards()) {
            String code = card.unit().code();
            Points by = code.equals(unit) ? lost.negated() : drift.of(code);
            if (by.sign() != 0) {
                moved.put(code, by);
            }
        }
        return method.rank(board, moved).standing(unit);
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
