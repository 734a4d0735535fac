package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Items that are ticked and summed. */
final class ChecklistShape extends RuleShape<Checklist, Checklist.Ticked, ChecklistShape.Document> {

    ChecklistShape() {
        super(Checklist.class, Checklist.Ticked.class, Document.class);
    }

    /**
     * Items that are ticked.
     *
     * @param items at least one
     * @param cap the most they give together; their sum if left out
     */
    @InShort("items")
    record Document(
            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid NamedPoints> items,

            @Positive(message = "{io.github.parindex.positive}") @ExactDecimal @Nullable
            BigDecimal cap)
            implements RuleRecord {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        Document {
            items = Copies.of(items);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Document of(List<NamedPoints> items) {
            return new Document(items, null);
        }
    }

    /**
     * Items were ticked.
     *
     * @param ticked those that were
     * @param open those that were not
     * @param sum of the ticked ones
     * @param cap the most they give
     */
    record TickedDocument(
            @Required List<@Required @Valid NamedPoints> ticked,
            @Required List<@Required @Valid NamedPoints> open,
            @Required BigDecimal sum,
            @Required BigDecimal cap)
            implements WorkingRecord {

        TickedDocument {
            ticked = Copies.of(ticked);
            open = Copies.of(open);
        }
    }

    @Override
    @Nullable
    Checklist read(Document written, Place at) {
        List<Checklist.Item> items = at.field("items")
                .all(
                        written.items(),
                        (each, place) -> place.build(() -> new Checklist.Item(each.name(), Points.of(each.points()))));
        return at.build(() -> new Checklist(items, Caps.capOr(written.cap(), sum(items))));
    }

    private static Points sum(List<Checklist.Item> items) {
        return Points.sum(items, Checklist.Item::points);
    }

    @Override
    Document written(Checklist rule) {
        return new Document(named(rule.items()), Caps.unlessReached(rule.max(), sum(rule.items())));
    }

    private static List<NamedPoints> named(List<Checklist.Item> items) {
        return items.stream()
                .map(each -> NamedPoints.of(each.name(), each.points()))
                .toList();
    }

    @Override
    public WorkingDocument written(Checklist.Ticked working) {
        return new TickedDocument(
                named(working.ticked()),
                named(working.open()),
                Digits.of(working.sum()),
                Digits.of(working.rule().max()));
    }

    @Override
    Wording clause(Checklist rule) {
        boolean isCapped = !sum(rule.items()).equals(rule.max());
        return Wording.of(
                "shape.checklist", items(rule.items(), "; "), isCapped ? Clauses.atMost(rule.max()) : Clauses.NOTHING);
    }

    private static Wording items(List<Checklist.Item> items, String separator) {
        return Clauses.list(items, separator, item -> NamedPoints.clause(item.name(), item.points()));
    }

    @Override
    public Wording reason(Checklist.Ticked working) {
        return Wording.of(
                "working.checklist",
                items(working.ticked(), ", "),
                items(working.open(), ", "),
                Clauses.capped(working.sum(), working.rule().max()));
    }

    @Override
    public Cause cause(Checklist.Ticked working) {
        return Cause.REQUIREMENT;
    }

    @Override
    String say(Checklist rule, Speech speech) {
        Points sum = Points.sum(rule.items(), Checklist.Item::points);
        return speech.list(
                "spoken.items",
                rule.items(),
                item -> speech.pair(item.name(), item.points()),
                speech.capBelow(rule.max(), sum));
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.items");
    }

    @Override
    @Nullable
    Checklist hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        Settings settings = new Settings(hearing, Settings.Kind.CAP);
        List<Checklist.Item> items = spoken.items("spoken.items", settings, piece -> item(piece, hearing));
        return spoken.build(() ->
                new Checklist(items, settings.cap().orElseGet(() -> Points.sum(items, Checklist.Item::points))));
    }

    private static Checklist.Item item(Phrase piece, Hearing hearing) {
        Phrase.Named named = piece.named(false);
        Points points = named.value().points(hearing);
        named.value().requireEnd();
        return hearing.build(piece, () -> new Checklist.Item(named.name(), points));
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.CHECKED;
    }

    @Override
    List<String> names(Checklist rule) {
        return rule.items().stream().map(Checklist.Item::name).toList();
    }

    @Override
    Wording hint(Checklist rule) {
        return Wording.of("hint.checklist", CellNames.list(names(rule)));
    }

    @Override
    String example(Checklist rule) {
        return CellNames.written(names(rule).get(0), "");
    }

    /** A tick alone is of the only item. */
    @Override
    Optional<Observation> meant(Checklist rule, CellWord word) {
        return word == CellWord.TICK && rule.items().size() == 1
                ? Optional.of(Observation.checked(rule.items().get(0).name()))
                : super.meant(rule, word);
    }
}
