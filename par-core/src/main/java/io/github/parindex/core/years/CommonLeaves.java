package io.github.parindex.core.years;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The leaves that two years can be compared on: those of which neither was left without any observation while the other has some. */
final class CommonLeaves {

    private final Year before;
    private final Year after;
    private final Map<String, String> codes;
    private final Set<String> earlierOut = new HashSet<>();
    private final Set<String> laterOut = new HashSet<>();

    CommonLeaves(Year before, Year after, CriteriaMapping mapping) {
        this.before = before;
        this.after = after;
        this.codes = mapping.codes();
        Set<String> earlier = unobserved(before);
        Set<String> later = unobserved(after);
        codes.forEach((was, is) -> {
            if (earlier.contains(was) != later.contains(is)) {
                earlierOut.add(was);
                laterOut.add(is);
            }
        });
    }

    /** The leaves that no unit was observed on, whatever the policy makes of what is missing. */
    private static Set<String> unobserved(Year year) {
        Scoreboard board = year.ranking().board();
        Set<String> unobserved =
                board.set().leaves().stream().map(Leaf::code).collect(Collectors.toCollection(HashSet::new));
        for (Scorecard card : board.cards()) {
            for (LeafScore leaf : card.leaves()) {
                if (leaf.award().standing() != Award.Standing.MISSING) {
                    unobserved.remove(leaf.criterion().code());
                }
            }
        }
        return unobserved;
    }

    List<Leaf> leftOut() {
        return after.ranking().board().set().leaves().stream()
                .filter(leaf -> laterOut.contains(leaf.code()))
                .toList();
    }

    Ranking before() {
        return on(before.ranking(), earlierOut);
    }

    Ranking after() {
        return on(after.ranking(), laterOut);
    }

    private static Ranking on(Ranking ranking, Set<String> out) {
        if (out.isEmpty()) {
            return ranking;
        }
        Set<String> kept = ranking.board().set().leaves().stream()
                .map(Leaf::code)
                .filter(code -> !out.contains(code))
                .collect(Collectors.toSet());
        return ranking.method().rank(ranking.board().on(kept));
    }
}
