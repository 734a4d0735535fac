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

    /** Codes, parents and weights of all, and what is told of indicators. */
    private static String text(Framework tree) {
        Map<String, String> parents = new HashMap<>();
        Map<String, String> weights = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("code", "parent", "weight", "title", "title_vi", "direction", "unit", "denominator", "target", "type"));
        tree.roots().forEach(root -> collect(tree, root, parents, weights, rows));
        for (Indicator indicator : tree.indicators()) {
            boolean lower = indicator.direction().name().startsWith("LOWER");
            String english = indicator.title().in(Locale.ENGLISH);
            String vietnamese = indicator.title().in(Locale.forLanguageTag("vi"));
            rows.add(List.of(
                    indicator.code(),
                    parents.get(indicator.code()),
                    weights.get(indicator.code()),
                    english,
                    indicator.title().texts().size() < 2 ? "" : vietnamese,
                    lower ? "-1" : "1",
                    indicator.unit(),
                    indicator.denominator().orElse(""),
                    indicator.target().isPresent() ? Double.toString(indicator.target().getAsDouble()) : "",
                    ""));
        }
        return Formulas.table(rows);
    }

    private static void collect(
            Framework tree,
            String code,
            Map<String, String> parents,
            Map<String, String> weights,
            List<List<String>> rows) {
        if (tree.isIndicator(code)) {
            return;
        }
        boolean isSecondRoot = tree.roots().indexOf(code) > 0;
        rows.add(List.of(
                code,
                parents.getOrDefault(code, ""),
                weights.getOrDefault(code, ""),
                "",
                "",
                "",
                "",
                "",
                "",
                isSecondRoot ? "tree" : ""));
        for (Framework.Part part : tree.node(code).parts()) {
            parents.put(part.code(), code);
            weights.put(part.code(), Double.toString(part.weight()));
            collect(tree, part.code(), parents, weights, rows);
        }
    }
}
