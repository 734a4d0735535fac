package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best of alternatives. */
final class BestOfShape extends ComposedShape<BestOf, BestOf.BestPart, BestOfShape.Document> {

    BestOfShape() {
        super(BestOf.class, BestOf.BestPart.class, Document.class, "spoken.bestOf");
    }

    /**
     * The best of alternatives.
     *
     * @param parts at least two
     */
    @InShort("parts")
    record Document(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid NamedRule> parts) implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {
            parts = Copies.of(parts);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(List<NamedRule> parts) {
            return new Document(parts);
        }
    }

    /**
     * The alternative that counts, with what it gave.
     *
     * @param part its name
     * @param award what it gave
     */
    record BestPartDocument(
            @Filled String part, @Required @Valid AwardDocument award) implements WorkingRecord {}

    @Override
    @Nullable
    BestOf read(Document written, Place at) {
        List<Rule.Part> parts = NamedRule.read(written.parts(), at.field("parts"));
        return at.build(() -> new BestOf(parts));
    }

    @Override
    Document written(BestOf rule) {
        return new Document(NamedRule.of(rule.parts()));
    }

    @Override
    public WorkingDocument written(BestOf.BestPart working) {
        return new BestPartDocument(working.part(), AwardDocument.of(working.award()));
    }

    @Override
    Wording clause(BestOf rule) {
        return Wording.of("shape.bestOf", NamedRule.clause(rule.parts()));
    }

    @Override
    public Wording reason(BestOf.BestPart working) {
        return Wording.of(
                "working.bestOf",
                Clauses.quoted(working.part()),
                Shapes.reason(working.award().working()));
    }

    @Override
    public Cause cause(BestOf.BestPart working) {
        return Cause.of(working.award().working());
    }

    @Override
    String say(BestOf rule, Speech speech) {
        return speech.list(keyword(), rule.parts(), part -> NamedRule.say(part, speech));
    }

    @Override
    @Nullable
    BestOf hear(Spoken spoken) {
        Settings settings = new Settings(spoken.hearing());
        List<Rule.Part> parts = NamedRule.hear(spoken, keyword(), settings);
        return spoken.build(() -> new BestOf(parts));
    }

    @Override
    List<Rule.Part> parts(BestOf rule) {
        return rule.parts();
    }
}
