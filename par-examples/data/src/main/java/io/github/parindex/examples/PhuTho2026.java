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
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the published rows of Phú Thọ in 2026 under Decision 766/QĐ-TTg, ranks and explains them, and compares every
 * score with the published one.
 *
 * <p>Prints the report, and writes {@code ranking.csv}, {@code scores.json} and, in Vietnamese, {@code index.html}. Other files of the same layouts, and
 * another criteria set, may be given instead. Exit status: 0, also where a published score differs, as that is what the
 * comparison is for; 1 for faulty files, 2 for a wrong call.
 */
public final class PhuTho2026 {

    private static final String USAGE = "Usage: PhuTho2026 [--set FILE] [--out FOLDER] [TABLE...]";

    private final List<Path> tables;
    private final CriteriaSet criteria;
    private final Path out;

    private PhuTho2026(List<Path> tables, CriteriaSet criteria, Path out) {
        this.tables = tables;
        this.criteria = criteria;
        this.out = out;
    }

    /**
     * The example with files of one's own.
     *
     * @param tables CSV tables in the portal's layouts; if empty, the three of Phú Thọ in 2026
     * @param criteria such as {@link Decision766#set()}
     * @param out the folder of the files to write
     * @return a report yet to be made
     */
    public static PhuTho2026 of(List<Path> tables, CriteriaSet criteria, Path out) {
        return new PhuTho2026(List.copyOf(tables), criteria, out);
    }

    /**
     * Runs the example.
     *
     * @param arguments tables, and before a file {@code --set} or before a folder {@code --out}
     */
    public static void main(String[] arguments) {
        int status = run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            of(arguments).report(new PrintWriter(out, true, StandardCharsets.UTF_8));
            return 0;
        } catch (FaultyFileException faulty) {
            err.println(faulty.getMessage());
            return 1;
        } catch (IOException unwritable) {
            err.println("Cannot be written: " + unwritable.getMessage());
            return 1;
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return 2;
        }
    }

    private static PhuTho2026 of(String... arguments) {
        List<Path> tables = new ArrayList<>();
        Map<String, Path> options = new HashMap<>();
        Iterator<String> left = List.of(arguments).iterator();
        while (left.hasNext()) {
            String next = left.next();
            if (!next.startsWith("-")) {
                tables.add(Path.of(next));
            } else if (List.of("--set", "--out").contains(next) && left.hasNext()) {
                options.put(next, Path.of(left.next()));
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        Path set = options.get("--set");
        return new PhuTho2026(
                tables,
                set == null ? Decision766.set() : CriteriaSetJson.read(set).orThrow(),
                options.getOrDefault("--out", Path.of("target", "phu-tho-2026")));
    }

    /**
     * Prints the report and writes the files.
     *
     * @param to takes the report
     * @throws FaultyFileException if a table is faulty
     * @throws IOException if a file cannot be written
     */
    public void report(PrintWriter to) throws IOException {
        List<PublishedRow> rows = rows().orThrow();
        Scoreboard board = Scorer.score(assessments(rows).orThrow());
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
    private Loaded<Assessments> assessments(List<PublishedRow> rows) {
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
