package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every criterion of one unit on a line: points as claimed, as they are and as they were, what was observed or why points were
 * lost, and the evidence. Folded on a screen, on pages of its own on paper.
 */
final class UnitAnnex {

    private final Material material;
    private final Markup out;
    private final Figures figures;
    private final Scorecard card;
    private final Optional<Scorecard> claimed;
    private final Optional<Map<String, LeafScore>> earlier;
    private final Map<String, Loss> losses;

    private UnitAnnex(Material material, Markup out, Scorecard card) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
        this.card = card;
        this.claimed =
                material.selfAssessed().map(board -> board.card(card.unit().code()));
        this.earlier = material.earlier().flatMap(each -> each.diff(card)).map(UnitAnnex::before);
        this.losses = card.losses().stream()
                .collect(Collectors.toMap(loss -> loss.score().criterion().code(), loss -> loss));
    }

    private static Map<String, LeafScore> before(ScoreDiff diff) {
        return diff.changes().stream()
                .collect(Collectors.toMap(change -> change.after().criterion().code(), ScoreDiff.Change::before));
    }

    static void write(Material material, Markup out, Scorecard card) {
        new UnitAnnex(material, out, card).write();
    }

    private void write() {
        String title = out.words(Wording.of(
                "unit.form",
                out.words(Wording.of("unit.allCriteriaWithEvidence")),
                card.unit().name()));
        out.open("details", "class", "annex").leaf("summary", title);
        Table table = Table.open(out, title, "plain all").headed(title, headings());
        for (int i = 0; i < card.leaves().size(); i++) {
            criterion(table, i);
        }
        table.close();
        out.close();
    }

    private List<Table.Heading> headings() {
        List<Table.Heading> headings = new ArrayList<>();
        headings.add(text(Wording.of("unit.criterion")));
        claimed.ifPresent(there -> headings.add(numbers(Wording.of("unit.selfAssessed"))));
        headings.add(numbers(Wording.of("unit.earnedOfMaximum")));
        earlier.ifPresent(there -> headings.add(numbers(Wording.of("unit.earlier"))));
        headings.add(text(Wording.of("unit.observedOrLost")));
        headings.add(text(Wording.of("unit.evidence")));
        return headings;
    }

    private void criterion(Table table, int index) {
        LeafScore leaf = card.leaves().get(index);
        String code = leaf.criterion().code();
        List<Entry> entries = card.assessment().entries(code);
        table.row().name(Named.of(leaf.criterion(), " ", material.locale()));
        claimed.ifPresent(board -> table.number(
                isClaimed(entries) ? figures.fixed(board.leaves().get(index).points()) : Figures.NONE));
        table.number(figures.of(leaf));
        earlier.ifPresent(before -> table.number(
                before.containsKey(code) ? figures.fixed(before.get(code).points()) : Figures.NONE));
        out.leaf("td", losses.containsKey(code) ? Reasons.of(losses.get(code)) : observed(index), "class", "why");
        out.open("td");
        entries.forEach(this::evidence);
        out.close();
        table.end();
    }

    private static boolean isClaimed(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.round() == Round.SELF_ASSESSED);
    }

    private Wording observed(int index) {
        return Reasons.of(card.assessment().observations().get(index));
    }

    private void evidence(Entry entry) {
        if (!entry.evidence().isEmpty()) {
            out.open("span", "class", "ref")
                    .text(String.join(", ", entry.evidence()))
                    .close();
        }
        Reasons.note(entry).ifPresent(note -> out.leaf("span", note, "class", "note"));
    }
}
