package io.github.parindex.io.json;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Interpolation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.token.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds rules from their documents, parts first; what the core refuses is reported at its part. */
final class RuleMeaning {

    private static final List<Form<?>> FORMS = List.of(
            new Form<>("options", RuleDocument::options, RuleMeaning::options),
            new Form<>("checklist", RuleDocument::checklist, RuleMeaning::checklist),
            new Form<>("bands", RuleDocument::bands, RuleMeaning::bands),
            new Form<>("proportion", RuleDocument::proportion, RuleMeaning::proportion),
            new Form<>("interpolation", RuleDocument::interpolation, RuleMeaning::interpolation),
            new Form<>("perCase", RuleDocument::perCase, RuleMeaning::perCase),
            new Form<>("perFault", RuleDocument::perFault, RuleMeaning::perFault),
            new Form<>("answerShares", RuleDocument::answerShares, RuleMeaning::answerShares),
            new Form<>("stated", RuleDocument::stated, RuleMeaning::stated),
            new Form<>("againstPeers", RuleDocument::againstPeers, RuleMeaning::againstPeers),
            new Form<>("bestOf", RuleDocument::bestOf, RuleMeaning::bestOf),
            new Form<>("sumOf", RuleDocument::sumOf, RuleMeaning::sumOf),
            new Form<>("tracked", RuleDocument::tracked, (meaning, document, at) -> Rule.tracked()));

    private static final Rounding ROUNDING = Rounding.halfUp(2);

    private final Findings findings;

    RuleMeaning(Findings findings) {
        this.findings = findings;
    }

    // One field of the rule object.
    private record Form<D>(String field, Function<RuleDocument, @Nullable D> part, Building<D> building) {

        @Nullable
        Rule rule(RuleMeaning meaning, RuleDocument document, String at) {
            @Nullable D shape = part.apply(document);
            return shape == null ? null : building.build(meaning, shape, Pointers.child(at, field));
        }
    }

    private interface Building<D> {
        @Nullable
        Rule build(RuleMeaning meaning, D document, String at);
    }

    /** The rule, or null if something at or below it is faulty. */
    @Nullable
    Rule rule(@Nullable RuleDocument document, String at) {
        if (document == null) {
            return null;
        }
        @Nullable Rule found = null;
        for (Form<?> form : FORMS) {
            @Nullable Rule rule = form.rule(this, document, at);
            found = rule == null ? found : rule;
        }
        return findings.isFaulty(at) ? null : found;
    }

    private @Nullable Rule options(RuleDocument.Options document, String at) {
        List<Options.Option> options = all(
                document.options(), at + "/options", each -> new Options.Option(each.name(), Points.of(each.points())));
        return findings.build(at, () -> new Options(options));
    }

    private @Nullable Rule checklist(RuleDocument.Checklist document, String at) {
        List<Checklist.Item> items =
                all(document.items(), at + "/items", each -> new Checklist.Item(each.name(), Points.of(each.points())));
        return findings.build(at, () -> {
            Points sum = Points.sum(items.stream().map(Checklist.Item::points).toList());
            return new Checklist(items, points(document.cap(), sum));
        });
    }

    private @Nullable Rule bands(RuleDocument.Bands document, String at) {
        List<Bands.Band> bands = all(document.bands(), at + "/bands", RuleMeaning::band);
        return findings.build(at, () -> new Bands(bands, zero(document.zeroDenominator())));
    }

    private static Bands.Band band(RuleDocument.Band document) {
        return new Bands.Band(
                bound(document),
                Points.of(document.points()),
                Optional.ofNullable(document.inProportion()).map(RoundingDocument::toRounding));
    }

    private static Optional<Bands.Bound> bound(RuleDocument.Band band) {
        return bound(Bands.Comparison.AT_LEAST, band.atLeast())
                .or(() -> bound(Bands.Comparison.ABOVE, band.above()))
                .or(() -> bound(Bands.Comparison.AT_MOST, band.atMost()))
                .or(() -> bound(Bands.Comparison.BELOW, band.below()));
    }

    private static Optional<Bands.Bound> bound(Bands.Comparison comparison, @Nullable BigDecimal value) {
        return Optional.ofNullable(value).map(number -> new Bands.Bound(comparison, number));
    }

    private @Nullable Rule proportion(RuleDocument.Proportion document, String at) {
        return findings.build(
                at,
                () -> new Proportion(
                        Points.of(document.max()),
                        Optional.ofNullable(document.fullFrom()).orElse(BigDecimal.ONE),
                        Optional.ofNullable(document.floor()).orElse(BigDecimal.ZERO),
                        Optional.ofNullable(document.side())
                                .map(side -> Words.parse(Proportion.Side.class, side))
                                .orElse(Proportion.Side.PART),
                        rounding(document.rounding()),
                        zero(document.zeroDenominator())));
    }

