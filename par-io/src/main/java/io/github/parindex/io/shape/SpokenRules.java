package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rules as an official says them in a cell, such as {@code ≥ 100% → 2; ≥ 85% → 1; còn lại 0} or {@code tỷ lệ × 3; đủ từ 80%}.
 *
 * <p>It is a third notation of the shapes beside the document and the clause, and no language of expressions: each shape has
 * its keyword and its settings, which are rows of the bundles, read in every language there is and written in one. What is
 * written is read back as it was, to the last digit. Pieces end at semicolons, at ends of lines, and at commas before a
 * setting; a rule inside another stands in brackets; a name that would be mistaken for something else in quotation marks.
 */
public final class SpokenRules {

    private SpokenRules() {}

    /**
     * A part of a cell that is not understood.
     *
     * @param at the first character, 0 for the first of the cell
     * @param message one sentence that names the place and the part
     * @param advice what may help
     */
    public record Fault(int at, Wording message, Optional<Wording> advice) {}

    /**
     * What was heard.
     *
     * @param rule none if there is a fault
     * @param faults in the order of their places
     */
    public record Heard(Optional<Rule> rule, List<Fault> faults) {

        /** Copies the list. */
        public Heard {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Says a rule.
     *
     * @param rule of any shape
     * @param locale of the reader
     * @return the text of a cell; lists that are long have a line for each element
     */
    public static String text(Rule rule, Locale locale) {
        return Shapes.say(rule, Speech.in(locale));
    }

    /**
     * Says a rounding.
     *
     * @param rounding any
     * @param locale of the reader
     * @return for example {@code làm tròn 2 chữ số thập phân}
     */
    public static String text(Rounding rounding, Locale locale) {
        return Speech.in(locale).rounded(rounding);
    }

    /**
     * Writes a number so that it reads back in any language.
     *
     * @param number any
     * @param locale of the reader
     * @return its digits with the decimal mark of the reader
     */
    public static String number(BigDecimal number, Locale locale) {
        return Speech.in(locale).number(number);
    }

    /**
     * Understands a number; that of a share may have a percent sign.
     *
     * @param text of a cell
     * @param mark of its decimals
     * @return the number, of 85% the hundredth part
     * @throws CellRefused if it is none
     */
    public static BigDecimal number(String text, DecimalMark mark) {
        return CellNumbers.parse(text.strip(), mark);
    }

    /**
     * Understands a rounding, with or without the words before its places.
     *
     * @param text of a cell
     * @return the rounding
     * @throws CellRefused if it is none
     */
    public static Rounding rounding(String text) {
        return whole(text, piece -> {
            piece.takes("spoken.setting.ROUNDING");
            return Settings.rounding(piece);
        });
    }

    /**
     * Understands points, with or without their word.
     *
     * @param text of a cell
     * @param mark of its decimals
     * @return the points
     * @throws CellRefused if they are none
     */
    public static Points points(String text, DecimalMark mark) {
        if (mark != DecimalMark.EITHER && CellNumbers.isNumber(text.strip()) && !text.contains("%")) {
            return CellRefused.unlessAccepted(() -> Points.of(CellNumbers.parse(text.strip(), mark)));
        }
        return whole(text, piece -> piece.points(new Hearing(Optional.empty(), 0, new ArrayList<>())));
    }

    private static <T> T whole(String text, Function<Phrase, T> reading) {
        Phrase piece = Phrase.of(text, 0, text.length());
        try {
            T value = reading.apply(piece);
            piece.requireEnd();
            return value;
        } catch (Misheard fault) {
            Wording message = Wording.of("spoken.fault", fault.at() + 1, shown(fault, text), fault.reason());
            throw fault.advice()
                    .map(advice -> CellRefused.of(message, advice))
                    .orElseGet(() -> CellRefused.of(message));
        }
    }

    private static String shown(Misheard fault, String text) {
        return Problem.shortened(text.substring(fault.at(), fault.end()).strip());
    }

    /**
     * What a shape is called.
     *
     * @param rule of the shape
     * @return a few words, without capital
     */
    public static Wording shapeOf(Rule rule) {
        return name(Shapes.of(rule));
    }

    /**
     * What a rule of each shape sounds like.
     *
     * @return one example a shape, in their order
     */
    public static List<Wording> examples() {
        return Said.EXAMPLES;
    }

    private static Wording example(RuleShape<?, ?, ?> chapter) {
        return Wording.of("spoken.example." + chapter.rule().getSimpleName());
    }

    private static Wording name(RuleShape<?, ?, ?> chapter) {
        return Wording.of("spoken.shape." + chapter.rule().getSimpleName());
    }

    /**
     * Understands the text of a cell.
     *
     * @param text any
     * @param max printed beside it, for what is said of it as "the maximum"; or none
     * @return the rule, or all faults
     */
    public static Heard parse(String text, Optional<Points> max) {
        Hearing hearing = new Hearing(max, 0, new ArrayList<>());
        List<Wording> shapes = new ArrayList<>();
        @Nullable Rule rule = hearing.attempt(() -> hear(text, 0, text.length(), hearing, shapes));
        List<Fault> faults = hearing.faults().stream()
                .map(fault -> fault(fault, text, shapes))
                .toList();
        return new Heard(faults.isEmpty() ? Optional.ofNullable(rule) : Optional.empty(), faults);
    }

    private static Fault fault(Misheard fault, String text, List<Wording> shapes) {
        Wording where = Wording.of("spoken.fault", fault.at() + 1, shown(fault, text), fault.reason());
        Wording message = shapes.isEmpty() ? where : Wording.of("spoken.faultInShape", where, shapes.get(0));
        return new Fault(fault.at(), message, fault.advice());
    }

    /** A rule that is a part of another, in brackets or without. */
    static @Nullable Rule hear(Phrase piece, Hearing hearing) {
        piece.isEnd();
        int from = piece.at();
        boolean brackets = from < piece.to() && closes(piece.text(), from, piece.to());
        int begin = brackets ? from + 1 : from;
        int end = brackets ? piece.to() - 1 : piece.to();
        return hear(piece.text(), begin, end, hearing, new ArrayList<>());
    }

    /** Whether the bracket that opens here closes at the very end. */
    private static boolean closes(String text, int from, int to) {
        Phrase.Outside outside = new Phrase.Outside();
        for (int i = from; i < to; i++) {
            outside.is(text.charAt(i));
            if (outside.depth() == 0) {
                return i == to - 1 && i > from;
            }
        }
        return false;
    }

    private static @Nullable Rule hear(String text, int from, int to, Hearing hearing, List<Wording> shapes) {
        Spoken spoken = Spoken.of(text, from, to, hearing);
        RuleShape<?, ?, ?> chapter = Stream.concat(
                        Shapes.chapters().filter(each -> each.isMeant(spoken)),
                        Shapes.chapters().filter(each -> each.mayBeMeant(spoken)))
                .findFirst()
                .orElseThrow(() -> unknown(spoken));
        shapes.add(name(chapter));
        return chapter.hear(spoken);
    }

    private static Misheard unknown(Spoken spoken) {
        Phrase first = spoken.first();
        Misheard unknown = first.misheard(Wording.of("spoken.fault.unknown"));
        return new Misheard(unknown.at(), unknown.end(), unknown.reason(), Optional.of(advice(spoken)));
    }

    private static Wording advice(Spoken spoken) {
        String rest = spoken.first().rest();
        return nearest(rest)
                .map(near -> Wording.of("problem.maybe", Problem.shortened(near)))
                .orElseGet(() -> isList(spoken)
                        ? Wording.of(
                                "spoken.maybeList",
                                Wording.word("spoken.oneOf"),
                                Wording.word("spoken.items"),
                                Problem.shortened(rest))
                        : Wording.of("spoken.maybeOneOf", Said.EXAMPLES));
    }

    private static boolean isList(Spoken spoken) {
        try {
            spoken.all().forEach(piece -> piece.named(false).value().neededNumber());
            return true;
        } catch (Misheard noList) {
            return false;
        }
    }

    /** The text with the keyword that its beginning looks most like. */
    private static Optional<String> nearest(String text) {
        List<Keyword> openers = Shapes.chapters()
                .flatMap(chapter -> chapter.keywords().stream())
                .flatMap(row -> Keyword.all(row).stream())
                .toList();
        for (int words = 4; words > 0; words--) {
            int end = wordsEnd(text, words);
            String given = text.substring(0, end);
            int count = words;
            List<String> known = openers.stream()
                    .map(Keyword::toString)
                    .filter(each -> each.split(" ").length == count)
                    .toList();
            Optional<String> near = end <= 0 ? Optional.empty() : Nearest.to(given, known);
            if (near.isPresent()) {
                return Optional.of(near.get() + text.substring(end));
            }
        }
        return Optional.empty();
    }

    /** Where so many words end, or 0 if there are fewer. */
    private static int wordsEnd(String text, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            at = Keyword.spacesEnd(text, at, text.length());
            int begin = at;
            while (at < text.length() && !Keyword.isSpace(text.charAt(at)) && ":;,=→".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at == begin) {
                return 0;
            }
        }
        return at;
    }

    // What can be said, in the language of the reader.
    private static final class Said {

        static final List<Wording> EXAMPLES =
                Shapes.chapters().map(SpokenRules::example).toList();
    }
}
