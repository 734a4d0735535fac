package io.github.parindex.io.json;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.words.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a ranking into its document. */
final class RankingForm {

    // Null writes what the core says.
    private final @Nullable Locale locale;

    private RankingForm(@Nullable Locale locale) {
        this.locale = locale;
    }

    static RankingDocument of(Ranking ranking) {
        return new RankingForm(null).document(ranking);
    }

    /** With tie-break and grades as clauses of a language. */
    static RankingDocument of(Ranking ranking, Locale locale) {
        return new RankingForm(locale).document(ranking);
    }

    private RankingDocument document(Ranking ranking) {
        CriteriaSet set = ranking.board().set();
        return new RankingDocument(
                set.id(),
                set.edition().version(),
                method(ranking.method()),
                ranking.blocks().stream().map(this::block).toList());
    }

    private RankingDocument.Method method(RankingMethod method) {
        TieBreak tieBreak = method.tieBreak();
        return new RankingDocument.Method(
                EnumWords.of(method.compared()),
                tieBreak.steps().isEmpty() ? null : said(RankingWords.chain(method), tieBreak),
                EnumWords.of(method.ties()),
                method.grades()
                        .map(grades -> said(RankingWords.grades(method), grades))
                        .orElse(null));
    }

    private String said(Wording words, Object typed) {
        return locale == null ? typed.toString() : words.in(locale);
    }

    private RankingDocument.Block block(Ranking.Block block) {
        return new RankingDocument.Block(
                block.name(), block.standings().stream().map(this::standing).toList());
    }

    private RankingDocument.Standing standing(Ranking.Standing standing) {
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
                standing.separatedBy()
                        .map(step -> said(RankingWords.of(step), step))
                        .orElse(null));
    }
}
