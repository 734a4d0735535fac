package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Looks at the text of a part before its parser does, which holds names, attributes and comments in memory as a whole:
 * refuses document types, and any stretch of text, tag or comment that is too long.
 */
final class MarkupGuard extends FilterReader {

    /** A character of text may be written with up to so many, as an entity is. */
    private static final int WRITTEN = 10;

    private final String part;
    private final int longest;
    private final long most;
    private State state = State.TEXT;
    private String end = "";
    private int matched;
    private long stretch;
    private boolean begun;

    private enum State {
        TEXT,
        OPENED,
        DECLARED,
        TAG,
        QUOTED,
        SPECIAL
    }

    MarkupGuard(String part, Reader in, int longest) {
        super(in);
        this.part = part;
        this.longest = longest;
        this.most = (long) WRITTEN * longest;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        int read = begun ? super.read(chars, offset, length) : begin(chars, offset, length);
        for (int i = passed(chars, offset, offset + read); i < offset + read; i = passed(chars, i + 1, offset + read)) {
            look(chars[i]);
        }
        return read;
    }

    /** Where the next character stands that may end a text, a tag or a value; the characters before it are only counted. */
    private int passed(char[] chars, int from, int to) throws RefusedFile {
        int next = from;
        while (next < to && isPassed(chars[next])) {
            next++;
        }
        stretch += next - from;
        if (stretch > most) {
            throw tooLong();
        }
        return next;
    }

    private boolean isPassed(char c) {
        return switch (state) {
            case TEXT -> c != '<';
            case TAG -> c != '>' && c != '"' && c != '\'';
            case QUOTED -> c != end.charAt(0);
            case OPENED, DECLARED, SPECIAL -> false;
        };
    }

    /** A byte order mark is no part of the text. */
    private int begin(char[] chars, int offset, int length) throws IOException {
        begun = true;
        int read = super.read(chars, offset, length);
        if (read <= 0 || chars[offset] != '\ufeff') {
            return read;
        }
        System.arraycopy(chars, offset + 1, chars, offset, read - 1);
        return read > 1 ? read - 1 : super.read(chars, offset, length);
    }

    private void look(char c) throws RefusedFile {
        if (++stretch > most) {
            throw tooLong();
        }
        switch (state) {
            case TEXT -> enter(c == '<' ? State.OPENED : State.TEXT, c == '<');
            case OPENED -> opened(c);
            case DECLARED -> declared(c);
            case TAG -> tag(c);
            case QUOTED -> enter(c == end.charAt(0) ? State.TAG : State.QUOTED, false);
            case SPECIAL -> special(c);
        }
    }

    private void enter(State other, boolean anew) {
        state = other;
        stretch = anew ? 0 : stretch;
    }

    private void opened(char c) {
        if (c == '!') {
            state = State.DECLARED;
        } else if (c == '?') {
            until("?>");
        } else {
            state = State.TAG;
            tag(c);
        }
    }

    private void declared(char c) throws RefusedFile {
        if (c == '-') {
            until("-->");
        } else if (c == '[') {
            until("]]>");
        } else {
            throw RefusedFile.of(Wording.of("xlsx.partWorkbookDeclaresDoctype", part));
        }
    }

    private void until(String sign) {
        state = State.SPECIAL;
        end = sign;
        matched = 0;
    }

    private void tag(char c) {
        if (c == '"' || c == '\'') {
            state = State.QUOTED;
            end = String.valueOf(c);
        } else if (c == '>') {
            enter(State.TEXT, true);
        }
    }

    private void special(char c) {
        if (c == end.charAt(matched)) {
            matched++;
        } else if (c != end.charAt(0) || matched != end.length() - 1) {
            matched = c == end.charAt(0) ? 1 : 0;
        }
        if (matched == end.length()) {
            enter(State.TEXT, true);
        }
    }

    private RefusedFile tooLong() {
        return RefusedFile.of(Wording.of("xlsx.partWorkbookHasText", part, longest));
    }
}
