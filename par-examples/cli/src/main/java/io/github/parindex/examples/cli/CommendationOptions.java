package io.github.parindex.examples.cli;

import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Commendation.Commended;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.io.csv.CommendationCsv;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.CommendationXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** By which rule units are proposed for commendation, and where the list is written besides the report. */
final class CommendationOptions {

    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.XLSX);

    @Option(names = "--commend", paramLabel = "PLACES", descriptionKey = "report.commend")
    private Optional<Integer> places = Optional.empty();

    @Option(names = "--commend-grade", paramLabel = "NAME", descriptionKey = "report.commend-grade")
    private Optional<String> grade = Optional.empty();

    @Option(names = "--commend-improved", paramLabel = "COUNT", descriptionKey = "report.commend-improved")
    private Optional<Integer> improved = Optional.empty();

    @Option(names = "--commend-out", paramLabel = "FILE", descriptionKey = "report.commend-out")
    private Optional<Path> out = Optional.empty();

    CommendationOptions() {}

    List<Path> outputs() {
        out.ifPresent(path -> FileFormat.of(path, OUT));
        return out.stream().toList();
    }

    /**
     * The rule, if places or improvements are commended.
     *
     * @throws WrongCall if a grade or file is given without them
     */
    Optional<Commendation> rule() {
        if (places.isEmpty() && improved.isEmpty()) {
            if (grade.isPresent() || out.isPresent()) {
                throw new WrongCall(Wording.of("par.commendedByNothing"));
            }
            return Optional.empty();
        }
        Commendation rule = Commendation.firstPlaces(places.orElse(0)).withImprovements(improved.orElse(0));
        return Optional.of(grade.map(rule::withGrade).orElse(rule));
    }

    /** Refuses to commend improvements where there is nothing to compare with. */
    void requireNoImprovements() {
        if (improved.isPresent()) {
            throw new WrongCall(Wording.of("par.improvedSinceNothing"));
        }
    }

    void write(Commendation rule, Ranking ranking, Optional<Ranking> earlier, ParCommand par) {
        out.ifPresent(path -> {
            write(earlier.map(before -> rule.of(ranking, before)).orElseGet(() -> rule.of(ranking)), path, par);
            par.sayWritten(path);
        });
    }

    private static void write(List<Commended> commended, Path path, ParCommand par) {
        if (FileFormat.of(path, OUT) == FileFormat.XLSX) {
            CommendationXlsx.write(commended, path, par.locale());
        } else {
            CommendationCsv.write(commended, path, par.locale());
        }
    }
}
