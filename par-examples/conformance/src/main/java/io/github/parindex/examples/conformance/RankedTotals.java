package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.scoring.Scorecard;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of totals as the option {@code ties} of a tree states them, such as {@code min; totals compared after
 * rounding to 9 decimals}.
 *
 * @param word names the policy
 * @param policy which places ties take
 * @param compared how totals are rounded before they are compared
 */
record RankedTotals(String word, TiePolicy policy, Rounding compared) {

    private static final Pattern TIES =
            Pattern.compile("([a-z]+)(?:; totals compared after rounding to ([0-9]{1,2}) decimals)?");

    static RankedTotals of(Fields options) {
        String text = options.optional("ties").map(JsonNode::asText).orElse("min");
        Matcher ties = TIES.matcher(text);
        if (!ties.matches()) {
            throw options.unsupported("ties");
        }
        String word = ties.group(1);
        TiePolicy policy = Ties.policy(word).orElseThrow(() -> options.unsupported("ties"));
        int decimals = ties.group(2) == null ? 9 : Integer.parseInt(ties.group(2));
        return new RankedTotals(word, policy, Rounding.halfUp(decimals));
    }

    /** By every name an expectation may have for them: the policy is the one of the option in any case. */
    Map<String, Actual> of(Map<String, Scorecard> cards) {
        Actual places = places(cards);
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("rank", places);
        named.put("rankMin", places);
        named.put("rank" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), places);
        return named;
    }

    private Actual places(Map<String, Scorecard> cards) {
        Comparator<Scorecard> bestFirst = Comparator.comparing((Scorecard card) -> compared.apply(card.total()))
                .reversed();
        List<Actual> places = Ties.ranks(policy, List.copyOf(cards.values()), bestFirst);
        Map<String, Actual> byUnit = new LinkedHashMap<>();
        cards.keySet().forEach(unit -> byUnit.put(unit, places.get(byUnit.size())));
        return new Actual.Named(byUnit);
    }
}
