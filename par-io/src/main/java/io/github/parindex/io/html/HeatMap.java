package io.github.parindex.io.html;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Units × criteria: the darker a cell, the smaller the share of the maximum that the unit earned there.
 *
 * <p>One colour in six steps of lightness, so that it reads without colour and on a grey print. A slash stands where the
 * criterion does not apply, a dash where data are missing. Bonuses and deductions have no maximum and are left out.
 */
public final class HeatMap {

    private static final List<BigDecimal> FROM = List.of(
            BigDecimal.ONE,
            new BigDecimal("0.9"),
            new BigDecimal("0.75"),
            new BigDecimal("0.5"),
            new BigDecimal("0.25"));
    private static final List<Wording> STEPS = steps();
    private static final Set<Group.Kind> WITH_MAXIMUM = EnumSet.of(Group.Kind.PLAIN, Group.Kind.SURVEY);

    private final List<Scorecard> cards;
    private final List<Criterion> criteria;
    private final Function<Scorecard, List<? extends Score>> scores;
    private final Locale locale;
    private final String id;

    // The field over each column, none where the columns are fields.
    private final List<Criterion> fields;

    private HeatMap(
            List<Scorecard> cards,
            List<Criterion> criteria,
            List<Criterion> fields,
            Function<Scorecard, List<? extends Score>> scores,
            Locale locale,
            String id) {
        this.cards = cards;
        this.criteria = criteria;
        this.fields = fields;
        this.scores = scores;
        this.locale = locale;
        this.id = id;
    }

    /**
     * Units × leaf criteria.
     *
     * @param board of any units
     * @return a chart in Vietnamese, units in the order of the board
     */
    public static HeatMap of(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return overLeaves(board, board.cards(), "heat");
    }

    /**
     * Units × fields, that is top criteria, for a board too large to show every leaf.
     *
     * @param board of any units
     * @return a chart in Vietnamese, units in the order of the board
     */
    public static HeatMap overFields(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return overFields(board, board.cards(), "heat");
    }

    static HeatMap overLeaves(Scoreboard board, List<Scorecard> cards, String id) {
        List<Criterion> fields = fields(board.set().criteria());
        List<Criterion> leaves = List.copyOf(board.set().leaves());
        List<Integer> inside = inside(leaves.size(), board.set()::kindOf);
        return new HeatMap(
                cards,
                inside.stream().map(leaves::get).toList(),
                inside.stream().map(fields::get).toList(),
                card -> inside.stream().map(card.leaves()::get).toList(),
                Locale.forLanguageTag("vi"),
                id);
    }

    /** The columns that have a maximum, so not those of bonuses and deductions, of which nobody has a share. */
    private static List<Integer> inside(int columns, IntFunction<Group.Kind> kinds) {
        return IntStream.range(0, columns)
                .filter(column -> WITH_MAXIMUM.contains(kinds.apply(column)))
                .boxed()
                .toList();
    }

    private static List<Criterion> fields(List<Criterion> tops) {
        List<Criterion> fields = new ArrayList<>();
        for (Criterion top : tops) {
            for (int i = 0; i < leaves(top); i++) {
                fields.add(top);
            }
        }
        return fields;
    }

    private static int leaves(Criterion criterion) {
        return criterion instanceof Group group
                ? group.children().stream().mapToInt(HeatMap::leaves).sum()
                : 1;
    }

    static HeatMap overFields(Scoreboard board, List<Scorecard> cards, String id) {
        List<Criterion> tops = board.set().criteria();
        List<Integer> inside =
                inside(tops.size(), top -> tops.get(top) instanceof Group group ? group.kind() : Group.Kind.PLAIN);
        return new HeatMap(
                cards,
                inside.stream().map(tops::get).toList(),
                List.of(),
                card -> inside.stream().map(card.scores()::get).toList(),
                Locale.forLanguageTag("vi"),
                id);
    }

    /**
     * Changes the language.
     *
     * @param language Vietnamese for {@code vi}, else English
     * @return a copy in that language
     */
    public HeatMap in(Locale language) {
        Objects.requireNonNull(language, "language");
        return new HeatMap(cards, criteria, fields, scores, language, id);
    }

    /**
     * The chart as an SVG document of its own, with title, description and texts.
     *
     * @return well-formed XML
     */
    public String toSvg() {
        return Markup.text(locale, this::draw);
    }

    /**
     * The chart as a picture on white, for documents that take no SVG, in the platform's sans-serif font. It needs the
     * library {@code com.github.weisj:jsvg}, which a project adds that wants pictures.
     *
     * @param scale pixels for each unit of the drawing, 1 to 8; 2 is sharp on most screens
     * @return the bytes of a PNG file
     * @throws IllegalArgumentException if the scale is another or the picture has more than 40 million
     *     pixels
     * @throws IllegalStateException if the library is not there
     */
    public byte[] toPng(int scale) {
        return Raster.png(toSvg(), scale);
    }

    List<Criterion> criteria() {
        return criteria;
    }

    List<Scorecard> cards() {
        return cards;
    }

    /** The scores of a unit, in the order of the criteria. */
    List<? extends Score> scores(Scorecard card) {
        return scores.apply(card);
    }

    /** Whether a share is lacking because data are, and not because the criterion does not apply. */
    static boolean lacksData(Score score) {
        return score instanceof GroupScore group
                ? group.children().stream().anyMatch(HeatMap::lacksData)
                : ((LeafScore) score).treatment() == Treatment.MISSING_PROVISIONAL;
    }

    void draw(Markup out) {
        Mosaic.Labels labels = new Mosaic.Labels(
                cards.stream().map(card -> card.unit().name()).toList(),
                criteria.stream().map(Criterion::code).toList(),
                fields.stream().map(field -> Named.of(field, " ", locale)).toList(),
                STEPS.stream().map(step -> step.in(locale)).toList());
        List<List<? extends Score>> scored =
                cards.stream().<List<? extends Score>>map(scores).toList();
        new Mosaic(
                        labels,
                        this::beginsBlock,
                        (row, column) -> step(scored.get(row).get(column)))
                .draw(out, id, title().in(locale), description().in(locale));
    }

    private static int step(Score score) {
        return Fields.share(score).map(HeatMap::step).orElseGet(() -> lacksData(score) ? Mosaic.DASH : Mosaic.SLASH);
    }

    private boolean beginsBlock(int row) {
        return !cards.get(row).unit().block().equals(cards.get(row - 1).unit().block());
    }

    private Wording title() {
        return Wording.of("heatMap.heatMapUnitsCriteria", cards.size(), criteria.size());
    }

    private static Wording description() {
        return Wording.of("heatMap.darkerCellSmallerShare");
    }

    private static List<Wording> steps() {
        List<Wording> percents = FROM.stream()
                .map(from -> Wording.percent(from.movePointRight(2)))
                .toList();
        List<Wording> steps = new ArrayList<>(List.of(percents.get(0)));
        percents.stream().skip(1).map(from -> Wording.of("heatMap.from", from)).forEach(steps::add);
        steps.add(Wording.of("heatMap.below", percents.get(percents.size() - 1)));
        return List.copyOf(steps);
    }

    private static int step(Ratio share) {
        int step = 0;
        while (step < FROM.size() && share.compareTo(FROM.get(step)) < 0) {
            step++;
        }
        return step;
    }

    @Override
    public String toString() {
        return title().toString();
    }
}
