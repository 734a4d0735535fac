package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.words.Wording;

/**
 * What is known of one shape of working.
 *
 * @param <W> the shape
 */
interface WorkingShape<W extends Working> {

    Class<W> working();

    /** The working as part of a document. */
    WorkingDocument written(W working);

    /** Why there are these points, as a clause without capital and full stop. */
    Wording reason(W working);

    /** What cost the points that it lacks. */
    Cause cause(W working);
}
