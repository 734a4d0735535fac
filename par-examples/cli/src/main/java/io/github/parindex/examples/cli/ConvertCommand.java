package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes assessments in another format. */
@Command(name = "convert", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    @ParentCommand
    private ParCommand par;

    @Mixin
    private SetOption set;

    @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "convert.from")
    private Path from;

    @Parameters(index = "1", paramLabel = "TO", descriptionKey = "convert.to")
    private Path to;

    ConvertCommand() {}

    @Override
    public Integer call() {
        FileFormat.of(to, FileFormat.OF_ASSESSMENTS);
        Outputs.requireOthers(List.of(to), set.file(), Optional.of(from));
        Assessments assessments = par.read(from, set.read()).orThrow();
        FileFormat.write(assessments, to);
        par.sayWritten(to);
        return 0;
    }
}
