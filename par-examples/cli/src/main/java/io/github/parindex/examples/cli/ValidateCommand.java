package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.files.Collected;
import io.github.parindex.io.json.ProblemsJson;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints every problem of files of any kind. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    /** How problems are printed. */
    enum Form {
        /** A line for each, between lines about files without one. */
        TEXT,
        /** One list, and nothing else. */
        JSON
    }

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "set")
    private Optional<Path> set = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "validate.format")
    private Form form = Form.TEXT;

    @Mixin
    private CampaignOptions files;

    @Parameters(paramLabel = "FILES", arity = "0..*", descriptionKey = "validate.files")
    private List<Path> paths = List.of();

    private final List<Problem> all = new ArrayList<>();

    ValidateCommand() {}

    @Override
    public Integer call() {
        files.requireOthers(List.of(), Stream.concat(paths.stream(), set.stream()));
        Validation validation = Validation.of(set.map(SetOption::of), paths);
        if (validation.set().isEmpty() && paths.isEmpty()) {
            throw new WrongCall(Wording.of("par.validate.nothing"));
        }
        Optional<CriteriaSet> criteria = validation.set().flatMap(this::criteria);
        boolean isSetFaulty = validation.set().isPresent() && criteria.isEmpty();
        if (!isSetFaulty) {
            validation
                    .others()
                    .forEach((path, kind) ->
                            validation.read(path, kind, criteria).ifPresent(loaded -> report(path, kind, loaded)));
            campaign(validation.all(FileKind.ASSESSMENTS), criteria);
        }
        return conclude();
    }

    /** The set that the others belong to, unless it is faulty; nothing can be said of them then. */
    private Optional<CriteriaSet> criteria(SetOption option) {
        Loaded<CriteriaSet> loaded = option.load();
        loaded.problems().forEach(this::add);
        if (!loaded.errors().isEmpty()) {
            return Optional.empty();
        }
        CriteriaSet criteria = loaded.orThrow();
        say(option.path(), inWords(criteria));
        files.unsilenced(criteria).forEach(warning -> add(Problem.of(option.name(), warning, Medium.JSON)));
        return Optional.of(criteria);
    }

    private static Wording inWords(CriteriaSet criteria) {
        return Wording.of("par.setInWords", criteria.id(), criteria.leaves().size(), criteria.max());
    }

    private void report(Path path, FileKind kind, Loaded<?> loaded) {
        loaded.problems().forEach(this::add);
        if (loaded.errors().isEmpty()) {
            say(path, Wording.of("par.noProblemOf", kind.inWords()));
        }
    }

    private void campaign(List<Path> assessments, Optional<CriteriaSet> criteria) {
        if (!assessments.isEmpty()) {
            CriteriaSet known =
                    criteria.orElseThrow(() -> Validation.needs(assessments.get(0), "par.validate.needsSet"));
            report(assessments, files.read(par, assessments, known));
        }
    }

    /** Prints all problems, and for each file without an error how many units it holds. */
    private void report(List<Path> assessments, Loaded<Collected> loaded) {
        loaded.problems().forEach(this::add);
        Set<String> faulty = loaded.errors().stream().map(Problem::file).collect(Collectors.toSet());
        loaded.usable()
                .ifPresent(collected -> unitsOf(assessments, collected).forEach((file, units) -> {
                    if (!faulty.contains(file)) {
                        say(Path.of(file), Wording.of("par.noProblem", units));
                    }
                }));
    }

    /** How many units each file holds; those of a folder only if there is one. */
    private static Map<String, Integer> unitsOf(List<Path> assessments, Collected collected) {
        Map<String, Integer> units = new LinkedHashMap<>();
        assessments.stream().filter(path -> !Files.isDirectory(path)).forEach(path -> units.put(path.toString(), 0));
        collected.files().values().forEach(files -> files.forEach(file -> units.merge(file, 1, Integer::sum)));
        return units;
    }

    private int conclude() {
        List<Problem> warnings =
                all.stream().filter(problem -> !problem.isError()).toList();
        if (form == Form.JSON) {
            ProblemsJson.write(all, spec.commandLine().getOut(), par.locale());
        } else {
            Campaign.count(warnings, spec.commandLine().getOut(), par.locale());
        }
        files.write(all, par);
        return warnings.size() == all.size() ? 0 : 1;
    }

    private void add(Problem problem) {
        all.add(problem);
        if (form == Form.TEXT) {
            par.say(problem.toText(par.locale()));
        }
    }

    private void say(Path path, Wording wording) {
        if (form == Form.TEXT) {
            par.say(Wording.of("par.ofFile", path, wording));
        }
    }
}
