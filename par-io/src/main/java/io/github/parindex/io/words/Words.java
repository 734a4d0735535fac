package io.github.parindex.io.words;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language: its file {@code Words_xx.properties}, and for what it lacks the English one,
 * {@code Words.properties}, behind which stand the refusals of the core.
 */
public final class Words {

    static final Words ENGLISH = new Words(Locale.ENGLISH, required("Words.properties"), null);

    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>(Map.of("en", ENGLISH));

    private final Locale language;
    private final Map<String, Template> templates;
    private final @Nullable Words behind;
    private final char decimalMark;

    // A clause with a capital and a full stop.
    record Sentence(Wording clause) {}

    // The first of the words that a row offers.
    record First(String key) {}

    // Facts after each other.
    record Joined(List<?> parts, String separator) {}

    private Words(Locale language, Map<String, Template> templates, @Nullable Words behind) {
        this.language = language;
        this.templates = templates;
        this.behind = behind;
        this.decimalMark = template("number.mark").orElseThrow().toString().charAt(0);
    }

    /**
     * The sentences for a reader.
     *
     * @param locale any; its language counts
     * @return the words of that language, in English where there are none
     */
    public static Words in(Locale locale) {
        return KNOWN.computeIfAbsent(
                locale.getLanguage(),
                language -> file("Words_" + language + ".properties")
                        .map(templates -> new Words(Locale.forLanguageTag(language), templates, ENGLISH))
                        .orElse(ENGLISH));
    }

    /**
     * The languages that have a file.
     *
     * @return English first, the others by their code
     */
    public static List<Locale> languages() {
        return Languages.ALL;
    }

    // Looks for the files once, when first asked.
    private static final class Languages {

        private static final List<Locale> ALL = Stream.concat(
                        Stream.of(Locale.ENGLISH),
                        Stream.of(Locale.getISOLanguages())
                                .sorted()
                                .map(Locale::forLanguageTag)
                                .filter(locale -> !in(locale).equals(ENGLISH)))
                .distinct()
                .toList();
    }

    private static Map<String, Template> required(String name) {
        return file(name).orElseThrow(() -> new AssertionError("no file " + name));
    }

    private static Optional<Map<String, Template>> file(String name) {
        try (InputStream file = Words.class.getResourceAsStream(name)) {
            return file == null ? Optional.empty() : Optional.of(Template.readAll(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("the file " + name + " is in the jar", broken);
        }
    }

    /**
     * The language.
     *
     * @return its locale
     */
    public Locale language() {
        return language;
    }

    /**
     * The sentence of a key before it is filled, also of one that only English has.
     *
     * @param key of a sentence or a refusal
     * @return the template, or none if no file has the key
     */
    public Optional<Template> template(String key) {
        Optional<Template> own = Optional.ofNullable(templates.get(key));
        return own.or(() -> behind == null ? Refusal.template(key) : behind.template(key));
    }

    /**
     * The keys of this language, or else of English, that begin alike.
     *
     * @param prefix such as {@code par.help.}
     * @return what stands behind the prefix
     */
    public Set<String> keys(String prefix) {
        Stream<String> all = Stream.concat(
                templates.keySet().stream(), behind == null ? Stream.empty() : behind.templates.keySet().stream());
        return all.filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The filled sentence. */
    String sentence(String key, List<?> facts) {
        Template template = template(key).orElseThrow(() -> unknown(key));
        return template.fill(facts, this::text);
    }

    /**
     * The words that mean the same where a reader types one of them, such as the headings of a column; a row has a bar between
     * them.
     *
     * @param key of such a row
     * @return the one that is written, then the others that are read
     */
    public List<String> alternatives(String key) {
        String row = template(key).orElseThrow(() -> unknown(key)).toString();
        return Stream.of(row.split("\\|")).map(String::strip).toList();
    }

    /**
     * The key of an enum's word: its type, within the type around it if it is nested, and its name.
     *
     * @param word any constant
     * @return for example {@code Group.Kind.BONUS}
     */
    public static String key(Enum<?> word) {
        Class<?> type = word.getDeclaringClass();
        @Nullable Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName() + ".") + type.getSimpleName() + "." + word.name();
    }

    /**
     * A number with the decimal mark of this language.
     *
     * @param number its digits, with a point
     * @return the same digits
     */
    public String marked(String number) {
        return number.replace('.', decimalMark);
    }

    private static AssertionError unknown(String key) {
        return new AssertionError("no sentence for " + key);
    }

    /**
     * A fact as it reads in this language: numbers with its decimal mark, words of enums, lists with commas.
     *
     * @param fact any
     * @return its text
     */
    public String text(Object fact) {
        if (fact instanceof Wording wording) {
            return wording.in(language);
        }
        if (fact instanceof BigDecimal number) {
            return marked(Exact.text(number));
        }
        if (fact instanceof Points points) {
            return text(points.value());
        }
        if (fact instanceof Ratio ratio) {
            return text(ratio.numerator()) + "/" + text(ratio.denominator());
        }
        if (fact instanceof Double || fact instanceof Float) {
            return marked(fact.toString());
        }
        return compound(fact);
    }

    private String compound(Object fact) {
        if (fact instanceof Joined joined) {
            return joined(joined.parts(), joined.separator());
        }
        if (fact instanceof First first) {
            return alternatives(first.key()).get(0);
        }
        if (fact instanceof Sentence sentence) {
            return sentence(sentence.clause().in(language));
        }
        if (fact instanceof Collection<?> list) {
            return joined(list, list.stream().anyMatch(Words::isNumber) ? betweenNumbers() : ", ");
        }
        if (fact instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        if (fact instanceof Rounding rounding) {
            return sentence("rounding", List.of(rounding.places(), rounding.mode()));
        }
        return word(fact);
    }

    private static String sentence(String clause) {
        if (clause.isEmpty()) {
            return clause;
        }
        int first = clause.offsetByCodePoints(0, 1);
        String stop = clause.endsWith(".") ? "" : ".";
        return clause.substring(0, first).toUpperCase(Locale.ROOT) + clause.substring(first) + stop;
    }

    private String word(Object fact) {
        if (fact instanceof Title title) {
            return title.in(language);
        }
        return fact instanceof Enum<?> word ? word(word) : fact.toString();
    }

    private String word(Enum<?> word) {
        String key = key(word);
        return template(key).isPresent()
                ? alternatives(key).get(0)
                : word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isNumber(Object fact) {
        return fact instanceof Number || fact instanceof Points;
    }

    /** A comma, unless it is the decimal mark. */
    private String betweenNumbers() {
        return decimalMark == ',' ? "; " : ", ";
    }

    private String joined(Collection<?> parts, String separator) {
        return parts.stream().map(this::text).collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return "words of " + language.toLanguageTag();
    }
}
