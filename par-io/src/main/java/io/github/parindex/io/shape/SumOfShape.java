package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.SumOf;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sum of parts. */
final class SumOfShape extends ComposedShape<SumOf, SumOf.PartsAdded, SumOfShape.Document> {

    SumOfShape() {
        super(SumOf.class, SumOf.PartsAdded.class, Document.class, "spoken.sumOf");
    }

    /**
     * The sum of parts.
     *
     * @param parts at least two
     * @param cap the most they give together; the sum of their maxima if left out
     */
    @InShort("parts")
    record Document(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid NamedRule> parts,

            @Positive(message = "{io.github.parindex.positive}") @ExactDecimal @Nullable
            BigDecimal cap)
            implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {
            parts = Copies.of(parts);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(List<NamedRule> parts) {
            return new Document(parts, null);
        }
    }

    /**
     * The sum of parts.
     *
     * @param parts what each gave
     * @param sum of all
     * @param cap the most they give
     */
    record PartsAddedDocument(
            @Required List<@Required @Valid AwardedPart> parts,
            @Required BigDecimal sum,
            @Required BigDecimal cap) implements WorkingRecord {

        PartsAddedDocument {
            parts = Copies.of(parts);
        }
    }

    @Override
    @Nullable
    SumOf read(Document written, Place at) {
        List<Rule.Part> parts = NamedRule.read(written.parts(), at.field("parts"));
        return at.build(() -> new SumOf(parts, Caps.capOr(written.cap(), sum(parts))));
    }

    private static Points sum(List<Rule.Part> parts) {
        return Points.sum(parts, part -> part.rule().max());
    }

    @Override
    Document written(SumOf rule) {
        return new Document(NamedRule.of(rule.parts()), Caps.unlessReached(rule.max(), sum(rule.parts())));
    }

    @Override
    public WorkingDocument written(SumOf.PartsAdded working) {
        return new PartsAddedDocument(
                working.parts().stream()
                        .map(each -> AwardedPart.of(each.part(), each.award()))
                        .toList(),
                Digits.of(working.sum()),
                Digits.of(working.cap()));
    }

    @Override
    Wording clause(SumOf rule) {
        return Wording.of("shape.sumOf", NamedRule.clause(rule.parts()), Clauses.atMost(rule.max()));
    }

    @Override
    public Wording reason(SumOf.PartsAdded working) {
        return Wording.of(
                "working.sumOf",
                Clauses.list(
                        working.parts(),
                        "; ",
                        each -> Wording.of(
                                "working.sumOf.part", Clauses.quoted(each.part()), AwardDocument.clause(each.award()))),
                Clauses.capped(working.sum(), working.cap()));
    }

    /** A sum lost where its part lost most. */
    @Override
    public Cause cause(SumOf.PartsAdded working) {
        return working.parts().stream()
                .map(SumOf.Summand::award)
                .max(Comparator.comparing(award -> award.max().minus(award.points())))
                .map(award -> Cause.of(award.working()))
                .orElse(Cause.LOW_RESULT);
    }

    @Override
    String say(SumOf rule, Speech speech) {
        return speech.list(
                keyword(),
                rule.parts(),
                part -> NamedRule.say(part, speech),
                speech.capBelow(rule.max(), sum(rule.parts())));
    }

    @Override
    @Nullable
    SumOf hear(Spoken spoken) {
        Settings settings = new Settings(spoken.hearing(), Settings.Kind.CAP);
        List<Rule.Part> parts = NamedRule.hear(spoken, keyword(), settings);
        return spoken.build(() -> new SumOf(parts, settings.cap().orElseGet(() -> sum(parts))));
    }

    @Override
    List<Rule.Part> parts(SumOf rule) {
        return rule.parts();
    }
}
