package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The maximum relative to the unit's block. */
final class AgainstPeersShape extends RuleShape<AgainstPeers, AgainstPeers.Compared, AgainstPeersShape.Document> {

    AgainstPeersShape() {
        super(AgainstPeers.class, AgainstPeers.Compared.class, Document.class);
    }

    /**
     * The maximum relative to the block.
     *
     * @param max points of the whole
     * @param reference {@code best}, {@code mean} or {@code place}
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what a ratio without a whole means
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE) // Where only this record can stand, as in its working, it needs no key.
    record Document(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @WordOf(AgainstPeers.Reference.class) String reference,

            @Valid @Nullable RoundingDocument rounding,
            @Valid ZeroShape.@Nullable Document zeroDenominator)
            implements RuleRecord {}

    /**
     * A unit was held against its block.
     *
     * @param observed what was observed
     * @param relative the value relative to the block
     * @param peers how many units there were
     * @param rule that was applied
     */
    record ComparedDocument(
            @Required @Valid ObservationDocument observed,
            @Required @Valid FractionDocument relative,
            @Required Integer peers,
            @Required @Valid Document rule)
            implements WorkingRecord {}

    @Override
    @Nullable
    AgainstPeers read(Document written, Place at) {
        return at.build(() -> new AgainstPeers(
                Points.of(written.max()),
                EnumWords.parse(AgainstPeers.Reference.class, written.reference()),
                RoundingDocument.orUsual(written.rounding()),
                ZeroShape.orMissing(written.zeroDenominator())));
    }

    @Override
    Document written(AgainstPeers rule) {
        return new Document(
                Digits.of(rule.max()),
                EnumWords.of(rule.reference()),
                RoundingDocument.unlessUsual(rule.rounding()),
                ZeroShape.unlessMissing(rule.whenNothing()));
    }

    @Override
    public WorkingDocument written(AgainstPeers.Compared working) {
        return new ComparedDocument(
                Shapes.written(working.observed()),
                FractionDocument.from(working.relative()),
                working.peers(),
                written(working.rule()));
    }

    @Override
    Wording clause(AgainstPeers rule) {
        return Wording.of(
                "shape.againstPeers",
                rule.max(),
                Wording.of("shape.againstPeers." + rule.reference().name()),
                Clauses.rounding(rule.rounding()),
                ZeroShape.clause(rule.whenNothing()));
    }

    @Override
    public Wording reason(AgainstPeers.Compared working) {
        Wording what = Wording.of(
                working.observed() instanceof Observation.Share
                        ? "working.againstPeers.share"
                        : "working.againstPeers.result");
        return Wording.of(
                "working.againstPeers." + working.rule().reference().name(),
                Shapes.clause(working.observed()),
                working.peers(),
                working.rule().max(),
                what,
                Clauses.rounded(working.relative()));
    }

    @Override
    public Cause cause(AgainstPeers.Compared working) {
        return Cause.LOW_RESULT;
    }

    @Override
    String say(AgainstPeers rule, Speech speech) {
        return speech.pieces(
                speech.word("spoken.peers." + rule.reference().name()),
                Optional.of(speech.cap(rule.max())),
                speech.rounding(rule.rounding()),
                speech.nothing(rule.whenNothing()));
    }

    @Override
    List<String> keywords() {
        return Stream.of(AgainstPeers.Reference.values())
                .map(reference -> "spoken.peers." + reference.name())
                .toList();
    }

    @Override
    @Nullable
    AgainstPeers hear(Spoken spoken) {
        Settings settings =
                new Settings(spoken.hearing(), Settings.Kind.CAP, Settings.Kind.ROUNDING, Settings.Kind.NOTHING);
        Phrase piece = spoken.first();
        AgainstPeers.Reference reference = reference(piece);
        Optional<Points> times = piece.takesTimes() ? Optional.of(piece.points(spoken.hearing())) : Optional.empty();
        piece.requireEnd();
        spoken.settle(settings);
        return spoken.build(() -> new AgainstPeers(
                times.orElseGet(() -> settings.capOrMax(piece)), reference, settings.rounding(), settings.nothing()));
    }

    private static AgainstPeers.Reference reference(Phrase piece) {
        return Stream.of(AgainstPeers.Reference.values())
                .filter(each -> piece.takes("spoken.peers." + each.name()))
                .findFirst()
                .orElseThrow(() -> piece.misheard(Wording.of("spoken.fault.rest")));
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.SHARE;
    }

    @Override
    ObservationShape<?, ?> observed(AgainstPeers rule, String text) {
        return ShareShape.orQuantity(text);
    }

    @Override
    Wording hint(AgainstPeers rule) {
        return Wording.of("hint.shareOrNumber");
    }

    @Override
    String example(AgainstPeers rule) {
        return "47/52";
    }
}
