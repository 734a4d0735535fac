package io.github.parindex.io.json;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.Words;

/** Puts a ranking into its document. */
final class RankingForm {

    private RankingForm() {}

    static RankingDocument of(Ranking ranking) {
        CriteriaSet set = ranking.board().set();
        return new RankingDocument(
                set.id(),
                set.edition().version(),
                method(ranking.method()),
                ranking.blocks().stream().map(RankingForm::block).toList());
    }

    private static RankingDocument.Method method(RankingMethod method) {
        String tieBreak = method.tieBreak().toString();
        return new RankingDocument.Method(
                Words.of(method.compared()),
                tieBreak.equals(TieBreak.none().toString()) ? null : tieBreak,
                Words.of(method.ties()),
                method.grades().map(Object::toString).orElse(null));
    }

    private static RankingDocument.Block block(Ranking.Block block) {
        return new RankingDocument.Block(
                block.name(),
                block.standings().stream().map(RankingForm::standing).toList());
    }

    private static RankingDocument.Standing standing(Ranking.Standing standing) {
        Scorecard card = standing.card();
        return new RankingDocument.Standing(
                standing.place().map(Place::value).orElse(null),
                card.unit().code(),
                card.unit().name(),
                Digits.of(card.total()),
                Digits.of(card.applicable()),
                ScoreboardForm.index(card),
                card.index().map(FractionDocument::from).orElse(null),
                standing.grade().orElse(null),
                card.isProvisional(),
                standing.separatedBy().map(Object::toString).orElse(null));
    }
}
