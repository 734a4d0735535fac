package io.github.parindex.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the languages say the same things, all of them, and nothing that nobody asks for. */
final class BundlesTest {

    private static final Path FILES = Path.of("src", "main", "resources", "io", "github", "parindex", "io", "words");
    private static final List<Path> SOURCES = List.of(
            Path.of("src", "main", "java"),
            Path.of("..", "par-core", "src", "main", "java"),
            Path.of("..", "par-examples"));
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern KEYED = Pattern.compile("(?<![A-Za-z])Wording\\.(?:of|word)\\(\\s*\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[A-Z]\\w*(?:\\.[A-Z]\\w*)*\\.[A-Z][A-Z0-9_]*");
    private static final Pattern MEDIUM = Pattern.compile("\\.(?:json|table)$");
    private static final Pattern PLURAL = Pattern.compile("\\{\\d,plural,one\\{[^{}]*}other\\{[^{}]*}}");
    private static final Set<String> OF_TABLES = Set.of("number", "rule", "criteria", "assessment", "survey");
    private static final Pattern OF_PROGRAMS = Pattern.compile("\\w[(]|\"\\w+\" ?:|\\b[a-z]+[A-Z]|::|\\w\\.[A-Z]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    /** A number that is no factor, and the two words behind it. */
    private static final Pattern COUNTED = Pattern.compile("(?<![\\d.,×] ?)\\b1\\)? ([a-z]+)(?: ([a-z]+))?");

    /** What ends like a plural and is none: verbs and words of other kinds that follow a number or a name. */
    private static final Set<String> NO_PLURALS = Set.of(
            "applies",
            "as",
            "asks",
            "begins",
            "belongs",
            "compares",
            "counts",
            "divides",
            "does",
            "earns",
            "fails",
            "fills",
            "finds",
            "gives",
            "goes",
            "has",
            "holds",
            "is",
            "its",
            "keeps",
            "knows",
            "lacks",
            "leaves",
            "less",
            "lies",
            "moves",
            "names",
            "needs",
            "occurs",
            "plus",
            "reaches",
            "says",
            "stands",
            "states",
            "takes",
            "this",
            "waits",
            "was");

    private static final Set<String> NO_ADJECTIVES =
            Set.of("of", "in", "for", "under", "the", "lower", "unit", "value", "criterion");

    private static final Set<String> OTHERWISE =
            Set.of("changes nothing", "answers item", "times as", "times another", "times");

    /** The plurals that the bundles choose between. */
    private static final Pattern CHOSEN = Pattern.compile("other\\{[^{}]*?(\\w+(?:s|ia))}");

    private static final Map<String, Template> ENGLISH = file("Words.properties");

    private static Map<String, Template> file(String name) {
        try (InputStream file = Files.newInputStream(FILES.resolve(name))) {
            return Template.readAll(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Words_"))
                    .sorted()
                    .toList();
        }
    }

    /** Every key that has an English sentence, here or in the core. */
    static Map<String, Template> english() {
        Map<String, Template> all = new TreeMap<>();
        Refusal.keys().forEach(key -> all.put(key, Refusal.template(key).orElseThrow()));
        all.putAll(ENGLISH);
        return all;
    }

    // Sentences have words of at least two letters; what has none is a form, such as {0}/{1}.
    private static boolean isForm(Template template) {
        return !LETTERS.matcher(template.toString().replaceAll("\\{[^{}]*}", ""))
                .find();
    }

    /** The places that are filled; one that only chooses between one and many is of its language. */
    private static Set<Integer> filled(Template template) {
        return Template.of(PLURAL.matcher(template.toString()).replaceAll("")).places();
    }

    @Test
    void theLanguagesOfTheFilesAreThoseThatAreFound() throws IOException {
        assertThat(Words.languages().stream().map(Locale::getLanguage))
                .startsWith("en")
                .containsAll(languages().stream()
                        .map(name -> name.substring(6, name.indexOf('.')))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKeyHasASentenceInEveryLanguage(String language) {
        assertThat(file(language).keySet())
                .containsExactlyInAnyOrderElementsOf(english().keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSamePlacesAreFilledInEveryLanguage(String language) {
        Map<String, Template> sentences = file(language);
        english().forEach((key, english) -> {
            if (!isForm(english)) {
                assertThat(filled(sentences.get(key))).as(key).isEqualTo(filled(english));
            }
        });
    }

    @Test
    void whatIsSaidOfARefusalHasItsPlaces() {
        for (String key : Refusal.keys()) {
            if (ENGLISH.containsKey(key)) {
                assertThat(ENGLISH.get(key).places())
                        .as(key)
                        .isEqualTo(Refusal.template(key).orElseThrow().places());
            }
        }
        ENGLISH.forEach((key, own) -> {
            Set<Integer> places = Refusal.template(MEDIUM.matcher(key).replaceAll(""))
                    .map(Template::places)
                    .orElse(own.places());
            if (MEDIUM.matcher(key).find() && !key.contains(".maybe")) {
                assertThat(own.places()).as(key).isEqualTo(places);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceIsTheEnglishOne(String language) {
        Map<String, Template> sentences = file(language);
        english().forEach((key, english) -> {
            if (!isForm(english)) {
                assertThat(sentences.get(key).toString()).as(key).isNotEqualTo(english.toString());
            }
        });
    }

    /** Who fills in a workbook is told of columns and words, not of fields of JSON or methods of Java. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void whatIsRefusedInATableIsSaidInItsWords(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        List<String> foreign = new ArrayList<>();
        for (String key : Refusal.keys()) {
            boolean ofTables = OF_TABLES.contains(key.substring(0, key.indexOf('.')));
            String said = words.template(key + ".table")
                    .or(() -> words.template(key))
                    .map(Template::toString)
                    .orElse("");
            if (ofTables
                    && OF_PROGRAMS.matcher(said.replaceAll("\\{[^{}]*}", "")).find()) {
                foreign.add(key + "=" + said);
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void aVietnamesePercentSignStandsClose() {
        file("Words_vi.properties")
                .forEach((key, sentence) ->
                        assertThat(sentence.toString()).as(key).doesNotContain("} %", "0 %"));
    }

    /** Whatever is counted, one is followed by a singular, also behind an adjective as in "1 leaf criterion". */
    @Test
    void oneOfAKindIsSaidInTheSingular() {
        Set<String> plurals = english().values().stream()
                .flatMap(sentence -> CHOSEN.matcher(sentence.toString()).results())
                .map(chosen -> chosen.group(1))
                .collect(Collectors.toSet());
        assertThat(plurals).contains("points", "criteria", "units");
        Map<String, String> wrong = new TreeMap<>();
        english().forEach((key, sentence) -> {
            String said = sentence.fill(Collections.nCopies(10, 1), Object::toString);
            COUNTED.matcher(said)
                    .results()
                    .filter(counted -> isPlural(counted, plurals))
                    .forEach(counted -> wrong.put(key, counted.group()));
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isPlural(MatchResult counted, Set<String> plurals) {
        String word = counted.group(1);
        String next = counted.group(2) == null ? "" : counted.group(2);
        if (NO_PLURALS.contains(word) || OTHERWISE.contains((word + " " + next).strip())) {
            return false;
        }
        return word.endsWith("s") || word.endsWith("ia") || (plurals.contains(next) && !NO_ADJECTIVES.contains(word));
    }

    @Test
    void everyRowIsWrittenOnce() throws IOException {
        List<String> files = new ArrayList<>(languages());
        files.add("Words.properties");
        for (String file : files) {
            List<String> keys = Files.readAllLines(FILES.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyOfTheSourcesHasASentence() {
        Set<String> unknown = new TreeSet<>();
        KEYED.matcher(sources())
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".") && !english().containsKey(key))
                .forEach(unknown::add);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everySentenceIsAskedFor() {
        String sources = sources();
        Set<String> asked = LITERAL.matcher(sources)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> prefixes = asked.stream().filter(key -> key.endsWith(".")).toList();
        Set<String> refused = new LinkedHashSet<>(asked);
        refused.addAll(Refusal.keys());
        Set<String> idle = new TreeSet<>();
        for (String key : ENGLISH.keySet()) {
            String base = MEDIUM.matcher(key).replaceAll("");
            // The schemas, which a test generates, say which of their rows they lack.
            boolean used = asked.contains(key)
                    || key.startsWith("schema.")
                    || Refusal.keys().contains(base)
                    || (base.endsWith(".maybe") && refused.contains(base.substring(0, base.length() - 6)))
                    || WORD.matcher(key).matches()
                    || prefixes.stream().anyMatch(prefix -> prefix.length() > 4 && key.startsWith(prefix));
            if (!used) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }

    @Test
    void everyWordOfAnEnumIsOfAnEnum() {
        String sources = sources();
        for (String key : ENGLISH.keySet()) {
            if (WORD.matcher(key).matches()) {
                String[] parts = key.split("\\.", -1);
                String type = parts[parts.length - 2];
                boolean known = type.equals("RoundingMode")
                        || (sources.contains("enum " + type + " ")
                                && Pattern.compile("\\b" + parts[parts.length - 1] + "\\b")
                                        .matcher(sources)
                                        .find());
                assertThat(known).as(key).isTrue();
            }
        }
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")
                                && each.toString()
                                        .contains(Path.of("src", "main", "java").toString()))
                        .toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return all.toString();
    }
}
