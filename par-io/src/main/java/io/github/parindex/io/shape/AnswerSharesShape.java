package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers worth shares of the maximum. */
final class AnswerSharesShape extends RuleShape<AnswerShares, AnswerShares.Answered, AnswerSharesShape.Document> {

    AnswerSharesShape() {
        super(AnswerShares.class, AnswerShares.Answered.class, Document.class);
    }

    /**
     * Answers worth shares of the maximum.
     *
     * @param max points of the whole
     * @param answers at least two
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what it means that nobody answered
     */
    record Document(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Answer> answers,

            @Valid @Nullable RoundingDocument rounding,
            @Valid ZeroShape.@Nullable Document zeroDenominator)
            implements RuleRecord {

        Document {
            answers = Copies.of(answers);
        }
    }

    /**
     * An answer.
     *
     * @param name of the answer
     * @param share of the maximum it is worth, 0 to 1
     */
    record Answer(
            @Filled String name,

            @Required
            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
            @Max(value = 1, message = "{io.github.parindex.max}")
            @ExactDecimal
            BigDecimal share)
            implements ClosedDocument {

        static Answer of(AnswerShares.Answer answer) {
            return new Answer(answer.name(), answer.share());
        }

        AnswerShares.Answer toAnswer() {
            return new AnswerShares.Answer(name, share);
        }
    }

    /**
     * Answers were counted.
     *
     * @param counts of each answer
     * @param share of the maximum they are worth
     * @param max points of the whole
     * @param rounding of the points
     */
    record AnsweredDocument(
            @Required Map<String, @Required Long> counts,
            @Required @Valid FractionDocument share,
            @Required BigDecimal max,
            @Required @Valid RoundingDocument rounding)
            implements WorkingRecord {

        AnsweredDocument {
            counts = Copies.of(counts);
        }
    }

    @Override
    @Nullable
    AnswerShares read(Document written, Place at) {
        List<AnswerShares.Answer> answers =
                at.field("answers").all(written.answers(), (each, place) -> place.build(each::toAnswer));
        return at.build(() -> new AnswerShares(
                Points.of(written.max()),
                answers,
                RoundingDocument.orUsual(written.rounding()),
                ZeroShape.orMissing(written.zeroDenominator())));
    }

    @Override
    Document written(AnswerShares rule) {
        return new Document(
                Digits.of(rule.max()),
                rule.answers().stream().map(Answer::of).toList(),
                RoundingDocument.unlessUsual(rule.rounding()),
                ZeroShape.unlessMissing(rule.whenNothing()));
    }

    @Override
    public WorkingDocument written(AnswerShares.Answered working) {
        return new AnsweredDocument(
                working.counts().counts(),
                FractionDocument.from(working.share()),
                Digits.of(working.max()),
                RoundingDocument.from(working.rounding()));
    }

    @Override
    Wording clause(AnswerShares rule) {
        return Wording.of(
                "shape.answerShares",
                rule.max(),
                Clauses.list(
                        rule.answers(),
                        "; ",
                        answer -> Wording.of(
                                "shape.answerShares.answer", answer.name(), Clauses.percent(answer.share()))),
                Clauses.rounding(rule.rounding()),
                ZeroShape.clause(rule.whenNothing()));
    }

    @Override
    public Wording reason(AnswerShares.Answered working) {
        return Wording.of(
                "working.answerShares", working.max(), Clauses.share(working.share()), Shapes.clause(working.counts()));
    }

    @Override
    public Cause cause(AnswerShares.Answered working) {
        return Cause.SURVEY;
    }

    @Override
    String say(AnswerShares rule, Speech speech) {
        return speech.list(
                "spoken.answers",
                rule.answers(),
                answer -> speech.name(answer.name()) + " = " + speech.percent(answer.share()),
                Optional.of(speech.cap(rule.max())),
                speech.rounding(rule.rounding()),
                speech.nothing(rule.whenNothing()));
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.answers");
    }

    @Override
    @Nullable
    AnswerShares hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        Settings settings = new Settings(hearing, Settings.Kind.CAP, Settings.Kind.ROUNDING, Settings.Kind.NOTHING);
        List<AnswerShares.Answer> answers = spoken.items("spoken.answers", settings, piece -> answer(piece, hearing));
        return spoken.build(() ->
                new AnswerShares(settings.capOrMax(spoken.first()), answers, settings.rounding(), settings.nothing()));
    }

    private static AnswerShares.Answer answer(Phrase piece, Hearing hearing) {
        Phrase.Named named = piece.named(false);
        BigDecimal share = named.value().neededNumber();
        named.value().requireEnd();
        return hearing.build(piece, () -> new AnswerShares.Answer(named.name(), share));
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.COUNTS;
    }

    @Override
    List<String> names(AnswerShares rule) {
        return rule.answers().stream().map(AnswerShares.Answer::name).toList();
    }

    @Override
    Wording hint(AnswerShares rule) {
        return Wording.of("hint.answers", example(rule));
    }

    @Override
    String example(AnswerShares rule) {
        return CountsShape.example(names(rule), 30);
    }
}
