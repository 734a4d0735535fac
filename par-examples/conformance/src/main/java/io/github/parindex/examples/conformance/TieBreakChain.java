package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.ranking.TiePolicy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * {@code tieBreakChain}: places of rows compared column by column; what no column separates is tied.
 *
 * <p>A key names a {@code column}, counted from 0, and an {@code order}: {@code desc}, the largest first, unless it is
 * {@code asc}. {@code remainingTies} is {@code min} unless another policy is named.
 */
final class TieBreakChain implements GoldenCase.Method {

    @Override
    public Actual compute(Question question) {
        Fields input = question.input();
        Fields options = question.options();
        List<List<BigDecimal>> rows = Rows.of(input).numbers();
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        Comparator<List<BigDecimal>> bestFirst = options.list("keys").stream()
                .map(key -> key(Fields.of("options.keys", key), columns))
                .reduce(Comparator::thenComparing)
                .orElseThrow(() -> new IllegalArgumentException("options.keys is empty."));
        List<Actual> ranks = Ties.ranks(remainingTies(options), rows, bestFirst);
        return new Actual.Named(Map.of("ranks", new Actual.Items(ranks)));
    }

    private static Comparator<List<BigDecimal>> key(Fields key, int columns) {
        int column = key.whole("column");
        if (column < 0 || column >= columns) {
            throw new IllegalArgumentException(
                    "options.keys.column lies within 0 and " + (columns - 1) + ", not " + column + ".");
        }
        Comparator<List<BigDecimal>> ascending = Comparator.comparing(row -> row.get(column));
        String order = key.optional("order").map(JsonNode::asText).orElse("desc");
        key.nothingElse();
        return switch (order) {
            case "asc" -> ascending;
            case "desc" -> ascending.reversed();
            default -> throw key.unsupported("order");
        };
    }

    private static TiePolicy remainingTies(Fields options) {
        String word = options.optional("remainingTies").map(JsonNode::asText).orElse("min");
        return Ties.policy(word).orElseThrow(() -> options.unsupported("remainingTies"));
    }
}
