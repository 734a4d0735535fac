package io.github.parindex.io.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a document are written in short, so that what is said of a field that is not written has the place of the
 * value that stands for it: the code of the part {@code "a"} stands where the part stands.
 */
public final class Written {

    private final Set<String> inShort = new HashSet<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> inPlace = new HashSet<>();
    private final Map<String, List<String>> named = new HashMap<>();

    Written() {}

    /** A value stands for an object with that value in a field. */
    void inShort(String pointer) {
        inShort.add(pointer);
    }

    /** A value stands for a list with that value as its element. */
    void alone(String pointer) {
        alone.add(pointer);
    }

    /** The value is, or is the name of, one field of the object that it stands for. */
    void inPlace(String pointer, String field) {
        inPlace.add(Pointers.child(pointer, field));
    }

    /** The next element of a list is a field of an object. */
    void named(String pointer, String name) {
        named.computeIfAbsent(pointer, none -> new ArrayList<>()).add(name);
    }

    /** Whether a value stands for the list of it. */
    public boolean isAlone(String pointer) {
        return alone.contains(pointer);
    }

    /** The pointer of a field of an object, as it is written. */
    public String field(String pointer, String name) {
        String own = Pointers.child(pointer, name);
        return inShort.contains(pointer) || inPlace.contains(own) ? pointer : own;
    }

    /** The pointer of an element of a list, as it is written. */
    public String element(String pointer, int index) {
        @Nullable List<String> names = named.get(pointer);
        if (names != null && index < names.size()) {
            return Pointers.child(pointer, names.get(index));
        }
        return alone.contains(pointer) ? pointer : Pointers.child(pointer, index);
    }
}
