package io.github.parindex.io;

import static io.github.parindex.core.criteria.Criterion.leaf;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.json.ScoreboardJson;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes the board of all communes as JSON in a Java machine of its own, and prints what became of it. */
public final class HeavyBoard {

    private static final int UNITS = 3_000;
    private static final int LEAVES = 42;

    private HeavyBoard() {}

    // Counts what it takes, and keeps none of it.
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }

    /** Takes nothing. */
    public static void main(String[] arguments) {
        Scoreboard board = board();
        Counted counted = new Counted();
        ScoreboardJson.write(board, counted, Locale.forLanguageTag("vi"));
        System.out.println(board.cards().size() + " units, more than 60 MB: " + (counted.bytes > 60_000_000));
    }

    private static Scoreboard board() {
        Leaf[] leaves = IntStream.rangeClosed(1, LEAVES)
                .mapToObj(i -> leaf("1." + i, "Hồ sơ giải quyết đúng hạn", Rule.proportion("2")))
                .toArray(Leaf[]::new);
        CriteriaSet set = CriteriaSet.of("XA", leaves);
        List<Assessment> all = IntStream.range(0, UNITS)
                .mapToObj(unit -> assessment(set, unit))
                .toList();
        return Scorer.score(Assessments.of(set, all));
    }

    private static Assessment assessment(CriteriaSet set, int unit) {
        Map<String, Observation> observed = new HashMap<>();
        set.leaves().forEach(leaf -> observed.put(leaf.code(), Observation.ratio(unit % 97, 100)));
        return Assessment.of(set, Unit.of("X" + unit, "UBND xã " + unit), observed);
    }
}
