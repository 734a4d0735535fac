package io.github.parindex.examples.cli;

import io.github.parindex.core.index.Explanation;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.IndexResultXlsx;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Computes a composite index, and prints it as CSV or writes files. */
@Command(name = "index", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private static final List<FileFormat> OUT = List.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.JSON);

    /** How many printed figures that differ are told one by one. */
    private static final int DIFFERENCES = 20;

    private static final Wording LEFT_OUT = Wording.of("par.droppedByPreparation");

    @ParentCommand
    private ParCommand par;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RECIPE", descriptionKey = "index.recipe")
    private Path recipe;

    @Parameters(index = "1", paramLabel = "INPUTS", descriptionKey = "index.inputs")
    private Path inputs;

    @Parameters(index = "2", arity = "0..1", paramLabel = "TREE", descriptionKey = "index.tree")
    private Optional<Path> tree = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "index.out")
    private List<Path> out = List.of();

    @Option(names = "--decimal", paramLabel = "point|comma", descriptionKey = "index.decimal")
    private DecimalMark decimal = DecimalMark.POINT;

    @Option(names = "--explain", paramLabel = "UNIT", descriptionKey = "index.explain")
    private Optional<String> explained = Optional.empty();

    IndexCommand() {}

    @Override
    public Integer call() {
        out.forEach(path -> FileFormat.of(path, OUT));
        Outputs.requireOthers(out, Optional.of(recipe), Optional.of(inputs), tree);
        IndexFiles files =
                new IndexFiles(recipe, inputs, tree, decimal, spec.commandLine().getErr(), par.locale());
        IndexRecipe method = files.method();
        List<Path> besides = out.stream()
                .flatMap(path -> method.variants().keySet().stream().map(name -> Outputs.beside(path, name)))
                .toList();
        Outputs.requireOthers(besides, Optional.of(recipe), Optional.of(inputs), tree);
        IndicatorMatrix matrix = files.matrix(method);
        IndexResult result = files.computed(() -> method.compute(matrix));
        Map<String, IndexResult> variants = new LinkedHashMap<>();
        for (String name : method.variants().keySet()) {
            variants.put(name, files.computed(() -> method.variant(name).compute(matrix)));
        }
        Optional<Explanation> explanation = explained.map(result::explain);
        out.forEach(path -> write(method, result, path));
        variants.forEach((name, variant) ->
                out.forEach(path -> write(method.variant(name), variant, Outputs.beside(path, name))));
        tellLeftOut(result);
        if (explanation.isPresent()) {
            explain(explanation.get());
        } else if (out.isEmpty()) {
            print(IndexResultCsv.toText(result));
            variants.forEach(
                    (name, variant) -> print("\n# " + PlainText.visible(name) + "\n" + IndexResultCsv.toText(variant)));
        }
        return tellDifferences(result);
    }

    /** Printed figures that are not as they are computed: a fault of the table, or of the recipe. */
    private int tellDifferences(IndexResult result) {
        List<PrintedScore.Difference> differences = result.differences();
        differences.stream()
                .limit(DIFFERENCES)
                .forEach(each -> tell(
                        Wording.of("par.differs", each.row().toString(), each.code(), each.computed(), each.printed())
                                .in(par.locale())));
        if (differences.size() > DIFFERENCES) {
            tell(Wording.of("par.differMore", differences.size() - DIFFERENCES).in(par.locale()));
        }
        return differences.isEmpty() ? 0 : 1;
    }

    /** The table says the same in every language; what makes a score 0 is a sentence. */
    private void explain(Explanation explanation) {
        Stream<String> table = new Explanation(explanation.row(), explanation.nodes(), List.of())
                .toString()
                .lines();
        Stream<String> zeroed = explanation.zeroed().stream()
                .map(each -> Wording.of(
                                "par.zeroed",
                                each.row().toString(),
                                each.node(),
                                each.aggregation().toString(),
                                String.join(", ", each.parts()),
                                each.parts().size())
                        .in(par.locale()));
        Stream.concat(table, zeroed).forEach(line -> print(PlainText.visible(line) + "\n"));
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    /** Beside the table, which has only the units that are left. */
    private void tellLeftOut(IndexResult result) {
        String units = result.leftOut().stream().map(Row::toString).collect(Collectors.joining(", "));
        if (!units.isEmpty()) {
            tell(LEFT_OUT.filledWith(units).in(par.locale()));
        }
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(PlainText.visible(line));
        spec.commandLine().getErr().flush();
    }

    private void write(IndexRecipe method, IndexResult result, Path path) {
        switch (FileFormat.of(path, OUT)) {
            case JSON -> IndexResultJson.write(IndexResultJson.Document.from(result, method), path);
            case CSV -> IndexResultCsv.write(result, path);
            case XLSX -> IndexResultXlsx.of(result).in(par.locale()).write(path);
            case HTML, SVG -> throw new AssertionError("a report is another command");
        }
    }
}
