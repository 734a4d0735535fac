package io.github.parindex.core.assessment;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Restated.Gap;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers to one set as answers to another. */
final class RestatedCases {

    private static final CriteriaSet OLD = CriteriaSet.of(
            "OLD",
            leaf("1", "Files on time", proportion("3")),
            leaf("2", "Plan", options(option("yes", "1"), option("no", "0"))),
            leaf("3", "Report", statedUpTo("2")));
    private static final CriteriaSet NEW = CriteriaSet.of(
            "NEW",
            leaf("1", "Files on time", proportion("6")),
            leaf("2", "Plan", options(option("issued", "1"), option("late", "0"))),
            leaf("4", "Digital", statedUpTo("2")),
            leaf("5", "Communes", statedUpTo("2")).onlyFor("xã"));
    private static final Unit UNIT = Unit.of("SNV", "Nội vụ").in("sở");
    private static final Entry VERIFIED = new Entry(Round.VERIFIED_1, ratio(9, 10), List.of("12/BC"), "checked");
    private static final Assessment ANSWERS = Assessment.of(OLD, UNIT)
            .with("1", Entry.of(Round.SELF_ASSESSED, ratio(10, 10)))
            .with("1", VERIFIED)
            .with("2", chosen("yes"))
            .with("3", stated("2"));

    @Test
    void answersStayWithRoundEvidenceAndNote() {
        Restated restated = Restated.of(Assessments.of(OLD, ANSWERS), CriteriaMapping.sameCodes(OLD, NEW));
        Assessment under = restated.assessments().assessment("SNV");
        assertThat(under.set()).isEqualTo(NEW);
        assertThat(under.entries("1")).isEqualTo(ANSWERS.entries("1")).contains(VERIFIED);
    }

    @Test
    void whatTheNewRuleDoesNotTakeAndWhatWasNotAskedAreGaps() {
        Restated restated = Restated.of(Assessments.of(OLD, ANSWERS), CriteriaMapping.sameCodes(OLD, NEW));
        assertThat(restated.gaps())
                .map(Gap::toString)
                .containsExactly("SNV 2 Plan   Criterion (2): There is no option (yes).", "SNV 4 Digital   not asked");
        assertThat(restated.assessments().assessment("SNV").entries("2")).isEmpty();
        assertThat(restated).hasToString("1 unit assessed under " + NEW + ", 2 gaps");
    }

    @Test
    void theOtherWayRoundTheMappingIsInverted() {
        CriteriaMapping mapping = CriteriaMapping.sameCodes(OLD, NEW).with("3", "4");
        Assessment answers = Assessment.of(NEW, UNIT).with("1", ratio(1, 2)).with("4", stated("1"));
        Restated restated = Restated.of(Assessments.of(NEW, answers), mapping.inverse());
        assertThat(restated.gaps()).isEmpty();
        assertThat(restated.assessments().assessment("SNV").entries("3")).isEqualTo(answers.entries("4"));
    }
}
