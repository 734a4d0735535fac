package io.github.parindex.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of codes lists each code that a problem can have with its sentences, and no other. */
final class ProblemCodesTest {

    private static final Path PAGE = Path.of("..", "docs", "problems.md");
    private static final Path MADE = Path.of("target", "problems.md");
    private static final String BEGIN = "<!-- codes -->\n";

    /** What files and requests are told; the words of reports, forms, schemas and commands stand in other topics. */
    private static final Set<String> TOPICS = Set.of(
            "assessment",
            "assessments",
            "cell",
            "constraint",
            "criteria",
            "criteriaSet",
            "csv",
            "files",
            "form",
            "framework",
            "json",
            "limit",
            "mapping",
            "matrix",
            "number",
            "observation",
            "problem",
            "recipe",
            "responses",
            "rows",
            "rule",
            "scoring",
            "set",
            "source",
            "spoken",
            "surveyDocument",
            "survey",
            "table",
            "text",
            "title",
            "xlsx");

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
        return TOPICS.contains(topic(key)) && english.length() > 3 && english.endsWith(".") && !advice;
    }

    private static Map<String, String> codes() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (Path file : List.of(REFUSALS, SENTENCES)) {
            try (InputStream in = Files.newInputStream(file)) {
                Template.readAll(in).forEach((key, template) -> {
                    if (isSentence(key, template.toString())) {
                        codes.put(key, template.toString());
                    }
                });
            }
        }
        return codes;
    }

    private static String cell(String sentence) {
        return sentence.replace("|", "\\|").replace("\n", " ");
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
