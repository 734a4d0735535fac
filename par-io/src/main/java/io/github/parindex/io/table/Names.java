package io.github.parindex.io.table;

import io.github.parindex.io.words.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Names inside a cell: bare, or in quotation marks where they would be mistaken for something else; a quotation mark inside
 * is then doubled.
 */
final class Names {

    private Names() {}

    /** Writes a name; the given signs mean something where it stands, as do | " { } anywhere. */
    static String written(String name, String signs) {
        boolean special = name.chars().anyMatch(c -> ("|\"{}" + signs).indexOf(c) >= 0);
        boolean bare = !special
                && !name.isEmpty()
                && !name.equals("-")
                && name.strip().equals(name)
                && ObservationKind.prefix(name).isEmpty();
        return bare ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Reads a name. */
    static String read(String text) {
        String name = text.strip();
        if (!name.startsWith("\"")) {
            return name;
        }
        boolean ends = name.length() > 1 && name.endsWith("\"");
        String inner = ends ? name.substring(1, name.length() - 1) : "\"";
        if (inner.replace("\"\"", "").indexOf('"') >= 0) {
            throw openQuote();
        }
        return inner.replace("\"\"", "\"");
    }

    /** Reads a name as the known one that has the same letters, however its accents are encoded. */
    static String read(String text, Collection<String> known) {
        String name = read(text);
        if (known.contains(name)) {
            return name;
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return known.stream()
                .filter(each -> Normalizer.normalize(each, Normalizer.Form.NFC).equals(composed))
                .findFirst()
                .orElse(name);
    }

    /** Splits at a sign outside quotation marks and braces. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        Outside outside = new Outside();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (outside.is(text.charAt(i)) && text.charAt(i) == sign) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        outside.requireClosed();
        parts.add(text.substring(from));
        return parts;
    }

    /** The first place of a sign outside quotation marks and braces, or -1. */
    static int indexOf(String text, char sign) {
        Outside outside = new Outside();
        for (int i = 0; i < text.length(); i++) {
            if (outside.is(text.charAt(i)) && text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private static CellRefused openQuote() {
        return CellRefused.of(Wording.of("cell.quotationMarkNotClosed"), Wording.of("cell.maybePutWholeName"));
    }

    /** Follows quotation marks and braces through a text. */
    private static final class Outside {

        private boolean quoted;
        private int depth;

        /** Whether this next character stands outside; marks and braces themselves do not. */
        boolean is(char c) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '{') {
                depth++;
            } else if (!quoted && c == '}') {
                depth--;
                return false;
            }
            return !quoted && depth == 0 && c != '"';
        }

        void requireClosed() {
            if (quoted) {
                throw openQuote();
            }
            if (depth != 0) {
                throw CellRefused.of(Wording.of("cell.bracesDoNotMatch"));
            }
        }
    }
}
