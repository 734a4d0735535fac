package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A ratio with nothing below its line: what rules say of it, and the working where it was so. */
final class ZeroShape implements WorkingShape<Working.OfNothing> {

    /**
     * What a ratio means when nothing stands below its line.
     *
     * @param meaning {@code full-score}, {@code zero}, {@code not-applicable} or {@code missing}
     * @param previousYearParts if given, the previous year's total divided by this many parts is tried before
     */
    @InShort(value = "meaning", written = false)
    record Document(
            @Required @WordOf(ZeroDenominator.Meaning.class) String meaning,

            @Min(value = 1, message = "{io.github.parindex.min}")
            @Max(value = 12, message = "{io.github.parindex.max}")
            @Nullable
            Integer previousYearParts) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(String meaning) {
            return new Document(meaning, null);
        }

        static Document of(ZeroDenominator meaning) {
            return new Document(
                    EnumWords.of(meaning.meaning()), meaning.previousYearParts().orElse(null));
        }
    }

    /**
     * A ratio had nothing below its line.
     *
     * @param observed what was observed
     * @param meaning what the rule says that means
     */
    record OfNothingDocument(
            @Required @Valid ObservationDocument observed,
            @Required @Valid Document meaning) implements WorkingRecord {}

    static ZeroDenominator orMissing(@Nullable Document document) {
        return document == null
                ? ZeroDenominator.MISSING
                : new ZeroDenominator(
                        EnumWords.parse(ZeroDenominator.Meaning.class, document.meaning()),
                        Optional.ofNullable(document.previousYearParts()));
    }

    static @Nullable Document unlessMissing(ZeroDenominator meaning) {
        return meaning.equals(ZeroDenominator.MISSING) ? null : Document.of(meaning);
    }

    /** What a rule says of it, behind the rest of its clause. */
    static Wording clause(ZeroDenominator meaning) {
        return Wording.of("shape.zeroDenominator", meaningOf(meaning));
    }

    static Wording meaningOf(ZeroDenominator meaning) {
        Wording last = Wording.of("zeroDenominator." + meaning.meaning().name());
        return meaning.previousYearParts()
                .map(parts -> Wording.of("zeroDenominator.previousYear", parts, last))
                .orElse(last);
    }

    @Override
    public Class<Working.OfNothing> working() {
        return Working.OfNothing.class;
    }

    @Override
    public WorkingDocument written(Working.OfNothing working) {
        return new OfNothingDocument(Shapes.written(working.observed()), Document.of(working.meaning()));
    }

    @Override
    public Wording reason(Working.OfNothing working) {
        Wording meaning = meaningOf(working.meaning());
        if (working.observed() instanceof Observation.Counts) {
            return Wording.of("working.nobodyAnswered", meaning);
        }
        boolean isAgainstNobody = working.observed() instanceof Observation.Measured measured
                && measured.ratio().isDefined();
        return Wording.of(
                isAgainstNobody ? "working.nobodyToCompareWith" : "working.nothingBelowTheLine",
                Shapes.clause(working.observed()),
                meaning);
    }

    @Override
    public Cause cause(Working.OfNothing working) {
        return Cause.LOW_RESULT;
    }
}
