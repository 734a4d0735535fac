package io.github.parindex.examples.cli;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.RankingText;
import io.github.parindex.io.csv.RankingCsv;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.xlsx.ScoreboardXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Scores and ranks, and prints the ranking or writes files. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.JSON, FileFormat.CSV, FileFormat.XLSX);

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetOption set;

    @Mixin
    private RankingOptions ranked;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "score.out")
    private List<Path> out = List.of();

    @Mixin
    private CampaignOptions files;

    @Parameters(paramLabel = "ASSESSMENTS", arity = "1..*", descriptionKey = "assessments")
    private List<Path> assessments = List.of();

    ScoreCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        files.requireOthers(out, Stream.concat(assessments.stream(), set.file().stream()));
        CriteriaSet criteria = files.set(set.load(), par);
        RankingMethod method = ranked.method(criteria);
        Campaign campaign = Campaign.of(files.read(par, assessments, criteria), set.name());
        Scoreboard board = Scorer.score(campaign.assessments());
        Ranking ranking = method.rank(board);
        campaign.with(ranking).print(spec.commandLine().getErr(), par.locale());
        files.write(campaign.warnings(), par);
        out.forEach(path -> {
            write(board, ranking, path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            RankingText.of(spec.commandLine().getOut(), par.locale()).print(ranking);
        }
        return 0;
    }

    private void write(Scoreboard board, Ranking ranking, Path path) {
        switch (FileFormat.of(path, OUT)) {
            case JSON -> ScoreboardJson.write(board, path, par.locale());
            case CSV -> RankingCsv.write(ranking, path, par.locale());
            case XLSX -> ScoreboardXlsx.of(ranking).in(par.locale()).write(path);
            case HTML, SVG -> throw new AssertionError("a report is another command");
        }
    }
}
