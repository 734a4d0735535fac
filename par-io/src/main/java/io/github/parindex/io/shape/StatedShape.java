package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.io.shape.Shapes.RuleDocument;
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

/** Points given by someone else. */
final class StatedShape extends RuleShape<Stated, Stated.AsStated, StatedShape.Document> {

    StatedShape() {
        super(Stated.class, Stated.AsStated.class, Document.class);
    }

    /**
     * Points given by someone else.
     *
     * @param max the most that may be stated
     * @param recomputation how they are checked, if they are
     */
    @InShort(value = "max", written = false)
    record Document(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Valid @Nullable Recomputation recomputation)
            implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(long max) {
            return new Document(BigDecimal.valueOf(max), null);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(double max) {
            return new Document(ExactlyBound.of(max), null);
        }
    }

    /**
     * How stated points are checked.
     *
     * @param rule scores their basis
     * @param tolerance the largest difference that still agrees
     */
    record Recomputation(
            @Required @Valid RuleDocument rule,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal tolerance)
            implements ClosedDocument {

        static Recomputation of(Stated.Recomputation check) {
            return new Recomputation(Shapes.written(check.rule()), Digits.of(check.tolerance()));
        }

        Stated.@Nullable Recomputation read(Place at) {
            @Nullable Rule checked = Shapes.read(rule, at.field("rule"));
            return checked == null ? null : at.build(() -> new Stated.Recomputation(checked, Points.of(tolerance)));
        }
    }

    /**
     * Points were stated.
     *
     * @param stated the points that count
     * @param recomputed what the recomputation gave, if there was a basis
     * @param agreement {@code not-checked}, {@code within-tolerance} or {@code beyond-tolerance}
     */
    record AsStatedDocument(
            @Required BigDecimal stated,
            @Valid @Nullable AwardDocument recomputed,
            @Required @WordOf(Stated.Agreement.class) String agreement)
            implements WorkingRecord {}

    @Override
    @Nullable
    Stated read(Document written, Place at) {
        @Nullable Recomputation check = written.recomputation();
        Stated.@Nullable Recomputation recomputation = check == null ? null : check.read(at.field("recomputation"));
        return at.build(() -> new Stated(Points.of(written.max()), Optional.ofNullable(recomputation)));
    }

    @Override
    Document written(Stated rule) {
        return new Document(
                Digits.of(rule.max()),
                rule.recomputation().map(Recomputation::of).orElse(null));
    }

    @Override
    public WorkingDocument written(Stated.AsStated working) {
        return new AsStatedDocument(
                Digits.of(working.stated()),
                working.recomputed().map(AwardDocument::of).orElse(null),
                EnumWords.of(working.agreement()));
    }

    @Override
    Wording clause(Stated rule) {
        return Wording.of(
                "shape.stated",
                rule.max(),
                rule.recomputation()
                        .map(check ->
                                Wording.of("shape.stated.checked", Shapes.clause(check.rule()), check.tolerance()))
                        .orElse(Clauses.NOTHING));
    }

    @Override
    public Wording reason(Stated.AsStated working) {
        return Wording.of(
                "working.stated." + working.agreement().name(),
                Clauses.points(working.stated()),
                working.recomputed().map(AwardDocument::clause).orElse(Clauses.NOTHING));
    }

    @Override
    public Cause cause(Stated.AsStated working) {
        return Cause.APPRAISED;
    }

    @Override
    String say(Stated rule, Speech speech) {
        Optional<String> check = rule.recomputation()
                .map(each -> speech.word("spoken.checkedBy") + " " + speech.part(each.rule()) + "; "
                        + speech.word("spoken.tolerance") + " " + speech.number(each.tolerance()));
        return speech.pieces(speech.word("spoken.stated"), Optional.of(speech.cap(rule.max())), check);
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.stated");
    }

    @Override
    @Nullable
    Stated hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        Settings settings = new Settings(hearing, Settings.Kind.CAP);
        SpokenCheck check = new SpokenCheck(hearing);
        spoken.items("spoken.stated", settings, check::hear);
        return spoken.build(() -> {
            Points max = settings.capOrMax(spoken.first());
            return new Stated(max, check.recomputation());
        });
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.STATED;
    }

    @Override
    Wording hint(Stated rule) {
        return Wording.of("hint.stated", rule.max());
    }

    @Override
    String example(Stated rule) {
        return CellNumbers.text(rule.max().value());
    }

    @Override
    ObservationShape<?, ?> points() {
        return Shapes.STATED;
    }
}
