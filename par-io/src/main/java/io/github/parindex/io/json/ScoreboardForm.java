package io.github.parindex.io.json;

import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Rescaling;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a scoreboard into its document. */
final class ScoreboardForm {

    private ScoreboardForm() {}

    // The document.
    record Document(String criteriaSet, String version, CriteriaSetDocument.PolicyPart policy, List<Unit> units) {}

    // A scored unit.
    record Unit(
            String code,
            String name,
            @Nullable String block,
            String participation,
            BigDecimal total,
            BigDecimal applicable,
            BigDecimal lost,
            @Nullable BigDecimal index,
            boolean provisional,
            @Nullable Object rescaling,
            List<Node> scores) {}

    // A scored node: a group has children, a leaf the last three.
    record Node(
            String code,
            BigDecimal applicable,
            BigDecimal points,
            BigDecimal lost,
            @Nullable List<Node> children,
            @Nullable String treatment,
            @Nullable Map<String, Object> working,
            @Nullable String reason) {}

    static Document of(Scoreboard board) {
        return new Document(
                board.set().id(),
                board.set().edition().version(),
                policy(board.set().policy()),
                board.cards().stream().map(ScoreboardForm::unit).toList());
    }

    /** Unlike in a criteria set, nothing is left out: who reads scores need not know the defaults. */
    private static CriteriaSetDocument.PolicyPart policy(Policy policy) {
        return new CriteriaSetDocument.PolicyPart(
                Words.of(policy.missing()),
                Words.of(policy.notApplicable()),
                policy.groups().map(RoundingDocument::from).orElse(null),
                RoundingDocument.from(policy.block()),
                RoundingDocument.from(policy.published()));
    }

    private static Unit unit(Scorecard card) {
        return new Unit(
                card.unit().code(),
                card.unit().name(),
                CriteriaForm.unlessEmpty(card.unit().block()),
                Words.of(card.unit().participation()),
                Digits.of(card.total()),
                Digits.of(card.applicable()),
                Digits.of(card.lost()),
                index(card),
                card.isProvisional(),
                card.rescaling().map(ScoreboardForm::rescaling).orElse(null),
                nodes(card.scores()));
    }

    private static @Nullable BigDecimal index(Scorecard card) {
        int places = card.set().policy().published().places();
        return card.published()
                .map(points -> new BigDecimal(points.toText(places)))
                .orElse(null);
    }

    private static Map<String, Object> rescaling(Rescaling rescaling) {
        Map<String, Object> facts = Facts.of(rescaling);
        facts.put("points", Digits.of(rescaling.points()));
        return facts;
    }

    private static List<Node> nodes(List<Score> scores) {
        return scores.stream().map(ScoreboardForm::node).toList();
    }

    private static Node node(Score score) {
        @Nullable LeafScore leaf = score instanceof LeafScore scored ? scored : null;
        return new Node(
                score.criterion().code(),
                Digits.of(score.applicable()),
                Digits.of(score.points()),
                Digits.of(score.lost()),
                score instanceof GroupScore group ? nodes(group.children()) : null,
                leaf == null ? null : Words.of(leaf.treatment()),
                leaf == null ? null : Facts.ofKind(leaf.award().working()),
                leaf == null ? null : leaf.award().working().toString());
    }
}
