package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.words.Wording;

/**
 * A chapter of an observation that is none, and of its own working: a reason stands in its place.
 *
 * @param <O> the kind
 * @param <D> its document
 */
abstract class UnansweredShape<O extends Observation.Unanswered, D extends ObservationRecord & WorkingRecord>
        extends ObservationShape<O, D> implements WorkingShape<O> {

    private final String clause;

    UnansweredShape(Class<O> observation, Class<D> document, String keyword, String clause) {
        super(observation, document, keyword);
        this.clause = clause;
    }

    /** The kind for a reason that somebody gave. */
    abstract O because(String reason);

    @Override
    public abstract D written(O unanswered);

    @Override
    final Wording clause(O unanswered) {
        return ReasonClause.because(Wording.of(clause), unanswered.reason());
    }

    @Override
    public final Class<O> working() {
        return observation();
    }

    @Override
    public final Wording reason(O unanswered) {
        return clause(unanswered);
    }

    @Override
    public final Cause cause(O unanswered) {
        return Cause.NOT_REPORTED;
    }

    @Override
    final O parse(String text, Rule rule, CellParser cell) {
        return because(CellNames.reason(text));
    }

    @Override
    final String text(O unanswered, Rule rule) {
        return CellNames.ofReason(unanswered.reason().toString());
    }
}
