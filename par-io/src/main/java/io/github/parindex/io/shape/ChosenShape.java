package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;

/** The option that was chosen: in cells its name. */
final class ChosenShape extends ObservationShape<Observation.Chosen, ChosenShape.Document> {

    ChosenShape() {
        super(Observation.Chosen.class, Document.class, "chosen");
    }

    /**
     * A choice.
     *
     * @param chosen the name of the option
     */
    @InShort(value = "chosen", named = false)
    record Document(@JsonValue @Required String chosen) implements ObservationRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {}
    }

    @Override
    Observation.Chosen read(Document written, Place at) {
        return Observation.chosen(written.chosen());
    }

    @Override
    Document written(Observation.Chosen chosen) {
        return new Document(chosen.option());
    }

    @Override
    Wording clause(Observation.Chosen chosen) {
        return Clauses.quoted(chosen.option());
    }

    @Override
    Observation.Chosen parse(String text, Rule rule, CellParser cell) {
        return Observation.chosen(CellNames.read(text, Shapes.names(rule)));
    }

    @Override
    String text(Observation.Chosen chosen, Rule rule) {
        return CellNames.written(chosen.option(), "");
    }
}
