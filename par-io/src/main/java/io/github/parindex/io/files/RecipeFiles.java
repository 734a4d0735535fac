package io.github.parindex.io.files;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files of a composite index together: a recipe as JSON; its tree, if that is a CSV file of its own; and a table of
 * indicators. What is wrong with any of them is told at its place, and what a method refuses is a fault of the files too.
 *
 * <pre>{@code RecipeFiles.of(Source.of(recipe)).with(Source.of(inputs)).result().problems()}</pre>
 *
 * @param recipe the JSON document
 * @param tree the CSV file of the tree, if there is one
 * @param inputs the CSV file of indicators, if there is one
 * @param mark of the decimals in both CSV files
 * @param limits beyond which a file is refused
 */
public record RecipeFiles(
        Source recipe, Optional<Source> tree, Optional<Source> inputs, DecimalMark mark, ReadLimits limits) {

    /** The code of the warning that a recipe says something of a code that its tree does not have. */
    private static final String NO_SUCH_CODE = "recipe.noIndicatorNode";

    /** Before the code of a line of the tree that a recipe cannot be put on. */
    private static final String OF_TREE = "TREE/";

    /** Refuses null. */
    public RecipeFiles {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * A recipe alone, with decimal points and the default limits.
     *
     * @param recipe the JSON document
     * @return the files
     */
    public static RecipeFiles of(Source recipe) {
        return new RecipeFiles(
                recipe, Optional.empty(), Optional.empty(), DecimalMark.POINT, ReadLimits.withDefaults());
    }

    /**
     * Adds the indicators.
     *
     * @param table a CSV file
     * @return a copy
     */
    public RecipeFiles with(Source table) {
        return new RecipeFiles(recipe, tree, Optional.of(table), mark, limits);
    }

    /**
     * Adds the tree.
     *
     * @param table a CSV file, as {@link FrameworkCsv} reads it
     * @return a copy
     */
    public RecipeFiles withTree(Source table) {
        return new RecipeFiles(recipe, Optional.of(table), inputs, mark, limits);
    }

    /**
     * Changes the decimal mark.
     *
     * @param other of both CSV files
     * @return a copy
     */
    public RecipeFiles with(DecimalMark other) {
        return new RecipeFiles(recipe, tree, inputs, other, limits);
    }

    /**
     * Reads the recipe, with the tree of the table if there is one.
     *
     * @return the recipe, or all problems of the tree, or else of the recipe
     */
    public Loaded<IndexRecipe> method() {
        if (tree.isEmpty()) {
            return whole(IndexRecipeJson.read(recipe, limits));
        }
        Loaded<FrameworkCsv.Table> table = FrameworkCsv.readTable(tree.get(), mark, limits);
        return table.usable()
                .map(read -> IndexRecipeJson.read(recipe, limits, read.framework(), read.steps()))
                .map(loaded -> loaded.with(both(table.problems(), atLines(loaded.problems()))))
                .orElseGet(() -> Loaded.failed(table.problems()));
    }

    /** What a recipe finds wrong with the file of its tree is told there. */
    private List<Problem> atLines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place().startsWith(OF_TREE)
                        ? tree.flatMap(file -> FrameworkCsv.problemAt(
                                        file, mark, limits, problem.place().substring(OF_TREE.length()), problem))
                                .orElse(problem)
                        : problem)
                .toList();
    }

    /** Beside its inputs the recipe has all of its tree: what it says of other codes is no longer for a tree to come. */
    private Loaded<IndexRecipe> whole(Loaded<IndexRecipe> read) {
        List<Problem> problems = read.problems().stream()
                .map(each ->
                        inputs.isPresent() && each.code().equals(NO_SUCH_CODE) ? each.as(Problem.Severity.ERROR) : each)
                .toList();
        return problems.equals(read.problems()) ? read : Loaded.failed(problems);
    }

    /**
     * Reads everything and computes the index.
     *
     * @return the result, or all problems of tree, recipe and indicators, the warnings among them, or what a method refuses
     * @throws IllegalStateException if no inputs are given
     */
    public Loaded<IndexResult> result() {
        Source table = inputs.orElseThrow(() -> new IllegalStateException("There are no inputs."));
        Loaded<IndexRecipe> method = method();
        if (method.usable().isEmpty()) {
            return Loaded.failed(method.problems());
        }
        IndexRecipe known = method.orThrow();
        Loaded<IndicatorMatrix> matrix = IndicatorMatrixCsv.read(table, known, mark, limits);
        List<Problem> problems = both(method.problems(), matrix.problems());
        if (matrix.usable().isEmpty()) {
            return Loaded.failed(problems);
        }
        Loaded<IndexResult> result = computed(() -> known.compute(matrix.orThrow()));
        return result.with(both(problems, result.problems()));
    }

    /**
     * Computes something of these files.
     *
     * @param computation of what was read
     * @param <T> what comes out
     * @return the value, or what a method refuses as a problem of the cell that is refused, or else of the recipe and
     *     the inputs
     */
    public <T> Loaded<T> computed(Supplier<T> computation) {
        Objects.requireNonNull(computation, "computation");
        try {
            return Loaded.of(computation.get(), List.of());
        } catch (IllegalArgumentException refused) {
            return Loaded.failed(
                    List.of(inputs.flatMap(table -> at(table, refused)).orElseGet(() -> ofAll(refused))));
        }
    }

    private Optional<Problem> at(Source table, IllegalArgumentException refused) {
        return method().usable()
                .flatMap(known -> IndicatorMatrixCsv.problemAt(table, known, mark, limits, refused))
                .or(() -> IndexRecipeJson.problemAt(recipe, limits, refused))
                .or(() -> tree.flatMap(file -> atLine(file, refused)));
    }

    /** What is refused of a node is rather a matter of the part that it names than of the node. */
    private Optional<Problem> atLine(Source file, IllegalArgumentException refused) {
        List<String> codes = new ArrayList<>(IndexRecipeJson.codesIn(refused));
        Collections.reverse(codes);
        return codes.stream()
                .flatMap(code -> FrameworkCsv.problemAt(file, mark, limits, code, ofAll(refused)).stream())
                .findFirst();
    }

    private Problem ofAll(IllegalArgumentException refused) {
        String names = recipe.name() + inputs.map(table -> ", " + table.name()).orElse("");
        Problem problem = Problem.of(names, Wording.of(refused, Medium.TABLE));
        return Wording.advice(refused, Medium.TABLE).map(problem::withAdvice).orElse(problem);
    }

    private static List<Problem> both(List<Problem> first, List<Problem> second) {
        List<Problem> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
