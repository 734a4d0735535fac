package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.csv.CriteriaMappingCsv;
import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Under which criteria set an earlier year was assessed, and which criterion of it became which of this year. */
final class EarlierOptions {

    private static final List<FileFormat> MAPPING = List.of(FileFormat.CSV);

    @Option(names = "--before-set", paramLabel = "SET", descriptionKey = "earlier.set")
    private Optional<Path> set = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE.csv", descriptionKey = "earlier.mapping")
    private Optional<Path> mapping = Optional.empty();

    EarlierOptions() {}

    /** Whether any of these options is given. */
    boolean areStated() {
        return set.isPresent() || mapping.isPresent();
    }

    /** Refuses an earlier set where there is no earlier year. */
    void requireNone() {
        if (areStated()) {
            throw new WrongCall(Wording.of("par.earlierWithoutBefore"));
        }
    }

    Stream<Path> inputs() {
        return Stream.concat(set.stream(), mapping.stream());
    }

    /** What problems of the earlier set are reported under. */
    String name(SetOption now) {
        return set.map(Path::toString).orElseGet(now::name);
    }

    /** The earlier set, which is that of this year unless another is named. */
    CriteriaSet set(CriteriaSet now) {
        return set.map(path -> SetOption.of(path).read()).orElse(now);
    }

    /**
     * The counterparts of criteria, which are those of the same code unless a file says otherwise.
     *
     * @return empty if both years have one set and no file says otherwise
     */
    Optional<CriteriaMapping> mapping(CriteriaSet before, CriteriaSet now) {
        mapping.ifPresent(path -> FileFormat.of(path, MAPPING));
        if (mapping.isPresent()) {
            return mapping.map(
                    path -> CriteriaMappingCsv.read(path, before, now).orThrow());
        }
        return before.equals(now) ? Optional.empty() : Optional.of(CriteriaMapping.sameCodes(before, now));
    }
}
