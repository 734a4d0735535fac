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
import io.github.parindex.examples.words.ExampleWords;
import io.github.parindex.examples.words.Language;
import io.github.parindex.io.FaultyFileException;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Scores the published rows of Phú Thọ in 2026 under Decision 766/QĐ-TTg, ranks and explains them, and compares every
 * score with the published one.
 *
 * <p>Prints the report, and writes {@code ranking.csv}, {@code scores.json} and {@code index.html}, all in one language.
 * Other files of the same layouts, and another criteria set, may be given instead. Exit status: 0, also where a published score differs, as that is what the
 * comparison is for; 1 for faulty files, 2 for a wrong call.
 */
public final class PhuTho2026 {

    private static final String SET = "--set";
    private static final String OUT = "--out";

    private final List<Path> tables;
    private final CriteriaSet criteria;
    private final Path out;
    private final Locale locale;

    private PhuTho2026(List<Path> tables, CriteriaSet criteria, Path out, Locale locale) {
        this.tables = tables;
        this.criteria = criteria;
        this.out = out;
        this.locale = locale;
    }

    /**
     * The example with files of one's own.
     *
     * @param tables CSV tables in the portal's layouts; if empty, the three of Phú Thọ in 2026
     * @param criteria such as {@link Decision766#set()}
     * @param out the folder of the files to write
     * @return a report yet to be made, in the language of the machine
     */
    public static PhuTho2026 of(List<Path> tables, CriteriaSet criteria, Path out) {
        return new PhuTho2026(List.copyOf(tables), criteria, out, Locale.getDefault());
    }

    /**
     * Changes the language of what is printed and written.
     *
     * @param language any; English if there is no file of it
     * @return a copy in that language
     */
    public PhuTho2026 in(Locale language) {
        return new PhuTho2026(tables, criteria, out, language);
    }

    /**
     * Runs the example.
     *
     * @param arguments tables, and before a file {@code --set}, before a folder {@code --out}, before a language {@code --lang}
     */
    public static void main(String[] arguments) {
        ValidatorLog.warningsOnly();
        int status = run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        Locale locale = Language.of(List.of(arguments));
        try {
            Optional<PhuTho2026> example = of(locale, arguments);
            if (example.isEmpty()) {
                err.println(ExampleWords.of("phuTho.usage").in(locale));
                return 2;
            }
            example.get().report(new PrintWriter(out, true, StandardCharsets.UTF_8));
            return 0;
        } catch (FaultyFileException faulty) {
            faulty.problems().forEach(problem -> err.println(problem.toText(locale)));
            return 1;
        } catch (IOException | UncheckedIOException unwritable) {
            err.println(ExampleWords.of("notWritten", file(unwritable)).in(locale));
            return 1;
        } catch (IllegalArgumentException refused) {
            err.println(Wording.of(refused, Medium.TABLE).in(locale));
            return 2;
        }
    }

    /** The file that could not be written, or what else is known of it. */
    private static String file(Exception unwritable) {
        Object cause = unwritable instanceof UncheckedIOException ? unwritable.getCause() : unwritable;
        return String.valueOf(cause instanceof FileSystemException named ? named.getFile() : unwritable.getMessage());
    }

    /** What is called for, or nothing if that is not understood. */
    private static Optional<PhuTho2026> of(Locale locale, String... arguments) {
        List<Path> tables = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Iterator<String> left = List.of(arguments).iterator();
        while (left.hasNext()) {
            String next = left.next();
            if (!next.startsWith("-")) {
                tables.add(Path.of(next));
            } else if (List.of(SET, OUT, Language.OPTION).contains(next) && left.hasNext()) {
                options.put(next, left.next());
            } else if (!next.startsWith(Language.OPTION + "=")) {
                return Optional.empty();
            }
        }
        CriteriaSet set = options.containsKey(SET)
                ? CriteriaSetJson.read(Path.of(options.get(SET))).orThrow()
                : Decision766.set();
        Path out = options.containsKey(OUT) ? Path.of(options.get(OUT)) : Path.of("target", "phu-tho-2026");
        return Optional.of(new PhuTho2026(tables, set, out, locale));
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
        new TextReport(to, locale, criteria).print(ranking, comparisons);
        Files.createDirectories(out);
        RankingCsv.write(ranking, out.resolve("ranking.csv"), locale);
        ScoreboardJson.write(board, out.resolve("scores.json"), locale);
        HtmlReport.of(board, ranking).in(locale).write(out.resolve("index.html"));
        List<Path> written = Stream.of("ranking.csv", "scores.json", "index.html")
                .map(out::resolve)
                .toList();
        to.println(ExampleWords.of("written", written).in(locale));
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
                problems.add(row.problem(ExampleWords.of("phuTho.otherUnit", row.unit(), known)));
            }
            Map<String, Observation> unit = observed.computeIfAbsent(row.unit().code(), code -> new LinkedHashMap<>());
            row.observations().forEach((code, observation) -> {
                if (unit.putIfAbsent(code, observation) != null) {
                    problems.add(row.problem(ExampleWords.of("phuTho.twoRows", row.unit(), code)));
                }
            });
        }
        List<Assessment> all = new ArrayList<>();
        units.forEach((code, unit) -> all.add(Assessment.of(criteria, unit, observed.getOrDefault(code, Map.of()))));
        return Loaded.of(Assessments.of(criteria, all), problems);
    }
}
