package io.github.parindex.io.words;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said in any language of this library: the key of a sentence and the facts that fill it, or a fact alone.
 *
 * <p>It becomes text only when a reader's language is known. Numbers, shares, roundings, words of enums, titles, other
 * wordings, and lists of these are facts that read differently in each language; names and texts that people gave stand as
 * they gave them.
 */
public final class Wording {

    /** The {@link #code()} of what stands in no bundle. */
    public static final String WITHOUT_KEY = "other";

    /** How many causes inside each other are looked at. */
    private static final int DEEPEST = 100;

    // Sentences that only say where another one holds.
    private static final Set<String> WHERE =
            Set.of("assessment.criterion", "index.node", "matrix.refusedOfBlank", "matrix.refusedOfCell");

    private final @Nullable String key;
    private final List<Object> facts;

    private Wording(@Nullable String key, List<Object> facts) {
        this.key = key;
        this.facts = facts;
    }

    /**
     * A sentence of the bundles.
     *
     * @param key of the sentence
     * @param facts in the order of its places
     * @return the wording
     */
    public static Wording of(String key, Object... facts) {
        return new Wording(key, List.of(facts));
    }

    /**
     * What the core refuses, for a reader of some medium.
     *
     * @param refusal of the core
     * @param medium what the reader has before them
     * @return the sentence
     */
    public static Wording of(Refusal refusal, Medium medium) {
        return new Wording(ownOr(refusal.key(), medium), medium.said(refusal.arguments()));
    }

    /**
     * What may help against a refusal.
     *
     * @param refusal of the core
     * @param medium what the reader has before them
     * @return the advice of its key, else that of a refusal among its facts; or none
     */
    public static Optional<Wording> advice(Refusal refusal, Medium medium) {
        String key = ownOr(refusal.key() + ".maybe", medium);
        Optional<Wording> own =
                Words.ENGLISH.template(key).map(template -> new Wording(key, medium.said(refusal.arguments())));
        return own.or(() -> refusal.arguments().stream()
                .filter(Refusal.class::isInstance)
                .flatMap(inner -> advice((Refusal) inner, medium).stream())
                .findFirst());
    }

    /**
     * What was refused, for a reader of some medium.
     *
     * @param refused by the core or {@linkplain #toException() in this library}
     * @param medium what the reader has before them
     * @return the sentence of its key; around the message of any other exception stands one that says whose words it has
     */
    public static Wording of(IllegalArgumentException refused, Medium medium) {
        if (refused instanceof RefusalException typed) {
            return of(typed.refusal(), medium);
        }
        return refused instanceof Refused ours
                ? ours.wording
                : of("words.unforeseen", String.valueOf(refused.getMessage()));
    }

    /**
     * What may help against it.
     *
     * @param refused by the core or in this library
     * @param medium what the reader has before them
     * @return the advice, or none
     */
    public static Optional<Wording> advice(IllegalArgumentException refused, Medium medium) {
        if (refused instanceof RefusalException typed) {
            return advice(typed.refusal(), medium);
        }
        return refused instanceof Refused ours ? ours.advice : Optional.empty();
    }

    /**
     * The refusal inside a failure: that of a program which binds a document, or writes one, wraps it in its own exceptions.
     *
     * @param failed by whatever program
     * @return the first refusal of the core or of this library among it and its causes, or none
     */
    public static Optional<IllegalArgumentException> refusalIn(Throwable failed) {
        @Nullable Throwable each = Objects.requireNonNull(failed, "failed");
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof RefusalException || each instanceof Refused) {
                return Optional.of((IllegalArgumentException) each);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }

    // What this library refuses beyond the core; its message is the English sentence with its advice in a line of its
    // own.
    private static final class Refused extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient Wording wording;
        private final transient Optional<Wording> advice;

