package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.AnswerShares;
import io.github.parindex.core.rule.BestOf;
import io.github.parindex.core.rule.Checklist;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Options;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.rule.SumOf;
import io.github.parindex.core.rule.Working;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why points were lost, told from what was observed and the typed working: first whether anything was reported, then whether
 * a claim was left without evidence, then whether it is the survey, then by what the rule looked at.
 *
 * <p>Whether something was late is not a type of its own: a report that came late is an unticked item, or a counted fault.
 */
enum Cause {
    /** Nothing was reported, or it does not apply, and the policy gives zero. */
    NOT_REPORTED("cause.notReported"),
    /** What was claimed was changed by a later round, and no round named any evidence for it. */
    NO_EVIDENCE("cause.noEvidence"),
    /** A criterion of a survey group, or shares of answers. */
    SURVEY("cause.survey"),
    /** Items not ticked, or a lower level chosen. */
    REQUIREMENT("cause.requirement"),
    /** Faults counted, such as late reports, or too few cases. */
    COUNTED("cause.counted"),
    /** A ratio or quantity below its mark, also against peers. */
    LOW_RESULT("cause.lowResult"),
    /** Points that an appraiser or another system gave. */
    APPRAISED("cause.appraised");

    private final String key;

    Cause(String key) {
        this.key = key;
    }

    Wording words() {
        return Wording.of(key);
    }

    static Cause of(Scorecard card, Loss loss) {
        LeafScore score = loss.score();
        String code = score.criterion().code();
        if (score.treatment() == Treatment.MISSING_AS_ZERO || score.treatment() == Treatment.NOT_APPLICABLE_AS_ZERO) {
            return NOT_REPORTED;
        }
        if (isUnproved(card.assessment().entries(code))) {
            return NO_EVIDENCE;
        }
        CriteriaSet set = card.set();
        return set.kindOf(set.indexOf(code)) == Group.Kind.SURVEY
                ? SURVEY
                : of(score.award().working());
    }

    private static boolean isUnproved(List<Entry> entries) {
        boolean changed = entries.stream()
                .filter(entry -> entry.round() == Round.SELF_ASSESSED)
                .anyMatch(claimed ->
                        entries.stream().anyMatch(entry -> !entry.observation().equals(claimed.observation())));
        return changed && entries.stream().allMatch(entry -> entry.evidence().isEmpty());
    }

    private static Cause of(Working working) {
        if (working instanceof Rule.Found found) {
            return of(found);
        }
        return working instanceof Observation.Unanswered ? NOT_REPORTED : LOW_RESULT;
    }

    private static Cause of(Rule.Found found) {
        if (found instanceof Checklist.Ticked || found instanceof Options.Picked) {
            return REQUIREMENT;
        }
        if (found instanceof PerCase.Counted) {
            return COUNTED;
        }
        if (found instanceof AnswerShares.Answered) {
            return SURVEY;
        }
        if (found instanceof Stated.AsStated) {
            return APPRAISED;
        }
        if (found instanceof BestOf.BestPart best) {
            return of(best.award().working());
        }
        return found instanceof SumOf.PartsAdded sum ? ofLargest(sum) : LOW_RESULT;
    }

    /** A sum lost where its part lost most. */
    private static Cause ofLargest(SumOf.PartsAdded sum) {
        return sum.parts().stream()
                .map(SumOf.Summand::award)
                .max((one, other) ->
                        one.max().minus(one.points()).compareTo(other.max().minus(other.points())))
                .map(award -> of(award.working()))
                .orElse(LOW_RESULT);
    }

    /** The points lost for each cause, only where some were. */
    static Map<Cause, Points> of(Collection<Scorecard> cards) {
        Map<Cause, Points> lost = new EnumMap<>(Cause.class);
        for (Scorecard card : cards) {
            card.losses().forEach(loss -> lost.merge(of(card, loss), loss.lost(), Points::plus));
        }
        return lost;
    }
}
