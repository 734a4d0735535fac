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
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
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
                        .map(side -> EnumWords.parse(Proportion.Side.class, side))
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
                rule.side() == Proportion.Side.PART ? null : EnumWords.of(rule.side()),
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
    public Cause cause(Proportion.InProportion working) {
        return Cause.LOW_RESULT;
    }

    @Override
    String say(Proportion rule, Speech speech) {
        String ratio = speech.word("spoken.ratio");
        String counted = rule.side() == Proportion.Side.PART ? ratio : "(1 − " + ratio + ")";
        Optional<String> full = isWhole(rule)
                ? Optional.empty()
                : Optional.of(speech.word("spoken.setting.FULL_FROM") + " " + speech.percent(rule.fullFrom()));
        Optional<String> floor = rule.floor().signum() == 0
                ? Optional.empty()
                : Optional.of(speech.word("spoken.setting.FLOOR") + " " + speech.percent(rule.floor()) + ": 0 "
                        + speech.word("spoken.points"));
        return speech.pieces(
                counted + " × " + speech.number(rule.max()),
                full,
                floor,
                speech.rounding(rule.rounding()),
                speech.nothing(rule.whenNothing()),
                speech.range(Rule.Range.SHARE, rule.range()));
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.byRatio");
    }

    @Override
    boolean isMeant(Spoken spoken) {
        return super.isMeant(spoken) || beginsWithRatio(spoken.first()) || beginsWithPoints(spoken.first());
    }

    private static boolean beginsWithRatio(Phrase piece) {
        return side(piece).isPresent() && piece.takesTimes();
    }

    private static boolean beginsWithPoints(Phrase piece) {
        try {
            boolean points = piece.takes("spoken.max") || piece.number().isPresent();
            piece.takes("spoken.points");
            return points && piece.takesTimes() && side(piece).isPresent();
        } catch (Misheard noNumber) {
            return false;
        }
    }

    /** The ratio, or what it leaves of 1 in brackets or without; the piece then stands behind it. */
    private static Optional<Proportion.Side> side(Phrase piece) {
        if (piece.takes("spoken.ratio")) {
            return Optional.of(Proportion.Side.PART);
        }
        Phrase complement = piece.copy();
        complement.takesSign("(");
        boolean whole = complement.takesSign("100%") || complement.takesSign("1");
        if (!whole || !complement.takesMinus() || !complement.takes("spoken.ratio")) {
            return Optional.empty();
        }
        complement.takesSign(")");
        piece.moveTo(complement);
        return Optional.of(Proportion.Side.COMPLEMENT);
    }

    @Override
    @Nullable
    Proportion hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        Settings settings = new Settings(
                hearing,
                Settings.Kind.FULL_FROM,
                Settings.Kind.FLOOR,
                Settings.Kind.ROUNDING,
                Settings.Kind.NOTHING,
                Settings.Kind.RANGE);
        @Nullable Counted counted = hearing.attempt(() -> counted(spoken.first(), hearing));
        spoken.settle(settings);
        return counted == null
                ? null
                : spoken.build(() -> new Proportion(
                        counted.max(),
                        settings.fullFrom(),
                        settings.floor(),
                        counted.side(),
                        settings.rounding(),
                        settings.nothing(),
                        settings.range().orElse(Rule.Range.SHARE)));
    }

    // What earns the maximum, and how much that is.
    private record Counted(Proportion.Side side, Points max) {}

    private static Counted counted(Phrase piece, Hearing hearing) {
        if (piece.takes("spoken.byRatio")) {
            piece.requireEnd();
            return new Counted(
                    Proportion.Side.PART,
                    hearing.max().orElseThrow(() -> piece.misheard(Wording.of("spoken.fault.noMax"))));
        }
        Optional<Proportion.Side> first = beginsWithPoints(piece.again()) ? Optional.empty() : side(piece);
        Points max;
        if (first.isPresent()) {
            piece.takesTimes();
            max = piece.points(hearing);
        } else {
            max = piece.points(hearing);
            piece.takesTimes();
            first = side(piece);
        }
        piece.requireEnd();
        return new Counted(first.orElseThrow(() -> piece.misheard(Wording.of("spoken.fault.ratio"))), max);
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
