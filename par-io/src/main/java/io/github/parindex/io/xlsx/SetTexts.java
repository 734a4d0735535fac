package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.shape.CellNames;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts and words in the cells of a criteria set, in both directions. */
final class SetTexts {

    static final Choice<Policy.WhenMissing> MISSING =
            new Choice<>("set.missing.", List.of(Policy.WhenMissing.values()));

    static final Choice<Policy.WhenNotApplicable> NOT_APPLICABLE =
            new Choice<>("set.notApplicable.", List.of(Policy.WhenNotApplicable.values()));

    static final Choice<Group.Kind> GROUP = new Choice<>("set.group.", List.of(Group.Kind.values()));

    private static final Set<String> NONE =
            CellWords.read(List.of("set.noRounding"), key -> key).keySet();

    private static final Pattern IN_LANGUAGE = Pattern.compile("(.*)\\(([A-Za-z]{2,8}(?:-[0-9A-Za-z]{1,8})*)\\)");

    private SetTexts() {}

    /** Values that are named by words, a row for each. */
    static final class Choice<E extends Enum<E>> {

        private final String prefix;
        private final List<E> values;
        private final Map<String, E> words;

        Choice(String prefix, List<E> values) {
            this.prefix = prefix;
            this.values = values;
            this.words = CellWords.read(values, value -> prefix + value.name());
        }

        E read(String word) {
            String compared = CellWords.compared(word);
            E value = words.get(compared);
            if (value == null) {
                Optional<String> near = Nearest.to(compared, words.keySet());
                throw CellRefused.of(
                        Wording.of("set.noneOf", Problem.shortened(word), said()),
                        near.map(name -> Wording.of("problem.maybe", name))
                                .orElse(Wording.of("problem.maybeOne", said())));
            }
            return value;
        }

        private List<Wording> said() {
            return values.stream()
                    .map(value -> Wording.word(prefix + value.name()))
                    .toList();
        }

        String text(E value, Locale locale) {
            return Words.in(locale).alternatives(prefix + value.name()).get(0);
        }

        List<String> texts(Locale locale) {
            return values.stream().map(value -> text(value, locale)).toList();
        }
    }

    static boolean isNone(String text) {
        return NONE.contains(CellWords.compared(text));
    }

    /** A text that a blank cell would not keep stands in quotation marks. */
    static String written(String text) {
        boolean quoted = text.isBlank() || isQuoted(text);
        return quoted ? "\"" + text + "\"" : text;
    }

    static String read(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    }

    /** An optional text: nothing is written of an empty one. */
    static String writtenUnlessEmpty(String text) {
        return text.isEmpty() ? "" : written(text);
    }

    /** Where something is laid down, if anything is said of it. */
    static Optional<LegalSource> source(String decision, String article, String note) {
        return decision.isEmpty() && article.isEmpty() && note.isEmpty()
                ? Optional.empty()
                : Optional.of(new LegalSource(decision, article, note));
    }

    /** How titles in a language are headed, or labelled: with its code behind the word. */
    static String inLanguage(Wording title, Locale language, Locale reader) {
        String word = title.in(reader);
        return language.equals(Locale.ROOT) ? word : word + " (" + language.toLanguageTag() + ")";
    }

    /** The language that is named behind a word for titles. */
    static Optional<Locale> language(String text, Predicate<String> isTitle) {
        Matcher tagged = IN_LANGUAGE.matcher(text.strip());
        return tagged.matches() && isTitle.test(CellWords.compared(tagged.group(1)))
                ? Optional.of(Locale.forLanguageTag(tagged.group(2)))
                : Optional.empty();
    }

    static String blocks(Collection<String> blocks) {
        return blocks.stream().map(each -> CellNames.written(each, ";")).collect(Collectors.joining("; "));
    }

    static Set<String> blocks(String text) {
        Set<String> blocks = new LinkedHashSet<>();
        if (!text.isBlank()) {
            CellNames.split(text, ';').forEach(each -> blocks.add(CellNames.read(each)));
        }
        return blocks;
    }
}
