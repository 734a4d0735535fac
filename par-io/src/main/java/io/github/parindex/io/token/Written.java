package io.github.parindex.io.token;

import java.util.HashSet;
import java.util.Set;

/**
 * Which values of a document are written in short, so that what is said of a field that is not written has the place of the
 * value that stands for it: the code of the part {@code "a"} stands where the part stands.
 */
public final class Written {

    private final Set<String> inShort = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    Written() {}

    /** A value stands for an object with that value in a field. */
    void inShort(String pointer) {
        inShort.add(pointer);
    }

    /** A value stands for a list with that value as its element. */
    void alone(String pointer) {
        alone.add(pointer);
    }

    /** Whether a value stands for the list of it. */
    public boolean isAlone(String pointer) {
        return alone.contains(pointer);
    }

    /** The pointer of a field of an object, as it is written. */
    public String field(String pointer, String name) {
        return inShort.contains(pointer) ? pointer : Pointers.child(pointer, name);
    }

    /** The pointer of an element of a list, as it is written. */
    public String element(String pointer, int index) {
        return alone.contains(pointer) ? pointer : Pointers.child(pointer, index);
    }
}
