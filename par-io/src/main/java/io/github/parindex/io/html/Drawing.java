package io.github.parindex.io.html;

/** The shapes that the charts share. Coordinates are units of the view box; colours also stand in the style sheet. */
final class Drawing {

    static final int WIDTH = 380;
    static final String INK = "#1b2430";
    static final String MUTED = "#505b69";
    private final Markup out;

    private Drawing(Markup out) {
        this.out = out;
    }

    static Drawing on(Markup out) {
        return new Drawing(out);
    }

    /** Opens the picture, with its text alternatives. */
    Drawing open(String id, int width, int height, String title, String description) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "role",
                "img",
                "class",
                "chart",
                "font-family",
                "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif",
                "font-size",
                "13",
                "aria-labelledby",
                id + "-t " + id + "-d");
        out.leaf("title", title, "id", id + "-t");
        out.leaf("desc", description, "id", id + "-d");
        return this;
    }

    /** Opens a small picture beside the figures that it shows, which says nothing to those who do not see it. */
    Drawing beside(int width, int height) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "aria-hidden",
                "true",
                "class",
                "chart");
        return this;
    }

    Drawing close() {
        out.close();
        return this;
    }

    Drawing text(double x, double y, String text, String... attributes) {
        out.leaf("text", text, with(attributes, "x", number(x), "y", number(y), "fill", INK, "class", "ink"));
        return this;
    }

    Drawing muted(double x, double y, String text, String... attributes) {
        out.leaf(
                "text",
                text,
                with(attributes, "x", number(x), "y", number(y), "fill", MUTED, "class", "muted", "font-size", "11"));
        return this;
    }

    /** A small number on a coloured ground, which no style sheet recolours. */
    Drawing figure(double x, double y, String text, String fill) {
        out.leaf(
                "text", text, "x", number(x), "y", number(y), "fill", fill, "font-size", "11", "text-anchor", "middle");
        return this;
    }

    Drawing bar(double x, double y, double width, double height, String fill, String role) {
        out.open(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(Math.max(0, width)),
                        "height",
                        number(height),
                        "fill",
                        fill,
                        "class",
                        role)
                .close();
        return this;
    }

    Drawing path(String d, String fill, String stroke, String role) {
        out.open("path", "d", d, "fill", fill, "stroke", stroke, "class", role).close();
        return this;
    }

    private static String[] with(String[] more, String... attributes) {
        String[] all = new String[attributes.length + more.length];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        System.arraycopy(more, 0, all, attributes.length, more.length);
        return all;
    }

    /** With one place where needed. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** Shortened at a space where possible; the whole text stands in the table beside. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, most - 1));
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
