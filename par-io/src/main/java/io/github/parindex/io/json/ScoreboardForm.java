package io.github.parindex.io.json;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Rescaling;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a scoreboard into its document. */
final class ScoreboardForm {

    private final Function<Criterion, @Nullable String> title;
    private final Function<LeafScore, String> reason;

    private ScoreboardForm(Function<Criterion, @Nullable String> title, Function<LeafScore, String> reason) {
        this.title = title;
        this.reason = reason;
    }

    private static ScoreboardForm core() {
        return new ScoreboardForm(
                criterion -> null, leaf -> leaf.award().working().toString());
    }

    private static ScoreboardForm in(Locale locale) {
        return new ScoreboardForm(
                criterion -> criterion.title().in(locale),
                leaf -> Reasons.of(leaf).in(locale));
    }

    /** With the reasons as the core says them, and without titles. */
    static ScoreboardDocument of(Scoreboard board) {
        return core().document(board);
    }

    /** With titles, and with the reasons as sentences of a language. */
    static ScoreboardDocument of(Scoreboard board, Locale locale) {
        return in(locale).document(board);
    }

    /** The same without the units, which are made one after the other while they are written. */
    static Record inTurn(Scoreboard board) {
        return core().written(board);
    }

    /** The same in the words of a language. */
    static Record inTurn(Scoreboard board, Locale locale) {
        return in(locale).written(board);
    }

    static ScoreboardDocument.Unit of(Scorecard card) {
        return core().unit(card);
    }

    static ScoreboardDocument.Unit of(Scorecard card, Locale locale) {
        return in(locale).unit(card);
    }

    private ScoreboardDocument document(Scoreboard board) {
        return new ScoreboardDocument(
                board.set().id(),
                board.set().edition().version(),
                policy(board.set().policy()),
                board.cards().stream().map(this::unit).toList());
    }

    // The fields of the document.
    private record Written(
            String criteriaSet,
            String version,
            CriteriaSetDocument.PolicyPart policy,
            List<ScoreboardDocument.Unit> units) {}

    private Record written(Scoreboard board) {
        return new Written(
                board.set().id(),
                board.set().edition().version(),
                policy(board.set().policy()),
                new InTurn<>(board.cards(), this::unit));
    }

    /** Unlike in a criteria set, nothing is left out: who reads scores need not know the defaults. */
    private static CriteriaSetDocument.PolicyPart policy(Policy policy) {
        return new CriteriaSetDocument.PolicyPart(
                EnumWords.of(policy.missing()),
                EnumWords.of(policy.notApplicable()),
                policy.groups().map(RoundingDocument::from).orElse(null),
                RoundingDocument.from(policy.block()),
                RoundingDocument.from(policy.published()));
    }

    private ScoreboardDocument.Unit unit(Scorecard card) {
        return new ScoreboardDocument.Unit(
                card.unit().code(),
                card.unit().name(),
                CriteriaForm.unlessEmpty(card.unit().block()),
                EnumWords.of(card.unit().participation()),
                Digits.of(card.total()),
                Digits.of(card.applicable()),
                Digits.of(card.lost()),
                index(card),
                card.isProvisional(),
                card.rescaling().map(ScoreboardForm::rescaling).orElse(null),
                nodes(card.scores()));
    }

    static @Nullable BigDecimal index(Scorecard card) {
        int places = card.set().policy().published().places();
        return card.published()
                .map(points -> new BigDecimal(points.toText(places)))
                .orElse(null);
    }

    private static ScoreboardDocument.Rescaling rescaling(Rescaling rescaling) {
        return new ScoreboardDocument.Rescaling(
                Digits.of(rescaling.achieved()),
                Digits.of(rescaling.applicable()),
                Digits.of(rescaling.nominal()),
                rescaling.percentage(),
                RoundingDocument.from(rescaling.rounding()),
                Digits.of(rescaling.points()));
    }

    private List<ScoreboardDocument.Node> nodes(List<Score> scores) {
        return scores.stream().map(this::node).toList();
    }

    private ScoreboardDocument.Node node(Score score) {
        @Nullable LeafScore leaf = score instanceof LeafScore scored ? scored : null;
        return new ScoreboardDocument.Node(
                score.criterion().code(),
                title.apply(score.criterion()),
                Digits.of(score.applicable()),
                Digits.of(score.points()),
                Digits.of(score.lost()),
                score instanceof GroupScore group ? nodes(group.children()) : null,
                leaf == null ? null : EnumWords.of(leaf.treatment()),
                leaf == null ? null : Shapes.written(leaf.award().working()),
                leaf == null ? null : reason.apply(leaf));
    }
}
