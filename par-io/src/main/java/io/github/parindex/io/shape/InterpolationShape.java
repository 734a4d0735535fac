package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Interpolation;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Points between break points. */
final class InterpolationShape extends RuleShape<Interpolation, Interpolation.Between, InterpolationShape.Document> {

    InterpolationShape() {
        super(Interpolation.class, Interpolation.Between.class, Document.class);
    }

    /**
     * Points between break points.
     *
     * @param breakpoints at least two
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what a ratio without a whole means
     * @param range {@code share} or {@code any} number; what the break points suggest if left out
     */
    @InShort("breakpoints")
    record Document(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Breakpoint> breakpoints,

            @Valid @Nullable RoundingDocument rounding,
            @Valid ZeroShape.@Nullable Document zeroDenominator,
            @WordOf(Rule.Range.class) @Nullable String range)
            implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {
            breakpoints = Copies.of(breakpoints);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(List<Breakpoint> breakpoints) {
            return new Document(breakpoints, null, null, null);
        }
    }

    /**
     * A break point.
     *
     * @param value the observed number
     * @param points exactly there
     */
    record Breakpoint(
            @Required @ExactDecimal BigDecimal value,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal points)
            implements ClosedDocument {

        static Breakpoint of(Interpolation.Breakpoint point) {
            return new Breakpoint(point.value(), Digits.of(point.points()));
        }

        Interpolation.Breakpoint toBreakpoint() {
            return new Interpolation.Breakpoint(value, Points.of(points));
        }
    }

    /**
     * Points between two break points.
     *
     * @param observed what was observed
     * @param ratio what counted
     * @param from the break point at or below
     * @param to the break point at or above
     * @param rounding of the points
     */
    record BetweenDocument(
            @Required @Valid ObservationDocument observed,
            @Required @Valid FractionDocument ratio,
            @Required @Valid Breakpoint from,
            @Required @Valid Breakpoint to,
            @Required @Valid RoundingDocument rounding)
            implements WorkingRecord {}

    @Override
    @Nullable
    Interpolation read(Document written, Place at) {
        List<Interpolation.Breakpoint> points =
                at.field("breakpoints").all(written.breakpoints(), (each, place) -> place.build(each::toBreakpoint));
        @Nullable
        Interpolation rule = at.build(() -> new Interpolation(
                points, RoundingDocument.orUsual(written.rounding()), ZeroShape.orMissing(written.zeroDenominator())));
        return rule == null
                ? null
                : RangeWord.read(written.range()).map(rule::with).orElse(rule);
    }

    @Override
    Document written(Interpolation rule) {
        return new Document(
                rule.breakpoints().stream().map(Breakpoint::of).toList(),
                RoundingDocument.unlessUsual(rule.rounding()),
                ZeroShape.unlessMissing(rule.whenNothing()),
                RangeWord.unless(suggested(rule), rule.range()));
    }

    private static Rule.Range suggested(Interpolation rule) {
        return new Interpolation(rule.breakpoints(), rule.rounding(), rule.whenNothing()).range();
    }

    @Override
    public WorkingDocument written(Interpolation.Between working) {
        return new BetweenDocument(
                Shapes.written(working.observed()),
                FractionDocument.from(working.ratio()),
                Breakpoint.of(working.from()),
                Breakpoint.of(working.to()),
                RoundingDocument.from(working.rounding()));
    }

    @Override
    Wording clause(Interpolation rule) {
        return Wording.of(
                "shape.interpolation",
                Clauses.list(
                        rule.breakpoints(),
                        "; ",
                        point -> Wording.of("shape.interpolation.point", point.value(), point.points())),
                Clauses.rounding(rule.rounding()),
                ZeroShape.clause(rule.whenNothing()),
                RangeWord.clause(suggested(rule), rule.range()));
    }

    @Override
    public Wording reason(Interpolation.Between working) {
        Wording observed = Shapes.clause(working.observed());
        Wording from = point(working.from(), working.observed());
        return working.from().equals(working.to())
                ? Wording.of("working.interpolation.beyond", observed, from)
                : Wording.of("working.interpolation", observed, from, point(working.to(), working.observed()));
    }

    @Override
    public Cause cause(Interpolation.Between working) {
        return Cause.LOW_RESULT;
    }

    private static Wording point(Interpolation.Breakpoint point, Observation.Measured observed) {
        return Wording.of(
                "working.interpolation.point",
                Clauses.threshold(point.value(), observed),
                Clauses.points(point.points()));
    }

    @Override
    String say(Interpolation rule, Speech speech) {
        boolean shares = Speech.areShares(
                rule.breakpoints().stream().map(Interpolation.Breakpoint::value).toList());
        return speech.list(
                "spoken.interpolation",
                rule.breakpoints(),
                point -> speech.threshold(point.value(), shares) + " → " + speech.number(point.points()),
                speech.rounding(rule.rounding()),
                speech.nothing(rule.whenNothing()),
                speech.range(suggested(rule), rule.range()));
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.interpolation");
    }

    @Override
    @Nullable
    Interpolation hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        Settings settings = new Settings(hearing, Settings.Kind.ROUNDING, Settings.Kind.NOTHING, Settings.Kind.RANGE);
        List<Interpolation.Breakpoint> points =
                spoken.items("spoken.interpolation", settings, piece -> breakpoint(piece, hearing));
        return spoken.build(() -> {
            Interpolation rule = new Interpolation(points, settings.rounding(), settings.nothing());
            return settings.range().map(rule::with).orElse(rule);
        });
    }

    private static Interpolation.Breakpoint breakpoint(Phrase piece, Hearing hearing) {
        BigDecimal value = piece.neededNumber();
        piece.takesSeparator();
        Points points = piece.points(hearing);
        piece.requireEnd();
        return hearing.build(piece, () -> new Interpolation.Breakpoint(value, points));
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.SHARE;
    }

    @Override
    ObservationShape<?, ?> observed(Interpolation rule, String text) {
        return ShareShape.orQuantity(text);
    }

    private static boolean isOfShares(Interpolation rule) {
        return rule.breakpoints().stream().allMatch(point -> point.value().abs().compareTo(BigDecimal.ONE) <= 0);
    }

    @Override
    Wording hint(Interpolation rule) {
        return Wording.of(isOfShares(rule) ? "hint.share" : "hint.number");
    }

    @Override
    String example(Interpolation rule) {
        return isOfShares(rule) ? "47/52" : "3";
    }

    /** Where no share is asked for but a number, such as days, it is 0 if nothing arose. */
    @Override
    Optional<Observation> meant(Interpolation rule, CellWord word) {
        return super.meant(rule, word == CellWord.NOTHING_AROSE && !isOfShares(rule) ? CellWord.NONE : word);
    }
}
