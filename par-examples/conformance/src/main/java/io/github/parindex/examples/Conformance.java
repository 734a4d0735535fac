package io.github.parindex.examples;

import io.github.parindex.examples.conformance.CaseFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs every case file of a folder and compares what it states with what the library computes.
 *
 * <p>One line for each file, one more for each case that failed, and at the end {@code N passed, N failed}. What counts
 * as a case file is said by its content, never by its name: see {@link CaseFolder}.
 */
public final class Conformance {

    private Conformance() {}

    /**
     * Runs, and ends the process with 0 if every case passed, 1 if one failed or there was none, 2 for a wrong call.
     *
     * @param args the folder; relative to the working directory
     */
    public static void main(String... args) {
        ValidatorLog.warningsOnly();
        int status = run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                args);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        if (args.length != 1 || args[0].isBlank()) {
            err.println("Which folder? Maybe: ./mvnw -q -Pconformance -Dfolder=DIR");
            return 2;
        }
        Path folder = Path.of(args[0]);
        if (!Files.isDirectory(folder)) {
            err.println("Not a folder: " + folder.toAbsolutePath());
            return 2;
        }
        try {
            return CaseFolder.check(folder, out::println) ? 0 : 1;
        } catch (IOException e) {
            err.println("The folder (" + folder.toAbsolutePath() + ") cannot be listed: " + e.getMessage());
            return 2;
        }
    }
}
