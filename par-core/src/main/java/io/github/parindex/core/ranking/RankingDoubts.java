package io.github.parindex.core.ranking;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What looks wrong about a ranking, although it can be made. */
final class RankingDoubts {

    private RankingDoubts() {}

    static List<Warning> of(Ranking ranking) {
        List<Warning> warnings = new ArrayList<>();
        ranking.blocks().forEach(block -> incomplete(ranking, block, warnings));
        ranking.method().grades().ifPresent(scale -> grades(scale, warnings));
        return warnings;
    }

    private static void incomplete(Ranking ranking, Ranking.Block block, List<Warning> warnings) {
        Points max = ranking.board().set().max();
        boolean together = ranking.method().incomplete() == Incomplete.TOGETHER;
        Set<Object> observed = new HashSet<>();
        for (Ranking.Standing standing : block.standings()) {
            if (standing.card().unit().participation() == Participation.RANKED) {
                observed.add(Observed.missing(standing.card()));
            }
        }
        for (Ranking.Standing standing : block.standings()) {
            Scorecard card = standing.card();
            if (observed.size() > 1 && card.isProvisional() && standing.place().isPresent() == together) {
                String key = together ? "ranking.warning.together" : "ranking.warning.apart";
                warnings.add(Warning.of(key, card.unit().code(), card.applicable(), max)
                        .ofUnit(card.unit().code()));
            }
        }
    }

    private static void grades(GradeScale scale, List<Warning> warnings) {
        if (scale instanceof GradeBands bands) {
            List<List<GradeBands.Grade>> scales = new ArrayList<>(List.of(bands.grades()));
            scales.addAll(bands.blocks().values());
            scales.forEach(grades -> bands(grades, warnings));
        }
    }

    private static void bands(List<GradeBands.Grade> grades, List<Warning> warnings) {
        Points best = grades.get(0).from();
        GradeBands.Grade last = grades.get(grades.size() - 1);
        if (best.sign() > 0 && best.compareTo(Points.of(1)) <= 0) {
            warnings.add(
                    Warning.of("ranking.warning.gradesAsShares", grades.get(0).name(), best));
        }
        if (last.from().sign() > 0) {
            warnings.add(Warning.of("ranking.warning.noLowestGrade", last.from(), last.name()));
        }
    }
}
