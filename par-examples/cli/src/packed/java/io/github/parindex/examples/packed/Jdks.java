package io.github.parindex.examples.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the JDKs of this machine are. */
final class Jdks {

    private static final Path SHELF = Path.of("/usr/lib/jvm");

    private Jdks() {}

    static Optional<Path> ofThisBuild() {
        return Optional.of(Path.of(System.getProperty("java.home")));
    }

    /** JDK 25, of {@code JDK25_HOME} or among the installed ones, where it is there. */
    static Optional<Path> ofLater() {
        Stream<Path> named = Stream.ofNullable(System.getenv("JDK25_HOME"))
                .filter(home -> !home.isBlank())
                .map(Path::of);
        return Stream.concat(named, installed().stream())
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .filter(Jdks::isLater)
                .findFirst();
    }

    private static List<Path> installed() {
        List<Path> homes = new ArrayList<>();
        if (Files.isDirectory(SHELF)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(SHELF, "*25*")) {
                found.forEach(homes::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return homes;
    }

    private static boolean isLater(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .anyMatch(line -> line.startsWith("JAVA_VERSION=\"25"));
        } catch (IOException unknown) {
            return false;
        }
    }
}
