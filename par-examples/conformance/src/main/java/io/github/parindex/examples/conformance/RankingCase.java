package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code ranking}: places of numbers under every tie policy, the largest first unless {@code descending} is false.
 *
 * <p>A missing number has no place and does not count. {@code roundBeforeRanking} rounds what is compared.
 */
final class RankingCase implements GoldenCase.Method {

    private static final String MISSING = "null stays null and does not count";
    private static final Pattern MODE = Pattern.compile("([A-Z_]+)( on the decimal representation)?");

    @Override
    public Actual compute(Question question) {
        Fields input = question.input();
        Fields options = question.options();
        Comparator<BigDecimal> bestFirst = order(options);
        options.requireKnown("missing", MISSING);
        Optional<Rounding> rounding =
                options.optionalObject("roundBeforeRanking").map(RankingCase::rounding);
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (JsonNode x : input.list("x")) {
            values.add(value("input.x[" + values.size() + "]", x, rounding));
        }
        Map<String, Actual> ranks = new LinkedHashMap<>();
        Ties.all().forEach((word, policy) -> ranks.put(word, ranks(policy, values, bestFirst)));
        return new Actual.Named(ranks);
    }

    private static Comparator<BigDecimal> order(Fields options) {
        JsonNode descending = options.optional("descending").orElse(null);
        if (descending != null && !descending.isBoolean()) {
            throw options.unsupported("descending");
        }
        return descending == null || descending.booleanValue() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private static Rounding rounding(Fields round) {
        Matcher mode = MODE.matcher(round.optional("mode").map(JsonNode::asText).orElse("HALF_UP"));
        if (!mode.matches()) {
            throw round.unsupported("mode");
        }
        Rounding rounding =
                new Rounding(round.whole("decimals"), mode(mode.group(1)).orElseThrow(() -> round.unsupported("mode")));
        round.nothingElse();
        return rounding;
    }

    private static Optional<RoundingMode> mode(String name) {
        return Stream.of(RoundingMode.values())
                .filter(mode -> mode.name().equals(name))
                .findFirst();
    }

    private static Optional<BigDecimal> value(String where, JsonNode x, Optional<Rounding> rounding) {
        if (x.isNull()) {
            return Optional.empty();
        }
        BigDecimal number = Fields.number(where, x);
        return Optional.of(
                rounding.map(how -> how.divide(number, BigDecimal.ONE)).orElse(number));
    }

    private static Actual ranks(TiePolicy policy, List<Optional<BigDecimal>> values, Comparator<BigDecimal> bestFirst) {
        List<BigDecimal> present = values.stream().flatMap(Optional::stream).toList();
        Iterator<Actual> ranks = Ties.ranks(policy, present, bestFirst).iterator();
        return new Actual.Items(values.stream()
                .map(value -> value.isPresent() ? ranks.next() : new Actual.None())
                .toList());
    }
}
