package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Validation;
import io.github.parindex.io.words.Wording;
import java.util.List;

/** Puts assessments into their document; what is as usual is left out. */
final class AssessmentsForm {

    private AssessmentsForm() {}

    static AssessmentsDocument of(Assessments assessments) {
        return new AssessmentsDocument(
                assessments.set().id(),
                assessments.set().edition().version(),
                assessments.all().stream().map(AssessmentsForm::of).toList());
    }

    // The fields of the document.
    private record Written(String criteriaSet, String version, List<AssessmentsDocument.Unit> units) {}

    /** The same with the units made and checked one after the other while they are written. */
    static Record inTurn(Assessments assessments) {
        return new Written(
                assessments.set().id(),
                assessments.set().edition().version(),
                new InTurn<>(assessments.all(), assessment -> Validation.checked(of(assessment))));
    }

    static AssessmentsDocument.Unit of(Assessment assessment) {
        Unit unit = assessment.unit();
        return new AssessmentsDocument.Unit(
                unit.code(),
                unit.name(),
                CriteriaForm.unlessEmpty(unit.block()),
                unit.participation() == Participation.RANKED ? null : EnumWords.of(unit.participation()),
                entries(assessment));
    }

    private static List<AssessmentsDocument.Entry> entries(Assessment assessment) {
        return assessment.set().leaves().stream()
                .flatMap(leaf -> assessment.entries(leaf.code()).stream().map(entry -> of(leaf.code(), entry)))
                .toList();
    }

    static AssessmentsDocument.Entry of(String code, Entry entry) {
        return new AssessmentsDocument.Entry(
                code,
                EnumWords.of(entry.round()),
                Shapes.written(entry.observation()),
                entry.evidence().isEmpty() ? null : entry.evidence(),
                Reasons.note(entry).map(Wording::toString).orElse(null));
    }
}
