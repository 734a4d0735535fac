package io.github.parindex.io.recipe;

import io.github.parindex.core.index.Explanation;
import io.github.parindex.io.json.TitleDocument;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Puts explanations of composite indices, and their differences, into their documents. */
final class ExplanationForm {

    private ExplanationForm() {}

    static ExplanationJson.Document of(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return new ExplanationJson.Document(
                explanation.row().code(),
                explanation.row().unit().name(),
                IndexResultForm.said(explanation.row().period()),
                explanation.nodes().stream().map(ExplanationForm::node).toList(),
                explanation.zeroed().isEmpty()
                        ? null
                        : explanation.zeroed().stream()
                                .map(zero -> new ExplanationJson.Zeroed(
                                        zero.node(), zero.aggregation().name(), zero.parts()))
                                .toList());
    }

    private static ExplanationJson.Node node(Explanation.NodeScore node) {
        return new ExplanationJson.Node(
                node.code(),
                TitleDocument.from(node.title()),
                node.depth(),
                plain(node.aggregated()),
                plain(node.score()),
                node.parts().stream().map(ExplanationForm::part).toList());
    }

    private static ExplanationJson.Part part(Explanation.PartScore part) {
        return new ExplanationJson.Part(
                part.code(),
                plain(part.raw()),
                plain(part.score()),
                IndexResultForm.plain(part.share()),
                plain(part.contribution()));
    }

    static ExplanationJson.Difference of(Explanation.Difference difference) {
        Objects.requireNonNull(difference, "difference");
        return new ExplanationJson.Difference(
                difference.after().code(),
                difference.after().unit().name(),
                IndexResultForm.said(difference.before().period()),
                IndexResultForm.said(difference.after().period()),
                difference.nodes().stream().map(ExplanationForm::change).toList());
    }

    private static ExplanationJson.NodeChange change(Explanation.NodeChange node) {
        return new ExplanationJson.NodeChange(
                node.code(),
                TitleDocument.from(node.title()),
                node.depth(),
                plain(node.before().map(Explanation.NodeScore::score).orElse(OptionalDouble.empty())),
                plain(node.after().map(Explanation.NodeScore::score).orElse(OptionalDouble.empty())),
                plain(node.change()),
                plain(node.before().map(Explanation.NodeScore::aggregated).orElse(OptionalDouble.empty())),
                plain(node.after().map(Explanation.NodeScore::aggregated).orElse(OptionalDouble.empty())),
                node.parts().stream().map(ExplanationForm::change).toList());
    }

    private static ExplanationJson.PartChange change(Explanation.PartChange part) {
        return new ExplanationJson.PartChange(
                part.code(),
                part.before().map(ExplanationForm::side).orElse(null),
                part.after().map(ExplanationForm::side).orElse(null),
                plain(part.change()));
    }

    private static ExplanationJson.Side side(Explanation.PartScore part) {
        return new ExplanationJson.Side(
                plain(part.raw()), plain(part.score()), IndexResultForm.plain(part.share()), plain(part.contribution()));
    }

    private static @Nullable BigDecimal plain(OptionalDouble number) {
        return number.isPresent() ? IndexResultForm.plain(number.getAsDouble()) : null;
    }
}
