package io.github.parindex.io.shape;

import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is said in a cell, in pieces: they end at semicolons, at ends of lines, and at commas before a setting.
 * Nothing ends inside quotation marks and brackets.
 */
final class Spoken {

    private static final List<String> AFTER_COMMA =
            List.of("spoken.otherwise", "spoken.lessEach", "spoken.each", "spoken.checkedBy", "spoken.tolerance");

    private final List<Phrase> phrases;
    private final Hearing hearing;

    private Spoken(List<Phrase> phrases, Hearing hearing) {
        this.phrases = phrases;
        this.hearing = hearing;
    }

    /** Takes apart what stands between two places; there is at least one piece. */
    static Spoken of(String text, int from, int to, Hearing hearing) {
        List<Phrase> phrases = new ArrayList<>();
        Phrase.Outside outside = new Phrase.Outside();
        int begin = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (outside.is(c) && (c == ';' || c == '\n' || (c == ',' && opensPiece(text, i + 1, to)))) {
                phrases.add(Phrase.of(text, begin, i));
                begin = i + 1;
            }
            if (outside.depth() < 0) {
                throw new Misheard(i, to, Wording.of("spoken.fault.brackets"), Optional.empty());
            }
        }
        phrases.add(Phrase.of(text, begin, to));
        if (outside.isQuoted() || outside.depth() != 0) {
            String reason = outside.isQuoted() ? "cell.quotationMarkNotClosed" : "spoken.fault.brackets";
            throw new Misheard(from, to, Wording.of(reason), Optional.empty());
        }
        phrases.removeIf(Phrase::isEnd);
        if (phrases.isEmpty()) {
            throw new Misheard(from, to, Wording.of("spoken.fault.empty"), Optional.empty());
        }
        return new Spoken(phrases, hearing);
    }

    /** A comma between two pieces has a space behind it, so that it is no decimal mark. */
    private static boolean opensPiece(String text, int from, int to) {
        int begin = Keyword.spacesEnd(text, from, to);
        if (begin == from || begin == to) {
            return false;
        }
        Phrase next = Phrase.of(text, begin, Math.min(to, begin + 200));
        return Settings.isOne(next)
                || BandsSpeech.isBound(next)
                || AFTER_COMMA.stream().anyMatch(row -> next.again().takes(row));
    }

    /** Whether a name can be said without quotation marks: it is then read as it is. */
    static boolean isBare(String name) {
        String text = name + " = 1";
        try {
            List<Phrase> pieces =
                    of(text, 0, text.length(), new Hearing(Optional.empty(), 0, new ArrayList<>())).phrases;
            return pieces.size() == 1
                    && !Settings.isOne(pieces.get(0))
                    && AFTER_COMMA.stream()
                            .noneMatch(row -> pieces.get(0).again().takes(row))
                    && pieces.get(0).again().named(false).name().equals(name)
                    && pieces.get(0).again().named(true).name().equals(name);
        } catch (Misheard notBare) {
            return false;
        }
    }

    Hearing hearing() {
        return hearing;
    }

    /** The first piece, from its beginning. */
    Phrase first() {
        return phrases.get(0).again();
    }

    /** All pieces, each from its beginning. */
    List<Phrase> all() {
        return phrases.stream().map(Phrase::again).toList();
    }

    boolean begins(String row) {
        return first().takes(row);
    }

    /** The same in the words of one language. */
    boolean begins(String row, Locale language) {
        String text = first().rest();
        return Words.in(language).alternatives(row).stream()
                .map(Keyword::of)
                .anyMatch(keyword -> keyword.end(text, 0, text.length()) >= 0);
    }

    /** The elements of a list whose keyword may stand before the first of them; settings stand anywhere between. */
    <T> List<T> items(String opener, Settings settings, Function<Phrase, @Nullable T> element) {
        List<T> items = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase piece = phrases.get(i).again();
            if (i == 0 && piece.takes(opener)) {
                piece.takesSeparator();
            } else if (settings.hear(piece)) {
                continue;
            }
            @Nullable T item = piece.isEnd() ? null : hearing.attempt(() -> element.apply(piece));
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    /** Reads all pieces behind the first, which can only be settings. */
    void settle(Settings settings) {
        for (Phrase piece : all().subList(1, phrases.size())) {
            if (!settings.hear(piece)) {
                hearing.add(piece.misheard(Wording.of("spoken.fault.setting")));
            }
        }
    }

    /** A rule of the core, unless a piece of it is at fault already. */
    <R> @Nullable R build(Supplier<R> rule) {
        return hearing.faults().isEmpty() ? hearing.build(first(), rule) : null;
    }
}
