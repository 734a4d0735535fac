package io.github.parindex.examples;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts jshell with this class's own class path and a file of imports; {@code docs/jshell.md} is its guide.
 *
 * <p>The shell reads the input and writes the output of this process, so that a script can be piped into it.
 */
public final class Shell {

    private Shell() {}

    /**
     * Runs a shell to its end, and ends the process with its exit status.
     *
     * @param startup files of lines to begin with, such as {@code par.jsh}
     * @throws IOException if the JDK has no jshell
     * @throws InterruptedException if the wait for its end is interrupted
     * @throws URISyntaxException if the class path is not one of files
     */
    public static void main(String... startup) throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jshell").toString());
        command.addAll(options(classPath(), startup));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    /** Errors are printed without a stack trace: at the prompt their sentence is enough. */
    static List<String> options(String classPath, String... startup) {
        List<String> options = new ArrayList<>(List.of(
                "--class-path",
                classPath,
                "-R-XX:-StackTraceInThrowable",
                "-R-Dfile.encoding=UTF-8",
                "-R-Dstdout.encoding=UTF-8",
                "--startup",
                "DEFAULT"));
        for (String file : startup) {
            options.addAll(List.of("--startup", file));
        }
        return options;
    }

    /** That of the loader where Maven runs this class, else that of the process. */
    private static String classPath() throws URISyntaxException {
        if (!(Shell.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> entries = new ArrayList<>();
        for (URL entry : loader.getURLs()) {
            entries.add(Path.of(entry.toURI()).toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}
