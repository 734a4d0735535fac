package io.github.parindex.core.criteria;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaVersions.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A set that is replaced inside the year it measures: Sơn La, 2211/QĐ-UBND of 31 August and 2712/QĐ-UBND of 31 October 2025. */
final class CriteriaVersionsCases {

    private static CriteriaSet decided(String decision) {
        CriteriaSet set = CriteriaSet.of("SON-LA", leaf("1", "Report", statedUpTo("4")));
        return set.with(set.edition().with(LegalSource.of(decision, "")));
    }

    private static final CriteriaSet FIRST = decided("2211/QĐ-UBND");
    private static final CriteriaSet SECOND = decided("2712/QĐ-UBND");
    private static final CriteriaVersions VERSIONS =
            CriteriaVersions.of(FIRST, LocalDate.of(2025, 8, 31)).with(SECOND, LocalDate.of(2025, 10, 31));

    @Test
    void eachAppliesFromItsDay() {
        assertThat(VERSIONS.on(LocalDate.of(2025, 8, 31)).set()).isEqualTo(FIRST);
        assertThat(VERSIONS.on(LocalDate.of(2025, 10, 30)).set()).isEqualTo(FIRST);
        assertThat(VERSIONS.on(LocalDate.of(2025, 10, 31)).set()).isEqualTo(SECOND);
        assertThat(VERSIONS.on(LocalDate.of(2027, 1, 1)).set()).isEqualTo(SECOND);
        assertThat(VERSIONS.last().set()).isEqualTo(SECOND);
    }

    @Test
    void aYearThatHasTwoSaysSo() {
        assertThat(VERSIONS.within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .extracting(Version::set)
                .containsExactly(FIRST, SECOND);
        assertThat(VERSIONS.within(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 10, 30)))
                .extracting(Version::set)
                .containsExactly(FIRST);
        assertThat(VERSIONS.within(LocalDate.of(2025, 10, 31), LocalDate.of(2026, 12, 31)))
                .extracting(Version::set)
                .containsExactly(SECOND);
        assertThat(VERSIONS.within(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 8, 30)))
                .isEmpty();
    }

    @Test
    void versionsAreEqualByWhatTheyHold() {
        CriteriaVersions same =
                CriteriaVersions.of(FIRST, LocalDate.of(2025, 8, 31)).with(SECOND, LocalDate.of(2025, 10, 31));
        assertThat(same).isEqualTo(VERSIONS).hasSameHashCodeAs(VERSIONS);
        assertThat(CriteriaVersions.of(FIRST, LocalDate.of(2025, 8, 31))).isNotEqualTo(VERSIONS);
        assertThat(VERSIONS.all())
                .map(Version::from)
                .isEqualTo(List.of(LocalDate.of(2025, 8, 31), LocalDate.of(2025, 10, 31)));
        assertThat(VERSIONS.toString()).startsWith("from 2025-08-31 SON-LA").contains("; from 2025-10-31 SON-LA");
    }
}
