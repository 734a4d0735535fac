package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.analysis.Correlations;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How far parts go together: with each other, and each indicator with its node and with the index. Bounds are those of the
 * JRC's audits: above 0.92 two parts say nearly the same, below 0.3 an indicator hardly shows in the index, below 0 it works
 * against it.
 */
final class CorrelationSection {

    private static final double DOUBLE = 0.92;
    private static final double WEAK = 0.3;
    private static final double STRONG = 0.7;
    private static final int MOST_IN_MATRIX = 15;
    private final IndexMaterial material;
    private final Markup out;
    private final Framework framework;

    private CorrelationSection(IndexMaterial material, Markup out) {
        this.material = material;
        this.out = out;
        this.framework = material.result().framework();
    }

    static void write(IndexMaterial material, Markup out) {
        new CorrelationSection(material, out).write();
    }

    private void write() {
        out.open("section", "id", "correlations", "aria-labelledby", "correlations-h");
        out.leaf("h2", Wording.of("indexReport.correlations"), "id", "correlations-h");
        out.leaf("p", Wording.of("indexReport.correlationsAbout"));
        if (material.parts().size() > 1 && material.parts().size() <= MOST_IN_MATRIX) {
            matrix();
        }
        indicators();
        doubles();
        out.close().line();
    }

    /** Turned so that more is better in every column. */
    private Column column(String code) {
        return material.result().scores(code).directed();
    }

    private void matrix() {
        List<String> codes = Stream.concat(material.parts().stream(), Stream.of(material.top()))
                .toList();
        List<Column> columns = codes.stream().map(this::column).toList();
        Correlations all = Correlations.between(columns, columns);
        List<Table.Heading> headings = new ArrayList<>(List.of(text(Wording.of("indexReport.part"))));
        codes.forEach(code -> headings.add(numbers(Wording.literal(code))));
        out.leaf("h3", Wording.of("indexReport.correlationsOfParts"));
        Table table = Table.open(out, out.words(Wording.of("indexReport.correlationsOfParts")), "plain dense matrix")
                .head(headings.toArray(Table.Heading[]::new));
        for (int i = 0; i < codes.size(); i++) {
            table.row().name(material.title(codes.get(i)));
            for (int j = 0; j < codes.size(); j++) {
                cell(
                        i == j
                                ? OptionalDouble.empty()
                                : all.pairs().get(i * codes.size() + j).coefficient());
            }
            table.end();
        }
        table.close();
    }

    private void cell(OptionalDouble coefficient) {
        out.leaf("td", shown(coefficient), "class", "n " + shade(coefficient));
    }

    private String shown(OptionalDouble coefficient) {
        return coefficient.isEmpty()
                ? Figures.NONE
                : material.figures()
                        .plain(BigDecimal.valueOf(coefficient.getAsDouble()).setScale(2, RoundingMode.HALF_UP));
    }

    private static String shade(OptionalDouble coefficient) {
        if (coefficient.isEmpty()) {
            return "";
        }
        double value = coefficient.getAsDouble();
        if (value < 0) {
            return "against";
        }
        return value < WEAK ? "weak" : value < STRONG ? "middling" : "strong";
    }

    private void indicators() {
        Wording title = Wording.of("indexReport.correlationsOfIndicators");
        out.leaf("h3", title);
        Table table = Table.open(out, out.words(title), "plain sortable")
                .head(
                        text(Wording.of("indexReport.indicator")),
                        text(Wording.of("indexReport.node")),
                        numbers(Wording.of("indexReport.withNode")),
                        numbers(Wording.of("indexReport.withIndex")),
                        text(Wording.of("indexReport.remark")));
        for (String indicator : material.indicators()) {
            String node = nodeOf(indicator);
            OptionalDouble withNode = between(indicator, node);
            OptionalDouble withIndex = between(indicator, material.top());
            table.row().name(material.title(indicator)).text(material.title(node));
            coefficient(withNode);
            coefficient(withIndex);
            table.text(remark(withNode, withIndex)).end();
        }
        table.close();
    }

    private void coefficient(OptionalDouble coefficient) {
        if (coefficient.isPresent()) {
            String value = BigDecimal.valueOf(coefficient.getAsDouble()).toPlainString();
            out.leaf("td", shown(coefficient), "class", "n " + shade(coefficient), "data-v", value);
        } else {
            cell(coefficient);
        }
    }

    private OptionalDouble between(String one, String other) {
        return Correlations.between(List.of(column(one)), List.of(column(other)))
                .pairs()
                .get(0)
                .coefficient();
    }

    private String nodeOf(String indicator) {
        return material.nodes().stream()
                .filter(node -> framework.node(node).partCodes().contains(indicator))
                .findFirst()
                .orElse(material.top());
    }

    private String remark(OptionalDouble withNode, OptionalDouble withIndex) {
        if (withNode.isEmpty() || withIndex.isEmpty()) {
            return out.words(Wording.of("indexReport.constant"));
        }
        double least = Math.min(withNode.getAsDouble(), withIndex.getAsDouble());
        return least < 0
                ? out.words(Wording.of("indexReport.against"))
                : least < WEAK ? out.words(Wording.of("indexReport.weak")) : "";
    }

    /** Indicators of one node that say nearly the same. */
    private void doubles() {
        List<String> lines = new ArrayList<>();
        for (String node : material.nodes()) {
            List<Column> indicators = framework.node(node).partCodes().stream()
                    .filter(framework::isIndicator)
                    .map(this::column)
                    .toList();
            for (Correlations.Pair pair : Correlations.within(indicators).pairs()) {
                if (pair.coefficient().orElse(0) > DOUBLE) {
                    lines.add(out.words(Wording.of(
                            "indexReport.pair",
                            material.title(pair.first()),
                            material.title(pair.second()),
                            shown(pair.coefficient()))));
                }
            }
        }
        if (!lines.isEmpty()) {
            out.leaf("h3", Wording.of("indexReport.doubles")).open("ul");
            lines.forEach(line -> out.leaf("li", line));
            out.close();
        }
    }
}
