package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Writes HTML and SVG that are well-formed XML too, and can write nothing that runs.
 *
 * <p>Every text and every attribute is escaped here and nowhere else, so no caller can forget it. A script or style sheet
 * comes from an {@link Asset} only; {@code style}, {@code src} and {@code on…} attributes do not exist; a link leads to a
 * place of this report and nowhere else. Characters that XML cannot hold and those that turn the direction of writing are
 * shown as U+FFFD, so that no name can rearrange the text around it.
 */
final class Markup {

    private static final Set<String> VOID = Set.of("meta", "input", "br");
    private static final Pattern ELEMENT = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on)(?!style$)(?!src)[a-zA-Z][a-zA-Z0-9:-]*");
    private static final Pattern PLACE = Pattern.compile("(?:[a-z0-9-]+\\.html)?(?:#[a-z0-9-]+)?");
    private final Appendable out;
    private final Locale locale;
    private final Deque<String> open = new ArrayDeque<>();

    private Markup(Appendable out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    static Markup to(Appendable out, Locale locale) {
        return new Markup(out, locale);
    }

    /** What is drawn, as a text of its own. */
    static String text(Locale locale, Consumer<Markup> drawn) {
        StringBuilder text = new StringBuilder();
        drawn.accept(to(text, locale));
        return text.toString();
    }

    Locale locale() {
        return locale;
    }

    String words(Wording wording) {
        return wording.in(locale);
    }

    Markup doctype() {
        return raw("<!DOCTYPE html>\n");
    }

    /** Opens an element with attributes, given as names and values in turn. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        if (VOID.contains(element)) {
            return raw("/>");
        }
        open.push(element);
        return raw(">");
    }

    private void start(String element, String... attributes) {
        if (!ELEMENT.matcher(element).matches() || element.equals("script") || element.equals("style")) {
            throw new IllegalArgumentException("No element is called (" + element + ").");
        }
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        boolean leadsAway = name.endsWith("href") && !PLACE.matcher(value).matches();
        if (!ATTRIBUTE.matcher(name).matches() || leadsAway) {
            throw new IllegalArgumentException("The attribute (" + name + "=" + value + ") is not written.");
        }
        raw(" ").raw(name).raw("=\"").escaped(value).raw("\"");
    }

    Markup close() {
        return raw("</").raw(open.pop()).raw(">");
    }

    /** Ends a line, for those who read the source. */
    Markup line() {
        return raw("\n");
    }

    Markup text(String text) {
        return escaped(text);
    }

    Markup text(Wording wording) {
        return escaped(words(wording));
    }

    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup leaf(String element, Wording wording, String... attributes) {
        return leaf(element, words(wording), attributes);
    }

    Markup asset(Asset asset) {
        return raw("<" + asset.element() + ">").raw(asset.text()).raw("</" + asset.element() + ">");
    }

    private Markup escaped(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text, i);
            if (!instead.isEmpty()) {
                append(text, from, i);
                raw(instead);
                from = i + 1;
            } else if (Character.isHighSurrogate(text.charAt(i))) {
                i++;
            }
        }
        append(text, from, text.length());
        return this;
    }

    private static String instead(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isShown(text, i, c) ? "" : "\ufffd";
        };
    }

    private static boolean isShown(String text, int i, char c) {
        if (Character.isSurrogate(c)) {
            return i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        }
        boolean control = c < ' ' ? c != '\n' && c != '\t' : c >= '\u007f' && c <= '\u009f';
        boolean turning = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        boolean mark = c == '\u200e' || c == '\u200f' || c == '\u061c';
        return !control && !turning && !mark && c < '\ufffe';
    }

    private Markup raw(String text) {
        append(text, 0, text.length());
        return this;
    }

    private void append(String text, int from, int to) {
        try {
            out.append(text, from, to);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
