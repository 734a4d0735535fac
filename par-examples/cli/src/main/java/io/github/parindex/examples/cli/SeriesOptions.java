package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.years.Succession;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.csv.CriteriaMappingCsv;
import io.github.parindex.io.csv.SuccessionCsv;
import io.github.parindex.io.words.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The years of a series: their files, the criteria sets of some, and what became of criteria and units from one to the next. */
final class SeriesOptions {

    private static final List<FileFormat> TABLE = List.of(FileFormat.CSV);
    private static final String YEAR = "--year";
    private static final String SET = "--year-set";
    private static final String MAPPING = "--year-mapping";
    private static final String SUCCESSION = "--succession";

    @Option(names = YEAR, paramLabel = "LABEL=FILE", descriptionKey = "series.year")
    private List<String> years = List.of();

    @Option(names = SET, paramLabel = "LABEL=SET", descriptionKey = "series.set")
    private List<String> sets = List.of();

    @Option(names = MAPPING, paramLabel = "LABEL=FILE.csv", descriptionKey = "series.mapping")
    private List<String> mappings = List.of();

    @Option(names = SUCCESSION, paramLabel = "LABEL=FILE.csv", descriptionKey = "series.succession")
    private List<String> successions = List.of();

    SeriesOptions() {}

    /** Ranks the assessments of one year under its set, of which problems are reported under a name. */
    interface Ranked {

        Ranking of(Path assessments, CriteriaSet set, String name);
    }

    /** Whether any of these options is given. */
    boolean areStated() {
        return isNamed() || Stream.of(sets, mappings, successions).anyMatch(each -> !each.isEmpty());
    }

    /** Whether there are years named by their labels. */
    boolean isNamed() {
        return !years.isEmpty();
    }

    /** Refuses options about years where there are none. */
    void requireNone() {
        if (areStated()) {
            throw new WrongCall(Wording.of("par.series.noYears"));
        }
    }

    /** The years that are named, in their order. */
    List<LabelledPath> years() {
        return years.stream().map(LabelledPath::ofFile).toList();
    }

    Stream<Path> inputs() {
        return Stream.of(years().stream(), labelled(SET, sets), labelled(MAPPING, mappings), successions())
                .flatMap(each -> each)
                .map(LabelledPath::path);
    }

    private static Stream<LabelledPath> labelled(String option, List<String> given) {
        return given.stream().map(each -> LabelledPath.of(option, each));
    }

    /** Who came from whom; without a label it is about the last year, so that the label is blank. */
    private Stream<LabelledPath> successions() {
        return successions.stream().map(LabelledPath::ofAny);
    }

    /**
     * Refuses labels that no year has, that several have, or that the first has where a year before it is needed.
     *
     * @param labels of all years, in their order
     */
    void requireLabels(List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.indexOf(labels.get(i)) < i) {
                throw new WrongCall(Wording.of("par.series.twice", labels.get(i)));
            }
        }
        requireKnown(SET, labelled(SET, sets), labels);
        requireLater(MAPPING, labelled(MAPPING, mappings), labels);
        requireLater(SUCCESSION, successions().filter(each -> !each.label().isEmpty()), labels);
    }

    private static void requireLater(String option, Stream<LabelledPath> given, List<String> labels) {
        List<LabelledPath> all = given.toList();
        requireKnown(option, all.stream(), labels);
        if (all.stream().anyMatch(each -> each.label().equals(labels.get(0)))) {
            throw new WrongCall(Wording.of("par.series.first", option, labels.get(0)));
        }
    }

    private static void requireKnown(String option, Stream<LabelledPath> given, List<String> labels) {
        given.map(LabelledPath::label).filter(label -> !labels.contains(label)).forEach(label -> {
            throw new WrongCall(Wording.of("par.series.unknown", option, label, labels));
        });
    }

    /** Reads and ranks a year under its own set, which is that of the call unless another is named. */
    Year year(LabelledPath year, CriteriaSet now, String name, Ranked ranked) {
        Optional<Path> own = path(labelled(SET, sets), year.label());
        CriteriaSet set = own.map(path -> SetOption.of(path).read()).orElse(now);
        return Year.of(
                year.label(),
                ranked.of(year.path(), set, own.map(Path::toString).orElse(name)));
    }

    private static Optional<Path> path(Stream<LabelledPath> all, String label) {
        return all.filter(each -> each.label().equals(label))
                .map(LabelledPath::path)
                .findFirst();
    }

    /**
     * Years as a series.
     *
     * @param all at least one, the earliest first
     * @throws WrongCall if two that follow each other have different sets and no file says which criterion became which
     */
    Years series(List<Year> all) {
        List<Year> left = new ArrayList<>(all);
        Years series = Years.of(left.remove(0));
        for (int i = 0; i < left.size(); i++) {
            series = with(series, left.get(i), i == left.size() - 1);
        }
        return series;
    }

    private Years with(Years series, Year next, boolean isLast) {
        Succession succession = path(successions(), next.label())
                .or(() -> isLast ? path(successions(), "") : Optional.empty())
                .map(SeriesOptions::succession)
                .orElseGet(Succession::sameCodes);
        CriteriaSet from = series.last().ranking().board().set();
        CriteriaSet to = next.ranking().board().set();
        Optional<CriteriaMapping> mapping =
                path(labelled(MAPPING, mappings), next.label()).map(path -> mapping(path, from, to));
        if (mapping.isEmpty() && !from.equals(to)) {
            throw new WrongCall(Wording.of(
                    "par.series.noMapping", next.label(), series.last().label(), to.id(), from.id()));
        }
        return mapping.isPresent() ? series.with(next, mapping.get(), succession) : series.with(next, succession);
    }

    private static Succession succession(Path path) {
        FileFormat.of(path, TABLE);
        return SuccessionCsv.read(path).orThrow();
    }

    private static CriteriaMapping mapping(Path path, CriteriaSet from, CriteriaSet to) {
        FileFormat.of(path, TABLE);
        return CriteriaMappingCsv.read(path, from, to).orThrow();
    }
}
