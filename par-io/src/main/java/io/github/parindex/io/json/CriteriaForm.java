package io.github.parindex.io.json;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a criteria set into its document; what is as usual is left out. */
final class CriteriaForm {

    private CriteriaForm() {}

    static CriteriaSetDocument of(CriteriaSet set) {
        return new CriteriaSetDocument(
                set.id(),
                edition(set.edition()),
                policy(set.policy()),
                set.declared().map(max -> Digits.of(max.points())).orElse(null),
                set.declared()
                        .map(Group.DeclaredMax::inconsistency)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                set.silences().isEmpty()
                        ? null
                        : set.silences().stream().map(CriteriaForm::silenced).toList(),
                nodes(set.criteria()));
    }

    private static CriteriaSetDocument.Silenced silenced(Silence silence) {
        return new CriteriaSetDocument.Silenced(
                silence.code(), silence.criterion().orElse(null), silence.reason());
    }

    private static CriteriaSetDocument.Edition edition(Edition edition) {
        return new CriteriaSetDocument.Edition(
                TitleDocument.from(edition.title()),
                edition.version(),
                unlessEmpty(edition.period()),
                unlessEmpty(edition.level()),
                source(edition.source()));
    }

    private static CriteriaSetDocument.@Nullable Source source(Optional<LegalSource> source) {
        return source.map(each -> new CriteriaSetDocument.Source(
                        each.decision(), unlessEmpty(each.article()), unlessEmpty(each.note())))
                .orElse(null);
    }

    static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private static CriteriaSetDocument.@Nullable PolicyPart policy(Policy policy) {
        Policy usual = Policy.withDefaults();
        if (policy.equals(usual)) {
            return null;
        }
        return new CriteriaSetDocument.PolicyPart(
                policy.missing() == usual.missing() ? null : EnumWords.of(policy.missing()),
                policy.notApplicable() == usual.notApplicable() ? null : EnumWords.of(policy.notApplicable()),
                policy.groups().map(RoundingDocument::from).orElse(null),
                unless(usual.block(), policy.block()),
                unless(usual.published(), policy.published()));
    }

    private static @Nullable RoundingDocument unless(Rounding usual, Rounding rounding) {
        return rounding.equals(usual) ? null : RoundingDocument.from(rounding);
    }

    private static List<NodeDocument> nodes(List<Criterion> criteria) {
        return criteria.stream()
                .map(each -> each instanceof Group group ? group(group) : leaf((Leaf) each))
                .toList();
    }

    private static NodeDocument leaf(Leaf leaf) {
        return new NodeDocument(
                leaf.code(),
                TitleDocument.from(leaf.title()),
                null,
                null,
                null,
                null,
                leaf.blocks().isEmpty() ? null : List.copyOf(leaf.blocks()),
                source(leaf.source()),
                Shapes.written(leaf.rule()),
                null);
    }

    private static NodeDocument group(Group group) {
        return new NodeDocument(
                group.code(),
                TitleDocument.from(group.title()),
                group.kind() == Group.Kind.PLAIN ? null : EnumWords.of(group.kind()),
                group.declared().map(max -> Digits.of(max.points())).orElse(null),
                group.cap().map(Digits::of).orElse(null),
                group.declared()
                        .map(Group.DeclaredMax::inconsistency)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                null,
                source(group.source()),
                null,
                nodes(group.children()));
    }
}
