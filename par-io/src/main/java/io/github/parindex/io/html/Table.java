package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;

/** A table that scrolls by itself where the screen is narrow, reachable by keyboard. */
final class Table {

    private final Markup out;

    // What stands above a column, and whether the column holds numbers.
    record Heading(Wording words, boolean numbers) {}

    private Table(Markup out) {
        this.out = out;
    }

    /** Opens a table with a caption. */
    static Table open(Markup out, String caption, String style) {
        out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption);
        out.open("table", "class", style).leaf("caption", caption);
        return new Table(out);
    }

    Table head(Heading... headings) {
        out.open("thead").open("tr");
        for (Heading heading : headings) {
            String[] attributes =
                    heading.numbers() ? new String[] {"scope", "col", "class", "n"} : new String[] {"scope", "col"};
            out.leaf("th", heading.words(), attributes);
        }
        out.close().close().open("tbody");
        return this;
    }

    Table row() {
        out.open("tr");
        return this;
    }

    Table name(String text) {
        out.leaf("th", text, "scope", "row");
        return this;
    }

    Table text(String text) {
        out.leaf("td", text);
        return this;
    }

    Table number(String text) {
        out.leaf("td", text, "class", "n");
        return this;
    }

    /** A number with the value by which a script sorts it. */
    Table number(String text, String value) {
        out.leaf("td", text, "class", "n", "data-v", value);
        return this;
    }

    Table end() {
        out.close().line();
        return this;
    }

    void close() {
        out.close().close().close().line();
    }

    static Heading text(Wording words) {
        return new Heading(words, false);
    }

    static Heading numbers(Wording words) {
        return new Heading(words, true);
    }
}
