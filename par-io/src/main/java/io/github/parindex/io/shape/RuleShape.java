package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Shapes.RuleDocument;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chapter: all that is known of one shape of rule outside the core.
 *
 * @param <R> the shape
 * @param <W> its working
 * @param <D> its document
 */
abstract class RuleShape<R extends Rule, W extends Working, D extends RuleDocument> implements WorkingShape<W> {

    private final Class<R> rule;
    private final Class<W> working;
    private final Class<D> document;

    RuleShape(Class<R> rule, Class<W> working, Class<D> document) {
        this.rule = rule;
        this.working = working;
        this.document = document;
    }

    final Class<R> rule() {
        return rule;
    }

    @Override
    public final Class<W> working() {
        return working;
    }

    /** The records that stand for the rule in documents: one, or one for each key of a family. */
    final List<Class<?>> documents() {
        return document.isRecord() ? List.of(document) : List.of(document.getPermittedSubclasses());
    }

    /** The rule that a document means; null if something at or below its place is faulty. */
    abstract @Nullable R read(D written, Place at);

    /** The rule as a document; what is as usual is left out. */
    abstract D written(R value);

    /** A clause from which the points can be recomputed. */
    abstract Wording clause(R value);

    /** The kind of observation that a cell holds where no prefix names another. */
    abstract ObservationShape<?, ?> observed();

    /** The same for the text of a cell. */
    ObservationShape<?, ?> observed(R value, String text) {
        return observed();
    }

    /** The observation that a word alone means; none where the rule would have to guess. */
    Optional<Observation> meant(R value, CellWord word) {
        return switch (word) {
            case NONE -> observed().none();
            case NOTHING_AROSE -> observed().nothingArose();
            default -> Optional.empty();
        };
    }

    /** What points are that say that they are points. */
    ObservationShape<?, ?> points() {
        return Shapes.GIVEN;
    }

    /** The names that an observation may use. */
    List<String> names(R value) {
        return List.of();
    }

    /** The parts that are observed each by itself. */
    List<Rule.Part> parts(R value) {
        return List.of();
    }

    /** What to write into the cell, said to the person who fills it in. */
    abstract Wording hint(R value);

    /** The rule as it is said in the cell of a criteria set; {@link #hear} gives it back. */
    abstract String say(R value, Speech speech);

    /** The rows of the keywords that a rule of this shape begins with when it is said. */
    abstract List<String> keywords();

    /** Whether a rule of this shape is said. */
    boolean isMeant(Spoken spoken) {
        return keywords().stream().anyMatch(spoken::begins);
    }

    /** Whether one may be said where no keyword tells. */
    boolean mayBeMeant(Spoken spoken) {
        return false;
    }

    /** The rule that is said, or null if a piece is at fault, which is then noted. */
    abstract @Nullable R hear(Spoken spoken);

    /** What a cell may hold, to stand in such a sentence. */
    abstract String example(R value);
}
