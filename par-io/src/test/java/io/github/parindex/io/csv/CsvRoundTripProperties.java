package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as CSV is read back as it was, to the last digit. */
final class CsvRoundTripProperties {

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.randomValue(Samples::assessments);
    }

    @Property(tries = 250)
    void assessmentsAreReadBackAsTheyWereWritten(@ForAll("campaigns") Assessments assessments) {
        String text = AssessmentsCsv.toText(assessments);
        Assessments again = AssessmentsCsv.read(Source.of("assessments.csv", text), assessments.set())
                .orThrow();
        assertThat(again).isEqualTo(assessments);
        assertThat(AssessmentsCsv.toText(again)).isEqualTo(text);
    }

    @Property(tries = 100)
    void writtenNumbersReadBackUnderADeclaredPointToo(@ForAll("campaigns") Assessments assessments) {
        Source source = Source.of("assessments.csv", AssessmentsCsv.toText(assessments));
        assertThat(AssessmentsCsv.read(source, assessments.set(), DecimalMark.POINT, ReadLimits.withDefaults())
                        .orThrow())
                .isEqualTo(assessments);
    }
}
