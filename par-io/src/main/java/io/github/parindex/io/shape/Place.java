package io.github.parindex.io.shape;

import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a document stands while it is read.
 *
 * @param findings what is wrong with the document
 * @param pointer of the part
 */
record Place(Findings findings, String pointer) {

    /** The place of a field of this object, as it is written. */
    Place field(String name) {
        return new Place(findings, findings.written().field(pointer, name));
    }

    /** The place of a name that is data. */
    Place name(String name) {
        return new Place(findings, Pointers.child(pointer, name));
    }

    Place element(int index) {
        return new Place(findings, Pointers.child(pointer, index));
    }

    boolean isFaulty() {
        return findings.isFaulty(pointer);
    }

    /** A value of the core, or null if something here is faulty or the core refuses it, which is then reported here. */
    <T> @Nullable T build(Supplier<T> value) {
        return findings.build(pointer, value);
    }

    /** Builds what can be built of the list that stands here; the faults of the others are reported. */
    <D, T> List<T> all(@Nullable List<D> documents, BiFunction<D, Place, @Nullable T> element) {
        List<T> built = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            @Nullable D document = documents.get(i);
            @Nullable T value = document == null ? null : element.apply(document, element(i));
            if (value != null) {
                built.add(value);
            }
        }
        return built;
    }
}
