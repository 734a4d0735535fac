package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as a workbook is read back as it was, to the last digit. */
final class XlsxRoundTripProperties {

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.randomValue(Samples::assessments);
    }

    private static void check(Assessments assessments, SheetShape shape) throws IOException {
        check(assessments, file -> AssessmentsXlsx.write(assessments, shape, file));
    }

    private static void check(Assessments assessments, Consumer<Path> writing) throws IOException {
        Path file = Files.createTempFile("law", ".xlsx");
        try {
            writing.accept(file);
            assertThat(AssessmentsXlsx.read(file, assessments.set()).orThrow()).isEqualTo(assessments);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 150)
    void rowsAreReadBackAsTheyWereWritten(@ForAll("campaigns") Assessments assessments) throws IOException {
        check(assessments, SheetShape.ROW_PER_UNIT);
    }

    @Property(tries = 150)
    void formsAreReadBackAsTheyWereWritten(@ForAll("campaigns") Assessments assessments) throws IOException {
        List<Assessment> bare = assessments.all().stream()
                .map(XlsxRoundTripProperties::withoutEvidence)
                .toList();
        if (!bare.isEmpty()) {
            check(Assessments.of(assessments.set(), bare), SheetShape.SHEET_PER_UNIT);
        }
    }

    @Property(tries = 150)
    void templatesThatAreFilledInAreReadBackToo(@ForAll("campaigns") Assessments assessments) throws IOException {
        List<Assessment> bare = assessments.all().stream()
                .map(XlsxRoundTripProperties::withoutEvidence)
                .toList();
        Assessments filled = Assessments.of(assessments.set(), bare);
        for (SheetShape shape : bare.isEmpty() ? List.<SheetShape>of() : List.of(SheetShape.values())) {
            check(filled, file -> TemplateXlsx.of(filled).with(shape).write(file));
        }
    }

    @Example
    void whoeverConfirmsThatNothingAroseWritesNoPoints() throws IOException {
        CriteriaSet set = CriteriaSet.of("S", Criterion.leaf("1", "Files", Rule.proportion("2")));
        Assessment confirmed = Assessment.of(set, Unit.of("A", "A").in("x"))
                .with("1", Entry.of(Round.SELF_ASSESSED, Observation.ratio(0, 0)))
                .with("1", Entry.of(Round.VERIFIED_1, Observation.ratio(0, 0)));
        Assessments filled = Assessments.of(set, confirmed);
        check(
                filled,
                file -> TemplateXlsx.of(filled).with(SheetShape.SHEET_PER_UNIT).write(file));
    }

    /** A form has room for the evidence of one round only. */
    private static Assessment withoutEvidence(Assessment assessment) {
        Assessment bare = assessment;
        for (Leaf leaf : assessment.set().leaves()) {
            for (Entry entry : assessment.entries(leaf.code())) {
                bare = bare.with(leaf.code(), Entry.of(entry.round(), entry.observation()));
            }
        }
        return bare;
    }
}
