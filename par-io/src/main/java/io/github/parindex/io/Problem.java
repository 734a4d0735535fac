package io.github.parindex.io;

import io.github.parindex.core.criteria.Warning;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a file, or needs a look, and where.
 *
 * <p>An {@linkplain Severity#ERROR error} keeps something from being used; a {@linkplain Severity#WARNING warning} and a
 * {@linkplain Severity#NOTICE notice} never do. The {@link #code()} names the kind of problem for programs: it stays when the
 * sentence is reworded.
 *
 * @param severity whether something was refused
 * @param file the file, or the name its source was given
 * @param place in JSON the pointer of the value, such as {@code /units/0/code}, empty for the whole document; in CSV the
 *     heading of the column, empty for the whole line; in a workbook the cell as its formulas name it
 * @param line the line, 1 for the first; 0 if the problem is with the whole file
 * @param column in JSON the character of the line, in CSV the column of the table, 1 for the first; 0 if the problem is
 *     with the whole line
 * @param value the faulty text, shortened; empty if there is none
 * @param message one sentence
 * @param advice what may help, one sentence
 * @param unit the code of the unit that it concerns, where that is known and it concerns no other
 */
public record Problem(
        Severity severity,
        String file,
        String place,
        int line,
        int column,
        String value,
        Wording message,
        Optional<Wording> advice,
        Optional<String> unit) {

    /** How much it counts, the gravest first. */
    public enum Severity {

        /** Something was refused: it is not among what was read. */
        ERROR,

        /** Everything was read, but the outcome may not be what is meant. */
        WARNING,

        /** Something was passed over or understood in one way of several, as is usual. */
        NOTICE
    }

    /** Orders problems as a reader meets them: by line and column, then by place and message. */
    public static final Comparator<Problem> BY_POSITION = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::place)
            .thenComparing(problem -> problem.message().toString());

    private static final int SHOWN = 60;
    private static final int SENTENCE = 1000;
    private static final int LISTED = 20;
    private static final Pattern SHEET_CELL = Pattern.compile("(?:'((?:[^']|'')+)'|([^'!/]+))!([A-Z]{1,3}[0-9]{1,7})");

    /** Shortens the value. */
    public Problem {
        value = shortened(value);
    }

    /**
     * A problem with a whole file, which is an error.
     *
     * @param file the file
     * @param message one sentence
     * @return the problem; the methods below give it a place
     */
    public static Problem of(String file, Wording message) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        return new Problem(Severity.ERROR, file, "", 0, 0, "", message, Optional.empty(), Optional.empty());
    }

    /**
     * A warning of a whole file.
     *
     * @param file the file
     * @param message one sentence
     * @return the warning; the methods below give it a place
     */
    public static Problem warning(String file, Wording message) {
        return of(file, message).as(Severity.WARNING);
    }

    /**
     * What the core warns of.
     *
     * @param file the file
     * @param warning about a unit, a criterion, both or neither
     * @param medium what the reader has before them
     * @return the warning, at the codes of the unit and the criterion
     */
    public static Problem of(String file, Warning warning, Medium medium) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(warning, "warning");
        Objects.requireNonNull(medium, "medium");
        String at = Stream.of(warning.unit(), warning.criterion())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        Problem told = warning(file, Wording.of(warning.told(), medium)).at(at);
        Problem problem = warning.unit().map(told::ofUnit).orElse(told);
        return Wording.advice(warning.told(), medium).map(problem::withAdvice).orElse(problem);
    }

    /**
     * What was refused.
     *
     * @param file the file, or what else holds the value
     * @param refused by the core or this library; any other exception is a fault of the program, which is said too
     * @param medium what the reader has before them
     * @return the problem with its advice; the methods below give it a place
     */
    public static Problem of(String file, IllegalArgumentException refused, Medium medium) {
        Objects.requireNonNull(refused, "refused");
        Objects.requireNonNull(medium, "medium");
        Problem problem = of(file, Wording.of(refused, medium));
        return Wording.advice(refused, medium).map(problem::withAdvice).orElse(problem);
    }

    /**
     * A notice of a whole file.
     *
     * @param file the file
     * @param message one sentence
     * @return the notice; the methods below give it a place
     */
    public static Problem notice(String file, Wording message) {
        return of(file, message).as(Severity.NOTICE);
    }

    /**
     * Changes how much it counts.
     *
     * @param other severity
     * @return a copy with that severity
     */
    public Problem as(Severity other) {
        return new Problem(other, file, place, line, column, value, message, advice, unit);
    }

    /**
     * The kind of problem, for statistics, filters and translations: the key of its sentence, without the medium it is said
     * for.
     *
     * @return for example {@code csv.columnMissing}; {@value Wording#WITHOUT_KEY} for a sentence that stands in no bundle
     */
    public String code() {
        return message.code();
    }

    /**
     * Whether something was refused.
     *
     * @return false for a warning or a notice
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Shortens a text of any length so that it can stand in a message.
     *
     * @param text any text
     * @return the text, or its beginning with an ellipsis
     */
    public static String shortened(String text) {
        Objects.requireNonNull(text, "text");
        return shortened(text, SHOWN);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /**
     * Says where the problem is.
     *
     * @param other a JSON pointer or a heading
     * @return a copy at that place
     */
    public Problem at(String other) {
        Objects.requireNonNull(other, "other");
        return new Problem(severity, file, other, line, column, value, message, advice, unit);
    }

    /**
     * Says where the problem is.
     *
     * @param atLine 1 for the first line
     * @param atColumn 1 for the first column, 0 for the whole line
     * @return a copy at that position
     */
    public Problem at(int atLine, int atColumn) {
        return new Problem(severity, file, place, atLine, atColumn, value, message, advice, unit);
    }

    /**
     * Shows the faulty text.
     *
     * @param text the text as it stands in the file
     * @return a copy with that value
     */
    public Problem withValue(String text) {
        Objects.requireNonNull(text, "text");
        return new Problem(severity, file, place, line, column, text, message, advice, unit);
    }

    /**
     * Adds advice.
     *
     * @param sentence what may help
     * @return a copy with that advice
     */
    public Problem withAdvice(Wording sentence) {
        Objects.requireNonNull(sentence, "sentence");
        return new Problem(severity, file, place, line, column, value, message, Optional.of(sentence), unit);
    }

    /**
     * Says which unit the problem concerns.
     *
     * @param code of the unit
     * @return the problem of that unit
     */
    public Problem ofUnit(String code) {
        Objects.requireNonNull(code, "code");
        return new Problem(severity, file, place, line, column, value, message, advice, Optional.of(code));
    }

    /**
     * Advises the known name that looks most like the given one, or all known ones if none does.
     *
     * @param given a name that is not known
     * @param known the names that are
     * @return a copy with that advice, or this problem if nothing is known
     */
    public Problem withNearest(String given, Collection<String> known) {
        return withNearest(given, known, known);
    }

    /**
     * The same where not all known names are listed, or each language has its own.
     *
     * @param given a name that is not known
     * @param known the names that are, in any language
     * @param listed names or their wordings, of which at most 20 are told if none looks like the given one
     * @return a copy with that advice, or this problem if nothing is known
     */
    public Problem withNearest(String given, Collection<String> known, Collection<?> listed) {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(listed, "listed");
        if (known.isEmpty()) {
            return this;
        }
        return withAdvice(Nearest.to(given, known)
                .map(name -> Wording.of("problem.maybe", name))
                .orElseGet(() -> Wording.of(
                        "problem.maybeOne", listed.stream().limit(LISTED).toList())));
    }

    /**
     * The message and the advice in a language, as {@link PlainText#visible} shows them.
     *
     * @param locale Vietnamese, or any other for English
     * @return one line
     */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String sentence = readable(message, locale)
                + advice.map(text -> " " + readable(text, locale)).orElse("");
        return PlainText.visible(sentence.lines().map(String::strip).collect(Collectors.joining(" ")));
    }

    private static String readable(Wording wording, Locale locale) {
        return shortened(wording.in(locale), SENTENCE);
    }

    /**
     * The problem with its place in one line, as {@link PlainText#visible} shows it; a warning and a notice say what they
     * are.
     *
     * @param locale Vietnamese, or any other for English
     * @return for example {@code par.json:12:9 /criteria/0/code: Chuỗi để trống.}
     */
    public String toText(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return where(locale) + ": " + severity(locale) + in(locale);
    }

    private String severity(Locale locale) {
        return isError() ? "" : Wording.literal(severity).in(locale) + ": ";
    }

    private String where(Locale locale) {
        Matcher cell = SHEET_CELL.matcher(place);
        if (cell.matches()) {
            return PlainText.visible(Wording.of("problem.atCell", file, line, column, place, sheet(cell), cell.group(3))
                    .in(locale));
        }
        String position = (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
        String at = place.isEmpty() ? "" : " " + shortened(place, SENTENCE);
        return PlainText.visible(file + position + at);
    }

    /**
     * The cell of a workbook in words.
     *
     * @param place as the workbook's formulas name it, such as {@code 'Sở Tài chính'!E7}
     * @return a clause; any other text as it is
     */
    public static Wording cell(String place) {
        Objects.requireNonNull(place, "place");
        Matcher cell = SHEET_CELL.matcher(place);
        return cell.matches() ? Wording.of("place.cell", sheet(cell), cell.group(3)) : Wording.literal(place);
    }

    private static String sheet(Matcher cell) {
        return cell.group(1) == null ? cell.group(2) : cell.group(1).replace("''", "'");
    }

    /**
     * The same in English.
     *
     * @return for example {@code par.json:12:9 /criteria/0/code: The text is blank.}
     */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
