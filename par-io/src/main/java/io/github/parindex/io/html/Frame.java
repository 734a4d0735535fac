package io.github.parindex.io.html;

import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;

/** What every page has around its sections: the head with its policy, ways around, the footer and the script. */
final class Frame {

    private final Markup out;

    Frame(Markup out) {
        this.out = out;
    }

    /** Opens the page up to its header. */
    void start(String title) {
        String language = Words.in(out.locale()).language().getLanguage();
        out.doctype().open("html", "lang", language).line();
        out.open("head").open("meta", "charset", "utf-8");
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", HtmlReport.contentSecurityPolicy());
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("meta", "name", "color-scheme", "content", "light dark");
        out.open("meta", "name", "referrer", "content", "no-referrer");
        out.leaf("title", title).line().asset(Asset.STYLE).close().line();
        out.open("body");
        out.leaf("a", Wording.of("page.skipContent"), "href", "#main", "class", "skip");
    }

    void ways(Runnable links) {
        out.open("nav", "aria-label", out.words(Wording.of("page.contents"))).open("ul");
        links.run();
        out.close().close().line();
    }

    void link(String place, Wording words) {
        out.open("li").leaf("a", words, "href", place).close();
    }

    void end(Wording made) {
        out.close().line();
        out.open("footer").leaf("p", made).close();
        out.asset(Asset.SCRIPT).close().close().line();
    }
}
