package io.github.parindex.examples;

import io.github.parindex.examples.cli.ParCommand;
import io.github.parindex.examples.cli.ProgressBars;
import io.github.parindex.examples.cli.WindowsArguments;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line of this library: {@code par score}, {@code report}, {@code validate}, {@code template}, {@code convert}. */
public final class Par {

    /** Says at every start which version it is, and is not asked. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Par() {}

    /**
     * Runs a call.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int status = ParCommand.execute(
                WindowsArguments.of(arguments, System.getenv("PAR_ARGUMENTS")),
                out,
                err,
                ProgressBars.onStandardError(err),
                new PhuThoCommand());
        out.flush();
        System.exit(status);
    }
}
