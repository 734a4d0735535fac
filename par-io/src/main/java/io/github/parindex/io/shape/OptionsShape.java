package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Options;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several described options. */
final class OptionsShape extends RuleShape<Options, Options.Picked, OptionsShape.Document> {

    OptionsShape() {
        super(Options.class, Options.Picked.class, Document.class);
    }

    /**
     * One of several.
     *
     * @param options at least two
     */
    @InShort("options")
    record Document(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid NamedPoints> options) implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {
            options = Copies.of(options);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(List<NamedPoints> options) {
            return new Document(options);
        }
    }

    /**
     * An option was picked.
     *
     * @param option the one picked
     * @param best points of the best
     */
    record PickedDocument(
            @Required @Valid NamedPoints option, @Required BigDecimal best) implements WorkingRecord {}

    @Override
    @Nullable
    Options read(Document written, Place at) {
        List<Options.Option> options = at.field("options")
                .all(
                        written.options(),
                        (each, place) -> place.build(() -> new Options.Option(each.name(), Points.of(each.points()))));
        return at.build(() -> new Options(options));
    }

    @Override
    Document written(Options rule) {
        return new Document(rule.options().stream().map(OptionsShape::named).toList());
    }

    private static NamedPoints named(Options.Option option) {
        return NamedPoints.of(option.name(), option.points());
    }

    @Override
    public WorkingDocument written(Options.Picked working) {
        return new PickedDocument(named(working.option()), Digits.of(working.best()));
    }

    @Override
    Wording clause(Options rule) {
        return Wording.of(
                "shape.options",
                Clauses.list(rule.options(), "; ", option -> NamedPoints.clause(option.name(), option.points())));
    }

    @Override
    public Wording reason(Options.Picked working) {
        return Wording.of(
                "working.options",
                Clauses.quoted(working.option().name()),
                working.option().points(),
                Clauses.points(working.best()));
    }

    @Override
    public Cause cause(Options.Picked working) {
        return Cause.REQUIREMENT;
    }

    @Override
    String say(Options rule, Speech speech) {
        return speech.list("spoken.oneOf", rule.options(), option -> speech.pair(option.name(), option.points()));
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.oneOf", "spoken.yesNo");
    }

    /** Names with points, of which one gives none: those of a checklist all give some. */
    @Override
    boolean mayBeMeant(Spoken spoken) {
        try {
            boolean zero = false;
            for (Phrase piece : spoken.all()) {
                zero |= piece.named(false).value().neededNumber().signum() == 0;
            }
            return zero;
        } catch (Misheard other) {
            return false;
        }
    }

    @Override
    @Nullable
    Options hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        if (spoken.begins("spoken.yesNo")) {
            return yesNo(spoken);
        }
        List<Options.Option> options =
                spoken.items("spoken.oneOf", new Settings(hearing), piece -> option(piece, hearing));
        return spoken.build(() -> new Options(options));
    }

    /** Yes for the maximum and no for nothing, in the language they are said in. */
    private static @Nullable Options yesNo(Spoken spoken) {
        Phrase piece = spoken.first();
        Locale language = Words.languages().stream()
                .filter(each -> spoken.begins("spoken.yesNo", each))
                .findFirst()
                .orElse(Locale.ENGLISH);
        piece.takes("spoken.yesNo");
        Points max = spoken.hearing().max().orElseThrow(() -> piece.misheard(Wording.of("spoken.fault.noMax")));
        piece.requireEnd();
        spoken.settle(new Settings(spoken.hearing()));
        return spoken.build(() -> new Options(List.of(
                new Options.Option(Wording.word("spoken.yes").in(language), max),
                new Options.Option(Wording.word("spoken.no").in(language), Points.ZERO))));
    }

    private static Options.Option option(Phrase piece, Hearing hearing) {
        Phrase.Named named = piece.named(false);
        Points points = worth(named.value(), hearing);
        named.value().requireEnd();
        return hearing.build(piece, () -> new Options.Option(named.name(), points));
    }

    /** Points, or a share of the maximum. */
    private static Points worth(Phrase value, Hearing hearing) {
        Phrase begin = value.again();
        Optional<BigDecimal> number = begin.number();
        if (number.isEmpty() || !begin.isBehindPercent()) {
            return value.points(hearing);
        }
        Points max = hearing.max().orElseThrow(() -> value.misheard(Wording.of("spoken.fault.noMax")));
        value.number();
        return hearing.build(value, () -> Points.of(max.times(number.get()).value()));
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.CHOSEN;
    }

    @Override
    List<String> names(Options rule) {
        return rule.options().stream().map(Options.Option::name).toList();
    }

    @Override
    Wording hint(Options rule) {
        return Wording.of("hint.options", CellNames.list(names(rule)));
    }

    @Override
    String example(Options rule) {
        return CellNames.written(names(rule).get(0), "");
    }
}
