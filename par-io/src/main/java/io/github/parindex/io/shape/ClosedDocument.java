package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of a document, which has no other fields than its components: a program that binds it by Jackson and is set up
 * to pass over unknown fields is refused them all the same, so that a misspelt one is not lost.
 */
public interface ClosedDocument {

    /**
     * Refuses a field that the document does not have. Jackson calls it; nobody else needs to.
     *
     * @param name of the field
     * @param value of the field
     * @throws IllegalArgumentException always
     */
    @JsonAnySetter
    default void refuseUnknown(String name, Object value) {
        List<String> known = Stream.of(getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        Problem problem = Problem.of("document", Wording.of("json.noField", Problem.shortened(name)))
                .withNearest(name, known);
        throw problem.message().toException(problem.advice());
    }
}
