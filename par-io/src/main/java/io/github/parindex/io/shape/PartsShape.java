package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One observation for each part of a composed rule: in cells {@code ratio part: 47/52 | list part: {issued | on time}}, none
 * {@code -}. An observation that itself contains a bar stands in braces.
 */
final class PartsShape extends ObservationShape<Observation.Parts, PartsShape.Document> {

    PartsShape() {
        super(Observation.Parts.class, Document.class, "parts");
    }

    /**
     * What was observed for each part.
     *
     * @param parts by their names
     */
    @InShort(value = "parts", named = false)
    record Document(@JsonValue @Required Map<String, @Required @Valid ObservationDocument> parts)
            implements ObservationRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {
            parts = Copies.of(parts);
        }
    }

    @Override
    Observation.@Nullable Parts read(Document written, Place at) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        written.parts().forEach((name, document) -> {
            @Nullable Observation part = Shapes.read(document, at.name(name));
            if (part != null) {
                parts.put(name, part);
            }
        });
        return at.build(() -> new Observation.Parts(parts));
    }

    @Override
    Document written(Observation.Parts observation) {
        Map<String, ObservationDocument> parts = new LinkedHashMap<>();
        observation.parts().forEach((name, part) -> parts.put(name, Shapes.written(part)));
        return new Document(parts);
    }

    @Override
    Wording clause(Observation.Parts observation) {
        return Clauses.list(
                observation.parts().entrySet(),
                "; ",
                part -> Wording.of("clause.named", part.getKey(), Shapes.clause(part.getValue())));
    }

    @Override
    Observation.Parts parse(String text, Rule rule, CellParser cell) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        for (String part : CellNames.parts(text)) {
            int colon = CellNames.indexOf(part, ':');
            if (colon < 0) {
                throw CellRefused.of(Wording.of("cell.namesNoPart", part.strip()), advice(rule));
            }
            String name = CellNames.read(part.substring(0, colon), Shapes.names(rule));
            Observation seen = cell.inside(part.substring(colon + 1), partRule(rule, name));
            if (parts.putIfAbsent(name, seen) != null) {
                throw CellNames.twice(name);
            }
        }
        return new Observation.Parts(parts);
    }

    private static Wording advice(Rule rule) {
        List<Rule.Part> parts = Shapes.parts(rule);
        return Wording.of("cell.maybeParts", parts.isEmpty() ? "a: 47/52 | b: 3" : NamedRule.example(parts));
    }

    /** The rule of a part; tracked where there is none. */
    private static Rule partRule(Rule rule, String name) {
        return Shapes.parts(rule).stream()
                .filter(part -> part.name().equals(name))
                .map(Rule.Part::rule)
                .findFirst()
                .orElseGet(Rule::tracked);
    }

    @Override
    String text(Observation.Parts observation, Rule rule) {
        List<String> parts = observation.parts().entrySet().stream()
                .map(part -> CellNames.written(part.getKey(), ":") + ": "
                        + CellNames.inside(Cells.text(part.getValue(), partRule(rule, part.getKey()))))
                .toList();
        return CellNames.joined(parts);
    }

    @Override
    Optional<Observation> none() {
        return Optional.of(new Observation.Parts(Map.of()));
    }
}
