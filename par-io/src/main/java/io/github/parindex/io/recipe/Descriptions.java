package io.github.parindex.io.recipe;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.io.token.Fields;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.token.Words;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What is said of nodes and indicators away from their place in the tree.
 *
 * @param findings what is wrong with the recipe
 * @param columns headings of indicators by code
 */
record Descriptions(Findings findings, Map<String, String> columns) {

    private static final String AT = "/at";

    /** What a tree holds of an indicator, beside how it is computed. */
    private static final Set<String> FIELDS = Set.of("title", "column", "direction", "unit", "denominator", "target");

    private static List<String> said(DescriptionDocument description) {
        return Fields.present(description, FIELDS);
    }

    static boolean isEmpty(DescriptionDocument description) {
        return said(description).isEmpty();
    }

    /** Refuses what is said of a code where there is no tree that could hold it. */
    void refuse(String code, DescriptionDocument description) {
        String at = Pointers.child(AT, code);
        findings.add(findings.problem(at, Wording.of("recipe.describedWithoutTree", code, said(description)))
                .withAdvice(Wording.of("recipe.maybeGiveTree")));
    }

    Indicator of(Indicator indicator, DescriptionDocument said) {
        String at = Pointers.child(AT, indicator.code());
        if (said.column() != null) {
            columns.put(indicator.code(), said.column());
        }
        return new Indicator(
                indicator.code(),
                title(said, indicator.title(), at),
                direction(said, indicator.direction(), at),
                said.unit() == null ? indicator.unit() : said.unit(),
                said.denominator() == null ? indicator.denominator() : Optional.of(said.denominator()),
                said.target() == null
                        ? indicator.target()
                        : OptionalDouble.of(said.target().doubleValue()));
    }

    Framework.Node of(Framework.Node node, DescriptionDocument said) {
        String at = Pointers.child(AT, node.code());
        new Misplaced(findings).inNode(said, node.code(), at);
        return new Framework.Node(
                node.code(), title(said, node.title(), at), direction(said, node.direction(), at), node.parts());
    }

    private Title title(DescriptionDocument said, Title otherwise, String at) {
        if (said.title() == null) {
            return otherwise;
        }
        Title title = said.title().read(at + "/title", findings);
        return title == null ? otherwise : title;
    }

    private Direction direction(DescriptionDocument said, Direction otherwise, String at) {
        return said.direction() == null || findings.isFaulty(at + "/direction")
                ? otherwise
                : Words.parse(Direction.class, said.direction());
    }
}
