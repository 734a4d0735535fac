package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of results. */
final class ResultSheets {

    private static final Rounding EXACT_INDEX = Rounding.halfUp(10);

    private static final List<Wording> RANKING = List.of(
            Wording.of("resultSheet.place"),
            Wording.of("resultSheet.unit"),
            Wording.of("resultSheet.name"),
            Wording.of("resultSheet.points"),
            Wording.of("resultSheet.applicableMaximum"),
            Wording.of("resultSheet.publishedIndex"),
            Wording.of("resultSheet.index"),
            Wording.of("resultSheet.grade"),
            Wording.of("resultSheet.provisional"),
            Wording.of("resultSheet.tieBrokenBy"));
    private static final List<Wording> UNIT =
            List.of(Wording.of("resultSheet.unit"), Wording.of("resultSheet.name"), Wording.of("resultSheet.block"));
    private static final List<Wording> LOSSES = List.of(
            Wording.of("resultSheet.criterion"),
            Wording.of("resultSheet.title"),
            Wording.of("resultSheet.applicableMaximum"),
            Wording.of("resultSheet.points"),
            Wording.of("resultSheet.lost"),
            Wording.of("resultSheet.reason"));
    private static final Wording TOTAL = Wording.of("resultSheet.total");
    private static final Wording YES = Wording.of("resultSheet.yes");

    private final Locale locale;
    private final List<String> blocks;
    private final Optional<Wording> notice;
    private final SheetNames names = new SheetNames();
    private final List<SheetOut> all = new ArrayList<>();

    ResultSheets(Locale locale, List<String> blocks, Optional<Wording> notice) {
        this.locale = locale;
        this.blocks = blocks;
        this.notice = notice;
    }

    List<SheetOut> all() {
        return all;
    }

    /** A sheet with its title in full over the headings, printed across the page with the headings on every page. */
    SheetOut sheet(Wording name, Wording title, Stream<String> headings) {
        SheetOut sheet = new SheetOut(names.of(name.in(locale)));
        String noticed =
                notice.map(text -> title.in(locale) + " · " + text.in(locale)).orElseGet(() -> title.in(locale));
        sheet.rows.add(List.of(CellOut.of(noticed, CellOut.Style.TITLE)));
        sheet.rows.add(headings.map(heading -> CellOut.of(heading, CellOut.Style.HEADING))
                .toList());
        sheet.notice = notice.map(text -> text.in(locale)).orElse("");
        sheet.frozenRows = 2;
        sheet.filtered = true;
        sheet.page = SheetOut.Page.ACROSS;
        all.add(sheet);
        return sheet;
    }

    /** A sheet of one block: named after it where Excel takes so long a name, else numbered; the title names it in full. */
    SheetOut ofBlock(String key, String keyOfBlock, String block, Stream<String> headings) {
        if (block.isBlank()) {
            return sheet(Wording.of(key), Wording.of(key), headings);
        }
        Wording title = Wording.of(keyOfBlock, block);
        boolean fits = title.in(locale).length() <= SheetNames.LONGEST;
        int number = blocks.indexOf(block) + 1;
        return sheet(fits ? title : Wording.of("resultSheet.ofBlock", Wording.of(key), number), title, headings);
    }

    private Stream<String> said(List<Wording> headings) {
        return headings.stream().map(heading -> heading.in(locale));
    }

    void addRanking(Ranking.Block block) {
        SheetOut sheet = ofBlock("resultSheet.ranking", "resultSheet.rankingOf", block.name(), said(RANKING));
        sheet.wide(8, 12, 40, 12, 12, 12, 16, 14, 10, 20);
        block.standings().forEach(standing -> sheet.rows.add(row(standing)));
    }

    private List<CellOut> row(Ranking.Standing standing) {
        Scorecard card = standing.card();
        return List.of(
                standing.place().map(place -> CellOut.number(place.value())).orElse(CellOut.label("")),
                CellOut.label(card.unit().code()),
                CellOut.label(card.unit().name()),
                number(card.total()),
                number(card.applicable()),
                card.published().map(ResultSheets::number).orElse(CellOut.label("")),
                card.index().map(ResultSheets::percent).orElse(CellOut.label("")),
                CellOut.label(standing.grade().orElse("")),
                CellOut.label(card.isProvisional() ? YES.in(locale) : ""),
                CellOut.label(standing.separatedBy()
                        .map(step -> RankingWords.of(step).in(locale))
                        .orElse("")));
    }

    private static CellOut number(Points points) {
        return CellOut.score(points.value());
    }

    private static CellOut percent(Ratio share) {
        return CellOut.number(Exact.of(EXACT_INDEX.divide(share.numerator().movePointRight(2), share.denominator())));
    }

    /** The points of every unit under every criterion, groups included, in the order of the tree. */
    void addScores(Scoreboard board) {
        List<Criterion> criteria = board.set().criteria().stream()
                .flatMap(ResultSheets::withChildren)
                .toList();
        Wording name = Wording.of("resultSheet.points");
        SheetOut sheet = sheet(
                name,
                Wording.of("resultSheet.pointsTitle"),
                Stream.of(
                                said(UNIT),
                                Stream.of(TOTAL.in(locale)),
                                criteria.stream().map(Criterion::code))
                        .flatMap(headings -> headings));
        sheet.wide(10, 32, 31, 9);
        criteria.forEach(criterion -> sheet.wide(9));
        sheet.page = SheetOut.Page.ACROSS_MANY;
        List<CellOut> titles = new ArrayList<>(List.of(bold(""), bold(""), bold(""), bold("")));
        criteria.forEach(criterion -> titles.add(bold(criterion.title().in(locale))));
        sheet.rows.add(titles);
        sheet.frozenRows = 3;
        sheet.repeatedRows = 2;
        for (Scorecard card : board.cards()) {
            List<CellOut> row = new ArrayList<>(unit(card));
            row.add(number(card.total()));
            criteria.forEach(
                    criterion -> row.add(number(card.score(criterion.code()).points())));
            sheet.rows.add(row);
        }
    }

    private static Stream<Criterion> withChildren(Criterion criterion) {
        return criterion instanceof Group group
                ? Stream.concat(Stream.of(criterion), group.children().stream().flatMap(ResultSheets::withChildren))
                : Stream.of(criterion);
    }

    private static CellOut bold(String text) {
        return CellOut.of(text, CellOut.Style.BOLD);
    }

    private static List<CellOut> unit(Scorecard card) {
        return List.of(
                CellOut.label(card.unit().code()),
                CellOut.label(card.unit().name()),
                CellOut.label(card.unit().block()));
    }

    void addLosses(Scoreboard board) {
        SheetOut sheet = sheet(
                Wording.of("resultSheet.losses"),
                Wording.of("resultSheet.lossesTitle"),
                Stream.concat(said(UNIT), said(LOSSES)));
        sheet.wide(10, 30, 31, 9, 38, 10, 9, 9, 64);
        for (Scorecard card : board.cards()) {
            card.losses().forEach(loss -> sheet.rows.add(row(card, loss)));
        }
    }

    private List<CellOut> row(Scorecard card, Loss loss) {
        List<CellOut> row = new ArrayList<>(unit(card));
        row.add(CellOut.label(loss.score().criterion().code()));
        row.add(CellOut.label(loss.score().criterion().title().in(locale)));
        row.add(number(loss.score().applicable()));
        row.add(number(loss.score().points()));
        row.add(number(loss.lost()));
        row.add(CellOut.label(Reasons.of(loss).in(locale)));
        return row;
    }
}
