package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** By what and how the figures were computed, in enough words to compute them again. */
final class MethodSection {

    private final Material material;
    private final Markup out;
    private final CriteriaSet set;
    private final boolean sourced;

    private MethodSection(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.set = material.board().set();
        this.sourced = set.codes().stream()
                .anyMatch(code -> set.criterion(code).source().isPresent());
    }

    static void write(Material material, Markup out) {
        new MethodSection(material, out).write();
    }

    private void write() {
        out.open("section", "id", "method", "aria-labelledby", "method-h");
        out.leaf("h2", Wording.of("method.method"), "id", "method-h");
        out.leaf("p", Wording.of("method.allFiguresExactDecimals"));
        out.open("dl", "class", "method");
        edition(set.edition());
        policy(set.policy());
        ranking(material.ranking().method());
        shown();
        out.close();
        exact();
        criteria();
        material.cautions().write(out);
        out.close().line();
    }

    private void edition(Edition edition) {
        fact(Wording.of("method.criteriaSet"), Wording.literal(edition.title().in(material.locale())));
        fact(Wording.of("method.idVersion"), Wording.literal(set.id() + ", " + edition.version()));
        given(Wording.of("method.period"), edition.period());
        given(Wording.of("method.level"), edition.level());
        edition.source().ifPresent(source -> fact(Wording.of("method.decision"), Wording.literal(source(source))));
        fact(Wording.of("method.maximum"), Wording.literal(set.max()));
    }

    private void given(Wording name, String value) {
        if (!value.isBlank()) {
            fact(name, Wording.literal(value));
        }
    }

    private static String source(LegalSource source) {
        return source.decision()
                + (source.article().isBlank() ? "" : ", " + source.article())
                + (source.note().isBlank() ? "" : " (" + source.note() + ")");
    }

    private void policy(Policy policy) {
        fact(Wording.of("method.roundingCriteria"), Wording.of("method.unlessSaidOtherwise", Rounding.halfUp(2)));
        fact(
                Wording.of("method.roundingGroups"),
                policy.groups().map(Reasons::of).orElse(Wording.of("method.none")));
        fact(Wording.of("method.roundingPublishedIndex"), Reasons.of(policy.published()));
        fact(
                Wording.of("method.missing"),
                switch (policy.missing()) {
                    case PROVISIONAL -> Wording.of("method.criterionLeftOutFor");
                    case ZERO -> Wording.of("method.zeroPoints");
                });
        fact(Wording.of("method.notApplicable"), notApplicable(policy));
    }

    private static Wording notApplicable(Policy policy) {
        return switch (policy.notApplicable()) {
            case RESCALE_EVERYTHING -> Wording.of("method.removedFromMaximumTotal");
            case RESCALE_BLOCK -> Wording.of("method.assessedBlockRescaledMaximum", Reasons.of(policy.block()));
            case FULL_SCORE -> Wording.of("method.fullScore");
            case ZERO -> Wording.of("method.zeroPoints");
        };
    }

    private void ranking(RankingMethod method) {
        fact(Wording.of("method.rankedBy"), RankingWords.compared(method));
        fact(Wording.of("method.tieBreak"), RankingWords.chain(method));
        fact(Wording.of("method.tiesRemain"), RankingWords.of(method.ties()));
        fact(Wording.of("method.grades"), RankingWords.grades(method));
        fact(
                Wording.of("method.incomplete"),
                Wording.of("method.incomplete." + method.incomplete().name()));
    }

    private void shown() {
        fact(Wording.of("method.figuresReport"), Wording.of("method.figuresShown"));
        fact(Wording.of("method.strengths"), Wording.of("method.strengthsRule"));
        fact(Wording.of("method.causes"), Wording.of("method.causesRule"));
    }

    /** The index of each unit before it is rounded, for whoever computes again. */
    private void exact() {
        Wording title = Wording.of("method.exactIndex");
        out.open("details", "id", "exact").leaf("summary", title);
        Table table = Table.open(out, out.words(title), "plain")
                .head(text(Wording.of("rankings.unit")), numbers(Wording.of("rankings.exactIndex")));
        for (Scorecard card : material.inOrder()) {
            table.row()
                    .name(card.unit().name())
                    .number(card.index().map(material.figures()::exact).orElse(Figures.NONE));
            table.end();
        }
        table.close();
        out.close();
    }

    private void fact(Wording name, Wording value) {
        out.open("div").leaf("dt", name).leaf("dd", value).close();
    }

    private void criteria() {
        Wording title = Wording.of("method.criteriaHowEachScored");
        out.leaf("h3", title);
        List<Table.Heading> headings = new ArrayList<>(List.of(
                text(Wording.of("method.criterion")),
                numbers(Wording.of("method.max")),
                text(Wording.of("method.howScored"))));
        if (sourced) {
            headings.add(text(Wording.of("method.source")));
        }
        Table table = Table.open(out, out.words(title), "plain rules").head(headings.toArray(Table.Heading[]::new));
        set.criteria().forEach(criterion -> criterion(table, criterion));
        table.close();
    }

    private void criterion(Table table, Criterion criterion) {
        Wording how = criterion instanceof Leaf leaf ? Reasons.of(leaf.rule()) : group((Group) criterion);
        out.open("tr", "class", criterion instanceof Group ? "group" : "leaf");
        table.name(Named.of(criterion, " ", material.locale()))
                .number(material.figures().of(criterion.max()))
                .text(out.words(how));
        if (sourced) {
            table.text(criterion.source().map(MethodSection::source).orElse(""));
        }
        table.end();
        if (criterion instanceof Group group) {
            group.children().forEach(child -> criterion(table, child));
        }
    }

    private static Wording group(Group group) {
        Wording kind = switch (group.kind()) {
            case PLAIN -> Wording.of("method.sumCriteria");
            case SURVEY -> Wording.of("method.sumSurveyCriteria");
            case BONUS -> Wording.of("method.bonusOutsideMaximum");
            case DEDUCTION -> Wording.of("method.deductionOutsideMaximum");
            case TRACKED -> Wording.of("method.trackedOnly");
        };
        Wording capped =
                group.cap().map(cap -> Wording.of("method.atMost", kind, cap)).orElse(kind);
        return group.declared()
                .filter(max -> !max.inconsistency().isBlank())
                .map(max -> Wording.of("method.decisionPrintsMaximum", capped, max.points(), max.inconsistency()))
                .orElse(capped);
    }
}
