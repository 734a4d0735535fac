package io.github.parindex.core.indicator;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The one door from the exact floor: a scored board as shares of maximum points, in per cent.
 *
 * <p>A leaf is a column with 100 × points / applicable maximum, missing where nothing was applicable; its weight is its
 * maximum. What a total holds beside shares of maximum points (bonus, deductions, rounded groups, a rescaled block) is
 * one more column, in percentage points of the applicable maximum. Division is the only rounding, to 34 digits and then
 * to a double.
 */
final class BoardDoor {

    private static final String CRITERIA = "CRITERIA";
    private static final String OUTSIDE = "OUTSIDE";

    private final CriteriaSet set;
    private final List<Scorecard> cards;
    private final Map<String, double[]> shares = new LinkedHashMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Framework.Node> nodes = new ArrayList<>();

    BoardDoor(Scoreboard board) {
        this.set = board.set();
        this.cards = board.cards();
    }

    IndicatorMatrix matrix() {
        List<Framework.Part> tops = parts(set.criteria());
        if (tops.isEmpty()) {
            throw Refusal.refused(
                    "indicator.board.nothing", set.id(), set.leaves().size(), set.max());
        }
        List<Row> rows = cards.stream().map(card -> new Row(card.unit(), "")).toList();
        fill();
        double[] outside = new double[cards.size()];
        boolean beside = false;
        for (int row = 0; row < outside.length; row++) {
            outside[row] = outside(cards.get(row));
            beside |= outside[row] != 0 && !Double.isNaN(outside[row]);
        }
        List<Framework.Part> top = new ArrayList<>(List.of(new Framework.Part(CRITERIA, 1)));
        nodes.add(node(CRITERIA, Title.of("Tiêu chí", "Criteria"), tops));
        if (beside) {
            top.add(new Framework.Part(OUTSIDE, 1));
            indicators.add(indicator(OUTSIDE, Title.of("Ngoài điểm tối đa", "Outside the maximum")));
            shares.put(OUTSIDE, outside);
        }
        nodes.add(node(IndicatorMatrix.BOARD_TOP, Title.of("Chỉ số", "Index"), top));
        List<Column> columns = indicators.stream()
                .map(indicator -> Column.of(indicator, rows, Objects.requireNonNull(shares.get(indicator.code()))))
                .toList();
        return IndicatorMatrix.of(columns, Map.of(), Framework.of(indicators, nodes));
    }

    /** One node of all leaves, to each of which is added what the total holds beside them. */
    IndicatorMatrix weighable() {
        parts(set.criteria());
        if (indicators.isEmpty()) {
            throw Refusal.refused(
                    "indicator.board.nothing", set.id(), set.leaves().size(), set.max());
        }
        List<Row> rows = cards.stream().map(card -> new Row(card.unit(), "")).toList();
        fill();
        for (int row = 0; row < cards.size(); row++) {
            double outside = outside(cards.get(row));
            double index = index(cards.get(row));
            for (double[] column : shares.values()) {
                column[row] = Double.isNaN(column[row]) ? index : column[row] + outside;
            }
        }
        List<Framework.Part> leaves = indicators.stream()
                .map(leaf -> new Framework.Part(
                        leaf.code(), set.criterion(leaf.code()).max().value().doubleValue()))
                .toList();
        List<Column> columns = indicators.stream()
                .map(leaf -> Column.of(leaf, rows, Objects.requireNonNull(shares.get(leaf.code()))))
                .toList();
        List<Framework.Node> top = List.of(node(IndicatorMatrix.BOARD_TOP, Title.of("Chỉ số", "Index"), leaves));
        return IndicatorMatrix.of(columns, Map.of(), Framework.of(indicators, top));
    }

    private static double index(Scorecard card) {
        return card.index().isEmpty()
                ? Double.NaN
                : percent(card.total().value(), card.applicable().value()).doubleValue();
    }

    private List<Framework.Part> parts(List<Criterion> criteria) {
        List<Framework.Part> parts = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion instanceof Leaf leaf && leaf.max().sign() > 0) {
                indicators.add(indicator(leaf.code(), leaf.title()));
                shares.put(leaf.code(), new double[cards.size()]);
                parts.add(new Framework.Part(leaf.code(), leaf.max().value().doubleValue()));
            } else if (criterion instanceof Group group && counts(group)) {
                List<Framework.Part> below = parts(group.children());
                if (!below.isEmpty()) {
                    nodes.add(node(group.code(), group.title(), below));
                    double max =
                            below.stream().mapToDouble(Framework.Part::weight).sum();
                    parts.add(new Framework.Part(group.code(), max));
                }
            }
        }
        return parts;
    }

    private static boolean counts(Group group) {
        return group.kind() == Group.Kind.PLAIN || group.kind() == Group.Kind.SURVEY;
    }

    private static Framework.Node node(String code, Title title, List<Framework.Part> parts) {
        return new Framework.Node(code, title, Direction.HIGHER_IS_BETTER, parts);
    }

    private static Indicator indicator(String code, Title title) {
        return new Indicator(code, title, Direction.HIGHER_IS_BETTER, "%", Optional.empty(), OptionalDouble.empty());
    }

    private void fill() {
        for (int row = 0; row < cards.size(); row++) {
            for (LeafScore leaf : cards.get(row).leaves()) {
                double[] column = shares.get(leaf.criterion().code());
                if (column != null) {
                    column[row] = leaf.applicable().sign() > 0
                            ? percent(leaf.points().value(), leaf.applicable().value())
                                    .doubleValue()
                            : Double.NaN;
                }
            }
        }
    }

    /** What the index holds beside the share of the points that were applicable before any rescaling. */
    private double outside(Scorecard card) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        for (LeafScore leaf : card.leaves()) {
            if (shares.containsKey(leaf.criterion().code())) {
                points = points.add(leaf.points().value());
                applicable = applicable.add(leaf.applicable().value());
            }
        }
        if (applicable.signum() == 0 || card.index().isEmpty()) {
            return Double.NaN;
        }
        BigDecimal whole = percent(card.total().value(), card.applicable().value());
        BigDecimal within = percent(points, applicable);
        BigDecimal beside = whole.subtract(within);
        return beside.abs().compareTo(new BigDecimal("1e-25")) < 0 ? 0 : beside.doubleValue();
    }

    private static BigDecimal percent(BigDecimal points, BigDecimal max) {
        return points.movePointRight(2).divide(max, MathContext.DECIMAL128);
    }
}
