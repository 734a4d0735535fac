package io.github.parindex.io.shape;

import io.github.parindex.io.words.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Names inside a cell: bare, or in quotation marks where they would be mistaken for something else; a quotation mark inside
 * is then doubled.
 */
public final class CellNames {

    private static final String NONE = "-";

    private CellNames() {}

    /**
     * Writes a name.
     *
     * @param name any text
     * @param signs that mean something where it stands, as do | " { } anywhere
     * @return the name, in quotation marks where it needs them
     */
    public static String written(String name, String signs) {
        boolean special = name.chars().anyMatch(c -> ("|\"{}" + signs).indexOf(c) >= 0);
        boolean bare = !special
                && !name.isEmpty()
                && !name.equals(NONE)
                && name.strip().equals(name)
                && !CellPrefix.isOne(name);
        return bare ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** Several names with bars between them, or the sign for none. */
    static String list(Collection<String> names) {
        return joined(names.stream().map(name -> written(name, "")).toList());
    }

    static String joined(List<String> parts) {
        return parts.isEmpty() ? NONE : String.join(" | ", parts);
    }

    /** A text as part of a larger one. */
    static String inside(String text) {
        return text.indexOf('|') < 0 ? text : "{" + text + "}";
    }

    /**
     * Reads a name.
     *
     * @param text of the name, with any spaces around
     * @return the name without its quotation marks
     * @throws CellRefused if they do not match
     */
    public static String read(String text) {
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

    /** Reads a name as the known one that has the same letters, in any encoding of accents, else in upper or lower case. */
    static String read(String text, Collection<String> known) {
        String name = read(text);
        if (known.contains(name)) {
            return name;
        }
        List<String> same = like(name, known, each -> Normalizer.normalize(each, Normalizer.Form.NFC));
        if (!same.isEmpty()) {
            return same.get(0);
        }
        List<String> similar = like(
                name,
                known,
                each -> Normalizer.normalize(each, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        return similar.size() == 1 ? similar.get(0) : name;
    }

    private static List<String> like(String name, Collection<String> known, UnaryOperator<String> form) {
        String wanted = form.apply(name);
        return known.stream().filter(each -> form.apply(each).equals(wanted)).toList();
    }

    /** Why there is nothing, as it is read. */
    static String reason(String text) {
        return text.startsWith("\"") ? read(text) : text;
    }

    /** Why there is nothing, as it is written. */
    static String ofReason(String reason) {
        return reason.isEmpty() ? "" : written(reason, "");
    }

    /** The parts between bars; none for the sign that says so. */
    static List<String> parts(String text) {
        return text.equals(NONE) ? List.of() : split(text, '|');
    }

    /** The same; where no known name has a comma or a semicolon, these separate as well. */
    static List<String> parts(String text, Collection<String> known) {
        List<String> parts = parts(text);
        for (char sign : new char[] {';', ','}) {
            boolean separates = text.indexOf(sign) >= 0
                    && !known.isEmpty()
                    && known.stream().noneMatch(name -> name.indexOf(sign) >= 0);
            if (separates) {
                parts = parts.stream()
                        .flatMap(part -> split(part, sign).stream())
                        .toList();
            }
        }
        return parts;
    }

    static CellRefused twice(String name) {
        return CellRefused.of(Wording.of("cell.occursTwice", name));
    }

    /**
     * Splits at a sign outside quotation marks and braces.
     *
     * @param text any
     * @param sign between two parts
     * @return the parts, at least one
     * @throws CellRefused if the quotation marks or braces do not match
     */
    public static List<String> split(String text, char sign) {
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
