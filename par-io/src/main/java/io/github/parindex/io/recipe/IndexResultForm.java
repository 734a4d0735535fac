package io.github.parindex.io.recipe;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.json.TitleDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a result into its document. */
final class IndexResultForm {

    private final IndexResult result;
    private final Framework framework;
    private final List<String> nodes;
    private final Set<List<Object>> imputed;
    private final Map<String, Map<Row, Standing>> standings = new HashMap<>();

    private IndexResultForm(IndexResult result) {
        this.result = result;
        this.framework = result.framework();
        this.nodes = framework.downwards();
        this.imputed = result.imputed().stream()
                .map(each -> List.<Object>of(each.row(), each.code()))
                .collect(Collectors.toSet());
        for (String node : nodes) {
            Map<Row, Standing> byRow = new HashMap<>();
            result.ranking(node).standings().forEach(standing -> byRow.put(standing.row(), standing));
            standings.put(node, byRow);
        }
    }

    /** The document of a result, with what computes it again and, if it is known, what that is called. */
    static IndexResultJson.Document of(IndexResult result, IndexRecipe computation, Optional<IndexRecipe> known) {
        IndexResultForm form = new IndexResultForm(result);
        return new IndexResultJson.Document(
                known.map(IndexRecipe::id).orElse(null),
                result.description(),
                form.levels(),
                form.units(),
                known.map(recipe -> TitleDocument.from(recipe.title())).orElse(null),
                known.map(recipe -> said(recipe.source())).orElse(null),
                result.leftOut().isEmpty()
                        ? null
                        : result.leftOut().stream().map(Row::toString).toList(),
                IndexResultInputs.computation(computation),
                IndexResultInputs.of(result.inputs()));
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
        result.signedWeights(code).forEach((part, weight) -> parts.add(new IndexResultJson.Part(part, plain(weight))));
        return parts;
    }

    static BigDecimal plain(double number) {
        BigDecimal stripped = BigDecimal.valueOf(number).stripTrailingZeros();
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

    static @Nullable String said(String text) {
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
                    standing.flatMap(Standing::group).orElse(null),
                    unrounded(node, i),
                    null,
                    null));
        }
        for (Indicator indicator : framework.indicators()) {
            scores.add(score(indicator.code(), i));
        }
        return scores;
    }

    private IndexResultJson.Score score(String indicator, int i) {
        Column prepared = result.prepared(indicator);
        return new IndexResultJson.Score(
                indicator,
                result.shown(indicator, i).orElse(null),
                null,
                null,
                unrounded(indicator, i),
                prepared.isMissing(i) ? null : plain(prepared.at(i)),
                imputed.contains(List.<Object>of(result.rows().get(i), indicator)) ? Boolean.TRUE : null);
    }

    private @Nullable BigDecimal unrounded(String code, int i) {
        Column scores = result.unrounded(code);
        boolean same = scores.isMissing(i)
                || result.shown(code, i)
                        .filter(shown -> shown.doubleValue() == scores.at(i))
                        .isPresent();
        return same ? null : plain(scores.at(i));
    }
}
