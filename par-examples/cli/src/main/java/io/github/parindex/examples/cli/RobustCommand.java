package io.github.parindex.examples.cli;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.action.RankSpreadJson;
import io.github.parindex.io.csv.RankSpreadCsv;
import io.github.parindex.io.html.RankIntervalsChart;
import io.github.parindex.io.recipe.WeightSentences;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.RankSpreadXlsx;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says how sure a ranking is when weights vary, and prints it or writes files. */
@Command(name = "robust", mixinStandardHelpOptions = true)
final class RobustCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT =
            List.of(FileFormat.JSON, FileFormat.CSV, FileFormat.XLSX, FileFormat.SVG);
    private static final int RECIPE_AND_INPUTS = 2;
    private static final int RECIPE_INPUTS_AND_TREE = 3;

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Option(names = "--set", paramLabel = "SET", descriptionKey = "set")
    private Optional<Path> set = Optional.empty();

    @Option(names = "--share", paramLabel = "SHARE", descriptionKey = "robust.share")
    private double share = 0.25;

    @Option(names = "--draws", paramLabel = "NUMBER", descriptionKey = "robust.draws")
    private long draws = 10_000;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "robust.seed")
    private long seed = 42;

    @Option(names = "--exact", descriptionKey = "robust.exact")
    private boolean exact;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "robust.out")
    private List<Path> out = List.of();

    @Option(names = "--decimal", paramLabel = "point|comma", descriptionKey = "index.decimal")
    private DecimalMark decimal = DecimalMark.POINT;

    @Mixin
    private CampaignOptions files;

    @Parameters(paramLabel = "FILES", arity = "1..*", descriptionKey = "robust.files")
    private List<Path> inputs = List.of();

    private final List<Robustness> blocks = new ArrayList<>();
    private final List<Wording> sentences = new ArrayList<>();

    RobustCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        files.requireOthers(out, Stream.concat(inputs.stream(), set.stream()));
        if (set.isPresent()) {
            ofAssessments(SetOption.of(set.get()));
        } else {
            ofRecipe();
        }
        out.forEach(path -> {
            write(path);
            par.sayWritten(path);
        });
        if (out.isEmpty()) {
            print(spec.commandLine().getOut());
        }
        return 0;
    }

    private void ofRecipe() {
        if (inputs.size() < RECIPE_AND_INPUTS || inputs.size() > RECIPE_INPUTS_AND_TREE) {
            throw new WrongCall(Wording.of("par.robustFiles", inputs.size()));
        }
        if (files.areStated()) {
            throw new WrongCall(Wording.of("par.campaignWithoutSet"));
        }
        Optional<Path> tree = inputs.stream().skip(RECIPE_AND_INPUTS).findFirst();
        IndexFiles index = new IndexFiles(
                inputs.get(0), inputs.get(1), tree, decimal, spec.commandLine().getErr(), par.locale());
        IndexRecipe recipe = index.method();
        IndicatorMatrix matrix = index.matrix(recipe);
        Scenario scenario = index.computed(() -> Scenario.of(recipe.index(), matrix));
        add(scenario);
    }

    private void ofAssessments(SetOption option) {
        CriteriaSet criteria = files.set(option.load(), par);
        Campaign campaign = Campaign.of(files.read(par, inputs, criteria), option.name());
        Ranking ranking = RankingMethod.withDefaults().rank(Scorer.score(campaign.assessments()));
        campaign.with(ranking).print(spec.commandLine().getErr(), par.locale());
        files.write(campaign.warnings(), par);
        for (Ranking.Block block : ranking.blocks()) {
            List<Scorecard> placed = block.standings().stream()
                    .filter(standing -> standing.place().isPresent())
                    .map(Ranking.Standing::card)
                    .toList();
            if (!placed.isEmpty()) {
                Scoreboard board = Scoreboard.of(criteria, placed);
                add(Scenario.of(CompositeIndex.plain(), IndicatorMatrix.weighable(board)));
            }
        }
    }

    private void add(Scenario scenario) {
        RankSpread spread = MonteCarlo.of(draws, seed).run(scenario, Factor.weights(share));
        if (!exact) {
            blocks.add(Robustness.of(spread));
            return;
        }
        IndexResult result = scenario.result();
        WeightSet weights =
                set.isPresent() ? WeightSet.share(result, share) : WeightSet.shareOnEachLevel(result, share);
        RankRanges ranges = RankRanges.of(result, weights);
        blocks.add(Robustness.of(spread, ranges));
        WeightSentences say = WeightSentences.of(result);
        ranges.all().forEach(range -> sentences.add(say.range(range, weights)));
    }

    private void print(PrintWriter to) {
        for (Robustness block : blocks) {
            if (!block.block().isBlank()) {
                to.println(PlainText.visible(block.block()));
            }
            block.units().forEach(unit -> line(to, Robustness.of(unit)));
        }
        sentences.forEach(sentence -> line(to, sentence));
        to.flush();
    }

    private void line(PrintWriter to, Wording sentence) {
        to.println(PlainText.visible(sentence.in(par.locale())));
    }

    private void write(Path path) {
        switch (FileFormat.of(path, OUT)) {
            case JSON -> RankSpreadJson.write(blocks, path);
            case CSV -> RankSpreadCsv.write(blocks, path, par.locale());
            case XLSX -> RankSpreadXlsx.of(blocks).in(par.locale()).write(path);
            case SVG -> {
                String chart = RankIntervalsChart.of(blocks).in(par.locale()).toSvg();
                WholeFile.writeText(path, to -> to.write(chart));
            }
            case HTML -> throw new AssertionError("a report is another command");
        }
    }
}
