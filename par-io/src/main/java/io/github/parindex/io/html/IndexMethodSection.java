package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.index.Zeroed;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.shape.IndexChoices;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How an index was computed: every choice, every weight, and what was left out. */
final class IndexMethodSection {

    private final IndexMaterial material;
    private final Markup out;

    private IndexMethodSection(IndexMaterial material, Markup out) {
        this.material = material;
        this.out = out;
    }

    static void write(IndexMaterial material, Markup out) {
        new IndexMethodSection(material, out).write();
    }

    private void write() {
        out.open("section", "id", "method", "aria-labelledby", "method-h");
        out.leaf("h2", Wording.of("method.method"), "id", "method-h");
        out.open("ul");
        IndexChoices.of(material.result().index()).forEach(choice -> out.leaf("li", choice));
        out.close();
        out.leaf("p", Wording.of("indexReport.figuresShown"));
        out.leaf("p", Wording.of("indexReport.strengthsRule"));
        leftOut();
        zeroed();
        weights();
        out.close().line();
    }

    private void leftOut() {
        String units = material.result().leftOut().stream().map(Row::toString).collect(Collectors.joining(", "));
        if (!units.isEmpty()) {
            out.leaf("p", Wording.of("par.droppedByPreparation", units));
        }
    }

    private void zeroed() {
        List<Zeroed> zeroed = material.result().zeroed();
        if (!zeroed.isEmpty()) {
            String units = zeroed.stream()
                    .map(each -> each.row() + " (" + String.join(", ", each.parts()) + ")")
                    .collect(Collectors.joining("; "));
            out.leaf("p", Wording.of("indexReport.zeroed", units), "class", "notice", "role", "note");
        }
    }

    private void weights() {
        Wording title = Wording.of("indexReport.weights");
        out.leaf("h3", title);
        Table table = Table.open(out, out.words(title), "plain")
                .head(
                        text(Wording.of("indexReport.part")),
                        text(Wording.of("indexReport.node")),
                        numbers(Wording.of("indexReport.weightOfNode")),
                        numbers(Wording.of("indexReport.weightOfIndex")));
        Map<String, Double> effective = material.weights();
        for (String node : material.nodes()) {
            material.result()
                    .signedWeights(node)
                    .forEach((part, weight) -> table.row()
                            .name(material.title(part))
                            .text(material.title(node))
                            .number(material.percent(weight))
                            .number(material.percent(effective.get(part)))
                            .end());
        }
        table.close();
    }
}
