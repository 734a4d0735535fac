package io.github.parindex.io.json;

/** JSON pointers (RFC 6901) as text. */
final class Pointers {

    private Pointers() {}

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** The pointer of another field of the same object. */
    static String sibling(String pointer, String name) {
        return child(pointer.substring(0, pointer.lastIndexOf('/')), name);
    }

    /** The name behind the last slash, as it stands in the document. */
    static String name(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
