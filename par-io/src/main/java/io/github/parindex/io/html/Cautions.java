package io.github.parindex.io.html;

import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Warning;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a reader of the figures should know: warnings, and those that somebody has silenced, with the reasons. */
final class Cautions {

    private final List<Warning> warnings;
    private final List<Problem> problems;
    private final Map<String, String> alone = new HashMap<>();
    private final List<Silence> silences;

    private Cautions(
            List<Warning> warnings, List<Problem> problems, Map<String, List<String>> files, List<Silence> silences) {
        this.warnings = warnings;
        this.problems = problems;
        this.silences = silences;
        Map<String, Set<String>> units = new HashMap<>();
        files.forEach((unit, theirs) -> theirs.forEach(
                file -> units.computeIfAbsent(file, none -> new HashSet<>()).add(unit)));
        units.forEach((file, its) -> {
            if (its.size() == 1) {
                alone.put(file, its.iterator().next());
            }
        });
    }

    static Cautions of(Ranking ranking, List<Problem> problems, Map<String, List<String>> files) {
        return new Cautions(ranking.warnings(), problems, files, ranking.board().silences());
    }

    /** Those about one unit: of the ranking, of a list of units, of its cells, and of a file that holds nothing else. */
    List<Wording> of(Scorecard card) {
        String unit = card.unit().code();
        Set<Wording> said = new LinkedHashSet<>();
        warnings.stream()
                .filter(warning -> warning.unit().filter(unit::equals).isPresent())
                .forEach(warning -> said.add(said(warning)));
        problems.stream()
                .filter(problem -> !problem.isError() && !said.contains(problem.message()))
                .filter(problem -> problem.unit()
                        .or(() -> Optional.ofNullable(alone.get(problem.file())))
                        .filter(unit::equals)
                        .isPresent())
                .forEach(problem -> said.add(isOfWhole(problem) ? problem.message() : ofFile(problem)));
        return List.copyOf(said);
    }

    /** Whether a problem with a unit is one with no cell of its file. */
    private static boolean isOfWhole(Problem problem) {
        return problem.line() == 0 && problem.unit().isPresent();
    }

    private static Wording said(Warning warning) {
        return Wording.of(warning.told(), Medium.TABLE);
    }

    void write(Markup out) {
        Set<Wording> said = new LinkedHashSet<>();
        warnings.forEach(warning -> said.add(said(warning)));
        List<Wording> all = new ArrayList<>(said);
        problems.stream()
                .filter(problem -> !problem.isError() && !said.contains(problem.message()))
                .forEach(problem -> all.add(ofFile(problem)));
        list(out, Wording.of("cautions.warnings"), all);
        list(
                out,
                Wording.of("cautions.silenced"),
                silences.stream().map(Cautions::silenced).toList());
    }

    /** With the name of the file alone: in what folders it lies is nobody's business. */
    private static Wording ofFile(Problem problem) {
        String path = problem.file();
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return problem.place().isEmpty()
                ? Wording.of("cautions.ofWholeFile", file, problem.message())
                : Wording.of("cautions.ofFile", file, Problem.cell(problem.place()), problem.message());
    }

    private static Wording silenced(Silence silence) {
        List<Object> what = new ArrayList<>(List.of(silence.code()));
        silence.criterion().ifPresent(code -> what.add(Wording.of("cautions.silencedCriterion", code)));
        silence.about().ifPresent(what::add);
        return Wording.of("cautions.silencedFor", Wording.joined(what, ", "), silence.reason());
    }

    private static void list(Markup out, Wording title, List<Wording> items) {
        if (!items.isEmpty()) {
            out.leaf("h3", title).open("ul");
            items.forEach(item -> out.leaf("li", item));
            out.close();
        }
    }
}
