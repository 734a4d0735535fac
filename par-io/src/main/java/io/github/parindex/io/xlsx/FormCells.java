package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.Working;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the row of a criterion holds in the form of a unit, and what it can take. */
final class FormCells {

    private final Assessment assessment;
    private final Leaf leaf;
    private final boolean survey;
    private final boolean toBeFilled;

    /** Cells of a form to be filled in, or of one that holds what was observed and nothing more. */
    FormCells(Assessment assessment, Leaf leaf, boolean toBeFilled) {
        this.assessment = assessment;
        this.leaf = leaf;
        this.toBeFilled = toBeFilled;
        this.survey = assessment.set().kindOf(assessment.set().indexOf(leaf.code())) == Group.Kind.SURVEY;
    }

    static Optional<Entry> entry(Assessment assessment, Leaf leaf, Round round) {
        return assessment.entries(leaf.code()).stream()
                .filter(entry -> entry.round() == round)
                .findFirst();
    }

    /** The entry whose evidence and note the row has room for. */
    Optional<Entry> first() {
        return Stream.of(Headings.Kind.values())
                .flatMap(kind -> kind.round(survey).stream())
                .flatMap(round -> entry(assessment, leaf, round).stream())
                .findFirst();
    }

    void requireOnlyFirst() {
        for (Entry entry : assessment.entries(leaf.code())) {
            boolean more = !entry.evidence().isEmpty() || !entry.note().isEmpty();
            if (more && !first().equals(Optional.of(entry))) {
                throw Wording.of("write.oneRound", assessment.unit().code(), leaf.code())
                        .toException();
            }
        }
    }

    /** How the points are found, or why there are none. */
    Wording how() {
        return leaf.appliesTo(assessment.unit().block())
                ? Reasons.of(leaf.rule()).asSentence()
                : Wording.of("form.onlyForBlocks", List.copyOf(leaf.blocks()));
    }

    /** What to write as data. */
    Wording hint() {
        return Cells.hint(ruleOfData());
    }

    private Rule ruleOfData() {
        return leaf.rule() instanceof Stated stated
                ? stated.recomputation().map(Stated.Recomputation::rule).orElse(stated)
                : leaf.rule();
    }

    /** Whether somebody may write into a column: the unit its data and points, unless others ask for them or give them. */
    boolean takes(Headings.Kind kind) {
        if (!leaf.appliesTo(assessment.unit().block())) {
            return false;
        }
        boolean isStated = ruleOfData() instanceof Stated;
        boolean isTracked = leaf.rule() instanceof Rule.Tracked;
        return switch (kind) {
            case NUMBER, TITLE, MAX, HOW -> false;
            case DATA -> !survey && !isStated;
            case SELF -> !survey && !isTracked;
            case VERIFIED, VERIFIED_AGAIN, FINAL -> !isTracked;
            case EVIDENCE, NOTE -> true;
        };
    }

    /** What a column holds of its round. */
    String text(Headings.Kind kind) {
        return kind.round(survey)
                .flatMap(round -> entry(assessment, leaf, round))
                .filter(entry -> isData(entry) == (kind == Headings.Kind.DATA))
                .map(entry -> kind == Headings.Kind.DATA
                        ? Cells.text(entry.observation(), leaf.rule())
                        : confirmed(entry).orElseGet(() -> beside(entry)))
                .orElse("");
    }

    /** In a form to be filled in, whoever confirms data writes the points that they give, unless they give none. */
    private Optional<String> confirmed(Entry entry) {
        boolean isOfPoints = leaf.rule() instanceof Stated || leaf.rule() instanceof Rule.Tracked;
        Optional<Observation> seen = earlierData(entry.round());
        if (!toBeFilled || isOfPoints || !seen.equals(Optional.of(entry.observation()))) {
            return Optional.empty();
        }
        Working nothing = leaf.rule()
                .award(new Observation.GivenPoints(Points.ZERO, seen))
                .working();
        return nothing instanceof Working.AsGiven as
                ? as.recomputed()
                        .filter(award -> award.standing() == Award.Standing.SCORED)
                        .map(award -> bare(award.points()))
                : Optional.empty();
    }

    private static String bare(Points points) {
        return Cells.text(new Observation.StatedPoints(points, Optional.empty()), Rule.statedUpTo("1"));
    }

    private Optional<Observation> earlierData(Round round) {
        return assessment.entries(leaf.code()).stream()
                .filter(entry -> entry.round().compareTo(round) < 0)
                .map(Entry::observation)
                .filter(seen -> !(seen instanceof Observation.GivenPoints) && !(seen instanceof Observation.Unanswered))
                .reduce((before, last) -> last);
    }

    /** Data of the first round have a column of their own. */
    private boolean isData(Entry entry) {
        return Headings.Kind.DATA.round(survey).equals(Optional.of(entry.round()))
                && !(entry.observation() instanceof Observation.GivenPoints)
                && !(leaf.rule() instanceof Stated);
    }

    /** In a column of points a bare number is points; what else looks like one says that it is data. */
    private String beside(Entry entry) {
        Observation observation = entry.observation();
        if (observation instanceof Observation.GivenPoints given) {
            return isFoundAgain(given, entry.round()) ? bare(given.points()) : Cells.text(given, leaf.rule());
        }
        String text = Cells.text(observation, leaf.rule());
        boolean isMistaken =
                Cells.isBareNumber(text) && !(leaf.rule() instanceof Stated) && !(leaf.rule() instanceof Rule.Tracked);
        return isMistaken ? "data: " + text : text;
    }

    /** Whether points alone would be read as these, after the data of earlier rounds. */
    private boolean isFoundAgain(Observation.GivenPoints given, Round round) {
        if (leaf.rule() instanceof Stated || leaf.rule() instanceof Rule.Tracked) {
            return false;
        }
        Working working = leaf.rule().award(given).working();
        boolean isSame = working instanceof Working.AsGiven as && as.agreement() == Stated.Agreement.WITHIN_TOLERANCE;
        return given.basis().equals(earlierData(round)) && !isSame;
    }
}
