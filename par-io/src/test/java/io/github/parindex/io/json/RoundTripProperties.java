package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written as JSON is read back as it was, to the last digit. */
final class RoundTripProperties {

    @Provide
    Arbitrary<CriteriaSet> criteriaSets() {
        return Arbitraries.randomValue(Samples::criteriaSet);
    }

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Arbitraries.randomValue(Samples::assessments);
    }

    @Property(tries = 150)
    void aCriteriaSetIsReadBackAsItWasWritten(@ForAll("criteriaSets") CriteriaSet set) {
        String text = CriteriaSetJson.toText(set);
        CriteriaSet again = CriteriaSetJson.read(Source.of("set.json", text)).orThrow();
        assertThat(again).isEqualTo(set);
        assertThat(CriteriaSetJson.toText(again)).isEqualTo(text);
    }

    @Property(tries = 150)
    void assessmentsAreReadBackAsTheyWereWritten(@ForAll("campaigns") Assessments assessments) {
        String text = AssessmentsJson.toText(assessments);
        Assessments again = AssessmentsJson.read(Source.of("assessments.json", text), assessments.set())
                .orThrow();
        assertThat(again).isEqualTo(assessments);
        assertThat(AssessmentsJson.toText(again)).isEqualTo(text);
    }

    @Property(tries = 100)
    void everyScoreboardCanBeWritten(@ForAll("campaigns") Assessments assessments) {
        assertThat(ScoreboardJson.toText(Scorer.score(assessments)))
                .startsWith("{\n  \"criteriaSet\": ")
                .endsWith("}\n");
    }
}
