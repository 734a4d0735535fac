package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Shapes.RuleDocument;
import io.github.parindex.io.words.Wording;
import java.util.List;

/**
 * A chapter of a rule of named parts, each of which is observed by itself.
 *
 * @param <R> the shape
 * @param <W> its working
 * @param <D> its document
 */
abstract class ComposedShape<R extends Rule, W extends Working, D extends RuleDocument> extends RuleShape<R, W, D> {

    private final String keyword;

    ComposedShape(Class<R> rule, Class<W> working, Class<D> document, String keyword) {
        super(rule, working, document);
        this.keyword = keyword;
    }

    @Override
    abstract List<Rule.Part> parts(R value);

    final String keyword() {
        return keyword;
    }

    @Override
    final List<String> keywords() {
        return List.of(keyword);
    }

    @Override
    final ObservationShape<?, ?> observed() {
        return Shapes.PARTS;
    }

    @Override
    final List<String> names(R value) {
        return NamedRule.names(parts(value));
    }

    @Override
    final Wording hint(R value) {
        return Wording.of("hint.parts", example(value));
    }

    @Override
    final String example(R value) {
        return NamedRule.example(parts(value));
    }
}
