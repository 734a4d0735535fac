package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.CriteriaSetXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads a criteria set, says how it was understood, and writes it in another format; without one, a workbook to begin with. */
@Command(name = "set", mixinStandardHelpOptions = true)
final class SetCommand implements Callable<Integer> {

    @ParentCommand
    private ParCommand par;

    @Parameters(index = "0", arity = "0..1", paramLabel = "SET", descriptionKey = "set.from")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "set.out")
    private Optional<Path> out = Optional.empty();

    SetCommand() {}

    @Override
    public Integer call() {
        out.ifPresent(path -> FileFormat.of(path, FileFormat.OF_SETS));
        if (from.isPresent()) {
            return understand(from.get());
        }
        Path path = out.orElseThrow(() -> new WrongCall(Wording.of("par.setOrOut")));
        FileFormat.of(path, List.of(FileFormat.XLSX));
        CriteriaSetXlsx.template(par.locale(), path);
        par.say(Wording.of("par.templateOfSet", path));
        return 0;
    }

    private int understand(Path path) {
        SetOption set = SetOption.of(path);
        out.ifPresent(to -> Outputs.requireOthers(List.of(to), set.file()));
        CriteriaSet criteria = set.read();
        par.say(inWords(path, criteria));
        criteria.warnings()
                .forEach(warning -> par.say(Wording.of("par.ofFile", path, Wording.of(warning.told(), Medium.TABLE))));
        if (out.isPresent()) {
            FileFormat.write(criteria, par.locale(), out.get());
            par.sayWritten(out.get());
        } else {
            criteria.leaves().forEach(leaf -> par.say(inWords(leaf)));
        }
        return 0;
    }

    private static Wording inWords(Path path, CriteriaSet criteria) {
        Wording words =
                Wording.of("par.setInWords", criteria.id(), criteria.leaves().size(), criteria.max());
        return Wording.of("par.ofFile", path, words);
    }

    private static Wording inWords(Leaf leaf) {
        return Wording.of("par.leafInWords", leaf.code(), leaf.title(), leaf.max(), Reasons.of(leaf.rule()));
    }
}
