package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What a line claims for a criterion: data, points, or both.
 *
 * <p>Data are scored by the rule, and points beside them are only compared. Points alone are given: those of a later round
 * replace the data of an earlier one, unless these give the same. Every difference is said.
 */
final class Claim {

    private final Line line;
    private final Leaf leaf;
    private final Columns.OfLeaf columns;
    private final boolean isNone;
    private final Optional<Observation> data;
    private final Optional<Observation> points;
    private final boolean isRead;

    private Claim(Line line, Leaf leaf, Columns.OfLeaf columns, DecimalMark mark) {
        this.line = line;
        this.leaf = leaf;
        this.columns = columns;
        String typed = line.text(columns.data());
        String given = line.text(columns.points());
        isNone = typed.isBlank() && given.isBlank();
        data = read(columns.data(), typed, ruleOfData(given), mark);
        points = read(columns.points(), given, leaf.rule(), mark);
        isRead = (typed.isBlank() || data.isPresent()) && (given.isBlank() || points.isPresent());
    }

    static Claim of(Line line, Leaf leaf, Columns.OfLeaf columns, DecimalMark mark) {
        return new Claim(line, leaf, columns, mark);
    }

    /** What is recomputed beside stated points is their basis. */
    private Rule ruleOfData(String given) {
        return leaf.rule() instanceof Stated stated && !given.isBlank()
                ? stated.recomputation().map(Stated.Recomputation::rule).orElse(stated)
                : leaf.rule();
    }

    private Optional<Observation> read(String heading, String text, Rule rule, DecimalMark usual) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        DecimalMark mark = line.mark(heading, usual);
        return line.attempt(
                heading,
                () -> heading.equals(columns.points())
                        ? Cells.points(text, rule, mark)
                        : Cells.parse(text, rule, mark));
    }

    boolean isNone() {
        return isNone;
    }

    boolean isRead() {
        return isRead && !isNone;
    }

    /** Where what counts stands. */
    String heading() {
        return data.isPresent() ? columns.data() : columns.points();
    }

    /** What counts in a round after those before it. */
    Observation observation(List<Entry> entries, Round round) {
        if (points.isEmpty()) {
            return data.orElseThrow();
        }
        if (leaf.rule() instanceof Stated) {
            return stated(points.get());
        }
        return data.map(typed -> compared(typed, "table.pointsBesideData"))
                .orElseGet(() -> after(entries.stream()
                        .filter(entry -> entry.round().compareTo(round) < 0)
                        .map(Entry::observation)
                        .filter(earlier -> !(earlier instanceof Observation.GivenPoints)
                                && !(earlier instanceof Observation.Unanswered))
                        .reduce((before, last) -> last)));
    }

    private Observation stated(Observation given) {
        return data.isPresent() && given instanceof Observation.StatedPoints stated ? stated.on(data.get()) : given;
    }

    private Observation after(Optional<Observation> earlier) {
        Observation given = points.orElseThrow();
        return earlier.isPresent() && given instanceof Observation.GivenPoints
                ? compared(earlier.get(), "table.pointsAgainstData")
                : given;
    }

    /** Data that give the points; else what the sentence says that counts. */
    private Observation compared(Observation seen, String differ) {
        if (!(points.orElseThrow() instanceof Observation.GivenPoints given)) {
            return seen;
        }
        Observation.GivenPoints on = given.on(seen);
        Optional<Working.AsGiven> working = line.attempt(columns.points(), () -> working(on));
        if (working.isEmpty()) {
            return seen;
        }
        Stated.Agreement agreement = working.get().agreement();
        if (agreement == Stated.Agreement.BEYOND_TOLERANCE) {
            Award recomputed = working.get().recomputed().orElseThrow();
            line.warn(
                    columns.points(),
                    Wording.of(differ, leaf.code(), given.points(), Reasons.of(seen), recomputed.points()));
        }
        boolean isOfData = data.isPresent() || agreement == Stated.Agreement.WITHIN_TOLERANCE;
        return isOfData ? seen : on;
    }

    private Working.AsGiven working(Observation.GivenPoints given) {
        try {
            return (Working.AsGiven) leaf.rule().award(given).working();
        } catch (RefusalException refused) {
            throw Refusal.refused("assessment.criterion", leaf.code(), refused.refusal());
        }
    }
}
