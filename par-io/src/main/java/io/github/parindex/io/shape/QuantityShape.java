package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;

/** A number: in cells {@code 3}, {@code 88.42%}. */
final class QuantityShape extends ObservationShape<Observation.Quantity, QuantityShape.Document> {

    QuantityShape() {
        super(Observation.Quantity.class, Document.class, "");
    }

    /**
     * A number.
     *
     * @param quantity the number
     */
    @InShort(value = "quantity", named = false)
    record Document(@JsonValue @Required @ExactDecimal BigDecimal quantity) implements ObservationRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {}
    }

    @Override
    Observation.Quantity read(Document written, Place at) {
        return new Observation.Quantity(written.quantity());
    }

    @Override
    Document written(Observation.Quantity quantity) {
        return new Document(quantity.value());
    }

    @Override
    Wording clause(Observation.Quantity quantity) {
        return Wording.literal(quantity.value());
    }

    @Override
    Observation.Quantity parse(String text, Rule rule, CellParser cell) {
        return new Observation.Quantity(cell.number(text));
    }

    @Override
    String text(Observation.Quantity quantity, Rule rule) {
        return CellNumbers.text(quantity.value());
    }
}
