package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points in a cell, with what they were given for: {@code 4.5}, {@code 4.5 on 47/52}.
 *
 * @param points that somebody gave
 * @param basis what for, where it is known
 */
record PointsOn(Points points, Optional<Observation> basis) {

    private static final String ON = " on ";

    /** Reads a cell; the rule is the one that scores the basis. */
    static PointsOn parse(String text, Rule ofBasis, CellParser cell) {
        int on = text.indexOf(ON);
        BigDecimal points = points(on < 0 ? text : text.substring(0, on).strip(), cell);
        Optional<Observation> basis =
                on < 0 ? Optional.empty() : Optional.of(cell.inside(text.substring(on + ON.length()), ofBasis));
        return CellRefused.unlessAccepted(() -> new PointsOn(Points.of(points), basis));
    }

    private static BigDecimal points(String text, CellParser cell) {
        if (text.endsWith("%")) {
            throw CellRefused.of(Wording.of("cell.pointsNoPercentage", text));
        }
        return cell.number(text);
    }

    String text(Rule ofBasis) {
        return CellNumbers.text(points.value())
                + basis.map(each -> ON + CellNames.inside(Cells.text(each, ofBasis)))
                        .orElse("");
    }

    static Wording clause(Points points, Optional<Observation> basis) {
        Wording given = Clauses.points(points);
        return basis.map(each -> Wording.of("clause.on", given, Shapes.clause(each)))
                .orElse(given);
    }
}
