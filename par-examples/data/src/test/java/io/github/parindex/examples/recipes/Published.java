package io.github.parindex.examples.recipes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.examples.ExampleData;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** A published index: our recipe computed on its inputs, and what was published. Skipped where the data is absent. */
final class Published {

    private static final Path INDICES = Path.of("..", "..", "..", "shared", "data", "indices");

    private final Path folder;
    private final IndexResult result;
    private final List<Map<String, String>> rows;

    private Published(Path folder, IndexResult result, List<Map<String, String>> rows) {
        this.folder = folder;
        this.result = result;
        this.rows = rows;
    }

    static Published of(String folder, IndexRecipe recipe) throws IOException {
        Path data = INDICES.resolve(folder);
        assumeTrue(Files.isDirectory(data), "skipped: there is no " + data);
        IndexRecipe whole = recipe.framework().isPresent()
                ? recipe
                : recipe.in(FrameworkCsv.read(data.resolve("tree.csv")).orThrow());
        IndexResult result = whole.compute(
                IndicatorMatrixCsv.read(data.resolve("inputs.csv"), whole).orThrow());
        return new Published(data, result, table(data.resolve("published.csv")));
    }

    static Published of(String folder, String recipe) throws IOException {
        return of(folder, ExampleData.recipe(recipe));
    }

    /** These files have no quoted cells but in names, which are not compared. */
    static List<Map<String, String>> table(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] headings = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < headings.length; i++) {
                row.put(headings[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    IndexResult result() {
        return result;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    private static String unit(Map<String, String> row) {
        return row.values().iterator().next();
    }

    /** How many published rows hold; a row with an empty cell holds where we have no score either. */
    Counted count(String column, BiPredicate<String, String> holds) {
        int agreeing = 0;
        int empty = 0;
        List<String> differing = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String published = row.get(column);
            if (published.isEmpty()) {
                empty += holds.test(unit(row), published) ? 1 : 0;
            } else if (holds.test(unit(row), published)) {
                agreeing++;
            } else {
                differing.add(unit(row));
            }
        }
        return new Counted(agreeing, empty, differing);
    }

    /** Scores rounded half up to the places of the published figure, or fewer. */
    Counted scores(String column, String node, int places) {
        return count(column, (unit, published) -> {
            if (published.isEmpty()) {
                return result.scores(node).isMissing(result.matrix().row(unit));
            }
            BigDecimal score =
                    new BigDecimal(result.scores(node).at(result.matrix().row(unit)), new MathContext(15));
            return score.setScale(places, RoundingMode.HALF_UP)
                            .compareTo(new BigDecimal(published).setScale(places, RoundingMode.HALF_UP))
                    == 0;
        });
    }

    Counted scoresWithin(String column, String node, double tolerance) {
        return count(
                column,
                (unit, published) -> published.isEmpty()
                        ? result.scores(node).isMissing(result.matrix().row(unit))
                        : Math.abs(result.scores(node).at(result.matrix().row(unit)) - Double.parseDouble(published))
                                <= tolerance);
    }

    Counted ranks(String column, String node) {
        IndexRanking ranking = result.ranking(node);
        return count(
                column,
                (unit, published) ->
                        ranking.place(unit).map(Object::toString).orElse("").equals(published));
    }

    /** Some files have their Vietnamese decomposed. */
    Counted groups(String column, String node) {
        IndexRanking ranking = result.ranking(node);
        return count(
                column,
                (unit, published) -> ranking.standing(unit)
                        .group()
                        .orElse("")
                        .equals(Normalizer.normalize(published, Normalizer.Form.NFC)));
    }

    /**
     * What came of a column.
     *
     * @param agreeing rows with a published figure that equals ours
     * @param empty rows without a figure, where we have none either
     * @param differing units whose published figure differs
     */
    record Counted(int agreeing, int empty, List<String> differing) {}

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
