package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Commendation.Commended;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.CommendationWords;
import io.github.parindex.io.words.Wording;
import java.util.List;

/** The units proposed for commendation, and the rule by which. */
final class CommendationSection {

    private CommendationSection() {}

    static void write(Material material, Markup out) {
        material.additions().commendation().ifPresent(rule -> write(rule, material, out));
    }

    private static void write(Commendation rule, Material material, Markup out) {
        Wording title = Wording.of("commendation.title");
        out.open("section", "id", "commended", "aria-labelledby", "commended-h");
        out.leaf("h2", title, "id", "commended-h");
        out.leaf("p", CommendationWords.of(rule));
        List<Commended> commended = material.earlier()
                .map(earlier -> rule.of(material.ranking(), earlier.ranking()))
                .orElseGet(() -> rule.of(material.ranking()));
        if (commended.isEmpty()) {
            out.leaf("p", Wording.of("commendation.nobody"));
        } else {
            table(title, commended, material, out);
        }
        out.close().line();
    }

    private static void table(Wording title, List<Commended> commended, Material material, Markup out) {
        Figures figures = material.figures();
        Table table = Table.open(out, out.words(title), "plain commended")
                .head(
                        text(Wording.of("rankings.unit")),
                        text(Wording.of("unit.block")),
                        numbers(Wording.of("rankings.place")),
                        numbers(Wording.of("rankings.publishedIndex")),
                        text(Wording.of("rankings.grade")),
                        numbers(Wording.of("rankings.change")),
                        text(Wording.of("commendation.reason")));
        for (Commended each : commended) {
            Scorecard card = each.standing().card();
            table.row()
                    .name(card.unit().name())
                    .text(material.blockName(card.unit().block()))
                    .number(each.standing()
                            .place()
                            .map(place -> figures.of(place.value()))
                            .orElse(Figures.NONE))
                    .number(figures.published(card))
                    .text(each.standing().grade().orElse(Figures.NONE))
                    .number(each.rise().map(figures::signed).orElse(Figures.NONE))
                    .text(out.words(CommendationWords.reasons(each)))
                    .end();
        }
        table.close();
    }
}
