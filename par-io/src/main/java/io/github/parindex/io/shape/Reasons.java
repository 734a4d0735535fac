package io.github.parindex.io.shape;

import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Working;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Rescaling;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.util.Optional;

/**
 * The typed reasons of the core as sentences for a reader.
 *
 * <p>A working becomes one sentence with capital and full stop; smaller things become clauses without them. Every number is
 * the exact one that was used; a percentage that stands beside a fraction is rounded half up to 2 places, and marked ≈ where
 * it had to be. How points are rounded is said of the rule and not again of each award. Names, options and reasons that users
 * gave stand as they gave them.
 */
public final class Reasons {

    private Reasons() {}

    /**
     * Why a rule gave its points.
     *
     * @param working of an award
     * @return one sentence
     */
    public static Wording of(Working working) {
        return Shapes.reason(working).asSentence();
    }

    /**
     * Why a leaf has its points: the working of its rule, and what the policy made of it where that needs saying.
     *
     * @param score a scored leaf
     * @return one sentence
     */
    public static Wording of(LeafScore score) {
        Wording working = Shapes.reason(score.award().working());
        return of(score.treatment())
                .map(treated -> Wording.of("reason.treated", working, treated))
                .orElse(working)
                .asSentence();
    }

    /**
     * Why points were lost.
     *
     * @param loss of one leaf
     * @return one sentence
     */
    public static Wording of(Loss loss) {
        return of(loss.score());
    }

    /**
     * What the policy made of an award.
     *
     * @param treatment of a leaf
     * @return a clause, empty where the award speaks for itself
     */
    public static Optional<Wording> of(Treatment treatment) {
        return switch (treatment) {
            case SCORED, TRACKED -> Optional.empty();
            case MISSING_PROVISIONAL -> Optional.of(Wording.of("reason.leftOutForTime"));
            case MISSING_AS_ZERO, NOT_APPLICABLE_AS_ZERO -> Optional.of(Wording.of("reason.scoredZeroByPolicy"));
            case NOT_APPLICABLE_REMOVED -> Optional.of(Wording.of("reason.removedFromMaximumBy"));
            case NOT_APPLICABLE_AS_FULL -> Optional.of(Wording.of("reason.scoredFullByPolicy"));
            case NOTHING_CLAIMED -> Optional.of(Wording.of("reason.nothingClaimedNothingDeducted"));
        };
    }

    /**
     * How the assessed block of a unit was brought back to its nominal maximum.
     *
     * @param rescaling of a scorecard
     * @return one sentence; a rounding is said unless it is half up to 2 places
     */
    public static Wording of(Rescaling rescaling) {
        Wording percentage = Wording.of("clause.percent", rescaling.percentage());
        boolean usual = rescaling.rounding().equals(Rounding.halfUp(2));
        return Wording.of(
                "reason.rescaled",
                rescaling.achieved(),
                rescaling.applicable(),
                usual ? percentage : Wording.of("clause.fractionAndPercent", percentage, rescaling.rounding()),
                rescaling.nominal(),
                Clauses.points(rescaling.points()));
    }

    /**
     * How a rule scores.
     *
     * @param rule of any shape
     * @return a clause from which its points can be recomputed; a rounding is said unless it is half up to 2 places
     */
    public static Wording of(Rule rule) {
        return Shapes.clause(rule);
    }

    /**
     * What was observed.
     *
     * @param observation of any kind
     * @return a clause
     */
    public static Wording of(Observation observation) {
        return Shapes.clause(observation);
    }

    /**
     * How something is rounded.
     *
     * @param rounding any
     * @return a clause, such as "rounded half up to 2 places"
     */
    public static Wording of(Rounding rounding) {
        return Wording.literal(rounding);
    }

    /**
     * What it means that a ratio has nothing below the line.
     *
     * @param meaning of a rule
     * @return a clause, such as "the full score"
     */
    public static Wording of(ZeroDenominator meaning) {
        return ZeroShape.meaningOf(meaning);
    }

    /**
     * A share as a fraction and a percentage.
     *
     * @param share any
     * @return a clause, such as "47/52 (≈ 90.38 %)"
     */
    public static Wording of(Ratio share) {
        return Clauses.share(share);
    }

    /**
     * What is to be said beside an observation: the note of its entry, and that a formula computed it or a survey counted it.
     *
     * @param entry of any round
     * @return a clause, or none
     */
    public static Optional<Wording> note(Entry entry) {
        Wording note = Wording.literal(entry.note());
        Optional<Wording> origin = origin(entry.origin());
        if (origin.isPresent() && !entry.note().isEmpty()) {
            return Optional.of(Wording.of("reason.treated", note, origin.get()));
        }
        return entry.note().isEmpty() ? origin : Optional.of(note);
    }

    private static Optional<Wording> origin(Origin origin) {
        if (origin instanceof Origin.Formula formula) {
            return Optional.of(Wording.of("origin.formula", Problem.shortened(formula.text())));
        }
        if (origin instanceof Origin.Surveyed counted) {
            return Optional.of(Wording.of(
                    "origin.survey", counted.survey(), counted.satisfied(), counted.answers(), counted.respondents()));
        }
        return Optional.empty();
    }
}
