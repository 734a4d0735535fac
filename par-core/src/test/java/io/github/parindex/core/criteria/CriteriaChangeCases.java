package io.github.parindex.core.criteria;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.criteria.CriteriaChange.Aspect;
import io.github.parindex.core.criteria.CriteriaChange.Changed;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What changed from one year's criteria set to the next, and which criterion became which. */
final class CriteriaChangeCases {

    private static final Leaf PLAN = leaf("1.1", "Plan", statedUpTo("2"));
    private static final Leaf REPORT = leaf("1.2", "Report", proportion("3"));
    private static final Leaf OLD = leaf("2.1", "Paper files", statedUpTo("5"));
    private static final Leaf NEW = leaf("2.2", "Digital files", statedUpTo("5"));

    private static final CriteriaSet OF_2025 = CriteriaSet.of("PAR-2025", group("1", "Leadership", PLAN, REPORT), OLD);
    private static final CriteriaSet OF_2026 = CriteriaSet.of("PAR-2026", NEW, group("1", "Leadership", PLAN, REPORT));

    private static CriteriaChange ofReport(Criterion later) {
        return CriteriaChange.between(OF_2025, CriteriaSet.of("PAR-2026", group("1", "Leadership", PLAN), later, OLD));
    }

    @Test
    void whatIsNewAndWhatIsGoneIsSaid() {
        var change = CriteriaChange.between(OF_2025, OF_2026);
        assertThat(change.added()).containsExactly(NEW);
        assertThat(change.removed()).containsExactly(OLD);
        assertThat(change.changed()).isEmpty();
        assertThat(change).hasToString("1 added, 1 removed, 0 changed");
    }

    @Test
    void aSetDoesNotDifferFromItself() {
        assertThat(CriteriaChange.between(OF_2025, OF_2025)).hasToString("0 added, 0 removed, 0 changed");
    }

    @Test
    void aNewMaximumIsToldFromANewRule() {
        assertThat(ofReport(leaf("1.2", "Report", proportion("4"))).changed())
                .extracting(Changed::aspects)
                .containsExactly(Set.of(Aspect.MAX));
        assertThat(ofReport(leaf("1.2", "Report", bands(atLeast("90%", "3"), otherwise("0"))))
                        .changed())
                .extracting(Changed::aspects)
                .containsExactly(Set.of(Aspect.RULE));
    }

    @Test
    void titleBlocksSourceAndKindAreNamedToo() {
        assertThat(ofReport(REPORT.with(Title.of("Yearly report"))).changed())
                .extracting(Changed::aspects)
                .containsExactly(Set.of(Aspect.TITLE));
        assertThat(ofReport(REPORT.onlyFor("sở")).changed())
                .extracting(Changed::aspects)
                .containsExactly(Set.of(Aspect.BLOCKS));
        assertThat(ofReport(REPORT.with(LegalSource.of("876/QĐ-BNV", ""))).changed())
                .extracting(Changed::aspects)
                .containsExactly(Set.of(Aspect.SOURCE));
        assertThat(ofReport(bonus("B", "Extra", REPORT)).changed())
                .extracting(Changed::aspects)
                .containsExactly(Set.of(Aspect.KIND));
    }

    @Test
    void aChangeIsShownInOneLine() {
        var change = ofReport(bonus("B", "Extra", leaf("1.2", "Yearly report", proportion("4"))));
        assertThat(change).hasToString("0 added, 0 removed, 1 changed");
        assertThat(change.changed().get(0))
                .hasToString("1.2 [TITLE, MAX, KIND]: 1.2 Report (3 × ratio, half up to 2 places) → "
                        + "1.2 Yearly report (4 × ratio, half up to 2 places)");
    }

    @Test
    void nobodyAddsAspectsToAChange() {
        var aspects = EnumSet.of(Aspect.MAX);
        var changed = new Changed(PLAN, REPORT, aspects);
        aspects.add(Aspect.KIND);
        assertThat(changed.aspects()).containsExactly(Aspect.MAX);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> changed.aspects().clear());
    }

    @Test
    void criteriaOfTheSameCodeAreMappedToEachOther() {
        var mapping = CriteriaMapping.sameCodes(OF_2025, OF_2026);
        assertThat(mapping.codes()).containsExactly(Map.entry("1.1", "1.1"), Map.entry("1.2", "1.2"));
        assertThat(mapping).hasToString("PAR-2025 → PAR-2026: 2 leaf criteria");
    }

    @Test
    void aCriterionThatGotAnotherCodeIsMappedExplicitly() {
        var mapping = CriteriaMapping.sameCodes(OF_2025, OF_2026).with("2.1", "2.2");
        assertThat(mapping.codes())
                .containsExactly(Map.entry("1.1", "1.1"), Map.entry("1.2", "1.2"), Map.entry("2.1", "2.2"));
        assertThat(mapping.from()).isSameAs(OF_2025);
        assertThat(mapping.to()).isSameAs(OF_2026);
    }

    @Test
    void twoCriteriaCannotBecomeOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaMapping.sameCodes(OF_2025, OF_2026).with("2.1", "1.2"))
                .withMessage("The criterion (1.2) of (PAR-2026) has two predecessors: [1.1=1.1, 1.2=1.2, 2.1=1.2].");
    }

    @Test
    void bothSidesOfAMappingAreLeaves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaMapping.sameCodes(OF_2025, OF_2026).with("1", "2.2"))
                .withMessage("The criteria set (PAR-2025) has no leaf criterion (1).\nMaybe one of [1.1, 1.2, 2.1].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaMapping.sameCodes(OF_2025, OF_2026).with("2.1", "2.3"))
                .withMessage("The criteria set (PAR-2026) has no leaf criterion (2.3).\nMaybe one of [1.1, 1.2, 2.2].");
    }

    @Test
    void nobodyChangesAMappingThroughItsMap() {
        Map<String, String> codes = new LinkedHashMap<>(Map.of("1.1", "1.1"));
        var mapping = new CriteriaMapping(OF_2025, OF_2026, codes);
        codes.put("1.2", "1.2");
        assertThat(mapping.codes()).containsExactly(Map.entry("1.1", "1.1"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> mapping.codes().clear());
    }
}
