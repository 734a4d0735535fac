package io.github.parindex.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Template;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One more file is one more language: a report, workbooks and problems have no English left. */
final class ThirdLanguageTest {

    /** An invented language, whose words are the English ones with other vowels. */
    private static final String LANGUAGE = "eo";

    private static final Pattern PLACE =
            Pattern.compile("\\{\\d(?:,plural,one\\{|,each,after\\{)?|}(?:other|between)\\{|}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]*[aeiouy][A-Za-z]*");

    @TempDir
    private static Path folder;

    private static Map<String, String> texts;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void writeEverything() throws ReflectiveOperationException, IOException {
        writeLanguage();
        List<URL> urls = new ArrayList<>(List.of(url(folder.resolve("language"))));
        for (String path : classPath()) {
            urls.add(url(Path.of(path)));
        }
        // Without a parent, as every other loader finds the classes of the module first.
        try (URLClassLoader own = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            texts = (Map<String, String>) own.loadClass(ThirdLanguage.class.getName())
                    .getMethod("texts", String.class, Path.class)
                    .invoke(null, LANGUAGE, folder);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    private static Set<String> classPath() {
        return Stream.of(
                        Path.of("target", "classes").toString(),
                        Path.of("target", "test-classes").toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static void writeLanguage() throws IOException {
        Properties rows = new Properties();
        BundlesTest.english().forEach((key, sentence) -> rows.setProperty(key, translated(sentence)));
        rows.setProperty("number.mark", ",");
        Path file = folder.resolve(
                Path.of("language", "io", "github", "parindex", "io", "words", "Words_" + LANGUAGE + ".properties"));
        Files.createDirectories(file.getParent());
        try (Writer to = Files.newBufferedWriter(file)) {
            rows.store(to, null);
        }
    }

    private static String translated(Template sentence) {
        String english = sentence.toString();
        StringBuilder translated = new StringBuilder();
        int from = 0;
        for (MatchResult place : PLACE.matcher(english).results().toList()) {
            translated.append(vowels(english.substring(from, place.start()))).append(place.group());
            from = place.end();
        }
        return translated.append(vowels(english.substring(from))).toString();
    }

    private static String vowels(String text) {
        String other = text;
        for (int i = 0; i < 12; i++) {
            other = other.replace("aeiouyAEIOUY".charAt(i), "åéîøûÿÅÉÎØÛŸ".charAt(i));
        }
        return other;
    }

    /** Words of the English sentences that have a vowel, so that they differ in the other language. */
    private static Set<String> english() {
        return BundlesTest.english().values().stream()
                .map(sentence -> PLACE.matcher(sentence.toString()).replaceAll(" "))
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    private static List<String> left(String text) {
        Set<String> english = english();
        return Pattern.compile("[\\p{L}]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(english::contains)
                .distinct()
                .toList();
    }

    @Test
    void aWholeReportIsInIt() {
        assertThat(texts.get("report")).contains("Rånkîng", "Møst løst", "Måxîmûm");
        assertThat(left(texts.get("report"))).isEmpty();
    }

    @Test
    void workbooksAreInItAndReadBack() {
        assertThat(texts.get("template of rows")).contains("Înstrûctîøns", "ûnît", "bløck");
        assertThat(texts.get("template of forms")).contains("Sélf-åsséssé", "Vérîfîéd");
        assertThat(left(texts.get("template of rows"))).isEmpty();
        assertThat(left(texts.get("template of forms"))).isEmpty();
        assertThat(texts.get("criteria set")).contains("Wåÿ øf scørîng", "øthérwîsé");
        assertThat(left(texts.get("criteria set"))).isEmpty();
        assertThat(left(texts.get("results"))).isEmpty();
        assertThat(left(texts.get("ranking"))).isEmpty();
        assertThat(left(texts.get("index"))).isEmpty();
    }

    @Test
    void problemsAreInIt() {
        assertThat(texts.get("problems")).contains("Måÿbé", "Crîtérîøn");
        assertThat(EnglishWords.inProblems(texts.get("problems"))).isEmpty();
    }
}
