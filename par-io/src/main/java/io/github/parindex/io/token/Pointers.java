package io.github.parindex.io.token;

import java.nio.charset.StandardCharsets;

/** JSON pointers (RFC 6901) as text. */
public final class Pointers {

    /** What a fragment of a URI may hold beside letters and digits (RFC 3986, section 3.5). */
    private static final String OF_FRAGMENTS = "-._~!$&'()*+,;=:@/?";

    private Pointers() {}

    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** A pointer as the fragment of a URI: other characters stand as the bytes of UTF-8, each behind a percent sign. */
    public static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder("#");
        for (byte each : pointer.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            boolean isAllowed =
                    character < 0x80 && (Character.isLetterOrDigit(character) || OF_FRAGMENTS.indexOf(character) >= 0);
            fragment.append(isAllowed ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return fragment.toString();
    }

    /** The pointer of another field of the same object. */
    public static String sibling(String pointer, String name) {
        return child(parent(pointer), name);
    }

    /** The pointer of the object or list that holds a value. */
    public static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The name behind the last slash, as it stands in the document. */
    public static String name(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }
}
