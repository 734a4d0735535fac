package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.csv.ScorecardCsv;
import io.github.parindex.io.html.WaterfallChart;
import io.github.parindex.io.json.ScorecardJson;
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

/** Says of one unit why each point was lost, and prints it criterion by criterion or writes files. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.JSON, FileFormat.SVG);

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SetOption set;

    @Mixin
    private RankingOptions ranked;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "explain.out")
    private List<Path> out = List.of();

    @Mixin
    private CampaignOptions files;

    @Parameters(index = "0", paramLabel = "UNIT", descriptionKey = "explain.unit")
    private String unit = "";

    @Parameters(index = "1..*", paramLabel = "ASSESSMENTS", arity = "1..*", descriptionKey = "assessments")
    private List<Path> assessments = List.of();

    ExplainCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        files.requireOthers(out, Stream.concat(assessments.stream(), set.file().stream()));
        CriteriaSet criteria = files.set(set.load(), par);
        RankingMethod method = ranked.method(criteria);
        Campaign campaign = Campaign.of(files.read(par, assessments, criteria), set.name());
        Ranking ranking = method.rank(Scorer.score(campaign.assessments()));
        campaign.with(ranking).print(spec.commandLine().getErr(), par.locale());
        files.write(campaign.warnings(), par);
        Unit named = NamedUnit.of(
                unit, ranking.board().cards().stream().map(Scorecard::unit).toList());
        out.forEach(path -> {
            write(ranking.board().card(named.code()), path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            ExplanationText.of(ranking, named, par.locale()).forEach(par::say);
        }
        return 0;
    }

    private void write(Scorecard card, Path path) {
        switch (FileFormat.of(path, OUT)) {
            case CSV -> ScorecardCsv.write(card, path, par.locale());
            case JSON -> WholeFile.writeText(path, to -> ScorecardJson.write(card, to, par.locale()));
            case SVG -> {
                String chart = WaterfallChart.of(card).in(par.locale()).toSvg();
                WholeFile.writeText(path, to -> to.write(chart));
            }
            case XLSX, HTML -> throw new AssertionError("the results of all units are another command");
        }
    }
}