        Refused(Wording wording, Optional<Wording> advice) {
            super(wording + advice.map(sentence -> "\n" + sentence).orElse(""));
            this.wording = wording;
            this.advice = advice;
        }
    }

    /**
     * This sentence as an exception, which the methods for refusals put into a reader's language again.
     *
     * @return the exception, not thrown yet; its message is in English, with the advice of the key if there is one
     */
    public IllegalArgumentException toException() {
        return new Refused(this, advice());
    }

    /**
     * The same with advice of another key.
     *
     * @param advice what may help, or none
     * @return the exception, not thrown yet
     */
    public IllegalArgumentException toException(Optional<Wording> advice) {
        return new Refused(this, Objects.requireNonNull(advice, "advice"));
    }

    /** What stands under the key of this sentence and {@code .maybe}, with the same facts. */
    private Optional<Wording> advice() {
        String advice = key + ".maybe";
        return Words.ENGLISH.template(advice).map(template -> new Wording(advice, facts));
    }

    private static String ownOr(String key, Medium medium) {
        String own = key + medium.suffix();
        return Words.ENGLISH.template(own).isPresent() ? own : key;
    }

    /**
     * A fact that needs no sentence.
     *
     * @param fact a text, which reads the same in every language, or any other fact
     * @return the wording
     */
    public static Wording literal(Object fact) {
        return new Wording(null, List.of(fact));
    }

    /**
     * The word of a row that offers several, such as the heading of a column.
     *
     * @param key of the row
     * @return the one that is written
     */
    public static Wording word(String key) {
        return literal(new Words.First(key));
    }

    /**
     * A percentage with its sign, as each language writes it.
     *
     * @param percent such as 88.42
     * @return the wording
     */
    public static Wording percent(BigDecimal percent) {
        return of("number.percent", percent);
    }

    /**
     * Several facts after each other.
     *
     * @param parts wordings or other facts
     * @param separator between two of them, the same in every language
     * @return the wording
     */
    public static Wording joined(Collection<?> parts, String separator) {
        return literal(new Words.Joined(List.copyOf(parts), separator));
    }

    /**
     * Fills the sentence.
     *
     * @param others in the order of its places
     * @return the same sentence with these facts
     */
    public Wording filledWith(Object... others) {
        return new Wording(key, key == null ? facts : List.of(others));
    }

    /**
     * One of several things.
     *
     * @param parts at least one wording or other fact
     * @return the wording, with "or" between two of them
     */
    public static Wording either(Collection<?> parts) {
        return parts.stream()
                .map(part -> part instanceof Wording wording ? wording : literal(part))
                .reduce((before, last) -> of("words.either", before, last))
                .orElseThrow();
    }

    /**
     * This clause as a sentence.
     *
     * @return the same with a capital and a full stop
     */
    public Wording asSentence() {
        return literal(new Words.Sentence(this));
    }

    /**
     * What kind of sentence this is, whatever facts fill it and whatever medium it is said for: its key, which stays when it
     * is reworded. A sentence that says of which criterion or node another one holds is of the kind of that one.
     *
     * @return for example {@code csv.columnMissing}; {@value #WITHOUT_KEY} for a fact alone
     */
    public String code() {
        if (key == null) {
            return facts.get(0) instanceof Words.Sentence sentence
                    ? sentence.clause().code()
                    : WITHOUT_KEY;
        }
        return WHERE.contains(key) ? said().map(Wording::code).orElse(key) : Medium.without(key);
    }

    /**
     * Whether one of its facts is a text, such as the code of the criterion that it is about.
     *
     * @param text any
     * @return true if it is
     */
    public boolean mentions(String text) {
        return facts.contains(text)
                || facts.stream().anyMatch(fact -> fact instanceof Wording other && other.mentions(text));
    }

    private Optional<Wording> said() {
        return facts.stream()
                .filter(Wording.class::isInstance)
                .map(Wording.class::cast)
                .findFirst();
    }

    /**
     * The text for a reader.
     *
     * @param locale any; English if there is no file of its language
     * @return the filled sentence
     */
    public String in(Locale locale) {
        Words words = Words.in(locale);
        return key == null ? words.text(facts.get(0)) : words.sentence(key, facts);
    }

    /** Equal wordings have the same key and equal facts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that && Objects.equals(key, that.key) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, facts);
    }

    /** The text in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
