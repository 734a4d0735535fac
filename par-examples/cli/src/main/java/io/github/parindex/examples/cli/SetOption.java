package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.examples.qd766.Decision766;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.json.CriteriaSetJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The criteria set that a command works with. */
final class SetOption {

    private static final String BUILT_IN = "qd766";

    @Option(names = "--set", paramLabel = "SET", required = true, descriptionKey = "set")
    private Path set = Path.of(BUILT_IN);

    SetOption() {}

    Path path() {
        return set;
    }

    /** What problems of the set are reported under. */
    String name() {
        return set.toString();
    }

    /** The file that is read, unless the set is built in. */
    Optional<Path> file() {
        return isBuiltIn() ? Optional.empty() : Optional.of(set);
    }

    private boolean isBuiltIn() {
        return set.toString().equals(BUILT_IN);
    }

    CriteriaSet read() {
        return load().orThrow();
    }

    Loaded<CriteriaSet> load() {
        return isBuiltIn() ? Loaded.of(Decision766.set(), List.of()) : CriteriaSetJson.read(set);
    }
}
