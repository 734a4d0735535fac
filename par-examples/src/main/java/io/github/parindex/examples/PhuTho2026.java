package io.github.parindex.examples;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.cli.ParCommand;
import io.github.parindex.examples.qd766.Comparison;
import io.github.parindex.examples.qd766.Decision766;
import io.github.parindex.examples.qd766.PublishedRow;
import io.github.parindex.examples.qd766.PublishedRows;
import io.github.parindex.io.FaultyFileException;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.ScoreboardJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Scores the published rows of Phú Thọ in 2026 under Decision 766/QĐ-TTg, ranks and explains them, and compares every
 * score with the published one.
 *
 * <p>Prints the report, and writes {@code ranking.csv}, {@code scores.json} and, in Vietnamese, {@code index.html}. Other files of the same layouts, and
 * another criteria set, may be given instead. Exit status: 0, also where a published score differs, as that is what the
 * comparison is for; 1 for faulty files, 2 for a wrong call.
 */
@Command(name = "phu-tho-2026", mixinStandardHelpOptions = true)
public final class PhuTho2026 implements Callable<Integer> {

    @Parameters(paramLabel = "TABLE", descriptionKey = "phu-tho.tables")
    private List<Path> tables = List.of();

    @Option(names = "--set", paramLabel = "FILE", descriptionKey = "phu-tho.set")
    private @Nullable Path set;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "target/phu-tho-2026",
            descriptionKey = "phu-tho.out")
    private Path out = Path.of("target", "phu-tho-2026");

    /** For the command line only. */
    PhuTho2026() {}

    /**
     * Runs the example.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(ParCommand.line(new PhuTho2026(), arguments).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        try {
            report(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            return 0;
        } catch (FaultyFileException faulty) {
            System.err.println(faulty.getMessage());
            return 1;
        }
    }

    private void report(PrintWriter to) throws IOException {
        CriteriaSet criteria =
                set == null ? Decision766.set() : CriteriaSetJson.read(set).orThrow();
        List<PublishedRow> rows = rows().orThrow();
        Scoreboard board = Scorer.score(assessments(criteria, rows).orThrow());
        Ranking ranking =
                RankingMethod.withDefaults().with(Decision766.grades()).rank(board);
        List<Comparison> comparisons = new ArrayList<>();
        rows.forEach(row ->
                comparisons.addAll(Comparison.of(row, board.card(row.unit().code()))));
        new TextReport(to, criteria).print(ranking, comparisons);
        Files.createDirectories(out);
        RankingCsv.write(ranking, out.resolve("ranking.csv"));
        ScoreboardJson.write(board, out.resolve("scores.json"));
        HtmlReport.of(board, ranking).write(out.resolve("index.html"));
        to.println("Written: " + out.resolve("ranking.csv") + ", " + out.resolve("scores.json") + ", "
                + out.resolve("index.html"));
    }

    private Loaded<List<PublishedRow>> rows() {
        List<PublishedRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Source source : tables.isEmpty()
                ? Decision766.phuTho2026()
                : tables.stream().map(Source::of).toList()) {
            Loaded<List<PublishedRow>> table = PublishedRows.read(source);
            table.usable().ifPresent(rows::addAll);
            problems.addAll(table.problems());
        }
        return Loaded.of(rows, problems);
    }

    /** One assessment for each unit, with what all tables say of it. */
    private static Loaded<Assessments> assessments(CriteriaSet criteria, List<PublishedRow> rows) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Unit> units = new LinkedHashMap<>();
        Map<String, Map<String, Observation>> observed = new LinkedHashMap<>();
        for (PublishedRow row : rows) {
            Unit known = units.putIfAbsent(row.unit().code(), row.unit());
            if (known != null && !known.equals(row.unit())) {
                problems.add(row.problem("The unit is " + row.unit() + " here, but " + known + " in another table."));
            }
            Map<String, Observation> unit = observed.computeIfAbsent(row.unit().code(), code -> new LinkedHashMap<>());
            row.observations().forEach((code, observation) -> {
                if (unit.putIfAbsent(code, observation) != null) {
                    problems.add(row.problem("The unit " + row.unit() + " has two rows for " + code + "."));
                }
            });
        }
        List<Assessment> all = new ArrayList<>();
        units.forEach((code, unit) -> all.add(Assessment.of(criteria, unit, observed.getOrDefault(code, Map.of()))));
        return Loaded.of(Assessments.of(criteria, all), problems);
    }
}
