package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.BrokenDocuments;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken document read unit by unit gives the problems that stand beside it. */
final class UnitsInTurnCases {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    static List<BrokenDocuments.Case> documents() {
        return BrokenDocuments.in("broken-json").stream()
                .filter(broken -> broken.name().startsWith("assessments-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBrokenDocumentGivesAllItsProblems(BrokenDocuments.Case broken) {
        try (AssessmentStream units = AssessmentsJson.stream(broken.source(), SET)) {
            assertThat(units.assessments()).doesNotContainNull();
            assertThat(broken.found(units.problems())).isEqualTo(broken.expected());
        }
    }
}
