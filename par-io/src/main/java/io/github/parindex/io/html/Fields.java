package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a set, that is its top criteria, with the best and the mean share of maximum among the ranked units of a
 * block.
 */
final class Fields {

    /** One field of one block. */
    record Field(Criterion criterion, Optional<Ratio> best, Optional<BigDecimal> mean) {}

    private final List<Field> all;

    private Fields(List<Field> all) {
        this.all = List.copyOf(all);
    }

    static Fields of(Scoreboard board, String block) {
        List<Scorecard> ranked = board.cards().stream()
                .filter(card -> card.unit().block().equals(block))
                .filter(card -> card.unit().participation() == Participation.RANKED)
                .toList();
        List<Field> fields = new ArrayList<>();
        List<Criterion> criteria = board.set().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            int field = i;
            List<Ratio> shares = ranked.stream()
                    .map(card -> card.scores().get(field))
                    .flatMap(score -> share(score).stream())
                    .toList();
            fields.add(
                    new Field(criteria.get(i), shares.stream().max(Comparator.naturalOrder()), Figures.mean(shares)));
        }
        return new Fields(fields);
    }

    static Optional<Ratio> share(Score score) {
        return Figures.share(score.points(), score.applicable());
    }

    List<Field> all() {
        return all;
    }
}
