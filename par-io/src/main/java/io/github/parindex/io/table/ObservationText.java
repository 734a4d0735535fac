package io.github.parindex.io.table;

import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Observations as the text of one cell.
 *
 * <p>What a cell holds follows from the rule of its criterion:
 *
 * <ul>
 *   <li>a ratio {@code 47/52}, with the previous year's total {@code 47/52 (1450)}; a number {@code 3}, {@code 88.42%};
 *   <li>the name of an option;
 *   <li>ticked items {@code issued | on time}, none {@code -};
 *   <li>counts {@code A=30 | B=20}, none {@code -};
 *   <li>stated points {@code 4.5}, with their basis {@code 4.5 on 47/52};
 *   <li>parts {@code ratio part: 47/52 | list part: {issued | on time}}, none {@code -}: an observation that itself
 *       contains a bar stands in braces;
 *   <li>with any rule {@code missing: reason} and {@code n/a: reason}.
 * </ul>
 *
 * <p>With a tracked criterion, whose rule takes anything, a number or ratio stands as it is, and all else begins with its
 * keyword: {@code chosen:}, {@code checked:}, {@code counts:}, {@code stated:}, {@code parts:}. Names and reasons that
 * would be mistaken for something else stand in quotation marks, see {@link Names}.
 */
public final class ObservationText {

    private ObservationText() {}

    /**
     * Writes an observation for a criterion with this rule.
     *
     * @param observation that the rule can score
     * @param rule of the criterion
     * @return the text of a cell
     */
    public static String of(Observation observation, Rule rule) {
        ObservationKind kind = ObservationKind.of(observation);
        String text = body(observation, rule);
        boolean plain = kind == ObservationKind.MEASURED || kind == ObservationKind.expectedBy(rule);
        return plain ? text : (kind.keyword() + ": " + text).strip();
    }

    /** The same as part of a larger text. */
    private static String inside(Observation observation, Rule rule) {
        String text = of(observation, rule);
        return text.indexOf('|') < 0 ? text : "{" + text + "}";
    }

    private static String body(Observation observation, Rule rule) {
        if (observation instanceof Observation.Share share) {
            return share(share);
        }
        if (observation instanceof Observation.Quantity quantity) {
            return Numbers.text(quantity.value());
        }
        if (observation instanceof Observation.Chosen chosen) {
            return Names.written(chosen.option(), "");
        }
        if (observation instanceof Observation.Missing missing) {
            return reason(missing.reason().toString());
        }
        if (observation instanceof Observation.NotApplicable outside) {
            return reason(outside.reason().toString());
        }
        return composed(observation, rule);
    }

    private static String composed(Observation observation, Rule rule) {
        if (observation instanceof Observation.StatedPoints stated) {
            return stated(stated, rule);
        }
        List<String> parts = observation instanceof Observation.Checked checked
                ? checked.items().stream().map(item -> Names.written(item, "")).toList()
                : observation instanceof Observation.Counts counts
                        ? counts.counts().entrySet().stream()
                                .map(count -> Names.written(count.getKey(), "=") + "=" + count.getValue())
                                .toList()
                        : parts((Observation.Parts) observation, rule);
        return parts.isEmpty() ? "-" : String.join(" | ", parts);
    }

    private static String share(Observation.Share share) {
        return Numbers.text(share.ratio().numerator()) + "/"
                + Numbers.text(share.ratio().denominator())
                + share.previousYear()
                        .map(total -> " (" + Numbers.text(total) + ")")
                        .orElse("");
    }

    private static String reason(String reason) {
        return reason.isEmpty() ? "" : Names.written(reason, "");
    }

    private static String stated(Observation.StatedPoints stated, Rule rule) {
        Rule check = basisRule(rule);
        BigDecimal points = stated.points().value();
        return Numbers.text(points)
                + stated.basis().map(basis -> " on " + inside(basis, check)).orElse("");
    }

    private static List<String> parts(Observation.Parts parts, Rule rule) {
        return parts.parts().entrySet().stream()
                .map(part -> Names.written(part.getKey(), ":") + ": "
                        + inside(part.getValue(), partRule(rule, part.getKey())))
                .toList();
    }

    /** The rule that scores the basis of stated points; tracked where there is none. */
    static Rule basisRule(Rule rule) {
        return rule instanceof Stated stated
                ? stated.recomputation().map(Stated.Recomputation::rule).orElseGet(Rule::tracked)
                : Rule.tracked();
    }

    /** The rule of a part; tracked where there is none. */
    static Rule partRule(Rule rule, String name) {
        return partRules(rule).getOrDefault(name, Rule.tracked());
    }

    static Map<String, Rule> partRules(Rule rule) {
        List<Rule.Part> parts =
                rule instanceof BestOf best ? best.parts() : rule instanceof SumOf sum ? sum.parts() : List.of();
        return parts.stream().collect(Collectors.toMap(Rule.Part::name, Rule.Part::rule));
    }
}
