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
                ranking.blocks().stream()
                        .map(block -> block(ranking.method(), block))
                        .toList());
    }

    private RankingDocument.Method method(RankingMethod method) {
        TieBreak tieBreak = method.tieBreak();
        return new RankingDocument.Method(
                EnumWords.of(method.compared()),
                tieBreak.steps().isEmpty() ? null : said(RankingWords.chain(method), tieBreak),
                tieBreak.steps().isEmpty()
                        ? null
                        : tieBreak.steps().stream().map(RankingForm::step).toList(),
                EnumWords.of(method.ties()),
                method.grades()
                        .map(grades -> said(RankingWords.grades(method), grades))
                        .orElse(null),
                method.grades().map(GradeScaleForm::of).orElse(null));
    }

    private static RankingDocument.TieStep step(TieBreak.Step step) {
        if (step instanceof TieBreak.Node node) {
            return step(RankingDocument.By.CRITERION, node.code(), node.order());
        }
        if (step instanceof TieBreak.OnBoard other) {
            return step(RankingDocument.By.SCOREBOARD, other.label(), TieBreak.Order.HIGHER);
        }
        if (step instanceof TieBreak.GivenValues given) {
            return step(RankingDocument.By.VALUES, given.label(), TieBreak.Order.HIGHER);
        }
        return new RankingDocument.TieStep(EnumWords.of(RankingDocument.By.NAME), null, null);
    }

    private static RankingDocument.TieStep step(RankingDocument.By by, String of, TieBreak.Order order) {
        return new RankingDocument.TieStep(EnumWords.of(by), of, EnumWords.of(order));
    }

    private String said(Wording words, Object typed) {
        return locale == null ? typed.toString() : words.in(locale);
    }

    private RankingDocument.Block block(RankingMethod method, Ranking.Block block) {
        return new RankingDocument.Block(
                block.name(),
                block.standings().stream()
                        .map(standing -> standing(method, standing))
                        .toList());
    }

    private RankingDocument.Standing standing(RankingMethod method, Ranking.Standing standing) {
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
                        .orElse(null),
                standing.separatedBy()
                        .map(step -> method.tieBreak().steps().indexOf(step) + 1)
                        .orElse(null));
    }
}
