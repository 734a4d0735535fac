package io.github.parindex.examples.cli;

import io.github.parindex.core.index.Explanation;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.index.ResultComparison;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.WholeFile;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.csv.ResultComparisonCsv;
import io.github.parindex.io.html.IndexReport;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.xlsx.IndexResultXlsx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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

    @Parameters(index = "0", arity = "0..1", paramLabel = "RECIPE", descriptionKey = "index.recipe")
    private Optional<Path> recipe = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "INPUTS", descriptionKey = "index.inputs")
    private Optional<Path> inputs = Optional.empty();

    @Parameters(index = "2", arity = "0..1", paramLabel = "TREE", descriptionKey = "index.tree")
    private Optional<Path> tree = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "index.out")
    private List<Path> out = List.of();

    @Option(names = "--report", paramLabel = "FILE.html", descriptionKey = "index.report")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--decimal", paramLabel = "point|comma", descriptionKey = "index.decimal")
    private DecimalMark decimal = DecimalMark.POINT;

    @Option(names = "--explain", paramLabel = "UNIT", descriptionKey = "index.explain")
    private Optional<String> explained = Optional.empty();

    @Option(names = "--long", paramLabel = "FILE", descriptionKey = "index.long")
    private Optional<Path> longTable = Optional.empty();

    @Option(names = "--compare", paramLabel = "OTHER", descriptionKey = "index.compare")
    private Optional<Path> compared = Optional.empty();

    @Option(names = "--new", paramLabel = "INPUTS", descriptionKey = "index.new")
    private Optional<Path> begun = Optional.empty();

    IndexCommand() {}

    @Override
    public Integer call() {
        if (begun.isPresent()) {
            begin(begun.get());
            return 0;
        }
        requireBoth();
        out.forEach(path -> FileFormat.of(path, OUT));
        longTable.ifPresent(path -> FileFormat.of(path, List.of(FileFormat.CSV)));
        report.ifPresent(path -> FileFormat.of(path, List.of(FileFormat.HTML)));
        IndexFiles files = new IndexFiles(
                recipe.orElseThrow(),
                inputs.orElseThrow(),
                tree,
                decimal,
                spec.commandLine().getErr(),
                par.locale());
        IndexRecipe method = files.method();
        List<Path> given = Stream.of(out.stream(), longTable.stream(), report.stream())
                .flatMap(Function.identity())
                .toList();
        List<Path> written = Stream.concat(
                        given.stream(),
                        given.stream()
                                .flatMap(path ->
                                        method.variants().keySet().stream().map(name -> Outputs.beside(path, name))))
                .toList();
        Outputs.requireOthers(written, recipe, inputs, tree, compared);
        List<Computed> all = computed(method, files);
        IndexResult result = all.get(0).result();
        Optional<Explanation> explanation = explained.map(result::explain);
        Optional<ResultComparison> comparison = compared.map(other -> files.comparison(other, result));
        all.forEach(this::write);
        all.forEach(this::tellLeftOut);
        explanation.ifPresent(
                of -> all.stream().filter(each -> each.has(of.row())).forEach(this::explain));
        comparison.ifPresent(this::compare);
        if (explanation.isEmpty() && comparison.isEmpty() && written.isEmpty()) {
            all.forEach(each -> print(each.heading() + IndexResultCsv.toText(each.result())));
        }
        return tellDifferences(result);
    }

    /** The index itself, which has no name, or one of its variants. */
    private record Computed(String name, IndexRecipe method, IndexResult result) {

        private boolean isVariant() {
            return !name.isEmpty();
        }

        /** What stands above what is printed of a variant. */
        private String heading() {
            return isVariant() ? "\n# " + PlainText.visible(name) + "\n" : "";
        }

        private Path file(Path path) {
            return isVariant() ? Outputs.beside(path, name) : path;
        }

        /** Whether the unit was not left out by a preparation of its own. */
        private boolean has(Row row) {
            return result.rows().contains(row);
        }
    }

    /** The index and then its variants. */
    private static List<Computed> computed(IndexRecipe method, IndexFiles files) {
        IndicatorMatrix matrix = files.matrix(method);
        List<Computed> all = new ArrayList<>();
        all.add(new Computed("", method, files.computed(() -> method.compute(matrix))));
        method.variants().keySet().forEach(name -> {
            IndexRecipe variant = method.variant(name);
            all.add(new Computed(name, variant, files.computed(() -> variant.compute(matrix))));
        });
        return all;
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

    /** Both files are needed unless a recipe is begun. */
    private void requireBoth() {
        if (inputs.isEmpty()) {
            List<ArgSpec> missing = spec.positionalParameters().stream()
                    .filter(argument -> argument.index().min() < 2)
                    .skip(recipe.isPresent() ? 1 : 0)
                    .map(argument -> (ArgSpec) argument)
                    .toList();
            throw new MissingParameterException(spec.commandLine(), missing, "");
        }
    }

    private void begin(Path table) {
        boolean isMore =
                Stream.of(recipe, explained, longTable, report, compared).anyMatch(Optional::isPresent);
        if (isMore || out.size() > 1) {
            throw new WrongCall(Wording.of("par.newAlone"));
        }
        out.forEach(path -> FileFormat.of(path, List.of(FileFormat.JSON)));
        Outputs.requireOthers(out, begun);
        String text = IndexFiles.first(table, decimal, spec.commandLine().getErr(), par.locale());
        if (out.isEmpty()) {
            print(text);
        } else {
            WholeFile.writeText(out.get(0), writer -> writer.write(text));
            par.sayWritten(out.get(0));
        }
    }

    /** The cells that differ as a table, and beside it how many they are and what only one of the results has. */
    private void compare(ResultComparison comparison) {
        print(ResultComparisonCsv.toText(comparison));
        tell(Wording.of(
                        "par.cellsDiffer",
                        comparison.different(0).size(),
                        comparison.cells().size())
                .in(par.locale()));
        tellOnly("par.unitsOnlyBefore", comparison.unitsOnlyBefore());
        tellOnly("par.unitsOnlyAfter", comparison.unitsOnlyAfter());
        tellOnly("par.codesOnlyBefore", comparison.codesOnlyBefore());
        tellOnly("par.codesOnlyAfter", comparison.codesOnlyAfter());
    }

    private void tellOnly(String key, List<?> all) {
        if (!all.isEmpty()) {
            tell(Wording.of(key, all.stream().map(Object::toString).collect(Collectors.joining(", ")))
                    .in(par.locale()));
        }
    }

    private void explain(Computed each) {
        explained
                .map(unit -> each.result().explain(unit))
                .ifPresent(explanation -> explain(each.heading(), explanation));
    }

    /** The table says the same in every language; what makes a score 0 is a sentence. */
    private void explain(String heading, Explanation explanation) {
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
        print(heading);
        Stream.concat(table, zeroed).forEach(line -> print(PlainText.visible(line) + "\n"));
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    /** Beside the table, which has only the units that are left. */
    private void tellLeftOut(Computed each) {
        String units = each.result().leftOut().stream().map(Row::toString).collect(Collectors.joining(", "));
        if (!units.isEmpty()) {
            Wording line = LEFT_OUT.filledWith(units);
            tell((each.isVariant() ? Wording.of("par.ofFile", each.name(), line) : line).in(par.locale()));
        }
    }

    private void tell(String line) {
        spec.commandLine().getErr().println(PlainText.visible(line));
        spec.commandLine().getErr().flush();
    }

    private void write(Computed each) {
        out.forEach(path -> write(each, each.file(path)));
        longTable.map(each::file).ifPresent(path -> {
            IndexResultCsv.writeLong(each.result(), each.method(), path);
            par.sayWritten(path);
        });
        report.map(each::file).ifPresent(path -> {
            IndexReport.of(each.result()).with(each.method()).in(par.locale()).write(path);
            par.sayWritten(path);
        });
    }

    private void write(Computed each, Path path) {
        switch (FileFormat.of(path, OUT)) {
            case JSON -> IndexResultJson.write(IndexResultJson.Document.from(each.result(), each.method()), path);
            case CSV -> IndexResultCsv.write(each.result(), path);
            case XLSX ->
                IndexResultXlsx.of(each.result(), each.method())
                        .in(par.locale())
                        .write(path);
            case HTML, SVG -> throw new AssertionError("a report is written beside these");
        }
        par.sayWritten(path);
    }
}
