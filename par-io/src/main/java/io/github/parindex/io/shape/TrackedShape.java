package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No points, only a figure to follow. */
final class TrackedShape extends RuleShape<Rule.Tracked, Rule.Tracked.Noted, TrackedShape.Document> {

    TrackedShape() {
        super(Rule.Tracked.class, Rule.Tracked.Noted.class, Document.class);
    }

    /** No points; an object without fields. */
    record Document() implements RuleRecord {}

    /**
     * Followed without points.
     *
     * @param observed what was observed
     */
    record NotedDocument(@Required @Valid ObservationDocument observed) implements WorkingRecord {}

    @Override
    Rule.Tracked read(Document written, Place at) {
        return Rule.tracked();
    }

    @Override
    Document written(Rule.Tracked rule) {
        return new Document();
    }

    @Override
    public WorkingDocument written(Rule.Tracked.Noted working) {
        return new NotedDocument(Shapes.written(working.observed()));
    }

    @Override
    Wording clause(Rule.Tracked rule) {
        return Wording.of("shape.tracked");
    }

    @Override
    public Wording reason(Rule.Tracked.Noted working) {
        return Wording.of("working.tracked", Shapes.clause(working.observed()));
    }

    @Override
    public Cause cause(Rule.Tracked.Noted working) {
        return Cause.LOW_RESULT;
    }

    @Override
    String say(Rule.Tracked rule, Speech speech) {
        return speech.word("spoken.tracked");
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.tracked");
    }

    @Override
    Rule.@Nullable Tracked hear(Spoken spoken) {
        Phrase piece = spoken.first();
        piece.takes("spoken.tracked");
        piece.requireEnd();
        spoken.settle(new Settings(spoken.hearing()));
        return spoken.build(Rule::tracked);
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.SHARE;
    }

    /** What is neither a number nor a ratio is a name. */
    @Override
    ObservationShape<?, ?> observed(Rule.Tracked rule, String text) {
        boolean isMeasured = CellNumbers.isNumber(text) || ShareShape.isShare(text);
        return isMeasured ? ShareShape.orQuantity(text) : Shapes.CHOSEN;
    }

    @Override
    Wording hint(Rule.Tracked rule) {
        return Wording.of("hint.shareOrNumber");
    }

    @Override
    String example(Rule.Tracked rule) {
        return "3";
    }

    /** Anything is noted as it stands. */
    @Override
    Optional<Observation> meant(Rule.Tracked rule, CellWord word) {
        return Optional.empty();
    }
}
