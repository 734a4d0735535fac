package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.words.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chapter: all that is known of one kind of observation outside the core.
 *
 * @param <O> the kind
 * @param <D> its document
 */
abstract class ObservationShape<O extends Observation, D extends ObservationDocument> {

    private final Class<O> observation;
    private final Class<D> document;
    private final String keyword;

    /** A kind whose cells begin with a keyword where the rule expects another kind; blank if they need none. */
    ObservationShape(Class<O> observation, Class<D> document, String keyword) {
        this.observation = observation;
        this.document = document;
        this.keyword = keyword;
    }

    final Class<O> observation() {
        return observation;
    }

    final Class<D> document() {
        return document;
    }

    final Optional<String> keyword() {
        return keyword.isEmpty() ? Optional.empty() : Optional.of(keyword);
    }

    /** The observation that a document means; null if something at or below its place is faulty. */
    abstract @Nullable O read(D written, Place at);

    abstract D written(O value);

    /** What was observed, as part of a sentence. */
    abstract Wording clause(O value);

    /** The observation that the text of a cell means, without its keyword. */
    abstract O parse(String text, Rule rule, CellParser cell);

    /** What it means that there is none; empty where there is always one. */
    Optional<Observation> none() {
        return Optional.empty();
    }

    /** What it means that nothing arose that could have been observed; as a rule the same. */
    Optional<Observation> nothingArose() {
        return none();
    }

    /** The text of a cell, without the keyword. */
    abstract String text(O value, Rule rule);
}
