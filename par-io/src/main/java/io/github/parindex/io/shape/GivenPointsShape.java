package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points that an appraiser gave in place of an observation: in cells with any rule {@code given: 1.5} or {@code 1.5 points},
 * with their basis {@code given: 1.5 on 47/52}.
 */
final class GivenPointsShape extends ObservationShape<Observation.GivenPoints, GivenPointsShape.Document>
        implements WorkingShape<Working.AsGiven> {

    GivenPointsShape() {
        super(Observation.GivenPoints.class, Document.class, "given");
    }

    /**
     * Points in place of an observation.
     *
     * @param points within the maximum of the rule
     * @param on what they were given for
     */
    record Document(
            @Required @ExactDecimal BigDecimal points,
            @Valid @Nullable ObservationDocument on) implements ObservationRecord {}

    /**
     * Points were given.
     *
     * @param given the points that count
     * @param recomputed what the rule gives for their basis, if there was one
     * @param agreement {@code not-checked}, {@code within-tolerance} or {@code beyond-tolerance}
     */
    record AsGivenDocument(
            @Required BigDecimal given,
            @Valid @Nullable AwardDocument recomputed,
            @Required @WordOf(Stated.Agreement.class) String agreement)
            implements WorkingRecord {}

    @Override
    Observation.@Nullable GivenPoints read(Document written, Place at) {
        Optional<Observation> basis = Optional.ofNullable(Shapes.read(written.on(), at.field("on")));
        return at.build(() -> new Observation.GivenPoints(Points.of(written.points()), basis));
    }

    @Override
    Document written(Observation.GivenPoints given) {
        return new Document(
                Digits.of(given.points()), given.basis().map(Shapes::written).orElse(null));
    }

    @Override
    Wording clause(Observation.GivenPoints given) {
        return PointsOn.clause(given.points(), given.basis());
    }

    @Override
    public Class<Working.AsGiven> working() {
        return Working.AsGiven.class;
    }

    @Override
    public WorkingDocument written(Working.AsGiven working) {
        return new AsGivenDocument(
                Digits.of(working.given()),
                working.recomputed().map(AwardDocument::of).orElse(null),
                EnumWords.of(working.agreement()));
    }

    @Override
    public Wording reason(Working.AsGiven working) {
        return Wording.of(
                "working.given." + working.agreement().name(),
                Clauses.points(working.given()),
                working.recomputed().map(AwardDocument::clause).orElse(Clauses.NOTHING));
    }

    @Override
    public Cause cause(Working.AsGiven working) {
        return Cause.LOW_RESULT;
    }

    @Override
    Observation.GivenPoints parse(String text, Rule rule, CellParser cell) {
        PointsOn read = PointsOn.parse(text, rule, cell);
        return new Observation.GivenPoints(read.points(), read.basis());
    }

    @Override
    String text(Observation.GivenPoints given, Rule rule) {
        return new PointsOn(given.points(), given.basis()).text(rule);
    }
}
