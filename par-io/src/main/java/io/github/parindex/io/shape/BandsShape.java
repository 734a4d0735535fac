package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Bands;
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
import io.github.parindex.io.token.OneField;
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

/** Points by threshold. */
final class BandsShape extends RuleShape<Bands, Bands.InBand, BandsShape.Document> {

    BandsShape() {
        super(Bands.class, Bands.InBand.class, Document.class);
    }

    /**
     * Points by threshold.
     *
     * @param bands at least two, one without a bound
     * @param zeroDenominator what a ratio without a whole means
     * @param range {@code share} or {@code any} number; what the bounds suggest if left out
     */
    @InShort("bands")
    record Document(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Band> bands,

            @Valid ZeroShape.@Nullable Document zeroDenominator,
            @WordOf(Rule.Range.class) @Nullable String range)
            implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {
            bands = Copies.of(bands);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(List<Band> bands) {
            return new Document(bands, null, null);
        }
    }

    /**
     * A band; without any bound it takes the rest.
     *
     * @param atLeast the bound or more
     * @param above more than the bound
     * @param atMost the bound or less
     * @param below less than the bound
     * @param points of the band
     * @param inProportion if the points are times the ratio, how they are rounded
     */
    @OneField(
            of = {"atLeast", "above", "atMost", "below"},
            min = 0,
            message = "{io.github.parindex.atMostOneField}")
    record Band(
            @ExactDecimal @Nullable BigDecimal atLeast,
            @ExactDecimal @Nullable BigDecimal above,
            @ExactDecimal @Nullable BigDecimal atMost,
            @ExactDecimal @Nullable BigDecimal below,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal points,

            @Valid @Nullable RoundingDocument inProportion)
            implements ClosedDocument {

        static Band of(Bands.Band band) {
            return new Band(
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

        Bands.Band toBand() {
            return new Bands.Band(
                    bound(Bands.Comparison.AT_LEAST, atLeast)
                            .or(() -> bound(Bands.Comparison.ABOVE, above))
                            .or(() -> bound(Bands.Comparison.AT_MOST, atMost))
                            .or(() -> bound(Bands.Comparison.BELOW, below)),
                    Points.of(points),
                    Optional.ofNullable(inProportion).map(RoundingDocument::toRounding));
        }

        private static Optional<Bands.Bound> bound(Bands.Comparison comparison, @Nullable BigDecimal value) {
            return Optional.ofNullable(value).map(number -> new Bands.Bound(comparison, number));
        }
    }

    /**
     * A band was hit.
     *
     * @param observed what was observed
     * @param ratio what was held against the bounds
     * @param band the one that was hit
     */
    record InBandDocument(
            @Required @Valid ObservationDocument observed,
            @Required @Valid FractionDocument ratio,
            @Required @Valid Band band)
            implements WorkingRecord {}

    @Override
    @Nullable
    Bands read(Document written, Place at) {
        List<Bands.Band> bands = at.field("bands").all(written.bands(), (each, place) -> place.build(each::toBand));
        @Nullable Bands rule = at.build(() -> new Bands(bands, ZeroShape.orMissing(written.zeroDenominator())));
        return rule == null
                ? null
                : RangeWord.read(written.range()).map(rule::with).orElse(rule);
    }

    @Override
    Document written(Bands rule) {
        return new Document(
                rule.bands().stream().map(Band::of).toList(),
                ZeroShape.unlessMissing(rule.whenNothing()),
                RangeWord.unless(suggested(rule), rule.range()));
    }

    static Rule.Range suggested(Bands rule) {
        return new Bands(rule.bands(), rule.whenNothing()).range();
    }

    @Override
    public WorkingDocument written(Bands.InBand working) {
        return new InBandDocument(
                Shapes.written(working.observed()), FractionDocument.from(working.ratio()), Band.of(working.band()));
    }

    @Override
    Wording clause(Bands rule) {
        return Wording.of(
                "shape.bands",
                Clauses.list(rule.bands(), "; ", band -> clause(band, isOfShares(rule))),
                ZeroShape.clause(rule.whenNothing()),
                RangeWord.clause(suggested(rule), rule.range()));
    }

    /** Whether the bounds look like those of shares. */
    private static boolean isOfShares(Bands rule) {
        return rule.bands().stream()
                .flatMap(band -> band.bound().stream())
                .allMatch(bound -> bound.value().abs().compareTo(BigDecimal.ONE) <= 0);
    }

    private static Wording clause(Bands.Band band, boolean isOfShares) {
        Wording when = band.bound()
                .map(bound -> Wording.of(
                        "shape.bands." + bound.comparison().name(),
                        isOfShares ? Clauses.percent(bound.value()) : Wording.literal(bound.value())))
                .orElse(Wording.of("shape.bands.otherwise"));
        Wording share = band.proportional()
                .map(rounding -> Wording.of("shape.bands.inProportion", Clauses.rounding(rounding)))
                .orElse(Clauses.NOTHING);
        return Wording.of("shape.bands.band", when, band.points(), share);
    }

    @Override
    public Wording reason(Bands.InBand working) {
        Bands.Band band = working.band();
        Wording where = band.bound()
                .map(bound -> Wording.of("working.bands.in", bound(bound, working.observed())))
                .orElse(Wording.of("working.bands.none"));
        Wording earned = band.proportional().isPresent()
                ? Wording.of("working.bands.inProportion", band.points(), Clauses.fraction(working.ratio()))
                : Wording.of("working.bands.points", Clauses.points(band.points()));
        return Wording.of("working.bands", Shapes.clause(working.observed()), where, earned);
    }

    @Override
    public Cause cause(Bands.InBand working) {
        return Cause.LOW_RESULT;
    }

    private static Wording bound(Bands.Bound bound, Observation.Measured observed) {
        return Wording.of("working.bands." + bound.comparison().name(), Clauses.threshold(bound.value(), observed));
    }

    @Override
    String say(Bands rule, Speech speech) {
        return BandsSpeech.say(rule, speech);
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.bands", "spoken.otherwise");
    }

    @Override
    boolean isMeant(Spoken spoken) {
        return super.isMeant(spoken) || BandsSpeech.isBound(spoken.first());
    }

    @Override
    @Nullable
    Bands hear(Spoken spoken) {
        Settings settings = new Settings(spoken.hearing(), Settings.Kind.NOTHING, Settings.Kind.RANGE);
        List<Bands.Band> bands = BandsSpeech.hear(spoken, settings);
        return spoken.build(() -> {
            Bands rule = new Bands(bands, settings.nothing());
            return settings.range().map(rule::with).orElse(rule);
        });
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.SHARE;
    }

    @Override
    ObservationShape<?, ?> observed(Bands rule, String text) {
        return ShareShape.orQuantity(text);
    }

    @Override
    Wording hint(Bands rule) {
        return Wording.of(isOfShares(rule) ? "hint.share" : "hint.number");
    }

    @Override
    String example(Bands rule) {
        return isOfShares(rule) ? "47/52" : "3";
    }

    /** Where no share is asked for but a number, such as days, it is 0 if nothing arose. */
    @Override
    Optional<Observation> meant(Bands rule, CellWord word) {
        return super.meant(rule, word == CellWord.NOTHING_AROSE && !isOfShares(rule) ? CellWord.NONE : word);
    }
}
