package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any bytes as a tree of indicators in CSV. */
final class FrameworkFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/csv.dict")
    void frameworks(byte[] bytes) {
        Loaded<Framework> loaded = FrameworkCsv.read(Source.of("a.csv", bytes));
        Outcome.check(loaded, tree -> tree);
        loaded.usable().ifPresent(tree -> {
            Framework again = FrameworkCsv.read(Source.of("b.csv", text(tree))).orThrow();
            assertThat(text(again)).isEqualTo(text(tree));
            assertThat(again.indicators()).isEqualTo(tree.indicators());
        });
    }

    /** Codes, parents and weights of all, a line for each node that something is part of, and what is told of indicators. */
    private static String text(Framework tree) {
        Map<String, List<Framework.Node>> parents = new HashMap<>();
        tree.nodes().forEach(node -> node.partCodes()
                .forEach(part -> parents.computeIfAbsent(part, none -> new ArrayList<>())
                        .add(node)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", "parent", "weight", "title", "title_vi", "direction", "unit", "denominator", "target", "type"));
        for (Framework.Node node : tree.nodes()) {
            boolean isSecondRoot = tree.roots().indexOf(node.code()) > 0;
            List<String> told = List.of("", "", "", "", "", "", isSecondRoot ? "tree" : "");
            rows.addAll(lines(node.code(), parents.getOrDefault(node.code(), List.of()), told));
        }
        tree.indicators().forEach(indicator ->
                rows.addAll(lines(indicator.code(), parents.getOrDefault(indicator.code(), List.of()), told(indicator))));
        return Formulas.table(rows);
    }

    private static List<List<String>> lines(String code, List<Framework.Node> parents, List<String> told) {
        List<List<String>> lines = new ArrayList<>();
        if (parents.isEmpty()) {
            lines.add(line(code, "", "", told));
        }
        for (Framework.Node parent : parents) {
            double weight = parent.parts().get(parent.partCodes().indexOf(code)).weight();
            boolean isFirst = lines.isEmpty();
            lines.add(line(code, parent.code(), Double.toString(weight), isFirst ? told : Collections.nCopies(7, "")));
        }
        return lines;
    }

    private static List<String> line(String code, String parent, String weight, List<String> told) {
        List<String> line = new ArrayList<>(List.of(code, parent, weight));
        line.addAll(told);
        return line;
    }

    private static List<String> told(Indicator indicator) {
        boolean lower = indicator.direction().name().startsWith("LOWER");
        String vietnamese = indicator.title().in(Locale.forLanguageTag("vi"));
        return List.of(
                indicator.title().in(Locale.ENGLISH),
                indicator.title().texts().size() < 2 ? "" : vietnamese,
                lower ? "-1" : "1",
                indicator.unit(),
                indicator.denominator().orElse(""),
                indicator.target().isPresent() ? Double.toString(indicator.target().getAsDouble()) : "",
                "");
    }
}
