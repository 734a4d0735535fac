package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A piece of what is said of a rule, read from left to right. */
final class Phrase {

    private static final List<String> SEPARATORS = List.of("-->", "->", "=>", "–>", "→", "⇒", "➔", "=", ":");
    private static final List<String> TIMES = List.of("×", "*", "x", "X", "х");
    private static final List<String> MINUS = List.of("−", "-", "–");

    private final String text;
    private final int from;
    private final int to;
    private int at;

    private Phrase(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    /** A piece without the spaces around it and the bullet before it. */
    static Phrase of(String text, int from, int to) {
        int begin = Keyword.spacesEnd(text, from, to);
        int bullet = bulletEnd(text, begin, to);
        int end = to;
        while (end > bullet && Keyword.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Phrase(text, bullet, Math.max(bullet, end));
    }

    /** A hyphen or plus before a number is its sign, and no bullet. */
    private static int bulletEnd(String text, int from, int to) {
        if (from >= to || "•▪●*+-–".indexOf(text.charAt(from)) < 0) {
            return from;
        }
        int after = Keyword.spacesEnd(text, from + 1, to);
        boolean sign = after < to && Character.isDigit(text.charAt(after));
        return after == from + 1 || sign ? from : after;
    }

    /** The same piece from its beginning. */
    Phrase again() {
        return new Phrase(text, from, to);
    }

    /** Goes on where a copy of this piece stands. */
    void moveTo(Phrase copy) {
        at = copy.at;
    }

    /** A copy that stands where this one does. */
    Phrase copy() {
        Phrase copy = again();
        copy.at = at;
        return copy;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    int to() {
        return to;
    }

    /** What is left of it. */
    String rest() {
        return text.substring(at, to);
    }

    private void skip() {
        at = Keyword.spacesEnd(text, at, to);
    }

    /** Whether nothing is left but a full stop. */
    boolean isEnd() {
        skip();
        return at == to || (at == to - 1 && text.charAt(at) == '.');
    }

    boolean takes(String row) {
        skip();
        for (Keyword keyword : Keyword.all(row)) {
            int end = keyword.end(text, at, to);
            if (end >= 0) {
                at = end;
                return true;
            }
        }
        return false;
    }

    private boolean takesOne(List<String> signs) {
        skip();
        for (String sign : signs) {
            if (at + sign.length() <= to && text.startsWith(sign, at)) {
                at += sign.length();
                return true;
            }
        }
        return false;
    }

    boolean takesSign(String sign) {
        return takesOne(List.of(sign));
    }

    /** What stands between a name or a bound and its points. */
    boolean takesSeparator() {
        return takesOne(SEPARATORS);
    }

    boolean takesTimes() {
        return takesOne(TIMES) || takes("spoken.times");
    }

    boolean takesMinus() {
        return takesOne(MINUS);
    }

    /** The number that stands here, or none. */
    Optional<BigDecimal> number() {
        skip();
        int end = numberEnd();
        if (end == at) {
            return Optional.empty();
        }
        BigDecimal number = SpokenNumber.read(text, at, end);
        at = end;
        return Optional.of(number);
    }

    private int numberEnd() {
        int i = at < to && "+-−–".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int digits = i;
        while (i < to && (isDigit(i) || (i > digits && ".,".indexOf(text.charAt(i)) >= 0 && isDigit(i + 1)))) {
            i++;
        }
        if (i == digits) {
            return at;
        }
        int percent = Keyword.spacesEnd(text, i, to);
        return percent < to && text.charAt(percent) == '%' ? percent + 1 : i;
    }

    private boolean isDigit(int index) {
        return index < to && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    BigDecimal neededNumber() {
        return number().orElseThrow(() -> misheard(Wording.of("spoken.fault.number")));
    }

    /** Whether the number before this place is a percentage. */
    boolean isBehindPercent() {
        return at > from && text.charAt(at - 1) == '%';
    }

    /** Points, with or without their word; the maximum by its name. */
    Points points(Hearing hearing) {
        int begin = at;
        if (takes("spoken.max")) {
            return hearing.max().orElseThrow(() -> misheard(begin, Wording.of("spoken.fault.noMax")));
        }
        BigDecimal number = number().orElseThrow(() -> misheard(Wording.of("spoken.fault.points")));
        if (isBehindPercent()) {
            throw misheard(begin, Wording.of("spoken.fault.percentPoints"));
        }
        takes("spoken.points");
        return Points.of(number);
    }

    void requireEnd() {
        if (!isEnd()) {
            throw misheard(Wording.of("spoken.fault.rest"));
        }
    }

    /** What is wrong with the rest of this piece. */
    Misheard misheard(Wording reason) {
        skip();
        return misheard(at, reason);
    }

    private Misheard misheard(int begin, Wording reason) {
        return new Misheard(begin, to, reason, Optional.empty());
    }

    /** The rest as a name and what stands behind the last separator, or before it if the value is a rule. */
    Named named(boolean first) {
        skip();
        Outside outside = new Outside();
        int begin = -1;
        int end = -1;
        for (int i = at; i < to; i++) {
            if (outside.is(text.charAt(i))) {
                int length = separator(i);
                if (length > 0 && (begin < 0 || !first)) {
                    begin = i;
                    end = i + length;
                }
                i += Math.max(0, length - 1);
            }
        }
        return begin < 0 ? unseparated() : new Named(name(at, begin), new Phrase(text, end, to));
    }

    /** Whether a separator stands in the rest of it. */
    boolean isSeparated() {
        Outside outside = new Outside();
        for (int i = at; i < to; i++) {
            if (outside.is(text.charAt(i)) && separator(i) > 0) {
                return true;
            }
        }
        return false;
    }

    private int separator(int index) {
        for (String separator : SEPARATORS) {
            if (index + separator.length() <= to && text.startsWith(separator, index)) {
                return separator.length();
            }
        }
        return 0;
    }

    /** A name with a number behind its last space. */
    private Named unseparated() {
        int end = to;
        for (int words = 0; words < 2; words++) {
            int space = end;
            while (space > at && !Keyword.isSpace(text.charAt(space - 1))) {
                space--;
            }
            if (space == at) {
                break;
            }
            Phrase value = new Phrase(text, space, to);
            if (value.numberEnd() > space) {
                return new Named(name(at, space), value);
            }
            end = space;
            while (end > at && Keyword.isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
        throw misheard(Wording.of("spoken.fault.pair"));
    }

    private String name(int begin, int end) {
        String name = text.substring(begin, end).strip();
        boolean curly = name.length() > 1 && name.startsWith("“") && name.endsWith("”");
        try {
            name = curly ? name.substring(1, name.length() - 1) : CellNames.read(name);
        } catch (CellRefused refused) {
            throw new Misheard(begin, end, refused.message(), refused.advice());
        }
        if (name.isBlank()) {
            throw new Misheard(begin, to, Wording.of("spoken.fault.name"), Optional.empty());
        }
        return name;
    }

    /** A name with the piece that says what it is worth. */
    record Named(String name, Phrase value) {}

    /** Follows quotation marks and brackets through a text. */
    static final class Outside {

        private boolean quoted;
        private int depth;

        /** Whether this next character stands outside; marks and brackets themselves do not. */
        boolean is(char c) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
                return false;
            }
            return !quoted && depth == 0 && c != '"';
        }

        boolean isQuoted() {
            return quoted;
        }

        int depth() {
            return depth;
        }
    }
}
