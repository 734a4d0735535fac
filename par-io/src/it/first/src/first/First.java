package first;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.AssessmentsCsv;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first thing that one does with the library: a criteria set and a table in; a ranking, its reasons and a report out. */
public final class First {

    private First() {}

    /**
     * Scores a folder.
     *
     * @param args the folder of set.json and answers.csv, and the one to write the report to
     * @throws IOException if a file cannot be written
     */
    public static void main(String... args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path in = Path.of(args[0]);
        Path to = Files.createDirectories(Path.of(args[1]));
        Locale vietnamese = Locale.forLanguageTag("vi");

        CriteriaSet set = CriteriaSetJson.read(in.resolve("set.json")).orThrow();
        Scoreboard board =
                Scorer.score(AssessmentsCsv.read(in.resolve("answers.csv"), set).orThrow());
        Ranking ranking = Ranking.of(board);
        out.println(ranking);
        board.cards().forEach(card -> card.losses().forEach(out::println));

        HtmlReport.of(board, ranking).in(vietnamese).write(to.resolve("report.html"));
        ScoreboardXlsx.of(board).in(vietnamese).write(to.resolve("report.xlsx"));
        out.println(Files.size(to.resolve("report.html")) > 10_000 && Files.size(to.resolve("report.xlsx")) > 1_000);

        String misspelt = Files.readString(in.resolve("set.json")).replace("rounding", "roundin");
        CriteriaSetJson.read(Source.of("misspelt", misspelt))
                .problems()
                .forEach(problem -> out.println(problem.in(vietnamese)));
        DocumentSchema.CRITERIA_SET
                .check(Source.of("misspelt", misspelt))
                .problems()
                .forEach(problem -> out.println(problem.in(vietnamese)));
    }
}
