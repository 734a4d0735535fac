package io.github.parindex.io;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The broken documents of a folder. Beside each stands a text file of the same name: every problem in order as its one
 * line, with the source called {@code at}; a line that begins with {@code vi:} is the Vietnamese of the one before it. Where
 * the JSON Schema of a document says something else, lines that begin with {@code schema:} say what, or nothing.
 */
public final class BrokenDocuments {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String SCHEMA = "  schema: ";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private BrokenDocuments() {}

    /** A document, under the name that the expected problems use, with these. */
    public record Case(String name, Source source, List<String> lines) {

        /** The problems that its reader reports. */
        public List<String> expected() {
            return lines.stream().filter(line -> !line.startsWith(SCHEMA)).toList();
        }

        /** The problems that its schema reports. */
        public List<String> expectedOfSchema() {
            List<String> expected = new ArrayList<>();
            for (int from = 0; from < lines.size(); from = next(from)) {
                List<String> problem = lines.subList(from, next(from));
                List<String> instead =
                        problem.stream().filter(line -> line.startsWith(SCHEMA)).toList();
                expected.addAll(instead.isEmpty() ? problem : said(instead));
            }
            return expected;
        }

        private int next(int from) {
            int next = from + 1;
            while (next < lines.size() && lines.get(next).startsWith(" ")) {
                next++;
            }
            return next;
        }

        private static List<String> said(List<String> instead) {
            return instead.stream()
                    .map(line -> line.substring(SCHEMA.length()))
                    .filter(line -> !line.equals("nothing"))
                    .toList();
        }

        /** The problems found by the reader in the form of the expected ones. */
        public List<String> found(List<Problem> problems) {
            return found(problems, expected());
        }

        /** The found problems in the form of the expected ones; Vietnamese where it is expected. */
        public static List<String> found(List<Problem> problems, List<String> expected) {
            List<String> found = new ArrayList<>();
            for (Problem problem : problems) {
                found.add(problem.toString());
                boolean both = found.size() < expected.size()
                        && expected.get(found.size()).startsWith("  vi: ");
                if (both) {
                    found.add("  vi: " + problem.in(VIETNAMESE));
                }
            }
            return found;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All documents of a folder of the test resources. */
    public static List<Case> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .map(BrokenDocuments::read)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The path of a test resource. */
    public static Path resource(String name) {
        return RESOURCES.resolve(name);
    }

    private static Case read(Path document) {
        String name = document.getFileName().toString();
        Path expected = document.resolveSibling(name.replaceFirst("\\.[a-z]+$", ".txt"));
        try {
            return new Case(name, Source.of("at", Files.readAllBytes(document)), Files.readAllLines(expected));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The criteria set of the examples, but that its criterion 3.1 takes any number. */
    public static CriteriaSet takingAnyNumber() {
        try {
            String text = Files.readString(resource("criteria-set.json"));
            return CriteriaSetJson.read(Source.of(
                            "criteria-set.json", text.replace("{\"max\": 10}}", "{\"max\": 10, \"range\": \"any\"}}")))
                    .orThrow();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
