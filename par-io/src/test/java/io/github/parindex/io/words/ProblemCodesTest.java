package io.github.parindex.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of codes lists each code that a problem can have with its sentences, and no other. */
final class ProblemCodesTest {

    /** The word for many, which stands for both in the list. */
    private static final Pattern MANY = Pattern.compile("\\{\\d,plural,one\\{[^{}]*}other\\{([^{}]*)}}");

    private static final Path PAGE = Path.of("..", "docs", "problems.md");
    private static final Path MADE = Path.of("target", "problems.md");
    private static final String BEGIN = "<!-- codes -->\n";

    /** What stands beside problems in the code, and is none: prompts, reasons of points, and the frame of an answer. */
    private static final Set<String> SHOWN = Set.of("hint", "reason", "problemDetails");

    /** Who makes problems, or refuses something that becomes one. */
    private static final Pattern MAKES_PROBLEMS = Pattern.compile(
            "\\b(?:Problem|Findings|CellRefused|RefusedFile|Misheard|Refused|toException|problem[(]|constraint[.])");

    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*)\\.[A-Za-z.]*\"");
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path REFUSALS = Path.of(
                    "..", "par-core", "src", "main", "resources", "io", "github", "parindex", "core", "number")
            .resolve("Refusals.properties");
    private static final Path SENTENCES = Path.of("src", "main", "resources", "io", "github", "parindex", "io", "words")
            .resolve("Words.properties");
    private static final Pattern OF_A_MEDIUM = Pattern.compile("\\.(?:json|table)(?:\\.maybe)?$|\\.maybe$");

    private static String topic(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static boolean isSentence(String key, String english) {
        boolean advice = english.startsWith("Maybe") || OF_A_MEDIUM.matcher(key).find();
        return english.length() > 3 && english.endsWith(".") && !advice;
    }

    /** All that the core refuses, and what this library says of a topic that the makers of problems name. */
    private static Map<String, String> codes() throws IOException {
        Map<String, String> codes = new TreeMap<>(sentences(REFUSALS));
        Set<String> topics = topics();
        sentences(SENTENCES).forEach((key, english) -> {
            if (topics.contains(topic(key))) {
                codes.put(key, english);
            }
        });
        return codes;
    }

    private static Map<String, String> sentences(Path file) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            Template.readAll(in).forEach((key, template) -> {
                if (isSentence(key, template.toString())) {
                    sentences.put(key, template.toString());
                }
            });
        }
        return sentences;
    }

    private static Set<String> topics() throws IOException {
        Set<String> topics = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                if (MAKES_PROBLEMS.matcher(code).find()) {
                    KEY.matcher(code).results().forEach(key -> topics.add(key.group(1)));
                }
            }
        }
        topics.removeAll(SHOWN);
        return topics;
    }

    private static String cell(String sentence) {
        return MANY.matcher(sentence).replaceAll("$1").replace("|", "\\|").replace("\n", " ");
    }

    @Test
    void everyCodeIsListedWithItsSentences() throws IOException {
        Words vietnamese = Words.in(Locale.forLanguageTag("vi"));
        StringBuilder table = new StringBuilder("| code | English | tiếng Việt |\n| --- | --- | --- |\n");
        codes().forEach((code, english) -> table.append("| `" + code + "` | " + cell(english) + " | "
                + cell(vietnamese.template(code).orElseThrow().toString()) + " |\n"));
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, head + table);
        assertThat(page.equals(Files.readString(MADE)))
                .as("docs/problems.md is up to date; if not, copy par-io/target/problems.md over it")
                .isTrue();
    }
}
