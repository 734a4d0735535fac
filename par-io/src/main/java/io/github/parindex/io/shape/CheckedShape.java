package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items that were ticked: in cells {@code issued | on time}, none {@code -}. */
final class CheckedShape extends ObservationShape<Observation.Checked, CheckedShape.Document> {

    CheckedShape() {
        super(Observation.Checked.class, Document.class, "checked");
    }

    /**
     * Ticks.
     *
     * @param checked the names of the ticked items
     */
    @InShort(value = "checked", named = false)
    record Document(@JsonValue @Required List<@Required String> checked) implements ObservationRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {
            checked = Copies.of(checked);
        }
    }

    @Override
    Observation.@Nullable Checked read(Document written, Place at) {
        Set<String> names = new LinkedHashSet<>();
        at.all(written.checked(), (item, place) -> {
            if (!names.add(item)) {
                place.findings()
                        .add(place.findings()
                                .problem(place.pointer(), Wording.of("observation.tickedTwice", item))
                                .withValue(item));
            }
            return item;
        });
        return at.build(() -> new Observation.Checked(names));
    }

    @Override
    Document written(Observation.Checked checked) {
        return new Document(List.copyOf(checked.items()));
    }

    @Override
    Wording clause(Observation.Checked checked) {
        return Clauses.list(checked.items(), ", ", Wording::literal);
    }

    @Override
    Observation.Checked parse(String text, Rule rule, CellParser cell) {
        List<String> known = Shapes.names(rule);
        Set<String> items = new LinkedHashSet<>();
        for (String part : CellNames.parts(text, known)) {
            String item = CellNames.read(part, known);
            if (!items.add(item)) {
                throw CellNames.twice(item);
            }
        }
        return new Observation.Checked(items);
    }

    @Override
    String text(Observation.Checked checked, Rule rule) {
        return CellNames.list(checked.items());
    }

    @Override
    Optional<Observation> none() {
        return Optional.of(Observation.checked());
    }

    /** Whether items are met that could not arise is for somebody to say. */
    @Override
    Optional<Observation> nothingArose() {
        return Optional.empty();
    }
}
