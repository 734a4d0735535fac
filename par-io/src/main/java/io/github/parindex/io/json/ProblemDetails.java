package io.github.parindex.io.json;

import io.github.parindex.core.number.RefusalException;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Problems as the answer to a request, after RFC 9457 (problem details): {@code type}, {@code title}, {@code status},
 * {@code detail}, {@code instance}, and beside them {@code errors}, one for each problem.
 *
 * <p>An error has the {@code code} of {@link Problem#code()}, the {@code severity} (error, warning, notice) and the {@code
 * detail}, one sentence; and where there are such the {@code pointer} into the body of the request, such as {@code
 * #/criteria/0/rule/proportion}, the {@code place} of a table, {@code line}, {@code column}, {@code value} and {@code
 * advice}. Texts are shown as {@link PlainText#visible} does.
 *
 * <pre>{@code
 * ProblemDetails details = ProblemDetails.of(loaded.problems(), locale).about("/criteria-sets/7");
 * return ResponseEntity.status(details.status()).contentType(APPLICATION_PROBLEM_JSON).body(details.toMap());
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public final class ProblemDetails {

    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Says that something was refused: nothing of it, or not all of it, can be used. */
    public static final String REFUSED = "urn:parindex:problem:refused";

    /** Says that all was taken, but some of it needs a look. */
    public static final String DOUBTFUL = "urn:parindex:problem:doubtful";

    private static final int OK = 200;
    private static final int UNPROCESSABLE_CONTENT = 422;

    private final List<Problem> problems;
    private final Locale locale;
    private final int status;
    private final Optional<String> instance;

    private ProblemDetails(List<Problem> problems, Locale locale, int status, Optional<String> instance) {
        this.problems = List.copyOf(problems);
        this.locale = Objects.requireNonNull(locale, "locale");
        this.status = status;
        this.instance = instance;
    }

    /**
     * The answer that tells of problems.
     *
     * @param problems at least one, in any order
     * @param locale of the sentences, Vietnamese or any other that has words
     * @return of status 422 if any is an error, 200 if there are only warnings and notices
     * @throws IllegalArgumentException if there is no problem
     */
    public static ProblemDetails of(List<Problem> problems, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(locale, "locale");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("There is no problem to tell of.\nMaybe ask Loaded.problems() first.");
        }
        boolean refused = problems.stream().anyMatch(Problem::isError);
        return new ProblemDetails(problems, locale, refused ? UNPROCESSABLE_CONTENT : OK, Optional.empty());
    }

    /**
     * The answer to a request that the core refused, such as an unknown criterion: unlike any other {@link
     * IllegalArgumentException} that is no fault of the program.
     *
     * @param refused with its code and facts
     * @param locale of the sentences, Vietnamese or any other that has words
     * @return of status 422
     */
    public static ProblemDetails of(RefusalException refused, Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return of(List.of(Problem.of("request", refused, Medium.JSON)), locale);
    }

    /**
     * Changes the status.
     *
     * @param other of HTTP, 100 to 599
     * @return a copy of that status
     * @throws IllegalArgumentException if there is no such status
     */
    public ProblemDetails withStatus(int other) {
        if (other < 100 || other > 599) {
            throw new IllegalArgumentException("HTTP has statuses from 100 to 599, not " + other + ".");
        }
        return new ProblemDetails(problems, locale, other, instance);
    }

    /**
     * Says which occurrence it is about.
     *
     * @param reference a URI, such as the path of the request
     * @return a copy with that instance
     */
    public ProblemDetails about(String reference) {
        return new ProblemDetails(problems, locale, status, Optional.of(reference));
    }

    /**
     * The status of the answer.
     *
     * @return 422 or 200, unless it was changed
     */
    public int status() {
        return status;
    }

    /**
     * The members as plain values, for any library that writes JSON.
     *
     * @return texts, whole numbers, lists and maps, in order; what is empty is left out
     */
    public Map<String, Object> toMap() {
        Map<String, Object> members = new LinkedHashMap<>();
        boolean refused = problems.stream().anyMatch(Problem::isError);
        members.put("type", refused ? REFUSED : DOUBTFUL);
        members.put("title", said(Wording.of(refused ? "problemDetails.refused" : "problemDetails.doubtful")));
        members.put("status", status);
        members.put("detail", detail());
        instance.ifPresent(reference -> members.put("instance", reference));
        members.put("errors", problems.stream().map(this::error).toList());
        return Collections.unmodifiableMap(members);
    }

    private String detail() {
        Problem first = problems.stream().filter(Problem::isError).findFirst().orElse(problems.get(0));
        return problems.size() == 1
                ? first.in(locale)
                : said(Wording.of("problemDetails.several", problems.size(), Wording.literal(first.in(locale))));
    }

    private Map<String, Object> error(Problem problem) {
        Map<String, Object> error = new LinkedHashMap<>();
        boolean pointed = problem.place().startsWith("/");
        putUnlessEmpty(error, "pointer", pointed ? Pointers.fragment(problem.place()) : "");
        putUnlessEmpty(error, "place", pointed ? "" : problem.place());
        putUnlessZero(error, "line", problem.line());
        putUnlessZero(error, "column", problem.column());
        error.put("code", problem.code());
        error.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        error.put("detail", said(problem.message()));
        putUnlessEmpty(error, "value", problem.value());
        problem.advice().ifPresent(advice -> error.put("advice", said(advice)));
        problem.unit().ifPresent(unit -> putUnlessEmpty(error, "unit", unit));
        return Collections.unmodifiableMap(error);
    }

    private static void putUnlessEmpty(Map<String, Object> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, PlainText.visible(text));
        }
    }

    private static void putUnlessZero(Map<String, Object> members, String name, int number) {
        if (number != 0) {
            members.put(name, number);
        }
    }

    private String said(Wording wording) {
        return PlainText.visible(wording.in(locale));
    }

    /**
     * The members as text.
     *
     * @return pretty JSON that ends with a line break
     */
    public String toText() {
        return Json.write(toMap());
    }

    /**
     * Writes them to a stream, in UTF-8; it stays open.
     *
     * @param out takes it
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public void write(OutputStream out) {
        Json.write(toMap(), out);
    }

    /**
     * Writes them to a writer; it stays open.
     *
     * @param out takes it
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public void write(Writer out) {
        Json.write(toMap(), out);
    }

    @Override
    public String toString() {
        return status + ": " + problems;
    }
}
