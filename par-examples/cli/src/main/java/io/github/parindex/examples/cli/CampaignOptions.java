package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.files.AssessmentsFiles;
import io.github.parindex.io.files.Collected;
import io.github.parindex.io.json.ProblemsJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How the files of a campaign are read, and what becomes of their warnings. */
final class CampaignOptions {

    private static final Pattern SILENCE = Pattern.compile("([^@=]+)(?:@([^=]+))?=(.*\\S.*)");

    @Option(names = "--units", paramLabel = "FILE", descriptionKey = "campaign.units")
    private Optional<Path> units = Optional.empty();

    @Option(names = "--silence", paramLabel = "CODE=REASON", descriptionKey = "silence")
    private List<String> silences = List.of();

    @Option(names = "--problems", paramLabel = "FILE.json", descriptionKey = "problems")
    private Optional<Path> problems = Optional.empty();

    CampaignOptions() {}

    /**
     * What is written besides the results.
     *
     * @throws WrongCall if it is not called a JSON file
     */
    private List<Path> outputs() {
        problems.ifPresent(path -> FileFormat.of(path, List.of(FileFormat.JSON)));
        return problems.stream().toList();
    }

    /**
     * Refuses a call that would write a file which it reads, or one file twice.
     *
     * @param results what is written besides the problems
     * @param inputs what is read besides the list of units
     */
    void requireOthers(List<Path> results, Stream<Path> inputs) {
        Outputs.requireOthers(
                Stream.concat(results.stream(), outputs().stream()).toList(), Stream.concat(inputs, units.stream()));
    }

    /** Whether any of these options is given. */
    boolean areStated() {
        return units.isPresent() || problems.isPresent() || !silences.isEmpty();
    }

    /**
     * Reads the criteria set of a campaign; what is wrong with it is among the problems that are written.
     *
     * @throws io.github.parindex.io.FaultyFileException if it is faulty
     */
    CriteriaSet set(Loaded<CriteriaSet> loaded, ParCommand par) {
        if (!loaded.errors().isEmpty()) {
            write(loaded.problems(), par);
        }
        return loaded.orThrow();
    }

    /**
     * Reads files and folders as one campaign.
     *
     * @throws WrongCall if a warning is silenced for what is no criterion, no unit and no file
     */
    Loaded<Collected> read(ParCommand par, List<Path> paths, CriteriaSet set) {
        paths.stream()
                .filter(path -> !Files.isDirectory(path))
                .forEach(path -> FileFormat.of(path, FileFormat.OF_ASSESSMENTS));
        Optional<Roster> roster = units.map(path -> roster(par, path, set));
        Roster known = roster.orElseGet(() -> Roster.of(List.of()));
        List<Silence> silenced = silences(set);
        AssessmentsFiles files =
                AssessmentsFiles.of(set).withSilences(silenced).readBy(path -> par.read(path, set, known));
        Loaded<Collected> loaded = roster.map(files::with).orElse(files).read(paths);
        loaded.usable().ifPresent(collected -> silenced.forEach(each -> requireKnown(each, collected, known)));
        if (!loaded.errors().isEmpty()) {
            write(loaded.problems(), par);
        }
        return loaded;
    }

    /** What looks wrong about a criteria set, but for what the call silences. */
    List<Warning> unsilenced(CriteriaSet set) {
        return Warning.unsilenced(set.warnings(), silences(set));
    }

    /** Reads a file or a folder of another year, about which no option says anything. */
    static Loaded<Collected> readAlone(ParCommand par, Path path, CriteriaSet set) {
        Roster unknown = Roster.of(List.of());
        return AssessmentsFiles.of(set)
                .readBy(each -> par.read(each, set, unknown))
                .read(List.of(path));
    }

    /** A slip in the name of a unit or a file would silence nothing. */
    private static void requireKnown(Silence silence, Collected collected, Roster roster) {
        silence.about()
                .filter(about -> !collected.files().containsKey(about)
                        && roster.units().stream().noneMatch(unit -> unit.code().equals(about))
                        && collected.files().values().stream()
                                .flatMap(List::stream)
                                .noneMatch(file -> Path.of(file).endsWith(about)))
                .ifPresent(about -> {
                    throw new WrongCall(Wording.of("par.noSuchPlace", about));
                });
    }

    private static Roster roster(ParCommand par, Path path, CriteriaSet set) {
        return Roster.of(par.read(path, set).orThrow().all().stream()
                .map(Assessment::unit)
                .toList());
    }

    private List<Silence> silences(CriteriaSet set) {
        List<Silence> read = new ArrayList<>();
        for (String silence : silences) {
            Matcher parts = SILENCE.matcher(silence);
            if (!parts.matches()) {
                throw new WrongCall(Wording.of("par.notSilence", silence));
            }
            String code = parts.group(1).strip();
            if (Words.in(Locale.ENGLISH).template(code).isEmpty()) {
                throw new WrongCall(Wording.of("par.noWarning", code));
            }
            Silence forAll = Silence.of(code, parts.group(3).strip());
            read.add(Optional.ofNullable(parts.group(2))
                    .map(String::strip)
                    .map(where -> set.codes().contains(where) ? forAll.onlyFor(where) : forAll.about(where))
                    .orElse(forAll));
        }
        return read;
    }

    /** Writes all problems where that was asked for. */
    void write(List<Problem> all, ParCommand par) {
        problems.ifPresent(path -> {
            ProblemsJson.write(all, path, par.locale());
            par.sayWritten(path);
        });
    }
}
