package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import java.util.List;

/** A table that scrolls by itself where the screen is narrow, reachable by keyboard. */
final class Table {

    private final Markup out;

    private static final String NUMBERS = "n";
    // A phone leaves such columns out.
    private static final String ASIDE = "n aside";

    // What stands above a column, and the style of the column, blank for texts.
    record Heading(Wording words, String style) {}

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
        out.open("thead");
        return headings(List.of(headings));
    }

    /** With a line above the headings that stands on paper only, at the head of each page. */
    Table headed(String over, List<Heading> headings) {
        out.open("thead").open("tr", "class", "over");
        out.leaf("th", over, "scope", "colgroup", "colspan", Integer.toString(headings.size()))
                .close();
        return headings(headings);
    }

    private Table headings(List<Heading> headings) {
        out.open("tr");
        for (Heading heading : headings) {
            String[] attributes = heading.style().isEmpty()
                    ? new String[] {"scope", "col"}
                    : new String[] {"scope", "col", "class", heading.style()};
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
        out.leaf("td", text, "class", NUMBERS);
        return this;
    }

    /** A number with the value by which a script sorts it. */
    Table number(String text, String value) {
        out.leaf("td", text, "class", NUMBERS, "data-v", value);
        return this;
    }

    /** A number of a column that a phone leaves out. */
    Table aside(String text, String value) {
        out.leaf("td", text, "class", ASIDE, "data-v", value);
        return this;
    }

    /** An empty cell of a column that a phone leaves out. */
    Table aside() {
        out.leaf("td", Figures.NONE, "class", ASIDE);
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
        return new Heading(words, "");
    }

    static Heading numbers(Wording words) {
        return new Heading(words, NUMBERS);
    }

    static Heading aside(Wording words) {
        return new Heading(words, ASIDE);
    }
}
