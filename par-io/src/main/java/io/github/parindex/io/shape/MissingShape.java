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

/** Not known yet: in cells with any rule {@code missing: reason}. */
final class MissingShape extends ObservationShape<Observation.Missing, MissingShape.Document>
        implements WorkingShape<Observation.Missing> {

    MissingShape() {
        super(Observation.Missing.class, Document.class, "missing");
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
    Observation.Missing read(Document written, Place at) {
        return Observation.missing(written.missing());
    }

    @Override
    public Document written(Observation.Missing unanswered) {
        return new Document(unanswered.reason().toString());
    }

    @Override
    Wording clause(Observation.Missing unanswered) {
        return ReasonClause.because(Wording.of("clause.missing"), unanswered.reason());
    }

    @Override
    public Class<Observation.Missing> working() {
        return observation();
    }

    @Override
    public Wording reason(Observation.Missing unanswered) {
        return clause(unanswered);
    }

    @Override
    Observation.Missing parse(String text, Rule rule, CellParser cell) {
        return Observation.missing(CellNames.reason(text));
    }

    @Override
    String text(Observation.Missing unanswered, Rule rule) {
        return CellNames.ofReason(unanswered.reason().toString());
    }
}
