package io.github.parindex.io;

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
 * line, with the source called {@code at}; a line that begins with {@code vi:} is the Vietnamese of the one before it.
 */
public final class BrokenDocuments {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private BrokenDocuments() {}

    /** A document, under the name that the expected problems use, with these. */
    public record Case(String name, Source source, List<String> expected) {

        /** The found problems in the form of the expected ones; Vietnamese where it is expected. */
        public List<String> found(List<Problem> problems) {
            List<String> lines = new ArrayList<>();
            for (Problem problem : problems) {
                lines.add(problem.toString());
                boolean both = lines.size() < expected.size()
                        && expected.get(lines.size()).startsWith("  vi: ");
                if (both) {
                    lines.add("  vi: " + problem.in(VIETNAMESE));
                }
            }
            return lines;
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
}
