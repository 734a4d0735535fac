package io.github.parindex.io.json;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Bands;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Interpolation;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts workings into their documents. */
final class WorkingForm {

    private @Nullable String missing;
    private @Nullable String notApplicable;
    private WorkingDocument.@Nullable OfNothing ofNothing;
    private WorkingDocument.@Nullable Picked picked;
    private WorkingDocument.@Nullable Ticked ticked;
    private WorkingDocument.@Nullable InBand inBand;
    private WorkingDocument.@Nullable InProportion inProportion;
    private WorkingDocument.@Nullable Between between;
    private WorkingDocument.@Nullable Counted counted;
    private WorkingDocument.@Nullable Answered answered;
    private WorkingDocument.@Nullable AsStated asStated;
    private WorkingDocument.@Nullable Compared compared;
    private WorkingDocument.@Nullable Part bestPart;
    private WorkingDocument.@Nullable PartsAdded partsAdded;
    private WorkingDocument.@Nullable Noted noted;

    private WorkingForm() {}

    static WorkingDocument of(Working working) {
        WorkingForm form = new WorkingForm();
        form.fill(working);
        return new WorkingDocument(
                form.missing,
                form.notApplicable,
                form.ofNothing,
                form.picked,
                form.ticked,
                form.inBand,
                form.inProportion,
                form.between,
                form.counted,
                form.answered,
                form.asStated,
                form.compared,
                form.bestPart,
                form.partsAdded,
                form.noted);
    }

    private void fill(Working working) {
        if (working instanceof Observation.Missing unknown) {
            missing = unknown.reason().toString();
        } else if (working instanceof Observation.NotApplicable outside) {
            notApplicable = outside.reason().toString();
        } else if (working instanceof Working.OfNothing facts) {
            ofNothing =
                    new WorkingDocument.OfNothing(ObservationForm.of(facts.observed()), RuleForm.zero(facts.meaning()));
        } else if (working instanceof Options.Picked facts) {
            picked = new WorkingDocument.Picked(
                    RuleForm.named(facts.option().name(), facts.option().points()), Digits.of(facts.best()));
        } else if (working instanceof Checklist.Ticked facts) {
            ticked = new WorkingDocument.Ticked(
                    items(facts.ticked()),
                    items(facts.open()),
                    Digits.of(facts.sum()),
                    Digits.of(facts.rule().max()));
        } else if (working instanceof PerCase.Counted facts) {
            counted = counted(facts);
        } else if (working instanceof Stated.AsStated facts) {
            asStated = new WorkingDocument.AsStated(
                    Digits.of(facts.stated()),
                    facts.recomputed().map(WorkingForm::award).orElse(null),
                    Words.of(facts.agreement()));
        } else if (working instanceof Rule.Tracked.Noted facts) {
            noted = new WorkingDocument.Noted(ObservationForm.of(facts.observed()));
        } else {
            fillMeasured(working);
        }
    }

    private void fillMeasured(Working working) {
        if (working instanceof Bands.InBand facts) {
            inBand = new WorkingDocument.InBand(
                    ObservationForm.of(facts.observed()), fraction(facts.ratio()), RuleForm.band(facts.band()));
        } else if (working instanceof Proportion.InProportion facts) {
            inProportion = new WorkingDocument.InProportion(
                    ObservationForm.of(facts.observed()), fraction(facts.ratio()), RuleForm.proportion(facts.rule()));
        } else if (working instanceof Interpolation.Between facts) {
            between = new WorkingDocument.Between(
                    ObservationForm.of(facts.observed()),
                    fraction(facts.ratio()),
                    RuleForm.breakpoint(facts.from()),
                    RuleForm.breakpoint(facts.to()),
                    RoundingDocument.from(facts.rounding()));
        } else if (working instanceof AnswerShares.Answered facts) {
            answered = new WorkingDocument.Answered(
                    facts.counts().counts(),
                    fraction(facts.share()),
                    Digits.of(facts.max()),
                    RoundingDocument.from(facts.rounding()));
        } else if (working instanceof AgainstPeers.Compared facts) {
            compared = new WorkingDocument.Compared(
                    ObservationForm.of(facts.observed()),
                    fraction(facts.relative()),
                    facts.peers(),
                    RuleForm.againstPeers(facts.rule()));
        } else {
            fillComposed(working);
        }
    }

    private void fillComposed(Working working) {
        if (working instanceof BestOf.BestPart facts) {
            bestPart = new WorkingDocument.Part(facts.part(), award(facts.award()));
        } else if (working instanceof SumOf.PartsAdded facts) {
            partsAdded = new WorkingDocument.PartsAdded(
                    facts.parts().stream()
                            .map(each -> new WorkingDocument.Part(each.part(), award(each.award())))
                            .toList(),
                    Digits.of(facts.sum()),
                    Digits.of(facts.cap()));
        }
    }

    private static List<RuleDocument.Named> items(List<Checklist.Item> items) {
        return items.stream()
                .map(each -> RuleForm.named(each.name(), each.points()))
                .toList();
    }

    private static WorkingDocument.Counted counted(PerCase.Counted facts) {
        return new WorkingDocument.Counted(
                Words.of(facts.rule().start()),
                facts.counts().stream()
                        .map(each -> new WorkingDocument.Count(
                                RuleForm.named(each.kind().name(), each.kind().points()), each.count()))
                        .toList(),
                Digits.of(facts.sum()),
                Digits.of(facts.rule().max()));
    }

    private static WorkingDocument.Award award(Award award) {
        return new WorkingDocument.Award(
                Digits.of(award.max()), Digits.of(award.points()), of(award.working()), Words.of(award.standing()));
    }

    static WorkingDocument.Fraction fraction(Ratio ratio) {
        return new WorkingDocument.Fraction(ratio.numerator(), ratio.denominator());
    }
}
