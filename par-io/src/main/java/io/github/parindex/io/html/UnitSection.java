package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.UnitProfile;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.List;

/** All of one unit: its result, profile, losses with reasons, changes between rounds and years, criteria and evidence. */
final class UnitSection {

    // On paper the sheet of a unit has so many losses and changes; all of them stand in its annex. The style sheet has
    // the same numbers.
    private static final int LOSSES_ON_PAPER = 10;
    private static final int CHANGES_ON_PAPER = 4;
    private static final Points HUNDRED = Points.of(100);
    private final Material material;
    private final Markup out;
    private final Figures figures;
    private final Ranking.Standing standing;
    private final Scorecard card;
    private final String id;
    private final UnitProfile profile;

    private UnitSection(Material material, Markup out, Ranking.Standing standing) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
        this.standing = standing;
        this.card = standing.card();
        this.id = material.anchor(card);
        this.profile = material.summary().profile(card.unit().code());
    }

    static void write(Material material, Markup out, Ranking.Standing standing) {
        new UnitSection(material, out, standing).write();
    }

    private void write() {
        out.open("section", "class", "unit", "id", id, "aria-labelledby", id + "-h");
        out.open(heading(0), "id", id + "-h").text(card.unit().name()).text(" ");
        out.leaf("span", card.unit().code(), "class", "code").close();
        result();
        profile();
        losses();
        out.open("div", "class", "changes");
        material.selfAssessed()
                .map(board -> ScoreDiff.between(board.card(card.unit().code()), card))
                .ifPresent(this::verified);
        material.earlier().flatMap(earlier -> earlier.diff(card)).ifPresent(this::onLastYear);
        out.close();
        further();
        UnitAnnex.write(material, out, card);
        out.open("p", "class", "back")
                .leaf("a", Wording.of("unit.backRanking"), "href", material.rankingLink())
                .close();
        out.close().line();
    }

    /** What was planned, said, reached and is planned again: on paper a page of its own after the sheet. */
    private void further() {
        out.open("div", "class", "further");
        FollowUpSection.unit(material, out, card.unit(), heading(1));
        SatisfactionSection.unit(material, out, card.unit(), heading(1));
        YearsSection.unit(material, out, card.unit(), heading(1));
        PlanSection.unit(material, out, card.unit(), heading(1));
        out.close();
    }

    /** A page of its own begins at the second level, a section of the one file at the third. */
    private String heading(int below) {
        return "h" + ((material.layout() == Material.Layout.SPLIT ? 2 : 3) + below);
    }

    private void result() {
        out.open("dl", "class", "result");
        fact(Wording.of("unit.publishedIndex"), figures.published(card));
        fact(Wording.of("unit.place"), standing.place().map(this::among).orElse(unranked()));
        standing.grade().ifPresent(grade -> fact(Wording.of("unit.grade"), grade));
        if (!card.applicable().equals(HUNDRED)) {
            Wording points = Wording.of("unit.pointsOfMax", figures.fixed(card.total()), card.applicable());
            fact(Wording.of("unit.points"), out.words(points));
        }
        fact(Wording.of("unit.block"), material.blockName(card.unit().block()));
        out.close();
        if (card.isProvisional()) {
            out.leaf("p", Wording.of("unit.provisionalSomethingCountsMissing"), "class", "note");
        }
        card.rescaling().ifPresent(rescaling -> out.leaf("p", Reasons.of(rescaling), "class", "note"));
        material.cautions().of(card).forEach(caution -> out.leaf("p", caution, "class", "note"));
    }

    /** The place among how many, as 1/20. */
    private String among(Place place) {
        return figures.of(place.value()) + "/" + profile.ranked();
    }

    private String unranked() {
        return out.words(
                card.unit().participation() == Participation.RANKED
                        ? Wording.of("unit.notRankedYet")
                        : Wording.of("unit.scoredNotRanked"));
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }

    private String titled(Wording what) {
        return out.words(Wording.of("unit.form", out.words(what), card.unit().name()));
    }

    private void profile() {
        Wording title = Wording.of("unit.profileOverFields");
        out.leaf(heading(1), title);
        out.open("div", "class", "beside profile").open("div", "class", "figure");
        Fields fields = material.fields(card);
        ProfileChart.of(card, fields, id + "-p").in(material.locale()).draw(out);
        out.close();
        Table table = Table.open(out, titled(title), "plain")
                .head(
                        text(Wording.of("unit.field")),
                        numbers(Wording.of("unit.points")),
                        numbers(Wording.of("unit.max")),
                        numbers(Wording.of("unit.share")),
                        numbers(Wording.of("unit.fieldPlace")),
                        numbers(Wording.of("unit.best")),
                        numbers(Wording.of("unit.average")));
        for (int i = 0; i < fields.all().size(); i++) {
            field(
                    table,
                    fields.all().get(i),
                    card.scores().get(i),
                    profile.fields().get(i));
        }
        table.close();
        out.close();
        Standouts.write(profile, material, out);
    }

    private void field(Table table, Fields.Field field, Score score, UnitProfile.Field own) {
        table.row()
                .name(Named.of(field.criterion(), " ", material.locale()))
                .number(figures.fixed(score.points()))
                .number(figures.fixed(score.applicable()))
                .number(own.percent().map(percent -> figures.fixed(percent)).orElse(Figures.NONE))
                .number(Standouts.place(own, figures))
                .number(figures.percent(field.best()))
                .number(field.mean().map(mean -> figures.fixed(mean)).orElse(Figures.NONE))
                .end();
    }

    private void losses() {
        Wording title = Wording.of("unit.pointsLostWhy");
        out.leaf(heading(1), title);
        List<Loss> losses = card.losses();
        if (losses.isEmpty()) {
            out.leaf("p", Wording.of("unit.noPointsWereLost"));
            return;
        }
        Causes.ofUnit(card, figures, out);
        out.open("div", "class", "beside long").open("div", "class", "figure");
        WaterfallChart.of(card, id + "-w").in(material.locale()).draw(out);
        out.close();
        Table table = Table.open(out, titled(title), "plain reasons")
                .head(
                        text(Wording.of("unit.criterion")),
                        numbers(Wording.of("unit.lost")),
                        numbers(Wording.of("unit.earned")),
                        text(Wording.of("unit.reason")));
        losses.forEach(loss -> table.row()
                .name(titleOf(loss.score()))
                .number(figures.signed(loss.lost().negated()))
                .number(figures.of(loss.score()))
                .text(out.words(Reasons.of(loss)))
                .end());
        rest(table, losses);
        table.close();
        out.close();
    }

    /** On paper only: how much was lost in the rows that are left out there. */
    private void rest(Table table, List<Loss> losses) {
        if (losses.size() > LOSSES_ON_PAPER) {
            List<Loss> others = losses.subList(LOSSES_ON_PAPER, losses.size());
            out.open("tr", "class", "rest");
            table.name(out.words(Wording.of("waterfallChart.otherCriteria", others.size())))
                    .number(figures.signed(Points.sum(others, Loss::lost).negated()))
                    .number("")
                    .text(out.words(Wording.of("unit.restInAnnex")))
                    .end();
        }
    }

    private String titleOf(LeafScore score) {
        return Named.of(score.criterion(), " ", material.locale());
    }

    /** Only what was self-assessed can have been changed by verification. */
    private void verified(ScoreDiff diff) {
        Wording title = Wording.of("unit.selfAssessedVerified");
        out.open("div").leaf(heading(1), title);
        if (diff.before().isProvisional() == diff.after().isProvisional()) {
            out.leaf("p", totals(diff));
        }
        List<ScoreDiff.Change> moved = diff.moved().stream()
                .filter(change -> isSelfAssessed(change.after().criterion().code()))
                .toList();
        if (moved.isEmpty()) {
            out.leaf("p", Wording.of("unit.verificationChangedNoSelf"));
        } else {
            changes(diff.basis(), moved, title, List.of(Wording.of("unit.selfAssessed"), Wording.of("unit.verified")));
        }
        out.close();
    }

    private Wording totals(ScoreDiff diff) {
        return Wording.of(
                "unit.total",
                figures.fixed(diff.before().total()),
                figures.fixed(diff.after().total()),
                diff.total().map(by -> " (" + figures.signed(by) + ")").orElse(""));
    }

    private boolean isSelfAssessed(String code) {
        return card.assessment().entries(code).stream().anyMatch(entry -> entry.round() == Round.SELF_ASSESSED);
    }

    private void onLastYear(ScoreDiff diff) {
        Wording title = Wording.of("unit.changeOnEarlierPeriod");
        out.open("div").leaf(heading(1), title);
        out.leaf(
                "p",
                Wording.of(
                        "unit.publishedIndexComparedPercent",
                        figures.published(diff.before()),
                        figures.published(diff.after()),
                        diff.total().map(by -> " (" + figures.signed(by) + ")").orElse("")));
        if (diff.isPartial()) {
            int all = diff.changes().size();
            out.leaf("p", Wording.of("unit.comparedOnShared", diff.shared().size(), all), "class", "note");
        }
        if (!diff.moved().isEmpty()) {
            changes(diff.basis(), diff.moved(), title, List.of(Wording.of("unit.earlier"), Wording.of("unit.now")));
        }
        out.close();
    }

    private void changes(ScoreDiff.Basis basis, List<ScoreDiff.Change> moved, Wording title, List<Wording> sides) {
        Wording by = basis == ScoreDiff.Basis.POINTS ? Wording.of("unit.change") : Wording.of("unit.changePoints");
        Table table = Table.open(out, titled(title), "plain moves")
                .head(text(Wording.of("unit.criterion")), numbers(sides.get(0)), numbers(sides.get(1)), numbers(by));
        moved.forEach(change -> table.row()
                .name(titleOf(change.after()))
                .number(figures.of(change.before()))
                .number(figures.of(change.after()))
                .number(change.by().map(figures::signed).orElse(Figures.NONE))
                .end());
        if (moved.size() > CHANGES_ON_PAPER) {
            out.open("tr", "class", "rest");
            table.name(out.words(Wording.of("waterfallChart.otherCriteria", moved.size() - CHANGES_ON_PAPER)))
                    .number("")
                    .number("")
                    .number("")
                    .end();
        }
        table.close();
    }
}
