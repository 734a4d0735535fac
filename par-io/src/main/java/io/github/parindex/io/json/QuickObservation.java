package io.github.parindex.io.json;

import static io.github.parindex.io.json.QuickTokens.first;
import static io.github.parindex.io.json.QuickTokens.present;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.json.QuickTokens.Doubt;
import io.github.parindex.io.json.QuickTokens.Field;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the observations of a leaf, unit after unit, quickly: the kind that came last is expected again. */
final class QuickObservation {

    /** More kinds are rarely counted. */
    private static final int FEW = 16;

    private static final SerializedString UNKNOWN = new SerializedString("");

    private final QuickTokens tokens;
    private final SerializedString[] usualKinds = new SerializedString[FEW + 1];
    // What is counted at the moment.
    private final String[] kinds = new String[FEW];
    private final long[] counts = new long[FEW];
    private int met;
    private Field usual = Field.RATIO;

    QuickObservation(QuickTokens tokens) {
        this.tokens = tokens;
        Arrays.fill(usualKinds, UNKNOWN);
    }

    /** The observation that comes next. */
    Observation next() throws IOException {
        tokens.requireNext(JsonToken.START_OBJECT);
        try {
            Field kind = present(tokens.field(usual));
            Observation observation = observation(kind);
            usual = kind;
            tokens.requireNext(JsonToken.END_OBJECT);
            return observation;
        } catch (IllegalArgumentException refused) {
            throw new Doubt();
        }
    }

    private Observation observation(Field kind) throws IOException {
        return switch (kind) {
            case RATIO -> ratio();
            case QUANTITY -> new Observation.Quantity(tokens.number());
            case CHOSEN -> Observation.chosen(tokens.text());
            case CHECKED -> Observation.checked(tokens.texts().toArray(String[]::new));
            case COUNTS -> counts();
            case STATED -> stated();
            case GIVEN -> given();
            case PARTS -> parts();
            case MISSING -> Observation.missing(tokens.text());
            case NOT_APPLICABLE -> Observation.notApplicable(tokens.text());
            default -> throw new Doubt();
        };
    }

    private Observation ratio() throws IOException {
        @Nullable BigDecimal numerator = null;
        @Nullable BigDecimal denominator = null;
        @Nullable BigDecimal previousYear = null;
        tokens.requireNext(JsonToken.START_OBJECT);
        for (@Nullable Field field = tokens.field(Field.NUMERATOR); field != null; field = tokens.field(field.next())) {
            switch (field) {
                case NUMERATOR -> numerator = first(numerator, tokens.number());
                case DENOMINATOR -> denominator = first(denominator, tokens.number());
                case PREVIOUS_YEAR -> previousYear = first(previousYear, tokens.number());
                default -> throw new Doubt();
            }
        }
        return new Observation.Share(
                new Ratio(present(numerator), present(denominator)), Optional.ofNullable(previousYear));
    }

    private Observation counts() throws IOException {
        int size = 0;
        tokens.requireNext(JsonToken.START_OBJECT);
        for (@Nullable String kind = kind(0); kind != null; kind = kind(size)) {
            if (size == FEW) {
                throw new Doubt();
            }
            kinds[size] = kind;
            counts[size++] = tokens.count();
        }
        return Observation.counts(Arrays.asList(Arrays.copyOf(kinds, size)), Arrays.copyOf(counts, size));
    }

    /** The kind that is counted next, mostly the one that stood there in the first unit. */
    private @Nullable String kind(int index) throws IOException {
        @Nullable String kind = tokens.name(usualKinds[index]);
        if (kind != null && index == met) {
            usualKinds[met++] = new SerializedString(kind);
        }
        return kind;
    }

    /** Given points have the fields of stated ones. */
    private Observation given() throws IOException {
        Observation.StatedPoints read = stated();
        return new Observation.GivenPoints(read.points(), read.basis());
    }

    private Observation.StatedPoints stated() throws IOException {
        @Nullable BigDecimal points = null;
        @Nullable Observation on = null;
        tokens.requireNext(JsonToken.START_OBJECT);
        for (@Nullable Field field = tokens.field(Field.POINTS); field != null; field = tokens.field(field.next())) {
            switch (field) {
                case POINTS -> points = first(points, tokens.number());
                case ON -> on = first(on, next());
                default -> throw new Doubt();
            }
        }
        return new Observation.StatedPoints(Points.of(present(points)), Optional.ofNullable(on));
    }

    private Observation parts() throws IOException {
        Map<String, Observation> parts = new LinkedHashMap<>();
        tokens.requireNext(JsonToken.START_OBJECT);
        for (@Nullable String name = tokens.name(); name != null; name = tokens.name()) {
            if (parts.put(name, next()) != null) {
                throw new Doubt();
            }
        }
        return new Observation.Parts(parts);
    }
}
