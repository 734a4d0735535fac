package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Decodes bytes strictly: nothing is replaced in silence. */
final class Utf8 {

    private static final int MARK = 3;
    private static final char REPLACEMENT = '\ufffd';
    private static final Wording SAVE_AS_UTF_8 = Wording.of("text.maybeSaveFileAgain");

    private Utf8() {}

    static Loaded<String> decode(String name, byte[] bytes) {
        Optional<Problem> other = otherEncoding(name, bytes);
        if (other.isPresent()) {
            return failed(other.get());
        }
        int mark = hasMark(bytes) ? MARK : 0;
        String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        // What is malformed is replaced by this sign; a text without it needs no second look.
        return text.indexOf(REPLACEMENT) < 0 ? Loaded.of(text, List.of()) : strictly(name, bytes);
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    private static Loaded<String> strictly(String name, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, text, true);
        text.flip();
        return result.isError() ? failed(malformed(name, text, in)) : Loaded.of(withoutMark(text), List.of());
    }

    /** The bytes of a text; half a surrogate pair, which has none, is refused. */
    static byte[] encode(String name, String text) throws RefusedContent {
        CharBuffer in = CharBuffer.wrap(text);
        try {
            ByteBuffer out = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(in);
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return bytes;
        } catch (CharacterCodingException half) {
            String before = text.substring(0, in.position());
            throw new RefusedContent(
                    Problem.of(name, PlainText.refusal(text, in.position())).at(line(before), column(before)));
        }
    }

    private static int line(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static int column(String before) {
        return before.length() - before.lastIndexOf('\n');
    }

    /** What the first four bytes say against UTF-8. */
    static Optional<Problem> otherEncoding(String name, byte[] bytes) {
        if (bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return Optional.of(Problem.of(name, Wording.of("text.fileArchiveSuchExcel"))
                    .withAdvice(Wording.of("text.maybeReadExcelFile")));
        }
        return isWide(bytes)
                ? Optional.of(Problem.of(name, Wording.of("text.fileUtfNotUtf"))
                        .at(1, 1)
                        .withAdvice(SAVE_AS_UTF_8))
                : Optional.empty();
    }

    private static Loaded<String> failed(Problem problem) {
        return Loaded.failed(List.of(problem));
    }

    /** A byte order mark of UTF-16 or UTF-32, or the zero bytes that plain letters have there. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean mark = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        boolean even = first == 0 && bytes[2] == 0;
        boolean odd = second == 0 && bytes[3] == 0;
        return mark || even != odd;
    }

    private static Problem malformed(String name, CharBuffer before, ByteBuffer in) {
        String text = withoutMark(before);
        return malformed(name, line(text), column(text), in.get(in.position()));
    }

    static Problem malformed(String name, int line, int column, byte first) {
        String found = String.format("0x%02X", first);
        return Problem.of(name, Wording.of("text.byteNotUtf", found))
                .at(line, column)
                .withValue(found)
                .withAdvice(SAVE_AS_UTF_8);
    }

    private static String withoutMark(CharBuffer text) {
        boolean marked = text.length() > 0 && text.charAt(0) == '\ufeff';
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }
}
