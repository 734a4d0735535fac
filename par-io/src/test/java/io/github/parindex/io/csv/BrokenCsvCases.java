package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.json.CriteriaSetJson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken CSV file of the folder gives exactly the problems that stand beside it. */
final class BrokenCsvCases {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    static List<BrokenDocuments.Case> files() {
        return BrokenDocuments.in("broken-csv");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileGivesAllItsProblems(BrokenDocuments.Case broken) {
        assertThat(broken.found(AssessmentsCsv.read(broken.source(), SET).problems()))
                .isNotEmpty()
                .isEqualTo(broken.expected());
    }
}
