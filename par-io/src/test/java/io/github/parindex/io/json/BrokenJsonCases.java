package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken JSON document of the folder gives exactly the problems that stand beside it. */
final class BrokenJsonCases {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    static List<BrokenDocuments.Case> documents() {
        return BrokenDocuments.in("broken-json");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aBrokenDocumentGivesAllItsProblems(BrokenDocuments.Case broken) {
        Loaded<?> loaded = broken.name().startsWith("criteria-")
                ? CriteriaSetJson.read(broken.source())
                : AssessmentsJson.read(broken.source(), SET);
        assertThat(broken.found(loaded.problems())).isNotEmpty().isEqualTo(broken.expected());
    }

    @Test
    void thereAreAtLeast120OfThem() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void aFaultyCriteriaSetIsNotUsable() {
        assertThat(documents())
                .filteredOn(broken -> broken.name().startsWith("criteria-"))
                .hasSizeGreaterThan(40)
                .allSatisfy(broken -> assertThat(
                                CriteriaSetJson.read(broken.source()).usable())
                        .isEmpty());
    }
}
