package io.github.parindex.io.action;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts comparisons into their document. */
final class ComparisonForm {

    private final Ranking before;
    private final Ranking after;

    private ComparisonForm(Ranking before, Ranking after) {
        this.before = before;
        this.after = after;
    }

    static ComparisonDocument of(Ranking before, Ranking after, List<ScoreDiff> diffs) {
        ComparisonForm form = new ComparisonForm(before, after);
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
                EnumWords.of(diff.basis()),
                index(diff.before()),
                index(diff.after()),
                value(diff.total()),
                diff.isPartial(),
                place(before, code),
                place(after, code),
                diff.changes().stream().map(ComparisonForm::change).toList());
    }

    private static ComparisonDocument.Change change(ScoreDiff.Change change) {
        LeafScore was = change.before();
        LeafScore is = change.after();
        return new ComparisonDocument.Change(
                is.criterion().code(),
                was.criterion().code(),
                TitleDocument.from(is.criterion().title()),
                was.points().value(),
                was.applicable().value(),
                is.points().value(),
                is.applicable().value(),
                value(change.by()));
    }

    private static @Nullable BigDecimal index(Scorecard card) {
        return value(card.published());
    }

    private static @Nullable BigDecimal value(Optional<Points> points) {
        return points.map(Points::value).orElse(null);
    }

    private static @Nullable BigDecimal place(Ranking ranking, String code) {
        return ranking.standing(code).place().map(Place::value).orElse(null);
    }
}
