package io.github.parindex.io.json;

import io.github.parindex.core.criteria.Group;
import io.github.parindex.io.json.CriteriaSetDocument.Source;
import io.github.parindex.io.shape.ClosedDocument;
import io.github.parindex.io.shape.Shapes.RuleDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as part of a JSON document: a leaf has a rule, a group has children.
 *
 * @param code unique in the set
 * @param title in any languages
 * @param kind of a group: {@code plain} if left out, {@code survey}, {@code bonus}, {@code deduction} or {@code tracked}
 * @param max of a leaf, checked against its rule; of a group, its maximum as declared
 * @param cap of a bonus or deduction group
 * @param inconsistency of a group, why its children do not add up to the printed maximum
 * @param blocks of a leaf, the only blocks it applies to
 * @param source where it is laid down
 * @param rule of a leaf
 * @param children of a group
 */
@OneField(of = {"rule", "children"})
@Needs({"blocks → rule", "kind → children", "cap → children", "inconsistency → children", "inconsistency → max"})
public record NodeDocument(
        @Filled String code,
        @Required @Valid TitleDocument title,
        @WordOf(Group.Kind.class) @Nullable String kind,
        @ExactDecimal @Nullable BigDecimal max,
        @ExactDecimal @Nullable BigDecimal cap,
        @Nullable String inconsistency,

        @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required String> blocks,

        @Valid @Nullable Source source,
        @Valid @Nullable RuleDocument rule,

        @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        List<@Required @Valid NodeDocument> children)
        implements ClosedDocument {

    /** Copies the lists. */
    public NodeDocument {
        blocks = Copies.ofNullable(blocks);
        children = Copies.ofNullable(children);
    }
}
