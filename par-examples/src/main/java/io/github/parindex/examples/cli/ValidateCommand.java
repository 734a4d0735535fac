package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints every problem of a criteria set and of files of assessments. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetOption set;

    @Parameters(paramLabel = "ASSESSMENTS", arity = "0..*", descriptionKey = "validate.assessments")
    private List<Path> assessments = List.of();

    ValidateCommand() {}

    @Override
    public Integer call() {
        CriteriaSet criteria = set.read();
        say(set.path() + ": " + criteria);
        criteria.warnings().forEach(warning -> say(set.path() + ": " + warning));
        int problems = 0;
        for (Path path : assessments) {
            problems += problemsOf(path, FileFormat.read(path, criteria));
        }
        return problems == 0 ? 0 : 1;
    }

    private int problemsOf(Path path, Loaded<?> loaded) {
        List<Problem> problems = loaded.problems();
        problems.forEach(problem -> say(problem.toText(par.locale())));
        if (problems.isEmpty()) {
            say(path + ": " + new Wording("không có lỗi", "no problem").in(par.locale()) + ", " + loaded.orThrow());
        }
        return problems.size();
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
    }
}
