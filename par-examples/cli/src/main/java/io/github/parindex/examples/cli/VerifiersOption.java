package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.io.Problem;
import io.github.parindex.io.csv.VerifiersCsv;
import io.github.parindex.io.words.Medium;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who verifies what. */
final class VerifiersOption {

    @Option(names = "--verifiers", paramLabel = "FILE.csv", descriptionKey = "verifiers")
    private Optional<Path> verifiers = Optional.empty();

    VerifiersOption() {}

    Optional<Path> file() {
        return verifiers;
    }

    /** What looks wrong about the duties of a campaign, but for what is silenced. */
    List<Problem> warnings(Verifiers assigned, Assessments all) {
        return Warning.unsilenced(assigned.warnings(all), all.silences()).stream()
                .map(warning -> Problem.of(verifiers.orElseThrow().toString(), warning, Medium.TABLE))
                .toList();
    }

    /** Those of the file, if one is given. */
    Optional<Verifiers> verifiers(CriteriaSet criteria) {
        return verifiers.map(path -> {
            FileFormat.of(path, List.of(FileFormat.CSV));
            return VerifiersCsv.read(path, criteria).orThrow();
        });
    }
}
