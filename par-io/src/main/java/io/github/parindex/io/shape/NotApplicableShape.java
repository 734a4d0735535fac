package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;

/** Cannot arise at this unit: in cells with any rule {@code n/a: reason}. */
final class NotApplicableShape extends ObservationShape<Observation.NotApplicable, NotApplicableShape.Document>
        implements WorkingShape<Observation.NotApplicable> {

    NotApplicableShape() {
        super(Observation.NotApplicable.class, Document.class, "n/a");
    }

    /**
     * Cannot arise at this unit, as an observation and as its own working.
     *
     * @param notApplicable why
     */
    @InShort(value = "notApplicable", named = false)
    record Document(@JsonValue @Required String notApplicable) implements ObservationRecord, WorkingRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {}
    }

    @Override
    Observation.NotApplicable read(Document written, Place at) {
        return Observation.notApplicable(written.notApplicable());
    }

    @Override
    public Document written(Observation.NotApplicable unanswered) {
        return new Document(unanswered.reason().toString());
    }

    @Override
    Wording clause(Observation.NotApplicable unanswered) {
        return ReasonClause.because(Wording.of("clause.notApplicable"), unanswered.reason());
    }

    @Override
    public Class<Observation.NotApplicable> working() {
        return observation();
    }

    @Override
    public Wording reason(Observation.NotApplicable unanswered) {
        return clause(unanswered);
    }

    @Override
    Observation.NotApplicable parse(String text, Rule rule, CellParser cell) {
        return Observation.notApplicable(CellNames.reason(text));
    }

    @Override
    String text(Observation.NotApplicable unanswered, Rule rule) {
        return CellNames.ofReason(unanswered.reason().toString());
    }
}
