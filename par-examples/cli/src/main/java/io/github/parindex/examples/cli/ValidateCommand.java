package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.files.Collected;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Mixin
    private CampaignOptions files;

    @Parameters(paramLabel = "ASSESSMENTS", arity = "0..*", descriptionKey = "validate.assessments")
    private List<Path> assessments = List.of();

    ValidateCommand() {}

    @Override
    public Integer call() {
        files.requireOthers(List.of(), Stream.concat(assessments.stream(), set.file().stream()));
        Loaded<CriteriaSet> loaded = set.load();
        loaded.problems().forEach(this::say);
        if (loaded.errors().isEmpty()) {
            return validate(loaded.orThrow());
        }
        files.write(loaded.problems(), par);
        return 1;
    }

    private int validate(CriteriaSet criteria) {
        say(set.path(), inWords(criteria));
        List<Problem> all = new ArrayList<>();
        criteria.warnings().forEach(warning -> all.add(Problem.of(set.name(), warning, Medium.JSON)));
        all.forEach(this::say);
        if (!assessments.isEmpty()) {
            all.addAll(problemsOf(files.read(par, assessments, criteria)));
        }
        List<Problem> warnings =
                all.stream().filter(problem -> !problem.isError()).toList();
        Campaign.count(warnings, spec.commandLine().getOut(), par.locale());
        files.write(all, par);
        return warnings.size() == all.size() ? 0 : 1;
    }

    private static Wording inWords(CriteriaSet criteria) {
        return Wording.of("par.setInWords", criteria.id(), criteria.leaves().size(), criteria.max());
    }

    /** Prints all problems, and for each file without an error how many units it holds. */
    private List<Problem> problemsOf(Loaded<Collected> loaded) {
        loaded.problems().forEach(this::say);
        Set<String> faulty = loaded.errors().stream().map(Problem::file).collect(Collectors.toSet());
        loaded.usable()
                .ifPresent(collected -> unitsOf(collected).forEach((file, units) -> {
                    if (!faulty.contains(file)) {
                        say(Path.of(file), Wording.of("par.noProblem", units));
                    }
                }));
        return loaded.problems();
    }

    /** How many units each file holds; those of a folder only if there is one. */
    private Map<String, Integer> unitsOf(Collected collected) {
        Map<String, Integer> units = new LinkedHashMap<>();
        assessments.stream().filter(path -> !Files.isDirectory(path)).forEach(path -> units.put(path.toString(), 0));
        collected.files().values().forEach(files -> files.forEach(file -> units.merge(file, 1, Integer::sum)));
        return units;
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
