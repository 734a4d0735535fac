package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a value was refused: the key of a sentence and the facts that fill it.
 *
 * <p>The core knows the English sentence of each key; its advice, if it has any, is the sentence of the key with
 * {@code .maybe} behind it. Other languages and other vocabularies stand where text is written for people.
 *
 * @param key such as {@code rule.bands.gap}
 * @param arguments texts, numbers, {@link Points}, {@link Ratio}, {@link Rounding}, constants of enums, other refusals, and
 *     lists and maps of these; never a sentence
 */
public record Refusal(String key, List<Object> arguments) {

    private static final String ADVICE = ".maybe";

    /** Copies the arguments and refuses a key without a sentence. */
    public Refusal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(arguments, "arguments");
        arguments = List.copyOf(arguments);
        if (!Sentences.ENGLISH.containsKey(key)) {
            throw new AssertionError("no sentence for the refusal " + key);
        }
    }

    /**
     * Why a value was refused.
     *
     * @param key of the sentence
     * @param arguments in the order of its places, none null
     * @return the refusal
     */
    public static Refusal of(String key, Object... arguments) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(arguments, "arguments");
        return new Refusal(key, List.of(arguments));
    }

    /**
     * The exception to throw.
     *
     * @param key of the sentence
     * @param arguments in the order of its places, none null
     * @return the exception, not thrown yet
     */
    public static RefusalException refused(String key, Object... arguments) {
        return of(key, arguments).toException();
    }

    /**
     * All keys that have a sentence, those of advice among them.
     *
     * @return the keys
     */
    public static Set<String> keys() {
        return Sentences.ENGLISH.keySet();
    }

    /**
     * The English sentence of a key, before it is filled.
     *
     * @param key of a refusal, or that key with {@code .maybe} for its advice
     * @return the template, or none if there is no such sentence
     */
    public static Optional<Template> template(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(Sentences.ENGLISH.get(key));
    }

    /**
     * Carries this refusal to the caller.
     *
     * @return the exception, not thrown yet
     */
    public RefusalException toException() {
        return new RefusalException(this);
    }

    /**
     * What is wrong, in English.
     *
     * @return one sentence
     */
    public String sentence() {
        return filled(Objects.requireNonNull(Sentences.ENGLISH.get(key)));
    }

    /**
     * What may help, in English: the advice of this key, else that of a refusal among the arguments.
     *
     * @return one sentence that begins with "Maybe", or none
     */
    public Optional<String> advice() {
        return template(key + ADVICE)
                .map(this::filled)
                .or(() -> arguments.stream()
                        .filter(Refusal.class::isInstance)
                        .flatMap(inner -> ((Refusal) inner).advice().stream())
                        .findFirst());
    }

    private String filled(Template template) {
        return template.fill(arguments, Refusal::text);
    }

    private static String text(Object argument) {
        if (argument instanceof BigDecimal number) {
            return Exact.text(number);
        }
        if (argument instanceof Enum<?> word) {
            boolean named = word.toString().equals(word.name());
            return named ? word.name().toLowerCase(Locale.ROOT).replace('_', ' ') : word.toString();
        }
        if (argument instanceof Collection<?> list) {
            return list.stream().map(Refusal::text).collect(Collectors.joining(", "));
        }
        if (argument instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return argument instanceof Refusal refusal ? refusal.sentence() : argument.toString();
    }

    /** What is wrong and, in a line of its own, what may help; in English. */
    @Override
    public String toString() {
        return advice().map(advice -> sentence() + "\n" + advice).orElseGet(this::sentence);
    }
}
