package io.github.parindex.io.token;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way from a document down to a violation of a constraint, as the JSON pointer that it has in the text. */
final class ViolationPath {

    private final Written written;
    private String pointer = "";
    private @Nullable Object value;

    private ViolationPath(Object document, Written written) {
        this.written = written;
        this.value = document;
        enter(document);
    }

    static String pointer(Object document, Path path, Written written) {
        ViolationPath way = new ViolationPath(document, written);
        path.forEach(way::step);
        return way.pointer;
    }

    /** What a node says of an element belongs to the list or map that the node before is. */
    private void step(Path.Node node) {
        @Nullable Integer index = node.getIndex();
        @Nullable Object key = node.getKey();
        if (index != null) {
            pointer = written.element(pointer, index);
            enter(value instanceof List<?> list ? list.get(index) : null);
        } else if (key != null) {
            pointer = Pointers.child(pointer, key.toString());
            enter(value instanceof Map<?, ?> map ? map.get(key) : null);
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field(node.getName());
        }
    }

    private void field(String name) {
        if (!(value instanceof Record owner)) {
            pointer = Pointers.child(pointer, name);
            return;
        }
        if (!Fields.isRest(owner, name) && !Fields.isOnlyInShort(owner, name)) {
            pointer = written.field(pointer, name);
        }
        @Nullable Object next = Fields.value(owner, name);
        if (Fields.isOneRecord(owner, name)) {
            value = next;
        } else {
            enter(next);
        }
    }

    /** Of a family of records, each stands under its key. */
    private void enter(@Nullable Object next) {
        value = next;
        @Nullable String key = next == null ? null : Kinds.keyOf(next);
        if (key != null) {
            pointer = Pointers.child(pointer, key);
        }
    }
}
