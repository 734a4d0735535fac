package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;

/** Cannot arise at this unit: in cells with any rule {@code n/a: reason}. */
final class NotApplicableShape extends UnansweredShape<Observation.NotApplicable, NotApplicableShape.Document> {

    NotApplicableShape() {
        super(Observation.NotApplicable.class, Document.class, "n/a", "clause.notApplicable");
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
    Observation.NotApplicable because(String reason) {
        return Observation.notApplicable(reason);
    }

    @Override
    Observation.NotApplicable read(Document written, Place at) {
        return because(written.notApplicable());
    }

    @Override
    public Document written(Observation.NotApplicable unanswered) {
        return new Document(unanswered.reason().toString());
    }
}
