package io.github.parindex.io.recipe;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.json.TitleDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a result into its document. */
final class IndexResultForm {

    private final IndexResult result;
    private final Framework framework;
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<String, Map<Row, Standing>> standings = new HashMap<>();

    private IndexResultForm(IndexResult result) {
        this.result = result;
        this.framework = result.framework();
        framework.roots().forEach(this::collect);
        for (String node : nodes) {
            Map<Row, Standing> byRow = new HashMap<>();
            result.ranking(node).standings().forEach(standing -> byRow.put(standing.row(), standing));
            standings.put(node, byRow);
        }
    }

    private void collect(String code) {
        if (!framework.isIndicator(code) && nodes.add(code)) {
            framework.node(code).partCodes().forEach(this::collect);
        }
    }

    static IndexResultJson.Document of(IndexResult result, Optional<String> recipe) {
        IndexResultForm form = new IndexResultForm(result);
        return new IndexResultJson.Document(recipe.orElse(null), result.description(), form.levels(), form.units());
    }

    private List<IndexResultJson.Node> levels() {
        Map<String, Double> effective = result.effectiveWeights();
        List<IndexResultJson.Node> levels = new ArrayList<>();
        for (String code : nodes) {
            levels.add(level(code, framework.node(code).title(), effective, parts(code)));
        }
        for (Indicator indicator : framework.indicators()) {
            levels.add(level(indicator.code(), indicator.title(), effective, null));
        }
        return levels;
    }

    private static IndexResultJson.Node level(
            String code, Title title, Map<String, Double> effective, @Nullable List<IndexResultJson.Part> parts) {
        @Nullable Double weight = effective.get(code);
        return new IndexResultJson.Node(code, TitleDocument.from(title), weight == null ? null : plain(weight), parts);
    }

    private List<IndexResultJson.Part> parts(String code) {
        List<IndexResultJson.Part> parts = new ArrayList<>();
        result.weights(code)
                .byCode()
                .forEach((part, weight) -> parts.add(new IndexResultJson.Part(part, plain(weight))));
        return parts;
    }

    private static BigDecimal plain(double weight) {
        BigDecimal stripped = BigDecimal.valueOf(weight).stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    private List<IndexResultJson.Unit> units() {
        List<IndexResultJson.Unit> units = new ArrayList<>();
        for (int i = 0; i < result.rows().size(); i++) {
            Row row = result.rows().get(i);
            units.add(new IndexResultJson.Unit(
                    row.code(),
                    row.unit().name(),
                    said(row.period()),
                    said(row.unit().block()),
                    scores(i)));
        }
        return units;
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }

    private List<IndexResultJson.Score> scores(int i) {
        Row row = result.rows().get(i);
        List<IndexResultJson.Score> scores = new ArrayList<>();
        for (String node : nodes) {
            Optional<Standing> standing =
                    Optional.ofNullable(standings.getOrDefault(node, Map.of()).get(row));
            scores.add(new IndexResultJson.Score(
                    node,
                    result.shown(node, i).orElse(null),
                    standing.flatMap(Standing::place).map(Place::value).orElse(null),
                    standing.flatMap(Standing::group).orElse(null)));
        }
        for (Indicator indicator : framework.indicators()) {
            scores.add(new IndexResultJson.Score(
                    indicator.code(), result.shown(indicator.code(), i).orElse(null), null, null));
        }
        return scores;
    }
}
