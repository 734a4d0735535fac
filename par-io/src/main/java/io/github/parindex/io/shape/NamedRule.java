package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.RuleDocument;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a composed rule.
 *
 * @param name how observations call it
 * @param rule how it is scored
 */
record NamedRule(@Filled String name, @Required @Valid RuleDocument rule) implements ClosedDocument {

    static List<NamedRule> of(List<Rule.Part> parts) {
        return parts.stream()
                .map(part -> new NamedRule(part.name(), Shapes.written(part.rule())))
                .toList();
    }

    /** The parts that can be built. */
    static List<Rule.Part> read(@Nullable List<NamedRule> parts, Place at) {
        return at.all(parts, NamedRule::read);
    }

    private Rule.@Nullable Part read(Place at) {
        @Nullable Rule read = Shapes.read(rule, at.field("rule"));
        return read == null ? null : at.build(() -> new Rule.Part(name, read));
    }

    static Wording clause(List<Rule.Part> parts) {
        return Clauses.list(
                parts, "; ", part -> Wording.of("shape.part", Clauses.quoted(part.name()), Shapes.clause(part.rule())));
    }

    static List<String> names(List<Rule.Part> parts) {
        return parts.stream().map(Rule.Part::name).toList();
    }

    /** What the cell of a composed rule may hold. */
    static String example(List<Rule.Part> parts) {
        return parts.stream().map(NamedRule::example).collect(Collectors.joining(" | "));
    }

    private static String example(Rule.Part part) {
        return CellNames.written(part.name(), ":") + ": " + CellNames.inside(Shapes.example(part.rule()));
    }

    /** The part as it is said. */
    static String say(Rule.Part part, Speech speech) {
        return speech.name(part.name()) + ": " + speech.part(part.rule());
    }

    /** The parts that are said behind a keyword. */
    static List<Rule.Part> hear(Spoken spoken, String opener, Settings settings) {
        return spoken.items(opener, settings, piece -> {
            Phrase.Named named = piece.named(true);
            @Nullable
            Rule heard = SpokenRules.hear(named.value(), spoken.hearing().inside(named.value()));
            return heard == null ? null : spoken.hearing().build(piece, () -> new Rule.Part(named.name(), heard));
        });
    }
}
