package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points given by someone else: in cells {@code 4.5}, with their basis {@code 4.5 on 47/52}. */
final class StatedPointsShape extends ObservationShape<Observation.StatedPoints, StatedPointsShape.Document> {

    StatedPointsShape() {
        super(Observation.StatedPoints.class, Document.class, "stated");
    }

    /**
     * Points given by someone else.
     *
     * @param points within the maximum of the rule
     * @param on the basis they were given on
     */
    record Document(
            @Required @ExactDecimal BigDecimal points,
            @Valid @Nullable ObservationDocument on) implements ObservationRecord {}

    @Override
    Observation.@Nullable StatedPoints read(Document written, Place at) {
        Optional<Observation> basis = Optional.ofNullable(Shapes.read(written.on(), at.field("on")));
        return at.build(() -> new Observation.StatedPoints(Points.of(written.points()), basis));
    }

    @Override
    Document written(Observation.StatedPoints stated) {
        return new Document(
                Digits.of(stated.points()), stated.basis().map(Shapes::written).orElse(null));
    }

    @Override
    Wording clause(Observation.StatedPoints stated) {
        return PointsOn.clause(stated.points(), stated.basis());
    }

    @Override
    Observation.StatedPoints parse(String text, Rule rule, CellParser cell) {
        PointsOn read = PointsOn.parse(text, basisRule(rule), cell);
        return new Observation.StatedPoints(read.points(), read.basis());
    }

    /** The rule that scores the basis of stated points; tracked where there is none. */
    private static Rule basisRule(Rule rule) {
        return rule instanceof Stated stated
                ? stated.recomputation().map(Stated.Recomputation::rule).orElseGet(Rule::tracked)
                : Rule.tracked();
    }

    @Override
    String text(Observation.StatedPoints stated, Rule rule) {
        return new PointsOn(stated.points(), stated.basis()).text(basisRule(rule));
    }

    @Override
    Optional<Observation> none() {
        return Optional.of(Observation.stated("0"));
    }

    /** Points for what did not arise are for somebody to give. */
    @Override
    Optional<Observation> nothingArose() {
        return Optional.empty();
    }
}
