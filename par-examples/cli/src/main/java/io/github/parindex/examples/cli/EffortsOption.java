package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.io.action.EffortsJson;
import io.github.parindex.io.csv.EffortsCsv;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What changes cost. */
final class EffortsOption {

    private static final List<FileFormat> EFFORTS = List.of(FileFormat.JSON, FileFormat.CSV);

    @Option(names = "--efforts", paramLabel = "FILE", descriptionKey = "plan.efforts")
    private Optional<Path> efforts = Optional.empty();

    EffortsOption() {}

    Optional<Path> file() {
        return efforts;
    }

    /** The efforts that are stated, or one a change. */
    Efforts efforts(CriteriaSet criteria) {
        return efforts.map(path -> FileFormat.of(path, EFFORTS) == FileFormat.JSON
                        ? EffortsJson.read(path, criteria).orThrow()
                        : EffortsCsv.read(path, criteria).orThrow())
                .orElseGet(Efforts::oneAChange);
    }
}
