package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.io.shape.Shapes.RuleRecord;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.shape.Shapes.WorkingRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Points for each case, or lost for each fault. */
final class PerCaseShape extends RuleShape<PerCase, PerCase.Counted, PerCaseShape.Document> {

    PerCaseShape() {
        super(PerCase.class, PerCase.Counted.class, Document.class);
    }

    /** Cases and faults have the same fields; their key says which they are. */
    sealed interface Document extends RuleRecord permits Cases, Faults {

        BigDecimal max();

        List<NamedPoints> kinds();
    }

    /**
     * Points for each case.
     *
     * @param max the most they give
     * @param kinds at least one
     */
    record Cases(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid NamedPoints> kinds)
            implements Document {

        Cases {
            kinds = Copies.of(kinds);
        }
    }

    /**
     * Points lost for each fault.
     *
     * @param max where they start to be taken away
     * @param kinds at least one
     */
    record Faults(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid NamedPoints> kinds)
            implements Document {

        Faults {
            kinds = Copies.of(kinds);
        }
    }

    /**
     * How often a kind of case occurred.
     *
     * @param kind the kind with its points
     * @param count how often
     */
    record Count(
            @Required @Valid NamedPoints kind, @Required Long count) implements ClosedDocument {

        static Count of(PerCase.Count count) {
            return new Count(named(count.kind()), count.count());
        }
    }

    /**
     * Cases or faults were counted.
     *
     * @param start {@code empty} for cases, {@code full} for faults
     * @param counts the kinds that occurred
     * @param sum of their points
     * @param max the most they give, or where they start to be taken away
     */
    record CountedDocument(
            @Required @WordOf(PerCase.Start.class) String start,
            @Required List<@Required @Valid Count> counts,
            @Required BigDecimal sum,
            @Required BigDecimal max)
            implements WorkingRecord {

        CountedDocument {
            counts = Copies.of(counts);
        }
    }

    @Override
    @Nullable
    PerCase read(Document written, Place at) {
        PerCase.Start start = written instanceof Cases ? PerCase.Start.EMPTY : PerCase.Start.FULL;
        List<PerCase.Kind> kinds = at.field("kinds")
                .all(
                        written.kinds(),
                        (each, place) -> place.build(() -> new PerCase.Kind(each.name(), Points.of(each.points()))));
        return at.build(() -> new PerCase(start, Points.of(written.max()), kinds));
    }

    @Override
    Document written(PerCase rule) {
        BigDecimal max = Digits.of(rule.max());
        List<NamedPoints> kinds = rule.kinds().stream().map(PerCaseShape::named).toList();
        return rule.start() == PerCase.Start.EMPTY ? new Cases(max, kinds) : new Faults(max, kinds);
    }

    private static NamedPoints named(PerCase.Kind kind) {
        return NamedPoints.of(kind.name(), kind.points());
    }

    @Override
    public WorkingDocument written(PerCase.Counted working) {
        return new CountedDocument(
                EnumWords.of(working.rule().start()),
                working.counts().stream().map(Count::of).toList(),
                Digits.of(working.sum()),
                Digits.of(working.rule().max()));
    }

    @Override
    Wording clause(PerCase rule) {
        Wording kinds = Clauses.list(rule.kinds(), "; ", kind -> NamedPoints.clause(kind.name(), kind.points()));
        return rule.start() == PerCase.Start.EMPTY
                ? Wording.of("shape.perCase", kinds, Clauses.atMost(rule.max()))
                : Wording.of("shape.perFault", rule.max(), kinds);
    }

    @Override
    public Wording reason(PerCase.Counted working) {
        Points max = working.rule().max();
        boolean isOfCases = working.rule().start() == PerCase.Start.EMPTY;
        if (working.counts().isEmpty()) {
            return isOfCases
                    ? Wording.of("working.perCase.none")
                    : Wording.of("working.perFault.none", Clauses.points(max));
        }
        Wording counts = Clauses.list(working.counts(), " + ", PerCaseShape::count);
        if (isOfCases) {
            return Wording.of(
                    "working.perCase",
                    counts,
                    Clauses.points(working.sum()),
                    working.sum().compareTo(max) > 0 ? Wording.of("working.perCase.capped", max) : Clauses.NOTHING);
        }
        boolean isBounded = working.sum().compareTo(max) > 0;
        return Wording.of(
                "working.perFault",
                Clauses.points(max),
                counts,
                isBounded
                        ? Wording.of("working.perFault.notBelowZero")
                        : Wording.of("working.perFault.left", Clauses.points(max.minus(working.sum()))));
    }

    @Override
    public Cause cause(PerCase.Counted working) {
        return Cause.COUNTED;
    }

    private static Wording count(PerCase.Count count) {
        return Wording.of(
                "working.count",
                count.count(),
                count.kind().name(),
                Clauses.points(count.kind().points()));
    }

    @Override
    String say(PerCase rule, Speech speech) {
        boolean full = rule.start() == PerCase.Start.FULL;
        String word = speech.word(full ? "spoken.lessEach" : "spoken.each");
        String kinds = rule.kinds().stream()
                .map(kind -> word + " " + speech.name(kind.name()) + ": " + speech.number(kind.points()))
                .collect(Collectors.joining("; "));
        return full
                ? speech.number(rule.max()) + " " + speech.word("spoken.points") + "; " + kinds
                : speech.pieces(kinds, Optional.of(speech.cap(rule.max())));
    }

    @Override
    List<String> keywords() {
        return List.of("spoken.each", "spoken.lessEach");
    }

    /** Also where the points to start with are said first. */
    @Override
    boolean isMeant(Spoken spoken) {
        return super.isMeant(spoken)
                || spoken.all().stream().anyMatch(piece -> piece.takes("spoken.lessEach"))
                || (Settings.isOne(spoken.first())
                        && spoken.all().stream().anyMatch(piece -> piece.takes("spoken.each")));
    }

    @Override
    @Nullable
    PerCase hear(Spoken spoken) {
        Hearing hearing = spoken.hearing();
        Settings settings = new Settings(hearing, Settings.Kind.CAP);
        SpokenCases cases = new SpokenCases(hearing);
        spoken.items("spoken.cases", settings, cases::hear);
        return spoken.build(() -> new PerCase(
                cases.start(), cases.max().orElseGet(() -> settings.capOrMax(spoken.first())), cases.kinds()));
    }

    @Override
    ObservationShape<?, ?> observed() {
        return Shapes.COUNTS;
    }

    /** A number counts the only kind. */
    @Override
    ObservationShape<?, ?> observed(PerCase rule, String text) {
        if (!CellNumbers.isNumber(text)) {
            return Shapes.COUNTS;
        }
        if (rule.kinds().size() > 1) {
            throw CellRefused.of(Wording.of("cell.countOfEachKind", example(rule)));
        }
        return Shapes.QUANTITY;
    }

    @Override
    List<String> names(PerCase rule) {
        return rule.kinds().stream().map(PerCase.Kind::name).toList();
    }

    @Override
    Wording hint(PerCase rule) {
        return rule.kinds().size() == 1
                ? Wording.of("hint.count", example(rule))
                : Wording.of("hint.counts", example(rule));
    }

    @Override
    String example(PerCase rule) {
        return CountsShape.example(names(rule), 1);
    }
}
