package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.token.Words;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The maximum in proportion to a ratio. */
final class ProportionShape extends RuleShape<Proportion, Proportion.InProportion, ProportionShape.Document> {

    ProportionShape() {
        super(Proportion.class, Proportion.InProportion.class, Document.class);
    }

    /**
     * The maximum in proportion to a ratio.
     *
     * @param max points of the whole
     * @param fullFrom the ratio that earns the maximum, above 0; 1 if left out
     * @param floor the ratio below which nothing is given, 0 or more; 0 if left out
     * @param side {@code part} if left out, or {@code complement}
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what a ratio without a whole means
     * @param range {@code share} if left out, or {@code any} number
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) // Where only this record can stand, as in its working, it needs no key.
    @InShort(value = "max", written = false)
    record Document(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Positive(message = "{io.github.parindex.positive}") @ExactDecimal @Nullable
            BigDecimal fullFrom,

            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal @Nullable
            BigDecimal floor,

            @WordOf(Proportion.Side.class) @Nullable String side,

            @Valid @Nullable RoundingDocument rounding,
            @Valid ZeroShape.@Nullable Document zeroDenominator,
            @WordOf(Rule.Range.class) @Nullable String range)
            implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(long max) {
            return of(BigDecimal.valueOf(max));
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(double max) {
            return of(ExactlyBound.of(max));
        }

        private static Document of(BigDecimal max) {
            return new Document(max, null, null, null, null, null, null);
        }
    }

    /**
     * A maximum was given in proportion.
     *
     * @param observed what was observed
     * @param ratio what counted
     * @param rule that was applied
     */
    record InProportionDocument(
            @Required @Valid ObservationDocument observed,
            @Required @Valid FractionDocument ratio,
            @Required @Valid Document rule)
            implements WorkingRecord {}

    @Override
    @Nullable
    Proportion read(Document written, Place at) {
        return at.build(() -> new Proportion(
                Points.of(written.max()),
                Optional.ofNullable(written.fullFrom()).orElse(BigDecimal.ONE),
                Optional.ofNullable(written.floor()).orElse(BigDecimal.ZERO),
                Optional.ofNullable(written.side())
                        .map(side -> Words.parse(Proportion.Side.class, side))
                        .orElse(Proportion.Side.PART),
                RoundingDocument.orUsual(written.rounding()),
                ZeroShape.orMissing(written.zeroDenominator()),
                RangeWord.read(written.range()).orElse(Rule.Range.SHARE)));
    }

    @Override
    Document written(Proportion rule) {
        return new Document(
                Digits.of(rule.max()),
                isWhole(rule) ? null : rule.fullFrom(),
                rule.floor().signum() == 0 ? null : rule.floor(),
                rule.side() == Proportion.Side.PART ? null : Words.of(rule.side()),
                RoundingDocument.unlessUsual(rule.rounding()),
                ZeroShape.unlessMissing(rule.whenNothing()),
                RangeWord.unless(Rule.Range.SHARE, rule.range()));
    }

    private static boolean isWhole(Proportion rule) {
        return rule.fullFrom().compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public WorkingDocument written(Proportion.InProportion working) {
        return new InProportionDocument(
                Shapes.written(working.observed()), FractionDocument.from(working.ratio()), written(working.rule()));
    }

    @Override
    Wording clause(Proportion rule) {
        Wording full = isWhole(rule)
                ? Clauses.NOTHING
                : Wording.of("shape.proportion.fullFrom", rule.fullFrom(), Clauses.percent(rule.fullFrom()));
        Wording floor = rule.floor().signum() == 0
                ? Clauses.NOTHING
                : Wording.of("shape.proportion.floor", Clauses.percent(rule.floor()));
        return Wording.of(
                "shape.proportion",
                rule.max(),
                Wording.of("shape.proportion." + rule.side().name()),
                full,
                floor,
                Clauses.rounding(rule.rounding()),
                ZeroShape.clause(rule.whenNothing()),
                RangeWord.clause(Rule.Range.SHARE, rule.range()));
    }

    @Override
    public Wording reason(Proportion.InProportion working) {
        Proportion rule = working.rule();
        Wording observed = Shapes.clause(working.observed());
        Wording result = rule.side() == Proportion.Side.COMPLEMENT
                ? Wording.of("working.proportion.leaving", observed, Clauses.share(working.ratio()))
                : Wording.of("working.proportion.result", observed);
        if (working.isBelowFloor()) {
            return Wording.of("working.proportion.belowFloor", result, Clauses.percent(rule.floor()));
        }
        if (working.isFull()) {
            return Wording.of("working.proportion.full", result, Clauses.percent(rule.fullFrom()), rule.max());
        }
        Wording over = isWhole(rule) ? Clauses.NOTHING : Wording.of("working.proportion.over", rule.fullFrom());
        return Wording.of("working.proportion", result, rule.max(), Clauses.fraction(working.ratio()), over);
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.SHARE;
    }

    @Override
    ObservationShape<?, ?> observed(Proportion rule, String text) {
        return ShareShape.orQuantity(text);
    }

    @Override
    Wording hint(Proportion rule) {
        return Wording.of("hint.share");
    }

    @Override
    String example(Proportion rule) {
        return "47/52";
    }
}
