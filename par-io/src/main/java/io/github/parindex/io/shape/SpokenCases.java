package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cases or faults as they are said: {@code mỗi sáng kiến 0,5} and {@code trừ mỗi văn bản chậm: 0,25}. */
final class SpokenCases {

    /** The words of the longest verb, as in "thì bị trừ". */
    private static final int LONGEST_VERB = 3;

    private final Hearing hearing;
    private final List<PerCase.Kind> kinds = new ArrayList<>();
    private PerCase.@Nullable Start start;
    private @Nullable Points max;

    SpokenCases(Hearing hearing) {
        this.hearing = hearing;
    }

    /** Reads a piece: the points to start with, or a kind. */
    SpokenCases hear(Phrase piece) {
        boolean fault = piece.takes("spoken.lessEach");
        if (!fault && !piece.takes("spoken.each")) {
            start(piece);
            return this;
        }
        Phrase.Named named = piece.named(false);
        Points points = named.value().points(hearing);
        named.value().requireEnd();
        Ending ending = ending(named.name(), piece);
        add(piece, fault || ending.fault() ? PerCase.Start.FULL : PerCase.Start.EMPTY);
        kinds.add(hearing.build(piece, () -> new PerCase.Kind(ending.name(), points)));
        return this;
    }

    private void start(Phrase piece) {
        Points points = piece.points(hearing);
        piece.requireEnd();
        add(piece, PerCase.Start.FULL);
        max = points;
    }

    private void add(Phrase piece, PerCase.Start other) {
        if (start != null && start != other) {
            throw piece.misheard(Wording.of("spoken.fault.cases"));
        }
        start = other;
    }

    // A name without the verb behind it, which says whether points are won or lost.
    private record Ending(String name, boolean fault) {}

    /** A verb ends the name only where no separator does. */
    private static Ending ending(String name, Phrase piece) {
        if (piece.isSeparated()) {
            return new Ending(name, false);
        }
        int at = name.length();
        for (int words = 0; words < LONGEST_VERB && at > 0; words++) {
            at = wordBefore(name, at);
            String verb = name.substring(at);
            if (at > 0 && isOne(verb, "spoken.loses")) {
                return new Ending(name.substring(0, at).strip(), true);
            }
            if (at > 0 && isOne(verb, "spoken.gets")) {
                return new Ending(name.substring(0, at).strip(), false);
            }
        }
        return new Ending(name, false);
    }

    /** Where the last word before a place begins. */
    private static int wordBefore(String name, int place) {
        int at = place;
        while (at > 0 && Keyword.isSpace(name.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !Keyword.isSpace(name.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isOne(String verb, String row) {
        return Keyword.all(row).stream().anyMatch(each -> each.end(verb, 0, verb.length()) == verb.length());
    }

    PerCase.Start start() {
        return Optional.ofNullable(start).orElse(PerCase.Start.EMPTY);
    }

    Optional<Points> max() {
        return Optional.ofNullable(max);
    }

    List<PerCase.Kind> kinds() {
        return kinds;
    }
}
