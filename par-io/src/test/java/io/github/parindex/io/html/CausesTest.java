package io.github.parindex.io.html;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.shape.Cause;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every loss has one cause, told from what was observed. */
final class CausesTest {

    static Stream<Arguments> losses() {
        return Stream.of(
                Arguments.of(proportion("2"), ratio(1, 2), Cause.LOW_RESULT),
                Arguments.of(proportion("2"), missing("late"), Cause.NOT_REPORTED),
                Arguments.of(
                        checklist(item("issued", "1"), item("on time", "1")), checked("issued"), Cause.REQUIREMENT),
                Arguments.of(options(option("good", "2"), option("poor", "1")), chosen("poor"), Cause.REQUIREMENT),
                Arguments.of(perCase("1", kind("initiative", "0.5")), counts("initiative", 1), Cause.COUNTED),
                Arguments.of(statedUpTo("2"), stated("1"), Cause.APPRAISED));
    }

    private static Scorecard card(CriteriaSet set, Entry... entries) {
        Assessment assessment = Assessment.of(set, Unit.of("A", "A"));
        for (Entry entry : entries) {
            assessment = assessment.with(set.leaves().get(0).code(), entry);
        }
        return Scorer.score(assessment);
    }

    private static Entry last(Observation observation) {
        return Entry.of(Round.FINAL, observation);
    }

    private static List<Cause> causes(Scorecard card) {
        return List.copyOf(Causes.of(List.of(card)).keySet());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void aLossIsPutDownToWhatTheRuleLookedAt(Rule rule, Observation observation, Cause cause) {
        var set = CriteriaSet.of("S", leaf("1", "One", rule))
                .with(Policy.withDefaults().with(Policy.WhenMissing.ZERO));
        assertThat(causes(card(set, last(observation)))).containsExactly(cause);
    }

    @Test
    void whatASurveyAsksIsTheSurveyWhateverTheRule() {
        var set = CriteriaSet.of("S", survey("1", "Survey", leaf("1.1", "One", proportion("2"))));
        assertThat(Causes.of(List.of(card(set, last(ratio(1, 2)))))).containsEntry(Cause.SURVEY, Points.of(1));
    }

    @Test
    void aClaimThatWasChangedIsWithoutEvidenceOnlyIfNoRoundNamesAny() {
        var set = CriteriaSet.of("S", leaf("1", "One", proportion("2")));
        var claimed = Entry.of(Round.SELF_ASSESSED, ratio(2, 2));
        var verified = Entry.of(Round.VERIFIED_1, ratio(1, 2));
        assertThat(causes(card(set, claimed, verified))).containsExactly(Cause.NO_EVIDENCE);
        assertThat(causes(card(set, claimed.withEvidence("10/BC"), verified))).containsExactly(Cause.LOW_RESULT);
        assertThat(causes(card(set, Entry.of(Round.SELF_ASSESSED, ratio(1, 2)), verified)))
                .containsExactly(Cause.LOW_RESULT);
    }
}
