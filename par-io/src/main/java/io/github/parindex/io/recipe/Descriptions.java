package io.github.parindex.io.recipe;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Fields;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of nodes and indicators away from their place in the tree.
 *
 * @param findings what is wrong with the recipe
 */
record Descriptions(Findings findings) {

    /** What a tree holds, beside how something is computed. */
    private static final Set<String> OF_A_TREE = Set.of("title", "direction", "unit", "denominator", "target");

    /** Refuses what is said of a code where there is no tree that could hold it. */
    void refuseWithoutTree(String code, DescriptionDocument said, String at) {
        List<String> fields = Fields.present(said, OF_A_TREE);
        if (!fields.isEmpty()) {
            findings.add(findings.problem(at, Wording.of("recipe.describedWithoutTree", code, fields))
                    .withAdvice(Wording.of("recipe.maybeGiveTree")));
        }
    }

    Indicator of(Indicator indicator, DescriptionDocument said, String at) {
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

    Framework.Node of(Framework.Node node, DescriptionDocument said, String at) {
        return new Framework.Node(
                node.code(), title(said, node.title(), at), direction(said, node.direction(), at), node.parts());
    }

    private Title title(DescriptionDocument said, Title otherwise, String at) {
        @Nullable Title title = said.title() == null ? null : said.title().read(at + "/title", findings);
        return title == null ? otherwise : title;
    }

    private Direction direction(DescriptionDocument said, Direction otherwise, String at) {
        return said.direction() == null || findings.isFaulty(at + "/direction")
                ? otherwise
                : EnumWords.parse(Direction.class, said.direction());
    }
}
