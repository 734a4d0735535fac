package io.github.parindex.io.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Short texts met before, such as codes of criteria and names of options: one that comes again is not made again.
 *
 * <p>Two texts that fall on one place displace each other, so that there are never more than a few thousand.
 */
final class KnownTexts {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 32;

    private final @Nullable String[] texts = new @Nullable String[PLACES];

    KnownTexts(Collection<String> first) {
        first.forEach(this::add);
    }

    /** Keeps a text, unless it is long. */
    void add(String text) {
        if (text.length() <= LONGEST) {
            texts[place(text.hashCode())] = text;
        }
    }

    boolean holds(String text) {
        return text.equals(texts[place(text.hashCode())]);
    }

    /** The text with these characters, if it is known. */
    @Nullable
    String find(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[offset + i];
        }
        String text = texts[place(hash)];
        return text != null && isSame(text, characters, offset, length) ? text : null;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 12 ^ hash >>> 24) & PLACES - 1;
    }

    static boolean isSame(String text, char[] characters, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
