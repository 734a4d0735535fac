package io.github.parindex.io.html;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.Explanation;
import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that the report of an index says, collected once. Units are numbered in the order of the ranking. */
final class IndexMaterial {

    private final IndexResult result;
    private final Optional<IndexRecipe> recipe;
    private final Optional<Wording> notice;
    private final List<Robustness> robustness;
    private final Locale locale;
    private final Framework framework;
    private final List<IndexPool> pools;
    private final Map<String, Double> weights;
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<Row, Integer> rows = new HashMap<>();
    private final Map<Row, Integer> numbers = new HashMap<>();
    private final Map<Row, IndexPool> poolOf = new HashMap<>();
    private final Map<Row, Explanation> explanations = new HashMap<>();
    private final Map<String, Map<Row, Place>> places = new HashMap<>();
    private final Map<String, Decimals> decimals = new HashMap<>();

    /** Without a recipe, a notice and a study of the places, as a chart needs it. */
    IndexMaterial(IndexResult result, Locale locale) {
        this(result, Optional.empty(), Optional.empty(), List.of(), locale);
    }

    IndexMaterial(
            IndexResult result,
            Optional<IndexRecipe> recipe,
            Optional<Wording> notice,
            List<Robustness> robustness,
            Locale locale) {
        this.result = result;
        this.recipe = recipe;
        this.notice = notice;
        this.robustness = robustness;
        this.locale = locale;
        this.framework = result.framework();
        this.pools = IndexPool.of(result.ranking().standings());
        this.weights = result.effectiveWeights();
        framework.roots().forEach(this::collect);
        for (int row = 0; row < result.rows().size(); row++) {
            rows.put(result.rows().get(row), row);
        }
        for (IndexPool pool : pools) {
            for (Standing standing : pool.standings()) {
                numbers.put(standing.row(), numbers.size() + 1);
                poolOf.put(standing.row(), pool);
            }
        }
    }

    private void collect(String code) {
        if (!framework.isIndicator(code) && nodes.add(code)) {
            framework.node(code).partCodes().forEach(this::collect);
        }
    }

    IndexResult result() {
        return result;
    }

    Optional<IndexRecipe> recipe() {
        return recipe;
    }

    Optional<Wording> notice() {
        return notice;
    }

    List<Robustness> robustness() {
        return robustness;
    }

    Locale locale() {
        return locale;
    }

    Figures figures() {
        return Figures.in(locale);
    }

    List<IndexPool> pools() {
        return pools;
    }

    IndexPool pool(Row row) {
        return Objects.requireNonNull(poolOf.get(row));
    }

    /** The nodes from the top down. */
    List<String> nodes() {
        return List.copyOf(nodes);
    }

    List<String> indicators() {
        return framework.indicators().stream().map(Indicator::code).toList();
    }

    String top() {
        return framework.top().code();
    }

    /** What the index is put together from. */
    List<String> parts() {
        return framework.top().partCodes();
    }

    String title(String code) {
        Title title = framework.isIndicator(code)
                ? framework.indicator(code).title()
                : framework.node(code).title();
        String text = title.in(locale);
        return code.equals(top()) && text.equals(code)
                ? recipe.map(each -> each.title().in(locale)).orElse(text)
                : text;
    }

    String title() {
        return recipe.map(each -> each.title().in(locale)).orElseGet(() -> title(top()));
    }

    /** The place of a unit in this report; made of digits, so that no name enters an address. */
    String anchor(Row row) {
        return "unit-" + numbers.getOrDefault(row, 0);
    }

    Optional<Place> place(String code, Row row) {
        return Optional.ofNullable(places(code).get(row));
    }

    private Map<Row, Place> places(String code) {
        return places.computeIfAbsent(code, each -> result.ranking(each).places());
    }

    /** The places of all units that are compared with one. */
    List<Place> among(String code, Row row) {
        return pool(row).standings().stream()
                .flatMap(standing -> place(code, standing.row()).stream())
                .toList();
    }

    Optional<BigDecimal> shown(String code, Row row) {
        return result.shown(code, index(row));
    }

    private int index(Row row) {
        return Objects.requireNonNull(rows.get(row));
    }

    /** A score with as many places as all scores of its column. */
    String score(String code, Row row) {
        return shown(code, row).map(score -> fixed(code, score)).orElse(Figures.NONE);
    }

    String fixed(String code, BigDecimal score) {
        return decimals(code).text(score, locale);
    }

    /** The mean with at least one place, as that of whole numbers need not be one. */
    String mean(String code, List<BigDecimal> scores) {
        return scores.isEmpty() ? Figures.NONE : decimals(code).atLeast(1).text(meanOf(scores), locale);
    }

    static BigDecimal meanOf(List<BigDecimal> scores) {
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return BigDecimal.valueOf(sum.doubleValue() / scores.size());
    }

    private Decimals decimals(String code) {
        return decimals.computeIfAbsent(
                code,
                each -> Decimals.of(IntStream.range(0, rows.size())
                        .mapToObj(row -> result.shown(each, row))
                        .flatMap(Optional::stream)
                        .toList()));
    }

    /** What an indicator was before it was normalised, with as many places as its column. */
    String value(String indicator, Row row) {
        int index = index(row);
        return result.prepared(indicator).isMissing(index)
                ? Figures.NONE
                : values(indicator)
                        .text(BigDecimal.valueOf(result.prepared(indicator).at(index)), locale);
    }

    Decimals values(String indicator) {
        return decimals.computeIfAbsent(
                "\0" + indicator,
                each -> Decimals.of(IntStream.range(0, rows.size())
                        .filter(row -> !result.prepared(indicator).isMissing(row))
                        .mapToObj(row ->
                                BigDecimal.valueOf(result.prepared(indicator).at(row)))
                        .toList()));
    }

    Explanation explanation(Row row) {
        return explanations.computeIfAbsent(row, each -> result.explain(each.toString()));
    }

    /** The scores of a node or an indicator over the units that are compared. */
    List<BigDecimal> scores(String code, IndexPool pool) {
        List<BigDecimal> scores = new ArrayList<>();
        pool.ranked().forEach(standing -> shown(code, standing.row()).ifPresent(scores::add));
        return scores;
    }

    Map<String, Double> weights() {
        return weights;
    }

    /** A share in percent. */
    String percent(@Nullable Double share) {
        return share == null
                ? Figures.NONE
                : new Decimals(2).text(BigDecimal.valueOf(share).movePointRight(2), locale);
    }

    boolean hasGroups() {
        return pools.stream()
                .flatMap(pool -> pool.standings().stream())
                .anyMatch(standing -> standing.group().isPresent());
    }
}
