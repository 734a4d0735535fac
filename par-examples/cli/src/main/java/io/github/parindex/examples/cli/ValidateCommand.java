package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
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
        Loaded<CriteriaSet> loaded = set.load();
        loaded.problems().forEach(this::say);
        return loaded.errors().isEmpty() ? validate(loaded.orThrow()) : 1;
    }

    private int validate(CriteriaSet criteria) {
        say(set.path(), inWords(criteria));
        criteria.warnings().forEach(warning -> say(set.path(), Wording.of(warning.told(), Medium.JSON)));
        int problems = 0;
        for (Path path : assessments) {
            problems += problemsOf(path, par.read(path, criteria));
        }
        return problems == 0 ? 0 : 1;
    }

    private static Wording inWords(CriteriaSet criteria) {
        return Wording.of("par.setInWords", criteria.id(), criteria.leaves().size(), criteria.max());
    }

    private int problemsOf(Path path, Loaded<Assessments> loaded) {
        loaded.problems().forEach(this::say);
        if (loaded.errors().isEmpty()) {
            int units = loaded.orThrow().all().size();
            say(path, Wording.of("par.noProblem", units));
        }
        return loaded.errors().size();
    }

    private void say(Problem problem) {
        say(problem.toText(par.locale()));
    }

    private void say(Path path, Wording wording) {
        say(path + ": " + wording.in(par.locale()));
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(PlainText.visible(line));
    }
}
