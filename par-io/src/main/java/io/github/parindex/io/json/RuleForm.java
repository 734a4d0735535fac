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
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.Words;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rules into their documents; what is as usual is left out. */
final class RuleForm {

    private RuleDocument.@Nullable Options options;
    private RuleDocument.@Nullable Checklist checklist;
    private RuleDocument.@Nullable Bands bands;
    private RuleDocument.@Nullable Proportion proportion;
    private RuleDocument.@Nullable Interpolation interpolation;
    private RuleDocument.@Nullable PerCase perCase;
    private RuleDocument.@Nullable PerCase perFault;
    private RuleDocument.@Nullable AnswerShares answerShares;
    private RuleDocument.@Nullable Stated stated;
    private RuleDocument.@Nullable AgainstPeers againstPeers;
    private RuleDocument.@Nullable BestOf bestOf;
    private RuleDocument.@Nullable SumOf sumOf;
    private RuleDocument.@Nullable Tracked tracked;

    private RuleForm() {}

    static RuleDocument of(Rule rule) {
        RuleForm form = new RuleForm();
        form.fill(rule);
        return new RuleDocument(
                form.options,
                form.checklist,
                form.bands,
                form.proportion,
                form.interpolation,
                form.perCase,
                form.perFault,
                form.answerShares,
                form.stated,
                form.againstPeers,
                form.bestOf,
                form.sumOf,
                form.tracked);
    }

    private void fill(Rule rule) {
        if (rule instanceof Options shape) {
            options = new RuleDocument.Options(shape.options().stream()
                    .map(each -> named(each.name(), each.points()))
                    .toList());
        } else if (rule instanceof Checklist shape) {
            checklist = checklist(shape);
        } else if (rule instanceof Bands shape) {
            bands = new RuleDocument.Bands(
                    shape.bands().stream().map(RuleForm::band).toList(), zeroUnlessMissing(shape.whenNothing()));
        } else if (rule instanceof Proportion shape) {
            proportion = proportion(shape);
        } else if (rule instanceof Interpolation shape) {
            interpolation = interpolation(shape);
        } else if (rule instanceof AnswerShares shape) {
            answerShares = answerShares(shape);
        } else if (rule instanceof AgainstPeers shape) {
            againstPeers = againstPeers(shape);
        } else {
            fillComposed(rule);
        }
    }

    private void fillComposed(Rule rule) {
        if (rule instanceof PerCase shape) {
            RuleDocument.PerCase cases = perCase(shape);
            perCase = shape.start() == PerCase.Start.EMPTY ? cases : null;
            perFault = shape.start() == PerCase.Start.FULL ? cases : null;
        } else if (rule instanceof Stated shape) {
            stated = new RuleDocument.Stated(
                    Digits.of(shape.max()),
                    shape.recomputation()
                            .map(check ->
                                    new RuleDocument.Recomputation(of(check.rule()), Digits.of(check.tolerance())))
                            .orElse(null));
        } else if (rule instanceof BestOf shape) {
            bestOf = new RuleDocument.BestOf(parts(shape.parts()));
        } else if (rule instanceof SumOf shape) {
            Points sum = Points.sum(
                    shape.parts().stream().map(part -> part.rule().max()).toList());
            sumOf = new RuleDocument.SumOf(parts(shape.parts()), cap(shape.max(), sum));
        } else {
            tracked = new RuleDocument.Tracked();
        }
    }

    static RuleDocument.Named named(String name, Points points) {
        return new RuleDocument.Named(name, Digits.of(points));
    }

    private static RuleDocument.Checklist checklist(Checklist rule) {
        Points sum =
                Points.sum(rule.items().stream().map(Checklist.Item::points).toList());
        return new RuleDocument.Checklist(
                rule.items().stream()
                        .map(each -> named(each.name(), each.points()))
                        .toList(),
                cap(rule.max(), sum));
    }

    static RuleDocument.Band band(Bands.Band band) {
        return new RuleDocument.Band(
                bound(band, Bands.Comparison.AT_LEAST),
                bound(band, Bands.Comparison.ABOVE),
                bound(band, Bands.Comparison.AT_MOST),
                bound(band, Bands.Comparison.BELOW),
                Digits.of(band.points()),
                band.proportional().map(RoundingDocument::from).orElse(null));
    }

    private static @Nullable BigDecimal bound(Bands.Band band, Bands.Comparison comparison) {
        return band.bound()
                .filter(bound -> bound.comparison() == comparison)
                .map(Bands.Bound::value)
                .orElse(null);
    }

    static RuleDocument.Proportion proportion(Proportion rule) {
        return new RuleDocument.Proportion(
                Digits.of(rule.max()),
                unless(BigDecimal.ONE, rule.fullFrom()),
                unless(BigDecimal.ZERO, rule.floor()),
                rule.side() == Proportion.Side.PART ? null : Words.of(rule.side()),
                rounding(rule.rounding()),
                zeroUnlessMissing(rule.whenNothing()));
    }

    private static @Nullable BigDecimal unless(BigDecimal usual, BigDecimal value) {
        return value.compareTo(usual) == 0 ? null : value;
    }

    private static RuleDocument.Interpolation interpolation(Interpolation rule) {
        return new RuleDocument.Interpolation(
                rule.breakpoints().stream().map(RuleForm::breakpoint).toList(),
                rounding(rule.rounding()),
                zeroUnlessMissing(rule.whenNothing()));
    }

    static RuleDocument.AgainstPeers againstPeers(AgainstPeers rule) {
        return new RuleDocument.AgainstPeers(
                Digits.of(rule.max()),
                Words.of(rule.reference()),
                rounding(rule.rounding()),
                zeroUnlessMissing(rule.whenNothing()));
    }

    static RuleDocument.Breakpoint breakpoint(Interpolation.Breakpoint breakpoint) {
        return new RuleDocument.Breakpoint(breakpoint.value(), Digits.of(breakpoint.points()));
    }

    private static RuleDocument.PerCase perCase(PerCase rule) {
        return new RuleDocument.PerCase(
                Digits.of(rule.max()),
                rule.kinds().stream()
                        .map(each -> named(each.name(), each.points()))
                        .toList());
    }

    private static RuleDocument.AnswerShares answerShares(AnswerShares rule) {
        return new RuleDocument.AnswerShares(
                Digits.of(rule.max()),
                rule.answers().stream()
                        .map(each -> new RuleDocument.Answer(each.name(), each.share()))
                        .toList(),
                rounding(rule.rounding()),
                zeroUnlessMissing(rule.whenNothing()));
    }

    private static List<RuleDocument.Part> parts(List<Rule.Part> parts) {
        return parts.stream()
                .map(part -> new RuleDocument.Part(part.name(), of(part.rule())))
                .toList();
    }

    private static @Nullable BigDecimal cap(Points cap, Points sum) {
        return cap.equals(sum) ? null : Digits.of(cap);
    }

    private static @Nullable RoundingDocument rounding(Rounding rounding) {
        return rounding.equals(RuleMeaning.usualRounding()) ? null : RoundingDocument.from(rounding);
    }

    private static RuleDocument.@Nullable Zero zeroUnlessMissing(ZeroDenominator meaning) {
        return meaning.equals(ZeroDenominator.MISSING) ? null : zero(meaning);
    }

    static RuleDocument.Zero zero(ZeroDenominator meaning) {
        return new RuleDocument.Zero(
                Words.of(meaning.meaning()), meaning.previousYearParts().orElse(null));
    }
}
