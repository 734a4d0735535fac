package io.github.parindex.io.token;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

    private Pointers() {}

    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** The pointer of another field of the same object. */
    public static String sibling(String pointer, String name) {
        return child(parent(pointer), name);
    }

    /** The pointer of the object or list that holds a value. */
    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The name behind the last slash, as it stands in the document. */
    public static String name(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
