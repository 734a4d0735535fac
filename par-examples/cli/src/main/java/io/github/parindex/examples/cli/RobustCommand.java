package io.github.parindex.examples.cli;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.action.RankSpreadJson;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.csv.RankSpreadCsv;
import io.github.parindex.io.html.RankIntervalsChart;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.recipe.WeightSentences;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.RankSpreadXlsx;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Outputs.requireOthers(
                out,
                Stream.of(inputs.stream(), set.stream(), files.units().stream()).flatMap(paths -> paths));
        if (set.isPresent()) {
            ofAssessments(SetOption.of(set.get()));
        } else {
            ofRecipe();
        }
        out.forEach(this::write);
        if (out.isEmpty()) {
            print(spec.commandLine().getOut());
        }
        return 0;
    }

    private void ofRecipe() {
        if (inputs.size() != RECIPE_AND_INPUTS) {
            throw new WrongCall(Wording.of("par.robustFiles", inputs.size()));
        }
        IndexRecipe recipe = IndexRecipeJson.read(inputs.get(0)).orThrow();
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(
                        Source.of(inputs.get(1)), recipe, decimal, ReadLimits.withDefaults())
                .orThrow();
        add(Scenario.of(recipe.index(), matrix));
    }

    private void ofAssessments(SetOption option) {
        CriteriaSet criteria = option.read();
        Campaign campaign = Campaign.of(files.read(par, inputs, criteria), option.name());
        campaign.print(spec.commandLine().getErr(), par.locale());
        files.write(campaign.warnings(), par.locale());
        Map<String, List<Assessment>> byBlock = new LinkedHashMap<>();
        for (Assessment each : campaign.assessments().all()) {
            if (each.unit().participation() == Participation.RANKED) {
                byBlock.computeIfAbsent(each.unit().block(), block -> new ArrayList<>())
                        .add(each);
            }
        }
        byBlock.values()
                .forEach(block -> add(Scenario.of(
                        CompositeIndex.plain(),
                        IndicatorMatrix.weighable(Scorer.score(Assessments.of(criteria, block))))));
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
