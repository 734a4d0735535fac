package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Rescaling;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.Reasons;
import io.github.parindex.io.Wording;
import java.util.List;

/** All of one unit: its result, profile, losses with reasons, changes between rounds and years, criteria and evidence. */
final class UnitSection {

    private final Material material;
    private final Markup out;
    private final Figures figures;
    private final Ranking.Standing standing;
    private final Scorecard card;
    private final String id;

    private UnitSection(Material material, Markup out, Ranking.Standing standing) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
        this.standing = standing;
        this.card = standing.card();
        this.id = material.anchor(card);
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
        material.selfAssessed()
                .map(board -> ScoreDiff.between(board.card(card.unit().code()), card))
                .ifPresent(this::verified);
        material.earlier().flatMap(earlier -> earlier.diff(card)).ifPresent(this::onLastYear);
        criteria();
        out.open("p", "class", "back")
                .leaf("a", new Wording("↑ Về bảng xếp hạng", "↑ Back to the ranking"), "href", material.rankingLink())
                .close();
        out.close().line();
    }

    /** A page of its own begins at the second level, a section of the one file at the third. */
    private String heading(int below) {
        return "h" + ((material.layout() == Material.Layout.SPLIT ? 2 : 3) + below);
    }

    private void result() {
        out.open("dl", "class", "result");
        fact(new Wording("Khối", "Block"), material.blockName(card.unit().block()));
        fact(new Wording("Chỉ số công bố", "Published index"), figures.published(card));
        fact(
                new Wording("Hạng", "Place"),
                standing.place().map(place -> figures.of(place.value())).orElse(unranked()));
        standing.grade().ifPresent(grade -> fact(new Wording("Xếp loại", "Grade"), grade));
        String points = figures.of(card.total()) + " / " + figures.of(card.applicable());
        fact(new Wording("Điểm trên điểm tối đa", "Points of maximum"), points);
        out.close();
        if (card.isProvisional()) {
            out.leaf(
                    "p",
                    new Wording(
                            "Kết quả tạm tính: còn tiêu chí chưa có dữ liệu.",
                            "Provisional: something that counts is missing."),
                    "class",
                    "note");
        }
        card.rescaling().ifPresent(rescaling -> out.leaf("p", rescaled(rescaling), "class", "note"));
    }

    private static Wording rescaled(Rescaling rescaling) {
        return new Wording(
                        "Quy đổi phần thẩm định: {0} trên {1} điểm là {2} %, {3}; nhân với {4} điểm được {5}.",
                        "Assessed block rescaled: {0} of {1} points are {2} %, {3}; of {4} that is {5}.")
                .filledWith(
                        rescaling.achieved(),
                        rescaling.applicable(),
                        rescaling.percentage(),
                        Reasons.of(rescaling.rounding()),
                        rescaling.nominal(),
                        rescaling.points());
    }

    private String unranked() {
        return out.words(
                card.unit().participation() == Participation.RANKED
                        ? new Wording("chưa xếp hạng", "not ranked yet")
                        : new Wording("không xếp hạng", "scored, not ranked"));
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }

    private String titled(Wording what) {
        return out.words(new Wording("{0}: {1}", "{0}: {1}")
                .filledWith(out.words(what), card.unit().name()));
    }

    private void profile() {
        Wording title = new Wording("Kết quả theo lĩnh vực", "Profile over fields");
        out.leaf(heading(1), title);
        out.open("div", "class", "beside").open("div", "class", "figure");
        Fields fields = material.fields(card);
        ProfileChart.of(card, fields, id + "-p").in(material.locale()).draw(out);
        out.close();
        Table table = Table.open(out, titled(title), "plain")
                .head(
                        text("Lĩnh vực", "Field"),
                        numbers("Điểm", "Points"),
                        numbers("Tối đa", "Max"),
                        numbers("Tỷ lệ %", "Share %"),
                        numbers("Cao nhất %", "Best %"),
                        numbers("Trung bình %", "Average %"));
        for (int i = 0; i < fields.all().size(); i++) {
            field(table, fields.all().get(i), card.scores().get(i));
        }
        table.close();
        out.close();
    }

    private void field(Table table, Fields.Field field, Score score) {
        table.row()
                .name(field.criterion().code() + " " + field.criterion().title().in(material.locale()))
                .number(figures.of(score.points()))
                .number(figures.of(score.applicable()))
                .number(figures.percent(Fields.share(score)))
                .number(figures.percent(field.best()))
                .number(field.mean().map(figures::fixed).orElse(Figures.NONE))
                .end();
    }

    private void losses() {
        Wording title = new Wording("Điểm bị mất và lý do", "Points lost, and why");
        out.leaf(heading(1), title);
        List<Loss> losses = card.losses();
        if (losses.isEmpty()) {
            out.leaf("p", new Wording("Không mất điểm ở tiêu chí nào.", "No points were lost."));
            return;
        }
        out.open("div", "class", "beside long").open("div", "class", "figure");
        WaterfallChart.of(card, id + "-w").in(material.locale()).draw(out);
        out.close();
        Table table = Table.open(out, titled(title), "plain reasons")
                .head(
                        text("Tiêu chí", "Criterion"),
                        numbers("Mất", "Lost"),
                        numbers("Đạt", "Earned"),
                        text("Lý do", "Reason"));
        losses.forEach(loss -> table.row()
                .name(titleOf(loss.score()))
                .number(figures.signed(loss.lost().negated()))
                .number(figures.of(loss.score().points()) + " / "
                        + figures.of(loss.score().applicable()))
                .text(out.words(Reasons.of(loss)))
                .end());
        table.close();
        out.close();
    }

    private String titleOf(LeafScore score) {
        return score.criterion().code() + " " + score.criterion().title().in(material.locale());
    }

    /** Only what was self-assessed can have been changed by verification. */
    private void verified(ScoreDiff diff) {
        Wording title = new Wording("Tự chấm và thẩm định", "Self-assessed and verified");
        out.leaf(heading(1), title);
        if (diff.before().isProvisional() == diff.after().isProvisional()) {
            out.leaf("p", totals(diff));
        }
        List<ScoreDiff.Change> moved = diff.moved().stream()
                .filter(change -> isSelfAssessed(change.after().criterion().code()))
                .toList();
        if (moved.isEmpty()) {
            out.leaf(
                    "p",
                    new Wording(
                            "Thẩm định không làm thay đổi điểm tự chấm.",
                            "Verification changed no self-assessed points."));
        } else {
            changes(
                    diff.basis(),
                    moved,
                    title,
                    List.of(new Wording("Tự chấm", "Self-assessed"), new Wording("Thẩm định", "Verified")));
        }
    }

    private Wording totals(ScoreDiff diff) {
        return new Wording("Tổng điểm: {0} → {1}{2}.", "Total: {0} → {1}{2}.")
                .filledWith(
                        figures.of(diff.before().total()),
                        figures.of(diff.after().total()),
                        diff.total().map(by -> " (" + figures.signed(by) + ")").orElse(""));
    }

    private boolean isSelfAssessed(String code) {
        return card.assessment().entries(code).stream().anyMatch(entry -> entry.round() == Round.SELF_ASSESSED);
    }

    private void onLastYear(ScoreDiff diff) {
        Wording title = new Wording("Thay đổi so với kỳ trước", "Change on the earlier period");
        out.leaf(heading(1), title);
        out.leaf(
                "p",
                new Wording(
                                "Chỉ số công bố: {0} → {1}{2}. So sánh theo tỷ lệ phần trăm điểm tối đa.",
                                "Published index: {0} → {1}{2}. Compared as percent of the maximum.")
                        .filledWith(
                                figures.published(diff.before()),
                                figures.published(diff.after()),
                                diff.total()
                                        .map(by -> " (" + figures.signed(by) + ")")
                                        .orElse("")));
        if (!diff.moved().isEmpty()) {
            changes(
                    diff.basis(),
                    diff.moved(),
                    title,
                    List.of(new Wording("Kỳ trước", "Earlier"), new Wording("Kỳ này", "Now")));
        }
    }

    private void changes(ScoreDiff.Basis basis, List<ScoreDiff.Change> moved, Wording title, List<Wording> sides) {
        Wording by = basis == ScoreDiff.Basis.POINTS
                ? new Wording("Thay đổi", "Change")
                : new Wording("Thay đổi, điểm %", "Change, % points");
        Table table = Table.open(out, titled(title), "plain")
                .head(
                        text("Tiêu chí", "Criterion"),
                        numbers(sides.get(0).vi(), sides.get(0).en()),
                        numbers(sides.get(1).vi(), sides.get(1).en()),
                        numbers(by.vi(), by.en()));
        moved.forEach(change -> table.row()
                .name(titleOf(change.after()))
                .number(of(change.before()))
                .number(of(change.after()))
                .number(change.by().map(figures::signed).orElse(Figures.NONE))
                .end());
        table.close();
    }

    private String of(LeafScore score) {
        return figures.of(score.points()) + " / " + figures.of(score.applicable());
    }

    private void criteria() {
        Wording title = new Wording("Toàn bộ tiêu chí và tài liệu kiểm chứng", "All criteria, with evidence");
        out.open("details").leaf("summary", titled(title));
        Table table = Table.open(out, titled(title), "plain all")
                .head(
                        text("Tiêu chí", "Criterion"),
                        numbers("Điểm", "Points"),
                        text("Kết quả ghi nhận", "Observed"),
                        text("Tài liệu kiểm chứng", "Evidence"));
        card.leaves().forEach(leaf -> criterion(table, leaf));
        table.close();
        out.close();
    }

    private void criterion(Table table, LeafScore leaf) {
        int index = card.set().indexOf(leaf.criterion().code());
        table.row()
                .name(titleOf(leaf))
                .number(of(leaf))
                .text(out.words(Reasons.of(card.assessment().observations().get(index))));
        out.open("td");
        card.assessment().entries(leaf.criterion().code()).forEach(this::evidence);
        out.close();
        table.end();
    }

    private void evidence(Entry entry) {
        if (!entry.evidence().isEmpty()) {
            out.open("span", "class", "ref")
                    .text(String.join(", ", entry.evidence()))
                    .close();
        }
        if (!entry.note().isBlank()) {
            out.open("span", "class", "note").text(entry.note()).close();
        }
    }
}
