package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;

/** Not known yet: in cells with any rule {@code missing: reason}. */
final class MissingShape extends UnansweredShape<Observation.Missing, MissingShape.Document> {

    MissingShape() {
        super(Observation.Missing.class, Document.class, "missing", "clause.missing");
    }

    /**
     * Not known yet, as an observation and as its own working.
     *
     * @param missing why
     */
    @InShort(value = "missing", named = false)
    record Document(@JsonValue @Required String missing) implements ObservationRecord, WorkingRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {}
    }

    @Override
    Observation.Missing because(String reason) {
        return Observation.missing(reason);
    }

    @Override
    Observation.Missing read(Document written, Place at) {
        return because(written.missing());
    }

    @Override
    public Document written(Observation.Missing unanswered) {
        return new Document(unanswered.reason().toString());
    }
}
