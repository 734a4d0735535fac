package io.github.parindex.io.json;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Silence;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a criteria set from its document, leaves first; what the core refuses is reported at its node. */
final class CriteriaMeaning {

    private final Findings findings;
    private final Map<String, String> codes = new HashMap<>();

    private CriteriaMeaning(Findings findings) {
        this.findings = findings;
    }

    /** The set, or null if anything in the document is faulty. */
    static @Nullable CriteriaSet of(CriteriaSetDocument document, Findings findings) {
        CriteriaMeaning meaning = new CriteriaMeaning(findings);
        List<Criterion> criteria = meaning.criteria(document.criteria(), "/criteria");
        @Nullable Policy policy = findings.build("/policy", () -> policy(document.policy()));
        @Nullable Edition edition = meaning.edition(document.edition());
        if (policy == null || edition == null) {
            return null;
        }
        @Nullable
        CriteriaSet set = findings.build(
                "", () -> CriteriaSet.of(document.id(), criteria).with(edition).with(policy));
        return set == null ? null : meaning.silenced(document, meaning.declared(document, set));
    }

    /** The set with its printed maximum; without it if that is refused, which is reported. */
    private CriteriaSet declared(CriteriaSetDocument document, CriteriaSet set) {
        @Nullable BigDecimal max = document.max();
        if (max == null || findings.isFaulty("/max")) {
            return set;
        }
        String printed = Exact.text(max);
        String why = orEmpty(document.inconsistency());
        @Nullable
        CriteriaSet declared = findings.attempt(
                "/max", () -> why.isBlank() ? set.withMax(printed) : set.withPublishedMax(printed, why));
        return declared == null ? set : declared;
    }

    /** The set with its silences, or null if anything in the document is faulty. */
    private @Nullable CriteriaSet silenced(CriteriaSetDocument document, CriteriaSet set) {
        List<Silence> silences = new ArrayList<>();
        List<CriteriaSetDocument.Silenced> given = Objects.requireNonNullElse(document.silenced(), List.of());
        for (int i = 0; i < given.size(); i++) {
            CriteriaSetDocument.Silenced each = given.get(i);
            String at = Pointers.child("/silenced", i);
            @Nullable Silence silence = each == null ? null : findings.build(at, () -> silence(each, set));
            if (silence != null) {
                silences.add(silence);
            }
        }
        return findings.isFaulty("") ? null : set.withSilences(silences);
    }

    private static Silence silence(CriteriaSetDocument.Silenced document, CriteriaSet set) {
        Optional<String> criterion = Optional.ofNullable(document.criterion());
        criterion.ifPresent(set::criterion);
        return new Silence(document.warning(), criterion, Optional.empty(), document.reason());
    }

    private @Nullable Edition edition(CriteriaSetDocument.@Nullable Edition document) {
        @Nullable Title title = document == null ? null : title(document.title(), "/edition/title");
        return document == null || title == null ? null : findings.build("/edition", () -> edition(document, title));
    }

    private @Nullable Title title(@Nullable TitleDocument document, String at) {
        return document == null ? null : document.read(at, findings);
    }

    private static Edition edition(CriteriaSetDocument.Edition document, Title title) {
        return new Edition(
                title,
                Objects.requireNonNullElse(document.version(), "1"),
                orEmpty(document.period()),
                orEmpty(document.level()),
                source(document.source()));
    }

    private static Optional<LegalSource> source(CriteriaSetDocument.@Nullable Source document) {
        return Optional.ofNullable(document)
                .map(source -> new LegalSource(source.decision(), orEmpty(source.article()), orEmpty(source.note())));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Policy policy(CriteriaSetDocument.@Nullable PolicyPart document) {
        Policy usual = Policy.withDefaults();
        if (document == null) {
            return usual;
        }
        return new Policy(
                document.missing() == null
                        ? usual.missing()
                        : EnumWords.parse(Policy.WhenMissing.class, document.missing()),
                document.notApplicable() == null
                        ? usual.notApplicable()
                        : EnumWords.parse(Policy.WhenNotApplicable.class, document.notApplicable()),
                Optional.ofNullable(document.groups()).map(RoundingDocument::toRounding),
                document.block() == null ? usual.block() : document.block().toRounding(),
                document.published() == null
                        ? usual.published()
                        : document.published().toRounding());
    }

    private List<Criterion> criteria(@Nullable List<NodeDocument> documents, String at) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            @Nullable NodeDocument node = documents.get(i);
            @Nullable Criterion criterion = node == null ? null : criterion(node, Pointers.child(at, i));
            if (criterion != null) {
                criteria.add(criterion);
            }
        }
        return criteria;
    }

    private @Nullable Criterion criterion(NodeDocument document, String at) {
        checkCode(document.code(), at + "/code");
        @Nullable Rule rule = Shapes.rule(document.rule(), at + "/rule", findings);
        List<Criterion> children = criteria(document.children(), at + "/children");
        @Nullable Title title = title(document.title(), at + "/title");
        return title == null
                ? null
                : findings.build(
                        at, () -> rule == null ? group(document, title, children) : leaf(document, title, rule));
    }

    private void checkCode(@Nullable String code, String at) {
        if (code == null || findings.isFaulty(at)) {
            return;
        }
        @Nullable String first = codes.putIfAbsent(code, at);
        if (first != null) {
            findings.add(findings.problem(at, Wording.of("criteriaSet.codeUsedAtAlready", code, first))
                    .withValue(code));
        }
    }

    private static Criterion leaf(NodeDocument document, Title title, Rule rule) {
        Set<String> blocks = new LinkedHashSet<>(Objects.requireNonNullElse(document.blocks(), List.of()));
        Leaf leaf = new Leaf(document.code(), title, rule, blocks, source(document.source()));
        return document.max() == null ? leaf : leaf.withMax(Exact.text(document.max()));
    }

    private static Criterion group(NodeDocument document, Title title, List<Criterion> children) {
        return new Group(
                document.code(),
                title,
                document.kind() == null ? Group.Kind.PLAIN : EnumWords.parse(Group.Kind.class, document.kind()),
                children,
                Optional.ofNullable(document.cap()).map(Points::of),
                Optional.ofNullable(document.max())
                        .map(max -> new Group.DeclaredMax(Points.of(max), orEmpty(document.inconsistency()))),
                source(document.source()));
    }
}
