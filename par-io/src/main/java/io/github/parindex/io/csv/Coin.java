package io.github.parindex.io.csv;

import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.csv.FrameworkLines.Entry;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The description of data in the layout of COINr.
 *
 * @param framework of the indicators
 * @param denominators columns of numbers beside them
 * @param groups columns of texts
 */
record Coin(Framework framework, Set<String> denominators, Set<String> groups) {

    private static final String UNIT = "uCode";
    private static final String NAME = "uName";
    private static final String PERIOD = "Time";

    static @Nullable Coin of(CsvTable meta, int deepest) throws IOException {
        FrameworkLines lines = FrameworkLines.read(meta, DecimalMark.POINT);
        @Nullable Framework framework = FrameworkTree.of(lines, meta, deepest);
        if (framework == null) {
            return null;
        }
        Set<String> denominators = new LinkedHashSet<>(MatrixLayout.denominators(framework));
        denominators.addAll(ofType(lines, "denominator"));
        return new Coin(framework, denominators, ofType(lines, "group"));
    }

    private static Set<String> ofType(FrameworkLines lines, String type) {
        return lines.entries().stream()
                .filter(entry -> entry.type().equals(type))
                .map(Entry::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The layout of the data; columns of name and period may be left out. */
    MatrixLayout layout(List<String> headings) {
        InputColumns inputs = new InputColumns(
                Optional.of(UNIT),
                ifThere(NAME, headings),
                ifThere(PERIOD, headings),
                Optional.empty(),
                List.of("NA"),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                InputColumns.Indicators.IN_THE_TREE);
        Set<String> texts = new HashSet<>(groups);
        texts.removeAll(List.of(UNIT, NAME, PERIOD));
        return new MatrixLayout(
                inputs, Optional.of(framework), denominators, texts, Optional.empty(), true, Optional.empty());
    }

    private static Optional<String> ifThere(String heading, List<String> headings) {
        return headings.contains(heading) ? Optional.of(heading) : Optional.empty();
    }
}
