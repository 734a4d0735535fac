package io.github.parindex.io.action;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts comparisons into their document. */
final class ComparisonForm {

    private final Optional<Ranking> before;
    private final Optional<Ranking> after;

    private ComparisonForm(Optional<Ranking> before, Optional<Ranking> after) {
        this.before = before;
        this.after = after;
    }

    static ComparisonDocument of(ScoreDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return new ComparisonDocument(
                diff.before().set().id(),
                diff.after().set().id(),
                List.of(new ComparisonForm(Optional.empty(), Optional.empty()).unit(diff)),
                List.of(),
                List.of());
    }

    static ComparisonDocument of(Ranking before, Ranking after, List<ScoreDiff> diffs) {
        ComparisonForm form = new ComparisonForm(Optional.of(before), Optional.of(after));
        return new ComparisonDocument(
                before.board().set().id(),
                after.board().set().id(),
                diffs.stream().map(form::unit).toList(),
                only(before, after),
                only(after, before));
    }

    private static List<String> only(Ranking one, Ranking other) {
        Set<String> known = codes(other).stream().collect(Collectors.toSet());
        return codes(one).stream().filter(code -> !known.contains(code)).toList();
    }

    private static List<String> codes(Ranking ranking) {
        return ranking.board().cards().stream().map(card -> card.unit().code()).toList();
    }

    private ComparisonDocument.Unit unit(ScoreDiff diff) {
        String code = diff.after().unit().code();
        return new ComparisonDocument.Unit(
                code,
                diff.after().unit().name(),
                Words.of(diff.basis()),
                index(diff.before()),
                index(diff.after()),
                value(diff.total()),
                diff.isPartial(),
                place(before, code),
                place(after, code),
                diff.changes().stream().map(ComparisonForm::change).toList(),
                codes(diff.dropped()),
                codes(diff.added()),
                contributions(diff.contributions()));
    }

    private static @Nullable List<String> codes(List<Leaf> leaves) {
        return leaves.isEmpty() ? null : leaves.stream().map(Leaf::code).toList();
    }

    private static @Nullable List<ComparisonDocument.Contributed> contributions(List<Contribution> all) {
        return all.isEmpty()
                ? null
                : all.stream()
                        .map(each -> new ComparisonDocument.Contributed(
                                each.criterion().map(Criterion::code).orElse(null),
                                Words.of(each.cause()),
                                FractionDocument.from(each.change())))
                        .toList();
    }

    private static ComparisonDocument.Change change(ScoreDiff.Change change) {
        LeafScore was = change.before();
        LeafScore is = change.after();
        boolean isSame = was.treatment() == is.treatment()
                && was.award().working().equals(is.award().working());
        return new ComparisonDocument.Change(
                is.criterion().code(),
                was.criterion().code(),
                TitleDocument.from(is.criterion().title()),
                was.points().value(),
                was.applicable().value(),
                is.points().value(),
                is.applicable().value(),
                value(change.by()),
                isSame ? null : why(was),
                isSame ? null : why(is));
    }

    private static ComparisonDocument.Why why(LeafScore leaf) {
        return new ComparisonDocument.Why(
                Words.of(leaf.treatment()),
                Shapes.written(leaf.award().working()),
                leaf.award().working().toString());
    }

    private static @Nullable BigDecimal index(Scorecard card) {
        return value(card.published());
    }

    private static @Nullable BigDecimal value(Optional<Points> points) {
        return points.map(Points::value).orElse(null);
    }

    private static @Nullable BigDecimal place(Optional<Ranking> ranking, String code) {
        return ranking.flatMap(known -> known.standing(code).place())
                .map(Place::value)
                .orElse(null);
    }
}
