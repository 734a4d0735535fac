package io.github.parindex.examples;

import io.github.parindex.examples.cli.ParCommand;
import io.github.parindex.examples.cli.ProgressBars;
import io.github.parindex.examples.cli.WindowsArguments;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The command line of this library; {@code --help} names its commands. */
public final class Par {

    private Par() {}

    /**
     * Runs a call.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        ValidatorLog.warningsOnly();
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
