package io.github.parindex.io.json;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/** The documents of values, each made when it is asked for and not kept. */
final class InTurn<V, D> extends AbstractList<D> {

    private final List<V> values;
    private final Function<V, D> document;

    InTurn(List<V> values, Function<V, D> document) {
        this.values = values;
        this.document = document;
    }

    @Override
    public D get(int index) {
        return document.apply(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }
}