    private @Nullable Rule interpolation(RuleDocument.Interpolation document, String at) {
        List<Interpolation.Breakpoint> breakpoints = all(
                document.breakpoints(),
                at + "/breakpoints",
                each -> new Interpolation.Breakpoint(each.value(), Points.of(each.points())));
        return findings.build(
                at,
                () -> new Interpolation(breakpoints, rounding(document.rounding()), zero(document.zeroDenominator())));
    }

    private @Nullable Rule perCase(RuleDocument.PerCase document, String at) {
        return perCase(PerCase.Start.EMPTY, document, at);
    }

    private @Nullable Rule perFault(RuleDocument.PerCase document, String at) {
        return perCase(PerCase.Start.FULL, document, at);
    }

    private @Nullable Rule perCase(PerCase.Start start, RuleDocument.PerCase document, String at) {
        List<PerCase.Kind> kinds =
                all(document.kinds(), at + "/kinds", each -> new PerCase.Kind(each.name(), Points.of(each.points())));
        return findings.build(at, () -> new PerCase(start, Points.of(document.max()), kinds));
    }

    private @Nullable Rule answerShares(RuleDocument.AnswerShares document, String at) {
        List<AnswerShares.Answer> answers =
                all(document.answers(), at + "/answers", each -> new AnswerShares.Answer(each.name(), each.share()));
        return findings.build(
                at,
                () -> new AnswerShares(
                        Points.of(document.max()),
                        answers,
                        rounding(document.rounding()),
                        zero(document.zeroDenominator())));
    }

    private @Nullable Rule stated(RuleDocument.Stated document, String at) {
        RuleDocument.@Nullable Recomputation check = document.recomputation();
        String place = at + "/recomputation";
        @Nullable Rule rule = check == null ? null : rule(check.rule(), place + "/rule");
        Stated.@Nullable Recomputation recomputation = check == null || rule == null
                ? null
                : findings.build(place, () -> new Stated.Recomputation(rule, Points.of(check.tolerance())));
        return findings.build(at, () -> new Stated(Points.of(document.max()), Optional.ofNullable(recomputation)));
    }

    private @Nullable Rule againstPeers(RuleDocument.AgainstPeers document, String at) {
        return findings.build(
                at,
                () -> new AgainstPeers(
                        Points.of(document.max()),
                        Words.parse(AgainstPeers.Reference.class, document.reference()),
                        rounding(document.rounding()),
                        zero(document.zeroDenominator())));
    }

    private @Nullable Rule bestOf(RuleDocument.BestOf document, String at) {
        List<Rule.Part> parts = parts(document.parts(), at + "/parts");
        return findings.build(at, () -> new BestOf(parts));
    }

    private @Nullable Rule sumOf(RuleDocument.SumOf document, String at) {
        List<Rule.Part> parts = parts(document.parts(), at + "/parts");
        return findings.build(at, () -> {
            Points sum =
                    Points.sum(parts.stream().map(part -> part.rule().max()).toList());
            return new SumOf(parts, points(document.cap(), sum));
        });
    }

    private List<Rule.Part> parts(@Nullable List<RuleDocument.Part> documents, String at) {
        List<Rule.Part> parts = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            RuleDocument.@Nullable Part part = documents.get(i);
            String place = Pointers.child(at, i);
            @Nullable Rule rule = part == null ? null : rule(part.rule(), place + "/rule");
            Rule.@Nullable Part built =
                    part == null || rule == null ? null : findings.build(place, () -> new Rule.Part(part.name(), rule));
            if (built != null) {
                parts.add(built);
            }
        }
        return parts;
    }

    /** Builds what can be built of a list; the faults of the others are reported. */
    private <D, T> List<T> all(@Nullable List<D> documents, String at, Function<D, T> element) {
        List<T> built = new ArrayList<>();
        for (int i = 0; documents != null && i < documents.size(); i++) {
            D document = documents.get(i);
            @Nullable T value = findings.build(Pointers.child(at, i), () -> element.apply(document));
            if (value != null) {
                built.add(value);
            }
        }
        return built;
    }

    private static Points points(@Nullable BigDecimal points, Points otherwise) {
        return points == null ? otherwise : Points.of(points);
    }

    private static Rounding rounding(@Nullable RoundingDocument document) {
        return document == null ? ROUNDING : document.toRounding();
    }

    private static ZeroDenominator zero(RuleDocument.@Nullable Zero document) {
        return document == null
                ? ZeroDenominator.MISSING
                : new ZeroDenominator(
                        Words.parse(ZeroDenominator.Meaning.class, document.meaning()),
                        Optional.ofNullable(document.previousYearParts()));
    }

    /** What reading takes where a rule names no rounding, and writing leaves out. */
    static Rounding usualRounding() {
        return ROUNDING;
    }
}
